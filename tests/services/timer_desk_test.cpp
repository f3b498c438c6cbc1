// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/timer_desk.h"

#include <gtest/gtest.h>

#include <QTimeZone>

#include "support/steered_clock.h"
#include "support/test_workspace.h"

namespace credence {
namespace timer_desk_test {

using namespace Qt::StringLiterals;
using testing::builtInRules;

QDateTime wall(QDate day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute)};
}

const QDate kDay(2026, 11, 23);

class TimerAtTheDesk : public ::testing::Test {
protected:
    TimerAtTheDesk()
    {
        m_workspace = Workspace::create(path(), builtInRules(), clock).value();
        m_ledger.emplace(*m_workspace);
        m_desk.emplace(*m_workspace, *m_ledger);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"record.credence"_s); }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] TimerDesk& desk() { return *m_desk; }

    void reopen(FileAccess access = FileAccess::ReadWrite)
    {
        m_desk.reset();
        m_ledger.reset();
        m_workspace.reset();
        m_workspace = Workspace::open(path(), access, builtInRules(), clock).value();
        m_ledger.emplace(*m_workspace);
        m_desk.emplace(*m_workspace, *m_ledger);
    }

    template <class Value>
    static std::optional<TimerRefusal> refusalOf(const Result<Value>& result)
    {
        EXPECT_FALSE(result.ok());
        return result ? std::nullopt : timerRefusal(result.error());
    }

    [[nodiscard]] std::vector<AnyRecord> entries() const
    {
        return m_workspace->records(RecordKind::StudySession).value();
    }

    testing::SteeredClock clock{wall(kDay, 9)};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Ledger> m_ledger;
    std::optional<TimerDesk> m_desk;
};

TEST_F(TimerAtTheDesk, BecomesAnEntryWithItsDayItsStartAndItsLength)
{
    ASSERT_TRUE(desk().start(u"ICD-10-CM — guidelines"_s).ok());
    clock.pass(30);
    ASSERT_TRUE(desk().pause().ok());
    clock.pass(15);
    ASSERT_TRUE(desk().resume().ok());
    clock.pass(60);
    const MeasuredEntry measured = desk().measured().value();
    const auto& study = std::get<StudySession>(*measured.line.draft);
    EXPECT_EQ(study.onDate, kDay);
    EXPECT_EQ(study.startedAt, hours(9));
    EXPECT_EQ(study.minutes.value, 90);
    EXPECT_EQ(study.subject, u"icd-10-cm"_s);
    EXPECT_EQ(study.title, u"guidelines"_s);
    EXPECT_TRUE(entries().empty()) << "nothing is saved unasked";

    ASSERT_TRUE(desk().save(study, measured.timer).ok());
    EXPECT_EQ(entries().size(), 1U);
    EXPECT_EQ(desk().seen().value(), std::nullopt);
    ASSERT_TRUE(ledger().undo().ok());
    EXPECT_TRUE(entries().empty());
    EXPECT_EQ(desk().seen().value(), std::nullopt);
}

TEST_F(TimerAtTheDesk, SurvivesARestartOnTheNextDayWithTheRightStart)
{
    clock.set(wall(kDay, 22));
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.set(wall(kDay.addDays(1), 1));
    reopen();
    const SeenTimer seen = *desk().seen().value();
    EXPECT_EQ(seen.timer.startedAt, wall(kDay, 22).toUTC());
    EXPECT_EQ(seen.seconds, 3 * 3600);
    EXPECT_EQ(seen.question, std::nullopt);
    EXPECT_EQ(dayOf(*desk().measured().value().line.draft), kDay);
}

