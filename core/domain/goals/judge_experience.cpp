// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_experience.h"

#include <algorithm>

#include "domain/goals/coding_days.h"
#include "domain/date_range.h"
#include "domain/goals/letters.h"
#include "domain/judgement/progress.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void countDays(Progress& progress, const std::vector<OwnDays>& split, const std::vector<LetterCover>& covers)
{
    std::vector<DateRange> proven;
    std::ranges::transform(covers, std::back_inserter(proven), &LetterCover::days);
    for (const OwnDays& part : split) {
        if (part.own) {
            progress.counted.push_back({.record = refTo(*part.placement),
                                        .label = part.placement->employer,
                                        .from = part.own->first(),
                                        .to = part.own->last(),
                                        .amount = amountOf(part.own->days()),
                                        .proofMissing = commonDays(*part.own, proven) < part.own->days()});
            progress.done.value += part.own->days().value;
            if (part.placement->kind == PlacementKind::Volunteer) {
                // That letters make volunteer time count is agreed practice, not the body's own dated text.
                progress.rule.confidence = std::max(progress.rule.confidence, Confidence::Medium);
            }
        }
        if (part.overlap) {
            progress.notCounted.push_back(leftOutDays(*part.placement, *part.overlap, part.overlap->days(),
                                                      NotCountedReason::OverlapCountedOnce));
        }
    }
}

/// Volunteer days up to `days`' end that no letter of the placement covers.
void listUnprovenVolunteering(Progress& progress, const Placement& placement, const DateRange& days,
                              const std::vector<LetterCover>& covers)
{
    const CalendarDays unproven = days.days() - commonDays(days, daysProven(placement, covers));
    if (unproven.value > 0) {
        NotCountedItem item = leftOutDays(placement, days, unproven, NotCountedReason::NoLetter);
        item.detail = u"volunteer"_s;
        progress.notCounted.push_back(item);
    }
}

/// The days of `placement` after `asOf` that are already fixed: to its last day, or its first day if it is open.
std::optional<DateRange> laterDays(const Placement& placement, QDate asOf)
{
    const QDate first = std::max(placement.firstDay, asOf.addDays(1));
    return placement.lastDay || placement.firstDay > asOf ? rangeOf(first, placement.lastDay.value_or(first))
                                                          : std::nullopt;
}

void listLeftOut(Progress& progress, const QStringList& codeSets, const Situation& situation,
                 const std::vector<LetterCover>& covers)
{
    for (const Placement& placement : situation.facts().of<Placement>()) {
        const std::optional<DateRange> days = clipped(
            {.placement = &placement, .first = placement.firstDay, .last = placement.lastDay}, situation.asOf());
        const bool coding = isCoding(placement, codeSets);
        if (days && !coding) {
            progress.notCounted.push_back(leftOutDays(placement, *days, days->days(), NotCountedReason::NoCodeSets));
        } else if (days && placement.kind == PlacementKind::Volunteer) {
            listUnprovenVolunteering(progress, placement, *days, covers);
        }
        const std::optional<DateRange> later = laterDays(placement, situation.asOf());
        if (coding && later) {
            progress.notCounted.push_back(leftOutDays(placement, *later, later->days(), NotCountedReason::AfterAsOf));
        }
    }
}

}  // namespace

Progress judgeKind(const Need& need, const ExperienceNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    const CalendarDays needed = daysOfMonths(asked.months);
    Progress progress = progressFor(need, rule, amountOf(CalendarDays{0}), amountOf(needed));
    const std::vector<LetterCover> covers = letterCovers(situation);
    const std::vector<CodingStretch> stretches = codingStretches(situation, asked.codeSets, covers);
    countDays(progress, splitByOverlap(stretches, situation.asOf()), covers);
    listLeftOut(progress, asked.codeSets, situation, covers);
    progress.state = stateOf(progress.done, progress.needed);
    progress.completeOn = dayReached(stretches, needed);
    return progress;
}

CalendarDays codingDays(const Situation& situation)
{
    std::vector<DateRange> ranges;
    for (const CodingStretch& stretch : claimedStretches(situation, {})) {
        if (const auto days = clipped(stretch, situation.asOf())) {
            ranges.push_back(*days);
        }
    }
    return coveredDays(ranges);
}

}  // namespace credence
