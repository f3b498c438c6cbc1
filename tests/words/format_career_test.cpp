// SPDX-License-Identifier: GPL-3.0-or-later
/// What is said of the next step's worth, of roles and pay, and in a summary for a résumé.
#include "words/format_career.h"

#include <gtest/gtest.h>

#include "support/locale_scope.h"
#include "words.h"
#include "words/format_pay.h"
#include "words/format_resume.h"

namespace credence {
namespace format_career_test {

using namespace Qt::StringLiterals;

Span<Cents> dollars(int low, int high)
{
    return {.low = Cents{low * 100}, .high = Cents{high * 100}};
}

FigureSource weakEntry()
{
    return {.entry = u"ma.pay.x"_s, .title = u"AAPC, three"_s, .confidence = Confidence::Low, .asOf = u"c. 2020"_s};
}

FigureSource ownSource()
{
    return {.record = RecordRef{.kind = RecordKind::CredentialFigures, .id = 3}, .day = QDate(2026, 11, 23)};
}

NextCredential aRow(BreakEven cash = {.state = PayOff::Years, .best = YearTenths{1}, .worst = YearTenths{13}})
{
    NextCredential row{.credential = u"CCS"_s, .sort = NextSort::Goal, .byDate = QDate(2027, 6, 30)};
    row.fee = {.amount = dollars(299, 399), .sources = {}};
    row.books = {.amount = dollars(0, 340), .sources = {ownSource()}};
    row.study = {.amount = {.low = hours(45), .high = hours(118)}, .sources = {}};
    row.weeks = {.low = 7, .high = 18};
    row.ceus = {.amount = exactly(CeuHundredths{500}), .sources = {}};
    row.dues = {.amount = dollars(25, 25), .sources = {}};
    row.gain = {.amount = dollars(1000, 5718), .sources = {ownSource(), weakEntry()}};
    row.band = {.amount = dollars(64890, 70608), .sources = {weakEntry()}};
    row.once = dollars(299, 739);
    row.cash = cash;
    row.withStudy = {.state = PayOff::Years, .best = YearTenths{4}, .worst = YearTenths{60}};
    return row;
}

Career withRow(NextCredential row)
{
    Career career{.asOf = QDate(2026, 11, 23)};
    career.basis.weekly = hours(24);
    career.rows.push_back(std::move(row));
    return career;
}

TEST(CareerWords, AnswerThePagesQuestion)
{
    const Career career = withRow(aRow());
    EXPECT_EQ(format::careerAnswer(career), u"CCS pays for itself in 0.1–1.3 years"_s);
    EXPECT_EQ(format::careerReason(career), u"cash only, at your 24 h a week · 0.4–6.0 with study hours at your pay"_s);
    EXPECT_EQ(format::careerDoubt(career), u"! the gain rests on a weak source"_s);
}

struct Told {
    BreakEven cash;
    const char16_t* answer;
    const char16_t* cell;
};

TEST(CareerWords, SayWhatIsMissingAndWhatMayNeverBe)
{
    const std::vector<Told> table{
        {{.state = PayOff::AtOnce}, u"CCS costs nothing more", u"✓ at once"},
        {{.state = PayOff::Never}, u"CCS does not pay for itself by pay alone", u"! never by pay alone"},
        {{.state = PayOff::NeedsFee}, u"CCS: what it is worth needs the fee", u"○ needs the fee"},
        {{.state = PayOff::NeedsGain}, u"CCS: what it is worth needs the gain", u"○ needs the gain"},
        {{.state = PayOff::Years, .best = YearTenths{10}, .worst = {}, .mayNever = true},
         u"CCS pays for itself in 1.0 years, or never",
         u"! 1.0 years to never"},
        {{.state = PayOff::Years, .best = YearTenths{1}},
         u"CCS: what it is worth needs the least gain that you expect",
         u"○ needs the least gain"}};
    for (const Told& told : table) {
        const NextCredential row = aRow(told.cash);
        EXPECT_EQ(format::careerAnswer(withRow(row)), QString::fromUtf16(told.answer));
        EXPECT_EQ(format::ledgerCell(format::LedgerColumn::BreakEven, row), QString::fromUtf16(told.cell));
    }
    EXPECT_TRUE(testing::areWords(format::careerAnswer(Career{.asOf = QDate(2026, 11, 23)})));
}

TEST(CareerWords, MarkOwnFiguresAndAskForWhatNobodyStates)
{
    NextCredential row = aRow();
    using enum format::LedgerColumn;
    EXPECT_EQ(format::ledgerCell(Credential, row), u"CCS · goal, Jun 30, 2027"_s);
    EXPECT_EQ(format::ledgerCell(Once, row), u"$299–$739 ✎"_s);
    EXPECT_EQ(format::ledgerCell(Study, row), u"45–118"_s);
    EXPECT_EQ(format::ledgerCell(Weeks, row), u"7–18"_s);
    EXPECT_EQ(format::ledgerCell(Ceus, row), u"+5.00"_s);
    EXPECT_EQ(format::ledgerCell(Dues, row), u"+$25"_s);
    EXPECT_EQ(format::ledgerCell(Band, row), u"$64,890–$70,608"_s);
    row.once = {};
    row.study = {};
    row.weeks = {};
    row.band = {};
    row.ceus = {};
    EXPECT_EQ(format::ledgerCell(Once, row), u"○ add the fee"_s);
    EXPECT_EQ(format::ledgerCell(Study, row), u"○ add the hours"_s);
    EXPECT_EQ(format::ledgerCell(Weeks, row), u"—"_s);
    EXPECT_EQ(format::ledgerCell(Ceus, row), u"—"_s);
}

TEST(CareerWords, OfEachLineSayWhereItsFigureStands)
{
    NextCredential row = aRow();
    row.fee = {};
    const std::vector<format::LedgerLine> lines = format::ledgerLines(row, {});
    ASSERT_GE(lines.size(), 6U);
    EXPECT_EQ(lines[0].part, format::LedgerPart::Fee);
    EXPECT_TRUE(lines[0].isUnknown);
    EXPECT_EQ(lines[0].figure, u"not stated"_s);
    EXPECT_EQ(lines[0].field, u"fee_low"_s);
    EXPECT_EQ(lines[1].figure, u"$0–$340 ✎"_s);
    EXPECT_EQ(lines[1].source, u"your figure, Nov 23, 2026"_s);
    const auto gain = std::ranges::find(lines, format::LedgerPart::Gain, &format::LedgerLine::part);
    ASSERT_NE(gain, lines.end());
    EXPECT_EQ(gain->source, u"your figure, Nov 23, 2026 · AAPC, three, as of c. 2020, unconfirmed"_s);
    EXPECT_TRUE(gain->isWeak);
    for (const format::LedgerLine& line : lines) {
        EXPECT_TRUE(testing::areWords(line.title));
        EXPECT_FALSE(line.figure.isEmpty()) << line.title.toStdString();
        EXPECT_FALSE(line.isOwn && !line.figure.endsWith(format::ownMark())) << line.title.toStdString();
    }
}

TEST(CareerWords, OfAnAAskForNoBooksAndNoStudy)
{
    NextCredential row = aRow();
    row.sort = NextSort::RemovalOfA;
    row.credential = u"CPC"_s;
    EXPECT_EQ(format::nextCredentialTitle(row), u"CPC without the A"_s);
    for (const format::LedgerLine& line : format::ledgerLines(row, {})) {
        EXPECT_NE(line.part, format::LedgerPart::Books);
        EXPECT_NE(line.part, format::LedgerPart::Study);
    }
}

TEST(CareerWords, OfThePace)
{
    EXPECT_EQ(format::paceWords({.weekly = {402}, .weeks = 12}), u"your pace: 6.7 study hours a week, last 12 weeks"_s);
    EXPECT_EQ(format::paceWords({.weekly = {360}, .weeks = 1, .basis = PaceBasis::Planned}),
              u"your pace: 6.0 study hours a week, as planned"_s);
    EXPECT_EQ(format::paceWords({}), u"your pace: no study yet"_s);
}

TEST(LadderWords, SayWhereThePersonStandsAndSince)
{
    Ladder ladder{.experience = {184}};
    LadderRung rung{.role = {.source = {}, .title = u"Coder"_s, .yearsLow = 1, .yearsHigh = 3}};
    rung.credentials = {{.code = u"CPC"_s}, {.code = u"CCA"_s, .isHeld = true}};
    EXPECT_EQ(format::rungCredentials(rung), u"CPC, ✓ CCA"_s);
    EXPECT_EQ(format::rungYears(rung), u"1–3 years"_s);
    EXPECT_EQ(format::rungState(rung, ladder), QString());
    rung.from = QDate(2027, 6, 9);
    EXPECT_EQ(format::rungState(rung, ladder), u"from Jun 9, 2027"_s);
    rung.isGoal = true;
    EXPECT_EQ(format::rungState(rung, ladder), u"your goal"_s);
    rung.isHere = true;
    EXPECT_EQ(format::rungState(rung, ladder), u"you, 0.5 years"_s);
    EXPECT_EQ(format::experienceYears({364}), u"0.9 years"_s) << "no more than there is";
    EXPECT_EQ(format::experienceYears({0}), u"0.0 years"_s);
}

TEST(ScaleWords, OfABandHaveItsEndsItsMiddleAndWhose)
{
    ScaleLine line{.sort = ScaleSort::Published, .area = u"Massachusetts"_s, .label = u"Coders"_s};
    line.low = Cents{5822300};
    line.middle = Cents{6564200};
    line.high = Cents{7325500};
    line.by = u"article"_s;
    EXPECT_EQ(format::scaleFigure(line), u"$58,223–$65,642–$73,255"_s);
    EXPECT_EQ(format::scaleSource(line), u"article · no year"_s);
    line.sources = {weakEntry()};
    line.year = u"2020"_s;
    EXPECT_EQ(format::scaleSource(line), u"article · 2020 · unconfirmed"_s);
    line.high.reset();
    line.middle.reset();
    line.opensUpward = true;
    EXPECT_EQ(format::scaleFigure(line), u"$58,223 and up"_s);
    EXPECT_TRUE(format::scaleWords(line).startsWith(u"Massachusetts · Coders"_s));
}

TEST(ScaleWords, OfOnesOwnPayTellTheWayAndOfAnOfferTheDay)
{
    ScaleLine own{.sort = ScaleSort::Own, .label = u"Lakeside"_s};
    own.points = {{.fullTime = {4576000}, .from = QDate(2026, 8, 3), .record = {}},
                  {.fullTime = {4732000}, .from = QDate(2026, 11, 2), .record = {}},
                  {.fullTime = {5000000}, .from = QDate(2027, 1, 4), .isAhead = true, .record = {}}};
    EXPECT_EQ(format::scaleFigure(own), u"$45,760, now $47,320, then $50,000"_s);
    EXPECT_EQ(format::scaleGroup(own), u"You"_s);
    ScaleLine offer{.sort = ScaleSort::Offered, .label = u"Reliant"_s};
    offer.low = offer.high = Cents{5408000};
    offer.isOffer = true;
    offer.answerBy = QDate(2026, 11, 30);
    EXPECT_EQ(format::scaleLabel(offer), u"Reliant, offer"_s);
    EXPECT_EQ(format::scaleFigure(offer), u"$54,080"_s);
    EXPECT_EQ(format::scaleSource(offer), u"answer by Nov 30, 2026"_s);
}

Resume aResume()
{
    Resume resume{.asOf = QDate(2026, 11, 23)};
    resume.credentials = {{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)}};
    GainedSkills work{.placement = {.employer = u"Lakeside Clinic"_s,
                                    .role = u"coder"_s,
                                    .codeSets = {u"CPT"_s, u"ICD-10-CM"_s},
                                    .firstDay = QDate(2026, 8, 3)}};
    work.placement.supervisor = u"Dr. Secret"_s;
    work.placement.note = u"my note"_s;
    work.logged = hours(120);
    work.firstHere = {u"ICD-10-CM"_s};
    resume.work = {work};
    resume.codeSets = {u"CPT"_s, u"ICD-10-CM"_s};
    return resume;
}

TEST(ResumeWords, HoldWorkCredentialsAndCodeSetsAndNothingPrivate)
{
    RuleBook rules;
    rules.credentials = {{.code = u"CPC"_s, .name = u"Certified Professional Coder"_s, .body = u"AAPC"_s},
                         {.code = u"CPC-A"_s,
                          .name = u"Certified Professional Coder, apprentice"_s,
                          .body = u"AAPC"_s,
                          .apprenticeOf = u"CPC"_s}};
    const QString text = format::resumeLines(aResume(), rules).join(u'\n');
    for (const QString& expected :
         {u"CPC-A, Certified Professional Coder, apprentice, AAPC, Jul 18, 2026"_s, u"Lakeside Clinic, coder"_s,
          u"Code sets: CPT, ICD-10-CM"_s, u"120 h logged"_s, u"Experience\n----------"_s}) {
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString() << "\n" << text.toStdString();
    }
    EXPECT_FALSE(text.contains(u"Secret"_s));
    EXPECT_FALSE(text.contains(u"my note"_s));
    EXPECT_FALSE(text.contains(u"Education"_s)) << "nothing to say of it";
}

TEST(ResumeWords, OfNothingSayWhatWillStandThere)
{
    const std::vector<PaperLine> lines = format::resumePaper({.asOf = QDate(2026, 11, 23)}, {});
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_TRUE(testing::areWords(lines.back().text));
}

TEST(SkillsWords, SayWhatCameFirstHere)
{
    const GainedSkills skills = aResume().work.front();
    EXPECT_EQ(format::skillsTitle(skills), u"Lakeside Clinic, coder"_s);
    EXPECT_TRUE(format::skillsDetail(skills).contains(u"first here: ICD-10-CM"_s));
}

}  // namespace format_career_test
}  // namespace credence
