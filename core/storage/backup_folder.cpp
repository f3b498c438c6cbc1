// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <atomic>
#include <set>

#include "storage/backup.h"
#include "storage/check.h"
#include "storage/file_header.h"
#include "storage/file_sync.h"
#include "storage/opening.h"
#include "storage/page_copy.h"
#include "storage/private_files.h"
#include "storage/sql_failure.h"
#include "storage/timer_store.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kSuffix = u".credence"_s;
const QString kNotSound = u" not sound"_s;
const QString kTimeFormat = u"yyyy-MM-dd HHmmss'Z'"_s;

/// With what the backups of the file begin: "coder", but "coder.db" and "coder." of files with another ending or none,
/// which may lie beside it.
QString nameOfBackups(const QString& filePath)
{
    const QFileInfo info(settledPath(filePath));
    if (info.suffix() == kSuffix.sliced(1)) {
        return info.completeBaseName();
    }
    return info.suffix().isEmpty() ? info.fileName() + u'.' : info.fileName();
}

QString pathAt(const QString& filePath, const QDateTime& time, const QString& before, const QString& after)
{
    return backupFolderOf(filePath) + u'/' + before + nameOfBackups(filePath) + u' ' + time.toString(kTimeFormat) +
           after + kSuffix;
}

QString freePath(const QString& filePath, const QDateTime& nowUtc, const QString& before, const QString& after)
{
    QDateTime time = nowUtc.toUTC();
    QString path = pathAt(filePath, time, before, after);
    while (QFileInfo::exists(path)) {
        time = time.addSecs(1);
        path = pathAt(filePath, time, before, after);
    }
    return path;
}

/// What is damaged in the copy is found when it is read back.
std::optional<Error> withTimerMarked(const QString& copy)
{
    const Result<void> marked = guarded<void>(copy, [&copy]() -> Result<void> {
        markTimerCopied(copy);
        return {};
    });
    const bool isOfTheDisk =
        !marked && marked.error().code != Error::Code::FileDamaged && marked.error().code != Error::Code::Internal;
    return isOfTheDisk ? std::optional(marked.error()) : std::nullopt;
}

std::optional<Error> written(const QString& from, const QString& to, CopyUse use)
{
    Result<OpenedFile> source = openForCopying(from);
    if (!source) {
        return source.error();
    }
    const Result<void> copied = guarded<void>(from, [&]() -> Result<void> {
        copyPages(*source.value().database, to);
        if (const std::optional<Error> error = use == CopyUse::Backup ? withTimerMarked(to) : std::nullopt) {
            return *error;
        }
        giveOwnCount(to);
        return {};
    });
    return copied ? std::nullopt : std::optional(copied.error());
}

/// On a connection that can write, which reads CHECKs too.
Result<QStringList> readBack(const QString& path)
{
    return guarded<QStringList>(path, [&] { return unsoundness(Database(path, Database::Mode::ReadWrite)); });
}

/// Qt's copies are unfinished under a name of its own.
void sweepUnfinished(const QDir& folder, const QDateTime& nowUtc)
{
    constexpr int kHour = 60 * 60;
    const QStringList names{u".*.part"_s, u".*.part-journal"_s, u"qt_temp.*"_s};
    for (const QFileInfo& left : folder.entryInfoList(names, QDir::Files | QDir::Hidden)) {
        if (left.lastModified().secsTo(nowUtc) > kHour) {
            QFile::remove(left.filePath());
        }
    }
}

/// Marks the newest of each of the first `count` periods. `periodOf` gives the period's first day.
template <class PeriodOf>
void keepNewestOfEach(const std::vector<QDateTime>& newestFirst, int count, PeriodOf periodOf,
                      std::set<QDateTime>& kept)
{
    std::set<QDate> periods;
    for (const QDateTime& time : newestFirst) {
        if (static_cast<int>(periods.size()) == count) {
            return;
        }
        if (periods.insert(periodOf(time.date())).second) {
            kept.insert(time);
        }
    }
}

}  // namespace

