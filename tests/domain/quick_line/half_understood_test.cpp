// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines that were once saved though a word of them was not understood: each is asked about now, and each answer
/// settles what was asked.
#include <gtest/gtest.h>

#include <algorithm>

#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace half_understood_test {

using namespace Qt::StringLiterals;
using About = LineDoubt::About;

struct Asked {
    QString line;
    About about;
    QString words;
    QStringList answers;  ///< the lines that the answers make; "+" for the form of a place
};

QuickLineContext context()
{
    QuickLineContext context = testing::exampleContext();
    context.providers = {u"Bay State Training"_s};
    return context;
}

QStringList linesOf(const LineDoubt& doubt)
{
    QStringList lines;
    for (const LineAnswer& answer : doubt.answers) {
        lines << (answer.act == LineAnswer::Act::AddPlace ? u"+"_s : answer.line);
    }
    return lines;
}

void expectAsked(const Asked& asked)
{
    const QuickLine line = parseQuickLine(asked.line, context());
    ASSERT_FALSE(line.doubts.empty()) << asked.line.toStdString();
    EXPECT_FALSE(line.canBeSaved());
    const LineDoubt& doubt = line.doubts.front();
    EXPECT_TRUE(doubt.about == asked.about) << asked.line.toStdString();
    EXPECT_EQ(doubt.words, asked.words) << asked.line.toStdString();
    EXPECT_EQ(linesOf(doubt), asked.answers) << asked.line.toStdString();
    for (const LineAnswer& answer : doubt.answers) {
        const std::vector<LineDoubt> left = parseQuickLine(answer.line, context()).doubts;
        EXPECT_TRUE(answer.act == LineAnswer::Act::AddPlace || std::ranges::find(left, doubt) == left.end())
            << answer.line.toStdString();
    }
}

