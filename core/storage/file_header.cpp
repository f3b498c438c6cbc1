// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_header.h"

#include <sys/stat.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>

#include "storage/migrations.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

// Places in SQLite's file header (https://www.sqlite.org/fileformat.html, 1.3).
constexpr qint64 kHeaderSize = 100;
constexpr int kApplicationIdAt = 68;

}  // namespace

std::optional<Error> unreachable(const QString& path)
{
    struct stat seen {};
    if (::stat(QFile::encodeName(path).constData(), &seen) == 0) {
        return std::nullopt;
    }
    const int why = errno;
    if (why == ENOENT || why == ENOTDIR) {
        return Error{.code = Error::Code::FileMissing, .subject = path};
    }
    return Error{.code = why == EACCES ? Error::Code::FileNotReadable : Error::Code::Io,
                 .subject = path,
                 .detail = qt_error_string(why)};
}

std::optional<Error> unfitForOpening(const QString& path)
{
    if (std::optional<Error> error = unreachable(path)) {
        return error;
    }
    const QFileInfo info(path);
    if (!info.isFile()) {
        return Error{.code = Error::Code::NotARecordFile, .subject = path, .cause = Error::Cause::NotRegular};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.code = Error::Code::FileNotReadable, .subject = path, .detail = file.errorString()};
    }
    const QByteArray header = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError) {
        return Error{.code = Error::Code::Io, .subject = path, .detail = file.errorString()};
    }
    const bool isDatabase = header.size() == kHeaderSize && header.startsWith(QByteArrayLiteral("SQLite format 3\0"));
    if (!isDatabase) {
        return Error{.code = Error::Code::NotARecordFile, .subject = path, .cause = Error::Cause::AnotherFormat};
    }
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId) {
        return Error{.code = Error::Code::NotARecordFile, .subject = path, .cause = Error::Cause::AnotherProgram};
    }
    return std::nullopt;
}

std::optional<Error> unfitForWriting(const QString& path)
{
    const QFileInfo info(settledPath(path));
    const QFileInfo folder(info.path());
    if (!info.isWritable()) {
        return Error{.code = Error::Code::FileReadOnly, .subject = path, .cause = Error::Cause::WriteProtected};
    }
    if (!folder.isWritable()) {
        return Error{.code = Error::Code::FileReadOnly, .subject = path, .cause = Error::Cause::FolderWriteProtected};
    }
    return std::nullopt;
}

QString settledPath(const QString& path)
{
    const QFileInfo info(path);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty()) {
        return canonical;
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

QString journalPathOf(const QString& path)
{
    return settledPath(path) + u"-journal"_s;
}

}  // namespace credence
