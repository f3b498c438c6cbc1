// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/judge_cycle.h"

#include <gtest/gtest.h>

#include <map>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace cycle_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const RuleBook kBook = bothBooks();
const QDate kAsOf(2026, 11, 23);

std::vector<CycleProgress> judged(const Facts& facts, QDate asOf = kAsOf, const RuleBook& book = kBook)
{
    return judgeCycles(situationOn(book, facts, asOf));
}

/// Holds a CPC-A since 18 July 2026, dues on 31 March.
Facts apprentice()
{
    return factsOf(held(u"CPC-A"_s, {2026, 7, 18}), aMembership(u"AAPC"_s, {2027, 3, 31}));
}

Facts cca(QDate awardedOn = {2025, 12, 6})
{
    return factsOf(held(u"CCA"_s, awardedOn));
}

TEST(AapcCycle, ProRatesTheFirstPeriodAsAnEstimate)
{
    const std::vector<CycleProgress> cycles = judged(apprentice());
    ASSERT_EQ(cycles.size(), 1U);
    const CycleProgress& cycle = cycles.front();
    EXPECT_EQ(cycle.range, DateRange::make({2026, 7, 18}, {2027, 3, 31}).value());
    EXPECT_TRUE(cycle.firstPeriod);
    EXPECT_EQ(cycle.total.needed, (Amount{AmountUnit::CeuHundredths, 1350}));
    EXPECT_TRUE(cycle.total.estimate);
    EXPECT_EQ(cycle.credentials, std::vector<QString>{u"CPC-A"_s});
}

TEST(AapcCycle, AsksTheFullAmountLater)
{
    const CycleProgress cycle = judged(apprentice(), {2027, 4, 1}).front();
    EXPECT_EQ(cycle.total.needed.value, 3600);
    EXPECT_FALSE(cycle.total.estimate);
    EXPECT_FALSE(cycle.firstPeriod);
}

TEST(AapcCycle, CountsAnAThatCameOffAsOneCertification)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>() = {held(u"CPC-A"_s, {2025, 1, 10}, QDate(2026, 9, 1)), held(u"CPC"_s, {2026, 9, 2})};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.credentials, std::vector<QString>{u"CPC"_s});
    EXPECT_EQ(cycle.range.first(), QDate(2025, 4, 1));
    EXPECT_EQ(cycle.total.needed.value, 3600);
    EXPECT_FALSE(cycle.total.estimate);
}

TEST(AapcCycle, AsksMoreForASecondCertificationButOnlyAsAnEstimateInItsFirstCycle)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>() = {held(u"CPC"_s, {2020, 1, 10}), held(u"CPMA"_s, {2026, 9, 2})};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.total.needed.value, 4000);
    EXPECT_TRUE(cycle.total.estimate);
    EXPECT_TRUE(cycle.shares.front().estimate) << "so are the CEUs of its subject";
    EXPECT_FALSE(judged(facts, {2027, 4, 1}).front().total.estimate);
    EXPECT_FALSE(judged(facts, {2027, 4, 1}).front().shares.front().estimate);
    EXPECT_EQ(judged(facts, {2026, 9, 1}).front().total.needed.value, 3600);
}

TEST(AapcCycle, AsksForCeusBoundToASubject)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>() = {held(u"CPC"_s, {2020, 1, 10}), held(u"CPMA"_s, {2021, 9, 2})};
    CeuActivity audit = aCeu(1, {2026, 1, 1}, {300});
    audit.subject = u"Auditing"_s;
    facts.of<CeuActivity>() = {audit, aCeu(2, {2026, 2, 1}, {500})};
    const CycleProgress cycle = judged(facts).front();
    ASSERT_EQ(cycle.shares.size(), 1U);
    EXPECT_EQ(cycle.shares.front().needed.value, 1600);
    EXPECT_EQ(cycle.shares.front().done.value, 300);
    EXPECT_EQ(leftOut(cycle.shares.front(), NotCountedReason::NotThisSubject), 500);
    EXPECT_EQ(cycle.shares.front().notCounted.front().detail, u"auditing"_s) << "which subject it asks for";
    EXPECT_EQ(cycle.total.done.value, 800);
}

