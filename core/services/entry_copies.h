// SPDX-License-Identifier: GPL-3.0-or-later
/// Entries again on another day.
#pragma once

#include <QDate>
#include <span>
#include <vector>

#include "services/ledger.h"

namespace credence {

/// Adds a copy of each of `entries` on `day`, as one step, and gives the copies in that order. A copy is of no imported
/// row. Nothing is added if one of them cannot be read or may not stand on that day.
Result<std::vector<RecordRef>> duplicateEntries(const Workspace& workspace, Ledger& ledger,
                                                std::span<const RecordRef> entries, QDate day);

}  // namespace credence
