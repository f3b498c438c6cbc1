// SPDX-License-Identifier: GPL-3.0-or-later
/// Why a record cannot be locked where no program is known to hold it.
#pragma once

#include <QString>
#include <optional>

#include "domain/result.h"

namespace credence {

/// The file system of `path` knows no locks, without which nothing keeps two writers apart. Code Io.
Error withoutLocks(const QString& path);
bool isWithoutLocks(const Error& error);

/// The lock file of the record `path` is another user's, so that nobody can tell whether a program holds it. Code
/// FileLocked.
Error untellableLock(const QString& path, const QString& lockPath);
/// The lock file of such an error; nothing of any other.
std::optional<QString> untellableLockOf(const Error& error);

}  // namespace credence
