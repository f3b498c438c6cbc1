// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opening.h"

#include <sqlite3.h>

#include <QFileInfo>

#include "storage/backup.h"
#include "storage/file_header.h"
#include "storage/file_stamp.h"
#include "storage/file_sync.h"
#include "storage/migrated_copy.h"
#include "storage/schema_text.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"
#include "storage/writer_lock.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Error damage(const Database& database, const QString& what)
{
    return {.code = Error::Code::FileDamaged, .subject = database.path(), .detail = what};
}

/// Cheap checks of an open connection: ours, its schema readable, there and not after the last of `steps`.
std::optional<Error> unfitContents(const Database& database, std::span<const MigrationStep> steps)
{
    const int newest = static_cast<int>(steps.size());
    if (database.number(u"PRAGMA application_id"_s) != kApplicationId) {
        return Error{
            .code = Error::Code::NotARecordFile, .subject = database.path(), .cause = Error::Cause::AnotherProgram};
    }
    const int schema = schemaOf(database);
    if (schema > newest) {
        return Error{.code = Error::Code::FileTooNew,
                     .subject = database.path(),
                     .detail = QString::number(schema),
                     .cause = Error::Cause::NewerSchema};
    }
    if (schema < 1) {
        return damage(database, u"no schema"_s);
    }
    const QString lost = tableThatIsNone(database, steps);
    return lost.isEmpty() ? std::nullopt : std::optional(damage(database, u"the table %1 is missing"_s.arg(lost)));
}

/// What is written into a file passes its triggers, indexes and checks: only those of our own migrations.
std::optional<Error> unfitSchema(const Database& database, std::span<const MigrationStep> steps)
{
    const QStringList foreign = foreignParts(database, steps);
    return foreign.isEmpty() ? std::nullopt : std::optional(damage(database, foreign.first()));
}

Result<OpenedFile> connectedForReading(const QString& path)
{
    OpenedFile opened{.lock = {}, .database = std::make_unique<Database>(path, Database::Mode::ReadOnly)};
    if (const std::optional<Error> error = unfitContents(*opened.database, migrationSteps())) {
        return *error;
    }
    return opened;
}

/// As it is, of any schema up to the last of `steps`.
Result<OpenedFile> connectedToAny(const QString& path, const std::shared_ptr<WriterLock>& lock,
                                  const std::vector<MigrationStep>& steps)
{
    OpenedFile opened{.lock = lock, .database = std::make_unique<Database>(path, Database::Mode::ReadWrite)};
    if (const std::optional<Error> error = unfitContents(*opened.database, steps)) {
        return *error;
    }
    if (const std::optional<Error> error = unfitSchema(*opened.database, steps)) {
        return *error;
    }
    opened.database->prepareForWriting();
    return opened;
}

Result<OpenedFile> connectedForWriting(const QString& path, const std::shared_ptr<WriterLock>& lock,
                                       const std::vector<MigrationStep>& steps)
{
    const int newest = static_cast<int>(steps.size());
    Result<OpenedFile> opened = connectedToAny(path, lock, steps);
    if (!opened || schemaOf(*opened.value().database) == newest) {
        return opened;
    }
    if (const Result<TakenBackup> backup = takeBackup(path, QDateTime::currentDateTimeUtc()); !backup) {
        return backup.error();
    }
    if (const std::optional<Error> error = migrateByCopy(std::move(opened.value().database), steps)) {
        return *error;
    }
    return connectedToAny(path, lock, steps);
}

/// Takes away the unfinished copies beside the file that a killed program left. The caller holds the writer's lock,
/// without which nobody makes any.
void sweepBeside(const QString& path)
{
    const QFileInfo file(settledPath(path));
    for (const QString& purpose : {u"new"_s, u"migrated"_s, u"restored"_s, u"present"_s, u"compared"_s}) {
        const TemporaryPath left(u"%1/.%2.%3"_s.arg(file.path(), file.fileName(), purpose));
    }
}

/// By each other name in its folder the file has a lock and a journal of its own: nobody may write by one of them, and
/// what a killed writer left half done is finished by the name that it used.
/// By a name in another folder, which cannot be found, what it left half done would never be.
std::optional<Error> settleOtherNames(const QString& path)
{
    if (hasNamesElsewhere(path)) {
        return Error{.code = Error::Code::FileReadOnly, .subject = path, .cause = Error::Cause::NameElsewhere};
    }
    for (const QString& name : otherNamesOf(path)) {
        const Result<std::shared_ptr<WriterLock>> lock = takeWriterLock(name);
        if (!lock) {
            return lock.error();
        }
        if (!QFileInfo::exists(journalPathOf(name))) {
            continue;
        }
        if (const Result<void> finished = finishInterruptedWrite(name); !finished) {
            return finished.error();
        }
    }
    return std::nullopt;
}

