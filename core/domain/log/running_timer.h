// SPDX-License-Identifier: GPL-3.0-or-later
/// A timer that runs: since when, without which pauses, for what. Reads no clock; changes nothing by itself.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "domain/records/choices.h"
#include "domain/units.h"

namespace credence {

struct TimerPause {
    QDateTime from;     ///< UTC, whole seconds
    QDateTime until{};  ///< no moment: it goes on

    friend bool operator==(const TimerPause&, const TimerPause&) = default;
};

/// Lengths are reckoned in UTC, so that neither a change to summer time nor a journey makes them other; the zone only
/// says on which day and at what time by the clock on the wall it began.
struct RunningTimer {
    QDateTime startedAt;               ///< UTC, whole seconds
    QString zone;                      ///< IANA name of where it was started
    std::vector<TimerPause> pauses{};  ///< in order, apart from each other; only the last one may go on
    QString line{};                    ///< what for, as on the quick line, without day and amount
    bool kept = false;                 ///< it was said to be right that it runs that long
    bool fromCopy = false;             ///< it came with a copy of the file and was not said to be right since

    [[nodiscard]] bool isPaused() const { return !pauses.empty() && !pauses.back().until.isValid(); }
    /// Of the clock on the wall where it was started; of this computer where the zone is unknown here.
    [[nodiscard]] QDateTime startOnTheWall() const;
    friend bool operator==(const RunningTimer&, const RunningTimer&) = default;
};

/// Why it is asked whether a timer is right before anything is saved of it.
enum class TimerQuestion {
    FromCopy,   ///< the file was restored while it ran
    OverNight,  ///< it has seen four in the morning of the day after
    OverLimit,  ///< it ran longer than one usually does
};

CREDENCE_ENUM_NAMES(TimerQuestion, {{FromCopy, u"from_copy"}, {OverNight, u"over_night"}, {OverLimit, u"over_limit"}});

/// How long it ran up to `until` without its pauses; 0 if that is before its start.
qint64 secondsRun(const RunningTimer& timer, const QDateTime& until);
/// The nearest whole minutes, and of those the nearest multiple of `step`, if it is more than 1. What would become
/// nothing by that stays as it is.
Minutes minutesRun(qint64 seconds, int step);
/// Whether the clock stands before something that the timer knows already: it was moved back.
bool isAhead(const RunningTimer& timer, const QDateTime& now);
/// The open question, if any. Pauses are not part of `limit`.
std::optional<TimerQuestion> questionOf(const RunningTimer& timer, const QDateTime& now, Minutes limit);

/// Each changes the timer to what it is after the act; nothing if there is nothing to do. A pause that would begin
/// before something known, as the clock was moved back, begins then.
std::optional<RunningTimer> paused(RunningTimer timer, const QDateTime& now);
std::optional<RunningTimer> resumed(RunningTimer timer, const QDateTime& now);
/// Began at `start` instead. What lies before it is no pause any more.
RunningTimer movedTo(RunningTimer timer, const QDateTime& start);

}  // namespace credence
