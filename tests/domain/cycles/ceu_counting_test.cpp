// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_counting.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace ceu_counting_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const RuleBook kBook = bothBooks();
const QDate kAward(2025, 7, 1);
const DateRange kCycle = DateRange::make({2025, 7, 1}, {2027, 6, 30}).value();
const DateRange kNextCycle = DateRange::make({2027, 7, 1}, {2029, 6, 30}).value();

CeuCount counted(const Facts& facts, const QString& body = u"AAPC"_s, const DateRange& range = kCycle,
                 QDate asOf = {2026, 11, 23})
{
    return countCeus(body, range, kAward, situationOn(kBook, facts, asOf));
}

CeuHundredths total(const CeuCount& count)
{
    CeuHundredths sum;
    for (const CountedCeus& item : count.counted) {
        sum += item.amount;
    }
    return sum;
}

/// The reason of the only activity left out.
NotCountedReason reasonOf(const CeuCount& count)
{
    EXPECT_EQ(count.notCounted.size(), 1U);
    return count.notCounted.empty() ? NotCountedReason::NotHeld : count.notCounted.front().reason;
}

TEST(CeuCounting, TakesTheFirstAndTheLastDayOfTheCycle)
{
    const CeuCount count =
        counted(factsOf(aCeu(1, {2025, 7, 1}, {100}), aCeu(2, {2027, 6, 30}, {200})), u"AAPC"_s, kCycle, {2027, 6, 30});
    EXPECT_EQ(total(count), CeuHundredths{300});
}

TEST(CeuCounting, IgnoresTheDayAfterTheCycleEvenInTheRenewalMonth)
{
    const CeuCount count = counted(factsOf(aCeu(1, {2027, 7, 1}, {100})), u"AAPC"_s, kCycle, {2027, 7, 1});
    EXPECT_TRUE(count.counted.empty());
    EXPECT_TRUE(count.activities.empty());
}

TEST(CeuCounting, CountsTheRenewalMonthInTheCycleThatEnds)
{
    const Facts facts = factsOf(aCeu(1, {2027, 6, 15}, {100}));
    EXPECT_EQ(total(counted(facts, u"AAPC"_s, kCycle, {2027, 12, 1})), CeuHundredths{100});
    EXPECT_EQ(total(counted(facts, u"AAPC"_s, kNextCycle, {2027, 12, 1})), CeuHundredths{0});
}

CeuActivity moved(QDate day)
{
    CeuActivity activity = aCeu(1, day, {100});
    activity.nextCycle = true;
    return activity;
}

/// aapc.renewal.renewal-month
TEST(CeuCounting, MovesAnActivityOfTheRenewalMonthIfTheUserSaysSo)
{
    for (const QDate day : {QDate(2027, 6, 1), QDate(2027, 6, 30)}) {
        const Facts facts = factsOf(moved(day));
        const CeuCount ending = counted(facts, u"AAPC"_s, kCycle, {2027, 12, 1});
        EXPECT_EQ(total(ending), CeuHundredths{0});
        EXPECT_EQ(reasonOf(ending), NotCountedReason::MovedToNextCycle);
        EXPECT_EQ(total(counted(facts, u"AAPC"_s, kNextCycle, {2027, 12, 1})), CeuHundredths{100});
    }
}

/// aapc.renewal.once-per-course
TEST(CeuCounting, CreditsACourseThatWasMovedOnceOnly)
{
    Facts facts = factsOf(moved({2027, 6, 1}), aCeu(2, {2027, 6, 10}, {100}));
    facts.of<CeuActivity>().back().indexNumber = facts.of<CeuActivity>().front().indexNumber;
    EXPECT_EQ(total(counted(facts, u"AAPC"_s, kCycle, {2027, 12, 1})), CeuHundredths{0});
    EXPECT_EQ(total(counted(facts, u"AAPC"_s, kNextCycle, {2027, 12, 1})), CeuHundredths{100});
}

