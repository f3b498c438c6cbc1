// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lock_failures.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kWithoutLocks = u"its file system has no locks"_s;
const QString kUntellable = u"the lock is another user's: "_s;

}  // namespace

Error withoutLocks(const QString& path)
{
    return {.code = Error::Code::Io, .subject = path, .detail = kWithoutLocks};
}

bool isWithoutLocks(const Error& error)
{
    return error.code == Error::Code::Io && error.detail == kWithoutLocks;
}

Error untellableLock(const QString& path, const QString& lockPath)
{
    return {.code = Error::Code::FileLocked, .subject = path, .detail = kUntellable + lockPath};
}

std::optional<QString> untellableLockOf(const Error& error)
{
    const bool isUntellable = error.code == Error::Code::FileLocked && error.detail.startsWith(kUntellable);
    return isUntellable ? std::optional(error.detail.sliced(kUntellable.size())) : std::nullopt;
}

}  // namespace credence
