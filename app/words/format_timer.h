// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the timer: window and `timer` say the same.
#pragma once

#include <QString>

#include "services/timer_desk.h"

namespace credence::format {

/// Whole minutes, begun ones left out: "0:42", as a clock shows them.
QString timerClock(qint64 seconds);
/// "Running for 42 min since today 09:05", "Paused at 42 min, begun today 09:05"
QString timerState(const SeenTimer& seen, QDate asOf);
/// "The timer has run over night, since yesterday 17:10 (15 h 20). Is that right?"
QString timerQuestion(const SeenTimer& seen, QDate asOf);
/// Why an act did not happen, and what to do.
QString timerRefused(TimerRefusal refusal);

}  // namespace credence::format
