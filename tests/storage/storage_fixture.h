// SPDX-License-Identifier: GPL-3.0-or-later
/// A record file in a temporary folder, one record of every kind, and a back door to the file through SQLite itself.
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "domain/records/choices.h"
#include "storage/record_file.h"
#include "support/printers.h"
#include "support/run_sql.h"
#include "support/sample_records.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

inline const QDate kDay(2026, 3, 2);

StudySession aSession(QDate day, int minutes, const QString& subject = u"anatomy"_s);
HistoryLabel aLabel(RecordKind kind = RecordKind::StudySession, HistoryAction action = HistoryAction::Add);

/// Why SQLite refuses it; empty if it does not.
QString sqlRefusal(const QString& path, const QByteArray& sql);
/// Runs SQL as runSql does, behind the back of what keeps history as it was written.
void runSqlOnHistory(const QString& path, const QByteArray& sql);
/// Last column of the last row.
QString queryText(const QString& path, const QByteArray& sql);

/// What a check found, but that records are not valid: samples have a value in every field, of which some exclude each
/// other, as no form takes them.
QStringList damageFound(const RecordFile& file);

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
/// The bytes of a file, but for the counts of changes by which SQLite knows it: each copy has its own.
QByteArray withoutCount(QByteArray file);
/// All names in a folder, hidden ones included, with their bytes: what "nothing touched" means.
QMap<QString, QByteArray> contentsOf(const QString& folder);

class StorageTest : public ::testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"record.credence"_s); }
    /// Makes the file at path() and leaves it open.
    std::unique_ptr<RecordFile> created();
    std::unique_ptr<RecordFile> opened(FileAccess access = FileAccess::ReadWrite);
    /// Why opening fails; Internal if it does not.
    Error openError(const QString& path, FileAccess access = FileAccess::ReadWrite);

    static RecordRef add(RecordFile& file, const AnyRecord& record);
    static Result<std::vector<RecordRef>> applyOne(RecordFile& file, const RecordChange& change);
    /// 500 sessions of 30 minutes in one step, over many pages.
    static void addManySessions(RecordFile& file);
    /// One record of every kind, each referring to the others, in one step.
    static std::vector<RecordRef> addOneOfEach(RecordFile& file);
    /// Of those the ones whose fields exclude each other become such as a form takes, in one step.
    static void makeValid(RecordFile& file);

private:
    QTemporaryDir m_folder;
};

}  // namespace credence::testing
