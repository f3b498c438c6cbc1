// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer_lock.h"

#include <QFileInfo>
#include <QStorageInfo>

#include "storage/file_header.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

QString lockPathOf(const QString& path)
{
    const QFileInfo info(settledPath(path));
    return u"%1/.%2.lock"_s.arg(info.path(), info.fileName());
}

QString ownerOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program)) {
        return {};
    }
    return u"%1, process %2 on %3"_s.arg(program, QString::number(process), host);
}

}  // namespace

Result<std::shared_ptr<QLockFile>> takeWriterLock(const QString& path)
{
    const QString lockPath = lockPathOf(path);
    auto lock = std::make_shared<QLockFile>(lockPath);
    lock->setStaleLockTime(0);  // only a dead owner's lock is stale, never an old one
    if (lock->tryLock(0)) {
        return lock;
    }
    switch (lock->error()) {
        case QLockFile::LockFailedError:
            return Error{.code = Error::Code::FileLocked, .subject = path, .detail = ownerOf(*lock)};
        case QLockFile::PermissionError:
            return Error{
                .code = Error::Code::FileReadOnly, .subject = path, .detail = u"its folder is write-protected"_s};
        default:
            break;
    }
    const bool isFull = QStorageInfo(QFileInfo(lockPath).path()).bytesAvailable() == 0;
    return Error{.code = isFull ? Error::Code::DiskFull : Error::Code::Io,
                 .subject = path,
                 .detail = u"the lock file cannot be written: "_s + lockPath};
}

}  // namespace credence
