// SPDX-License-Identifier: GPL-3.0-or-later
/// History only grows: what undo and redo take, what stays, and for how long.
#include <QRandomGenerator>

#include "storage/database.h"
#include "storage/file_settings.h"
#include "storage/history_keeping.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace history_test {

using namespace Qt::StringLiterals;
using namespace testing;

class History : public StorageTest {
protected:
    History() : m_file(created()) {}

    [[nodiscard]] RecordFile& file() { return *m_file; }
    [[nodiscard]] std::vector<HistoryStep> rows() { return file().history(1000).value(); }
    [[nodiscard]] qint64 count(const QByteArray& where)
    {
        return queryText(path(), "SELECT COUNT(*) FROM history WHERE " + where).toLongLong();
    }
    [[nodiscard]] std::size_t sessions() { return file().all(RecordKind::StudySession).value().size(); }

    /// A step of about `kibibytes`.
    void addLarge(int kibibytes)
    {
        StudySession session = aSession(kDay, 30);
        session.note = QString(kibibytes * 1024, u'x');
        add(file(), session);
    }
    /// As a new step taken so many days from now would.
    void dropAfter(int days)
    {
        Database database(path(), Database::Mode::ReadWrite);
        dropBeyondBounds(database, QDateTime::currentDateTimeUtc().addDays(days));
    }

private:
    std::unique_ptr<RecordFile> m_file;
};

TEST_F(History, KeepsUndoAndRedoAsRowsThatNameWhatTheyReverse)
{
    add(file(), aSession(kDay, 30));
    ASSERT_TRUE(file().undo().ok());
    ASSERT_TRUE(file().redo().ok());
    ASSERT_TRUE(file().undo().ok());

    const std::vector<HistoryStep> found = rows();

    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[3].act, HistoryAct::Step);
    EXPECT_EQ(found[3].reverses, std::nullopt);
    EXPECT_TRUE(found[3].undone);
    EXPECT_EQ(found[2].act, HistoryAct::Undo);
    EXPECT_EQ(found[2].reverses, found[3].id);
    EXPECT_EQ(found[1].act, HistoryAct::Redo);
    EXPECT_EQ(found[1].reverses, found[2].id);
    EXPECT_EQ(found[0].act, HistoryAct::Undo);
    EXPECT_EQ(found[0].reverses, found[3].id);
    for (const HistoryStep& row : found) {
        EXPECT_EQ(row.label, aLabel());
        EXPECT_EQ(row.records, found[3].records);
    }
}

/// As if undone steps lay on a stack that a new step empties.
TEST_F(History, TakesBackAndDoesAgainAsTwoStacksWould)
{
    QRandomGenerator random(5);
    std::vector<int> done;
    std::vector<int> undone;
    qsizetype expectedRows = 0;
    for (int i = 1; i <= 200; ++i) {
        const quint32 act = random.bounded(5U);
        if (act < 2) {
            add(file(), aSession(kDay, i));
            done.push_back(i);
            undone.clear();
            ++expectedRows;
        } else if (act < 4) {
            EXPECT_EQ(file().undo().ok(), !done.empty());
            if (!done.empty()) {
                undone.push_back(done.back());
                done.pop_back();
                ++expectedRows;
            }
        } else {
            EXPECT_EQ(file().redo().ok(), !undone.empty());
            if (!undone.empty()) {
                done.push_back(undone.back());
                undone.pop_back();
                ++expectedRows;
            }
        }
        std::vector<int> present;
        for (const AnyRecord& record : file().all(RecordKind::StudySession).value()) {
            present.push_back(std::get<StudySession>(record).minutes.value);
        }
        ASSERT_EQ(present, done) << i;
        ASSERT_EQ(file().undoLabel().value().has_value(), !done.empty());
        ASSERT_EQ(file().redoLabel().value().has_value(), !undone.empty());
    }
    EXPECT_EQ(static_cast<qsizetype>(rows().size()), expectedRows);
    EXPECT_TRUE(file().check().value().sound);
}

TEST_F(History, RefusesEveryChangeOfWhatWasWritten)
{
    add(file(), aSession(kDay, 30));
    for (const char* sql :
         {"DELETE FROM history", "UPDATE history SET subject = 'other'", "UPDATE history SET id = 9",
          "UPDATE history SET taken_at = '2020-01-01T00:00:00.000Z'", "UPDATE history SET changeset = x'00'",
          "UPDATE history SET digest = zeroblob(32)", "UPDATE history SET chain = zeroblob(32)"}) {
        EXPECT_FALSE(sqlRefusal(path(), sql).isEmpty()) << sql;
    }
    EXPECT_TRUE(sqlRefusal(path(), "UPDATE history SET changeset = NULL").isEmpty()) << "a changeset may be dropped";
}