std::optional<BackupName> backupNameOf(const QString& filePath, const QString& backupName)
{
    const QString before = nameOfBackups(filePath) + u' ';
    if (!backupName.startsWith(before) || !backupName.endsWith(kSuffix)) {
        return std::nullopt;
    }
    QString stamp = backupName.mid(before.size(), backupName.size() - before.size() - kSuffix.size());
    const bool isSound = !stamp.endsWith(kNotSound);
    stamp.chop(isSound ? 0 : kNotSound.size());
    constexpr qsizetype kDayLength = 10;
    const QDateTime time(QDate::fromString(stamp.left(kDayLength), Qt::ISODate),
                         QTime::fromString(stamp.mid(kDayLength), u" HHmmss'Z'"_s), Qt::UTC);
    const bool isTime = time.isValid() && time.toString(kTimeFormat) == stamp;
    return isTime ? std::optional(BackupName{.takenAt = time, .sound = isSound}) : std::nullopt;
}

QString freeBackupPath(const QString& filePath, const QDateTime& nowUtc, bool isSound)
{
    return freePath(filePath, nowUtc, {}, isSound ? QString() : kNotSound);
}

QString freePathForReplaced(const QString& filePath, const QDateTime& nowUtc)
{
    return freePath(filePath, nowUtc, u"replaced "_s, {});
}

std::optional<Error> prepareBackupFolder(const QString& filePath, const QDateTime& nowUtc)
{
    const QDir folder(backupFolderOf(filePath));
    if (std::optional<Error> error = makePrivateFolder(folder.path())) {
        error->detail = u"the folder of the backups cannot be made: "_s + error->detail;
        return error;
    }
    sweepUnfinished(folder, nowUtc);
    return std::nullopt;
}

QString unfinishedPath(const QString& filePath)
{
    static std::atomic<int> number = 0;
    return u"%1/.%2-%3.part"_s.arg(backupFolderOf(filePath), QString::number(QCoreApplication::applicationPid()),
                                   QString::number(++number));
}

Result<QStringList> copyChecked(const QString& from, const QString& to, CopyUse use)
{
    std::optional<Error> error = written(from, to, use);
    Result<QStringList> findings = error ? Result<QStringList>(*error) : readBack(to);
    if (findings) {
        QFile::setPermissions(to, QFile::permissions(from));
        if ((error = syncFile(to))) {
            findings = *error;
        }
    }
    if (!findings) {
        QFile::remove(to);
    }
    return findings;
}

void thinBackups(const QString& filePath, const QDateTime& until)
{
    // Those of a file that is not sound are many alike: it is backed up on, until somebody restores it.
    constexpr BackupRotation kOfUnsound{.days = 0, .weeks = 0, .months = 0};
    const std::vector<Backup> backups = backupsOf(filePath);
    for (const bool isSound : {true, false}) {
        std::vector<QDateTime> times;
        for (const Backup& backup : backups) {
            if (backup.sound == isSound && backup.takenAt <= until) {
                times.push_back(backup.takenAt);
            }
        }
        const std::vector<QDateTime> superseded =
            supersededBackups(std::move(times), isSound ? BackupRotation{} : kOfUnsound);
        for (const Backup& backup : backups) {
            if (backup.sound == isSound && std::ranges::binary_search(superseded, backup.takenAt)) {
                QFile::remove(backup.path);  // one that cannot be removed stays until the next time
            }
        }
    }
}

std::vector<QDateTime> supersededBackups(std::vector<QDateTime> times, const BackupRotation& rotation)
{
    std::ranges::sort(times, std::ranges::greater());
    std::set<QDateTime> kept(times.begin(),
                             times.begin() + std::min<std::ptrdiff_t>(rotation.newest, std::ssize(times)));
    keepNewestOfEach(
        times, rotation.days, [](QDate day) { return day; }, kept);
    keepNewestOfEach(
        times, rotation.weeks, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); }, kept);
    keepNewestOfEach(
        times, rotation.months, [](QDate day) { return QDate(day.year(), day.month(), 1); }, kept);
    std::erase_if(times, [&](const QDateTime& time) { return kept.contains(time); });
    std::ranges::reverse(times);
    return times;
}

}  // namespace credence
