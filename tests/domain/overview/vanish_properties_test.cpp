// SPDX-License-Identifier: GPL-3.0-or-later
/// No record makes a missed obligation vanish, but the one that settles it, and no day that passes.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>

#include "domain/fixtures/any_records.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/overview/overview.h"
#include "domain/steps/step_keys.h"
#include "support/printers.h"

namespace credence {
namespace vanish_properties_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

constexpr qint64 kNew = 991;

/// What is open: each missed cycle, and each late step for dues or a fee.
QStringList openIn(const Overview& overview)
{
    QStringList open;
    for (const MissedCycle& missed : overview.missedCycles) {
        open.push_back(missed.cycle.body + u" cycle "_s + missed.cycle.range.last().toString(Qt::ISODate));
    }
    for (const NextStep& step : overview.nextSteps) {
        const bool isFee = step.kind == NextStepKind::PayRenewalFee || step.kind == NextStepKind::MeetDeadline;
        if (isFee && step.isLate) {
            open.push_back(keyOf(step));
        }
    }
    return open;
}

/// A career with something open, which one of ten has at least: else the property gives up, and fails.
struct Before {
    Facts facts = anyFacts();
    Overview overview;
    QStringList open;

    Before()
    {
        // Most cycles of the careers are the first; these have some behind them.
        for (HeldCredential& credential : facts.of<HeldCredential>()) {
            credential.awardedOn = credential.awardedOn.addYears(-*rc::gen::inRange(0, 4));
        }
        overview = judgeOverview(builtInBook(), facts, kPropertyDay);
        open = openIn(overview);
        RC_PRE(!open.isEmpty());
    }
};

/// What is open no more although nothing but `change` was done; a cycle that is open stays open in its body.
template <class Change>
QStringList vanished(Before before, Change change)
{
    change(before.facts);
    const QStringList after = openIn(judgeOverview(builtInBook(), before.facts, kPropertyDay));
    QStringList gone;
    std::ranges::copy_if(before.open, std::back_inserter(gone),
                         [&after](const QString& one) { return !after.contains(one); });
    return gone;
}

std::optional<MissedCycle> anyMissed(const Before& before)
{
    const std::vector<MissedCycle>& all = before.overview.missedCycles;
    return all.empty() ? std::nullopt : std::optional<MissedCycle>(*rc::gen::elementOf(all));
}

void append(Facts& facts, Membership membership)
{
    membership.id = MembershipId(kNew);
    facts.of<Membership>().push_back(membership);
}

RC_GTEST_PROP(VanishProperty, ByARecordThatIsNoSettlement, ())
{
    Counting kind = *rc::gen::elementOf(kAllCounting);
    const Before before;
    RC_PRE(kind != Counting::Membership && kind != Counting::Ceus);
    RC_ASSERT(vanished(before, [kind](Facts& facts) {
                  addCounting(facts, kind);
                  facts.of<Deadline>().push_back({.id = DeadlineId(kNew), .title = u"mine"_s, .dueOn = anyDay()});
                  facts.of<Goal>().push_back({.id = GoalId(kNew), .credential = u"CPMA"_s, .byDate = anyDay()});
                  facts.of<Absence>().push_back({.id = AbsenceId(kNew), .firstDay = anyDay(), .lastDay = kPropertyDay});
              }).isEmpty());
}

RC_GTEST_PROP(VanishProperty, ByAnotherMembership, ())
{
    const Before before;
    const std::vector<Membership>& own = before.facts.of<Membership>();
    RC_PRE(!own.empty());
    // Another day of the year would be another end of AAPC's periods: the same day, paid on by some years.
    Membership paid = *std::ranges::max_element(own, {}, &Membership::dueOn);
    paid.dueOn = paid.dueOn.addYears(2 * *rc::gen::inRange(1, 3));
    const QStringList gone = vanished(before, [&paid](Facts& facts) { append(facts, paid); });
    const bool onlyDues =
        std::ranges::all_of(gone, [](const QString& one) { return one.startsWith(u"meet_deadline"_s); });
    RC_ASSERT(onlyDues);
    RC_ASSERT(vanished(before, [](Facts& facts) { append(facts, aMembership(u"AHIMA"_s, anyDay())); }).isEmpty());
}

RC_GTEST_PROP(VanishProperty, ByTheRunningCycleOfTheAccount, ())
{
    const Before before;
    RC_PRE(!before.overview.cycles.empty());
    const CycleProgress running = *rc::gen::elementOf(before.overview.cycles);
    RC_ASSERT(vanished(before, [&running](Facts& facts) {
                  PortalCycle entered{
                      .body = running.body, .firstDay = running.range.first(), .lastDay = running.range.last()};
                  entered.id = PortalCycleId(kNew);
                  facts.of<PortalCycle>().push_back(entered);
              }).isEmpty());
}

RC_GTEST_PROP(VanishProperty, ByACredentialThatIsNewOrEndedElsewhere, ())
{
    const Before before;
    const std::optional<MissedCycle> missed = anyMissed(before);
    RC_PRE(missed);
    const bool isAapc = missed->cycle.body == u"AAPC"_s;
    const QString other = isAapc ? u"RHIT"_s : u"CPB"_s;
    HeldCredential added = held(isAapc ? u"CPB"_s : u"RHIT"_s, missed->cycle.range.last().addDays(1));
    added.id = HeldCredentialId(kNew);
    const auto stillOf = [&missed](const QStringList& gone) {
        return std::ranges::none_of(gone, [&missed](const QString& one) { return one.startsWith(missed->cycle.body); });
    };
    RC_ASSERT(stillOf(vanished(before, [&](Facts& facts) { facts.of<HeldCredential>().push_back(added); })));
    HeldCredential ended = held(other, {2020, 1, 5}, anyDay());
    ended.id = HeldCredentialId(kNew);
    ended.status = CredentialStatus::Revoked;
    RC_ASSERT(stillOf(vanished(before, [&](Facts& facts) { facts.of<HeldCredential>().push_back(ended); })));
}

RC_GTEST_PROP(VanishProperty, ByAnAnswerToAnotherStep, ())
{
    const Before before;
    const std::vector<NextStep> others = [&before] {
        std::vector<NextStep> all = before.overview.nextSteps;
        std::erase_if(all, [](const NextStep& step) {
            return step.kind == NextStepKind::CatchUpCycle || step.kind == NextStepKind::PayRenewalFee ||
                   step.kind == NextStepKind::MeetDeadline || step.kind == NextStepKind::SubmitCeus;
        });
        return all;
    }();
    RC_PRE(!others.empty());
    const StepChoice answered{.step = keyOf(*rc::gen::elementOf(others)),
                              .fate = *rc::gen::element(StepFate::Done, StepFate::Retired)};
    RC_ASSERT(vanished(before, [&](Facts& facts) { facts.of<StepChoice>().push_back(answered); }).isEmpty());
}

RC_GTEST_PROP(VanishProperty, ByPuttingItsStepOff, ())
{
    const Before before;
    for (const MissedCycle& missed : before.overview.missedCycles) {
        const auto step = std::ranges::find_if(before.overview.nextSteps, [&missed](const NextStep& one) {
            return one.kind == NextStepKind::CatchUpCycle && one.days == missed.cycle.range;
        });
        RC_PRE(step != before.overview.nextSteps.end());
        const StepChoice later{
            .step = keyOf(*step), .fate = StepFate::Snoozed, .until = kPropertyDay.addDays(*rc::gen::inRange(1, 90))};
        RC_ASSERT(vanished(before, [&](Facts& facts) { facts.of<StepChoice>().push_back(later); }).isEmpty());
    }
}

RC_GTEST_PROP(VanishProperty, ByCeusThatAreNotEnoughOrNotOfTheCycle, ())
{
    const Before before;
    const std::optional<MissedCycle> missed = anyMissed(before);
    RC_PRE(missed);
    const QString name = missed->cycle.body + u" cycle "_s + missed->cycle.range.last().toString(Qt::ISODate);
    const auto stays = [&](const CeuActivity& activity) {
        return !vanished(before, [&](Facts& facts) { facts.of<CeuActivity>().push_back(activity); }).contains(name);
    };
    CeuActivity later = anyActivity(kNew);
    later.onDate = kPropertyDay;
    later.nextCycle = false;
    RC_ASSERT(stays(later));
    CeuActivity earlier = anyActivity(kNew);
    earlier.onDate = missed->cycle.range.first().addDays(-*rc::gen::inRange(40, 400));
    earlier.nextCycle = false;
    RC_ASSERT(stays(earlier));
    const int missing = missingIn(*missed).value;
    RC_PRE(missing > 1);
    CeuActivity tooLittle = aCeu(kNew, missed->cycle.range.last(), CeuHundredths{*rc::gen::inRange(1, missing)});
    RC_ASSERT(stays(tooLittle));
}

bool isLostIn(const Overview& overview, const QString& body)
{
    return std::ranges::any_of(overview.missedCycles, [&](const MissedCycle& missed) {
        return missed.cycle.body == body && isLost(missed, overview.asOf);
    });
}

/// Whether the cycle is missed in `later`, by itself or among those that one stands for.
bool isMissedIn(const Overview& later, const QString& body, QDate lastDay)
{
    return std::ranges::any_of(later.missedCycles, [&](const MissedCycle& one) {
        return one.cycle.body == body && one.openSince.value_or(one.cycle.range.last()) <= lastDay &&
               lastDay <= one.cycle.range.last();
    });
}

/// Whether `later` still asks what `step` asks: for the same, or for more of it; of credentials that are lost there is
/// the way back.
bool isAskedIn(const Overview& later, const NextStep& step)
{
    const bool isOfDues = step.kind == NextStepKind::MeetDeadline;
    const bool isAsked = std::ranges::any_of(later.nextSteps, [&](const NextStep& one) {
        return one.kind == step.kind && one.subject == step.subject && one.record == step.record && one.isLate;
    });
    return isAsked || (!isOfDues && isLostIn(later, step.subject));
}

/// What was in sight in `before` and is not `later`.
QStringList forgotten(const Overview& before, const Overview& later)
{
    QStringList gone;
    for (const MissedCycle& missed : before.missedCycles) {
        const bool isSavableAgain = isLost(missed, before.asOf) && !isLostIn(later, missed.cycle.body);
        if (isSavableAgain || !isMissedIn(later, missed.cycle.body, missed.cycle.range.last())) {
            gone << missed.cycle.body + u" cycle "_s + missed.cycle.range.last().toString(Qt::ISODate);
        }
    }
    for (const NextStep& step : before.nextSteps) {
        const bool isDuty =
            step.kind == NextStepKind::PayRenewalFee || step.kind == NextStepKind::SubmitCeus ||
            (step.kind == NextStepKind::MeetDeadline && step.record && step.record->kind == RecordKind::Membership);
        const bool isTimeUp = step.dueOn && *step.dueOn < later.asOf;
        // A cycle whose CEUs were not submitted in their window is missed.
        const bool isMissed =
            step.kind == NextStepKind::SubmitCeus && step.dueOn && isMissedIn(later, step.subject, *step.dueOn);
        if (isDuty && isTimeUp && !isMissed && !isAskedIn(later, step)) {
            gone << keyOf(step);
        }
    }
    return gone;
}

RC_GTEST_PROP(VanishProperty, ByADayThatPasses, ())
{
    Before before;
    // Nothing is recorded of the days after, and what is planned for them does not happen.
    std::erase_if(before.facts.of<CeuActivity>(),
                  [](const CeuActivity& activity) { return activity.onDate > kPropertyDay; });
    std::erase_if(before.facts.of<HeldCredential>(), [](const HeldCredential& credential) {
        return credential.awardedOn > kPropertyDay || credential.endedOn > kPropertyDay;
    });
    const QDate day = kPropertyDay.addDays(*rc::gen::inRange(0, 800));
    const Overview now = judgeOverview(builtInBook(), before.facts, day);
    for (const int passed : {1, 30, 400}) {
        const Overview later = judgeOverview(builtInBook(), before.facts, day.addDays(passed));
        RC_ASSERT(forgotten(now, later) == QStringList{});
    }
}

}  // namespace vanish_properties_test
}  // namespace credence
