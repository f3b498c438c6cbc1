// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that records name, apart from records and history.
#include "storage/contents.h"

#include "domain/sha256.h"
#include "storage/database.h"
#include "storage/history_keeping.h"
#include "storage/record_table.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace contents_test {

using namespace Qt::StringLiterals;
using namespace testing;

class Contents : public StorageTest {
protected:
    Contents() : m_file(created()) {}

    [[nodiscard]] RecordFile& file() { return *m_file; }

    /// A rule pack that names `bytes`.
    static RulePack packOf(const QByteArray& bytes, const QString& version = u"2027-01"_s)
    {
        return {.catalogue = u"aapc"_s,
                .version = version,
                .takenOn = kDay,
                .sha256 = sha256Hex(bytes),
                .content = sha256Hex(bytes)};
    }
    RecordRef attach(const QByteArray& bytes, const QString& version = u"2027-01"_s)
    {
        const Result<std::vector<RecordRef>> refs = applyOne(file(), InsertRecord{packOf(bytes, version), bytes});
        EXPECT_TRUE(refs.ok()) << (refs ? "" : refs.error().detail.toStdString());
        return refs ? refs.value().front() : RecordRef{.kind = RecordKind::RulePack, .id = 0};
    }
    [[nodiscard]] int kept() { return queryText(path(), "SELECT COUNT(*) FROM content").toInt(); }
    /// Years later, after another step: every older changeset is dropped.
    void forget()
    {
        add(file(), aSession(kDay, 30));
        Database database(path(), Database::Mode::ReadWrite);
        dropBeyondBounds(database, QDateTime::currentDateTimeUtc().addYears(3));
    }

private:
    std::unique_ptr<RecordFile> m_file;
};

