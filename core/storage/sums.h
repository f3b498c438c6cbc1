// SPDX-License-Identifier: GPL-3.0-or-later
/// The log as sums, each by one grouped query over a covering index. Used by storage only.
#pragma once

#include "domain/judgement/facts.h"

namespace credence {

class Database;

/// Entries up to `asOf`, the day itself included; single days from `recentFrom` on.
LogSums readSums(const Database& database, QDate asOf, QDate recentFrom);

}  // namespace credence
