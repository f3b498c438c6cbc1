// SPDX-License-Identifier: GPL-3.0-or-later
/// What a file looks like from outside. Used by storage only.
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <optional>

namespace credence {

/// Changes whenever a file is written or another takes its place.
struct FileStamp {
    quint64 device;
    quint64 number;
    qint64 bytes;
    qint64 writtenSeconds;
    qint64 writtenNanoseconds;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Paths of other names of the same file in its folder: hard links, no symbolic ones.
QStringList otherNamesOf(const QString& path);

/// Whether the file has further names in other folders, which nobody can find.
bool hasNamesElsewhere(const QString& path);

/// Gives a file the time at which the one of `stamp` was written, so that both tell the same. Where that is refused, it
/// keeps its own.
void takeTimeOf(const FileStamp& stamp, const QString& path);

/// Links followed. Nothing where there is no file, or nobody may see it.
std::optional<FileStamp> stampOf(const QString& path);

}  // namespace credence
