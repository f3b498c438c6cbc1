// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_folder.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <set>

#include "storage/backup.h"
#include "storage/check.h"
#include "storage/file_header.h"
#include "storage/file_sync.h"
#include "storage/opening.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kSuffix = u".credence"_s;
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

std::optional<Error> written(const QString& from, const QString& to)
{
    Result<OpenedFile> source = openForCopying(from);
    if (!source) {
        return source.error();
    }
    const Result<void> copied = guarded<void>(from, [&] {
        Statement(*source.value().database, u"VACUUM INTO :path"_s).bind(u":path"_s, to).run();
        return Result<void>();
    });
    return copied ? std::nullopt : std::optional(copied.error());
}

std::optional<Error> readBack(const QString& path)
{
    const Result<OpenedFile> copy = openForCopying(path);
    if (!copy) {
        return copy.error();
    }
    const QStringList findings = damageIn(*copy.value().database);
    return findings.isEmpty()
               ? std::nullopt
               : std::optional(Error{.code = Error::Code::FileDamaged, .subject = path, .detail = findings.first()});
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

std::optional<QDateTime> backupTimeOf(const QString& filePath, const QString& backupName)
{
    const QString before = nameOfBackups(filePath) + u' ';
    if (!backupName.startsWith(before) || !backupName.endsWith(kSuffix)) {
        return std::nullopt;
    }
    const QString stamp = backupName.mid(before.size(), backupName.size() - before.size() - kSuffix.size());
    constexpr qsizetype kDayLength = 10;
    const QDateTime time(QDate::fromString(stamp.left(kDayLength), Qt::ISODate),
                         QTime::fromString(stamp.mid(kDayLength), u" HHmmss'Z'"_s), Qt::UTC);
    return time.isValid() && time.toString(kTimeFormat) == stamp ? std::optional(time) : std::nullopt;
}

QString freeBackupPath(const QString& filePath, const QDateTime& nowUtc, const QString& prefix)
{
    const QString before = backupFolderOf(filePath) + u'/' + prefix + nameOfBackups(filePath) + u' ';
    QDateTime time = nowUtc.toUTC();
    QString path = before + time.toString(kTimeFormat) + kSuffix;
    while (QFileInfo::exists(path)) {
        time = time.addSecs(1);
        path = before + time.toString(kTimeFormat) + kSuffix;
    }
    return path;
}

std::optional<Error> copyChecked(const QString& from, const QString& to)
{
    std::optional<Error> error = written(from, to);
    if (!error) {
        error = readBack(to);
    }
    if (!error) {
        QFile::setPermissions(to, QFile::permissions(from));
        error = syncFile(to);
    }
    if (error) {
        QFile::remove(to);
    }
    return error;
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
