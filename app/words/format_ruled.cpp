// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_ruled.h"

#include <algorithm>
#include <iterator>

#include "domain/cycles/ended_cycles.h"
#include "words/format_exam.h"
#include "words/format_rules.h"
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

}  // namespace

QString deadlineTitle(const DeadlineItem& item)
{
    switch (item.kind) {
        case DeadlineKind::User:
            return item.title;
        case DeadlineKind::MembershipDues:
            return Text::tr("%1 membership due").arg(item.title);
        case DeadlineKind::CycleEnd:
            return Text::tr("%1 cycle ends").arg(item.title);
        case DeadlineKind::SubmissionOpens:
            return Text::tr("%1 takes CEU submissions").arg(item.title);
        case DeadlineKind::Exam:
            return Text::tr("%1 exam").arg(item.title);
        case DeadlineKind::GoalDate:
            return Text::tr("%1 wanted").arg(item.title);
        case DeadlineKind::RouteForecast:
            return Text::tr("%1: the A can come off").arg(item.title);
        case DeadlineKind::DuesFree:
            return Text::tr("%1 dues: last day without a late fee").arg(item.title);
        case DeadlineKind::DuesLate:
            return Text::tr("%1 dues: last day to pay with a late fee").arg(item.title);
        case DeadlineKind::GraceEnd:
            return Text::tr("%1: end of the grace of the cycle that ended").arg(item.title);
        case DeadlineKind::Revocation:
            return Text::tr("%1: last day to save the cycle that ended").arg(item.title);
        case DeadlineKind::AppealEnd:
            return Text::tr("%1: last day to appeal a revocation").arg(item.title);
    }
    Q_UNREACHABLE();
}

QString missedCycleTitle(const MissedCycle& missed)
{
    return Text::tr("%1 cycle that ended on %2", "body, day").arg(missed.cycle.body, date(missed.cycle.range.last()));
}

QString missedCycleNote(const MissedCycle& missed)
{
    return Text::tr(
               "As far as your records say, %1 are missing. If your account at %2 says that the cycle is complete, "
               "answer its step on Today with “Done”.",
               "CEUs, body")
        .arg(amount(missingIn(missed.cycle)), missed.cycle.body);
}

std::vector<RuledLine> missedCycleLines(const MissedCycle& missed)
{
    std::vector<RuledLine> lines;
    const auto add = [&lines](const QString& title, const std::optional<RuledDay>& ruled) {
        if (ruled) {
            lines.push_back({.title = title, .value = date(ruled->day), .rule = ruled->rule});
        }
    };
    add(Text::tr("Last day on which CEUs still count"), missed.countsUntil);
    add(Text::tr("Last day before the credentials are revoked"), missed.revocation);
    add(Text::tr("Last day to appeal a revocation"), missed.appealUntil);
    if (missed.extension) {
        const ExtensionFeeRule& terms = missed.extension->terms;
        const QString length =
            terms.days ? Text::tr("it lasts until %1").arg(date(missed.cycle.range.last().addDays(*terms.days)))
                       : extensionLength(terms);
        lines.push_back({.title = Text::tr("Extension"),
                         .value = joined({extensionWords(terms), length}),
                         .rule = missed.extension->rule});
    }
    return lines;
}

std::vector<RuledLine> ruledLines(const Overview& overview)
{
    std::vector<RuledLine> lines;
    for (const GoalProgress& goal : overview.goals) {
        if (goal.exam && goal.exam->earliestRetake && goal.exam->retakeRule) {
            lines.push_back({.title = Text::tr("%1 exam: earliest retake").arg(goal.credential),
                             .value = date(*goal.exam->earliestRetake),
                             .rule = *goal.exam->retakeRule});
        }
    }
    for (const MissedCycle& missed : overview.missedCycles) {
        std::ranges::move(missedCycleLines(missed), std::back_inserter(lines));
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
        if (describe(step.kind).ruleOfLossIsItsOwn && step.delay && !step.delay->rule.ruleId.isEmpty()) {
            lines.push_back({.title = nextStepTitle(step), .value = nextStepDelay(step), .rule = step.delay->rule});
        }
    }
    return lines;
}

}  // namespace credence::format
