// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/standings.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "domain/goals/route_proof.h"
#include "words/format.h"
#include "words/format_explain.h"
#include "words/format_text.h"
#include "ui/pages/ceus/pace_words.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kItemsNamed = 6;  ///< of what counted; a tooltip is no list

QString words(const char* text)
{
    return QCoreApplication::translate("Standings", text);
}

QString named(const QString& title, const QString& word)
{
    return title + u": "_s + word;
}

/// One fact a line: what wraps at a separator is hard to read.
QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// Progress, its items and its rule, a line each.
QString whyOf(const Progress& progress, const RuleBook& rules)
{
    QStringList told{format::joined({progress.title, format::progress(progress)})};
    const auto shownOf = [](const auto& items) { return std::min<std::size_t>(items.size(), kItemsNamed); };
    for (std::size_t i = 0; i < shownOf(progress.counted); ++i) {
        const CountedItem& item = progress.counted[i];
        told << words(QT_TRANSLATE_NOOP("Standings", "counts: %1, %2")).arg(item.label, format::amount(item.amount));
    }
    for (std::size_t i = 0; i < shownOf(progress.notCounted); ++i) {
        const NotCountedItem& item = progress.notCounted[i];
        told << words(QT_TRANSLATE_NOOP("Standings", "does not count: %1, %2")).arg(item.label, format::reason(item));
    }
    const std::size_t unnamed =
        progress.counted.size() - shownOf(progress.counted) + progress.notCounted.size() - shownOf(progress.notCounted);
    if (unnamed > 0) {
        told << words(QT_TRANSLATE_NOOP("Standings", "and %1 more, all of them behind this ring"))
                    .arg(QLocale().toString(unnamed));
    }
    told << format::citation(progress.rule, rules);
    return lines(told);
}

const RouteProgress* quickestRoute(const GoalProgress& goal)
{
    const auto found = std::ranges::find(goal.routes, true, &RouteProgress::quickest);
    return found != goal.routes.end() ? &*found : goal.routes.empty() ? nullptr : &goal.routes.front();
}

/// The need of a route that takes the longest: the one in days, else the first that is not done.
const Progress* longestNeed(const RouteProgress& route)
{
    const auto inDays =
        std::ranges::find_if(route.needs, [](const Progress& need) { return need.needed.unit == AmountUnit::Days; });
    if (inDays != route.needs.end()) {
        return &*inDays;
    }
    const auto open =
        std::ranges::find_if(route.needs, [](const Progress& need) { return need.state != ProgressState::Done; });
    return open != route.needs.end() ? &*open : route.needs.empty() ? nullptr : &route.needs.front();
}

QString readyWords(const std::optional<QDate>& day)
{
    return day ? words(QT_TRANSLATE_NOOP("Standings", "ready about %1")).arg(format::date(*day)) : QString();
}

QString goalDayWords(const std::optional<QDate>& day)
{
    return day ? words(QT_TRANSLATE_NOOP("Standings", "wanted by %1")).arg(format::date(*day)) : QString();
}

Standing heldStanding(const GoalProgress& goal)
{
    return {.title = goal.credential,
            .detail = {},
            .figure = format::stateMark(ProgressState::Done),
            .unit = words(QT_TRANSLATE_NOOP("Standings", "held")),
            .done = 1,
            .needed = 1,
            .tone = Tone::Good,
            .page = PageId::Credentials,
            .why = words(QT_TRANSLATE_NOOP("Standings", "You hold the %1.")).arg(goal.credential)};
}

Standing apprenticeStanding(const GoalProgress& goal, const RouteProgress& route, const RuleBook& rules)
{
    const Progress* need = longestNeed(route);
    Standing standing{.title = words(QT_TRANSLATE_NOOP("Standings", "%1 without the A")).arg(goal.credential),
                      .detail = {},
                      .figure = need ? format::percent(need->done.value, need->needed.value) : QString(),
                      .unit = need ? format::amount(need->needed) : QString(),
                      .done = need ? need->done.value : 0,
                      .needed = need ? need->needed.value : 1,
                      .tone = Tone::Accent,
                      .page = PageId::Credentials,
                      .why = route.title};
    if (need) {
        standing.unit = words(QT_TRANSLATE_NOOP("Standings", "of %1")).arg(standing.unit);
        standing.why += u'\n' + whyOf(*need, rules);
    }
    QStringList missing;
    for (const Progress& other : route.needs) {
        if (&other != need && other.state != ProgressState::Done) {
            missing << named(other.title, format::stateWord(other.state));
        }
    }
    if (isProven(route)) {
        standing.detail = words(QT_TRANSLATE_NOOP("Standings", "ready to be asked for"));
    } else if (lacksProof(route)) {
        standing.detail = format::missingProof(route);
    } else {
        standing.detail = lines({missing.join(u", "_s), readyWords(route.completeOn)});
    }
    return standing;
}

Standing unknownStanding(const GoalProgress& goal)
{
    return {.title = goal.credential,
            .detail = lines({goalDayWords(goal.byDate), words(QT_TRANSLATE_NOOP("Standings", "no rules known"))}),
            .figure = u"?"_s,
            .unit = {},
            .done = 0,
            .needed = 1,
            .tone = Tone::Secondary,
            .page = PageId::Credentials,
            .why = words(QT_TRANSLATE_NOOP("Standings",
                                           "No source for what the %1 asks was found, so nothing is judged. Ask the "
                                           "body, and keep its days as deadlines."))
                       .arg(goal.credential)};
}

