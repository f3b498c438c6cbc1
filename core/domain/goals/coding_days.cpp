// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/coding_days.h"

#include <algorithm>

#include "domain/date_range.h"

namespace credence {

namespace {

bool endsBeforeItStarts(const Placement& placement)
{
    return placement.lastDay && *placement.lastDay < placement.firstDay;
}

/// The days of a volunteer placement that letters prove, joined where they meet.
std::vector<CodingStretch> provenStretches(const Placement& placement, const std::vector<LetterCover>& covers)
{
    std::vector<CodingStretch> stretches;
    for (const DateRange& days : unionOf(daysProven(placement, covers))) {
        stretches.push_back({.placement = &placement, .first = days.first(), .last = days.last()});
    }
    return stretches;
}

}  // namespace

CalendarDays daysOfMonths(int months)
{
    return {(months * 365 + 11) / 12};
}

bool isCoding(const Placement& placement, const QStringList& codeSets)
{
    if (codeSets.isEmpty()) {
        return !placement.codeSets.isEmpty();
    }
    return std::ranges::any_of(codeSets, [&placement](const QString& codeSet) {
        return placement.codeSets.contains(codeSet, Qt::CaseInsensitive);
    });
}

std::vector<CodingStretch> claimedStretches(const Situation& situation, const QStringList& codeSets)
{
    std::vector<CodingStretch> stretches;
    for (const Placement& placement : situation.facts().of<Placement>()) {
        if (isCoding(placement, codeSets) && !endsBeforeItStarts(placement)) {
            stretches.push_back({.placement = &placement, .first = placement.firstDay, .last = placement.lastDay});
        }
    }
    return stretches;
}

std::vector<CodingStretch> codingStretches(const Situation& situation, const QStringList& codeSets,
                                           const std::vector<LetterCover>& covers)
{
    std::vector<CodingStretch> stretches;
    for (const CodingStretch& claimed : claimedStretches(situation, codeSets)) {
        if (claimed.placement->kind == PlacementKind::Volunteer) {
            std::ranges::copy(provenStretches(*claimed.placement, covers), std::back_inserter(stretches));
        } else {
            stretches.push_back(claimed);
        }
    }
    // A letter may prove only the later days of a placement: the stretches need not be in order any more.
    std::ranges::stable_sort(stretches, {}, &CodingStretch::first);
    return stretches;
}

std::optional<DateRange> clipped(const CodingStretch& stretch, QDate until)
{
    return rangeOf(stretch.first, std::min(stretch.last.value_or(until), until));
}

std::vector<OwnDays> splitByOverlap(const std::vector<CodingStretch>& stretches, QDate until)
{
    std::vector<OwnDays> split;
    QDate coveredUntil;  // null: before every date
    for (const CodingStretch& stretch : stretches) {
        const std::optional<DateRange> days = clipped(stretch, until);
        if (!days) {
            continue;
        }
        // Sorted by first day, so everything from this first day to `coveredUntil` is covered without a gap.
        OwnDays part{.placement = stretch.placement};
        if (!coveredUntil.isValid() || coveredUntil < days->first()) {
            part.own = days;
        } else {
            part.overlap = rangeOf(days->first(), std::min(coveredUntil, days->last()));
            part.own = rangeOf(coveredUntil.addDays(1), days->last());
        }
        coveredUntil = std::max(coveredUntil, days->last());
        split.push_back(part);
    }
    return split;
}

std::optional<QDate> dayReached(const std::vector<CodingStretch>& stretches, CalendarDays needed)
{
    qint64 missing = needed.value;
    QDate coveredUntil;
    for (const CodingStretch& stretch : stretches) {
        const QDate first = coveredUntil.isValid() ? std::max(stretch.first, coveredUntil.addDays(1)) : stretch.first;
        const QDate reached = first.addDays(missing - 1);
        if (!stretch.last || reached <= *stretch.last) {
            return reached;
        }
        if (first <= *stretch.last) {
            missing -= first.daysTo(*stretch.last) + 1;
            coveredUntil = *stretch.last;
        }
    }
    return std::nullopt;
}

}  // namespace credence
