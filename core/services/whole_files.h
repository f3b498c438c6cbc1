// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that the user takes out of a record: written whole, or not at all.
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/result.h"

namespace credence {

enum class IfThere {
    Replace,  ///< what was there stays as it was if the writing fails
    Refuse,   ///< FileExists
};

/// Writes all of `bytes` as `path`. FileReadOnly where nothing can be written there, DiskFull, Io.
Result<void> writeWhole(const QString& path, const QByteArray& bytes, IfThere ifThere);

}  // namespace credence