Standing requirementStanding(const GoalProgress& goal, const RuleBook& rules)
{
    const auto done = std::ranges::count(goal.requirements, ProgressState::Done, &Progress::state);
    QStringList why;
    for (const Progress& requirement : goal.requirements) {
        why << whyOf(requirement, rules);
    }
    return {.title = goal.credential,
            .detail = lines({goalDayWords(goal.byDate), readyWords(goal.forecast)}),
            .figure = u"%1 / %2"_s.arg(done).arg(goal.requirements.size()),
            .unit = words(QT_TRANSLATE_NOOP("Standings", "requirements")),
            .done = static_cast<int>(done),
            .needed = static_cast<int>(goal.requirements.size()),
            .tone = goal.state == ProgressState::Late ? Tone::Bad : Tone::Accent,
            .page = PageId::Credentials,
            .why = why.join(u'\n')};
}

/// Study time for the exam. Time beyond a subject's target does not make up for another subject.
Standing preparationStanding(const GoalProgress& goal)
{
    Minutes done;
    Minutes needed;
    QStringList why;
    for (const Progress& subject : goal.preparation) {
        done += Minutes{std::min(subject.done.value, subject.needed.value)};
        needed += Minutes{subject.needed.value};
        why << format::joined({subject.title, format::progress(subject)});
    }
    why << words(QT_TRANSLATE_NOOP("Standings",
                                   "Target hours are planning values of the curriculum, estimated and unconfirmed; "
                                   "on Credentials each opens to its source."));
    return {.title = words(QT_TRANSLATE_NOOP("Standings", "%1 preparation")).arg(goal.credential),
            .detail = lines({goalDayWords(goal.byDate), readyWords(goal.forecast)}),
            .figure = format::percent(done.value, needed.value),
            .unit = words(QT_TRANSLATE_NOOP("Standings", "of %1")).arg(format::duration(needed)),
            .done = done.value,
            .needed = needed.value,
            .tone = goal.state == ProgressState::Late ? Tone::Bad : Tone::Study,
            .page = PageId::Credentials,
            .why = why.join(u'\n')};
}

Standing goalStanding(const GoalProgress& goal, const RuleBook& rules)
{
    const RouteProgress* route = quickestRoute(goal);
    if (goal.stage == GoalStage::Held) {
        return heldStanding(goal);
    }
    if (goal.stage == GoalStage::Apprentice && route) {
        return apprenticeStanding(goal, *route, rules);
    }
    if (hasNoRules(goal)) {
        return unknownStanding(goal);
    }
    return goal.preparation.empty() ? requirementStanding(goal, rules) : preparationStanding(goal);
}

/// Shares whose minimum is still open though the total is complete; before that the CEUs page tells them.
QString openShares(const CycleProgress& cycle)
{
    if (cycle.total.state != ProgressState::Done) {
        return {};
    }
    QStringList open;
    for (const Progress& share : cycle.shares) {
        if (share.state != ProgressState::Done) {
            open << named(share.title, format::progress(share));
        }
    }
    return open.join(u", "_s);
}

Standing cycleStanding(const CycleProgress& cycle, const RuleBook& rules)
{
    const CeuHundredths done{cycle.total.done.value};
    const CeuHundredths needed{cycle.total.needed.value};
    const PaceWords pace = paceWords(cycle);
    QStringList why{whyOf(cycle.total, rules)};
    for (const Progress& share : cycle.shares) {
        why << whyOf(share, rules);
    }
    const QString doubts = format::doubts(cycle.total.rule, cycle.total.estimate).join(u", "_s);
    return {.title = words(QT_TRANSLATE_NOOP("Standings", "%1 CEUs")).arg(cycle.body),
            .detail = lines({words(QT_TRANSLATE_NOOP("Standings", "ends %1")).arg(format::date(cycle.range.last())),
                             pace.text, openShares(cycle), doubts}),
            .figure = format::ceus(done),
            .unit = words(QT_TRANSLATE_NOOP("Standings", "of %1")).arg(format::ceus(needed)),
            .done = done.value,
            .needed = needed.value,
            .tone = pace.tone,
            .page = PageId::Ceus,
            .why = why.join(u'\n')};
}

/// This week's study against the hours a week that the first such goal was given.
std::optional<Standing> weekStanding(const Overview& overview)
{
    const auto goal = std::ranges::find_if(overview.goals, [](const GoalProgress& each) {
        return each.weekly.has_value() && each.stage == GoalStage::Preparing;
    });
    if (goal == overview.goals.end() || overview.study.weeks.empty()) {
        return std::nullopt;
    }
    const WeekSum& week = overview.study.weeks.back();
    return Standing{
        .title = words(QT_TRANSLATE_NOOP("Standings", "This week")),
        .detail = words(QT_TRANSLATE_NOOP("Standings", "study since %1")).arg(format::dateShort(week.monday)),
        .figure = format::duration(week.study),
        .unit = words(QT_TRANSLATE_NOOP("Standings", "of %1")).arg(format::duration(*goal->weekly)),
        .done = week.study.value,
        .needed = goal->weekly->value,
        .tone = Tone::Study,
        .page = PageId::Log,
        .why = words(QT_TRANSLATE_NOOP("Standings", "The hours a week you gave your goal %1.")).arg(goal->credential)};
}

}  // namespace

std::vector<Standing> standingsOf(const Overview& overview, const RuleBook& rules)
{
    std::vector<Standing> standings;
    for (const GoalProgress& goal : overview.goals) {
        standings.push_back(goalStanding(goal, rules));
    }
    for (const CycleProgress& cycle : overview.cycles) {
        standings.push_back(cycleStanding(cycle, rules));
    }
    if (const std::optional<Standing> week = weekStanding(overview)) {
        standings.push_back(*week);
    }
    return standings;
}

}  // namespace credence