TEST(AapcCycle, HasNoDatesWithoutAMembership)
{
    Facts facts = apprentice();
    facts.of<Membership>().clear();
    EXPECT_TRUE(judged(facts).empty());
    const std::vector<WaitingCycle> waiting = cyclesWithoutDates(situationOn(kBook, facts, kAsOf));
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting.front().body, u"AAPC"_s);
    EXPECT_EQ(waiting.front().anchor, CycleAnchor::MembershipDueParity);
    EXPECT_EQ(waiting.front().rule.ruleId, u"a.cycle"_s);
}

TEST(AapcCycle, TakesDatesAndAmountFromTheUsersAccount)
{
    Facts facts = apprentice();
    facts.of<Membership>().clear();
    facts.of<PortalCycle>() = {
        {.body = u"AAPC"_s, .firstDay = {2026, 7, 1}, .lastDay = {2028, 3, 31}, .required = CeuHundredths{3000}}};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_TRUE(cycle.rangeFromPortal);
    EXPECT_EQ(cycle.range.last(), QDate(2028, 3, 31));
    EXPECT_EQ(cycle.total.needed.value, 3000);
    EXPECT_FALSE(cycle.total.estimate);
    EXPECT_TRUE(cyclesWithoutDates(situationOn(kBook, facts, kAsOf)).empty());
}

TEST(AapcCycle, TakesTheDatesOfTheAccountWithoutAnAmountAndProRatesByThem)
{
    Facts facts = apprentice();
    facts.of<PortalCycle>() = {{.body = u"AAPC"_s, .firstDay = {2026, 7, 18}, .lastDay = {2027, 7, 17}}};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_TRUE(cycle.rangeFromPortal);
    EXPECT_EQ(cycle.total.needed.value, 1800);
    EXPECT_TRUE(cycle.total.estimate);
}

TEST(AapcCycle, ProRatesCeusBoundToASubjectInTheFirstPeriod)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>() = {held(u"CPMA"_s, {2026, 7, 18})};
    const CycleProgress cycle = judged(facts).front();
    ASSERT_EQ(cycle.shares.size(), 1U);
    EXPECT_EQ(cycle.shares.front().needed.value, 600);
    EXPECT_TRUE(cycle.shares.front().estimate);
}

TEST(AapcCycle, IgnoresAnAccountCycleThatDoesNotContainTheDate)
{
    Facts facts = apprentice();
    facts.of<PortalCycle>() = {{.body = u"AAPC"_s, .firstDay = {2024, 8, 1}, .lastDay = {2026, 11, 22}}};
    EXPECT_FALSE(judged(facts).front().rangeFromPortal);
}

TEST(AapcCycle, EndsWithTheCredential)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>().front().endedOn = QDate(2026, 11, 23);
    EXPECT_EQ(judged(facts).size(), 1U);
    facts.of<HeldCredential>().front().endedOn = QDate(2026, 11, 22);
    EXPECT_TRUE(judged(facts).empty());
}

TEST(AapcCycle, OpensForSubmissionAMonthBeforeItsLastDay)
{
    const std::optional<RuledDay> opens = judged(apprentice()).front().submissionOpens;
    ASSERT_TRUE(opens);
    EXPECT_EQ(opens->day, QDate(2027, 2, 28));
    EXPECT_EQ(opens->rule.ruleId, u"a.window"_s);
}

