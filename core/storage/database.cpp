// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QStringView>
#include <QUrl>
#include <QVariant>
#include <array>
#include <atomic>

#include "storage/patience.h"
#include "storage/private_files.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return u"credence-%1"_s.arg(++number);
}

/// As an address, so that SQLite never makes a file that is not asked for.
QString addressOf(const QString& path, Database::Mode mode)
{
    const QString rights = mode == Database::Mode::Create      ? u"rwc"_s
                           : mode == Database::Mode::ReadWrite ? u"rw"_s
                                                               : u"ro"_s;
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?mode="_s + rights;
}

QStringView textOf(sqlite3_value* value)
{
    const auto* text = static_cast<const char16_t*>(sqlite3_value_text16(value));
    return {text, sqlite3_value_bytes16(value) / static_cast<int>(sizeof(char16_t))};
}

void foldedContains(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const bool found = textOf(arguments[0]).contains(textOf(arguments[1]), Qt::CaseInsensitive);
    sqlite3_result_int(context, found ? 1 : 0);
}

/// SQLite would make a file that everybody may read.
void makePrivate(const QString& path)
{
    if (const std::optional<Error> error = makePrivateFile(path)) {
        const int code = error->code == Error::Code::DiskFull       ? SQLITE_FULL
                         : error->code == Error::Code::FileReadOnly ? SQLITE_READONLY
                                                                    : SQLITE_IOERR;
        throw SqlFailure(code, error->detail);
    }
}

int waitWhileBusy(void* path, int triesBefore)
{
    return waitForOthers(*static_cast<const QString*>(path), triesBefore == 0) ? 1 : 0;
}

void configure(sqlite3* handle, int what, bool isOn)
{
    if (const int code = sqlite3_db_config(handle, what, isOn ? 1 : 0, nullptr); code != SQLITE_OK) {
        throw SqlFailure(code, u"this SQLite does not take the settings that keep hostile files harmless"_s);
    }
}

/// What SQLite cannot do with text. folded_contains(text, part): 1 if `part` occurs in `text`, case ignored in every
/// script, not in ASCII alone.
void addTextFunctions(const Database& database)
{
    constexpr int kFlags = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int code = sqlite3_create_function(database.handle(), "folded_contains", 2, kFlags, nullptr, foldedContains,
                                             nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw SqlFailure(code, u"folded_contains was refused"_s);
    }
}

}  // namespace

Database::Database(const QString& path, Mode mode) : m_path(path), m_name(nextConnectionName())
{
    try {
        open(mode);
    } catch (const SqlFailure&) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::open(Mode mode)
{
    if (mode == Mode::Create && m_path != u":memory:"_s) {
        makePrivate(m_path);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(addressOf(m_path, mode));
    const QString readOnly = mode == Mode::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    database.setConnectOptions(u"QSQLITE_OPEN_URI"_s + readOnly);
    if (!database.open()) {
        fail(database.lastError());
    }
    sqlite3_busy_handler(handle(), waitWhileBusy, &m_path);
    distrust();
    addTextFunctions(*this);
}

/// The file may be from anybody: nothing that stands in it is carried out but what our own schema needs, and no part of
/// it is larger than ours could be.
void Database::distrust()
{
    setDefensive(true);
    for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DML,
                          SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
        configure(handle(), off, false);
    }
    struct Limit {
        int what;
        int most;
    };
    constexpr auto kLimits = std::to_array<Limit>({{SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
                                                   {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
                                                   {SQLITE_LIMIT_COLUMN, 200},
                                                   {SQLITE_LIMIT_ATTACHED, 0},
                                                   {SQLITE_LIMIT_TRIGGER_DEPTH, 3},
                                                   {SQLITE_LIMIT_WORKER_THREADS, 0}});
    for (const Limit& limit : kLimits) {
        sqlite3_limit(handle(), limit.what, limit.most);
    }
    execute(u"PRAGMA cell_size_check = ON"_s);
}

void Database::setDefensive(bool isOn)
{
    configure(handle(), SQLITE_DBCONFIG_DEFENSIVE, isOn);
}

void Database::close()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::prepareForWriting()
{
    execute(u"PRAGMA foreign_keys = ON"_s);
    execute(u"PRAGMA journal_mode = DELETE"_s);
    // A commit is the removal of the journal: FULL does not sync that, and after a power failure a journal that came
    // back would be rolled back into what was called saved.
    execute(u"PRAGMA synchronous = EXTRA"_s);
    Statement journal(*this, u"PRAGMA journal_mode"_s);
    const bool hasJournal = journal.next() && journal.text(0) == "delete"_L1;
    constexpr qint64 kExtra = 3;
    if (!hasJournal || number(u"PRAGMA foreign_keys"_s) != 1 || number(u"PRAGMA synchronous"_s) != kExtra) {
        throw SqlFailure(SQLITE_INTERNAL, u"this SQLite does not take the settings that keep the file safe"_s);
    }
}

void Database::execute(const QString& sql)
{
    Statement(*this, sql).run();
}

qint64 Database::number(const QString& pragma) const
{
    Statement statement(*this, pragma);
    return statement.next() ? statement.number(0) : 0;
}

bool Database::wasMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3* Database::handle() const
{
    const QVariant handle = connection().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

void Database::fail(const QSqlError& error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const bool isOpen = connection().isOpen();
    const QStringList texts{error.databaseText(), error.driverText()};
    throw SqlFailure(isNumber ? code : SQLITE_ERROR, texts.join(u"; "_s), isOpen ? sqlite3_system_errno(handle()) : 0);
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    m_database.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Transaction::~Transaction()
{
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit()
{
    m_database.execute(u"COMMIT"_s);
    m_open = false;
}

}  // namespace credence
