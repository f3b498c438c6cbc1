// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_chain.h"

#include "storage/database.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace history_chain_test {

using namespace Qt::StringLiterals;
using namespace testing;

ChainLink aLink()
{
    return {.id = 7,
            .takenAt = u"2026-11-28T17:00:00.000Z"_s,
            .action = u"add"_s,
            .kind = u"goal"_s,
            .subject = u"Anatomía"_s,
            .count = 1,
            .reverses = {},
            .digest = digestOf("changes")};
}

/// Files out there are chained by it: computed apart from this program, by the words of chainAfter.
TEST(HistoryChain, IsComputedAsItIsDescribed)
{
    EXPECT_EQ(chainBeginning(), QByteArray(32, '\0'));
    EXPECT_EQ(chainAfter(chainBeginning(), aLink()).toHex(),
              QByteArray("8724882d1f00be6d39a07ef1a66ec0620b988d8bb49e2db1a9c22dda9ac39a7d"));
    ChainLink undo = aLink();
    undo.reverses = 7;
    EXPECT_EQ(chainAfter(QByteArray(32, '\1'), undo).toHex(),
              QByteArray("86e56f19b736709dd8792944f414280c07fc9b6e1c74afb18fc94f1e4adcf74b"));
}

TEST(HistoryChain, TellsFieldsApartThatReadTheSameInARow)
{
    ChainLink one = aLink();
    one.action = u"ab"_s;
    one.kind = u"c"_s;
    ChainLink other = aLink();
    other.action = u"a"_s;
    other.kind = u"bc"_s;
    EXPECT_NE(chainAfter(chainBeginning(), one), chainAfter(chainBeginning(), other));
}

class ProvenChain : public StorageTest {
protected:
    ProvenChain() : m_file(created())
    {
        for (int i = 1; i <= 5; ++i) {
            add(*m_file, aSession(kDay, i));
        }
        EXPECT_TRUE(m_file->undo().ok());  // row 6
    }

    [[nodiscard]] QStringList findings()
    {
        const Database database(path(), Database::Mode::ReadOnly);
        return provenChain(database).findings;
    }
    [[nodiscard]] RecordFile& file() { return *m_file; }

private:
    std::unique_ptr<RecordFile> m_file;
};

TEST_F(ProvenChain, HoldsFromTheFirstRowToTheLast)
{
    EXPECT_EQ(findings(), QStringList());
    const CheckReport report = file().check().value();
    EXPECT_TRUE(report.sound);
    EXPECT_EQ(report.historyRows, 6);
    EXPECT_EQ(QString::fromLatin1(report.historyHead.toHex()).toUpper(),
              queryText(path(), "SELECT hex(chain) FROM history ORDER BY id DESC LIMIT 1"));
}

TEST_F(ProvenChain, OfAnEmptyHistoryIsItsBeginning)
{
    const Result<std::unique_ptr<RecordFile>> empty = RecordFile::create(folder() + u"/empty.credence"_s);
    const CheckReport report = empty.value()->check().value();
    EXPECT_TRUE(report.sound);
    EXPECT_EQ(report.historyRows, 0);
    EXPECT_EQ(report.historyHead, chainBeginning());
}

struct Tampering {
    const char* what;
    const char* sql;
    const char* named;  ///< in the finding
};

class TamperedChain : public ProvenChain, public ::testing::WithParamInterface<Tampering> {};

INSTANTIATE_TEST_SUITE_P(
    Rows, TamperedChain,
    ::testing::Values(
        Tampering{"WordsChanged", "UPDATE history SET subject = 'other' WHERE id = 3", "broken at step 3"},
        Tampering{"TimeChanged", "UPDATE history SET taken_at = '2020-01-01T00:00:00.000Z' WHERE id = 1",
                  "broken at step 1: it is not what was written first"},
        Tampering{"CountChanged", "UPDATE history SET count = 2 WHERE id = 2", "broken at step 2"},
        Tampering{"DigestChanged", "UPDATE history SET digest = zeroblob(32) WHERE id = 4", "broken at step 4"},
        Tampering{"AnotherUndone", "UPDATE history SET reverses = 4 WHERE id = 6", "broken at step 6"},
        Tampering{"RowTakenOut", "DELETE FROM history WHERE id = 3",
                  "broken at step 4: it is not what was written after step 2"},
        Tampering{"FirstTakenOut", "DELETE FROM history WHERE id = 1", "broken at step 2"},
        Tampering{"LastTakenOut", "DELETE FROM history WHERE id = 6", "ends at step 5, but step 6 was written"},
        Tampering{"AllTakenOut", "DELETE FROM history", "ends at step 0, but step 6 was written"},
        Tampering{"Reordered",
                  "UPDATE history SET id = 100 WHERE id = 2; UPDATE history SET id = 2 WHERE id = 3;"
                  "UPDATE history SET id = 3 WHERE id = 100",
                  "broken at step 2"},
        Tampering{"RowPutIn",
                  "INSERT INTO history (taken_at, action, kind, subject, count, digest, chain)"
                  "SELECT taken_at, action, kind, subject, count, digest, chain FROM history WHERE id = 1",
                  "broken at step 7"}),
    [](const auto& each) { return each.param.what; });

TEST_P(TamperedChain, IsNamedWithTheStep)
{
    runSqlOnHistory(path(), GetParam().sql);
    const QStringList found = findings();
    ASSERT_FALSE(found.isEmpty());
    EXPECT_TRUE(found.first().contains(QString::fromLatin1(GetParam().named))) << found.first().toStdString();
    EXPECT_FALSE(file().check().value().sound);
}

TEST_F(ProvenChain, NamesOneChangedRowOnce)
{
    runSqlOnHistory(path(), "UPDATE history SET subject = 'other' WHERE id = 3");
    EXPECT_EQ(findings().size(), 1);
}

}  // namespace history_chain_test
}  // namespace credence
