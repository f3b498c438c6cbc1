// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_sync.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

namespace credence {

using namespace Qt::StringLiterals;

Error systemError(const QString& path, int number)
{
    const auto code = number == ENOSPC || number == EDQUOT || number == EFBIG  ? Error::Code::DiskFull
                      : number == EACCES || number == EROFS || number == EPERM ? Error::Code::FileReadOnly
                      : number == EEXIST                                       ? Error::Code::FileExists
                                                                               : Error::Code::Io;
    return {.code = code, .subject = path, .detail = QString::fromLocal8Bit(std::strerror(number))};
}

std::optional<Error> syncFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemError(path, errno);
    }
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done then.
    return failure == 0 || failure == EINVAL ? std::nullopt : std::optional(systemError(path, failure));
}

std::optional<Error> renameDurably(const QString& from, const QString& to, RenameMode mode)
{
    const unsigned flags = mode == RenameMode::KeepExisting ? RENAME_NOREPLACE : 0U;
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                    flags) != 0) {
        return systemError(to, errno);
    }
    return syncFile(QFileInfo(to).absolutePath());
}

TemporaryPath::TemporaryPath(const QString& path) : m_path(path)
{
    clear();
}

TemporaryPath::~TemporaryPath()
{
    clear();
}

void TemporaryPath::clear() const
{
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

}  // namespace credence
