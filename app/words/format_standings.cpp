// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_standings.h"

#include <algorithm>

#include "domain/cycles/cycle_progress.h"
#include "domain/goals/route_proof.h"
#include "words/format.h"
#include "words/format_ahead.h"
#include "words/format_explain.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kItemsNamed = 6;  ///< of what counted; a tooltip is no list

QString named(const QString& title, const QString& word)
{
    return Text::tr("%1: %2", "requirement, its state").arg(title, word);
}

/// One fact a line: what wraps at a separator is hard to read.
QString lines(const QStringList& parts)
{
    return joined(parts, u"\n"_s);
}

/// Progress, its items and its rule, a line each.
QString whyOf(const Progress& need, const RuleBook& rules)
{
    QStringList told{joined({need.title, progress(need)})};
    const auto shownOf = [](const auto& items) { return std::min<std::size_t>(items.size(), kItemsNamed); };
    for (std::size_t i = 0; i < shownOf(need.counted); ++i) {
        const CountedItem& item = need.counted[i];
        told << Text::tr("counts: %1, %2").arg(item.label, amount(item.amount));
    }
    for (std::size_t i = 0; i < shownOf(need.notCounted); ++i) {
        const NotCountedItem& item = need.notCounted[i];
        told << Text::tr("does not count: %1, %2").arg(item.label, reason(item));
    }
    const std::size_t unnamed =
        need.counted.size() - shownOf(need.counted) + need.notCounted.size() - shownOf(need.notCounted);
    if (unnamed > 0) {
        told << Text::tr("and %1 more, all of them behind this ring").arg(QLocale().toString(unnamed));
    }
    told << citation(need.rule, rules);
    return lines(told);
}

QString readyWords(const std::optional<QDate>& day)
{
    return day ? Text::tr("ready about %1").arg(date(*day)) : QString();
}

QString readyWords(const GoalProgress& goal)
{
    const bool isPlanned = goal.forecast && goal.weekly && goal.basis == PaceBasis::Planned;
    const QString pace =
        isPlanned ? Text::tr("at the %1 a week you plan").arg(amount(amountOf(*goal.weekly))) : QString();
    return lines({readyWords(goal.forecast), pace});
}

/// "! 12 days late": of a day in sight that is later than the wish.
QString latenessWords(const GoalProgress& goal)
{
    if (!isLaterThanWanted(goal)) {
        return {};
    }
    const auto days = static_cast<int>(goal.byDate->daysTo(*goal.forecast));
    return u"%1 %2"_s.arg(stateMark(ProgressState::Late),
                          Text::tr("%1 late", "days").arg(amount({AmountUnit::Days, days})));
}

QString goalDayWords(const std::optional<QDate>& day)
{
    return day ? Text::tr("wanted by %1").arg(date(*day)) : QString();
}

/// The day wanted is told by how much later the other one is.
QString daysOf(const GoalProgress& goal)
{
    const QString late = latenessWords(goal);
    return lines({late.isEmpty() ? goalDayWords(goal.byDate) : QString(), readyWords(goal), late});
}

/// With letters to come the day on which they are there.
QString readyWords(const RouteProgress& route)
{
    return route.completeOn && route.letters ? withDoubts(readyWords(readyOn(route)), {}, route.letters->isPlanned)
                                             : readyWords(route.completeOn);
}

StandingWords heldWords(const GoalProgress& goal)
{
    if (goal.lapsedSince) {
        return {
            .title = goal.credential,
            .detail = lapsedSinceWords(*goal.lapsedSince),
            .figure = stateMark(ProgressState::Late),
            .unit = Text::tr("lapsed", "credential"),
            .why = Text::tr("As far as your records say, a cycle or dues of its body were missed: its step says how "
                            "the %1 comes back.")
                       .arg(goal.credential)};
    }
    return {.title = goal.credential,
            .detail = {},
            .figure = stateMark(ProgressState::Done),
            .unit = Text::tr("held"),
            .why = Text::tr("You hold the %1.").arg(goal.credential)};
}

/// The needs beside `shown` that are still open.
QStringList openNeeds(const RouteProgress& route, const Progress* shown)
{
    QStringList open;
    for (const Progress& need : route.needs) {
        if (&need != shown && need.state != ProgressState::Done) {
            open << named(need.title, stateWord(need.state));
        }
    }
    return open;
}

QString routeDetail(const RouteProgress& route, const Progress* shown, QDate asOf)
{
    if (waitOf(route, asOf) == RouteWait::Letter) {
        return waitWords(RouteWait::Letter);
    }
    if (isProven(route)) {
        return Text::tr("ready to be asked for");
    }
    const QString open = route.letters ? Text::tr("letters missing") : openNeeds(route, shown).join(u", "_s);
    return lacksProof(route) ? missingProof(route) : lines({open, readyWords(route)});
}

StandingWords apprenticeWords(const Standing& standing, const RuleBook& rules)
{
    const Progress* need = standing.need;
    const std::optional<LapsedSince>& lapsed = standing.goal->lapsedSince;
    StandingWords words{
        .title = Text::tr("%1 without the A").arg(standing.goal->credential),
        .detail = lapsed ? lapsedSinceWords(*lapsed) : routeDetail(*standing.route, need, standing.asOf),
        .figure = {},
        .unit = {},
        .why = standing.route->title};
    if (need) {
        words.figure = percent(need->done.value, need->needed.value);
        words.unit = Text::tr("of %1").arg(amount(need->needed));
        words.why += u'\n' + whyOf(*need, rules);
    }
    return words;
}

