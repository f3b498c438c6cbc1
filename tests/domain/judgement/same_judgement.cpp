// SPDX-License-Identifier: GPL-3.0-or-later
#include "same_judgement.h"

#include <algorithm>

namespace credence::testing {

namespace {

bool sameRoute(const RouteProgress& a, const RouteProgress& b)
{
    return a.rule.ruleId == b.rule.ruleId && a.state == b.state && std::ranges::equal(a.needs, b.needs, sameStanding);
}

bool sameDay(const std::optional<RuledDay>& a, const std::optional<RuledDay>& b)
{
    return a.has_value() == b.has_value() && (!a || (a->day == b->day && a->rule.ruleId == b->rule.ruleId));
}

std::optional<QDate> earliestRetake(const GoalProgress& goal)
{
    return goal.exam ? goal.exam->earliestRetake : std::nullopt;
}

}  // namespace

Judgement judged(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    const Situation situation = situationOn(rules, facts, asOf);
    Judgement all{.overview = judgeOverview(rules, facts, asOf), .plans = {}, .outlook = {}, .allocations = {}};
    all.plans = examPlansOf(all.overview, situation);
    all.outlook = outlookOf(all.overview, situation);
    all.allocations = allocateCeus(all.overview.cycles, situation, KeepCredits::SubmittedOnly);
    return all;
}

bool sameItems(const Progress& a, const Progress& b)
{
    const auto sameCounted = [](const CountedItem& x, const CountedItem& y) {
        return x.record == y.record && x.from == y.from && x.to == y.to && x.amount == y.amount;
    };
    const auto sameLeftOut = [](const NotCountedItem& x, const NotCountedItem& y) {
        return x.record == y.record && x.reason == y.reason && x.amount == y.amount;
    };
    return a.done == b.done && a.completeOn == b.completeOn && std::ranges::equal(a.counted, b.counted, sameCounted) &&
           std::ranges::equal(a.notCounted, b.notCounted, sameLeftOut);
}

bool sameStanding(const Progress& a, const Progress& b)
{
    const auto sameCounted = [](const CountedItem& x, const CountedItem& y) {
        return x.record == y.record && x.from == y.from && x.to == y.to && x.amount == y.amount &&
               x.proofMissing == y.proofMissing;
    };
    return a.requirementId == b.requirementId && a.done == b.done && a.needed == b.needed && a.state == b.state &&
           a.estimate == b.estimate && std::ranges::equal(a.counted, b.counted, sameCounted) &&
           std::ranges::equal(a.alternatives, b.alternatives, sameStanding) &&
           std::ranges::equal(a.parts, b.parts, sameStanding);
}

bool sameCycle(const CycleProgress& a, const CycleProgress& b)
{
    return a.body == b.body && a.credentials == b.credentials && a.range == b.range && a.firstPeriod == b.firstPeriod &&
           a.evenPace == b.evenPace && a.withoutProof == b.withoutProof && sameStanding(a.total, b.total) &&
           std::ranges::equal(a.shares, b.shares, sameStanding);
}

bool sameMissedCycle(const MissedCycle& a, const MissedCycle& b)
{
    return sameCycle(a.cycle, b.cycle) && sameDay(a.countsUntil, b.countsUntil) &&
           sameDay(a.revocation, b.revocation) && sameDay(a.appealUntil, b.appealUntil);
}

bool sameGoal(const GoalProgress& a, const GoalProgress& b)
{
    return a.goal == b.goal && a.credential == b.credential && a.stage == b.stage && a.state == b.state &&
           std::ranges::equal(a.routes, b.routes, sameRoute) &&
           std::ranges::equal(a.requirements, b.requirements, sameStanding) &&
           std::ranges::equal(a.recommendations, b.recommendations, sameStanding) &&
           std::ranges::equal(a.preparation, b.preparation, sameStanding) && earliestRetake(a) == earliestRetake(b);
}

bool sameStep(const NextStep& a, const NextStep& b)
{
    return a.kind == b.kind && a.record == b.record && a.subject == b.subject && a.amount == b.amount &&
           a.dueOn == b.dueOn && a.days == b.days && a.rule.ruleId == b.rule.ruleId;
}

bool sameDeadline(const DeadlineItem& a, const DeadlineItem& b)
{
    return a.kind == b.kind && a.day == b.day && a.title == b.title && a.record == b.record;
}

bool samePlan(const ExamPlan& a, const ExamPlan& b)
{
    return a.credential == b.credential && a.attemptsLeft == b.attemptsLeft && a.practiceExams == b.practiceExams &&
           a.readiness == b.readiness && a.earliestRetake == b.earliestRetake;
}

bool sameForecast(const Forecast& a, const Forecast& b)
{
    return a.kind == b.kind && a.subject == b.subject && a.requirementId == b.requirementId && a.missing == b.missing &&
           a.recent == b.recent && a.dates == b.dates && a.wantedBy == b.wantedBy && a.neededPerWeek == b.neededPerWeek;
}

bool sameLetterLeads(const RouteForecast& a, const RouteForecast& b)
{
    return a.rule.ruleId == b.rule.ruleId && std::ranges::all_of(a.letters, [&b](const LetterForecast& x) {
               const auto y = std::ranges::find(b.letters, x.placement, &LetterForecast::placement);
               return y == b.letters.end() || (x.leadDays == y->leadDays && x.leadIsOurs == y->leadIsOurs);
           });
}

bool sameRouteForecast(const RouteForecast& a, const RouteForecast& b)
{
    const auto sameLetter = [](const LetterForecast& x, const LetterForecast& y) {
        return x.placement == y.placement && x.days == y.days && x.askFrom == y.askFrom &&
               x.lastSafeDay == y.lastSafeDay && x.leadDays == y.leadDays && x.leadIsOurs == y.leadIsOurs;
    };
    return a.rule.ruleId == b.rule.ruleId && a.quickest == b.quickest && a.completeOn == b.completeOn &&
           a.blockingNeed == b.blockingNeed && a.lettersInHand == b.lettersInHand &&
           std::ranges::equal(a.letters, b.letters, sameLetter);
}

bool sameAllocation(const BodyAllocation& a, const BodyAllocation& b)
{
    const auto sameCredit = [](const ProposedCredit& x, const ProposedCredit& y) {
        return x.activity == y.activity && x.credential == y.credential && x.amount == y.amount && x.why == y.why;
    };
    const auto sameSpare = [](const SpareCredit& x, const SpareCredit& y) {
        return x.activity == y.activity && x.amount == y.amount && x.why == y.why;
    };
    return a.body == b.body && a.range == b.range && std::ranges::equal(a.credits, b.credits, sameCredit) &&
           std::ranges::equal(a.spare, b.spare, sameSpare) && a.missing == b.missing &&
           a.missingFromAhima == b.missingFromAhima && a.missingHiim == b.missingHiim;
}

}  // namespace credence::testing
