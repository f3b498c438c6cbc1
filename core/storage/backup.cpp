// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>

#include "domain/records/kind_description.h"
#include "storage/backup_folder.h"
#include "storage/backup_owner.h"
#include "storage/file_header.h"
#include "storage/file_stamp.h"
#include "storage/file_sync.h"
#include "storage/migrated_copy.h"
#include "storage/opening.h"
#include "storage/record_store.h"
#include "storage/record_table.h"
#include "storage/sql_failure.h"
#include "storage/writer_lock.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Backup backupAt(const QString& path, const BackupName& name)
{
    return {.path = path, .takenAt = name.takenAt, .bytes = QFileInfo(path).size(), .sound = name.sound};
}

/// Gives the finished copy a name that is free; another program may take the same one in the same second.
Result<Backup> named(const QString& copy, const QString& filePath, const QDateTime& nowUtc, bool isSound)
{
    for (;;) {
        const QString path = freeBackupPath(filePath, nowUtc, isSound);
        const std::optional<Error> error = renameDurably(copy, path, RenameMode::KeepExisting);
        if (!error) {
            const std::optional<BackupName> name = backupNameOf(filePath, QFileInfo(path).fileName());
            return backupAt(path, name.value_or(BackupName{.takenAt = nowUtc, .sound = isSound}));
        }
        if (error->code != Error::Code::FileExists) {
            return *error;
        }
    }
}

/// By more than the names of several backups in one second run ahead.
bool isAfter(const Backup& backup, const QDateTime& nowUtc)
{
    constexpr qint64 kMinute = 60;
    return nowUtc.secsTo(backup.takenAt) > kMinute;
}

std::optional<QDateTime> laterBackup(const QString& filePath, const QDateTime& nowUtc)
{
    const std::vector<Backup> backups = backupsOf(filePath);
    const bool isLater = !backups.empty() && isAfter(backups.front(), nowUtc);
    return isLater ? std::optional(backups.front().takenAt) : std::nullopt;
}

QString besideThe(const QString& filePath, const QString& purpose)
{
    const QFileInfo info(settledPath(filePath));
    return u"%1/.%2.%3"_s.arg(info.path(), info.fileName(), purpose);
}

/// A file of an older schema is compared by a copy that is up to date.
Result<OpenedFile> openedForComparing(const QString& path, const QString& filePath, const TemporaryPath& copy)
{
    if (const std::optional<Error> error = unfitForOpening(path)) {
        return *error;
    }
    {
        Result<OpenedFile> opened = openForCopying(path);
        if (!opened || schemaOf(*opened.value().database) == newestSchema()) {
            return opened;
        }
    }
    if (const std::optional<Error> error = prepareBackupFolder(filePath, QDateTime::currentDateTimeUtc())) {
        return *error;
    }
    if (const std::optional<Error> error = copyMigrated(path, copy.path(), migrationSteps())) {
        return *error;
    }
    return openForReading(copy.path());
}

void compareKind(const Database& file, const Database& backup, RecordKind kind, RestorePreview& preview)
{
    QHash<qint64, AnyRecord> inFile;
    for (const AnyRecord& record : readAll(file, kind)) {
        inFile.insert(idOf(record), record);
    }
    const bool tellsHowFar = isOfThePast(kind);
    for (const AnyRecord& record : readAll(backup, kind)) {
        if (tellsHowFar) {
            ++preview.entries;
            preview.lastDay = std::max(preview.lastDay.value_or(dayOf(record)), dayOf(record));
        }
        const auto found = inFile.constFind(idOf(record));
        if (found == inFile.constEnd()) {
            ++preview.onlyInBackup;
            continue;
        }
        preview.different += *found == record ? 0 : 1;
        inFile.erase(found);
    }
    preview.onlyInFile += static_cast<int>(inFile.size());
}

/// The bytes as they are, for a file that can no longer be read as a record; its journal belongs to it.
std::optional<Error> keepBytes(const QString& filePath, const QDateTime& nowUtc)
{
    if (const std::optional<Error> error = prepareBackupFolder(filePath, nowUtc)) {
        return error;
    }
    const QString path = freePathForReplaced(filePath, nowUtc);
    QFile file(filePath);
    if (!file.copy(path)) {
        return Error{.code = Error::Code::Io, .subject = path, .detail = file.errorString()};
    }
    QFile::copy(journalPathOf(filePath), path + u"-journal"_s);  // false where there is none
    return syncFile(path);
}

std::optional<Error> backedUp(const QString& filePath, const QDateTime& nowUtc)
{
    if (const Result<void> finished = finishInterruptedWrite(filePath); !finished) {
        return finished.error();
    }
    const Result<TakenBackup> backup = takeBackup(filePath, nowUtc);
    return backup ? std::nullopt : std::optional(backup.error());
}

/// The file that is about to be replaced stays among the backups, whatever its state.
std::optional<Error> keepReplaced(const QString& filePath, const QDateTime& nowUtc)
{
    if (!QFileInfo::exists(filePath)) {
        return std::nullopt;
    }
    const std::optional<Error> error = backedUp(filePath, nowUtc);
    const bool isUnreadable =
        error && (error->code == Error::Code::FileDamaged || error->code == Error::Code::NotARecordFile ||
                  error->code == Error::Code::FileTooNew);
    return isUnreadable ? keepBytes(filePath, nowUtc) : error;
}

}  // namespace