StandingWords unknownWords(const GoalProgress& goal)
{
    return {.title = goal.credential,
            .detail = lines({goalDayWords(goal.byDate), Text::tr("no rules known")}),
            .figure = u"?"_s,
            .unit = {},
            .why = Text::tr("No source for what the %1 asks was found, so nothing is judged. Ask the body, and keep "
                            "its days as deadlines.")
                       .arg(goal.credential)};
}

StandingWords requirementWords(const Standing& standing, const RuleBook& rules)
{
    const QStringList why = wordsOfEach(standing.goal->requirements,
                                        [&rules](const Progress& requirement) { return whyOf(requirement, rules); });
    return {.title = standing.goal->credential,
            .detail = daysOf(*standing.goal),
            .figure = u"%1 / %2"_s.arg(standing.done.value).arg(standing.needed.value),
            .unit = Text::tr("requirements"),
            .why = why.join(u'\n')};
}

StandingWords preparationWords(const Standing& standing)
{
    QStringList why = wordsOfEach(standing.goal->preparation, [](const Progress& subject) {
        return joined({subject.title, progress(subject)});
    });
    why << Text::tr(
        "Target hours are planning values of the curriculum, estimated and unconfirmed; on Credentials "
        "each opens to its source.");
    return {.title = Text::tr("%1 preparation").arg(standing.goal->credential),
            .detail = daysOf(*standing.goal),
            .figure = percent(standing.done.value, standing.needed.value),
            .unit = Text::tr("of %1").arg(amount(standing.needed)),
            .why = why.join(u'\n')};
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
            open << named(share.title, progress(share));
        }
    }
    return open.join(u", "_s);
}

StandingWords cycleWords(const Standing& standing, const RuleBook& rules)
{
    const CycleProgress& cycle = *standing.cycle;
    QStringList why{whyOf(cycle.total, rules)};
    why << wordsOfEach(cycle.shares, [&rules](const Progress& share) { return whyOf(share, rules); });
    const QString unsure = doubts(cycle.total.rule, cycle.total.estimate).join(u", "_s);
    return {.title = Text::tr("%1 CEUs").arg(cycle.body),
            .detail = lines({Text::tr("ends %1").arg(date(cycle.range.last())),
                             paceAhead(cycle, standing.total, standing.slow), openShares(cycle), unsure}),
            .figure = amountNumber(cycle.total.done),
            .unit = Text::tr("of %1").arg(amountNumber(cycle.total.needed)),
            .why = why.join(u'\n')};
}

StandingWords weekWords(const Standing& standing)
{
    const int away = standing.week->daysAway;
    return {.title = Text::tr("This week"),
            .detail = lines({Text::tr("study since %1").arg(dateShort(standing.week->monday)),
                             away == 0 ? QString() : Text::tr("%n day(s) away", nullptr, away)}),
            .figure = duration(standing.week->study),
            .unit = Text::tr("of %1").arg(amount(standing.needed)),
            .why = Text::tr("The hours a week you gave your goal %1.").arg(standing.goal->credential)};
}

}  // namespace

StandingWords standing(const Standing& standing, const RuleBook& rules)
{
    switch (standing.kind) {
        case StandingKind::Held:
            return heldWords(*standing.goal);
        case StandingKind::Apprentice:
            return apprenticeWords(standing, rules);
        case StandingKind::NoRules:
            return unknownWords(*standing.goal);
        case StandingKind::Requirements:
            return requirementWords(standing, rules);
        case StandingKind::Preparation:
            return preparationWords(standing);
        case StandingKind::Cycle:
            return cycleWords(standing, rules);
        case StandingKind::Week:
            return weekWords(standing);
    }
    Q_UNREACHABLE();
}

QString pace(const CycleProgress& cycle)
{
    if (cycle.outOfUseSince) {
        return (cycle.outOfUseSince->isEstimate ? Text::tr("! credentials not in force since %1, by our estimate")
                                                : Text::tr("! credentials not in force since %1"))
            .arg(date(cycle.outOfUseSince->day));
    }
    if (isDone(cycle.total) && stateOf(cycle) != ProgressState::Done) {
        return Text::tr("! total complete, a share is not");
    }
    if (isDone(cycle.total)) {
        return Text::tr("✓ total complete");
    }
    const CeuHundredths behind = behindPace(cycle);
    return behind == CeuHundredths{} ? Text::tr("✓ even so far")
                                     : Text::tr("! %1 behind an even pace").arg(amount(behind));
}

QString weeksPace(const StudySummary& study)
{
    if (study.weeks.empty()) {
        return {};
    }
    QStringList parts{Text::tr("%1 this week").arg(duration(timeOf(study.weeks.back())))};
    if (const std::optional<MeanWeek> mean = meanOfWeeksBefore(study)) {
        const QString time = duration(mean->time);
        parts << (mean->leavesOutAway ? Text::tr("%1 a week in the four weeks before, weeks away left out").arg(time)
                                      : Text::tr("%1 a week in the four weeks before").arg(time));
    }
    return joined(parts);
}

}  // namespace credence::format
