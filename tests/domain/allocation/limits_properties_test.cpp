// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold of proposals where the body caps some activities and asks a minimum of others, for any holdings,
/// activities and credits: accepted, none makes a cap exceeded or an activity count less, and what is credited serves
/// the minimums as far as anything can.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace limits_properties_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);
const QString kBody = u"AHIMA"_s;
const QStringList kCodes{u"CCA"_s, u"CCS"_s, u"RHIA"_s};

/// ahimaBook with two caps that overlap, a minimum of a cycle and one of each of its years.
const RuleBook& book()
{
    static const RuleBook kBook = [] {
        SmallBook book = ahimaBook();
        const auto limit = [&book](const QString& id, LimitBound bound, LimitPer per, const ActivityMatch& match,
                                   CeuHundredths amount) {
            book.rule(id, kBody,
                      CeuLimitRule{.body = kBody, .bound = bound, .per = per, .activities = {match}, .amount = amount},
                      BindingKey::CycleStart);
        };
        limit(u"h.taught"_s, LimitBound::AtMost, LimitPer::Cycle, {.kinds = {CeuActivityKind::Taught}}, wholeCeus(6));
        limit(u"h.vendor"_s, LimitBound::AtMost, LimitPer::CycleYear, {.providers = {u"Vendor"_s}}, wholeCeus(4));
        limit(u"h.ethics"_s, LimitBound::AtLeast, LimitPer::CycleYear, {.subjects = {u"ethics"_s}}, wholeCeus(2));
        limit(u"h.written"_s, LimitBound::AtLeast, LimitPer::Cycle, {.kinds = {CeuActivityKind::Written}},
              wholeCeus(3));
        return book;
    }();
    return kBook;
}

std::vector<CeuCredit> anyCredits(CeuHundredths most)
{
    if (most.value == 0 || *rc::gen::arbitrary<bool>()) {
        return {};
    }
    return {{.credential = kCodes.at(*rc::gen::inRange(0, static_cast<int>(kCodes.size()))),
             .amount = {*rc::gen::inRange(1, most.value / 25 + 1) * 25},
             .state = *rc::gen::element(CreditState::Allocated, CreditState::Submitted)}};
}

Facts anyFacts()
{
    Facts facts = factsOf(held(u"CCA"_s, {2025, 2, 1}));
    for (const QString& code : {u"CCS"_s, u"RHIA"_s}) {
        if (*rc::gen::arbitrary<bool>()) {
            facts.of<HeldCredential>().push_back(held(code, QDate(2025, 2, 1).addDays(*rc::gen::inRange(0, 600))));
        }
    }
    for (int id = 1, count = *rc::gen::inRange(0, 16); id <= count; ++id) {
        CeuActivity activity = aCeu(id, QDate(2025, 2, 1).addDays(*rc::gen::inRange(0, 660)), {});
        activity.ceus = {*rc::gen::inRange(0, 40) * 25};
        activity.hiim = *rc::gen::arbitrary<bool>();
        activity.certificate = *rc::gen::arbitrary<bool>();
        activity.source = *rc::gen::element(CeuSource::Other, CeuSource::Ahima);
        activity.subject = *rc::gen::element(QString(), u"ethics"_s);
        activity.kind = *rc::gen::element(CeuActivityKind::Taught, CeuActivityKind::Attended, CeuActivityKind::Written);
        activity.provider = *rc::gen::element(u"Vendor"_s, u"School"_s);
        activity.credits = anyCredits(activity.ceus);
        facts.of<CeuActivity>().push_back(activity);
    }
    return facts;
}

struct Acceptance {
    Facts after;
    CycleProgress cycle;
    BodyAllocation proposal;
    CycleProgress cycleAfter;

    Acceptance(const Facts& facts, KeepCredits keep)
        : after(facts),
          cycle(judgeCycles(situationOn(book(), facts, kAsOf)).front()),
          proposal(allocateCeus({cycle}, situationOn(book(), facts, kAsOf), keep).front()),
          cycleAfter(accepted())
    {}

    [[nodiscard]] int creditedAnew(const RecordRef& activity) const
    {
        int sum = 0;
        for (const ProposedCredit& credit : proposal.credits) {
            sum += credit.activity == activity && credit.why != CreditWhy::Locked ? credit.amount.value : 0;
        }
        return sum;
    }

private:
    CycleProgress accepted()
    {
        const Situation situation = situationOn(book(), after, kAsOf);
        for (CeuActivity& activity : after.of<CeuActivity>()) {
            activity.credits = creditsAfter(activity, {proposal}, situation);
        }
        return judgeCycles(situationOn(book(), after, kAsOf)).front();
    }
};

Acceptance anyAcceptance()
{
    return {anyFacts(), *rc::gen::element(KeepCredits::All, KeepCredits::SubmittedOnly)};
}