TEST(HalfUnderstood, IsTheResultOfAnExam)
{
    const Asked kCases[] = {
        {u"exam ccs faild 10/2"_s, About::Result, u"faild"_s, {u"exam ccs failed 10/2"_s, u"exam ccs 10/2 — faild"_s}},
        {u"exam ccs psased 10/2"_s,
         About::Result,
         u"psased"_s,
         {u"exam ccs passed 10/2"_s, u"exam ccs 10/2 — psased"_s}},
        {u"exam ccs not pased"_s, About::Result, u"not pased"_s, {u"exam ccs failed"_s, u"exam ccs — not pased"_s}},
        {u"exam ccs hope to pass"_s,
         About::Result,
         u"to pass"_s,
         {u"exam ccs hope passed"_s, u"exam ccs — hope to pass"_s}},
        {u"exam ccs cancelled 12/15"_s, About::Result, u"cancelled"_s, {u"exam ccs 12/15 — cancelled"_s}},
        {u"exam ccs withdrew"_s, About::Result, u"withdrew"_s, {u"exam ccs — withdrew"_s}},
        {u"exam ccs missed 10/2"_s,
         About::Result,
         u"missed"_s,
         {u"exam ccs no-show 10/2"_s, u"exam ccs 10/2 — missed"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsTheScoreOfAnExam)
{
    const Asked kCases[] = {
        {u"exam ccs 76/100"_s, About::Amount, u"76/100"_s, {u"exam ccs 76%"_s, u"exam ccs — 76/100"_s}},
        {u"exam ccs 250/400"_s, About::Amount, u"250/400"_s, {u"exam ccs 250"_s, u"exam ccs — 250/400"_s}},
        {u"exam cca 342 passed 350"_s, About::Amount, u"350"_s, {u"exam cca 342 passed — 350"_s}},
        {u"practice cpc 120/100"_s, About::Amount, u"120/100"_s, {u"practice cpc — 120/100"_s}},
        {u"practice cpc 72,5/100"_s, About::Amount, u"72,5/100"_s, {u"practice cpc — 72,5/100"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsTheCredentialOfAnExam)
{
    expectAsked({u"exam cpc ccs passed"_s, About::Credential, u"ccs"_s, {u"exam cpc passed — ccs"_s}});
    expectAsked({u"exam cpx passed"_s, About::Credential, u"cpx"_s, {u"exam CPC passed"_s, u"exam passed — cpx"_s}});
}

TEST(HalfUnderstood, IsAKindOfPlaceThatIsNotHeldOnTheDay)
{
    const Asked kCases[] = {
        {u"8h volunteer"_s,
         About::PlaceKind,
         u"volunteer"_s,
         {u"8h @\"Lakeside Clinic\""_s, u"+"_s, u"exp 8h — volunteer"_s}},
        {u"4h externship 11/2"_s,
         About::PlaceKind,
         u"externship"_s,
         {u"4h @\"Lakeside Clinic\" 11/2"_s, u"+"_s, u"exp 4h 11/2 — externship"_s}},
        {u"8h volunteer @lakeside"_s,
         About::PlaceKind,
         u"volunteer"_s,
         {u"8h exp @lakeside"_s, u"+"_s, u"exp 8h @lakeside — volunteer"_s}},
        {u"8h volunteer — charts"_s,
         About::PlaceKind,
         u"volunteer"_s,
         {u"8h @\"Lakeside Clinic\" — charts"_s, u"+"_s, u"8h exp — charts volunteer"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
    const QuickLine line = parseQuickLine(u"8h volunteer"_s, context());
    EXPECT_EQ(line.doubts.front().answers[1].placeKind, PlacementKind::Volunteer);
    for (const QString& text : {u"4h externship 4/24"_s, u"8h work"_s, u"8h job"_s, u"5h work @lakeside 3/2"_s}) {
        EXPECT_TRUE(parseQuickLine(text, context()).canBeSaved()) << text.toStdString();
    }
}

TEST(HalfUnderstood, IsADay)
{
    const Asked kCases[] = {
        {u"2h cpt mon-wed"_s,
         About::Day,
         u"mon-wed"_s,
         {u"2h cpt 2026-11-23"_s, u"2h cpt 2026-11-18"_s, u"2h cpt — mon-wed"_s}},
        {u"2h cpt tue-thu"_s,
         About::Day,
         u"tue-thu"_s,
         {u"2h cpt 2026-11-19"_s, u"2h cpt 2026-11-17"_s, u"2h cpt — tue-thu"_s}},
        {u"2h cpt nov 200"_s, About::Day, u"nov 200"_s, {u"2h cpt — nov 200"_s}},
        {u"2h cpt nov31"_s, About::Day, u"nov31"_s, {u"2h cpt — nov31"_s}},
        {u"2h cpt nov 2025"_s, About::Day, u"nov 2025"_s, {u"2h cpt — nov 2025"_s}},
        {u"2h cpt wensday"_s, About::Day, u"wensday"_s, {u"2h cpt 2026-11-18"_s, u"2h cpt — wensday"_s}},
        {u"2h cpt last nihgt"_s, About::Day, u"last nihgt"_s, {u"2h cpt 2026-11-22"_s, u"2h cpt — last nihgt"_s}},
        {u"2h cpt -3"_s, About::Day, u"-3"_s, {u"2h cpt 2026-11-20"_s, u"2h cpt — -3"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsTheNameOfAPlaceOrAProvider)
{
    const Asked kCases[] = {
        {u"8h lakesid"_s, About::Place, u"lakesid"_s, {u"8h @\"Lakeside Clinic\""_s, u"8h — lakesid"_s}},
        {u"8h lakesde coding"_s,
         About::Place,
         u"lakesde"_s,
         {u"8h @\"Lakeside Clinic\" coding"_s, u"8h — lakesde coding"_s}},
        {u"8h lakesidee"_s, About::Place, u"lakesidee"_s, {u"8h @\"Lakeside Clinic\""_s, u"8h — lakesidee"_s}},
        {u"1 ceu AHMIA webinar privacy"_s,
         About::Provider,
         u"AHMIA"_s,
         {u"1 ceu @AHIMA webinar privacy"_s, u"1 ceu — AHMIA webinar privacy"_s}},
        {u"1 ceu webinar AACP"_s, About::Provider, u"AACP"_s, {u"1 ceu webinar @AAPC"_s, u"1 ceu — webinar AACP"_s}},
        {u"1 ceu webinar mahimma"_s,
         About::Provider,
         u"mahimma"_s,
         {u"1 ceu webinar @MaHIMA"_s, u"1 ceu — webinar mahimma"_s}},
        {u"1 ceu webinar AAPC AHIMA"_s,
         About::Provider,
         u"AAPC"_s,
         {u"1 ceu webinar @AAPC AHIMA"_s, u"1 ceu AHIMA — webinar AAPC"_s}},
        {u"1 ceu leading Bay State Training"_s,
         About::Provider,
         u"Bay State Training"_s,
         {u"1 ceu leading @\"Bay State Training\""_s, u"1 ceu — leading Bay State Training"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsAPartOfACeuActivity)
{
    const Asked kCases[] = {
        {u"1 ceu 2 ceu webinar"_s, About::Amount, u"2 ceu"_s, {u"1 ceu — 2 ceu webinar"_s}},
        {u"1.5 cue webinar"_s, About::Amount, u"1.5 cue"_s, {u"1.50 ceu webinar"_s, u" — 1.5 cue webinar"_s}},
        {u"1½ ceu webinar"_s, About::Amount, u"1½ ceu"_s, {u"1.50 ceu webinar"_s, u" — 1½ ceu webinar"_s}},
        {u"half a ceu webinar"_s, About::Amount, u"half a ceu"_s, {u"0.50 ceu webinar"_s, u" — half a ceu webinar"_s}},
        {u"1 ceu webinar CHP261120A"_s,
         About::IndexNumber,
         u"CHP261120A"_s,
         {u"1 ceu webinar idx:CHP261120A"_s, u"1 ceu — webinar CHP261120A"_s}},
        {u"1 ceu selfstudy webinar"_s,
         About::Kind,
         u"selfstudy"_s,
         {u"1 ceu self-study webinar"_s, u"1 ceu — selfstudy webinar"_s}},
        {u"1 ceu webinar hiimm"_s, About::Kind, u"hiimm"_s, {u"1 ceu webinar hiim"_s, u"1 ceu — webinar hiimm"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsTheKindOfAnEntry)
{
    expectAsked({u"8h externshp"_s, About::Kind, u"externshp"_s, {u"8h externship"_s, u"8h — externshp"_s}});
    expectAsked({u"appllied Baystate Health coder"_s,
                 About::Kind,
                 u"appllied"_s,
                 {u"applied Baystate Health coder"_s, u" — appllied Baystate Health coder"_s}});
}

TEST(HalfUnderstood, IsWhetherAnHourWasOfThatKind)
{
    const Asked kCases[] = {
        {u"8h job hunting"_s,
         About::Kind,
         u"job hunting"_s,
         {u"8h job \"job hunting\""_s, u"8h study \"job hunting\""_s}},
        {u"externship search 2h yesterday"_s,
         About::Kind,
         u"externship search"_s,
         {u"externship \"externship search\" 2h yesterday"_s, u"study \"externship search\" 2h yesterday"_s}},
        {u"8h work on denials"_s,
         About::Kind,
         u"work on denials"_s,
         {u"8h work \"work on denials\""_s, u"8h study \"work on denials\""_s}},
        {u"8h overtime"_s, About::Kind, u"overtime"_s, {u"8h work \"overtime\""_s, u"8h study \"overtime\""_s}},
        {u"exam prep cpc"_s, About::Kind, u"exam prep"_s, {u"exam \"prep\" cpc"_s, u" — exam prep cpc"_s}},
        {u"applied Baystate Health coder 2h"_s,
         About::Kind,
         u"2h"_s,
         {u"applied Baystate Health coder "_s, u"study 2h \"applied Baystate Health coder\""_s}},
        {u"8h sick"_s, About::Kind, u"sick"_s, {u"8h — sick"_s}},
        {u"called out 8h"_s, About::Kind, u"called out"_s, {u"8h — called out"_s}},
        {u"need to study 2h"_s, About::Kind, u"need to study"_s, {u"2h — need to study"_s}},
        {u"8h at the hospital"_s,
         About::Place,
         u"at the hospital"_s,
         {u"8h @\"Lakeside Clinic\""_s, u"+"_s, u"8h — at the hospital"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsAnAmountInOtherWords)
{
    const Asked kCases[] = {
        {u"half an hour cpt"_s, About::Amount, u"half an hour"_s, {u"30m cpt"_s, u"cpt — half an hour"_s}},
        {u"1/2 hour cpt"_s, About::Amount, u"1/2 hour"_s, {u"30m cpt"_s, u"cpt — 1/2 hour"_s}},
        {u"1 1/2h cpt"_s, About::Amount, u"1 1/2h"_s, {u"90m cpt"_s, u"cpt — 1 1/2h"_s}},
        {u"two hours cpt"_s, About::Amount, u"two hours"_s, {u"120m cpt"_s, u"cpt — two hours"_s}},
        {u"2 hours and a half cpt"_s, About::Amount, u"and a half"_s, {u"150m cpt"_s, u"2 hours cpt — and a half"_s}},
        {u"25 min x 4 cpt"_s, About::Amount, u"x 4"_s, {u"100m cpt"_s, u"25 min cpt — x 4"_s}},
        {u"work 7:30-4 lunch 30m"_s, About::Amount, u"lunch"_s, {u"work 7:30-4 480m"_s, u"work 7:30-4 30m — lunch"_s}},
        {u"1 ceu AAPC webinar $20"_s, About::Amount, u"$20"_s, {u"1 ceu AAPC — webinar $20"_s}},
        {u"practice exam CPC 72 2h"_s,
         About::Amount,
         u"72"_s,
         {u"practice exam CPC 72/100 2h"_s, u"2h — practice exam CPC 72"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsAScoreThatTheExamCannotHave)
{
    expectAsked({u"exam cpc passed 350"_s, About::Amount, u"350"_s, {u"exam cpc passed — 350"_s}});
    expectAsked({u"exam cca passed 76"_s, About::Amount, u"76"_s, {u"exam cca passed — 76"_s}});
    expectAsked({u"exam cpc passed 76 of 100"_s,
                 About::Amount,
                 u"76 of 100"_s,
                 {u"exam cpc passed 76%"_s, u"exam cpc passed — 76 of 100"_s}});
    expectAsked({u"took cpc today"_s,
                 About::Result,
                 u"took"_s,
                 {u"passed cpc today"_s, u"failed cpc today"_s, u"cpc today — took"_s}});
    expectAsked({u"exam cpc"_s, About::Day, QString(), {u"exam cpc 2026-11-23"_s}});
    for (const QString& text : {u"exam cca passed 350"_s, u"exam cpc passed 76"_s, u"exam ccs passed 350"_s}) {
        EXPECT_TRUE(parseQuickLine(text, context()).canBeSaved()) << text.toStdString();
    }
}

TEST(HalfUnderstood, IsASecondSubjectOrACredential)
{
    expectAsked({u"2h cpt and anatomy"_s, About::Subject, u"and anatomy"_s, {u"2h cpt — and anatomy"_s}});
    expectAsked({u"2h cpt, anatomy"_s, About::Subject, u"anatomy"_s, {u"2h cpt, — anatomy"_s}});
    expectAsked({u"2 ceu \"Audits\" CPC"_s,
                 About::Credential,
                 u"CPC"_s,
                 {u"2 ceu \"Audits\" +CPC"_s, u"2 ceu \"Audits CPC\""_s}});
}

TEST(HalfUnderstood, IsAnEmployerThatIsHardlyOne)
{
    expectAsked({u"applied to 3 jobs"_s, About::Employer, u"3"_s, {u"applied to @\"3\" jobs"_s}});
    expectAsked({u"applied online"_s, About::Employer, u"online"_s, {u"applied @\"online\""_s}});
}

TEST(HalfUnderstood, IsADayThatTheEntryCannotHave)
{
    const Asked kCases[] = {
        {u"exam cpc in 3 weeks"_s, About::Day, u"in 3 weeks"_s, {u"exam cpc 2026-12-14"_s, u"exam cpc — in 3 weeks"_s}},
        {u"exam cpc thanksgiving"_s,
         About::Day,
         u"thanksgiving"_s,
         {u"exam cpc 2026-11-26"_s, u"exam cpc — thanksgiving"_s}},
        {u"exam cpc this friday"_s,
         About::Day,
         u"this friday"_s,
         {u"exam cpc 2026-11-27"_s, u"exam cpc — this friday"_s}},
        {u"exam cpc on the 5th"_s, About::Day, u"on the 5th"_s, {u"exam cpc 2026-12-05"_s, u"exam cpc — on the 5th"_s}},
        {u"exam cpc the 28th"_s, About::Day, u"the 28th"_s, {u"exam cpc 2026-11-28"_s, u"exam cpc — the 28th"_s}},
        {u"exam cpc wendesday"_s, About::Day, u"wendesday"_s, {u"exam cpc 2026-11-25"_s, u"exam cpc — wendesday"_s}},
        {u"exam cpc passed thanksgiving"_s,
         About::Day,
         u"thanksgiving"_s,
         {u"exam cpc passed 2025-11-27"_s, u"exam cpc passed — thanksgiving"_s}},
        {u"exam cpc passed in 3 weeks"_s, About::Day, u"in 3 weeks"_s, {u"exam cpc passed — in 3 weeks"_s}},
        {u"2h cpt in 2 days"_s, About::Day, u"in 2 days"_s, {u"2h cpt — in 2 days"_s}},
        {u"2h cpt coming monday"_s, About::Day, u"coming monday"_s, {u"2h cpt — coming monday"_s}},
        {u"applied Baystate Health coder in 2 days"_s,
         About::Day,
         u"in 2 days"_s,
         {u"applied Baystate Health — coder in 2 days"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
    const QuickLine booked = parseQuickLine(u"exam cpc on dec 20"_s, context());
    EXPECT_TRUE(booked.canBeSaved());
    EXPECT_EQ(std::get<ExamAttempt>(*booked.draft).onDate, QDate(2026, 12, 20));
}

TEST(HalfUnderstood, IsAnotherWordForCeus)
{
    const Asked kCases[] = {
        {u"1 cme AAPC"_s, About::Amount, u"1 cme"_s, {u"1.00 ceu AAPC"_s, u" — 1 cme AAPC"_s}},
        {u"1 contact hour AHIMA webinar"_s,
         About::Amount,
         u"1 contact hour"_s,
         {u"1.00 ceu AHIMA webinar"_s, u"60m AHIMA webinar"_s, u" — 1 contact hour AHIMA webinar"_s}},
        {u"1.5 contact hours"_s,
         About::Amount,
         u"1.5 contact hours"_s,
         {u"1.50 ceu"_s, u"90m"_s, u" — 1.5 contact hours"_s}},
        {u"2 credit hours AAPC webinar"_s,
         About::Amount,
         u"2 credit hours"_s,
         {u"2.00 ceu AAPC webinar"_s, u"120m AAPC webinar"_s, u" — 2 credit hours AAPC webinar"_s}},
        {u"1 unit AAPC webinar"_s,
         About::Amount,
         u"1"_s,
         {u"1h unit AAPC webinar"_s, u"1ceu unit AAPC webinar"_s, u" — 1 unit AAPC webinar"_s}},
        {u"1 AHIMA webinar"_s,
         About::Amount,
         u"1"_s,
         {u"1h AHIMA webinar"_s, u"1ceu AHIMA webinar"_s, u" — 1 AHIMA webinar"_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsTheStageOfAnApplication)
{
    const Asked kCases[] = {
        {u"applied Baystate Health coder rejected"_s,
         About::Stage,
         u"rejected"_s,
         {u"applied Baystate Health coder "_s, u"applied Baystate Health \"coder rejected\""_s}},
        {u"applied Baystate Health nov 20 — rejected"_s,
         About::Stage,
         u"rejected"_s,
         {u"applied Baystate Health nov 20"_s, u"applied Baystate Health nov 20 \"rejected\""_s}},
        {u"applied Baystate Health — outpatient coder, rejected"_s,
         About::Stage,
         u"rejected"_s,
         {u"applied Baystate Health — outpatient coder"_s,
          u"applied Baystate Health \"outpatient coder, rejected\""_s}},
        {u"applied Baystate Health coder got an interview"_s,
         About::Stage,
         u"got an interview"_s,
         {u"applied Baystate Health coder "_s, u"applied Baystate Health \"coder got an interview\""_s}},
        {u"applied Baystate Health coder no reply"_s,
         About::Stage,
         u"no reply"_s,
         {u"applied Baystate Health coder "_s, u"applied Baystate Health \"coder no reply\""_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
    EXPECT_TRUE(parseQuickLine(u"applied Baystate Health — rejected claims specialist"_s, context()).canBeSaved());
}

TEST(HalfUnderstood, IsACredentialWithAnotherSign)
{
    const Asked kCases[] = {
        {u"2 ceu webinar -CPC"_s, About::Credential, u"-CPC"_s, {u"2 ceu webinar +CPC"_s, u"2 ceu — webinar -CPC"_s}},
        {u"2 ceu webinar cpc/cca"_s,
         About::Credential,
         u"cpc/cca"_s,
         {u"2 ceu webinar +CPC +CCA"_s, u"2 ceu — webinar cpc/cca"_s}},
        {u"2 ceu \"Audits\" (CPC)"_s,
         About::Credential,
         u"(CPC)"_s,
         {u"2 ceu \"Audits\" +CPC"_s, u"2 ceu \"Audits (CPC)\""_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, IsNoSubjectWhoseHyphensAreWrittenOtherwise)
{
    for (const QString& name : {u"icd-10 pcs"_s, u"icd 10 pcs"_s, u"icd 10-pcs"_s, u"icd10 pcs"_s, u"ICD-10 PCS"_s}) {
        const QuickLine line = parseQuickLine(u"2h "_s + name + u" tables"_s, context());
        ASSERT_TRUE(line.canBeSaved()) << name.toStdString();
        EXPECT_EQ(std::get<StudySession>(*line.draft).subject, u"icd-10-pcs"_s) << name.toStdString();
        EXPECT_EQ(std::get<StudySession>(*line.draft).title, u"tables"_s) << name.toStdString();
    }
}

TEST(HalfUnderstood, IsWhatEverydayLinesSayInTheirOwnWay)
{
    const Asked kCases[] = {
        {u"1h ceu webinar"_s, About::Amount, u"1h"_s, {u"1.00 ceu webinar"_s, u"ceu — 1h webinar"_s}},
        {u"1 hour ce AAPC"_s, About::Amount, u"ce"_s, {u"1.00 ceu AAPC"_s, u"1 hour — ce AAPC"_s}},
        {u"attended AHIMA webinar"_s,
         About::Amount,
         QString(),
         {u"120m attended AHIMA webinar"_s, u"60m attended AHIMA webinar"_s, u"1.00 ceu attended AHIMA webinar"_s}},
        {u"2 ceu ICD webinar - CPC"_s,
         About::Credential,
         u"CPC"_s,
         {u"2 ceu ICD webinar +CPC"_s, u"2 ceu ICD webinar \"CPC\""_s}},
        {u"exam cpc nov 20"_s, About::Day, u"nov 20"_s, {u"exam cpc 2027-11-20"_s, u"exam cpc \"nov 20\""_s}},
        {u"applied Baystate Health coder interview on friday"_s,
         About::Stage,
         u"interview"_s,
         {u"applied Baystate Health coder  on friday"_s, u"applied Baystate Health on friday \"coder interview\""_s}},
    };
    for (const Asked& asked : kCases) {
        expectAsked(asked);
    }
}

TEST(HalfUnderstood, AreNoWordsThatTitlesHave)
{
    for (const QString& text : {u"2h cpt how to pay claims"_s,
                                u"2h cpt modifier -25 drills"_s,
                                u"2h cpt word roots"_s,
                                u"2h cpt practical cases"_s,
                                u"2h words and codes"_s,
                                u"1 ceu APC updates"_s,
                                u"1 ceu CPT2027 update"_s,
                                u"1 ceu what AHMIA expects"_s,
                                u"1 ceu @AAPC CMS final rule"_s,
                                u"1 ceu October 2026 updates"_s,
                                u"exam CCS 12/15 attempt 2"_s,
                                u"exam CCS 12/15 at home"_s,
                                u"2h cpt may 2027 changes"_s,
                                u"8h work charts"_s,
                                u"1 ceu attendees and guests"_s,
                                u"2h cpt 3 credits course"_s,
                                u"applied Mercy Health senior coder"_s,
                                u"2h cpt missed questions"_s,
                                u"2h study group"_s,
                                u"2h at home"_s,
                                u"2h cpt break down of codes"_s,
                                u"practice cpc 3h"_s}) {
        EXPECT_TRUE(parseQuickLine(text, context()).canBeSaved()) << text.toStdString();
    }
}

}  // namespace half_understood_test
}  // namespace credence