TEST_F(TimerAtTheDesk, BecomesWorkAtThePlaceOrAPracticeExamByItsWords)
{
    const RecordRef place = ledger()
                                .add(Placement{.kind = PlacementKind::Externship,
                                               .employer = u"Lakeside Clinic"_s,
                                               .codeSets = {u"CPT"_s},
                                               .firstDay = QDate(2026, 11, 2)})
                                .value();
    ASSERT_TRUE(desk().start(u"externship"_s).ok());
    clock.pass(120);
    const QuickLine work = desk().measured().value().line;
    EXPECT_TRUE(work.canBeSaved());
    EXPECT_EQ(std::get<ExperienceEntry>(*work.draft).placement.value, place.id);
    EXPECT_EQ(std::get<ExperienceEntry>(*work.draft).minutes, hours(2));

    const QuickLine exam = desk().measured(u"practice CPC 80/100"_s).value().line;
    EXPECT_EQ(std::get<PracticeExam>(*exam.draft).minutes, hours(2));
    EXPECT_EQ(refusalOf(desk().measured(u"exam CPC passed 76%"_s)), TimerRefusal::KindHasNoHours);
}

TEST_F(TimerAtTheDesk, AsksOfItsWordsWhenItStopsAndNotBefore)
{
    ASSERT_TRUE(desk().start(u"#nosuchsubject reading"_s).ok());
    clock.pass(10);
    const QuickLine line = desk().measured().value().line;
    ASSERT_FALSE(line.doubts.empty());
    for (const LineAnswer& answer : line.doubts.front().answers) {
        EXPECT_FALSE(answer.line.startsWith(u"10m"_s)) << answer.line.toStdString();
    }
    EXPECT_EQ(refusalOf(desk().measured(u"CPT yesterday"_s)), TimerRefusal::NamesADay);
}

TEST_F(TimerAtTheDesk, IsOneAtATime)
{
    ASSERT_TRUE(desk().start({}).ok());
    EXPECT_EQ(refusalOf(desk().start({})), TimerRefusal::OneRuns);
    ASSERT_TRUE(desk().discard().ok());
    EXPECT_EQ(refusalOf(desk().discard()), TimerRefusal::NoneRuns);
    EXPECT_EQ(refusalOf(desk().measured()), TimerRefusal::NoneRuns);
    EXPECT_TRUE(desk().start({}).ok());
}

TEST_F(TimerAtTheDesk, IsMovedToWhenItBegan)
{
    EXPECT_EQ(refusalOf(desk().start({}, wall(kDay, 9, 1))), TimerRefusal::StartsLater);
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.pass(10);
    ASSERT_TRUE(desk().moveStart(wall(kDay, 8, 45)).ok());
    EXPECT_EQ(desk().seen().value()->seconds, 25 * 60);
    EXPECT_EQ(refusalOf(desk().moveStart(wall(kDay, 9, 30))), TimerRefusal::StartsLater);
    ASSERT_TRUE(desk().pause().ok());
    clock.pass(10);
    EXPECT_EQ(refusalOf(desk().moveStart(wall(kDay, 9, 15))), TimerRefusal::StartsLater) << "it is paused by then";
}

TEST_F(TimerAtTheDesk, ThatWasForgottenIsAskedAboutOnceAndSavesNothing)
{
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.pass(20);
    ASSERT_TRUE(ledger().add(StudySession{.onDate = kDay, .minutes = {5}, .subject = u"cpt"_s}).ok());
    clock.set(wall(kDay.addDays(1), 8));
    EXPECT_EQ(desk().seen().value()->question, TimerQuestion::OverNight);
    EXPECT_EQ(refusalOf(desk().measured()), TimerRefusal::IsAsked);
    EXPECT_EQ(entries().size(), 1U);

    const QuickLine cut = desk().measured({}, wall(kDay, 12)).value().line;
    EXPECT_EQ(std::get<StudySession>(*cut.draft).minutes, hours(3));
    ASSERT_TRUE(desk().keep().ok());
    EXPECT_EQ(desk().seen().value()->question, std::nullopt);
    EXPECT_EQ(refusalOf(desk().keep()), TimerRefusal::IsNotAsked);
    EXPECT_EQ(std::get<StudySession>(*desk().measured().value().line.draft).minutes, hours(23));
}

TEST_F(TimerAtTheDesk, IsCutToNoTimeThatIsNotItsOwn)
{
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.pass(60);
    EXPECT_EQ(refusalOf(desk().measured({}, wall(kDay, 8, 59))), TimerRefusal::EndsBefore);
    EXPECT_EQ(refusalOf(desk().measured({}, wall(kDay, 10, 1))), TimerRefusal::EndsLater);
    EXPECT_EQ(refusalOf(desk().measured({}, wall(kDay, 9))), TimerRefusal::NoMinute);
}

