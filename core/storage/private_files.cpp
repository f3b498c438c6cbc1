// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/private_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <cerrno>

#include "storage/file_sync.h"

namespace credence {

namespace {

constexpr mode_t kOwnersFile = 0600;
constexpr mode_t kOwnersFolder = 0700;

}  // namespace

std::optional<Error> makePrivateFile(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnersFile);
    if (descriptor < 0) {
        return systemError(path, errno);
    }
    // A umask takes rights away, never gives any: even the owner's may be gone.
    const int failure = ::fchmod(descriptor, kOwnersFile) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems have no rights of their own.
    return failure == 0 || failure == EPERM ? std::nullopt : std::optional(systemError(path, failure));
}

std::optional<Error> makePrivateFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), kOwnersFolder) == 0) {
        static_cast<void>(!::chmod(name.constData(), kOwnersFolder));
        return std::nullopt;
    }
    const int why = errno;
    return why == EEXIST && QFileInfo(path).isDir() ? std::nullopt : std::optional(systemError(path, why));
}

}  // namespace credence
