// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/letter_forecast.h"

#include <algorithm>

#include "domain/forecast/route_needs.h"
#include "domain/judgement/progress.h"
#include "domain/goals/coding_days.h"
#include "domain/date_range.h"
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
        if (document.kind == DocumentKind::VerificationLetter && document.askedOn && document.receivedOn &&
            *document.receivedOn <= situation.asOf()) {
            longest =
                std::max(longest.value_or(0), std::max<qint64>(document.askedOn->daysTo(*document.receivedOn), 0));
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
            last = std::max(last.value_or(*one.progress->completeOn), *one.progress->completeOn);
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
        const bool isOf = letter.kind == DocumentKind::VerificationLetter && letter.placement == placement.id;
        if (isOf && letter.askedOn && *letter.askedOn <= situation.asOf() &&
            (!letter.receivedOn || *letter.receivedOn > situation.asOf())) {
            asked = std::max(asked.value_or(*letter.askedOn), *letter.askedOn);
        }
    }
    return asked;
}

/// The letters of one need.
class LettersOfNeed {
public:
    LettersOfNeed(const JudgedNeed& judged, const LetterNeed& asked, const std::optional<QDate>& complete,
                  const Situation& situation)
        : m_requirementId(judged.progress->requirementId),
          m_claimed(claimedStretches(situation, asked.codeSets)),
          m_complete(complete),
          m_situation(situation),
          m_lead(letterLead(situation))
    {
        for (const LetterCover& cover : letterCovers(situation)) {
            if (isCoding(*cover.placement, asked.codeSets)) {
                m_covered.push_back(cover.days);
            }
        }
    }

    [[nodiscard]] std::vector<LetterForecast> missing() const
    {
        std::vector<LetterForecast> letters;
        for (const OwnDays& part : splitByOverlap(m_claimed, m_complete.value_or(m_situation.asOf()))) {
            if (const auto days = part.own ? uncovered(*part.own, m_covered) : std::nullopt) {
                letters.push_back({.requirementId = m_requirementId,
                                   .placement = refTo(*part.placement),
                                   .employer = part.placement->employer,
                                   .days = *days,
                                   .askedOn = openRequest(*part.placement, m_situation),
                                   .askFrom = askFrom(*part.placement, *days),
                                   .leadDays = m_lead.first,
                                   .leadIsOurs = m_lead.second});
            }
        }
        return letters;
    }

private:
    /// The day after the last one that the letter must prove. Without a day for the work it must prove all there will
    /// be.
    [[nodiscard]] std::optional<QDate> askFrom(const Placement& placement, const DateRange& days) const
    {
        if (m_complete) {
            return days.last().addDays(1);
        }
        return placement.lastDay ? std::optional(placement.lastDay->addDays(1)) : std::nullopt;
    }

    QString m_requirementId;
    std::vector<CodingStretch> m_claimed;
    std::optional<QDate> m_complete;
    const Situation& m_situation;
    std::pair<int, bool> m_lead;
    std::vector<DateRange> m_covered;
};

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
            std::ranges::copy(LettersOfNeed(judged, *asked, complete, situation).missing(),
                              std::back_inserter(letters));
        }
    }
    setLastSafeDays(letters, wantedBy, route.completeOn.has_value(), situation.asOf());
    return letters;
}

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
        last = std::max(last.value_or(answer), answer);
    }
    return last;
}

}  // namespace credence
