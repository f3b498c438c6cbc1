// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_ruled.h"

#include <iterator>

#include "words/format_missed.h"
#include "words/format_text.h"

namespace credence::format {

namespace {

/// Whether the deadline is not said already by its cycle or by the missed cycle that it belongs to.
bool standsAlone(const DeadlineItem& item)
{
    switch (item.kind) {
        case DeadlineKind::SubmissionOpens:
        case DeadlineKind::DuesFree:
        case DeadlineKind::DuesLate:
            return true;
        case DeadlineKind::AppealEnd:
            return item.record.has_value();  // of a revocation that is recorded
        default:
            return false;
    }
}

void addOf(const GoalProgress& goal, std::vector<RuledLine>& lines)
{
    if (goal.exam && goal.exam->earliestRetake && goal.exam->retakeRule) {
        lines.push_back({.title = Text::tr("%1 exam: earliest retake").arg(goal.credential),
                         .value = date(*goal.exam->earliestRetake),
                         .rule = *goal.exam->retakeRule});
    }
}

void addOf(const NextStep& step, std::vector<RuledLine>& lines)
{
    if (describe(step.kind).ruleOfLossIsItsOwn && step.delay && !step.delay->rule.ruleId.isEmpty()) {
        lines.push_back({.title = nextStepTitle(step), .value = nextStepDelay(step), .rule = step.delay->rule});
    }
}

}  // namespace

std::vector<RuledLine> ruledLines(const Overview& overview)
{
    std::vector<RuledLine> lines;
    for (const GoalProgress& goal : overview.goals) {
        addOf(goal, lines);
    }
    for (const MissedCycle& missed : overview.missedCycles) {
        const std::vector<RuledLine> ofIt = missedCycleLines(missed);
        lines.insert(lines.end(), ofIt.begin(), ofIt.end());
    }
    for (const CycleProgress& cycle : overview.cycles) {
        lines.push_back({.title = Text::tr("%1 cycle").arg(cycle.body),
                         .value = dateRange(cycle.range.first(), cycle.range.last()),
                         .rule = cycle.cycleRule});
    }
    for (const DeadlineItem& item : overview.deadlines) {
        if (standsAlone(item) && !item.rule.ruleId.isEmpty()) {
            lines.push_back({.title = deadlineTitle(item), .value = date(item.day), .rule = item.rule});
        }
    }
    for (const NextStep& step : overview.nextSteps) {
        addOf(step, lines);
    }
    return lines;
}

}  // namespace credence::format
