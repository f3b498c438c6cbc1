// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that are on the disk, not only in its cache, under their final name. Used by storage only.
#pragma once

#include <QString>
#include <optional>

#include "domain/result.h"

namespace credence {

/// A failed call of the system: DiskFull, FileReadOnly, FileExists or Io, `number` in words as its detail.
Error systemError(const QString& path, int number);
/// The file's bytes, or the names in a folder, reach the disk.
std::optional<Error> syncFile(const QString& path);
/// Renames a synced file within its folder; the new name reaches the disk. FileExists unless `replace`.
enum class RenameMode { KeepExisting, Replace };
std::optional<Error> renameDurably(const QString& from, const QString& to, RenameMode mode);

/// Takes the file away at the end of its scope unless it was renamed.
class TemporaryPath {
public:
    explicit TemporaryPath(const QString& path);
    ~TemporaryPath();
    TemporaryPath(const TemporaryPath&) = delete;
    TemporaryPath& operator=(const TemporaryPath&) = delete;

    [[nodiscard]] QString path() const { return m_path; }

private:
    void clear() const;

    QString m_path;
};

}  // namespace credence
