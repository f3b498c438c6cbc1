// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_owner.h"

#include <QFileInfo>
#include <QRegularExpression>

#include "storage/backup.h"
#include "storage/backup_folder.h"
#include "storage/opening.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Vouches for the words and the time of the first step. Nothing without one, in schemas before 5 too.
std::optional<QByteArray> originOf(const QString& path)
{
    const Result<OpenedFile> opened = openForCopying(path);
    if (!opened) {
        return std::nullopt;
    }
    const Result<QByteArray> chain = guarded<QByteArray>(path, [&] {
        Statement first(*opened.value().database, u"SELECT chain FROM history ORDER BY id LIMIT 1"_s);
        return first.next() ? first.bytes(0) : QByteArray();
    });
    return chain && !chain.value().isEmpty() ? std::optional(chain.value()) : std::nullopt;
}

bool isNamedAsItsOwn(const QString& filePath, const QString& backupPath)
{
    const QFileInfo backup(backupPath);
    const QString folder = QFileInfo(backupFolderOf(filePath)).canonicalFilePath();
    const bool isInItsFolder = !folder.isEmpty() && QFileInfo(backup.path()).canonicalFilePath() == folder;
    return isInItsFolder && backupNameOf(filePath, backup.fileName());
}

QString ownerInName(const QString& backupPath)
{
    static const QRegularExpression kName(u"^(.+) \\d{4}-\\d{2}-\\d{2} \\d{6}Z(?: not sound)?\\.credence$"_s);
    const QString name = QFileInfo(backupPath).fileName();
    const QRegularExpressionMatch match = kName.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

}  // namespace

std::optional<QString> otherOwnerOf(const QString& filePath, const QString& backupPath)
{
    const std::optional<QByteArray> origin = originOf(filePath);
    const std::optional<QByteArray> other = originOf(backupPath);
    const bool isOwn = origin && other ? *origin == *other : isNamedAsItsOwn(filePath, backupPath);
    return isOwn ? std::nullopt : std::optional(ownerInName(backupPath));
}

}  // namespace credence
