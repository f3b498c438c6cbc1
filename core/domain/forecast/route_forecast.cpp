// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/route_forecast.h"

#include <algorithm>

#include "domain/goals/coding_days.h"
#include "domain/goals/letters.h"
#include "domain/goals/route_proof.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/pace/pace_weeks.h"

namespace credence {

namespace {

/// A need that has no further needs inside it.
struct JudgedNeed {
    const Need* need;          ///< in the rule book
    const Progress* progress;  ///< in the route
};

void collect(std::vector<JudgedNeed>& found, const std::vector<Need>& needs, const std::vector<Progress>& judged)
{
    for (std::size_t i = 0; i < std::min(needs.size(), judged.size()); ++i) {
        if (const auto* any = std::get_if<AnyOfNeed>(&needs[i].what)) {
            collect(found, any->needs, judged[i].alternatives);
        } else if (const auto* all = std::get_if<AllOfNeed>(&needs[i].what)) {
            collect(found, all->needs, judged[i].parts);
        } else {
            found.push_back({.need = &needs[i], .progress = &judged[i]});
        }
    }
}

/// The needs of `route`, those inside alternatives and groups included, in the rule's order.
std::vector<JudgedNeed> judgedNeeds(const RouteProgress& route, const Situation& situation)
{
    std::vector<JudgedNeed> found;
    if (const auto* rule = citedValue<RouteRule>(situation.rules(), route.rule)) {
        collect(found, rule->needs, route.needs);
    }
    return found;
}

/// Days on which the need's experience grew, by week.
std::vector<int> codingWeeks(const ExperienceNeed& asked, const Situation& situation, QDate present)
{
    PaceWeeks weeks(present, {});  // an absence takes nothing from a placement's days
    const std::vector<CodingStretch> stretches =
        codingStretches(situation, asked.codeSets, letterCovers(situation.seenOn(present)));
    for (const OwnDays& part : splitByOverlap(stretches, present)) {
        if (part.own) {
            for (QDate day = std::max(part.own->first(), weeks.first()); day <= part.own->last();
                 day = day.addDays(1)) {
                weeks.add(day, 1);
            }
        }
    }
    return weeks.totals();
}

std::optional<QDate> later(const std::optional<QDate>& one, const std::optional<QDate>& other)
{
    return one && other ? std::optional(std::max(*one, *other)) : std::nullopt;
}

/// One for each experience need of `route`, in days. Where placements that go on, or are planned, make the need, the
/// weeks to come are as their dates say: one day, that of the calendar. Else the coding days of the last twelve whole
/// weeks before `present` (0 to 7 each; a day in two placements is one) are drawn again from the as-of date on. The
/// pace needed by the goal's date is in days a week; more than seven are too many.
std::vector<Forecast> experienceForecasts(const GoalProgress& goal, const RouteProgress& route,
                                          const Situation& situation, QDate present)
{
    std::vector<Forecast> forecasts;
    for (const JudgedNeed& judged : judgedNeeds(route, situation)) {
        const auto* asked = std::get_if<ExperienceNeed>(&judged.need->what);
        if (!asked) {
            continue;
        }
        const Progress& progress = *judged.progress;
        Forecast forecast = foreseen({.kind = ForecastKind::Experience,
                                      .subject = goal.credential,
                                      .requirementId = progress.requirementId,
                                      .title = progress.title,
                                      .rule = progress.rule,
                                      .missing = missingOf(progress),
                                      .recent = {},
                                      .dates = {},
                                      .wantedBy = goal.byDate,
                                      .estimate = progress.estimate},
                                     codingWeeks(*asked, situation, present), situation.asOf(), {});
        if (progress.completeOn && forecast.missing.value > 0) {
            forecast.dates = surely(progress.completeOn);
        }
        forecasts.push_back(std::move(forecast));
    }
    return forecasts;
}

/// The days by which the whole route is met if the weeks to come are like the last ones, where no day is sure: nothing
/// where it has one, or where it waits for something other than work and letters.
std::optional<DateSpread> routeAtPace(const RouteProgress& route, const std::vector<Forecast>& experience,
                                      const Situation& situation)
{
    if (route.completeOn) {
        return std::nullopt;
    }
    const QDate asOf = situation.asOf();
    DateSpread spread = surely(asOf);
    for (const Progress& need : route.needs) {
        const auto work = std::ranges::find(experience, need.requirementId, &Forecast::requirementId);
        const bool isWork = work != experience.end();
        const bool isSure = need.completeOn || isDone(need);
        const bool isLetter = std::ranges::any_of(judgedNeeds(route, situation), [&need](const JudgedNeed& judged) {
            return judged.progress == &need && std::holds_alternative<LetterNeed>(judged.need->what);
        });
        if (!isWork && !isSure && !isLetter) {
            return std::nullopt;
        }
        const DateSpread own = isWork ? work->dates : surely(need.completeOn.value_or(asOf));
        spread = {
            .p10 = later(spread.p10, own.p10), .p50 = later(spread.p50, own.p50), .p90 = later(spread.p90, own.p90)};
    }
    return spread.p50 ? std::optional(spread) : std::nullopt;
}

/// No source says how long an employer takes; the user's own letters do once there are some.
constexpr int kPlannedLetterDays = 14;

/// The longest wait of a letter of the user's, or our planning value.
std::pair<int, bool> letterLead(const Situation& situation)
{
    std::optional<qint64> longest;
    for (const Document& document : situation.facts().of<Document>()) {
        if (document.kind == DocumentKind::VerificationLetter && document.askedOn &&
            hasComeBy(document.receivedOn, situation.asOf())) {
            const qint64 waited = document.askedOn->daysTo(*document.receivedOn);
            longest = std::max(longest, std::optional(std::max<qint64>(waited, 0)));
        }
    }
    return {static_cast<int>(longest.value_or(kPlannedLetterDays)), !longest};
}

/// The day on which the last days of work are done; nothing if they never are.
std::optional<QDate> workComplete(const std::vector<JudgedNeed>& needs)
{
    std::optional<QDate> last;
    for (const JudgedNeed& one : needs) {
        if (std::holds_alternative<ExperienceNeed>(one.need->what)) {
            if (!one.progress->completeOn) {
                return std::nullopt;
            }
            last = std::max(last, one.progress->completeOn);
        }
    }
    return last;
}

/// From the first to the last of `days` that is in none of `covered`.
std::optional<DateRange> uncovered(const DateRange& days, const std::vector<DateRange>& covered)
{
    QDate first = days.first();
    QDate last = days.last();
    const std::vector<DateRange> apart = unionOf(covered);
    for (const DateRange& range : apart) {
        first = range.contains(first) ? range.last().addDays(1) : first;
    }
    for (auto range = apart.rbegin(); range != apart.rend(); ++range) {
        last = range->contains(last) ? range->first().addDays(-1) : last;
    }
    return rangeOf(first, last);
}

/// When the letter for `placement` was last asked for, if no answer came since.
std::optional<QDate> openRequest(const Placement& placement, const Situation& situation)
{
    std::optional<QDate> asked;
    for (const Document& letter : situation.facts().of<Document>()) {
        if (letter.kind == DocumentKind::VerificationLetter && letter.placement == placement.id &&
            hasComeBy(letter.askedOn, situation.asOf()) && !hasComeBy(letter.receivedOn, situation.asOf())) {
            asked = std::max(asked, letter.askedOn);
        }
    }
    return asked;
}

/// The letters of one need.
std::vector<LetterForecast> missingLetters(const JudgedNeed& judged, const LetterNeed& asked,
                                           const std::optional<QDate>& complete, const Situation& situation)
{
    std::vector<DateRange> covered;
    for (const LetterCover& cover : letterCovers(situation)) {
        if (isCoding(*cover.placement, asked.codeSets)) {
            covered.push_back(cover.days);
        }
    }
    const std::vector<CodingStretch> claimed = claimedStretches(situation, asked.codeSets);
    const auto [leadDays, leadIsOurs] = letterLead(situation);
    std::vector<LetterForecast> letters;
    for (const OwnDays& part : splitByOverlap(claimed, complete.value_or(situation.asOf()))) {
        const Placement& placement = *part.placement;
        const std::optional<DateRange> days = part.own ? uncovered(*part.own, covered) : std::nullopt;
        if (!days) {
            continue;
        }
        // Without a day for the work the letter must prove all there will be.
        const std::optional<QDate> last = complete ? days->last() : placement.lastDay;
        letters.push_back({.requirementId = judged.progress->requirementId,
                           .placement = refTo(placement),
                           .employer = placement.employer,
                           .days = *days,
                           .askedOn = openRequest(placement, situation),
                           .askFrom = last ? std::optional(last->addDays(1)) : std::nullopt,
                           .leadDays = leadDays,
                           .leadIsOurs = leadIsOurs});
    }
    return letters;
}

void setLastSafeDays(std::vector<LetterForecast>& letters, const std::optional<QDate>& wantedBy, bool hasDay,
                     QDate asOf)
{
    QDate lastAskable = asOf;
    for (const LetterForecast& letter : letters) {
        lastAskable = std::max(lastAskable, letter.askFrom.value_or(asOf));
    }
    const bool inSight =
        hasDay && std::ranges::all_of(letters, [](const LetterForecast& letter) { return letter.askFrom.has_value(); });
    for (LetterForecast& letter : letters) {
        if (wantedBy) {
            letter.lastSafeDay = wantedBy->addDays(-letter.leadDays);
        } else if (inSight) {
            letter.lastSafeDay = lastAskable;
        }
    }
}

/// For each letter need of `route` that is not met: each coding placement with days, up to the one on which the work
/// is complete (else up to the as-of date), that no letter received covers; a day in two placements is asked of the one
/// that began first. With a `wantedBy` each may wait until its answer still comes by then; without, where the route has
/// a day, until the last of them can be asked for.
std::vector<LetterForecast> lettersOf(const RouteProgress& route, const std::optional<QDate>& wantedBy,
                                      const Situation& situation)
{
    const std::vector<JudgedNeed> needs = judgedNeeds(route, situation);
    const std::optional<QDate> complete = workComplete(needs);
    std::vector<LetterForecast> letters;
    for (const JudgedNeed& judged : needs) {
        const auto* asked = std::get_if<LetterNeed>(&judged.need->what);
        if (asked && !isDone(*judged.progress)) {
            std::ranges::copy(missingLetters(judged, *asked, complete, situation), std::back_inserter(letters));
        }
    }
    setLastSafeDays(letters, wantedBy, route.completeOn.has_value(), situation.asOf());
    return letters;
}

/// The day on which the last of `letters` is answered, each asked for as soon as it can be; nothing if there are none
/// or one of them has no day.
std::optional<QDate> inHand(const std::vector<LetterForecast>& letters, QDate asOf)
{
    std::optional<QDate> last;
    for (const LetterForecast& letter : letters) {
        if (!letter.askFrom) {
            return std::nullopt;
        }
        const bool isAsked = letter.askedOn && *letter.askedOn >= *letter.askFrom;
        const QDate asked = isAsked ? *letter.askedOn : std::max(*letter.askFrom, asOf);
        const QDate answer = std::max(asked.addDays(letter.leadDays), asOf);
        last = std::max(last, std::optional(answer));
    }
    return last;
}

}  // namespace

RouteForecast routeForecast(const GoalProgress& goal, const RouteProgress& route, const Situation& situation,
                            QDate present)
{
    RouteForecast forecast{.credential = goal.credential,
                           .rule = route.rule,
                           .title = route.title,
                           .quickest = route.quickest,
                           .completeOn = route.completeOn,
                           .experience = experienceForecasts(goal, route, situation, present),
                           .proofMissing = lacksProof(route),
                           .letters = lettersOf(route, goal.byDate, situation)};
    forecast.atPace = routeAtPace(route, forecast.experience, situation);
    if (forecast.completeOn) {
        forecast.lettersInHand = inHand(forecast.letters, situation.asOf());
    }
    if (const Progress* blocking = blockingNeedOf(route)) {
        forecast.blockingNeed = blocking->title;
    }
    return forecast;
}

}  // namespace credence
