// SPDX-License-Identifier: GPL-3.0-or-later
/// What a line is asked back, and that each answer settles it.
#include "domain/quick_line/line_doubts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace line_doubts_test {

using namespace Qt::StringLiterals;
using testing::exampleContext;
using About = LineDoubt::About;
using Act = LineAnswer::Act;

struct Asked {
    QString line;
    About about;
    QString words;
    QStringList answers;  ///< the lines that the answers make; "+" for the form of a place
};

QStringList linesOf(const LineDoubt& doubt)
{
    QStringList lines;
    for (const LineAnswer& answer : doubt.answers) {
        lines << (answer.act == Act::AddPlace ? u"+"_s : answer.line);
    }
    return lines;
}

TEST(LineDoubts, AskWhetherStudyLongerThanADayIsBroughtForward)
{
    const std::pair<QString, QString> kCases[] = {
        {u"210h cpt before sep 1"_s, u"210h brought forward cpt before sep 1"_s},
        {u"cpt 25:00 at college"_s, u"cpt 25:00 brought forward at college"_s},
    };
    for (const auto& [typed, answered] : kCases) {
        const QuickLine line = parseQuickLine(typed, exampleContext());
        ASSERT_FALSE(line.doubts.empty()) << typed.toStdString();
        EXPECT_TRUE(line.doubts.front().about == About::BroughtForward) << typed.toStdString();
        EXPECT_EQ(linesOf(line.doubts.front()), QStringList(answered));
        EXPECT_TRUE(line.problemsBesideDoubts().empty()) << typed.toStdString();
        const QuickLine forward = parseQuickLine(answered, exampleContext());
        EXPECT_TRUE(forward.canBeSaved()) << answered.toStdString();
        EXPECT_TRUE(forward.draft && kindOf(*forward.draft) == RecordKind::StudyBroughtForward);
    }
    for (const QString& typed : {u"24h cpt"_s, u"210h work"_s, u"24h cpt brought forward"_s}) {
        EXPECT_FALSE(std::ranges::any_of(parseQuickLine(typed, exampleContext()).doubts, [](const LineDoubt& doubt) {
            return doubt.about == About::BroughtForward;
        })) << typed.toStdString();
    }
}

TEST(LineDoubts, AskForTheLastDayThatIsNotUnderstood)
{
    const QuickLine line = parseQuickLine(u"210h cpt brought forward until college"_s, exampleContext());
    ASSERT_EQ(line.doubts.size(), 1U);
    EXPECT_TRUE(line.doubts.front().about == About::Day);
    EXPECT_EQ(line.doubts.front().words, u"until college"_s);
}

TEST(LineDoubts, LeaveBroughtForwardToTheTitleOfOtherKinds)
{
    const QuickLine line = parseQuickLine(u"8h work brought forward charts"_s, exampleContext());
    ASSERT_TRUE(line.draft);
    EXPECT_EQ(std::get<ExperienceEntry>(*line.draft).title, u"brought forward charts"_s);
}

