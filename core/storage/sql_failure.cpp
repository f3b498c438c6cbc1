// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_failure.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <cerrno>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

bool meansNoSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error::Code errorCodeOf(const SqlFailure& failure, const QString& path)
{
    if (failure.code() == SQLITE_READONLY_DBMOVED) {
        return Error::Code::FileMissing;
    }
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
            return Error::Code::FileDamaged;
        case SQLITE_CANTOPEN:  // of a readable file it is the journal beside it that cannot be made
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

SqlFailure::SqlFailure(int code, const QString& message, int systemError)
    : m_code(code),
      m_systemError(systemError),
      m_message(message),
      m_what(u"SQLite %1: %2"_s.arg(QString::number(code), message).toUtf8())
{}

Error errorOf(const SqlFailure& failure, const QString& path)
{
    return {.code = errorCodeOf(failure, path), .subject = path, .detail = failure.message()};
}

}  // namespace credence
