// SPDX-License-Identifier: GPL-3.0-or-later
/// Files and folders that nobody but their owner may read, from their first byte, whatever the umask.
#pragma once

#include <QString>
#include <optional>

#include "domain/result.h"

namespace credence {

/// A new, empty file of mode 0600. FileExists, FileReadOnly, DiskFull, Io.
std::optional<Error> makePrivateFile(const QString& path);
/// A folder of mode 0700; nothing is done where there is one. The same errors, of what stands in its place too.
std::optional<Error> makePrivateFolder(const QString& path);

}  // namespace credence
