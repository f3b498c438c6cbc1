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

/// A list of figures that grows, goal by goal and cycle by cycle.
class Figures {
public:
    void add(const GoalProgress& goal)
    {
        const QString prefix = u"goal:"_s + goal.credential;
        m_figures.push_back({.key = prefix,
                             .kind = FigureKind::Goal,
                             .subject = goal.credential,
                             .state = goal.state,
                             .day = goal.forecast});
        for (const Progress& need : goal.requirements) {
            addNeed(prefix, goal.credential, need);
        }
        for (const RouteProgress& route : goal.routes) {
            addRoute(prefix, goal.credential, route);
        }
        if (goal.exam && goal.exam->earliestRetake) {
            m_figures.push_back({.key = prefix + u":retake"_s,
                                 .kind = FigureKind::Retake,
                                 .subject = goal.credential,
                                 .rule = goal.exam->retakeRule.value_or(RuleCitation{}),
                                 .day = goal.exam->earliestRetake});
        }
    }

    void add(const CycleProgress& cycle)
    {
        const QString prefix = u"cycle:"_s + cycle.body;
        m_figures.push_back({.key = prefix,
                             .kind = FigureKind::CycleTotal,
                             .subject = cycle.body,
                             .title = cycle.total.title,
                             .rule = cycle.total.rule,
                             .done = cycle.total.done,
                             .needed = cycle.total.needed,
                             .state = cycle.total.state,
                             .day = cycle.range.last()});
        for (const Progress& share : cycle.shares) {
            m_figures.push_back(figureOf(FigureKind::CycleShare, prefix, cycle.body, share));
        }
        if (cycle.submissionOpens) {
            m_figures.push_back({.key = prefix + u":submission"_s,
                                 .kind = FigureKind::Submission,
                                 .subject = cycle.body,
                                 .day = cycle.submissionOpens->day});
        }
    }

    void add(const DeadlineItem& item)
    {
        m_figures.push_back({.key = u"deadline:%1:%2"_s.arg(QString::number(static_cast<int>(item.kind)), item.title),
                             .kind = FigureKind::Deadline,
                             .subject = item.title,
                             .title = item.title,
                             .day = item.day,
                             .deadline = item.kind});
    }

    std::vector<StandingFigure> taken() { return std::move(m_figures); }

private:
    void addNeed(const QString& prefix, const QString& credential, const Progress& need)
    {
        m_figures.push_back(figureOf(FigureKind::Requirement, prefix, credential, need));
    }

    void addRoute(const QString& prefix, const QString& credential, const RouteProgress& route)
    {
        const QString way = prefix + u':' + route.rule.ruleId;
        m_figures.push_back({.key = way,
                             .kind = FigureKind::Route,
                             .subject = credential,
                             .title = route.title,
                             .rule = route.rule,
                             .state = route.state,
                             .day = route.completeOn});
        for (const Progress& need : route.needs) {
            addNeed(way, credential, need);
        }
    }

    std::vector<StandingFigure> m_figures;
};

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
    Figures figures;
    for (const GoalProgress& goal : overview.goals) {
        figures.add(goal);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        figures.add(cycle);
    }
    for (const DeadlineItem& item : overview.deadlines) {
        figures.add(item);
    }
    return figures.taken();
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
