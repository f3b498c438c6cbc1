// SPDX-License-Identifier: GPL-3.0-or-later
/// One writer at a time: a lock file beside the record file that names its owner. A dead owner's lock is taken over,
/// also one that names nobody yet.
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

#include "domain/result.h"

namespace credence {

/// FileLocked (detail: the owner), FileReadOnly, DiskFull, Io. Given back when the pointer goes.
Result<std::shared_ptr<QLockFile>> takeWriterLock(const QString& path);

}  // namespace credence
