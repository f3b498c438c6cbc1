// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/given_file.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kLimitPassed = "more bytes than "_L1;
constexpr QLatin1String kNoRegularFile = "not a regular file"_L1;

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
    return {.code = Error::Code::FileNotReadable, .subject = name, .detail = kLimitPassed + QString::number(mostBytes)};
}

Result<QByteArray> readGivenFile(const QString& path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{.code = Error::Code::FileMissing, .subject = path};
    }
    if (!info.isFile()) {
        return Error{.code = Error::Code::FileNotReadable, .subject = path, .detail = kNoRegularFile};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{.code = Error::Code::FileNotReadable, .subject = path, .detail = file.errorString()};
    }
    return readWithin(file, path, mostBytes);
}

std::optional<qint64> exceededLimit(const Error& error)
{
    return error.code == Error::Code::FileNotReadable && error.detail.startsWith(kLimitPassed)
               ? std::optional(error.detail.sliced(kLimitPassed.size()).toLongLong())
               : std::nullopt;
}

bool isNoRegularFile(const Error& error)
{
    return error.code == Error::Code::FileNotReadable && error.detail == kNoRegularFile;
}

}  // namespace credence
