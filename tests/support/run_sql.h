// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes to a file as another program would: through SQLite itself.
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QString>

namespace credence::testing {

/// Expects success.
inline void runSql(const QString& path, const QByteArray& sql)
{
    sqlite3* connection = nullptr;
    ASSERT_EQ(
        sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
        SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, &message), SQLITE_OK)
        << (message ? message : "");
    sqlite3_free(message);
    sqlite3_close(connection);
}

}  // namespace credence::testing
