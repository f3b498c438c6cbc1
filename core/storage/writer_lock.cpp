// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
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

/// Whether another file stands under the name of `descriptor` by now.
bool isAnother(int descriptor, const QByteArray& path)
{
    struct stat held {};
    struct stat named {};
    return ::fstat(descriptor, &held) != 0 || ::stat(path.constData(), &named) != 0 || held.st_ino != named.st_ino ||
           held.st_dev != named.st_dev;
}

/// Takes away a lock file in which nobody is named, which a program leaves that is killed between making and writing
/// it. Who holds a lock holds its file by flock too, from the moment after it was made.
void removeUnwritten(const QString& lockPath)
{
    constexpr useconds_t kLongerThanThatMoment = 50'000;
    ::usleep(kLongerThanThatMoment);
    const QByteArray path = QFile::encodeName(lockPath);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return;
    }
    const bool isFree = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    if (isFree && QFileInfo(lockPath).size() == 0 && !isAnother(descriptor, path)) {
        ::unlink(path.constData());
    }
    ::close(descriptor);
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
    if (lock->error() == QLockFile::LockFailedError && QFileInfo(lockPath).size() == 0) {
        removeUnwritten(lockPath);
        if (lock->tryLock(0)) {
            return lock;
        }
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
