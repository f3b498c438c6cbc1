// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/given_file.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Whether reading failed, which an empty answer does not tell from the end.
bool hasFailed(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    return file && file->error() != QFileDevice::NoError;
}

}  // namespace

Result<QByteArray> readWithin(QIODevice& device, const QString& name, qint64 mostBytes)
{
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray next = device.read(std::min(kMebibyte, mostBytes + 1 - bytes.size()));
        if (hasFailed(device)) {
            return Error{.code = Error::Code::Io, .subject = name, .detail = device.errorString()};
        }
        if (next.isEmpty()) {
            return bytes;
        }
        bytes += next;
    }
    return tooManyBytes(name, mostBytes);
}

Error tooManyBytes(const QString& name, qint64 mostBytes)
{
    return {.code = Error::Code::FileNotReadable,
            .subject = name,
            .detail = QString::number(mostBytes),
            .cause = Error::Cause::TooLarge};
}

Result<QByteArray> readGivenFile(const QString& path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{.code = Error::Code::FileMissing, .subject = path};
    }
    if (!info.isFile()) {
        return Error{.code = Error::Code::FileNotReadable, .subject = path, .cause = Error::Cause::NotRegular};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{.code = Error::Code::FileNotReadable, .subject = path, .detail = file.errorString()};
    }
    return readWithin(file, path, mostBytes);
}

}  // namespace credence