TEST(AapcCycle, UsesTheAmountInForceWhenItBegan)
{
    const RuleBook book =
        SmallBook(SmallBook().credential(u"CPC"_s, u"AAPC"_s))
            .rule(u"cycle"_s, u"AAPC"_s,
                  CycleRule{.body = u"AAPC"_s,
                            .months = 24,
                            .anchor = CycleAnchor::FirstCredential,
                            .firstPeriod = FirstPeriod::Full})
            .rule(u"amount"_s, u"AAPC"_s, CeuAmountByCount{.body = u"AAPC"_s, .byCount = {wholeCeus(30)}},
                  BindingKey::CycleStart)
            .edition({2026, 1, 1}, CeuAmountByCount{.body = u"AAPC"_s, .byCount = {wholeCeus(36)}});
    const Facts startedBefore = factsOf(held(u"CPC"_s, {2025, 12, 31}));
    const Facts startedThen = factsOf(held(u"CPC"_s, {2026, 1, 1}));
    EXPECT_EQ(judged(startedBefore, kAsOf, book).front().total.needed.value, 3000);
    EXPECT_EQ(judged(startedThen, kAsOf, book).front().total.needed.value, 3600);
}

TEST(AhimaCycle, RunsTwentyFourMonthsFromTheFirstAward)
{
    const CycleProgress cycle = judged(cca()).front();
    EXPECT_EQ(cycle.range, DateRange::make({2025, 12, 6}, {2027, 12, 5}).value());
    EXPECT_EQ(cycle.total.needed.value, 2000);
    EXPECT_FALSE(cycle.total.estimate);
}

TEST(AhimaCycle, HasTheSourceShareOnlyIfItBeganFrom2025)
{
    ASSERT_EQ(judged(cca({2025, 1, 1})).front().shares.size(), 2U);
    const CycleProgress before = judged(cca({2024, 12, 31})).front();
    ASSERT_EQ(before.shares.size(), 1U);
    EXPECT_EQ(before.shares.front().rule.ruleId, u"h.hiim"_s);
}

TEST(AhimaCycle, SaysWhyCeusDoNotCountInAShare)
{
    Facts facts = cca();
    CeuActivity both = aCeu(1, {2026, 1, 1}, {100});
    both.hiim = true;
    both.source = CeuSource::AhimaComponent;
    CeuActivity hcpro = aCeu(2, {2026, 1, 2}, {200});
    hcpro.source = CeuSource::Hcpro;
    CeuActivity hiimOnly = aCeu(3, {2026, 1, 3}, {400});
    hiimOnly.hiim = true;
    facts.of<CeuActivity>() = {both, hcpro, hiimOnly};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.total.done.value, 700);
    EXPECT_EQ(cycle.shares.at(0).done.value, 500);
    EXPECT_EQ(leftOut(cycle.shares.at(0), NotCountedReason::NotHiim), 200);
    EXPECT_EQ(cycle.shares.at(1).done.value, 300);
    EXPECT_EQ(leftOut(cycle.shares.at(1), NotCountedReason::NotFromAhima), 400);
}

TEST(AhimaCycle, IsDoneOnTheDayTheTotalWasReached)
{
    Facts facts = cca();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 1, 1}, {1950}), aCeu(2, {2026, 2, 1}, {50}), aCeu(3, {2026, 3, 1}, {50})};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.total.state, ProgressState::Done);
    EXPECT_EQ(cycle.total.completeOn, QDate(2026, 2, 1));
}

TEST(AhimaCycle, AddsForASecondCredentialInMidCycleAsAnEstimate)
{
    Facts facts = cca();
    facts.of<HeldCredential>().push_back(held(u"CCS"_s, {2026, 6, 1}));
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.range.first(), QDate(2025, 12, 6));
    EXPECT_EQ(cycle.total.needed.value, 3000);
    EXPECT_TRUE(cycle.total.estimate);
    EXPECT_EQ(cycle.credentials, (std::vector<QString>{u"CCA"_s, u"CCS"_s}));
}

TEST(AhimaCycle, LeavesOutACredentialThatAnotherReplaces)
{
    Facts facts = cca();
    facts.of<HeldCredential>() = {held(u"RHIT"_s, {2025, 12, 6}), held(u"RHIA"_s, {2025, 12, 6})};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.credentials, std::vector<QString>{u"RHIA"_s});
    EXPECT_EQ(cycle.total.needed.value, 3000);
}

