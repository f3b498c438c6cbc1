// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_failure.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <cerrno>

#include "storage/record_file.h"
#include "storage/writer_lock.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

bool meansNoSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// SQLite has no code of their own for sums that leave the range, which sums of our fields cannot, and for headers of a
/// later format.
bool isOfTheFile(const QString& message)
{
    return message.contains("integer overflow"_L1) || message.contains("unsupported file format"_L1) ||
           message.contains("malformed database schema"_L1);
}

Error::Code errorCodeOf(const SqlFailure& failure, const QString& path)
{
    switch (failure.primaryCode()) {
        case SQLITE_CONSTRAINT:
            return Error::Code::Constraint;
        case SQLITE_FULL:
            return Error::Code::DiskFull;
        case SQLITE_READONLY:
            return Error::Code::FileReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error::Code::FileLocked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_MISMATCH:
        case SQLITE_FORMAT:
        case SQLITE_SCHEMA:
        case SQLITE_TOOBIG:
            return Error::Code::FileDamaged;
        case SQLITE_ERROR:
            return isOfTheFile(failure.message()) ? Error::Code::FileDamaged : Error::Code::Internal;
        case SQLITE_CANTOPEN:  // of a readable file it is the journal beside it that cannot be made
            if (meansNoSpace(failure.systemError())) {
                return Error::Code::DiskFull;
            }
            return QFileInfo(path).isReadable() ? Error::Code::FileReadOnly : Error::Code::FileNotReadable;
        case SQLITE_IOERR:
            return meansNoSpace(failure.systemError()) ? Error::Code::DiskFull : Error::Code::Io;
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return Error::Code::FileNotReadable;
        default:
            return Error::Code::Internal;
    }
}

}  // namespace

Error movedWhileOpen(const QString& path)
{
    return {.code = Error::Code::FileMissing, .subject = path, .cause = Error::Cause::MovedWhileOpen};
}

SqlFailure::SqlFailure(int code, const QString& message, int systemError)
    : m_code(code),
      m_systemError(systemError),
      m_message(message),
      m_what(u"SQLite %1: %2"_s.arg(QString::number(code), message).toUtf8())
{}

Error errorOf(const SqlFailure& failure, const QString& path)
{
    if (failure.code() == SQLITE_READONLY_DBMOVED) {
        return movedWhileOpen(path);
    }
    if (failure.primaryCode() == SQLITE_BUSY && !canLockBeside(path)) {
        return {.code = Error::Code::Io,
                .subject = path,
                .cause = Error::Cause::WithoutLocks};  // for SQLite the same as a lock that somebody holds
    }
    return {.code = errorCodeOf(failure, path), .subject = path, .detail = failure.message()};
}

}  // namespace credence
