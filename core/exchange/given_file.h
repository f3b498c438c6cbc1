// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that the user names to be read. They may be anything: a pipe that never ends, a device, a folder, a file that
/// breaks off. They are read as a whole and within bounds, or not at all.
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/result.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace credence {

constexpr qint64 kMebibyte = 1024 * 1024;

/// All bytes of the regular file `path`, at most `mostBytes`. FileMissing; FileNotReadable (no right to read it, no
/// regular file, or more than `mostBytes`); Io if reading fails on the way.
Result<QByteArray> readGivenFile(const QString& path, qint64 mostBytes);
/// The same of a device that is open, which is called `name`: standard input, for example.
Result<QByteArray> readWithin(QIODevice& device, const QString& name, qint64 mostBytes);

/// The error of a file or device `name` that holds more than may be read.
Error tooManyBytes(const QString& name, qint64 mostBytes);

}  // namespace credence