TEST(Cycle, BurnsUpFromItsFirstDayToTheAsOfDate)
{
    Facts facts = cca();
    facts.of<CeuActivity>() = {aCeu(1, {2026, 1, 1}, {100}), aCeu(2, {2026, 1, 1}, {200}), aCeu(3, {2026, 5, 1}, {50}),
                               aCeu(4, {2026, 12, 1}, {700})};
    const std::vector<BurnUpPoint> points = judged(facts).front().burnUp;
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points.at(0).day, QDate(2025, 12, 6));
    EXPECT_EQ(points.at(0).counted, CeuHundredths{0});
    EXPECT_EQ(points.at(1).counted, CeuHundredths{300});
    EXPECT_EQ(points.at(2).counted, CeuHundredths{350});
    EXPECT_EQ(points.at(3).day, kAsOf);
    EXPECT_EQ(points.at(3).counted, CeuHundredths{350});
}

TEST(Cycle, BurnsUpOnItsFirstDayToo)
{
    Facts facts = cca();
    facts.of<CeuActivity>() = {aCeu(1, {2025, 12, 6}, {100})};
    const std::vector<BurnUpPoint> points = judged(facts, {2025, 12, 6}).front().burnUp;
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points.front().counted, CeuHundredths{100});
}

TEST(Cycle, CountsTheDaysLeftWithoutToday)
{
    EXPECT_EQ(judged(cca(), {2027, 12, 4}).front().daysLeft, CalendarDays{1});
    EXPECT_EQ(judged(cca(), {2027, 12, 5}).front().daysLeft, CalendarDays{0});
}

TEST(Cycle, CountsWhatHasNoProof)
{
    Facts facts = cca();
    CeuActivity unproven = aCeu(1, {2026, 1, 1}, {100});
    unproven.certificate = false;
    facts.of<CeuActivity>() = {unproven, aCeu(2, {2026, 1, 2}, {100})};
    EXPECT_EQ(judged(facts).front().withoutProof, 1);
}

TEST(Cycle, OfBothBodiesStandSideBySide)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>().push_back(held(u"CCA"_s, {2025, 12, 6}));
    facts.of<CeuActivity>() = {aCeu(1, {2026, 8, 12}, {200})};
    const std::vector<CycleProgress> cycles = judged(facts);
    ASSERT_EQ(cycles.size(), 2U);
    EXPECT_EQ(cycles.at(0).total.done.value, 200);
    EXPECT_EQ(cycles.at(1).total.done.value, 200);
}

TEST(Cycle, IsNotThereWithoutAnAmountInTheBook)
{
    const RuleBook book = SmallBook()
                              .credential(u"CPC"_s, u"AAPC"_s)
                              .rule(u"cycle"_s, u"AAPC"_s,
                                    CycleRule{.body = u"AAPC"_s,
                                              .months = 24,
                                              .anchor = CycleAnchor::FirstCredential,
                                              .firstPeriod = FirstPeriod::Full});
    EXPECT_TRUE(judged(factsOf(held(u"CPC"_s, {2026, 1, 1})), kAsOf, book).empty());
}

TEST(Cycle, IsNotThereWithoutRecordsOrRules)
{
    EXPECT_TRUE(judged({}).empty());
    EXPECT_TRUE(judged(apprentice(), kAsOf, RuleBook()).empty());
}

TEST(AapcCycle, SaysHowTheAmountOfItsFirstPeriodIsFound)
{
    const std::optional<NeededBasis> basis = judged(apprentice()).front().total.basis;
    ASSERT_TRUE(basis && basis->part);
    EXPECT_EQ(basis->full, wholeCeus(36));
    EXPECT_EQ(basis->part->monthsBegun, 9);
    EXPECT_EQ(basis->part->months, 24);
    EXPECT_EQ(basis->part->step, CeuHundredths{50});
}

