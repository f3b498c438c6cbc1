// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrated_copy.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include "storage/backup_folder.h"
#include "storage/check.h"
#include "storage/file_header.h"
#include "storage/file_sync.h"
#include "storage/page_copy.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> migrated(const QString& copy, std::span<const MigrationStep> steps)
{
    const Result<void> done = guarded<void>(copy, [&]() -> Result<void> {
        Database database(copy, Database::Mode::ReadWrite);
        database.prepareForWriting();
        migrate(database, steps);
        if (const QStringList findings = damageAfterMigration(database); !findings.isEmpty()) {
            return Error{.code = Error::Code::FileDamaged, .subject = copy, .detail = findings.first()};
        }
        return {};
    });
    return done ? std::nullopt : std::optional(done.error());
}

/// Whether `copy` can take the place of `path` by its name alone: no other name leads to the old file, and the copy
/// belongs to whom the old one does.
bool canTakeThePlaceOf(const QString& path, const QString& copy)
{
    struct stat present {};
    struct stat next {};
    const QByteArray copyName = QFile::encodeName(copy);
    if (::stat(QFile::encodeName(path).constData(), &present) != 0 || present.st_nlink != 1) {
        return false;
    }
    // Refused to all but root, and needed by root alone: seen by the comparison.
    static_cast<void>(!::chown(copyName.constData(), present.st_uid, present.st_gid));
    return ::stat(copyName.constData(), &next) == 0 && next.st_uid == present.st_uid && next.st_gid == present.st_gid;
}

/// While no other program writes: what was copied is what is replaced.
std::optional<Error> renamedOver(Database& database, const QString& path, const QString& copy,
                                 std::span<const MigrationStep> steps)
{
    const Transaction noOtherWriter(database, Transaction::Kind::Write);
    if (const std::optional<Error> error = copyMigrated(path, copy, steps)) {
        return error;
    }
    return canTakeThePlaceOf(path, copy) ? renameDurably(copy, path, RenameMode::Replace) : std::nullopt;
}

}  // namespace

std::optional<Error> copyMigrated(const QString& from, const QString& to, std::span<const MigrationStep> steps)
{
    const Result<QStringList> copied = copyChecked(from, to, CopyUse::InItsOwnPlace);
    std::optional<Error> error = copied ? migrated(to, steps) : std::optional(copied.error());
    if (!error) {
        error = syncFile(to);
    }
    if (error) {
        QFile::remove(to);
        error->subject = from;
    }
    return error;
}

std::optional<Error> migrateByCopy(std::unique_ptr<Database> database, std::span<const MigrationStep> steps)
{
    const QFileInfo file(settledPath(database->path()));
    const TemporaryPath copy(u"%1/.%2.migrated"_s.arg(file.path(), file.fileName()));
    const Result<void> done = guarded<void>(database->path(), [&]() -> Result<void> {
        if (const std::optional<Error> error = renamedOver(*database, file.filePath(), copy.path(), steps)) {
            return *error;
        }
        if (QFileInfo::exists(copy.path())) {
            overwritePages(*database, Database(copy.path(), Database::Mode::ReadOnly));
        }
        return {};
    });
    return done ? std::nullopt : std::optional(done.error());
}

}  // namespace credence
