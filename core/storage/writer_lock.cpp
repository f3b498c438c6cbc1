// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>
#include <cerrno>

#include "storage/file_header.h"
#include "storage/file_sync.h"
#include "storage/patience.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNone = -1;

QString lockPathOf(const QString& path)
{
    const QFileInfo info(settledPath(path));
    return u"%1/.%2.lock"_s.arg(info.path(), info.fileName());
}

/// The same lines as QLockFile's, which earlier versions read.
QByteArray ownName()
{
    const QString program = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).fileName();
    return u"%1\n%2\n%3\n"_s.arg(QString::number(::getpid()), program, QSysInfo::machineHostName()).toUtf8();
}

/// Program, process and host, a line each; empty where nobody is named.
QString ownerIn(int descriptor)
{
    constexpr std::size_t kMoreThanAName = 1024;
    QByteArray bytes(kMoreThanAName, '\0');
    bytes.truncate(std::max<ssize_t>(0, ::pread(descriptor, bytes.data(), kMoreThanAName, 0)));
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    constexpr qsizetype kProcessProgramHost = 3;
    if (lines.size() < kProcessProgramHost) {
        return {};
    }
    return QStringList{lines[1], lines[0], lines[2]}.join(u'\n');
}

/// Whether another file, or none, stands under the name of `descriptor` by now.
bool isAnother(int descriptor, const QByteArray& path)
{
    struct stat held {};
    struct stat named {};
    return ::fstat(descriptor, &held) != 0 || ::stat(path.constData(), &named) != 0 || held.st_ino != named.st_ino ||
           held.st_dev != named.st_dev;
}

/// Whoever may write the record may see who holds it, and nobody else.
void giveRightsOf(const QString& record, int descriptor)
{
    struct stat seen {};
    constexpr mode_t kReadAndWrite = 0666;
    constexpr mode_t kOwner = 0600;
    const bool isThere = ::stat(QFile::encodeName(record).constData(), &seen) == 0;
    // Refused of another user's file, which has its rights already.
    static_cast<void>(::fchmod(descriptor, kOwner | (isThere ? seen.st_mode & kReadAndWrite : 0)));
}

/// Another user's, so that nobody can tell whether a program holds it.
Error lockOfOthers(const QString& record, const QString& lockPath)
{
    return {
        .code = Error::Code::FileLocked, .subject = record, .detail = lockPath, .cause = Error::Cause::LockOfOthers};
}

/// An open lock file, made where there is none.
Result<int> openedLock(const QString& record, const QString& lockPath)
{
    const QByteArray path = QFile::encodeName(lockPath);
    constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW;
    constexpr mode_t kOwnerOnly = 0600;
    int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | kFlags, kOwnerOnly);
    const int why = errno;
    if (descriptor == kNone && why == EACCES) {
        // Another user's: to ask whether it is held, reading it is enough.
        descriptor = ::open(path.constData(), O_RDONLY | kFlags);
        if (descriptor == kNone && QFileInfo::exists(lockPath)) {
            return lockOfOthers(record, lockPath);
        }
    }
    if (descriptor != kNone) {
        return descriptor;
    }
    if (why == EACCES || why == EROFS || why == EPERM) {
        return Error{.code = Error::Code::FileReadOnly, .subject = record, .cause = Error::Cause::FolderWriteProtected};
    }
    Error error = systemError(record, why);
    error.cause = Error::Cause::LockNotMade;
    return error;
}

/// 0, or why it cannot be had: EWOULDBLOCK where another program holds it.
int flocked(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
}

bool meansNoLocks(int why)
{
    return why == ENOLCK || why == EOPNOTSUPP || why == ENOSYS || why == EINVAL;
}

/// The names are for people and earlier versions: where they cannot be written, the lock holds all the same.
void writeOwner(int descriptor)
{
    const QByteArray name = ownName();
    static_cast<void>(!::ftruncate(descriptor, 0));
    static_cast<void>(!::pwrite(descriptor, name.constData(), static_cast<std::size_t>(name.size()), 0));
}

}  // namespace

WriterLock::WriterLock(const QString& path, int descriptor) : m_path(path), m_descriptor(descriptor) {}

WriterLock::~WriterLock()
{
    const QByteArray path = QFile::encodeName(m_path);
    if (!isAnother(m_descriptor, path)) {
        ::unlink(path.constData());
    }
    ::close(m_descriptor);
}

Result<std::shared_ptr<WriterLock>> takeWriterLock(const QString& path)
{
    const QString lockPath = lockPathOf(path);
    const QByteArray name = QFile::encodeName(lockPath);
    for (bool isFirst = true;;) {
        const Result<int> opened = openedLock(path, lockPath);
        if (!opened) {
            return opened.error();
        }
        const int descriptor = opened.value();
        const int why = flocked(descriptor);
        if (why == 0 && !isAnother(descriptor, name)) {
            giveRightsOf(path, descriptor);
            writeOwner(descriptor);
            return std::make_shared<WriterLock>(lockPath, descriptor);
        }
        const QString owner = ownerIn(descriptor);
        ::close(descriptor);
        if (why == 0) {
            continue;  // its owner removed it between our opening and locking it
        }
        if (meansNoLocks(why)) {
            if (owner.isEmpty()) {
                ::unlink(name.constData());  // made by us, for nothing
            }
            return Error{.code = Error::Code::Io, .subject = path, .cause = Error::Cause::WithoutLocks};
        }
        if (why != EWOULDBLOCK) {
            return why == EBADF ? lockOfOthers(path, lockPath) : systemError(path, why);
        }
        if (!waitForOthers(path, isFirst)) {
            return Error{.code = Error::Code::FileLocked,
                         .subject = path,
                         .detail = owner,
                         .cause = owner.isEmpty() ? Error::Cause::NotNamed : Error::Cause::HeldBy};
        }
        isFirst = false;
    }
}

bool canLockBeside(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(settledPath(path)).path());
    constexpr mode_t kOwnerOnly = 0600;
    const int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, kOwnerOnly);
    if (descriptor == kNone) {
        return true;
    }
    struct flock whole {};
    whole.l_type = F_WRLCK;
    const bool isLocked = ::fcntl(descriptor, F_SETLK, &whole) == 0;
    const int why = errno;
    ::close(descriptor);
    return isLocked || why != ENOLCK;
}

}  // namespace credence