int countedOf(const CycleProgress& cycle, const RecordRef& activity)
{
    const auto found = std::ranges::find(cycle.total.counted, activity, &CountedItem::record);
    return found == cycle.total.counted.end() ? 0 : found->amount.value;
}

RC_GTEST_PROP(AcceptanceUnderLimits, MakesNoCapExceeded, ())
{
    const Acceptance made = anyAcceptance();
    for (const ProposedCredit& credit : made.proposal.credits) {
        if (const int anew = made.creditedAnew(credit.activity); anew > 0) {
            RC_ASSERT(countedOf(made.cycleAfter, credit.activity) == anew);
        }
    }
    for (const NotCountedItem& item : made.cycleAfter.total.notCounted) {
        RC_ASSERT(item.reason != NotCountedReason::OverCap || made.creditedAnew(item.record) == 0);
    }
}

RC_GTEST_PROP(AcceptanceUnderLimits, LetsNoActivityCountLess, ())
{
    const Acceptance made = anyAcceptance();
    for (const CountedItem& item : made.cycle.total.counted) {
        RC_ASSERT(countedOf(made.cycleAfter, item.record) >= item.amount.value);
    }
    for (std::size_t i = 0; i < made.cycle.shares.size(); ++i) {
        RC_ASSERT(made.cycleAfter.shares[i].done.value >= made.cycle.shares[i].done.value);
    }
}

RC_GTEST_PROP(AcceptanceUnderLimits, CreditsWhatAMinimumLacksAsFarAsThereIsAny, ())
{
    const Acceptance made = anyAcceptance();
    for (const Progress& share : made.cycleAfter.shares) {
        if (share.rule.ruleId != u"h.ethics"_s && share.rule.ruleId != u"h.written"_s) {
            continue;
        }
        int credited = 0;
        for (const CountedItem& item : share.counted) {
            const auto activity =
                std::ranges::find(made.after.of<CeuActivity>(), CeuActivityId(item.record.id), &CeuActivity::id);
            credited += activity->credits.empty() ? 0 : item.amount.value;
        }
        RC_ASSERT(credited >= std::min(share.needed.value, share.done.value));
    }
}

TEST(AllocationUnderLimits, CreditsNoMoreOfAnActivityThanItsCapLeaves)
{
    CeuActivity talk = aCeu(1, {2025, 6, 1}, wholeCeus(10));
    talk.kind = CeuActivityKind::Taught;
    talk.credits = {{.credential = u"CCA"_s, .amount = wholeCeus(4)}};
    const Acceptance made(factsOf(held(u"CCA"_s, {2025, 2, 1}), talk), KeepCredits::SubmittedOnly);
    EXPECT_EQ(made.creditedAnew(refTo(talk)), 600);
    EXPECT_EQ(countedOf(made.cycleAfter, refTo(talk)), 600);
}

TEST(AllocationUnderLimits, LeavesWhatWasSubmittedUnderACapAlone)
{
    CeuActivity early = aCeu(1, {2025, 6, 1}, wholeCeus(10));
    early.kind = CeuActivityKind::Taught;
    early.credits = {{.credential = u"CCA"_s, .amount = wholeCeus(2)}};
    CeuActivity submitted = aCeu(2, {2025, 7, 1}, wholeCeus(4));
    submitted.kind = CeuActivityKind::Taught;
    submitted.credits = {{.credential = u"CCA"_s, .amount = wholeCeus(4), .state = CreditState::Submitted}};
    const Acceptance made(factsOf(held(u"CCA"_s, {2025, 2, 1}), std::vector{early, submitted}),
                          KeepCredits::SubmittedOnly);
    EXPECT_EQ(countedOf(made.cycleAfter, refTo(submitted)), 400);
    EXPECT_EQ(countedOf(made.cycleAfter, refTo(early)), 200);
}

TEST(AllocationUnderLimits, TakesWhatServesAMinimumBeforeWhatDoesNot)
{
    Facts facts = factsOf(held(u"CCA"_s, {2025, 2, 1}));
    for (int id = 1; id <= 5; ++id) {
        facts.of<CeuActivity>().push_back(aCeu(id, QDate(2025, 6, id), wholeCeus(5)));
        facts.of<CeuActivity>().back().hiim = true;
        facts.of<CeuActivity>().back().source = CeuSource::Ahima;
    }
    CeuActivity& last = facts.of<CeuActivity>().back();
    last.kind = CeuActivityKind::Written;
    last.certificate = false;
    const Acceptance made(facts, KeepCredits::SubmittedOnly);
    EXPECT_EQ(made.creditedAnew(refTo(last)), 500);
    EXPECT_EQ(made.proposal.spare.size(), 1U) << "20 are asked, 25 are there";
}

}  // namespace limits_properties_test
}  // namespace credence
