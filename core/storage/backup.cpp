// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>

#include "storage/backup_folder.h"
#include "storage/file_header.h"
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

Backup backupAt(const QString& path, const QDateTime& takenAt)
{
    return {.path = path, .takenAt = takenAt, .bytes = QFileInfo(path).size()};
}

/// Takes away what is superseded. A file that cannot be removed stays until the next time.
void thin(const QString& filePath)
{
    const std::vector<Backup> backups = backupsOf(filePath);
    std::vector<QDateTime> times;
    std::ranges::transform(backups, std::back_inserter(times), &Backup::takenAt);
    const std::vector<QDateTime> superseded = supersededBackups(std::move(times));
    for (const Backup& backup : backups) {
        if (std::ranges::binary_search(superseded, backup.takenAt)) {
            QFile::remove(backup.path);
        }
    }
}

/// Takes away what a killed program left unfinished more than an hour ago.
void sweepUnfinished(const QDir& folder, const QDateTime& nowUtc)
{
    constexpr int kHour = 60 * 60;
    for (const QFileInfo& left : folder.entryInfoList({u".*.part"_s}, QDir::Files | QDir::Hidden)) {
        if (left.lastModified().secsTo(nowUtc) > kHour) {
            QFile::remove(left.filePath());
        }
    }
}

QString besideThe(const QString& filePath, const QString& purpose)
{
    const QFileInfo info(settledPath(filePath));
    return u"%1/.%2.%3"_s.arg(info.path(), info.fileName(), purpose);
}

/// A file of an older schema is compared by a copy that is up to date.
Result<OpenedFile> openedForComparing(const QString& path, const TemporaryPath& copy)
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
    for (const AnyRecord& record : readAll(backup, kind)) {
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
    const QString path = freeBackupPath(filePath, nowUtc, u"replaced "_s);
    QFile file(filePath);
    if (!QDir().mkpath(backupFolderOf(filePath)) || !file.copy(path)) {
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
    const Result<Backup> backup = takeBackup(filePath, nowUtc);
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
        if (const std::optional<QDateTime> time = backupTimeOf(filePath, info.fileName())) {
            backups.push_back(backupAt(info.filePath(), *time));
        }
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::takenAt);
    return backups;
}

Result<Backup> takeBackup(const QString& filePath, const QDateTime& nowUtc)
{
    const QDir folder(backupFolderOf(filePath));
    if (!folder.mkpath(u"."_s)) {
        return Error{.code = Error::Code::FileReadOnly,
                     .subject = folder.path(),
                     .detail = u"the folder of the backups cannot be made"_s};
    }
    sweepUnfinished(folder, nowUtc);
    const TemporaryPath unfinished(
        folder.filePath(u".%1.part"_s.arg(QString::number(QCoreApplication::applicationPid()))));
    if (const std::optional<Error> error = copyChecked(filePath, unfinished.path())) {
        return *error;
    }
    const QString path = freeBackupPath(filePath, nowUtc);
    if (const std::optional<Error> error = renameDurably(unfinished.path(), path, RenameMode::KeepExisting)) {
        return *error;
    }
    thin(filePath);
    return backupAt(path, backupTimeOf(filePath, QFileInfo(path).fileName()).value_or(nowUtc));
}

Result<RestorePreview> previewRestore(const QString& filePath, const QString& backupPath)
{
    const TemporaryPath fileCopy(besideThe(filePath, u"present"_s));
    Result<OpenedFile> file = openedForComparing(filePath, fileCopy);
    if (!file) {
        return file.error();
    }
    const TemporaryPath backupCopy(besideThe(filePath, u"compared"_s));
    Result<OpenedFile> backup = openedForComparing(backupPath, backupCopy);
    if (!backup) {
        return backup.error();
    }
    return guarded<RestorePreview>(filePath, [&] {
        RestorePreview preview;
        for (const RecordKind kind : kAllKinds) {
            compareKind(*file.value().database, *backup.value().database, kind, preview);
        }
        return preview;
    });
}

Result<void> restoreBackup(const QString& filePath, const QString& backupPath, const QDateTime& nowUtc)
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
    const Result<std::shared_ptr<QLockFile>> lock = takeWriterLock(target);
    if (!lock) {
        return lock.error();
    }
    const TemporaryPath restored(besideThe(target, u"restored"_s));
    if (const std::optional<Error> error = copyChecked(backupPath, restored.path())) {
        return *error;
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
