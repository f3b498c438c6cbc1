// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whole_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <optional>

namespace credence {

namespace {

/// Why `bytes` did not get as far as the system; nothing if they did.
std::optional<Error> failureOf(QFileDevice& file, QIODevice::OpenMode mode, const QString& path,
                               const QByteArray& bytes)
{
    if (!file.open(mode)) {
        return Error{.code = Error::Code::FileReadOnly, .subject = path, .detail = file.errorString()};
    }
    if (file.write(bytes) == bytes.size() && file.flush()) {
        return std::nullopt;
    }
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{
        .code = isFull ? Error::Code::DiskFull : Error::Code::Io, .subject = path, .detail = file.errorString()};
}

Result<void> writtenOver(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (const std::optional<Error> failure = failureOf(file, QIODevice::WriteOnly, path, bytes)) {
        return *failure;
    }
    return file.commit() ? Result<void>()
                         : Result<void>(Error{.code = Error::Code::Io, .subject = path, .detail = file.errorString()});
}

/// One that was not written whole is taken away again.
Result<void> writtenNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const std::optional<Error> failure = failureOf(file, QIODevice::WriteOnly | QIODevice::NewOnly, path, bytes);
    if (!failure) {
        return {};
    }
    if (file.isOpen()) {
        file.close();  // tries once more to write what is left; a file that is open would stay for that
        QFile::remove(path);
        return *failure;
    }
    return QFileInfo::exists(path) ? Error{.code = Error::Code::FileExists, .subject = path} : *failure;
}

}  // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes, IfThere ifThere)
{
    return ifThere == IfThere::Replace ? writtenOver(path, bytes) : writtenNew(path, bytes);
}

}  // namespace credence
