// SPDX-License-Identifier: GPL-3.0-or-later
/// One writer at a time: a lock file beside the record file that names its owner. Who owns it is decided by flock,
/// which ends with the process: what a killed program, another machine or nobody left is taken over, whatever stands in
/// it. Used by storage only.
#pragma once

#include <QString>
#include <memory>

#include "domain/result.h"

namespace credence {

/// Held until it goes, and its file with it.
class WriterLock {
public:
    /// Of an open lock file on which flock was taken.
    WriterLock(const QString& path, int descriptor);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    QString m_path;
    int m_descriptor;
};

/// Waits for another writer (waitForOthers). FileLocked (detail: the owner, or untellableLock), FileReadOnly, DiskFull,
/// Io (also withoutLocks). Given back when the pointer goes.
Result<std::shared_ptr<WriterLock>> takeWriterLock(const QString& path);

/// Whether files can be locked in the folder of `path`; true where that cannot be tried.
bool canLockBeside(const QString& path);

}  // namespace credence
