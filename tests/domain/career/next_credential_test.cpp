// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/next_credential.h"

#include "a_career.h"

namespace credence {
namespace next_credential_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

Goal aGoal(const QString& credential)
{
    return {.id = GoalId(1), .credential = credential, .byDate = QDate(2027, 6, 30)};
}

Facts apprenticeWho(const Facts& wants = {})
{
    Facts facts = wants;
    put(facts, std::vector{held(u"CPC-A"_s, {2026, 7, 18}), held(u"CCA"_s, {2025, 12, 6})});
    facts.of<HeldCredential>()[1].id = HeldCredentialId(2);
    put(facts, aMembership(u"AAPC"_s, {2027, 3, 31}));
    Placement job = aJob(1, {2026, 8, 3});
    job.employer = u"Lakeside Clinic"_s;
    job.weekly = hours(24);
    put(facts, job);
    put(facts, aPay(22, PayPeriod::Hour, {2026, 8, 3}));
    return facts;
}

QStringList codesOf(const Career& career)
{
    QStringList codes;
    for (const NextCredential& row : career.rows) {
        codes << row.credential + u':' + nameOf(row.sort);
    }
    return codes;
}

TEST(NextCredentials, OfAnEmptyFileAreNone)
{
    const Career career = careerFor({});
    EXPECT_TRUE(career.rows.empty());
    EXPECT_EQ(career.answer(), nullptr);
}

TEST(NextCredentials, AreTheAThenTheGoalsThenWhatIsComparedAndNothingHeld)
{
    const Facts facts = apprenticeWho(factsOf(aGoal(u"CCS"_s), std::vector{figuresOf(u"CRC"_s), figuresOf(u"CIC"_s),
                                                                           figuresOf(u"CCA"_s), figuresOf(u"CCS"_s)}));
    const Career career = careerFor(facts);
    EXPECT_EQ(codesOf(career),
              (QStringList{u"CPC:removal_of_a"_s, u"CCS:goal"_s, u"CIC:compared"_s, u"CRC:compared"_s}));
    EXPECT_EQ(career.answer()->credential, u"CCS"_s);
    EXPECT_EQ(career.answer()->byDate, QDate(2027, 6, 30));
}

TEST(NextCredentials, TakeFeeCeusDuesAndGainFromTheirSources)
{
    const Career career = careerFor(apprenticeWho(factsOf(aGoal(u"CCS"_s))));
    const NextCredential& ccs = *rowOf(career, u"CCS"_s);
    EXPECT_EQ(ccs.fee.amount, dollars(299, 399));
    EXPECT_EQ(ccs.fee.sources.front().rule.ruleId, u"ahima.ccs.exam-fee"_s);
    EXPECT_FALSE(ccs.books.amount.isStated());
    EXPECT_TRUE(ccs.isWithoutBooks());
    EXPECT_EQ(ccs.ceus.amount, exactly(CeuHundredths{500})) << "10 more in 24 months";
    EXPECT_EQ(ccs.dues.amount, dollars(25, 25)) << "$50 more in 24 months";
    EXPECT_EQ(ccs.band.amount, dollars(64890, 70608)) << "two credentials to three";
    EXPECT_EQ(ccs.gain.amount, (Span<Cents>{.low = {}, .high = Cents{571800}}));
    EXPECT_TRUE(ccs.gain.isWeak());
    EXPECT_EQ(ccs.cash.state, PayOff::Years);
    EXPECT_EQ(ccs.cash.best, YearTenths{1});
    EXPECT_FALSE(ccs.cash.worst.has_value()) << "the least gain is the user's to say";
    EXPECT_FALSE(ccs.cash.mayNever);
}

TEST(NextCredentials, OfOwnFiguresAreTheUsers)
{
    CredentialFigures own = figuresOf(u"CCS"_s);
    own.gainLow = Cents{100'000};
    own.booksLow = Cents{0};
    own.booksHigh = Cents{34'000};
    own.studyLow = hours(45);
    own.studyHigh = hours(118);
    const Career career = careerFor(apprenticeWho(factsOf(aGoal(u"CCS"_s), own)));
    const NextCredential& ccs = *rowOf(career, u"CCS"_s);
    EXPECT_EQ(ccs.once, dollars(299, 739));
    EXPECT_TRUE(ccs.books.isOwn());
    EXPECT_EQ(ccs.books.sources.front().day, kCareerDay);
    EXPECT_EQ(ccs.gain.amount, dollars(1000, 5718));
    EXPECT_EQ(ccs.gain.sources.size(), 2U) << "the user's and the survey's";
    EXPECT_EQ(ccs.cash, (BreakEven{.state = PayOff::Years, .best = YearTenths{1}, .worst = YearTenths{13}}));
    EXPECT_EQ(ccs.withStudy.state, PayOff::Years);
    EXPECT_EQ(ccs.withStudy.best, YearTenths{4});
    EXPECT_EQ(ccs.withStudy.worst, YearTenths{58}) << "$739 and 118 h at $22";
}

TEST(NextCredentials, TheLastNotedFiguresCount)
{
    CredentialFigures before = figuresOf(u"CIC"_s, {2026, 1, 1});
    before.feeLow = Cents{40'000};
    CredentialFigures after = figuresOf(u"CIC"_s, {2028, 2, 29});
    after.id = CredentialFiguresId(2);
    after.feeHigh = Cents{42'500};
    const Career career = careerFor(factsOf(std::vector{after, before}), {2028, 2, 29});
    EXPECT_EQ(rowOf(career, u"CIC"_s)->fee.amount, dollars(425, 425)) << "one end alone is the fee";
    EXPECT_EQ(career.rows.size(), 1U);
}

TEST(NextCredentials, WithoutAFeeStayUnknownUntilTheUserSaysIt)
{
    const Career career = careerFor(factsOf(figuresOf(u"CIC"_s)));
    const NextCredential& cic = *rowOf(career, u"CIC"_s);
    EXPECT_FALSE(cic.fee.amount.isStated());
    EXPECT_FALSE(cic.once.isStated());
    EXPECT_EQ(cic.cash.state, PayOff::NeedsFee);
    EXPECT_EQ(cic.withStudy.state, PayOff::NeedsFee);
    EXPECT_FALSE(cic.study.amount.isStated()) << "no curriculum names its subjects";
}

TEST(NextCredentials, WithoutPayOrStudySaySo)
{
    CredentialFigures own = figuresOf(u"CRC"_s);
    own.gainLow = Cents{100'000};
    const NextCredential unknown = *rowOf(careerFor(factsOf(own)), u"CRC"_s);
    EXPECT_EQ(unknown.cash.state, PayOff::Years) << "full-time stands in for the hours";
    EXPECT_EQ(unknown.withStudy.state, PayOff::NeedsStudy);
    own.studyLow = hours(40);
    EXPECT_EQ(rowOf(careerFor(factsOf(own)), u"CRC"_s)->withStudy.state, PayOff::NeedsPay);
    own.studyLow = Minutes{0};
    const NextCredential known = *rowOf(careerFor(factsOf(own)), u"CRC"_s);
    EXPECT_EQ(known.withStudy, known.cash) << "no hours are left";
}

TEST(NextCredentials, OfZeroGainNeverPay)
{
    CredentialFigures own = figuresOf(u"CRC"_s);
    own.gainLow = Cents{0};
    own.gainHigh = Cents{0};
    EXPECT_EQ(rowOf(careerFor(factsOf(own)), u"CRC"_s)->cash.state, PayOff::Never);
}

TEST(NextCredentials, TheFirstOneOfABodyBringsItsWholeCeusAndDues)
{
    const Career career = careerFor(factsOf(std::vector{figuresOf(u"CPC"_s), figuresOf(u"CCA"_s)}));
    EXPECT_EQ(rowOf(career, u"CPC"_s)->ceus.amount, exactly(CeuHundredths{1800}));
    EXPECT_EQ(rowOf(career, u"CPC"_s)->dues.amount, dollars(222, 222));
    EXPECT_EQ(rowOf(career, u"CCA"_s)->ceus.amount, exactly(CeuHundredths{1000}));
    EXPECT_EQ(rowOf(career, u"CCA"_s)->dues.amount, dollars(50, 109)) << "member to other, a year of two";
    EXPECT_EQ(rowOf(career, u"CPC"_s)->gain.amount.high, Cents{1'289'700}) << "not certified to certified";
}

TEST(NextCredentials, WithTwoOrThreeOfOneBodyMoreCeusAreAsked)
{
    const Career career = careerFor(apprenticeWho(factsOf(figuresOf(u"CRC"_s))));
    EXPECT_EQ(rowOf(career, u"CRC"_s)->ceus.amount, exactly(CeuHundredths{200})) << "36 to 40 in 24 months";
    EXPECT_EQ(rowOf(career, u"CRC"_s)->dues.amount, dollars(0, 0)) << "the membership is there";
}

TEST(NextCredentials, AnAThatComesOffAsksNothingMore)
{
    const Career career = careerFor(apprenticeWho());
    const NextCredential& cpc = *rowOf(career, u"CPC"_s);
    EXPECT_EQ(cpc.sort, NextSort::RemovalOfA);
    EXPECT_EQ(cpc.ceus.amount, exactly(CeuHundredths{0}));
    EXPECT_EQ(cpc.dues.amount, dollars(0, 0));
    EXPECT_EQ(cpc.study.amount, exactly(Minutes{0}));
    EXPECT_EQ(cpc.band.amount, (Span<Cents>{.low = Cents{5'889'500}, .high = Cents{5'889'500}}));
    EXPECT_EQ(cpc.cash.state, PayOff::NeedsFee) << "no source says what AAPC asks for it";
    CredentialFigures own = figuresOf(u"CPC"_s);
    own.feeLow = Cents{0};
    EXPECT_EQ(rowOf(careerFor(apprenticeWho(factsOf(own))), u"CPC"_s)->cash.state, PayOff::AtOnce);
}

TEST(NextCredentials, StudyIsWhatIsLeftOfTheTargetsAtThePace)
{
    LogSums log;
    log.bySubject = {{.subject = u"icd-10-pcs"_s, .minutes = hours(62), .entries = 20}};
    for (int week = 1; week <= 12; ++week) {
        log.recentDays.insert(log.recentDays.begin(),
                              DaySum{.day = kCareerDay.addDays(-7 * week), .study = hours(6), .experience = {}});
    }
    const NextCredential none = *rowOf(careerFor(factsOf(aGoal(u"CCS"_s))), u"CCS"_s);
    EXPECT_FALSE(none.weeks.isStated()) << "no pace, no weeks";
    const Career career = careerFor(factsOf(aGoal(u"CCS"_s), log));
    const NextCredential& ccs = *rowOf(career, u"CCS"_s);
    EXPECT_EQ(none.study.amount.low->value - ccs.study.amount.low->value, hours(30).value)
        << "no more than its least target";
    EXPECT_EQ(none.study.amount.high->value - ccs.study.amount.high->value, hours(60).value);
    EXPECT_EQ(ccs.studyDone, hours(60));
    EXPECT_EQ(career.basis.pace.weekly, hours(6));
    EXPECT_EQ(ccs.weeks.low, (ccs.study.amount.low->value + 359) / 360);
    ASSERT_TRUE(ccs.guide.has_value());
    EXPECT_EQ(ccs.guide->weeks, 16);
}

TEST(NextCredentials, AnExamThatIsPassedAsksNoFeeAndNoStudy)
{
    const ExamAttempt passed{
        .id = ExamAttemptId(1), .credential = u"CCS"_s, .onDate = {2026, 11, 20}, .result = ExamResult::Passed};
    const NextCredential ccs = *rowOf(careerFor(factsOf(aGoal(u"CCS"_s), passed)), u"CCS"_s);
    EXPECT_EQ(ccs.fee.amount, dollars(0, 0));
    EXPECT_EQ(ccs.study.amount, exactly(Minutes{0}));
}

TEST(NextCredentials, APlannedSittingSaysItsFee)
{
    ExamAttempt planned{.id = ExamAttemptId(1), .credential = u"CCS"_s, .onDate = {2027, 2, 1}};
    planned.fee = Cents{29'900};
    const NextCredential ccs = *rowOf(careerFor(factsOf(aGoal(u"CCS"_s), planned)), u"CCS"_s);
    EXPECT_EQ(ccs.fee.amount, dollars(299, 299));
    EXPECT_EQ(ccs.fee.sources.front().record, refTo(planned));
}

TEST(NextCredentials, OfABodyWithoutRulesKeepTheirUpkeepUnknown)
{
    const NextCredential row = *rowOf(careerFor(factsOf(figuresOf(u"XYZ"_s))), u"XYZ"_s);
    EXPECT_FALSE(row.ceus.amount.isStated());
    EXPECT_FALSE(row.dues.amount.isStated());
    EXPECT_EQ(row.cash.state, PayOff::NeedsFee);
}

TEST(NextCredentials, WithoutTheHoursOfAFullTimeYearCompareNothing)
{
    CredentialFigures own = figuresOf(u"CRC"_s);
    own.gainLow = Cents{100'000};
    const Career career = careerFor(factsOf(own), kCareerDay, {});
    EXPECT_EQ(rowOf(career, u"CRC"_s)->cash.state, PayOff::NeedsPay);
}

}  // namespace next_credential_test
}  // namespace credence