/// Nothing if a new file may be made at `path`.
std::optional<Error> unfitForCreating(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return Error{.code = Error::Code::FileExists, .subject = path};
    }
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        return Error{.code = Error::Code::Io, .subject = path, .cause = Error::Cause::FolderMissing};
    }
    if (!folder.isWritable()) {
        return Error{.code = Error::Code::FileReadOnly, .subject = path, .cause = Error::Cause::FolderWriteProtected};
    }
    return std::nullopt;
}

}  // namespace

Result<OpenedFile> createFile(const QString& path)
{
    if (const std::optional<Error> error = unfitForCreating(path)) {
        return *error;
    }
    const Result<std::shared_ptr<WriterLock>> lock = takeWriterLock(path);
    if (!lock) {
        return lock.error();
    }
    return guarded<OpenedFile>(path, [&]() -> Result<OpenedFile> {
        const QFileInfo info(settledPath(path));
        const TemporaryPath unfinished(u"%1/.%2.new"_s.arg(info.path(), info.fileName()));
        {
            Database database(unfinished.path(), Database::Mode::Create);
            database.prepareForWriting();
            migrate(database, migrationSteps());
        }
        if (const std::optional<Error> error =
                renameDurably(unfinished.path(), info.filePath(), RenameMode::KeepExisting)) {
            return *error;
        }
        return connectedForWriting(path, lock.value(), migrationSteps());
    });
}

Result<OpenedFile> openForWriting(const QString& path, const std::vector<MigrationStep>& steps)
{
    if (const std::optional<Error> error = unfitForOpening(path)) {
        return *error;
    }
    if (const std::optional<Error> error = unfitForWriting(path)) {
        return *error;
    }
    const Result<std::shared_ptr<WriterLock>> lock = takeWriterLock(path);
    if (!lock) {
        return lock.error();
    }
    if (const std::optional<Error> error = settleOtherNames(path)) {
        return *error;
    }
    sweepBeside(path);
    return guarded<OpenedFile>(path, [&] { return connectedForWriting(path, lock.value(), steps); });
}

Result<OpenedFile> openAgain(const QString& path, const std::shared_ptr<WriterLock>& lock)
{
    return guarded<OpenedFile>(path, [&]() -> Result<OpenedFile> {
        Result<OpenedFile> opened = lock ? connectedToAny(path, lock, migrationSteps()) : openForCopying(path);
        if (opened && schemaOf(*opened.value().database) != newestSchema()) {
            return damage(*opened.value().database, u"another schema than before"_s);
        }
        return opened;
    });
}

Result<OpenedFile> openForReading(const QString& path, const std::vector<MigrationStep>& steps)
{
    if (const std::optional<Error> error = unfitForOpening(path)) {
        return *error;
    }
    Result<OpenedFile> opened = openForCopying(path);
    if (!opened) {
        return opened;
    }
    return guarded<OpenedFile>(path, [&]() -> Result<OpenedFile> {
        if (const int schema = schemaOf(*opened.value().database); schema < static_cast<int>(steps.size())) {
            return Error{.code = Error::Code::FileReadOnly,
                         .subject = path,
                         .detail = QString::number(schema),
                         .cause = Error::Cause::OlderSchema};
        }
        return std::move(opened);
    });
}

Result<OpenedFile> openForCopying(const QString& path)
{
    if (const std::optional<Error> error = unreachable(path)) {
        return *error;
    }
    try {
        return connectedForReading(path);
    } catch (const SqlFailure& failure) {
        if (failure.code() != SQLITE_READONLY_ROLLBACK) {
            return errorOf(failure, path);
        }
    }
    if (const std::optional<Error> error = unfitForWriting(path)) {
        return *error;
    }
    const Result<std::shared_ptr<WriterLock>> lock = takeWriterLock(path);
    if (!lock) {
        return lock.error();
    }
    if (const Result<void> finished = finishInterruptedWrite(path); !finished) {
        return finished.error();
    }
    return guarded<OpenedFile>(path, [&] { return connectedForReading(path); });
}

Result<void> finishInterruptedWrite(const QString& path)
{
    return guarded<void>(path, [&]() -> Result<void> {
        (void)schemaOf(Database(path, Database::Mode::ReadWrite));
        return {};
    });
}

}  // namespace credence