TEST(CeuCounting, MovesNothingFromOutsideTheRenewalMonth)
{
    for (const QDate day : {QDate(2027, 5, 31), QDate(2026, 6, 15)}) {
        const Facts facts = factsOf(moved(day));
        EXPECT_EQ(total(counted(facts, u"AAPC"_s, kCycle, {2027, 12, 1})), CeuHundredths{100});
        EXPECT_EQ(total(counted(facts, u"AAPC"_s, kNextCycle, {2027, 12, 1})), CeuHundredths{0});
    }
    const Facts next = factsOf(moved({2027, 7, 1}));
    EXPECT_EQ(total(counted(next, u"AAPC"_s, kNextCycle, {2027, 12, 1})), CeuHundredths{100});
}

TEST(CeuCounting, MovesNothingWhereTheBodyDoesNotAllowIt)
{
    const Facts facts = factsOf(moved({2027, 6, 15}));
    EXPECT_EQ(total(counted(facts, u"AHIMA"_s, kCycle, {2027, 12, 1})), CeuHundredths{100});
    EXPECT_EQ(total(counted(facts, u"AHIMA"_s, kNextCycle, {2027, 12, 1})), CeuHundredths{0});
}

/// The small book, where the index number is not asked of what `except` names.
RuleBook bookExcepting(const ActivityMatch& except)
{
    RuleBook book = bothBooks();
    const auto index = std::ranges::find(book.rules, u"a.index"_s, &Rule::id);
    std::get<CeuConditionRule>(index->editions.front().value).except = {except};
    return book;
}

CeuHundredths totalExcepting(const ActivityMatch& except, const CeuActivity& activity)
{
    const RuleBook book = bookExcepting(except);
    const Facts facts = factsOf(activity, held(u"CPC"_s, {2020, 1, 10}));
    return total(countCeus(u"AAPC"_s, kCycle, kAward, situationOn(book, facts, {2026, 11, 23})));
}

/// aapc.renewal.index-number
TEST(CeuCounting, AConditionDoesNotBindTheActivitiesItExcepts)
{
    CeuActivity activity = aCeu(1, {2026, 1, 3}, {100});
    activity.indexNumber.clear();
    activity.source = CeuSource::Cms;
    activity.provider = u"ZHealth Publishing, LLC"_s;
    activity.subject = u"Auditing"_s;
    activity.kind = CeuActivityKind::SelfStudy;
    struct Row {
        const char* name;
        ActivityMatch except;
        bool counts;
    };
    const Row kRows[] = {
        {"source", {.sources = {CeuSource::Hcpro, CeuSource::Cms}}, true},
        {"another source", {.sources = {CeuSource::Hcpro}}, false},
        {"provider", {.providers = {u"zhealth  publishing"_s}}, true},
        {"provider, begun", {.providers = {u"ZHealth"_s}}, true},
        {"provider, half a word", {.providers = {u"ZHeal"_s}}, false},
        {"kind", {.kinds = {CeuActivityKind::SelfStudy}}, true},
        {"another kind", {.kinds = {CeuActivityKind::Taught}}, false},
        {"subject", {.subjects = {u"auditing"_s}}, true},
        {"another subject", {.subjects = {u"compliance"_s}}, false},
        {"outside HIIM", {.domains = {ActivityDomain::OutsideHiim}}, true},
        {"in HIIM", {.domains = {ActivityDomain::Hiim}}, false},
        {"both", {.kinds = {CeuActivityKind::SelfStudy}, .sources = {CeuSource::Cms}}, true},
        {"one of both", {.kinds = {CeuActivityKind::Taught}, .sources = {CeuSource::Cms}}, false},
    };
    for (const Row& row : kRows) {
        EXPECT_EQ(totalExcepting(row.except, activity).value, row.counts ? 100 : 0) << row.name;
    }
    activity.kind.reset();
    EXPECT_EQ(totalExcepting({.kinds = {CeuActivityKind::SelfStudy}}, activity).value, 0) << "its kind is not said";
}

TEST(CeuCounting, LeavesLaterActivitiesForLater)
{
    const CeuCount count = counted(factsOf(aCeu(1, {2026, 11, 24}, {100})));
    EXPECT_EQ(reasonOf(count), NotCountedReason::AfterAsOf);
    EXPECT_EQ(total(counted(factsOf(aCeu(1, {2026, 11, 23}, {100})))), CeuHundredths{100});
}

