// SPDX-License-Identifier: GPL-3.0-or-later
/// The timer that runs is kept in the file from its start on, apart from records and history.
#include <QRandomGenerator>

#include "storage/backup_fixture.h"
#include "storage/child_process.h"
#include "storage/traced_child.h"

namespace credence {
namespace timer_test {

using namespace Qt::StringLiterals;
using namespace testing;

const QDateTime kStart = utc(QDate(2026, 11, 23), 9);

RunningTimer aTimer(const QString& line = u"ICD-10-CM guidelines"_s)
{
    return {.startedAt = kStart, .zone = u"America/New_York"_s, .pauses = {}, .line = line};
}

RunningTimer withPauses()
{
    RunningTimer timer = aTimer();
    timer.pauses = {{.from = kStart.addSecs(60), .until = kStart.addSecs(120)}, {.from = kStart.addSecs(300)}};
    timer.kept = true;
    return timer;
}

class Timer : public Backups {
protected:
    static std::optional<RunningTimer> timerOf(const QString& path)
    {
        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, FileAccess::ReadOnly);
        EXPECT_TRUE(file.ok());
        const Result<std::optional<RunningTimer>> timer = file.value()->timer();
        EXPECT_TRUE(timer.ok()) << (timer ? "" : timer.error().detail.toStdString());
        return timer ? timer.value() : std::nullopt;
    }
    [[nodiscard]] std::optional<RunningTimer> stored() const { return timerOf(path()); }
};

TEST_F(Timer, IsInTheFileAtOnceAndComesBackAsItWas)
{
    const std::unique_ptr<RecordFile> file = created();
    EXPECT_EQ(file->timer().value(), std::nullopt);
    ASSERT_TRUE(file->changeTimer(std::nullopt, aTimer()).ok());
    EXPECT_EQ(stored(), aTimer()) << "read by another connection";
    ASSERT_TRUE(file->changeTimer(aTimer(), withPauses()).ok());
    EXPECT_EQ(stored(), withPauses());
    EXPECT_TRUE(file->check().value().sound);
    ASSERT_TRUE(file->changeTimer(withPauses(), std::nullopt).ok());
    EXPECT_EQ(stored(), std::nullopt);
}

TEST_F(Timer, OfWhichThereIsAnotherByNowStaysAsItIs)
{
    const std::unique_ptr<RecordFile> file = created();
    ASSERT_TRUE(file->changeTimer(std::nullopt, aTimer()).ok());
    const Result<void> second = file->changeTimer(std::nullopt, aTimer(u"CPT"_s));
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error(), (Error{.code = Error::Code::Conflict, .subject = u"timer"_s}));
    const RecordChange entry = InsertRecord{aSession(kDay, 30)};
    const auto measured = file->apply(aLabel(), std::span(&entry, 1), withPauses());
    ASSERT_FALSE(measured.ok());
    EXPECT_EQ(measured.error().code, Error::Code::Conflict);
    EXPECT_EQ(file->timer().value(), aTimer());
    EXPECT_TRUE(file->all(RecordKind::StudySession).value().empty());
}

TEST_F(Timer, EndsWithItsEntryAndIsNoStepOfHistory)
{
    const std::unique_ptr<RecordFile> file = created();
    add(*file, aSession(kDay, 30));
    ASSERT_TRUE(file->changeTimer(std::nullopt, aTimer()).ok());
    EXPECT_EQ(file->history(10).value().size(), 1U);
    ASSERT_TRUE(file->undo().ok());
    ASSERT_TRUE(file->redo().ok());
    EXPECT_EQ(file->timer().value(), aTimer()) << "undo takes back what was entered, not the timer";

    const RecordChange entry = InsertRecord{aSession(kDay, 90)};
    ASSERT_TRUE(file->apply(aLabel(), std::span(&entry, 1), aTimer()).ok());
    EXPECT_EQ(file->timer().value(), std::nullopt);
    ASSERT_TRUE(file->undo().ok());
    EXPECT_EQ(file->all(RecordKind::StudySession).value().size(), 1U);
    EXPECT_EQ(file->timer().value(), std::nullopt) << "nor does it start one";
    ASSERT_TRUE(file->redo().ok());
    EXPECT_EQ(file->all(RecordKind::StudySession).value().size(), 2U);
}

TEST_F(Timer, StaysWhereItsEntryIsRefused)
{
    const std::unique_ptr<RecordFile> file = created();
    ASSERT_TRUE(file->changeTimer(std::nullopt, aTimer()).ok());
    const RecordChange impossible = InsertRecord{aSession(kDay, 5000)};
    EXPECT_FALSE(file->apply(aLabel(), std::span(&impossible, 1), aTimer()).ok());
    EXPECT_EQ(file->timer().value(), aTimer());
}

TEST_F(Timer, IsNotWrittenToAFileThatIsOpenForReading)
{
    created();
    const std::unique_ptr<RecordFile> file = opened(FileAccess::ReadOnly);
    EXPECT_EQ(file->changeTimer(std::nullopt, aTimer()).error().code, Error::Code::FileReadOnly);
}

