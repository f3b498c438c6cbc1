// SPDX-License-Identifier: GPL-3.0-or-later
/// Whose content a backup is. Used by storage only.
#pragma once

#include <QString>
#include <optional>

namespace credence {

/// Whose record stands in `backupPath` if it is not that of `filePath`: the name in the backup's own. Told by the first
/// step of the history of both, which no copy of a file ever loses; where one of them has none or cannot be read, by
/// the backup's folder and name.
std::optional<QString> otherOwnerOf(const QString& filePath, const QString& backupPath);

}  // namespace credence
