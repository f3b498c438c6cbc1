// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/letters_ahead.h"

#include <algorithm>

#include "domain/goals/coding_days.h"
#include "domain/goals/judged_needs.h"
#include "domain/goals/letters.h"

namespace credence {

namespace {

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
        if (letter.kind == DocumentKind::VerificationLetter && isAbout(letter, refOf(placement.id)) &&
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

}  // namespace

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

std::optional<QDate> lettersInHand(const std::vector<LetterForecast>& letters, QDate asOf)
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

}  // namespace credence