TEST_F(TimerAtTheDesk, ProposesWhenAForgottenOneMayHaveEnded)
{
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.set(wall(kDay.addDays(1), 8));
    EXPECT_EQ(desk().likelyEnd(*desk().seen().value()), wall(kDay, 19).toUTC()) << "ten hours, as the setting says";
    clock.set(wall(kDay, 10));
    ASSERT_TRUE(desk().pause().ok());
    clock.set(wall(kDay.addDays(1), 8));
    EXPECT_EQ(desk().likelyEnd(*desk().seen().value()), wall(kDay, 10).toUTC());
}

TEST_F(TimerAtTheDesk, KeepsToTheLimitAndTheStepOfTheFile)
{
    ASSERT_TRUE(workspace().setSetting(timerHours().key, u"2"_s).ok());
    ASSERT_TRUE(workspace().setSetting(timerStep().key, u"15"_s).ok());
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.pass(112);
    EXPECT_EQ(std::get<StudySession>(*desk().measured().value().line.draft).minutes.value, 105);
    clock.pass(20);
    EXPECT_EQ(desk().seen().value()->question, TimerQuestion::OverLimit);
}

TEST_F(TimerAtTheDesk, SavesNothingWhileTheClockStandsBeforeIt)
{
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.set(wall(kDay, 8));
    EXPECT_EQ(desk().seen().value()->seconds, 0);
    EXPECT_EQ(refusalOf(desk().measured()), TimerRefusal::ClockIsBehind);
    ASSERT_TRUE(desk().moveStart(wall(kDay, 7)).ok());
    EXPECT_EQ(std::get<StudySession>(*desk().measured().value().line.draft).minutes, hours(1));
}

TEST_F(TimerAtTheDesk, ComesFromABackupWithAQuestion)
{
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    const TakenBackup backup = workspace().backUp().value();
    ASSERT_TRUE(desk().discard().ok());
    clock.pass(5);
    reopen(FileAccess::ReadOnly);
    ASSERT_TRUE(restoreBackup(path(), backup.backup.path, clock.nowUtc()).ok());
    reopen();
    EXPECT_EQ(desk().seen().value()->question, TimerQuestion::FromCopy);
    EXPECT_EQ(refusalOf(desk().measured()), TimerRefusal::IsAsked);
    ASSERT_TRUE(desk().keep().ok());
    EXPECT_TRUE(desk().measured().ok());
}

TEST_F(TimerAtTheDesk, IsAnnouncedAlsoWhenAnotherProgramWroteIt)
{
    reopen(FileAccess::ReadOnly);
    int told = 0;
    QObject::connect(&workspace(), &Workspace::timerChanged, &workspace(), [&told] { ++told; });
    EXPECT_EQ(desk().start({}).error().code, Error::Code::FileReadOnly);
    EXPECT_EQ(told, 0);
    {
        const auto other = Workspace::open(path(), FileAccess::ReadWrite, builtInRules(), clock).value();
        Ledger others(*other);
        ASSERT_TRUE(TimerDesk(*other, others).start(u"CPT"_s).ok());
    }
    EXPECT_TRUE(workspace().lookOutside());
    EXPECT_EQ(told, 1);
    EXPECT_EQ(desk().seen().value()->timer.line, u"CPT"_s);
}

TEST_F(TimerAtTheDesk, ThatBecameAnotherIsNotSavedAsTheOneThatWasMeasured)
{
    ASSERT_TRUE(desk().start(u"CPT"_s).ok());
    clock.pass(10);
    const MeasuredEntry measured = desk().measured().value();
    ASSERT_TRUE(desk().pause().ok());
    const Result<RecordRef> saved = desk().save(*measured.line.draft, measured.timer);
    ASSERT_FALSE(saved.ok());
    EXPECT_TRUE(isOtherTimer(saved.error()));
    EXPECT_TRUE(entries().empty());
}

}  // namespace timer_desk_test
}  // namespace credence
