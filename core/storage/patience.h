// SPDX-License-Identifier: GPL-3.0-or-later
/// How long an act waits for another program that holds the file. Used by storage only.
#pragma once

namespace credence {

/// Sleeps a moment before the next try; `isFirst`: the first of this wait. False, without sleep, once this thread has
/// waited two seconds, or gave up within the last two: an act of many statements waits two seconds in all.
bool waitForOthers(bool isFirst);

}  // namespace credence