TEST_F(History, KeepsChangesForThirtyDaysAndSixtyFourMebibytes)
{
    const Database database(path(), Database::Mode::ReadOnly);
    EXPECT_EQ(historyBounds(database), (HistoryBounds{.days = 30, .mebibytes = 64}));
}

TEST_F(History, TakesItsBoundsFromTheFile)
{
    ASSERT_TRUE(file().setSetting(historyDays().key, u"90"_s).ok());
    ASSERT_TRUE(file().setSetting(historyMebibytes().key, u"many"_s).ok());
    const Database database(path(), Database::Mode::ReadOnly);
    EXPECT_EQ(historyBounds(database), (HistoryBounds{.days = 90, .mebibytes = 64}));
}

TEST_F(History, DropsTheChangesOfOldStepsAndKeepsTheirRows)
{
    add(file(), aSession(kDay, 30));
    add(file(), aSession(kDay, 40));
    add(file(), aSession(kDay, 50));
    const CheckReport before = file().check().value();

    dropAfter(31);

    EXPECT_EQ(count("changeset IS NOT NULL"), 1) << "the newest stays";
    const std::vector<HistoryStep> found = rows();
    ASSERT_EQ(found.size(), 3U);
    EXPECT_TRUE(found[0].kept);
    EXPECT_FALSE(found[1].kept);
    EXPECT_TRUE(found[1].records.empty());
    EXPECT_EQ(found[1].label, aLabel());
    const CheckReport report = file().check().value();
    EXPECT_TRUE(report.sound) << report.findings.join(u'\n').toStdString();
    EXPECT_EQ(report.historyRows, 3);
    EXPECT_EQ(report.historyDropped, 2);
    EXPECT_EQ(report.historyHead, before.historyHead) << "the chain does not change";
}

TEST_F(History, SaysWhyADroppedStepCannotBeTakenBack)
{
    add(file(), aSession(kDay, 30));
    add(file(), aSession(kDay, 40));
    dropAfter(31);
    ASSERT_TRUE(file().undo().ok());

    const Result<HistoryStep> undone = file().undo();

    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error(), (Error{Error::Code::HistoryDropped, aLabel().subject, u"30 64"_s}));
    EXPECT_EQ(sessions(), 1U);
    EXPECT_FALSE(file().undoLabel().value().has_value());
    EXPECT_TRUE(file().redo().ok());
}

TEST_F(History, DropsNothingWithinTheDays)
{
    add(file(), aSession(kDay, 30));
    add(file(), aSession(kDay, 40));
    dropAfter(29);
    EXPECT_EQ(count("changeset IS NULL"), 0);
}

TEST_F(History, AgesNoStepForAClockThatOnceWasWrong)
{
    add(file(), aSession(kDay, 30));
    add(file(), aSession(kDay, 40));
    add(file(), aSession(kDay, 50));
    runSqlOnHistory(path(), "UPDATE history SET taken_at = '2010-01-01T00:00:00.000Z' WHERE id = 2");
    dropAfter(1);
    EXPECT_EQ(count("changeset IS NULL"), 0);
}

TEST_F(History, DropsTheOldestBeyondTheSizeWithTheStepThatExceedsIt)
{
    ASSERT_TRUE(file().setSetting(historyMebibytes().key, u"1"_s).ok());
    for (int i = 0; i < 5; ++i) {
        addLarge(300);
    }
    EXPECT_EQ(count("changeset IS NULL"), 2);
    EXPECT_EQ(count("changeset IS NULL AND id <= 2"), 2);
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(file().undo().ok()) << i;
    }
    EXPECT_EQ(file().undo().error().code, Error::Code::HistoryDropped);
}

TEST_F(History, KeepsTheNewestStepHoweverLargeItIs)
{
    ASSERT_TRUE(file().setSetting(historyMebibytes().key, u"1"_s).ok());
    addLarge(10);
    addLarge(2000);
    EXPECT_EQ(count("changeset IS NULL"), 1);
    EXPECT_TRUE(file().undo().ok());
    EXPECT_EQ(sessions(), 1U);
}

TEST_F(History, DropsNothingByOpeningUndoingOrRedoing)
{
    add(file(), aSession(kDay, 30));
    addLarge(700);
    addLarge(700);
    ASSERT_TRUE(file().setSetting(historyMebibytes().key, u"1"_s).ok());
    ASSERT_TRUE(file().undo().ok());
    ASSERT_TRUE(file().redo().ok());
    EXPECT_EQ(count("changeset IS NULL AND reverses IS NULL"), 0);
    add(file(), aSession(kDay, 40));
    EXPECT_EQ(count("changeset IS NULL AND reverses IS NULL"), 2);
}

}  // namespace history_test
}  // namespace credence
