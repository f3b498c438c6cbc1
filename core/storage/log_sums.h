// SPDX-License-Identifier: GPL-3.0-or-later
/// The log as the sums that judgements look at. Used by storage only.
#pragma once

#include "domain/judgement/facts.h"

namespace credence {

class Database;

/// By grouped queries, each over a covering index. Entries up to `asOf`, the day itself included; single days from
/// `recentFrom` on.
LogSums readSums(const Database& database, QDate asOf, QDate recentFrom);

}  // namespace credence
