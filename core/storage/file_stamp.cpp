// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_stamp.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>

#include "storage/file_header.h"

namespace credence {

QStringList otherNamesOf(const QString& path)
{
    const QString settled = settledPath(path);
    struct stat own {};
    QStringList names;
    if (::stat(QFile::encodeName(settled).constData(), &own) != 0 || own.st_nlink < 2) {
        return names;
    }
    const QDir folder(QFileInfo(settled).path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const QString other = folder.filePath(name);
        struct stat seen {};
        const bool isThere = ::stat(QFile::encodeName(other).constData(), &seen) == 0;
        if (isThere && seen.st_ino == own.st_ino && seen.st_dev == own.st_dev && other != settled) {
            names << other;
        }
    }
    return names;
}

bool hasNamesElsewhere(const QString& path)
{
    struct stat own {};
    return ::stat(QFile::encodeName(settledPath(path)).constData(), &own) == 0 &&
           own.st_nlink > 1 + static_cast<nlink_t>(otherNamesOf(path).size());
}

void takeTimeOf(const FileStamp& stamp, const QString& path)
{
    const std::array<timespec, 2> times{
        {{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, {.tv_sec = stamp.writtenSeconds, .tv_nsec = stamp.writtenNanoseconds}}};
    static_cast<void>(!::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0));
}

std::optional<FileStamp> stampOf(const QString& path)
{
    struct stat seen {};
    if (::stat(QFile::encodeName(path).constData(), &seen) != 0) {
        return std::nullopt;
    }
    return FileStamp{.device = seen.st_dev,
                     .number = seen.st_ino,
                     .bytes = seen.st_size,
                     .writtenSeconds = seen.st_mtim.tv_sec,
                     .writtenNanoseconds = seen.st_mtim.tv_nsec};
}

}  // namespace credence
