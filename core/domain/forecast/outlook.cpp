// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/outlook.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "domain/judgement/amounts.h"
#include "domain/judgement/judge_goal.h"
#include "domain/judgement/judge_preparation.h"
#include "domain/judgement/pace_weeks.h"

namespace credence {

namespace {

/// No source says how long an employer takes; the user's own letters do once there are some.
constexpr int kPlannedLetterDays = 14;
constexpr int kWholePace = 100;  ///< percent

/// Fills in what follows from the weeks, what is missing and when it is wanted. The pace goes on from `from`.
Forecast foreseen(Forecast forecast, const std::vector<int>& weeks, QDate from)
{
    const int missing = forecast.missing.value;
    forecast.recent = {.unit = forecast.missing.unit, .value = std::accumulate(weeks.begin(), weeks.end(), 0)};
    forecast.dates = resampledDates(weeks, missing, from);
    if (const auto needed = forecast.wantedBy ? neededPerWeek(missing, from, *forecast.wantedBy) : std::nullopt) {
        forecast.neededPerWeek = Amount{.unit = forecast.missing.unit, .value = *needed};
    }
    return forecast;
}

/// The weeks at another pace, in parts of a unit rounded down.
std::vector<int> atPace(std::vector<int> weeks, int percent)
{
    std::ranges::for_each(weeks,
                          [percent](int& week) { week = static_cast<int>(qint64{week} * percent / kWholePace); });
    return weeks;
}

Amount missingOf(const Progress& progress)
{
    return {.unit = progress.needed.unit, .value = std::max(progress.needed.value - progress.done.value, 0)};
}

const Overview& presentOf(const Overview& overview, const Pace& pace)
{
    return pace.now ? *pace.now : overview;
}

std::vector<int> studyAtPace(const Overview& present, const Pace& pace)
{
    if (pace.weeklyStudy) {
        return std::vector<int>(kPaceWeeks, pace.weeklyStudy->value);
    }
    return atPace(studyWeeks(present.study.days, present.asOf), pace.percent);
}

Forecast studyForecast(const GoalProgress& goal, const Overview& present, const Pace& pace)
{
    const std::optional<QDate> sitting = goal.exam ? goal.exam->nextSitting : std::nullopt;
    return foreseen({.kind = ForecastKind::Study,
                     .subject = goal.credential,
                     .requirementId = goal.exam ? goal.exam->requirementId : QString(),
                     .title = goal.exam ? goal.exam->title : QString(),
                     .rule = goal.exam ? goal.exam->rule : RuleCitation(),
                     .missing = amountOf(missingStudy(goal.preparation)),
                     .recent = {},
                     .imaginedPace = pace.percent != kWholePace || pace.weeklyStudy,
                     .dates = {},
                     .wantedBy = sitting ? sitting : goal.byDate,
                     .estimate = true},
                    studyAtPace(present, pace), present.asOf);
}

/// What counts for the same requirement now: a cycle that is still to come has no weeks of its own.
const std::vector<CountedItem>* countedNow(const CycleProgress& cycle, const Progress& progress, const Pace& pace)
{
    if (pace.now) {
        for (const CycleProgress& present : pace.now->cycles) {
            if (present.body != cycle.body) {
                continue;
            }
            if (present.total.requirementId == progress.requirementId) {
                return &present.total.counted;
            }
            const auto share = std::ranges::find(present.shares, progress.requirementId, &Progress::requirementId);
            return share == present.shares.end() ? nullptr : &share->counted;
        }
    }
    return nullptr;
}

std::vector<int> ceuWeeks(const CycleProgress& cycle, const Progress& progress, QDate present, const Pace& pace)
{
    PaceWeeks weeks(present);
    std::set<RecordRef> known;
    const auto add = [&weeks, &known](const std::vector<CountedItem>& counted) {
        for (const CountedItem& item : counted) {
            if (known.insert(item.record).second) {
                weeks.add(item.from, item.amount.value);
            }
        }
    };
    add(progress.counted);
    if (const auto* now = countedNow(cycle, progress, pace)) {
        add(*now);
    }
    return atPace(weeks.totals(), pace.percent);
}

Forecast ceuForecast(const CycleProgress& cycle, const Progress& progress, QDate present, const Pace& pace)
{
    return foreseen({.kind = ForecastKind::Ceus,
                     .subject = cycle.body,
                     .requirementId = progress.requirementId,
                     .title = progress.title,
                     .rule = progress.rule,
                     .missing = missingOf(progress),
                     .recent = {},
                     .imaginedPace = pace.percent != kWholePace,
                     .dates = {},
                     .wantedBy = cycle.range.last(),
                     .estimate = progress.estimate},
                    ceuWeeks(cycle, progress, present, pace), std::max(present, cycle.range.first()));
}

// ---- routes ------------------------------------------------------------------------------------------------

/// The longest wait of a letter of the user's, or our planning value.
std::pair<int, bool> letterLead(const Situation& situation)
{
    std::optional<qint64> longest;
    for (const Document& document : situation.facts().documents) {
        if (document.kind == DocumentKind::VerificationLetter && document.askedOn && document.receivedOn &&
            *document.receivedOn <= situation.asOf()) {
            longest =
                std::max(longest.value_or(0), std::max<qint64>(document.askedOn->daysTo(*document.receivedOn), 0));
        }
    }
    return {static_cast<int>(longest.value_or(kPlannedLetterDays)), !longest};
}

/// The day on which the last needs other than letters are complete.
std::optional<QDate> workComplete(const RouteProgress& route)
{
    std::optional<QDate> last;
    for (const Progress& need : route.needs) {
        if (need.completeOn) {
            last = std::max(last.value_or(*need.completeOn), *need.completeOn);
        }
    }
    return last;
}

bool isOpenEnded(const RecordRef& placement, const Situation& situation)
{
    return std::ranges::any_of(situation.facts().placements, [&](const Placement& one) {
        return one.id.value == placement.id && (!one.lastDay || *one.lastDay > situation.asOf());
    });
}

/// Without a day wanted a letter holds up the route only from the day on which the last one can be asked for.
void setLastSafeDays(std::vector<LetterForecast>& letters, const std::optional<QDate>& wantedBy, QDate asOf)
{
    QDate lastAskable = asOf;
    for (const LetterForecast& letter : letters) {
        lastAskable = std::max(lastAskable, letter.askFrom.value_or(asOf));
    }
    const bool inSight =
        std::ranges::all_of(letters, [](const LetterForecast& letter) { return letter.askFrom.has_value(); });
    for (LetterForecast& letter : letters) {
        if (wantedBy) {
            letter.lastSafeDay = wantedBy->addDays(-letter.leadDays);
        } else if (inSight) {
            letter.lastSafeDay = lastAskable;
        }
    }
}

std::vector<LetterForecast> lettersOf(const RouteProgress& route, const std::optional<QDate>& wantedBy,
                                      const Situation& situation)
{
    const auto [lead, ours] = letterLead(situation);
    const std::optional<QDate> complete = workComplete(route);
    std::vector<LetterForecast> letters;
    for (const Progress& need : route.needs) {
        for (const NotCountedItem& item : need.notCounted) {
            const bool missing =
                item.reason == NotCountedReason::NoLetter || item.reason == NotCountedReason::LetterNotReceived;
            const std::optional<DateRange> days = rangeOf(item.from, item.to);
            if (missing && item.record.kind == RecordKind::Placement && days) {
                const bool goesOn = isOpenEnded(item.record, situation);
                letters.push_back({.placement = item.record,
                                   .employer = item.label,
                                   .days = *days,
                                   .askFrom = goesOn ? complete : std::optional(item.to.addDays(1)),
                                   .leadDays = lead,
                                   .leadIsOurs = ours});
            }
        }
    }
    setLastSafeDays(letters, wantedBy, situation.asOf());
    return letters;
}

std::optional<QDate> inHand(const std::vector<LetterForecast>& letters, QDate asOf)
{
    std::optional<QDate> last;
    for (const LetterForecast& letter : letters) {
        if (!letter.askFrom) {
            return std::nullopt;
        }
        const QDate answer = std::max(*letter.askFrom, asOf).addDays(letter.leadDays);
        last = std::max(last.value_or(answer), answer);
    }
    return last;
}

RouteForecast routeForecast(const GoalProgress& goal, const RouteProgress& route, const Situation& situation)
{
    RouteForecast forecast{.credential = goal.credential,
                           .rule = route.rule,
                           .title = route.title,
                           .quickest = route.quickest,
                           .completeOn = route.completeOn,
                           .letters = lettersOf(route, goal.byDate, situation)};
    if (forecast.completeOn) {
        forecast.lettersInHand = inHand(forecast.letters, situation.asOf());
    }
    const auto blocking = std::ranges::find_if(
        route.needs, [&route](const Progress& need) { return need.requirementId == route.blockingNeed; });
    if (route.blockingNeed && blocking != route.needs.end()) {
        forecast.blockingNeed = blocking->title;
    }
    return forecast;
}

}  // namespace

Outlook outlookOf(const Overview& overview, const Situation& situation, const Pace& pace)
{
    const Overview& present = presentOf(overview, pace);
    Outlook outlook{.asOf = situation.asOf(), .amounts = {}, .routes = {}};
    for (const GoalProgress& goal : overview.goals) {
        if (goal.stage == GoalStage::Preparing && !goal.preparation.empty() && !isExamPassed(goal)) {
            outlook.amounts.push_back(studyForecast(goal, present, pace));
        }
        for (const RouteProgress& route : goal.routes) {
            outlook.routes.push_back(routeForecast(goal, route, situation));
        }
    }
    for (const CycleProgress& cycle : overview.cycles) {
        outlook.amounts.push_back(ceuForecast(cycle, cycle.total, present.asOf, pace));
        for (const Progress& share : cycle.shares) {
            outlook.amounts.push_back(ceuForecast(cycle, share, present.asOf, pace));
        }
    }
    return outlook;
}

}  // namespace credence