TEST_F(Contents, ComeBackAsTheyWereByTheirKey)
{
    const QByteArray bytes("%PDF-1.7\n\0\xff binary", 18);
    attach(bytes);
    EXPECT_EQ(file().content(sha256Hex(bytes)).value(), bytes);
    EXPECT_EQ(sha256Hex(QByteArray("abc")), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

TEST_F(Contents, ThatAreNotThereAreSaidToBe)
{
    EXPECT_EQ(file().content(sha256Hex("none")).error().code, Error::Code::NotFound);
}

TEST_F(Contents, AreKeptOnceHoweverManyRecordsNameThem)
{
    attach("the file", u"1"_s);
    attach("the file", u"2"_s);
    EXPECT_EQ(kept(), 1);
    EXPECT_TRUE(applyOne(file(), InsertRecord{packOf("the file", u"3"_s)}).ok()) << "it is there already";
    EXPECT_EQ(kept(), 1);
}

TEST_F(Contents, OfTenMegabytesCostLessThanAKilobyteOfHistory)
{
    const QByteArray bytes(kLargestContent, 'x');
    attach(bytes);
    const qint64 history = queryText(path(),
                                     "SELECT SUM(length(changeset) + length(digest) + length(chain) + length(subject)"
                                     " + length(taken_at) + length(action) + length(kind)) FROM history")
                               .toLongLong();
    EXPECT_GT(history, 100);
    EXPECT_LT(history, 1024);
    ASSERT_TRUE(file().undo().ok());
    ASSERT_TRUE(file().redo().ok());
    EXPECT_EQ(file().content(sha256Hex(bytes)).value().size(), kLargestContent);
}

TEST_F(Contents, ThatAreTooLargeAreRefused)
{
    const QByteArray bytes(kLargestContent + 1, 'x');
    const Result<std::vector<RecordRef>> added = applyOne(file(), InsertRecord{packOf(bytes), bytes});
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(added.error().subject, u"content"_s);
    EXPECT_EQ(kept(), 0);
}

TEST_F(Contents, MustBeThereForARecordThatNamesThem)
{
    const Result<std::vector<RecordRef>> added = applyOne(file(), InsertRecord{packOf("nowhere")});
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::Constraint);
}

TEST_F(Contents, AreNotKeptWithoutTheirRecord)
{
    RulePack nameless = packOf("the file");
    nameless.version.clear();
    EXPECT_FALSE(applyOne(file(), InsertRecord{nameless, "the file"}).ok());
    EXPECT_EQ(kept(), 0);
}

TEST_F(Contents, AreNeverChanged)
{
    attach("the file");
    EXPECT_FALSE(sqlRefusal(path(), "UPDATE content SET bytes = x'00'").isEmpty());
}

/// What a judgement, a list or a preview of a restore reads.
TEST_F(Contents, AreReadByNobodyWhoDoesNotAskForThem)
{
    addOneOfEach(file());
    runSql(path(), "ALTER TABLE content RENAME TO hidden");
    EXPECT_TRUE(file().facts(kDay, kDay).ok());
    for (const RecordKind kind : kAllKinds) {
        EXPECT_TRUE(file().all(kind).ok()) << nameOf(kind).toStdString();
    }
    EXPECT_TRUE(file().history(10).ok());
    EXPECT_FALSE(file().content(sha256Hex(sampleContent())).ok());
}

TEST_F(Contents, StayWhileUndoOrRedoCouldNeedThem)
{
    const RecordRef pack = attach("the file");
    ASSERT_TRUE(applyOne(file(), RemoveRecord{pack}).ok());
    EXPECT_EQ(kept(), 1);
    ASSERT_TRUE(file().undo().ok());
    EXPECT_EQ(file().content(sha256Hex("the file")).value(), QByteArray("the file"));
    ASSERT_TRUE(file().undo().ok());
    EXPECT_EQ(kept(), 1) << "redo brings the record back";
    ASSERT_TRUE(file().redo().ok());
    EXPECT_TRUE(file().find(pack).ok());
    EXPECT_TRUE(file().check().value().sound);
}

TEST_F(Contents, GoWithTheLastChangesThatCouldBringThemBack)
{
    const RecordRef pack = attach("the file");
    attach("another", u"2027-02"_s);
    ASSERT_TRUE(applyOne(file(), RemoveRecord{pack}).ok());
    forget();
    EXPECT_FALSE(file().content(sha256Hex("the file")).ok());
    EXPECT_TRUE(file().content(sha256Hex("another")).ok()) << "a record names it";
    EXPECT_TRUE(file().check().value().sound);
}

TEST_F(Contents, OfAStepThatIsKeptStay)
{
    attach("the file");
    forget();
    const RecordRef pack{.kind = RecordKind::RulePack, .id = 1};
    ASSERT_TRUE(applyOne(file(), RemoveRecord{pack}).ok());
    Database database(path(), Database::Mode::ReadWrite);
    dropBeyondBounds(database, QDateTime::currentDateTimeUtc().addYears(3));
    EXPECT_EQ(kept(), 1);
    ASSERT_TRUE(file().undo().ok()) << "the newest step is always kept";
    EXPECT_TRUE(file().find(pack).ok());
}

TEST_F(Contents, ThatDoNotFitTheirKeyAreFound)
{
    attach("the file");
    runSql(path(), "DROP TRIGGER content_stays_as_written; UPDATE content SET bytes = CAST('another' AS BLOB)");
    EXPECT_EQ(file().content(sha256Hex("the file")).error().code, Error::Code::FileDamaged);
    const CheckReport report = file().check().value();
    EXPECT_FALSE(report.sound);
    EXPECT_TRUE(report.findings.join(u'\n').contains(sha256Hex("the file")));
}

TEST_F(Contents, ThatAreMissingAreFound)
{
    attach("the file");
    runSql(path(), "DELETE FROM content");
    const CheckReport report = file().check().value();
    EXPECT_FALSE(report.sound);
    EXPECT_TRUE(report.findings.join(u'\n').contains(u"rule_pack refers to a missing row of content"_s))
        << report.findings.join(u'\n').toStdString();
}

}  // namespace contents_test
}  // namespace credence