// aapc.renewal.cms
TEST(AapcCycle, TakesNoCeusOfTheCmsForASubjectOfACredentialThatIsNoCoreOne)
{
    Facts facts =
        factsOf(held(u"CPC"_s, {2020, 1, 10}), held(u"CPMA"_s, {2020, 1, 10}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    facts.of<CeuActivity>() = {aCeu(1, {2026, 1, 1}, {300}), aCeu(2, {2026, 1, 2}, {500})};
    for (CeuActivity& activity : facts.of<CeuActivity>()) {
        activity.subject = u"auditing"_s;
    }
    facts.of<CeuActivity>().back().source = CeuSource::Cms;
    const CycleProgress cycle = judged(facts).front();
    EXPECT_EQ(cycle.total.done.value, 800) << "the total takes them";
    const auto share = std::ranges::find_if(cycle.shares, [](const Progress& one) { return one.done.value > 0; });
    ASSERT_NE(share, cycle.shares.end());
    EXPECT_EQ(share->done.value, 300);
    EXPECT_EQ(leftOut(*share, NotCountedReason::CoreOnly), 500);
}

/// Both bodies, and AAPC asks a credential that joins later for a part of what it adds.
const RuleBook& bookOfJoined(std::optional<FirstPeriod> joinedLater)
{
    static std::map<int, RuleBook> books;
    RuleBook& book = books[joinedLater ? static_cast<int>(*joinedLater) : -1];
    if (book.rules.empty()) {
        book = kBook;
        for (Rule& rule : book.rules) {
            for (RuleEdition& edition : rule.editions) {
                if (auto* count = std::get_if<CeuAmountByCount>(&edition.value)) {
                    count->joinedLater = joinedLater;
                } else if (auto* singles = std::get_if<CeuAmountBySingles>(&edition.value)) {
                    singles->joinedLater = joinedLater;
                }
            }
        }
    }
    return book;
}

/// A CPC of many years, and a CPMA from `day` on; dues on 31 March 2027.
Facts withCpmaSince(QDate day)
{
    return factsOf(held(u"CPC"_s, {2020, 1, 10}), held(u"CPMA"_s, day), aMembership(u"AAPC"_s, {2027, 3, 31}));
}

struct JoinedCase {
    const char* name;
    QDate since;
    int total;    ///< hundredths
    int subject;  ///< of the 16 in auditing
    bool estimate;
};

void PrintTo(const JoinedCase& row, std::ostream* out)
{
    *out << row.name;
}

class JoinedLater : public ::testing::TestWithParam<JoinedCase> {};

TEST_P(JoinedLater, IsAskedForTheMonthsFromItsAwardOn)
{
    const JoinedCase& row = GetParam();
    const RuleBook& book = bookOfJoined(FirstPeriod::ProRatedByMonthsBegun);
    const CycleProgress cycle = judged(withCpmaSince(row.since), {2027, 3, 31}, book).front();
    EXPECT_EQ(cycle.total.needed.value, row.total);
    EXPECT_EQ(cycle.total.estimate, row.estimate);
    ASSERT_EQ(cycle.shares.size(), 1U);
    EXPECT_EQ(cycle.shares.front().needed.value, row.subject);
    EXPECT_EQ(cycle.shares.front().estimate, row.estimate);
}

// The cycle runs from 1 April 2025 to 31 March 2027; the CPMA adds 4 to the 36.
INSTANTIATE_TEST_SUITE_P(Table, JoinedLater,
                         ::testing::Values(JoinedCase{"BeforeTheCycle", {2024, 6, 1}, 4000, 1600, false},
                                           JoinedCase{"OnItsFirstDay", {2025, 4, 1}, 4000, 1600, false},
                                           JoinedCase{"InItsFirstMonth", {2025, 4, 2}, 4000, 1600, false},
                                           JoinedCase{"AMonthLater", {2025, 5, 1}, 3600 + 400, 1550, true},
                                           JoinedCase{"AtHalfTime", {2026, 4, 1}, 3600 + 200, 800, true},
                                           JoinedCase{"EightWeeksBeforeItsEnd", {2027, 2, 3}, 3600 + 50, 150, true},
                                           JoinedCase{"OnItsLastDay", {2027, 3, 31}, 3600 + 50, 100, true}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(AapcCycle, SaysWhatACredentialThatJoinedLaterAdds)
{
    const RuleBook& book = bookOfJoined(FirstPeriod::ProRatedByMonthsBegun);
    const Progress total = judged(withCpmaSince({2027, 2, 3}), {2027, 3, 1}, book).front().total;
    ASSERT_TRUE(total.basis);
    EXPECT_EQ(total.basis->full, wholeCeus(36));
    EXPECT_FALSE(total.basis->part) << "nothing is pro-rated of what was held from the beginning";
    EXPECT_FALSE(total.basis->joinedLater);
    ASSERT_EQ(total.basis->joined.size(), 1U);
    const NeededBasis::Joined& joined = total.basis->joined.front();
    EXPECT_EQ(joined.credential, u"CPMA"_s);
    EXPECT_EQ(joined.adds, wholeCeus(4));
    EXPECT_EQ(joined.asked, CeuHundredths{50});
    EXPECT_EQ(joined.part.monthsBegun, 2);
}

TEST(AapcCycle, NamesACredentialThatJoinedLaterThoughItAddsAHundredth)
{
    RuleBook book = bookOfJoined(FirstPeriod::ProRatedByMonthsBegun);
    for (Rule& rule : book.rules) {
        if (auto* count = std::get_if<CeuAmountByCount>(&rule.editions.front().value)) {
            count->byCount = {wholeCeus(36), wholeCeus(36) + CeuHundredths{1}};
        }
    }
    const Progress total = judged(withCpmaSince({2027, 2, 3}), {2027, 3, 1}, book).front().total;
    ASSERT_TRUE(total.basis);
    ASSERT_EQ(total.basis->joined.size(), 1U);
    EXPECT_EQ(total.basis->joined.front().adds, CeuHundredths{1});
}

TEST(AapcCycle, ProRatesInAFirstPeriodBothWhatBeganAndWhatJoined)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>().push_back(held(u"CPMA"_s, {2027, 2, 3}));
    const RuleBook& book = bookOfJoined(FirstPeriod::ProRatedByMonthsBegun);
    const Progress total = judged(facts, {2027, 3, 1}, book).front().total;
    EXPECT_EQ(total.needed.value, 1350 + 50);
    EXPECT_EQ(total.basis->part->monthsBegun, 9);
    EXPECT_EQ(total.basis->joined.size(), 1U);
}

TEST(AapcCycle, TakesWhatJoinedInFullWhereTheRuleSaysSoAndIsSureOfIt)
{
    const Progress total =
        judged(withCpmaSince({2027, 2, 3}), {2027, 3, 1}, bookOfJoined(FirstPeriod::Full)).front().total;
    EXPECT_EQ(total.needed, amountOf(wholeCeus(40)));
    EXPECT_FALSE(total.estimate);
    EXPECT_FALSE(total.basis);
}

TEST(AapcCycle, SaysNothingOfProRatingWhereItsFirstPeriodIsAsLongAsAnyOther)
{
    Facts facts = apprentice();
    facts.of<HeldCredential>() = {held(u"CPC"_s, {2025, 4, 1})};
    const CycleProgress cycle = judged(facts).front();
    EXPECT_TRUE(cycle.firstPeriod);
    EXPECT_EQ(cycle.total.needed, amountOf(wholeCeus(36)));
    EXPECT_FALSE(cycle.total.estimate);
    EXPECT_FALSE(cycle.total.basis);
}

TEST(AhimaCycle, ProRatesWhatJoinedWhereARuleSaysSo)
{
    const RuleBook& book = bookOfJoined(FirstPeriod::ProRatedByMonthsBegun);
    Facts facts = cca();
    facts.of<HeldCredential>().push_back(held(u"CCS"_s, {2026, 12, 6}));
    EXPECT_EQ(judged(facts, {2027, 1, 1}, book).front().total.needed.value, 2500) << "half of 10 for twelve months";
    facts.of<HeldCredential>() = {held(u"RHIT"_s, {2025, 12, 6}), held(u"RHIA"_s, {2026, 12, 6})};
    EXPECT_EQ(judged(facts, {2027, 1, 1}, book).front().total.needed.value, 2500) << "in place of the RHIT";
}

}  // namespace cycle_test
}  // namespace credence
