// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/today_text.h"

#include "cli/session.h"
#include "cli/step_command.h"
#include "cli/text_table.h"
#include "domain/steps/next_steps.h"
#include "domain/steps/step_groups.h"
#include "services/planner.h"
#include "words/format.h"
#include "words/format_standings.h"
#include "words/format_steps.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

QString titleAndDetail(const QString& title, const QString& detail)
{
    return detail.isEmpty() ? title : u"%1 — %2"_s.arg(title, detail);
}

void addStep(const NextStep& step, const Workspace& workspace, const QString& indent, QStringList& lines)
{
    lines << indent + titleAndDetail(format::nextStepTitle(step), format::nextStepDetail(step));
    for (const QString& words : format::sendLines(step)) {
        lines << indent + u"  "_s + words;
    }
    if (losesSoon(step, workspace.today())) {
        lines << indent + u"  "_s + format::nextStepDelay(step);
    }
    lines << indent + u"  %1 %2"_s.arg(format::nextStepAction(step), commandFor(format::stepDraft(step, workspace)));
}

void addGroup(const StepGroup& group, const Workspace& workspace, QStringList& lines)
{
    const bool isOne = group.steps.size() == 1;
    if (!isOne) {
        lines << u"  "_s + titleAndDetail(format::stepGroupTitle(group), format::stepGroupDetail(group));
    }
    for (const NextStep& step : group.steps) {
        addStep(step, workspace, isOne ? u"  "_s : u"    "_s, lines);
    }
}

void addStandings(const Overview& overview, const Workspace& workspace, QStringList& lines)
{
    const Outlook outlook = workspace.valueOrTell(Planner(workspace).outlook());
    const std::vector<Standing> standings = standingsOf(overview, outlook);
    if (standings.empty()) {
        return;
    }
    lines << QString() << Cli::tr("Where you stand");
    for (const Standing& standing : standings) {
        const format::StandingWords words = format::standing(standing, workspace.rules());
        QStringList detail = words.detail.split(u'\n', Qt::SkipEmptyParts);
        detail.prepend(u"%1 %2"_s.arg(words.figure, words.unit).trimmed());
        lines << u"  %1: %2"_s.arg(words.title, detail.join(u" · "_s));
    }
}

}  // namespace

QStringList todayLines(const Overview& overview, const Workspace& workspace)
{
    QStringList lines{Cli::tr("Next")};
    for (const StepGroup& group : groupedSteps(overview.nextSteps)) {
        addGroup(group, workspace, lines);
    }
    addStandings(overview, workspace, lines);
    lines << QString() << Cli::tr("Deadlines");
    std::vector<QStringList> rows;
    for (const DeadlineItem& item : overview.deadlines) {
        rows.push_back({format::date(item.day), format::relativeDay(item.day, overview.asOf),
                        format::withDoubts(format::deadlineTitle(item), item.rule)});
    }
    for (const QString& row : tableLines({Align::Left, Align::Left, Align::Left}, rows)) {
        lines << u"  "_s + row;
    }
    if (!overview.study.weeks.empty()) {
        const WeekSum& week = overview.study.weeks.back();
        lines << QString()
              << Cli::tr("This week: study %1, experience %2")
                     .arg(format::duration(week.study), format::duration(week.experience));
    }
    return lines;
}

}  // namespace credence::cli
