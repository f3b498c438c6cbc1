// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_fixture.h"

#include "storage/record_table.h"

namespace credence::testing {

namespace {

class RawConnection {
public:
    explicit RawConnection(const QString& path)
    {
        EXPECT_EQ(
            sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
            SQLITE_OK);
    }
    ~RawConnection() { sqlite3_close(m_handle); }
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

}  // namespace

StudySession aSession(QDate day, int minutes, const QString& subject)
{
    return {.onDate = day, .minutes = {minutes}, .subject = subject};
}

HistoryLabel aLabel(RecordKind kind, HistoryAction action)
{
    return {.action = action, .kind = kind, .subject = u"own words"_s};
}

QString queryText(const QString& path, const QByteArray& sql)
{
    const RawConnection connection(path);
    QString text;
    const auto keepFirst = [](void* kept, int columns, char** values, char**) {
        *static_cast<QString*>(kept) = QString::fromUtf8(values[columns - 1]);
        return 0;
    };
    EXPECT_EQ(sqlite3_exec(connection.handle(), sql.constData(), keepFirst, &text, nullptr), SQLITE_OK);
    return text;
}

QString sqlRefusal(const QString& path, const QByteArray& sql)
{
    const RawConnection connection(path);
    char* message = nullptr;
    sqlite3_exec(connection.handle(), sql.constData(), nullptr, nullptr, &message);
    const QString refusal = QString::fromUtf8(message);
    sqlite3_free(message);
    return refusal;
}

void runSqlOnHistory(const QString& path, const QByteArray& sql)
{
    const RawConnection connection(path);
    QByteArrayList triggers;
    const auto keep = [](void* kept, int, char** values, char**) {
        static_cast<QByteArrayList*>(kept)->append(values[0]);
        return 0;
    };
    EXPECT_EQ(sqlite3_exec(connection.handle(),
                           "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'history'", keep,
                           &triggers, nullptr),
              SQLITE_OK);
    runSql(path, "DROP TRIGGER history_only_grows; DROP TRIGGER history_stays_as_written; " + sql + "; " +
                     triggers.join("; "));
}

QStringList damageFound(const RecordFile& file)
{
    const Result<CheckReport> report = file.check();
    EXPECT_TRUE(report.ok());
    QStringList findings = report ? report.value().findings : QStringList();
    findings.removeIf([](const QString& finding) { return finding.contains(u" is not valid: "_s); });
    return findings;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray withoutCount(QByteArray file)
{
    constexpr int kBytes = 4;
    for (const int place : {24, 40, 92}) {  // of the file, of its schema, and for which the number of pages is
        file.replace(place, kBytes, QByteArray(kBytes, '\0'));
    }
    return file;
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    const QDir dir(folder);
    for (const QFileInfo& info : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        contents.insert(info.fileName(), info.isFile() ? bytesOf(info.filePath()) : QByteArray());
    }
    return contents;
}

std::unique_ptr<RecordFile> StorageTest::created()
{
    Result<std::unique_ptr<RecordFile>> file = RecordFile::create(path());
    EXPECT_TRUE(file.ok()) << (file ? "" : file.error().detail.toStdString());
    return file ? std::move(file).value() : nullptr;
}

std::unique_ptr<RecordFile> StorageTest::opened(FileAccess access)
{
    Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path(), access);
    EXPECT_TRUE(file.ok()) << (file ? "" : file.error().detail.toStdString());
    return file ? std::move(file).value() : nullptr;
}

Error StorageTest::openError(const QString& path, FileAccess access)
{
    const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, access);
    return file ? Error{.code = Error::Code::Internal, .detail = u"it opened"_s} : file.error();
}

RecordRef StorageTest::add(RecordFile& file, const AnyRecord& record)
{
    const Result<std::vector<RecordRef>> refs = applyOne(file, InsertRecord{record, contentWith(kindOf(record))});
    EXPECT_TRUE(refs.ok()) << (refs ? "" : refs.error().detail.toStdString());
    return refs ? refs.value().front() : RecordRef{.kind = kindOf(record), .id = 0};
}

Result<std::vector<RecordRef>> StorageTest::applyOne(RecordFile& file, const RecordChange& change)
{
    return file.apply(aLabel(), std::span(&change, 1));
}

void StorageTest::addManySessions(RecordFile& file)
{
    const std::vector<RecordChange> changes(500, InsertRecord{aSession(kDay, 30, u"word "_s.repeated(20))});
    EXPECT_TRUE(file.apply(aLabel(), changes).ok());
}

std::vector<RecordRef> StorageTest::addOneOfEach(RecordFile& file)
{
    std::vector<RecordChange> changes;
    for (const RecordKind kind : kAllKinds) {
        changes.emplace_back(InsertRecord{fullRecord(kind), contentWith(kind)});
    }
    const Result<std::vector<RecordRef>> refs = file.apply(aLabel(), changes);
    EXPECT_TRUE(refs.ok()) << (refs ? "" : refs.error().detail.toStdString());
    return refs.valueOr({});
}

void StorageTest::makeValid(RecordFile& file)
{
    // A document proves one thing; only what was put off comes back on a day.
    const auto document = std::get<Document>(file.find({.kind = RecordKind::Document, .id = 1}).value());
    auto choice = std::get<StepChoice>(file.find({.kind = RecordKind::StepChoice, .id = 1}).value());
    choice.until.reset();
    const std::vector<RecordChange> changes{
        UpdateRecord{Document{
            .id = document.id, .kind = document.kind, .title = document.title, .programme = document.programme}},
        UpdateRecord{choice}};
    EXPECT_TRUE(file.apply(aLabel(), changes).ok());
}

}  // namespace credence::testing
