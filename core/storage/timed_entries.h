// SPDX-License-Identifier: GPL-3.0-or-later
/// The entries of which it is known when they began. Used by storage only.
#pragma once

#include <vector>

#include "domain/log/overlaps.h"

namespace credence {

class Database;

/// Of study and experience, by kind and id.
std::vector<TimedEntry> readTimedEntries(const Database& database);

}  // namespace credence
