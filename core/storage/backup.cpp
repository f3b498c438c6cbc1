// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "storage/backup_folder.h"
#include "storage/backup_rotation.h"
#include "storage/file_header.h"
#include "storage/file_sync.h"

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

}  // namespace credence