TEST(LineDoubts, AskAboutWordsThatLookLikeAPart)
{
    const Asked kCases[] = {
        {u"2h CPT nov 20 update"_s,
         About::Day,
         u"nov 20"_s,
         {u"2h CPT 2026-11-20 update"_s, u"2h CPT — nov 20 update"_s}},
        {u"2h cpt flash sat cards"_s,
         About::Day,
         u"sat"_s,
         {u"2h cpt flash 2026-11-21 cards"_s, u"2h cpt — flash sat cards"_s}},
        {u"2h cpt got 4/5 right"_s,
         About::Day,
         u"4/5"_s,
         {u"2h cpt got 2026-04-05 right"_s, u"2h cpt — got 4/5 right"_s}},
        {u"2h cpt tomorow"_s, About::Day, u"tomorow"_s, {u"2h cpt — tomorow"_s}},
        {u"2h cpt wendesday"_s, About::Day, u"wendesday"_s, {u"2h cpt 2026-11-18"_s, u"2h cpt — wendesday"_s}},
        {u"2h cpt 20/11/2026"_s, About::Day, u"20/11/2026"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — 20/11/2026"_s}},
        {u"2h cpt 26-11-20"_s,
         About::Day,
         u"26-11-20"_s,
         {u"2h cpt 2026-11-20"_s, u"2h cpt 2020-11-26"_s, u"2h cpt — 26-11-20"_s}},
        {u"2h cpt 11.20.26"_s, About::Day, u"11.20.26"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — 11.20.26"_s}},
        {u"2h cpt 20261120"_s, About::Day, u"20261120"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — 20261120"_s}},
        {u"2h cpt novmber 20"_s, About::Day, u"novmber 20"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — novmber 20"_s}},
        {u"2h cpt nov 20 '25"_s, About::Day, u"nov 20 '25"_s, {u"2h cpt 2025-11-20"_s, u"2h cpt — nov 20 '25"_s}},
        {u"2h cpt the 20th"_s, About::Day, u"the 20th"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — the 20th"_s}},
        {u"2h cpt november"_s, About::Day, u"november"_s, {u"2h cpt — november"_s}},
        {u"2h cpt last week"_s, About::Day, u"last week"_s, {u"2h cpt — last week"_s}},
        {u"2h cpt this friday"_s, About::Day, u"this friday"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — this friday"_s}},
        {u"2h cpt some time ago"_s, About::Day, u"ago"_s, {u"2h cpt — some time ago"_s}},
        {u"2h 30 cpt"_s, About::Amount, u"30"_s, {u"2h 30m cpt"_s, u"2h cpt — 30"_s}},
        {u"2 hours 30 cpt"_s, About::Amount, u"30"_s, {u"2 hours 30m cpt"_s, u"2 hours cpt — 30"_s}},
        {u"2h cpt friday 13"_s,
         About::Day,
         u"friday 13"_s,
         {u"2h cpt 2026-11-13"_s, u"2h cpt 2026-11-20"_s, u"2h cpt — friday 13"_s}},
        {u"2h cpt 13 fri"_s,
         About::Day,
         u"13 fri"_s,
         {u"2h cpt 2026-11-13"_s, u"2h cpt 2026-11-20"_s, u"2h cpt — 13 fri"_s}},
        {u"2h cpt 11-20"_s, About::Day, u"11-20"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — 11-20"_s}},
        {u"2h cpt 3 pm"_s, About::Mark, u"3 pm"_s, {u"2h cpt — 3 pm"_s}},
        {u"2h cpt at 9"_s, About::Mark, u"at 9"_s, {u"2h cpt — at 9"_s}},
        {u"2h cpt #pathology"_s,
         About::Subject,
         u"#pathology"_s,
         {u"2h cpt "_s, u"2h cpt #\"pathology\""_s, u"2h — cpt #pathology"_s}},
        {u"2h #zzz"_s, About::Subject, u"#zzz"_s, {u"2h #\"zzz\""_s, u"2h — #zzz"_s}},
        {u"1 ceu #knitting Charts"_s,
         About::Subject,
         u"#knitting"_s,
         {u"1 ceu #\"knitting\" Charts"_s, u"1 ceu — #knitting Charts"_s}},
        {u"8h lakeside"_s, About::Place, u"lakeside"_s, {u"8h @\"Lakeside Clinic\""_s, u"8h — lakeside"_s}},
        {u"2h @ cpt"_s, About::Mark, u"@"_s, {u"2h cpt — @"_s}},
        {u"exam cpc passed failed"_s, About::Mark, u"failed"_s, {u"exam cpc passed — failed"_s}},
        {u"exam cpc passed 68.5%"_s, About::Mark, u"68.5%"_s, {u"exam cpc passed — 68.5%"_s}},
        {u"exam cpc passed 168%"_s, About::Mark, u"168%"_s, {u"exam cpc passed — 168%"_s}},
        {u"2h cpt nov 31"_s, About::Day, u"nov 31"_s, {u"2h cpt — nov 31"_s}},
        {u"2h cpt 2026-13-01"_s, About::Day, u"2026-13-01"_s, {u"2h cpt — 2026-13-01"_s}},
        {u"2h cpt yesterday notes of nov 20 webinar"_s,
         About::Day,
         u"nov 20"_s,
         {u"2h cpt yesterday — notes of nov 20 webinar"_s}},
        {u"2h cpt 90m more"_s, About::Amount, u"90m"_s, {u"2h cpt — 90m more"_s}},
        {u"2h cpt chapter 1.5 notes"_s, About::Amount, u"1.5"_s, {u"2h cpt — chapter 1.5 notes"_s}},
        {u"2h cpt 30 min walk"_s, About::Amount, u"30 min"_s, {u"2h cpt — 30 min walk"_s}},
        {u"1.5 cpt"_s, About::Amount, u"1.5"_s, {u"1.5h cpt"_s, u"cpt — 1.5"_s}},
        {u"90 cpt"_s, About::Amount, u"90"_s, {u"90m cpt"_s, u"cpt — 90"_s}},
        {u"8 cpt"_s, About::Amount, u"8"_s, {u"8h cpt"_s, u"8m cpt"_s, u"cpt — 8"_s}},
        {u"cpt"_s, About::Amount, QString(), {u"120m cpt"_s, u"60m cpt"_s, u"30m cpt"_s}},
        {u"2h #cmm"_s, About::Subject, u"#cmm"_s, {u"2h #icd-10-cm"_s, u"2h #\"cmm\""_s, u"2h — #cmm"_s}},
        {u"2h #icd10cm x"_s,
         About::Subject,
         u"#icd10cm"_s,
         {u"2h #icd-10-cm x"_s, u"2h #\"icd10cm\" x"_s, u"2h — #icd10cm x"_s}},
        {u"2h anatmy cards"_s,
         About::Subject,
         u"anatmy"_s,
         {u"2h #anatomy-physiology cards"_s, u"2h — anatmy cards"_s}},
        {u"2h cards #cm #pcs"_s, About::Mark, u"#pcs"_s, {u"2h #cm — cards #pcs"_s}},
        {u"8h @lakside coding"_s,
         About::Place,
         u"@lakside"_s,
         {u"8h @\"Lakeside Clinic\" coding"_s, u"+"_s, u"8h — @lakside coding"_s}},
        {u"2h cpt @library"_s, About::Place, u"@library"_s, {u"+"_s, u"2h cpt — @library"_s}},
        {u"study 2h cpt @library"_s, About::Mark, u"@library"_s, {u"study 2h cpt — @library"_s}},
        {u"1 ceu webinar @AAPCC"_s,
         About::Provider,
         u"@AAPCC"_s,
         {u"1 ceu webinar @AAPC"_s, u"1 ceu webinar @\"AAPCC\""_s, u"1 ceu — webinar @AAPCC"_s}},
        {u"2 ceu Audits +CPX"_s, About::Credential, u"+CPX"_s, {u"2 ceu Audits +CPC"_s, u"2 ceu — Audits +CPX"_s}},
        {u"exam cpc 68%"_s, About::Result, QString(), {u"exam cpc 68% passed"_s, u"exam cpc 68% failed"_s}},
        {u"practice CPC 9/10"_s, About::Score, u"9/10"_s, {u"practice CPC 9 of 10"_s, u"practice CPC 2026-09-10"_s}},
        {u"2h library 90m \"The heart\" x"_s, About::Amount, u"90m"_s, {u"2h library \"The heart 90m\" x"_s}},
        {u"2h library 90m — The heart"_s, About::Amount, u"90m"_s, {u"2h library — The heart 90m"_s}},
    };
    for (const Asked& asked : kCases) {
        const QuickLine line = parseQuickLine(asked.line, exampleContext());
        ASSERT_EQ(line.doubts.size(), 1U) << asked.line.toStdString();
        EXPECT_FALSE(line.canBeSaved());
        const LineDoubt& doubt = line.doubts.front();
        EXPECT_EQ(doubt.about, asked.about) << asked.line.toStdString();
        EXPECT_EQ(doubt.words, asked.words) << asked.line.toStdString();
        EXPECT_EQ(linesOf(doubt), asked.answers) << asked.line.toStdString();
        for (const LineAnswer& answer : doubt.answers) {
            // Without a number that is left over there is still the question how long it was.
            for (const LineDoubt& left : parseQuickLine(answer.line, exampleContext()).doubts) {
                EXPECT_TRUE(answer.act == Act::AddPlace || asked.about == About::Score || left.words.isEmpty())
                    << answer.line.toStdString();
            }
        }
    }
}

TEST(LineDoubts, AskAboutASubjectBesideAMarkedOneAndAboutASecondMark)
{
    const QuickLine line = parseQuickLine(u"2h cpt #cm #pcs"_s, exampleContext());
    ASSERT_EQ(line.doubts.size(), 2U);
    EXPECT_EQ(line.doubts[0].about, About::Subject);
    EXPECT_EQ(line.doubts[0].words, u"cpt"_s);
    EXPECT_EQ(linesOf(line.doubts[0]), QStringList{u"2h #cm #pcs — cpt"_s});
    EXPECT_EQ(line.doubts[1].about, About::Mark);
    EXPECT_EQ(line.doubts[1].words, u"#pcs"_s);
}

QuickLineContext contextAt(const QStringList& places)
{
    QuickLineContext context = exampleContext();
    context.places.clear();
    for (const QString& name : places) {
        context.places.push_back({.id = PlacementId(static_cast<qint64>(context.places.size()) + 1),
                                  .name = name,
                                  .kind = PlacementKind::Job,
                                  .firstDay = QDate(2026, 9, 1),
                                  .lastDay = std::nullopt});
    }
    return context;
}

TEST(LineDoubts, AskWhetherAPlaceIsAnotherOneThatBeginsAlike)
{
    struct Case {
        QString line;
        QStringList places;
        QString words;
        QStringList answers;
    };
    const QString mary = u"St. Mary's Hospital"_s;
    const Case kCases[] = {
        {u"8h @st luke's"_s,
         {mary},
         u"@st luke's"_s,
         {u"8h @\"St. Mary's Hospital\" luke's"_s, u"+"_s, u"8h — @st luke's"_s}},
        {u"8h @boston medical center charts"_s,
         {u"Boston Children's Hospital"_s},
         u"@boston medical"_s,
         {u"8h @\"Boston Children's Hospital\" medical center charts"_s, u"+"_s,
          u"8h — @boston medical center charts"_s}},
        {u"8h @lakeside hospital"_s,
         {u"Lakeside Clinic"_s},
         u"@lakeside hospital"_s,
         {u"8h @\"Lakeside Clinic\" hospital"_s, u"+"_s, u"8h — @lakeside hospital"_s}},
        {u"8h @st"_s,
         {mary, u"St. Luke's"_s},
         u"@st"_s,
         {u"8h @\"St. Mary's Hospital\""_s, u"8h @\"St. Luke's\""_s, u"8h — @st"_s}},
    };
    for (const Case& asked : kCases) {
        const QuickLine line = parseQuickLine(asked.line, contextAt(asked.places));
        ASSERT_EQ(line.doubts.size(), 1U) << asked.line.toStdString();
        EXPECT_FALSE(line.canBeSaved());
        EXPECT_EQ(line.doubts.front().about, About::Place);
        EXPECT_EQ(line.doubts.front().words, asked.words);
        EXPECT_EQ(linesOf(line.doubts.front()), asked.answers);
        const QuickLine answered = parseQuickLine(asked.answers.front(), contextAt(asked.places));
        EXPECT_TRUE(answered.doubts.empty()) << asked.answers.front().toStdString();
    }
}

TEST(LineDoubts, DoNotAskAboutAPlaceThatIsNamedFarEnough)
{
    const QStringList places{u"St. Mary's Hospital"_s, u"St. Luke's"_s, u"Lakeside Clinic"_s};
    for (const QString& text :
         {u"8h @st mary"_s, u"8h @st mary hospital"_s, u"8h @st. mary's charts"_s, u"8h @st luke's"_s,
          u"8h @lakeside coding"_s, u"8h @lakeside medical records"_s, u"8h @lakeside yesterday"_s,
          u"8h @lakeside clinic hospital charts"_s, u"8h @lakeside 99213"_s, u"@st mary 8h"_s}) {
        EXPECT_TRUE(parseQuickLine(text, contextAt(places)).doubts.empty()) << text.toStdString();
    }
}

TEST(LineDoubts, AskWhetherAPlaceAloneBesideASubjectIsWhereTheTimeWasSpent)
{
    for (const QString& text : {u"2h cpt lakeside"_s, u"2h lakeside cpt"_s, u"1-3 lakeside cpt"_s,
                                u"lakeside 1-3 cpt"_s, u"cpt 1-3 lakeside clinic"_s}) {
        const QuickLine line = parseQuickLine(text, exampleContext());
        ASSERT_EQ(line.doubts.size(), 1U) << text.toStdString();
        EXPECT_EQ(line.doubts.front().about, About::Place);
        EXPECT_FALSE(line.canBeSaved());
        for (const QString& answer : linesOf(line.doubts.front())) {
            EXPECT_TRUE(parseQuickLine(answer, exampleContext()).doubts.empty()) << answer.toStdString();
        }
    }
    for (const QString& text : {u"study 2h cpt lakeside"_s, u"2h cpt lakeside denials"_s, u"2h cpt — lakeside"_s}) {
        EXPECT_TRUE(parseQuickLine(text, exampleContext()).doubts.empty()) << text.toStdString();
    }
}

TEST(LineDoubts, DoNotAskAboutWhatCanOnlyBeATitle)
{
    for (const QString& text :
         {u"2h cpt flash cards"_s, u"2h cpt 25 questions"_s, u"2h cpt 9-11"_s, u"2h cpt ch. 9"_s,
          u"1h #\"telehealth\" pos 02"_s, u"1 ceu #auditing — Charts"_s, u"2h cpt — nov 20 90m @x #y"_s,
          u"2h cpt \"sat 4/5\""_s, u"2h cpt may review"_s, u"2h cpt 7th character rules"_s, u"2h cpt may"_s,
          u"2h 30 questions cpt sheet"_s, u"1h #\"cmm\""_s, u"2h cpt 72/100"_s, u"1 ceu @\"AAPCC\" webinar"_s,
          u"2 ceu CPT 2027 update"_s}) {
        EXPECT_TRUE(parseQuickLine(text, exampleContext()).doubts.empty()) << text.toStdString();
    }
}

TEST(LineDoubts, OfSeveralAreAllToldAndAnsweredOneByOne)
{
    QuickLine line = parseQuickLine(u"2h #cmm nov 20 notes 90m x"_s, exampleContext());
    int answers = 0;
    ASSERT_EQ(line.doubts.size(), 3U);
    for (; !line.doubts.empty() && answers < 9; ++answers) {
        line = parseQuickLine(line.doubts.front().answers.front().line, exampleContext());
    }
    EXPECT_EQ(answers, 3);
    ASSERT_TRUE(line.canBeSaved());
    const auto& session = std::get<StudySession>(*line.draft);
    EXPECT_EQ(session.subject, u"icd-10-cm"_s);
    EXPECT_EQ(session.onDate, QDate(2026, 11, 20));
    EXPECT_EQ(session.minutes, hours(2));
}

TEST(LineDoubts, TakeAMarkThatStandsAloneForNoWord)
{
    for (const QString& mark : {u"!"_s, u"?"_s, u"."_s, u"—"_s, u"-"_s}) {
        const QuickLine line = parseQuickLine(u"2h cpt %1 13 friday"_s.arg(mark), exampleContext());
        EXPECT_TRUE(!line.doubts.empty() || line.canBeSaved()) << mark.toStdString();
    }
}

TEST(LineDoubts, OfferTheLengthOfTheLastTime)
{
    QuickLineContext context = exampleContext();
    context.lastLength = Minutes{45};
    EXPECT_EQ(linesOf(parseQuickLine(u"cpt"_s, context).doubts.front()),
              QStringList({u"45m cpt"_s, u"60m cpt"_s, u"30m cpt"_s}));
}

TEST(LineSenses, TellWhatWasSaidFromWhatIsGuessedNewAndLeftOver)
{
    const QuickLine line = parseQuickLine(u"1h #\"telehealth\" pos 02"_s, exampleContext());
    EXPECT_EQ(line.kindSense, LineSense::Guessed);
    EXPECT_EQ(line.senseOf(u"minutes"_s), LineSense::Said);
    EXPECT_EQ(line.senseOf(u"subject"_s), LineSense::New);
    EXPECT_EQ(line.senseOf(u"on_date"_s), LineSense::Guessed);
    EXPECT_EQ(line.senseOf(u"title"_s), LineSense::LeftOver);
    const QuickLine said = parseQuickLine(u"study 2h cpt today — title"_s, exampleContext());
    EXPECT_EQ(said.kindSense, LineSense::Said);
    for (const QString& field : {u"minutes"_s, u"subject"_s, u"on_date"_s, u"title"_s}) {
        EXPECT_EQ(said.senseOf(field), LineSense::Said) << field.toStdString();
    }
    EXPECT_EQ(parseQuickLine(u"2h cards"_s, exampleContext()).senseOf(u"subject"_s), LineSense::Guessed);
    EXPECT_EQ(parseQuickLine(u"5h work"_s, exampleContext()).senseOf(u"placement"_s), LineSense::Guessed);
    EXPECT_EQ(parseQuickLine(u"5h @lakeside"_s, exampleContext()).senseOf(u"placement"_s), LineSense::Said);
}

}  // namespace line_doubts_test
}  // namespace credence