TEST_F(Timer, IsAskedAboutInEveryCopyButNotInTheFile)
{
    const std::unique_ptr<RecordFile> file = created();
    ASSERT_TRUE(file->changeTimer(std::nullopt, withPauses()).ok());
    const Backup backup = taken();
    EXPECT_TRUE(backup.sound);
    RunningTimer asked = withPauses();
    asked.fromCopy = true;
    EXPECT_EQ(timerOf(backup.path), asked);
    EXPECT_EQ(stored(), withPauses());
    EXPECT_TRUE(isBackedUp(path(), kNow));
}

TEST_F(Timer, DoesNotRunOnUnaskedInARestoredFile)
{
    {
        const std::unique_ptr<RecordFile> file = created();
        ASSERT_TRUE(file->changeTimer(std::nullopt, aTimer()).ok());
    }
    // A copy by hand is marked when it is restored.
    const QString copy = folder() + u"/copy.credence"_s;
    ASSERT_TRUE(QFile::copy(path(), copy));
    {
        const std::unique_ptr<RecordFile> file = opened();
        ASSERT_TRUE(file->changeTimer(aTimer(), std::nullopt).ok());
    }
    ASSERT_TRUE(restoreBackup(path(), copy, kNow, {.otherFile = true}).ok());
    ASSERT_TRUE(stored().has_value());
    EXPECT_TRUE(stored()->fromCopy);
    EXPECT_EQ(stored()->startedAt, kStart);
    EXPECT_TRUE(opened()->check().value().sound);
}

TEST_F(Timer, ThatIsDamagedIsFoundAndNotTakenForAnother)
{
    constexpr const char* kDamages[] = {"pauses = 'yesterday'", "pauses = '2026-11-23T10:00:00Z/2026-11-23T09:00:00Z'",
                                        "pauses = '2026-11-23T10:00:00Z/ 2026-11-23T11:00:00Z/'",
                                        "started_at = '2026-13-45T99:00:00Z'"};
    for (const char* damage : kDamages) {
        const QString other = folder() + u"/other.credence"_s;
        QFile::remove(other);
        std::unique_ptr<RecordFile> file = RecordFile::create(other).value();
        ASSERT_TRUE(file->changeTimer(std::nullopt, aTimer()).ok());
        file.reset();
        runSql(other, QByteArray("UPDATE timer SET ") + damage);
        file = RecordFile::open(other, FileAccess::ReadOnly).value();
        EXPECT_EQ(file->timer().error().code, Error::Code::FileDamaged) << damage;
        EXPECT_FALSE(file->check().value().sound) << damage;
    }
}

/// Starts it, pauses it, goes on, and makes an entry of it.
bool useTimer(const QString& path)
{
    const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path, FileAccess::ReadWrite);
    RunningTimer paused = aTimer();
    paused.pauses = {{.from = kStart.addSecs(600)}};
    RunningTimer resumed = paused;
    resumed.pauses.back().until = kStart.addSecs(900);
    const RecordChange entry = InsertRecord{aSession(kDay, 90)};
    return file.ok() && file.value()->changeTimer(std::nullopt, aTimer()).ok() &&
           file.value()->changeTimer(aTimer(), paused).ok() && file.value()->changeTimer(paused, resumed).ok() &&
           file.value()->apply(aLabel(), std::span(&entry, 1), resumed).ok();
}

/// A kill between two system calls, at a hundred moments from the first to the last.
TEST_F(Timer, KilledAtAnyMomentComesBackWithItsStartOrAsItsEntry)
{
    constexpr int kKills = 100;
    created();
    const QByteArray fresh = bytesOf(path());
    const qint64 moments = traced(kNever, [this] { return useTimer(path()); }).moments;
    ASSERT_GT(moments, kKills);
    QRandomGenerator random(20261123);
    int running = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        QFile::remove(path() + u"-journal"_s);
        writeBytes(path(), fresh);
        const qint64 from = 1 + moments * kill / kKills;
        const qint64 moment = from + random.bounded(qMax<qint64>(1, moments / kKills));
        traced(moment, [this] { return useTimer(path()); });
        const std::unique_ptr<RecordFile> file = opened();
        ASSERT_TRUE(file) << "killed at moment " << moment << " of " << moments;
        const Result<std::optional<RunningTimer>> timer = file->timer();
        ASSERT_TRUE(timer.ok()) << timer.error().detail.toStdString();
        const std::size_t entries = file->all(RecordKind::StudySession).value().size();
        if (timer.value()) {
            ++running;
            EXPECT_EQ(timer.value()->startedAt, kStart);
            EXPECT_EQ(entries, 0U) << "the timer and its entry, killed at moment " << moment;
        }
        EXPECT_LE(entries, 1U);
        constexpr int kBetweenChecks = 10;  // which take longer than all the rest
        if (kill % kBetweenChecks == 0) {
            EXPECT_TRUE(file->check().value().sound) << "killed at moment " << moment << " of " << moments;
        }
    }
    EXPECT_GT(running, kKills / 4);
}

}  // namespace timer_test
}  // namespace credence
