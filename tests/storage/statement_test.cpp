// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/database.h"
#include "storage/sql_failure.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace statement_test {

using namespace Qt::StringLiterals;
using namespace testing;

class StatementTest : public StorageTest {
protected:
    StatementTest() : m_database(path(), Database::Mode::Create)
    {
        m_database.prepareForWriting();
        m_database.execute(u"CREATE TABLE t (a TEXT, b INTEGER) STRICT"_s);
    }

    [[nodiscard]] Database& database() { return m_database; }

private:
    Database m_database;
};

TEST_F(StatementTest, RefusesAValueThatIsNotBound)
{
    Statement statement(database(), u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    statement.bind(u":b"_s, qint64{1}).bind(u":misspelt"_s, u"x"_s);
    EXPECT_THROW(statement.run(), SqlFailure);
    EXPECT_EQ(database().number(u"SELECT COUNT(*) FROM t"_s), 0);
}

TEST_F(StatementTest, StoresANullTextAsAnEmptyOne)
{
    Statement(database(), u"INSERT INTO t (a) VALUES (:a)"_s).bind(u":a"_s, QString()).run();
    EXPECT_EQ(database().number(u"SELECT COUNT(*) FROM t WHERE a = ''"_s), 1);
}

TEST_F(StatementTest, GivesTheSameValueToEveryPlaceOfAName)
{
    Statement statement(database(), u"SELECT :x + :x + :y"_s);
    statement.bind(u":y"_s, qint64{100}).bind(u":x"_s, qint64{1});
    ASSERT_TRUE(statement.next());
    EXPECT_EQ(statement.number(0), 102);
}

TEST_F(StatementTest, TakesATextThatIsNoDateForDamage)
{
    Statement statement(database(), u"SELECT '2026-01-05junk'"_s);
    ASSERT_TRUE(statement.next());
    EXPECT_THROW((void)statement.date(0), SqlFailure);
}

TEST_F(StatementTest, SaysWhichTypeAStrictTableRefused)
{
    try {
        database().execute(u"INSERT INTO t (b) VALUES ('no number')"_s);
        FAIL() << "it was taken";
    } catch (const SqlFailure& failure) {
        EXPECT_EQ(failure.code(), SQLITE_CONSTRAINT_DATATYPE);
        EXPECT_EQ(errorOf(failure, path()).code, Error::Code::Constraint);
    }
}

TEST_F(StatementTest, LeavesNothingOfATransactionThatIsNotCommitted)
{
    {
        const Transaction transaction(database(), Transaction::Kind::Write);
        database().execute(u"INSERT INTO t (b) VALUES (1)"_s);
    }
    EXPECT_EQ(database().number(u"SELECT COUNT(*) FROM t"_s), 0);
}

struct Mapping {
    int code;
    int systemError;
    Error::Code expected;
};

class SqlFailureMapping : public ::testing::TestWithParam<Mapping> {};

INSTANTIATE_TEST_SUITE_P(
    Codes, SqlFailureMapping,
    ::testing::Values(
        Mapping{SQLITE_CONSTRAINT_FOREIGNKEY, 0, Error::Code::Constraint},
        Mapping{SQLITE_CONSTRAINT_UNIQUE, 0, Error::Code::Constraint},
        Mapping{SQLITE_CONSTRAINT_CHECK, 0, Error::Code::Constraint},
        Mapping{SQLITE_CONSTRAINT_NOTNULL, 0, Error::Code::Constraint}, Mapping{SQLITE_FULL, 0, Error::Code::DiskFull},
        Mapping{SQLITE_IOERR_WRITE, EDQUOT, Error::Code::DiskFull}, Mapping{SQLITE_IOERR_WRITE, EIO, Error::Code::Io},
        Mapping{SQLITE_READONLY, 0, Error::Code::FileReadOnly}, Mapping{SQLITE_BUSY, 0, Error::Code::FileLocked},
        Mapping{SQLITE_LOCKED, 0, Error::Code::FileLocked}, Mapping{SQLITE_CORRUPT, 0, Error::Code::FileDamaged},
        Mapping{SQLITE_NOTADB, 0, Error::Code::FileDamaged}, Mapping{SQLITE_MISMATCH, 0, Error::Code::FileDamaged},
        Mapping{SQLITE_FORMAT, 0, Error::Code::FileDamaged}, Mapping{SQLITE_SCHEMA, 0, Error::Code::FileDamaged},
        Mapping{SQLITE_TOOBIG, 0, Error::Code::FileDamaged}, Mapping{SQLITE_CANTOPEN, ENOSPC, Error::Code::DiskFull},
        Mapping{SQLITE_ERROR, 0, Error::Code::Internal}, Mapping{SQLITE_CANTOPEN, 0, Error::Code::FileNotReadable},
        Mapping{SQLITE_MISUSE, 0, Error::Code::Internal}));

TEST_P(SqlFailureMapping, GivesOurCode)
{
    const SqlFailure failure(GetParam().code, u"why"_s, GetParam().systemError);
    EXPECT_EQ(errorOf(failure, u"/no/such/file"_s), (Error{GetParam().expected, u"/no/such/file"_s, u"why"_s}));
}

TEST(SqlFailure, OfAFileThatIsAnotherByNowIsTold)
{
    const Error error = errorOf(SqlFailure(SQLITE_READONLY_DBMOVED, u"why"_s), u"/no/such/file"_s);
    EXPECT_EQ(error.code, Error::Code::FileMissing);
    EXPECT_EQ(error.cause, Error::Cause::MovedWhileOpen);
}

TEST(SqlFailure, OfValuesBeyondEverySumIsDamage)
{
    EXPECT_EQ(errorOf(SqlFailure(SQLITE_ERROR, u"integer overflow"_s), u"r"_s).code, Error::Code::FileDamaged);
    EXPECT_EQ(errorOf(SqlFailure(SQLITE_ERROR, u"unsupported file format"_s), u"r"_s).code, Error::Code::FileDamaged);
}

TEST_F(StatementTest, TakesWhatIsNoNumberForDamage)
{
    Statement statement(database(), u"SELECT 'x', 1.5, x'00', 4294967356, NULL"_s);
    ASSERT_TRUE(statement.next());
    for (const int column : {0, 1, 2}) {
        EXPECT_THROW((void)statement.number(column), SqlFailure) << column;
    }
    EXPECT_EQ(statement.number(3), 4'294'967'356);
    EXPECT_THROW((void)statement.integer(3), SqlFailure);
    EXPECT_EQ(statement.number(4), 0);
}

/// UTF-8 has none of it, and what is no UTF-8 is damage for whoever checks the file.
TEST_F(StatementTest, StoresHalfOfASurrogatePairAsAReplacement)
{
    Statement(database(), u"INSERT INTO t (a) VALUES (:a)"_s).bind(u":a"_s, u"x"_s + QChar(0xD800)).run();
    Statement stored(database(), u"SELECT CAST(a AS BLOB) FROM t"_s);
    ASSERT_TRUE(stored.next());
    EXPECT_TRUE(stored.bytes(0).isValidUtf8()) << stored.bytes(0).toHex().toStdString();
}

}  // namespace statement_test
}  // namespace credence
