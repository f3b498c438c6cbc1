// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/page_copy.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <QFile>
#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <memory>

#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAllPages = -1;

struct BackupEnd {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, BackupEnd>;

Backup begun(const Database& target, const Database& source)
{
    Backup backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup) {
        throw SqlFailure(sqlite3_extended_errcode(target.handle()), QString::fromUtf8(sqlite3_errmsg(target.handle())),
                         sqlite3_system_errno(target.handle()));
    }
    return backup;
}

[[noreturn]] void fail(Backup backup, int code, const Database& target, const Database& source)
{
    backup.reset();
    const int ofTarget = sqlite3_system_errno(target.handle());
    throw SqlFailure(code, QString::fromUtf8(sqlite3_errstr(code)),
                     ofTarget != 0 ? ofTarget : sqlite3_system_errno(source.handle()));
}

void step(Backup backup, const Database& target, const Database& source, int pages)
{
    // Each change of the file by another connection begins the copy anew.
    constexpr int kMostBeginnings = 5;
    int beginnings = 0;
    int code = SQLITE_OK;
    for (int remaining = 0; code == SQLITE_OK;) {
        code = sqlite3_backup_step(backup.get(), beginnings < kMostBeginnings ? pages : kAllPages);
        beginnings += sqlite3_backup_remaining(backup.get()) >= remaining ? 1 : 0;
        remaining = sqlite3_backup_remaining(backup.get());
    }
    if (code != SQLITE_DONE) {
        fail(std::move(backup), code, target, source);
    }
}

}  // namespace

void copyPages(const Database& source, const QString& to)
{
    Database copy(to, Database::Mode::Create);
    // Nobody knows of the copy until it is whole and synced.
    copy.execute(u"PRAGMA journal_mode = MEMORY"_s);
    copy.execute(u"PRAGMA synchronous = OFF"_s);
    constexpr int kPagesAtATime = 1000;
    step(begun(copy, source), copy, source, kPagesAtATime);
}

void overwritePages(Database& target, const Database& source)
{
    step(begun(target, source), target, source, kAllPages);
}

void giveOwnCount(const QString& path)
{
    // Places in SQLite's file header (https://www.sqlite.org/fileformat.html, 1.3): the count, and the count for which
    // the number of pages there is valid.
    constexpr auto kPlaces = std::to_array<off_t>({24, 92});
    const quint32 count = QRandomGenerator::system()->generate();
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    bool isWritten = file >= 0;
    for (const off_t place : kPlaces) {
        isWritten = isWritten && ::pwrite(file, &count, sizeof count, place) == sizeof count;
    }
    const int why = errno;
    if (file >= 0) {
        ::close(file);
    }
    if (!isWritten) {
        throw SqlFailure(SQLITE_IOERR_WRITE, qt_error_string(why), why);
    }
}

}  // namespace credence
