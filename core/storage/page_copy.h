// SPDX-License-Identifier: GPL-3.0-or-later
/// A file copied page by page, as it stands in one moment, while others go on writing. Used by storage only.
#pragma once

#include <QString>

#include "storage/database.h"

namespace credence {

/// Makes the new file `to`, readable by its owner alone, with all pages of `source`, also damaged ones. Holds the
/// source for a few pages at a time; what is written in between is in the copy. Throws SqlFailure.
void copyPages(const Database& source, const QString& to);

/// All pages of `source` into `target`, in one transaction of it. Throws SqlFailure.
void overwritePages(Database& target, const Database& source);

/// Gives a closed file a count of changes of its own. By that count, and by its size, SQLite knows whether what it
/// remembers of a file is still so: two copies of one file with the same count are the same to it. Throws SqlFailure.
void giveOwnCount(const QString& path);

}  // namespace credence
