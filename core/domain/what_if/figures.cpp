// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/figures.h"

#include <algorithm>
#include <utility>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

StandingFigure figureOf(FigureKind kind, const QString& prefix, const QString& subject, const Progress& progress)
{
    return {.key = prefix + u':' + progress.requirementId,
            .kind = kind,
            .subject = subject,
            .title = progress.title,
            .rule = progress.rule,
            .done = progress.done,
            .needed = progress.needed,
            .state = progress.state,
            .day = progress.completeOn};
}

void addNeeds(std::vector<StandingFigure>& figures, const QString& prefix, const QString& credential,
              const std::vector<Progress>& needs)
{
    for (const Progress& need : needs) {
        figures.push_back(figureOf(FigureKind::Requirement, prefix, credential, need));
    }
}

void add(std::vector<StandingFigure>& figures, const GoalProgress& goal)
{
    const QString prefix = u"goal:"_s + goal.credential;
    figures.push_back({.key = prefix,
                       .kind = FigureKind::Goal,
                       .subject = goal.credential,
                       .state = goal.state,
                       .day = goal.forecast});
    addNeeds(figures, prefix, goal.credential, goal.requirements);
    for (const RouteProgress& route : goal.routes) {
        const QString way = prefix + u':' + route.rule.ruleId;
        figures.push_back({.key = way,
                           .kind = FigureKind::Route,
                           .subject = goal.credential,
                           .title = route.title,
                           .rule = route.rule,
                           .state = route.state,
                           .day = readyOn(route)});
        addNeeds(figures, way, goal.credential, route.needs);
    }
    if (goal.exam && goal.exam->earliestRetake) {
        figures.push_back({.key = prefix + u":retake"_s,
                           .kind = FigureKind::Retake,
                           .subject = goal.credential,
                           .rule = goal.exam->retakeRule.value_or(RuleCitation{}),
                           .day = goal.exam->earliestRetake});
    }
}

void add(std::vector<StandingFigure>& figures, const CycleProgress& cycle)
{
    const QString prefix = u"cycle:"_s + cycle.body;
    StandingFigure total = figureOf(FigureKind::CycleTotal, prefix, cycle.body, cycle.total);
    total.key = prefix;
    total.day = cycle.range.last();
    figures.push_back(total);
    for (const Progress& share : cycle.shares) {
        figures.push_back(figureOf(FigureKind::CycleShare, prefix, cycle.body, share));
    }
    if (cycle.submissionOpens) {
        figures.push_back({.key = prefix + u":submission"_s,
                           .kind = FigureKind::Submission,
                           .subject = cycle.body,
                           .day = cycle.submissionOpens->day});
    }
}

}  // namespace

bool standAlike(const StandingFigure& one, const StandingFigure& other)
{
    return one.key == other.key && one.done == other.done && one.needed == other.needed && one.state == other.state &&
           one.day == other.day;
}

bool operator==(const FigureChange& one, const FigureChange& other)
{
    const auto alike = [](const std::optional<StandingFigure>& a, const std::optional<StandingFigure>& b) {
        return a && b ? standAlike(*a, *b) : a.has_value() == b.has_value();
    };
    return alike(one.before, other.before) && alike(one.after, other.after);
}

std::vector<StandingFigure> figuresOf(const Overview& overview)
{
    std::vector<StandingFigure> figures;
    for (const GoalProgress& goal : overview.goals) {
        add(figures, goal);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        add(figures, cycle);
    }
    for (const DeadlineItem& item : overview.deadlines) {
        figures.push_back({.key = u"deadline:%1:%2"_s.arg(QString::number(static_cast<int>(item.kind)), item.title),
                           .kind = FigureKind::Deadline,
                           .subject = item.title,
                           .title = item.title,
                           .day = item.day,
                           .deadline = item.kind});
    }
    return figures;
}

std::vector<FigureChange> changesBetween(const std::vector<StandingFigure>& before,
                                         const std::vector<StandingFigure>& after)
{
    std::vector<const StandingFigure*> left;
    std::ranges::transform(before, std::back_inserter(left), [](const StandingFigure& figure) { return &figure; });
    std::vector<FigureChange> changes;
    for (const StandingFigure& figure : after) {
        const auto old = std::ranges::find(left, figure.key, &StandingFigure::key);
        if (old == left.end()) {
            changes.push_back({.after = figure});
            continue;
        }
        if (!standAlike(**old, figure)) {
            changes.push_back({.before = **old, .after = figure});
        }
        left.erase(old);
    }
    std::ranges::transform(left, std::back_inserter(changes),
                           [](const StandingFigure* gone) { return FigureChange{.before = *gone}; });
    return changes;
}

}  // namespace credence