TEST(CeuCounting, NamesActivitiesBeforeTheCertificationInTheFirstPeriodOnly)
{
    const Facts facts = factsOf(aCeu(1, {2025, 6, 30}, {100}));
    EXPECT_EQ(reasonOf(counted(facts)), NotCountedReason::BeforeCertification);
    EXPECT_TRUE(counted(facts, u"AAPC"_s, kNextCycle, {2027, 12, 1}).notCounted.empty());
}

TEST(CeuCounting, NeedsAnIndexNumberOnlyWhereTheRuleSaysSo)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {100});
    activity.indexNumber = u"  "_s;
    EXPECT_EQ(reasonOf(counted(factsOf(activity))), NotCountedReason::NoIndexNumber);
    EXPECT_EQ(total(counted(factsOf(activity), u"AHIMA"_s)), CeuHundredths{100});
}

TEST(CeuCounting, CreditsACourseOnceWhateverTheCaseOfItsNumber)
{
    CeuActivity first = aCeu(1, {2026, 1, 1}, {100});
    CeuActivity again = aCeu(2, {2026, 2, 1}, {200});
    first.indexNumber = u"chp1a"_s;
    again.indexNumber = u" CHP1A "_s;
    const CeuCount count = counted(factsOf(again, first));
    EXPECT_EQ(total(count), CeuHundredths{100});
    EXPECT_EQ(reasonOf(count), NotCountedReason::SameCourseAgain);
}

TEST(CeuCounting, RemembersCoursesOfEarlierCycles)
{
    CeuActivity first = aCeu(1, {2026, 1, 1}, {100});
    CeuActivity again = aCeu(2, {2028, 1, 1}, {100});
    again.indexNumber = first.indexNumber;
    const CeuCount count = counted(factsOf(first, again), u"AAPC"_s, kNextCycle, {2028, 6, 1});
    EXPECT_EQ(total(count), CeuHundredths{0});
    EXPECT_EQ(reasonOf(count), NotCountedReason::SameCourseAgain);
}

TEST(CeuCounting, CreditsACourseAgainThatWasNotCreditedBefore)
{
    CeuActivity tooEarly = aCeu(1, {2025, 6, 1}, {100});
    CeuActivity again = aCeu(2, {2026, 1, 1}, {100});
    again.indexNumber = tooEarly.indexNumber;
    EXPECT_EQ(total(counted(factsOf(tooEarly, again))), CeuHundredths{100});
}

TEST(CeuCounting, TellsCoursesWithoutANumberApartByTitleAndProvider)
{
    const RuleBook book = SmallBook(ahimaBook())
                              .rule(u"h.once"_s, u"AHIMA"_s,
                                    CeuConditionRule{.body = u"AHIMA"_s, .condition = CeuCondition::OncePerCourse});
    CeuActivity first = aCeu(1, {2026, 1, 1}, {100});
    first.indexNumber.clear();
    first.title = u"Coding  Update"_s;
    first.provider = u"MaHIMA"_s;
    CeuActivity again = first;
    again.id = CeuActivityId(2);
    again.title = u"coding update"_s;
    again.onDate = QDate(2026, 2, 1);
    CeuActivity other = again;
    other.id = CeuActivityId(3);
    other.provider = u"AHIMA"_s;
    const Situation situation = situationOn(book, factsOf(first, again, other), {2026, 11, 23});
    EXPECT_EQ(total(countCeus(u"AHIMA"_s, kCycle, kAward, situation)), CeuHundredths{200});
}

TEST(CeuCounting, TakesTheUsersCreditsForThisBody)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {300});
    activity.credits = {{.credential = u"CPC"_s, .amount = {100}}, {.credential = u"CCA"_s, .amount = {200}}};
    const CeuCount count = counted(factsOf(activity));
    EXPECT_EQ(total(count), CeuHundredths{100});
    EXPECT_EQ(reasonOf(count), NotCountedReason::AllocatedElsewhere);
    EXPECT_EQ(count.notCounted.front().amount.value, 200);
}

TEST(CeuCounting, CountsInFullWithoutCreditsForThisBody)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {300});
    activity.credits = {{.credential = u"CCA"_s, .amount = {200}}};
    EXPECT_EQ(total(counted(factsOf(activity))), CeuHundredths{300});
}

