// SPDX-License-Identifier: GPL-3.0-or-later
/// A look at a file from outside, before SQLite touches it or its folder. Used by storage only.
#pragma once

#include <QString>
#include <optional>

#include "domain/result.h"

namespace credence {

/// Why nothing can be said of the file: FileMissing, FileNotReadable (a folder on the way to it is closed), Io.
std::optional<Error> unreachable(const QString& path);
/// The same, NotARecordFile (a folder, another format, another program's database), FileNotReadable, Io; nothing if
/// it can be tried. Reads a hundred bytes. Not while another thread of this process writes the file: closing it here
/// would drop that thread's locks, as POSIX has it.
std::optional<Error> unfitForOpening(const QString& path);
/// FileReadOnly if the file or its folder (for the journal and the lock) cannot be written.
std::optional<Error> unfitForWriting(const QString& path);

/// The path by which every program knows this file, links resolved.
QString settledPath(const QString& path);
/// The journal that SQLite keeps beside the file while it writes.
QString journalPathOf(const QString& path);

}  // namespace credence
