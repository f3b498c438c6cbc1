// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/judge_cycle.h"

#include <algorithm>

#include "domain/judgement/progress.h"
#include "domain/cycles/carry_over.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/ceu_length.h"
#include "domain/cycles/ceu_limits.h"
#include "domain/cycles/cycle_amount.h"
#include "domain/cycles/cycle_dates.h"
#include "domain/cycles/cycle_shares.h"
#include "domain/date_range.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/judgement/held_credentials.h"

namespace credence {

namespace {

/// A body whose credentials are held on the as-of date, and the rule that sets its cycles.
struct BodyInCycle {
    QString body;
    InForce<CycleRule> rule;  ///< as it is on the as-of date
    std::vector<Certification> held;
    QDate firstAward;
    std::vector<CycleDates> cycles;  ///< oldest first

    /// The cycle that contains `day`; null if the account's dates leave a gap there or no dates are known.
    [[nodiscard]] const CycleDates* runningOn(QDate day) const
    {
        return cycles.empty() || !cycles.back().range.contains(day) ? nullptr : &cycles.back();
    }
};

/// All of them, or that one.
std::vector<BodyInCycle> bodiesInCycle(const Situation& situation, const QString& only = {})
{
    std::vector<BodyInCycle> bodies;
    for (const Rule& rule : situation.rules().rules) {
        const bool isAsked = only.isEmpty() || rule.body == only;
        const RuleEdition* edition = isAsked ? rule.editionOn(situation.asOf()) : nullptr;
        const auto sameBody = [&rule](const BodyInCycle& known) { return known.body == rule.body; };
        if (!edition || !std::holds_alternative<CycleRule>(edition->value) || std::ranges::any_of(bodies, sameBody)) {
            continue;
        }
        const std::vector<Certification> all = certificationsOf(rule.body, situation);
        if (const std::optional<QDate> since = heldSince(all, situation.asOf())) {
            bodies.push_back({.body = rule.body,
                              .rule = {.rule = &rule, .edition = edition},
                              .held = heldOn(all, situation.asOf()),
                              .firstAward = *since,
                              .cycles = cyclesUntil(rule.body, rule, *since, situation)});
        }
    }
    return bodies;
}

/// What a cycle asks, before anything is counted.
struct Required {
    CeuHundredths amount;
    RuleCitation rule;
    std::vector<Certification> counted;  ///< the certifications that the amount is for
    QStringList unnamed{};               ///< those of them for which the rule names no amount
    std::vector<CeuHundredths> upTo{};   ///< of those held: the amount of the first, the first two ... by their award
    std::optional<FirstPeriod> joinedLater{};  ///< what one that joins later is asked for; nothing: said nowhere
};

/// What `amountOf` makes of the first of `held`, the first two, and so on.
template <class AmountOf>
std::vector<CeuHundredths> amountsUpTo(const std::vector<Certification>& held, AmountOf amountOf)
{
    std::vector<CeuHundredths> amounts;
    QStringList codes;
    for (const Certification& certification : held) {
        codes << certification.code;
        amounts.push_back(amountOf(codes));
    }
    return amounts;
}

std::optional<Required> fullAmount(const BodyInCycle& body, const DateRange& range, const Situation& situation)
{
    const RuleBook& book = situation.rules();
    const QDate asOf = situation.asOf();
    if (const auto rule = firstOf(rulesOfCycle<CeuAmountByCount>(book, body.body, range.first(), asOf))) {
        return Required{.amount = amountByCount(rule->value(), static_cast<int>(body.held.size())),
                        .rule = rule->citation(),
                        .counted = body.held,
                        .upTo = amountsUpTo(body.held,
                                            [&rule](const QStringList& held) {
                                                return amountByCount(rule->value(), static_cast<int>(held.size()));
                                            }),
                        .joinedLater = rule->value().joinedLater};
    }
    const auto rule = firstOf(rulesOfCycle<CeuAmountBySingles>(book, body.body, range.first(), asOf));
    if (!rule) {
        return std::nullopt;
    }
    QStringList codes;
    std::ranges::transform(body.held, std::back_inserter(codes), &Certification::code);
    const auto amountOf = [&rule](const QStringList& held) {
        return amountBySingles(rule->value(), held).value_or(largestSingle(rule->value()));
    };
    const QStringList kept = withoutReplaced(rule->value(), codes);
    std::vector<Certification> counted = body.held;
    std::erase_if(counted, [&kept](const Certification& held) { return !kept.contains(held.code); });
    return Required{.amount = amountOf(codes),
                    .rule = rule->citation(),
                    .counted = std::move(counted),
                    .unnamed = withoutSingle(rule->value(), kept),
                    .upTo = amountsUpTo(body.held, amountOf),
                    .joinedLater = rule->value().joinedLater};
}

/// The full amount; where the book has none, what the user's account at the body says, under the cycle rule.
std::optional<Required> requiredIn(const BodyInCycle& body, const CycleDates& dates, const Situation& situation)
{
    std::optional<Required> required = fullAmount(body, dates.range, situation);
    if (!required && dates.portalRequired) {
        required = Required{.amount = *dates.portalRequired, .rule = dates.rule.citation(), .counted = body.held};
    }
    return required;
}

/// `heldFrom`: the first day of the cycle on which a credential of its body is held.
CyclePortion portionOf(const CycleDates& dates, const Required& required, QDate heldFrom)
{
    const CycleRule& rule = dates.rule.value();
    CyclePortion portion = proRatedPortion(dates.range, rule.months, rule.proRatingStep, heldFrom);
    portion.proRated &= dates.firstPeriod && rule.firstPeriod == FirstPeriod::ProRatedByMonthsBegun;
    portion.joinedLater = required.joinedLater;
    return portion;
}

/// Those of `held` that joined in mid-cycle and add something, where the rule asks for a part of that.
std::vector<NeededBasis::Joined> joinedOf(const std::vector<Certification>& held, const Required& required,
                                          const CyclePortion& portion)
{
    std::vector<NeededBasis::Joined> joined;
    for (std::size_t i = 1; i < required.upTo.size(); ++i) {
        const CeuHundredths adds = required.upTo[i] - required.upTo[i - 1];
        const CyclePortion own = portion.ofHolderSince(held[i].from);
        if (adds.value > 0 && own.proRated && own.range != portion.range) {
            joined.push_back({.credential = held[i].heldAs, .adds = adds, .asked = own.of(adds), .part = own.part()});
        }
    }
    return joined;
}

/// What a cycle asks by its rules: of the credentials held from its beginning, and of each that joined later.
AskedCeus askedBy(const BodyInCycle& body, const CycleDates& dates, const Required& required,
                  const CyclePortion& portion)
{
    if (dates.portalRequired) {
        return {.needed = *dates.portalRequired,
                .estimate = false,
                .basis = NeededBasis{.full = required.amount, .fromAccount = true}};
    }
    const bool isUnsaid = std::ranges::any_of(
        required.counted, [&portion](const Certification& held) { return portion.isUnsaidFor(held.from); });
    std::vector<NeededBasis::Joined> joined = joinedOf(body.held, required, portion);
    CeuHundredths fromBeginning = required.amount;
    CeuHundredths ofJoined;
    for (const NeededBasis::Joined& one : joined) {
        fromBeginning = fromBeginning - one.adds;
        ofJoined += one.asked;
    }
    AskedCeus asked{.needed = portion.of(fromBeginning) + ofJoined,
                    .estimate = portion.proRated || isUnsaid || !joined.empty() || !required.unnamed.isEmpty(),
                    .basis = portion.basisOf(fromBeginning, isUnsaid)};
    if (!joined.empty()) {
        asked.basis = asked.basis.value_or(NeededBasis{.full = fromBeginning});
        asked.basis->joined = std::move(joined);
    }
    return asked;
}

/// From what was carried over and what the first day brought to the as-of date, one point a day with CEUs.
std::vector<BurnUpPoint> burnUpOf(const AskedCeus& asked, const CeuCount& count, const DateRange& range, QDate asOf)
{
    const CeuHundredths carried = asked.carriedOver ? asked.carriedOver->amount : CeuHundredths{};
    std::vector<BurnUpPoint> points{{.day = range.first(), .counted = carried}};
    const auto pointOn = [&points](QDate day) -> BurnUpPoint& {
        if (points.back().day != day) {
            points.push_back({.day = day, .counted = points.back().counted});
        }
        return points.back();
    };
    for (const CountedCeus& counted : count.counted) {
        // One moved here from the renewal month before is there from the first day on.
        pointOn(std::max(counted.activity->onDate, range.first())).counted += counted.amount;
    }
    pointOn(std::min(asOf, range.last()));
    return points;
}

std::optional<RuledDay> submissionOpens(const BodyInCycle& body, const DateRange& range, const Situation& situation)
{
    const auto window =
        firstOf(rulesOfCycle<SubmissionWindowRule>(situation.rules(), body.body, range.first(), situation.asOf()));
    return window ? std::optional(RuledDay{.day = range.last().addMonths(-window->value().monthsBefore),
                                           .rule = window->citation()})
                  : std::nullopt;
}

/// `countedRange`: the cycle's days, and those of a grace after it. `spent`: what the cycle before took.
std::optional<CycleProgress> judgeCycle(const BodyInCycle& body, const CycleDates& dates, const DateRange& countedRange,
                                        const Situation& situation, const SpentCeus& spent = {})
{
    const QDate asOf = situation.asOf();
    const auto required = requiredIn(body, dates, situation);
    if (!required) {
        return std::nullopt;
    }
    const DateRange& range = dates.range;
    const CyclePortion portion = portionOf(dates, *required, std::max(range.first(), body.firstAward));
    AskedCeus asked = askedBy(body, dates, *required, portion);
    asked.carriedOver = carriedInto(body.body, range, situation);
    CeuCount count = countCeus(body.body, countedRange, body.firstAward, situation, spent);
    const LimitedCycle limited{.body = body.body,
                               .portion = portion,
                               .required = asked.needed,
                               .estimate = asked.estimate,
                               .held = required->counted};
    std::vector<CeuDoubt> doubts = applyCaps(count, limited, situation);
    std::ranges::move(lengthDoubts(count, body.body, situation), std::back_inserter(doubts));

    CycleProgress cycle{.body = body.body,
                        .credentials = {},
                        .range = range,
                        .rangeFromPortal = dates.fromPortal,
                        .cycleRule = dates.rule.citation(),
                        .firstPeriod = dates.firstPeriod,
                        .total = judgeCounted(required->rule, asked, count),
                        .shares = {},
                        .burnUp = burnUpOf(asked, count, countedRange, asOf),
                        .evenPace = evenPace(asked.needed, range, asOf),
                        .daysLeft = {static_cast<int>(std::max<qint64>(asOf.daysTo(range.last()), 0))},
                        .submissionOpens = submissionOpens(body, range, situation),
                        .activities = {}};
    cycle.total.notCounted = count.notCounted;
    CycleShares shares = judgeShares(body.body, asked, portion, required->counted, count, situation);
    cycle.shares = std::move(shares.binding);
    cycle.unsettled = std::move(shares.unsettled);
    std::ranges::transform(required->counted, std::back_inserter(cycle.credentials), &Certification::heldAs);
    if (!dates.portalRequired) {
        cycle.withoutAmount = required->unnamed;
    }
    cycle.doubts = std::move(doubts);
    cycle.withoutProof = static_cast<int>(std::ranges::count_if(count.counted, &CountedCeus::proofMissing));
    std::ranges::transform(count.activities, std::back_inserter(cycle.activities),
                           [](const CeuActivity* activity) { return *activity; });
    return cycle;
}

/// What the cycle before took of the activities after its last day, in the grace that its rule gave it: no more than it
/// lacked, in the order of their days.
SpentCeus spentInGrace(const BodyInCycle& body, const Situation& situation)
{
    const CycleDates* before = body.cycles.size() > 1 ? &body.cycles.at(body.cycles.size() - 2) : nullptr;
    const auto grace = before ? graceAfter(body.body, before->range.last(), situation.rules()) : std::nullopt;
    if (!grace) {
        return {};
    }
    const auto missingUntil = [&](QDate day) {
        const auto judged = judgeCycle(body, *before, *rangeOf(before->range.first(), day), situation);
        return judged ? missingIn(*judged).value : 0;
    };
    SpentCeus spent;
    int missing = missingUntil(before->range.last());
    for (const CeuActivity& activity : situation.facts().of<CeuActivity>()) {
        if (activity.onDate > before->range.last() && activity.onDate <= std::min(grace->day, situation.asOf())) {
            const int left = missingUntil(activity.onDate);
            spent[activity.id.value] = {std::clamp(missing - left, 0, activity.ceus.value)};
            missing -= spent[activity.id.value].value;
        }
    }
    return spent;
}

}  // namespace

std::vector<RunningCycle> runningCycles(const Situation& situation)
{
    std::vector<RunningCycle> running;
    for (const BodyInCycle& body : bodiesInCycle(situation)) {
        if (const CycleDates* dates = body.runningOn(situation.asOf())) {
            running.push_back({.body = body.body, .range = dates->range});
        }
    }
    return running;
}

std::vector<CycleProgress> judgeCycles(const Situation& situation)
{
    std::vector<CycleProgress> cycles;
    for (const BodyInCycle& body : bodiesInCycle(situation)) {
        const CycleDates* dates = body.runningOn(situation.asOf());
        auto cycle =
            dates ? judgeCycle(body, *dates, dates->range, situation, spentInGrace(body, situation)) : std::nullopt;
        if (cycle) {
            cycle->outOfUseSince = situation.lapsedSince(cycle->body);
            cycles.push_back(std::move(*cycle));
        }
    }
    return cycles;
}

std::optional<CycleProgress> cycleEndedBefore(const QString& body, QDate day, const Situation& situation,
                                              QDate countUntil)
{
    for (const BodyInCycle& held : bodiesInCycle(situation.seenOn(day.addDays(-1)), body)) {
        const auto ended = std::find_if(held.cycles.rbegin(), held.cycles.rend(),
                                        [day](const CycleDates& dates) { return dates.range.last() < day; });
        if (ended == held.cycles.rend()) {
            continue;
        }
        // Where the account's dates leave a gap, it ended some days earlier.
        const QDate last = ended->range.last();
        const auto counted = rangeOf(ended->range.first(), std::max(last, countUntil));
        return judgeCycle(held, *ended, counted.value_or(ended->range),
                          countUntil > last ? situation : situation.seenOn(last));
    }
    return std::nullopt;
}

std::optional<CycleProgress> cycleBefore(const CycleProgress& cycle, const Situation& situation)
{
    return cycleEndedBefore(cycle.body, cycle.range.first(), situation);
}

std::vector<HeldBody> heldBodies(const Situation& situation)
{
    std::vector<HeldBody> bodies;
    for (const BodyInCycle& held : bodiesInCycle(situation)) {
        const CycleDates* running = held.runningOn(situation.asOf());
        HeldBody body{.body = held.body,
                      .since = held.firstAward,
                      .running = running ? running->range.first() : situation.asOf().addDays(1),
                      .cycles = {}};
        std::ranges::transform(held.cycles, std::back_inserter(body.cycles), &CycleDates::range);
        bodies.push_back(std::move(body));
    }
    return bodies;
}

std::vector<WaitingCycle> cyclesWithoutDates(const Situation& situation)
{
    std::vector<WaitingCycle> waiting;
    for (const BodyInCycle& body : bodiesInCycle(situation)) {
        const CycleAnchor anchor = body.rule.value().anchor;
        const bool hangsOnUser = anchor == CycleAnchor::MembershipDueParity ||
                                 (anchor == CycleAnchor::BirthMonth && !birthMonthIn(*body.rule.rule));
        if (hangsOnUser && !body.runningOn(situation.asOf())) {
            waiting.push_back({.body = body.body, .anchor = anchor, .rule = body.rule.citation()});
        }
    }
    return waiting;
}

}  // namespace credence