QString backupFolderOf(const QString& filePath)
{
    const QFileInfo info(settledPath(filePath));
    return u"%1/%2 backups"_s.arg(info.path(), info.completeBaseName());
}

std::vector<Backup> backupsOf(const QString& filePath)
{
    std::vector<Backup> backups;
    for (const QFileInfo& info : QDir(backupFolderOf(filePath)).entryInfoList(QDir::Files)) {
        if (const std::optional<BackupName> name = backupNameOf(filePath, info.fileName())) {
            backups.push_back(backupAt(info.filePath(), *name));
        }
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::takenAt);
    return backups;
}

std::optional<Backup> newestBackup(const QString& filePath, const QDateTime& nowUtc)
{
    const std::vector<Backup> backups = backupsOf(filePath);
    const auto newest =
        std::ranges::find_if(backups, [&nowUtc](const Backup& backup) { return !isAfter(backup, nowUtc); });
    return newest == backups.end() ? std::nullopt : std::optional(*newest);
}

bool isBackedUp(const QString& filePath, const QDateTime& nowUtc)
{
    const std::optional<Backup> newest = newestBackup(filePath, nowUtc);
    const std::optional<FileStamp> file = stampOf(filePath);
    const std::optional<FileStamp> copy = newest ? stampOf(newest->path) : std::nullopt;
    if (!file || !copy) {
        return false;
    }
    const bool isOfThatTime =
        file->writtenSeconds == copy->writtenSeconds && file->writtenNanoseconds == copy->writtenNanoseconds;
    // Earlier versions gave a backup no time but that in its name.
    return isOfThatTime || newest->takenAt >= QFileInfo(filePath).lastModified();
}

Result<TakenBackup> takeBackup(const QString& filePath, const QDateTime& nowUtc)
{
    if (const std::optional<Error> error = prepareBackupFolder(filePath, nowUtc)) {
        return *error;
    }
    const TemporaryPath unfinished(unfinishedPath(filePath));
    const std::optional<FileStamp> source = stampOf(filePath);
    const Result<QStringList> findings = copyChecked(filePath, unfinished.path(), CopyUse::Backup);
    if (!findings) {
        return findings.error();
    }
    const Result<Backup> backup = named(unfinished.path(), filePath, nowUtc, findings.value().isEmpty());
    if (!backup) {
        return backup.error();
    }
    if (source) {
        takeTimeOf(*source, backup.value().path);
    }
    thinBackups(filePath, backup.value().takenAt);
    return TakenBackup{.backup = backup.value(), .findings = findings.value(), .later = laterBackup(filePath, nowUtc)};
}

Result<RestorePreview> previewRestore(const QString& filePath, const QString& backupPath)
{
    const TemporaryPath fileCopy(unfinishedPath(filePath));
    Result<OpenedFile> file = openedForComparing(filePath, filePath, fileCopy);
    if (!file) {
        return file.error();
    }
    const TemporaryPath backupCopy(unfinishedPath(filePath));
    Result<OpenedFile> backup = openedForComparing(backupPath, filePath, backupCopy);
    if (!backup) {
        return backup.error();
    }
    return guarded<RestorePreview>(filePath, [&] {
        RestorePreview preview{.otherOwner = otherOwnerOf(filePath, backupPath)};
        for (const RecordKind kind : kAllKinds) {
            compareKind(*file.value().database, *backup.value().database, kind, preview);
        }
        return preview;
    });
}

Result<void> restoreBackup(const QString& filePath, const QString& backupPath, const QDateTime& nowUtc,
                           const RestoreConsent& consent)
{
    if (const std::optional<Error> error = unfitForOpening(backupPath)) {
        return *error;
    }
    const QString target = settledPath(filePath);
    if (QFileInfo::exists(target)) {
        if (const std::optional<Error> error = unfitForWriting(target)) {
            return *error;
        }
    }
    const Result<std::shared_ptr<WriterLock>> lock = takeWriterLock(target);
    if (!lock) {
        return lock.error();
    }
    const TemporaryPath restored(besideThe(target, u"restored"_s));
    const Result<QStringList> findings = copyChecked(backupPath, restored.path(), CopyUse::Backup);
    if (!findings) {
        return findings.error();
    }
    if (!findings.value().isEmpty() && !consent.unsound) {
        return Error{.code = Error::Code::FileDamaged,
                     .subject = backupPath,
                     .detail = findings.value().first(),
                     .cause = Error::Cause::Unsound};
    }
    if (const std::optional<QString> owner = otherOwnerOf(target, backupPath); owner && !consent.otherFile) {
        return Error{.code = Error::Code::Conflict,
                     .subject = backupPath,
                     .detail = *owner,
                     .cause = Error::Cause::OfAnotherFile};
    }
    if (const std::optional<Error> error = keepReplaced(target, nowUtc)) {
        return *error;
    }
    // A journal that is left of the replaced file would be rolled back into the restored one.
    QFile::remove(journalPathOf(target));
    if (const std::optional<Error> error = renameDurably(restored.path(), target, RenameMode::Replace)) {
        return *error;
    }
    return {};
}

}  // namespace credence
