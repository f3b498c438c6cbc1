// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines as coders type them after work: what is asked of each, and what is saved without a question.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/text/parse_values.h"
#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace everyday_lines_test {

using namespace Qt::StringLiterals;
using About = LineDoubt::About;

/// With the subjects of the built-in curriculum that have several words, and other last entries than the examples.
QuickLineContext coder()
{
    QuickLineContext context = testing::exampleContext();
    context.subjects.push_back({.code = u"medical-terminology"_s,
                                .words = {u"medical-terminology"_s, u"medical terminology"_s, u"terminology"_s}});
    context.subjects.push_back({.code = u"pathophysiology"_s, .words = {u"pathophysiology"_s, u"patho"_s}});
    context.lastSubject = u"icd-10-pcs"_s;
    context.scores = {{.credential = u"CPC"_s, .inPercent = true, .least = 0, .most = 100, .pass = 70},
                      {.credential = u"CCA"_s, .inPercent = false, .least = 100, .most = 400, .pass = 300}};
    return context;
}

struct Asked {
    QString line;
    About about;
    QString words;
    QStringList answers;  ///< the lines that the answers make; "+" for the form of a place
};

void expectAsked(const Asked& asked)
{
    const QuickLine line = parseQuickLine(asked.line, coder());
    ASSERT_FALSE(line.doubts.empty()) << asked.line.toStdString();
    EXPECT_FALSE(line.canBeSaved());
    const LineDoubt& doubt = line.doubts.front();
    EXPECT_TRUE(doubt.about == asked.about) << asked.line.toStdString();
    EXPECT_EQ(doubt.words, asked.words) << asked.line.toStdString();
    QStringList lines;
    for (const LineAnswer& answer : doubt.answers) {
        lines << (answer.act == LineAnswer::Act::AddPlace ? u"+"_s : answer.line);
    }
    EXPECT_EQ(lines, asked.answers) << asked.line.toStdString();
    for (const LineAnswer& answer : doubt.answers) {
        const std::vector<LineDoubt> left = parseQuickLine(answer.line, coder()).doubts;
        EXPECT_TRUE(answer.act == LineAnswer::Act::AddPlace ||
                    std::ranges::find(left, doubt.words, &LineDoubt::words) == left.end())
            << answer.line.toStdString();
    }
}

/// The kind, and the fields beside what is guessed.
QString readAs(const QString& text)
{
    const QuickLine line = parseQuickLine(text, coder());
    if (!line.canBeSaved()) {
        return u"asked"_s;
    }
    const RecordKind kind = kindOf(*line.draft);
    const AnyRecord blank = blankRecord(kind);
    QStringList parts{nameOf(kind)};
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        const FieldValue value = fieldValue(*line.draft, index);
        if (value != fieldValue(blank, index) && line.senseOf(spec.name) != LineSense::Guessed) {
            parts << spec.name + u'=' + fieldToText(spec, value);
        }
        ++index;
    }
    return parts.join(u' ');
}

