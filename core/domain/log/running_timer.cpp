// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/running_timer.h"

#include <QTimeZone>
#include <algorithm>

namespace credence {

namespace {

constexpr qint64 kMinute = 60;
/// Who is still at it then has forgotten the timer, or works at night and says so.
constexpr int kHourOfMorning = 4;

/// The last moment that the timer has seen.
QDateTime lastKnown(const RunningTimer& timer)
{
    if (timer.pauses.empty()) {
        return timer.startedAt;
    }
    const TimerPause& last = timer.pauses.back();
    return last.until.isValid() ? last.until : last.from;
}

}  // namespace

QDateTime RunningTimer::startOnTheWall() const
{
    const QTimeZone there(zone.toUtf8());
    return there.isValid() ? startedAt.toTimeZone(there) : startedAt.toLocalTime();
}

qint64 secondsRun(const RunningTimer& timer, const QDateTime& until)
{
    qint64 seconds = timer.startedAt.secsTo(until);
    for (const TimerPause& pause : timer.pauses) {
        const QDateTime end = pause.until.isValid() ? std::min(pause.until, until) : until;
        seconds -= std::max<qint64>(0, pause.from.secsTo(end));
    }
    return std::max<qint64>(0, seconds);
}

Minutes minutesRun(qint64 seconds, int step)
{
    const auto toNearest = [](qint64 amount, qint64 unit) { return (amount + unit / 2) / unit; };
    const qint64 whole = toNearest(seconds, kMinute);
    const qint64 stepped = step > 1 ? toNearest(whole, step) * step : whole;
    return {static_cast<int>(stepped > 0 ? stepped : whole)};
}

bool isAhead(const RunningTimer& timer, const QDateTime& now)
{
    return now < lastKnown(timer);
}

std::optional<TimerQuestion> questionOf(const RunningTimer& timer, const QDateTime& now, Minutes limit)
{
    if (timer.fromCopy) {
        return TimerQuestion::FromCopy;
    }
    if (timer.kept) {
        return std::nullopt;
    }
    const QDateTime start = timer.startOnTheWall();
    QDateTime morning = start;
    morning.setDate(start.date().addDays(1));
    morning.setTime(QTime(kHourOfMorning, 0));
    if (now >= morning) {
        return TimerQuestion::OverNight;
    }
    return secondsRun(timer, now) > limit.value * kMinute ? std::optional(TimerQuestion::OverLimit) : std::nullopt;
}

std::optional<RunningTimer> paused(RunningTimer timer, const QDateTime& now)
{
    if (timer.isPaused()) {
        return std::nullopt;
    }
    timer.pauses.push_back({.from = std::max(now, lastKnown(timer))});
    return timer;
}

std::optional<RunningTimer> resumed(RunningTimer timer, const QDateTime& now)
{
    if (!timer.isPaused()) {
        return std::nullopt;
    }
    TimerPause& last = timer.pauses.back();
    last.until = std::max(now, last.from);
    if (last.until == last.from) {
        timer.pauses.pop_back();
    }
    return timer;
}

RunningTimer movedTo(RunningTimer timer, const QDateTime& start)
{
    timer.startedAt = start;
    std::erase_if(timer.pauses,
                  [&start](const TimerPause& pause) { return pause.until.isValid() && pause.until <= start; });
    for (TimerPause& pause : timer.pauses) {
        pause.from = std::max(pause.from, start);
    }
    return timer;
}

}  // namespace credence