TEST(CeuCounting, CountsNothingThatTheUserCreditsWithNothing)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {300});
    activity.credits = {{.credential = u"CPC"_s, .amount = {0}}};
    EXPECT_EQ(reasonOf(counted(factsOf(activity))), NotCountedReason::AllocatedElsewhere);
}

TEST(CeuCounting, CountsACeuOnceThoughItIsCreditedToTwoCredentials)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {300});
    activity.credits = {{.credential = u"CPC"_s, .amount = {300}}, {.credential = u"CPMA"_s, .amount = {300}}};
    EXPECT_EQ(total(counted(factsOf(activity))), CeuHundredths{300});
}

TEST(CeuCounting, TakesAReceivedCertificateAsProof)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {300});
    activity.certificate = false;
    Facts facts = factsOf(activity);
    EXPECT_TRUE(counted(facts).counted.front().proofMissing);
    facts.of<Document>() = {{.kind = DocumentKind::CeuCertificate,
                             .title = u"Certificate"_s,
                             .receivedOn = QDate(2026, 2, 1),
                             .ceuActivity = CeuActivityId(1)}};
    EXPECT_FALSE(counted(facts).counted.front().proofMissing);
}

TEST(CeuCounting, TakesNoCertificateAsProofBeforeTheDayItCame)
{
    CeuActivity activity = aCeu(1, {2026, 1, 1}, {300});
    activity.certificate = false;
    const Facts facts = factsOf(activity, Document{.kind = DocumentKind::CeuCertificate,
                                                   .title = u"Certificate"_s,
                                                   .receivedOn = QDate(2026, 11, 24),
                                                   .ceuActivity = CeuActivityId(1)});
    const auto proofMissingOn = [&facts](QDate asOf) {
        return counted(facts, u"AAPC"_s, kCycle, asOf).counted.front().proofMissing;
    };
    EXPECT_TRUE(proofMissingOn({2026, 11, 23}));
    EXPECT_FALSE(proofMissingOn({2026, 11, 24}));
}

TEST(CeuCounting, AsksTheEditionOfTheActivitysDay)
{
    const RuleBook book = SmallBook(aapcBook())
                              .credential(u"X"_s, u"Y"_s)
                              .rule(u"y.index"_s, u"Y"_s,
                                    CeuConditionRule{.body = u"Y"_s, .condition = CeuCondition::IndexNumberRequired},
                                    BindingKey::ActivityDate)
                              .from({2026, 1, 1});
    CeuActivity before = aCeu(1, {2025, 12, 31}, {100});
    CeuActivity after = aCeu(2, {2026, 1, 1}, {200});
    before.indexNumber.clear();
    after.indexNumber.clear();
    const Situation situation = situationOn(book, factsOf(before, after), {2026, 11, 23});
    EXPECT_EQ(total(countCeus(u"Y"_s, kCycle, kAward, situation)), CeuHundredths{100});
}

TEST(CeuCounting, ACourseGivesCreditOnceHoweverManyOfItCameBeforeTheCycle)
{
    std::vector<CeuActivity> courses;
    for (int year = 2021; year <= 2026; ++year) {
        CeuActivity course = aCeu(year, {year, 3, 1}, wholeCeus(2));
        course.indexNumber = u" aapc1 "_s;
        courses.push_back(course);
    }
    Facts facts = factsOf(held(u"CPC"_s, {2020, 1, 10}));
    facts.of<CeuActivity>() = courses;
    EXPECT_EQ(total(counted(facts, u"AAPC"_s, kCycle, {2026, 11, 23})), CeuHundredths{0});
    for (CeuActivity& course : facts.of<CeuActivity>()) {
        const bool isInCycle = kCycle.contains(course.onDate);
        course.credits = isInCycle ? std::vector<CeuCredit>() : std::vector<CeuCredit>{{.credential = u"CPC"_s}};
    }
    EXPECT_EQ(total(counted(facts, u"AAPC"_s, kCycle, {2026, 11, 23})), wholeCeus(2)) << "none before was credited";
}

}  // namespace ceu_counting_test
}  // namespace credence