TEST(EverydayLines, AskWhetherAPlanWasDone)
{
    const Asked kCases[] = {
        {u"planned 2h cpt"_s, About::Kind, u"planned"_s, {u"2h cpt — planned"_s}},
        {u"2h cpt planned"_s, About::Kind, u"planned"_s, {u"2h cpt — planned"_s}},
        {u"goal 2h cpt"_s, About::Kind, u"goal"_s, {u"2h cpt — goal"_s}},
        {u"skipped 2h cpt"_s, About::Kind, u"skipped"_s, {u"2h cpt — skipped"_s}},
        {u"will study cpt 2h"_s, About::Kind, u"will study"_s, {u"cpt 2h — will study"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(EverydayLines, AskAboutDaysInWords)
{
    const Asked kCases[] = {
        {u"2h cpt 3 days back"_s, About::Day, u"3 days back"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — 3 days back"_s}},
        {u"2h cpt thanksgiving"_s, About::Day, u"thanksgiving"_s, {u"2h cpt 2025-11-27"_s, u"2h cpt — thanksgiving"_s}},
        {u"2h cpt over the weekend"_s, About::Day, u"over the weekend"_s, {u"2h cpt — over the weekend"_s}},
        {u"2h cpt the other night"_s, About::Day, u"the other night"_s, {u"2h cpt — the other night"_s}},
        {u"2h cpt daily"_s, About::Day, u"daily"_s, {u"2h cpt — daily"_s}},
        {u"2h cpt a couple of days ago"_s, About::Day, u"a couple of days ago"_s, {u"2h cpt — a couple of days ago"_s}},
        {u"2h cpt this am"_s, About::Day, u"this am"_s, {u"2h cpt 2026-11-23"_s, u"2h cpt — this am"_s}},
        {u"2h cpt last evening"_s, About::Day, u"last evening"_s, {u"2h cpt 2026-11-22"_s, u"2h cpt — last evening"_s}},
        {u"2h cpt yesterday am"_s, About::Mark, u"am"_s, {u"2h cpt yesterday — am"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(EverydayLines, AskAboutADayBehindTheDash)
{
    const Asked kCases[] = {
        {u"2h cpt - chapter 9 - 11/20"_s,
         About::Day,
         u"11/20"_s,
         {u"2h cpt 2026-11-20 — chapter 9"_s, u"2h cpt \"chapter 9 - 11/20\""_s}},
        {u"2h cpt — chapter 9 yesterday"_s,
         About::Day,
         u"yesterday"_s,
         {u"2h cpt 2026-11-22 — chapter 9"_s, u"2h cpt \"chapter 9 yesterday\""_s}},
        {u"2h cpt - 11/20 - chapter 9"_s,
         About::Day,
         u"11/20"_s,
         {u"2h cpt 2026-11-20 — chapter 9"_s, u"2h cpt \"11/20 - chapter 9\""_s}},
        {u"2h cpt - nov 20"_s, About::Day, u"nov 20"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt \"nov 20\""_s}},
        {u"2h cpt \"chapter 9\" - 11/20"_s,
         About::Day,
         u"11/20"_s,
         {u"2h cpt \"chapter 9\" 2026-11-20"_s, u"2h cpt \"chapter 9 11/20\""_s}},
        {u"applied Baystate Health - coder - 11/20"_s,
         About::Day,
         u"11/20"_s,
         {u"applied Baystate Health 2026-11-20 — coder"_s, u"applied Baystate Health \"coder - 11/20\""_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
    for (const QString& text : {u"2h cpt yesterday - chapter 9 - 11/20"_s, u"2h cpt \"chapter 9 - 11/20\""_s,
                                u"2h cpt — nov 20 update"_s, u"2h cpt — chapter 9"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutASubjectThatIsBegunOrMisspelt)
{
    const Asked kCases[] = {
        {u"2h pathophys"_s, About::Subject, u"pathophys"_s, {u"2h #pathophysiology"_s, u"2h — pathophys"_s}},
        {u"2h medical terminolgy"_s,
         About::Subject,
         u"medical terminolgy"_s,
         {u"2h #medical-terminology"_s, u"2h — medical terminolgy"_s}},
        {u"2h medical term"_s,
         About::Subject,
         u"medical term"_s,
         {u"2h #medical-terminology"_s, u"2h — medical term"_s}},
        {u"2h evaluation"_s, About::Subject, u"evaluation"_s, {u"2h #em"_s, u"2h — evaluation"_s}},
        {u"2h - icd-10-cm tables"_s,
         About::Subject,
         u"icd-10-cm"_s,
         {u"2h #icd-10-cm — icd-10-cm tables"_s, u"2h \"icd-10-cm tables\""_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
    for (const QString& text : {u"2h words and codes"_s, u"2h coding"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutASecondSubject)
{
    const Asked kCases[] = {
        {u"CPT 2h \"ch 9\" #icd-10-cm"_s, About::Subject, u"CPT"_s, {u"2h \"ch 9 CPT\" #icd-10-cm"_s}},
        {u"2h cpt icd-10-cm"_s, About::Subject, u"icd-10-cm"_s, {u"2h cpt — icd-10-cm"_s}},
        {u"2h cpt/anatomy"_s,
         About::Subject,
         u"cpt/anatomy"_s,
         {u"2h #cpt"_s, u"2h #anatomy-physiology"_s, u"2h — cpt/anatomy"_s}},
        {u"2h cpt anatomy flash cards"_s, About::Subject, u"anatomy"_s, {u"2h cpt — anatomy flash cards"_s}},
        {u"2h cpt yesterday anatomy"_s, About::Subject, u"anatomy"_s, {u"2h cpt yesterday — anatomy"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(EverydayLines, AskAboutHoursThatAreHardlyMeant)
{
    const Asked kCases[] = {
        {u"9:00-9:00 cpt"_s, About::Amount, u"9:00-9:00"_s, {u"720m cpt"_s, u"cpt — 9:00-9:00"_s}},
        {u"7-7 work"_s, About::Amount, u"7-7"_s, {u"720m work"_s, u"work — 7-7"_s}},
        {u"9am-8am cpt"_s, About::Amount, u"9am-8am"_s, {u"1380m cpt"_s, u"cpt — 9am-8am"_s}},
        {u"2h 90 cpt"_s, About::Amount, u"90"_s, {u"2h cpt — 90"_s}},
        {u"2h cpt 0930"_s, About::Amount, u"0930"_s, {u"2h cpt — 0930"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
    for (const QString& text : {u"9-21 work"_s, u"7am-7pm work"_s, u"2h cpt 99213"_s, u"2h cpt 2027"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutAmountsThatAreHalfRead)
{
    const Asked kCases[] = {
        {u"9-11 and 1-3 cpt"_s, About::Amount, u"and 1-3"_s, {u"240m cpt"_s, u"9-11 cpt — and 1-3"_s}},
        {u"work 8-5 w/ 30 min lunch"_s,
         About::Amount,
         u"lunch"_s,
         {u"work 8-5 w/ 510m"_s, u"work 8-5 30 min — w/ lunch"_s}},
        {u"2h/day cpt"_s, About::Amount, u"2h/day"_s, {u"cpt — 2h/day"_s}},
        {u"2x30m cpt"_s, About::Amount, u"2x30m"_s, {u"cpt — 2x30m"_s}},
        {u"21:00 2h cpt"_s, About::Amount, u"21:00"_s, {u"2h cpt — 21:00"_s}},
        {u"9:00 cpt"_s, About::Amount, u"9:00"_s, {u"540m cpt"_s, u"cpt — 9:00"_s}},
        {u"2 to 3 hours cpt"_s, About::Amount, u"2 to 3 hours"_s, {u"cpt — 2 to 3 hours"_s}},
        {u"1.30h cpt"_s, About::Amount, u"1.30h"_s, {u"90m cpt"_s, u"78m cpt"_s, u"cpt — 1.30h"_s}},
        {u"2h 3M cpt"_s, About::Amount, u"3M"_s, {u"2h cpt — 3M"_s}},
        {u"2h cpt until 11"_s, About::Mark, u"until 11"_s, {u"2h cpt — until 11"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(EverydayLines, AskAboutSeveralDays)
{
    const Asked kCases[] = {
        {u"2h cpt 11/18-11/20"_s,
         About::Day,
         u"11/18-11/20"_s,
         {u"2h cpt 2026-11-18"_s, u"2h cpt 2026-11-20"_s, u"2h cpt — 11/18-11/20"_s}},
        {u"2h cpt nov 18-20"_s,
         About::Day,
         u"nov 18-20"_s,
         {u"2h cpt 2026-11-18"_s, u"2h cpt 2026-11-20"_s, u"2h cpt — nov 18-20"_s}},
        {u"2h cpt black friday"_s, About::Day, u"black friday"_s, {u"2h cpt 2025-11-28"_s, u"2h cpt — black friday"_s}},
        {u"2h cpt quiz 8/10"_s, About::Day, u"8/10"_s, {u"2h cpt quiz 2026-08-10"_s, u"2h cpt \"quiz 8/10\""_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(EverydayLines, AskAboutTheRestOfASubjectsName)
{
    expectAsked({u"2h anatomy and phisiology"_s,
                 About::Subject,
                 u"anatomy and phisiology"_s,
                 {u"2h #anatomy-physiology"_s, u"2h — anatomy and phisiology"_s}});
    expectAsked({u"2h a & p"_s, About::Subject, u"a & p"_s, {u"2h #anatomy-physiology"_s, u"2h — a & p"_s}});
}

TEST(EverydayLines, AskAboutTheRestOfAPlacesName)
{
    const Asked kCases[] = {
        {u"8h @lake side"_s, About::Place, u"@lake side"_s, {u"8h @\"Lakeside Clinic\""_s, u"8h — @lake side"_s}},
        {u"8h @lake side clinic charts"_s,
         About::Place,
         u"@lake side clinic"_s,
         {u"8h @\"Lakeside Clinic\" charts"_s, u"8h — @lake side clinic charts"_s}},
        {u"8h @Lakeside clinc"_s,
         About::Place,
         u"@Lakeside clinc"_s,
         {u"8h @\"Lakeside Clinic\""_s, u"8h — @Lakeside clinc"_s}},
        {u"worked 8h at mercy hospital"_s,
         About::Place,
         u"at mercy hospital"_s,
         {u"worked 8h @\"Lakeside Clinic\""_s, u"+"_s, u"worked 8h — at mercy hospital"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(EverydayLines, AreSavedWhereEachWordIsUnderstood)
{
    const std::pair<QString, QString> kLines[] = {
        {u"worked 8 hrs at lakeside mon"_s, u"experience_entry on_date=2026-11-23 minutes=8:00 placement=2"_s},
        {u"worked 8h lakeside"_s, u"experience_entry minutes=8:00 placement=2"_s},
        {u"8h work tuesday lakeside clinic"_s, u"experience_entry on_date=2026-11-17 minutes=8:00 placement=2"_s},
        {u"exam cpc-a passed 11/20"_s, u"exam_attempt credential=CPC on_date=2026-11-20 result=passed"_s},
        {u"cpc exam scheduled for dec 15"_s, u"exam_attempt credential=CPC on_date=2026-12-15"_s},
        {u"exam cpc 74 percent passed"_s, u"exam_attempt credential=CPC result=passed score=74"_s},
        {u"practice cpc 78 out of 100 in 3h 40m"_s,
         u"practice_exam credential=CPC correct=78 items=100 minutes=3:40"_s},
        {u"8:30a-5p work"_s, u"experience_entry minutes=8:30 started_at=8:30"_s},
        {u"0800-1630 work"_s, u"experience_entry minutes=8:30 started_at=8:00"_s},
        {u"2h evaluation & management"_s, u"study_session minutes=2:00 subject=em"_s},
        {u"8h@lakeside"_s, u"experience_entry minutes=8:00 placement=2"_s},
        {u"2h#cpt"_s, u"study_session minutes=2:00 subject=cpt"_s},
        {u"1 ceu hour AAPC webinar"_s, u"ceu_activity title=webinar ceus=1.00 provider=AAPC source=aapc"_s},
        {u"2 CEU credits AAPC webinar"_s, u"ceu_activity title=webinar ceus=2.00 provider=AAPC source=aapc"_s},
        {u"8h work tuesday lakeside clinic coding charts"_s,
         u"experience_entry on_date=2026-11-17 minutes=8:00 placement=2 title=coding charts"_s},
        {u"practice cpc-a 72/100"_s, u"practice_exam credential=CPC correct=72 items=100"_s},
        {u"took the cpc exam 11/20, scored a 74 and passed"_s,
         u"exam_attempt credential=CPC on_date=2026-11-20 result=passed score=74"_s},
    };
    for (const auto& [line, read] : kLines) {
        EXPECT_EQ(readAs(line), read) << line.toStdString();
    }
}

/// What is asked first; the answers have tests of their own.
struct AskedFirst {
    QString line;
    About about;
    QString words;
};

void expectAskedFirst(const AskedFirst& asked)
{
    const QuickLine line = parseQuickLine(asked.line, coder());
    ASSERT_FALSE(line.doubts.empty()) << asked.line.toStdString();
    EXPECT_FALSE(line.canBeSaved());
    const LineDoubt& doubt = line.doubts.front();
    EXPECT_TRUE(doubt.about == asked.about) << asked.line.toStdString();
    EXPECT_EQ(doubt.words, asked.words) << asked.line.toStdString();
    EXPECT_FALSE(doubt.answers.empty()) << asked.line.toStdString();
    for (const LineAnswer& answer : doubt.answers) {
        const std::vector<LineDoubt> left = parseQuickLine(answer.line, coder()).doubts;
        EXPECT_TRUE(std::ranges::find(left, doubt.words, &LineDoubt::words) == left.end())
            << asked.line.toStdString() << " / " << answer.line.toStdString();
    }
}

TEST(EverydayLines, AskWhetherCeusWereTaken)
{
    const AskedFirst kCases[] = {
        {u"2 ceu not yet taken AAPC webinar"_s, About::Kind, u"not yet taken"_s},
        {u"planned 2 ceu AAPC webinar dec 5"_s, About::Kind, u"planned"_s},
        {u"2 ceu registered for AAPC webinar"_s, About::Kind, u"registered for"_s},
        {u"2 ceu AAPC webinar planned"_s, About::Kind, u"planned"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
    for (const QString& text : {u"2 ceu AAPC Upcoming changes webinar"_s, u"2 ceu AAPC webinar"_s,
                                u"2 ceu AAPC \"planned\""_s, u"2 ceu AAPC coding not elsewhere classified"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutPartsOfAWholeThatMayBeADay)
{
    const AskedFirst kCases[] = {
        {u"2h chapter 12/13 cpt"_s, About::Day, u"12/13"_s}, {u"2h section 4/5 cpt"_s, About::Day, u"4/5"_s},
        {u"2h lesson 3/12 cpt"_s, About::Day, u"3/12"_s},    {u"2 ceu webinar Part 1/2"_s, About::Day, u"1/2"_s},
        {u"2h cpt 8/10 quiz"_s, About::Day, u"8/10"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
}

TEST(EverydayLines, AskAboutWhatStandsInParentheses)
{
    const AskedFirst kCases[] = {
        {u"9-5 (1h lunch) work"_s, About::Amount, u"(1h lunch)"_s},
        {u"2h cpt (planned)"_s, About::Kind, u"(planned)"_s},
        {u"2h cpt (not 3h)"_s, About::Amount, u"(not 3h)"_s},
        {u"2h cpt (11/20)"_s, About::Day, u"(11/20)"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
    for (const QString& text : {u"2h cpt (chapter 9)"_s, u"2h cpt modifiers (25)"_s, u"2h cpt (see notes)"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskWhetherWorkIsMeant)
{
    const AskedFirst kCases[] = {
        {u"8h wfh"_s, About::Kind, u"wfh"_s},
        {u"8h overnight work"_s, About::Kind, u"overnight work"_s},
        {u"8h double shift"_s, About::Kind, u"double shift"_s},
        {u"8h clocked in"_s, About::Kind, u"clocked in"_s},
        {u"2h on call"_s, About::Kind, u"on call"_s},
        {u"1h commute"_s, About::Kind, u"commute"_s},
        {u"2h training at work"_s, About::Kind, u"training at work"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
    for (const QString& text : {u"2h course work"_s, u"2h flash cards"_s, u"2h cpt group work"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutSlipsOfShortCodes)
{
    const AskedFirst kCases[] = {
        {u"2h CTP modifiers"_s, About::Subject, u"CTP"_s},
        {u"2h cptt"_s, About::Subject, u"cptt"_s},
        {u"CTP x"_s, About::Subject, u"CTP"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
    EXPECT_TRUE(parseQuickLine(u"2h cat cards"_s, coder()).canBeSaved());
}

TEST(EverydayLines, AskAboutTimeThatWasNotSpent)
{
    const AskedFirst kCases[] = {
        {u"should have studied 2h cpt"_s, About::Kind, u"should have studied"_s},
        {u"forgot to study 2h cpt"_s, About::Kind, u"forgot to study"_s},
        {u"2h cpt maybe"_s, About::Kind, u"maybe"_s},
        {u"2h cpt hopefully"_s, About::Kind, u"hopefully"_s},
        {u"2h cpt if time"_s, About::Kind, u"if time"_s},
        {u"2h cpt to do"_s, About::Kind, u"to do"_s},
        {u"2h cpt later"_s, About::Kind, u"later"_s},
        {u"2h cpt in 2 days"_s, About::Day, u"in 2 days"_s},
        {u"2h remaining cpt"_s, About::Kind, u"remaining"_s},
        {u"2h left of cpt"_s, About::Kind, u"left"_s},
        {u"almost 2h cpt"_s, About::Amount, u"almost"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
    for (const QString& text : {u"2h cpt left heart cath"_s, u"about 2h cpt"_s, u"2h cpt modifiers to know"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutAnUnsureOrContradictedResult)
{
    const AskedFirst kCases[] = {
        {u"exam cpc not sure passed"_s, About::Result, u"not sure"_s},
        {u"exam cpc passed?"_s, About::Result, u"passed"_s},
        {u"exam cca passed 200"_s, About::Result, u"200"_s},
        {u"exam cpc 60% passed"_s, About::Result, u"60%"_s},
        {u"exam cca 290 passed"_s, About::Result, u"290"_s},
        {u"exam cpc 90% failed"_s, About::Result, u"90%"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
    expectAsked({u"exam cpc 60% passed"_s,
                 About::Result,
                 u"60%"_s,
                 {u"exam cpc 60% failed"_s, u"exam cpc passed \u2014 60%"_s}});
    expectAsked({u"exam cpc 68%"_s, About::Result, u""_s, {u"exam cpc 68% failed"_s}});
    for (const QString& text : {u"exam cca passed 300"_s, u"exam cpc 69% failed"_s, u"exam cpc 70% passed"_s}) {
        EXPECT_TRUE(parseQuickLine(text, coder()).canBeSaved()) << text.toStdString();
    }
}

TEST(EverydayLines, AskAboutWhatIsHalfUnderstood)
{
    const AskedFirst kCases[] = {
        {u"2 ceu HIIM? webinar"_s, About::Kind, u"HIIM"_s},
        {u"2 ceu taught and attended \"x\""_s, About::Kind, u"and attended"_s},
        {u"ceu 2 1 webinar"_s, About::Amount, u"1"_s},
        {u"24h cpt 11/19"_s, About::Amount, u"24h"_s},
        {u"2h cpt 1/1/1900"_s, About::Day, u"1/1/1900"_s},
        {u"applied Harbor Light Hospital rejected"_s, About::Stage, u"rejected"_s},
        {u"2h cpt thru nov 28"_s, About::Day, u"thru nov 28"_s},
        {u"2h cpt tuse"_s, About::Day, u"tuse"_s},
    };
    for (const AskedFirst& asked : kCases) {
        expectAskedFirst(asked);
    }
}

TEST(EverydayLines, KeepTheAmountWhereTheFirstWordGoesIntoTheTitle)
{
    const QuickLine line = parseQuickLine(u"1 mon cards 1:30"_s, coder());
    for (const LineDoubt& doubt : line.doubts) {
        const QuickLine kept = parseQuickLine(doubt.answers.back().line, coder());
        ASSERT_TRUE(kept.draft && std::holds_alternative<StudySession>(*kept.draft));
        EXPECT_EQ(std::get<StudySession>(*kept.draft).minutes, Minutes{90}) << doubt.answers.back().line.toStdString();
    }
    EXPECT_FALSE(line.doubts.empty());
}

TEST(EverydayLines, AskForTheResultBesideAScore)
{
    const QuickLine line = parseQuickLine(u"took cpc exam yesterday got 74"_s, coder());
    ASSERT_TRUE(line.draft && std::holds_alternative<ExamAttempt>(*line.draft));
    const auto& attempt = std::get<ExamAttempt>(*line.draft);
    EXPECT_EQ(attempt.score, 74);
    EXPECT_EQ(attempt.onDate, QDate(2026, 11, 22));
    ASSERT_EQ(line.doubts.size(), 1U);
    EXPECT_TRUE(line.doubts.front().about == About::Result);
}

}  // namespace everyday_lines_test
}  // namespace credence
