// SPDX-License-Identifier: GPL-3.0-or-later
/// How long an act waits for another program that holds the file. Used by storage only.
#pragma once

#include <QString>

namespace credence {

/// Sleeps a moment before the next try at the file at `path`; `isFirst`: the first of this wait. False, without sleep,
/// once this thread has waited two seconds, or gave up on the same file within the last two: an act of many statements
/// waits two seconds in all, and no file pays for another.
bool waitForOthers(const QString& path, bool isFirst);

}  // namespace credence
