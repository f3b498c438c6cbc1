// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_table.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace unit_of_work_test {

using namespace Qt::StringLiterals;
using namespace testing;

class UnitOfWork : public StorageTest {
protected:
    UnitOfWork() : m_file(created()) {}

    [[nodiscard]] RecordFile& file() { return *m_file; }
    void reopen()
    {
        m_file.reset();
        m_file = opened();
    }
    Result<std::vector<RecordRef>> apply(const std::vector<RecordChange>& changes)
    {
        return m_file->apply(aLabel(), changes);
    }
    [[nodiscard]] std::size_t count(RecordKind kind) { return m_file->all(kind).value().size(); }

    /// Every record of the file.
    [[nodiscard]] std::vector<AnyRecord> everything()
    {
        std::vector<AnyRecord> records;
        for (const RecordKind kind : kAllKinds) {
            const std::vector<AnyRecord> ofKind = m_file->all(kind).value();
            records.insert(records.end(), ofKind.begin(), ofKind.end());
        }
        return records;
    }

private:
    std::unique_ptr<RecordFile> m_file;
};

TEST_F(UnitOfWork, GivesRefsInTheOrderOfTheChanges)
{
    const RecordRef first = add(file(), aSession(kDay, 30));
    const RecordRef second = add(file(), aSession(kDay, 40));
    AnyRecord edited = aSession(kDay, 50);
    setId(edited, second.id);

    const Result<std::vector<RecordRef>> refs =
        apply({UpdateRecord{edited}, InsertRecord{sparseRecord(RecordKind::Placement)}, RemoveRecord{first}});

    ASSERT_TRUE(refs.ok());
    EXPECT_EQ(refs.value(), (std::vector<RecordRef>{second, {RecordKind::Placement, 1}, first}));
}

TEST_F(UnitOfWork, IgnoresTheIdOfAnInsertedRecord)
{
    AnyRecord session = aSession(kDay, 30);
    setId(session, 77);
    EXPECT_EQ(add(file(), session).id, 1);
}

TEST_F(UnitOfWork, AppliesAllChangesOrNone)
{
    const Result<std::vector<RecordRef>> refs =
        apply({InsertRecord{aSession(kDay, 30)}, InsertRecord{aSession(kDay, 0)}});

    ASSERT_FALSE(refs.ok());
    EXPECT_EQ(refs.error().code, Error::Code::Constraint);
    EXPECT_EQ(refs.error().subject, u"study_session"_s);
    EXPECT_EQ(count(RecordKind::StudySession), 0U);
    EXPECT_FALSE(file().undoLabel().value().has_value());
}

TEST_F(UnitOfWork, SaysWhatIsNotThere)
{
    AnyRecord missing = aSession(kDay, 30);
    setId(missing, 9);
    for (const RecordChange& change :
         {RecordChange(UpdateRecord{missing}), RecordChange(RemoveRecord{refOf(missing)})}) {
        const Result<std::vector<RecordRef>> refs = apply({InsertRecord{aSession(kDay, 30)}, change});
        ASSERT_FALSE(refs.ok());
        EXPECT_EQ(refs.error(), (Error{Error::Code::NotFound, u"study_session"_s, u"9"_s}));
        EXPECT_EQ(count(RecordKind::StudySession), 0U);
    }
}

TEST_F(UnitOfWork, NamesWhoStillRefersToADeletedRecord)
{
    add(file(), sparseRecord(RecordKind::Placement));
    add(file(), fullRecord(RecordKind::ExperienceEntry));
    AnyRecord second = sparseRecord(RecordKind::ExperienceEntry);
    add(file(), second);

    const Result<std::vector<RecordRef>> removed = apply({RemoveRecord{{RecordKind::Placement, 1}}});

    ASSERT_FALSE(removed.ok());
    EXPECT_EQ(removed.error(), (Error{Error::Code::Constraint, u"experience_entry"_s, u"2"_s}));
    EXPECT_EQ(count(RecordKind::Placement), 1U);
}

TEST_F(UnitOfWork, RefusesAReferenceToAMissingRecord)
{
    const Result<std::vector<RecordRef>> added = apply({InsertRecord{fullRecord(RecordKind::ExperienceEntry)}});
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::Constraint);
    EXPECT_EQ(added.error().subject, u"experience_entry"_s);
}

TEST_F(UnitOfWork, RefusesTheSameImportedRowTwiceButAnyNumberOfTypedOnes)
{
    StudySession imported = aSession(kDay, 30);
    imported.importKey = u"tracker 1"_s;
    add(file(), imported);
    add(file(), aSession(kDay, 30));
    add(file(), aSession(kDay, 30));

    const Result<std::vector<RecordRef>> again = apply({InsertRecord{imported}});

    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, Error::Code::Constraint);
    const std::vector<StudySession> sessions = allOf<StudySession>(file()).value();
    EXPECT_EQ(sessions.size(), 3U);
    EXPECT_EQ(std::ranges::count(sessions, u"tracker 1"_s, &StudySession::importKey), 1);
}

TEST_F(UnitOfWork, RefusesAnUnknownChoiceAmongMany)
{
    Placement placement = std::get<Placement>(sparseRecord(RecordKind::Placement));
    placement.codeSets = {u"CPT"_s, u"CPT,ICD-10-CM"_s};
    const Result<std::vector<RecordRef>> added = apply({InsertRecord{placement}});
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::Constraint);
}

TEST_F(UnitOfWork, RemovesTheRowsOfARecordWithIt)
{
    const RecordRef exam = add(file(), fullRecord(RecordKind::PracticeExam));
    ASSERT_TRUE(apply({RemoveRecord{exam}}).ok());
    EXPECT_EQ(queryText(path(), "SELECT COUNT(*) FROM domain_score"), u"0"_s);
}

TEST_F(UnitOfWork, NeverGivesAnIdTwice)
{
    const RecordRef first = add(file(), aSession(kDay, 30));
    ASSERT_TRUE(apply({RemoveRecord{first}}).ok());
    EXPECT_GT(add(file(), aSession(kDay, 30)).id, first.id);
}

TEST_F(UnitOfWork, MakesNoStepWhenNothingDiffers)
{
    AnyRecord activity = fullRecord(RecordKind::CeuActivity);
    setId(activity, add(file(), activity).id);

    ASSERT_TRUE(apply({UpdateRecord{activity}}).ok());

    EXPECT_EQ(file().history(10).value().size(), 1U);
}

TEST_F(UnitOfWork, WritesNothingOverARecordThatIsNotAsItWasFound)
{
    AnyRecord activity = fullRecord(RecordKind::CeuActivity);
    setId(activity, add(file(), activity).id);
    const AnyRecord found = activity;
    std::get<CeuActivity>(activity).title = u"Theirs"_s;
    ASSERT_TRUE(apply({UpdateRecord{.record = activity, .found = found}}).ok());
    AnyRecord mine = found;
    std::get<CeuActivity>(mine).title = u"Mine"_s;

    EXPECT_EQ(apply({UpdateRecord{.record = mine, .found = found}}).error().code, Error::Code::Conflict);

    EXPECT_EQ(file().find(refOf(mine)).value(), activity);
}

TEST_F(UnitOfWork, UndoesAndRedoesEverything)
{
    for (const RecordKind kind : kAllKinds) {
        add(file(), fullRecord(kind));
    }
    const std::vector<AnyRecord> full = everything();
    const auto steps = static_cast<int>(kAllKinds.size());

    for (int i = 0; i < steps; ++i) {
        ASSERT_TRUE(file().undo().ok()) << i;
    }
    EXPECT_TRUE(everything().empty());
    for (int i = 0; i < steps; ++i) {
        ASSERT_TRUE(file().redo().ok()) << i;
    }
    EXPECT_TRUE(everything() == full);
}

TEST_F(UnitOfWork, UndoesADeletionWithItsRows)
{
    const RecordRef exam = add(file(), fullRecord(RecordKind::PracticeExam));
    const std::vector<AnyRecord> before = everything();
    ASSERT_TRUE(apply({RemoveRecord{exam}}).ok());

    ASSERT_TRUE(file().undo().ok());

    EXPECT_TRUE(everything() == before);
}

TEST_F(UnitOfWork, UndoesAnEditOfChildRowsOnly)
{
    AnyRecord activity = fullRecord(RecordKind::CeuActivity);
    setId(activity, add(file(), activity).id);
    AnyRecord edited = activity;
    std::get<CeuActivity>(edited).credits.pop_back();
    ASSERT_TRUE(apply({UpdateRecord{edited}}).ok());
    ASSERT_TRUE(file().find(refOf(edited)).value() == edited);

    const Result<HistoryStep> step = file().undo();

    ASSERT_TRUE(step.ok());
    EXPECT_TRUE(file().find(refOf(activity)).value() == activity);
    EXPECT_EQ(step.value().records, std::vector<RecordRef>{refOf(activity)});
}

TEST_F(UnitOfWork, UndoesParentAndChildOfOneStepTogether)
{
    ASSERT_TRUE(apply({InsertRecord{sparseRecord(RecordKind::Placement)},
                       InsertRecord{sparseRecord(RecordKind::ExperienceEntry)}})
                    .ok());
    ASSERT_TRUE(file().undo().ok());
    EXPECT_TRUE(everything().empty());
    ASSERT_TRUE(file().redo().ok());
    EXPECT_EQ(everything().size(), 2U);
}

TEST_F(UnitOfWork, GivesARedoneRecordItsOldId)
{
    const RecordRef session = add(file(), aSession(kDay, 30));
    ASSERT_TRUE(file().undo().ok());
    const Result<HistoryStep> step = file().redo();
    ASSERT_TRUE(step.ok());
    EXPECT_TRUE(file().find(session).ok());
    EXPECT_EQ(step.value().records, std::vector<RecordRef>{session});
    EXPECT_FALSE(step.value().undone);
}

TEST_F(UnitOfWork, UndoesAndRedoesAfterARestart)
{
    const RecordRef session = add(file(), aSession(kDay, 30));
    reopen();
    ASSERT_TRUE(file().undo().ok());
    EXPECT_FALSE(file().find(session).ok());
    reopen();
    EXPECT_EQ(file().redoLabel().value(), std::optional(aLabel()));
    ASSERT_TRUE(file().redo().ok());
    EXPECT_TRUE(file().find(session).ok());
}

TEST_F(UnitOfWork, ForgetsWhatWasUndoneOnceSomethingNewIsWritten)
{
    add(file(), aSession(kDay, 30));
    ASSERT_TRUE(file().undo().ok());
    add(file(), aSession(kDay, 40));

    const Result<HistoryStep> redone = file().redo();

    ASSERT_FALSE(redone.ok());
    EXPECT_EQ(redone.error().code, Error::Code::NothingToRedo);
    EXPECT_FALSE(file().redoLabel().value().has_value());
    const std::vector<HistoryStep> rows = file().history(10).value();
    ASSERT_EQ(rows.size(), 3U) << "what was undone stays in the list";
    EXPECT_TRUE(rows[2].undone);
    EXPECT_FALSE(rows[0].undone);
}

TEST_F(UnitOfWork, HasNothingToUndoInANewFile)
{
    const Result<HistoryStep> undone = file().undo();
    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().code, Error::Code::NothingToUndo);
}

TEST_F(UnitOfWork, LeavesEverythingAloneWhereUndoNoLongerFits)
{
    ASSERT_TRUE(apply({InsertRecord{aSession(kDay, 30)}, InsertRecord{aSession(kDay, 40)}}).ok());
    runSql(path(), "UPDATE study_session SET minutes = 99 WHERE id = 2");
    const std::vector<AnyRecord> before = everything();

    const Result<HistoryStep> undone = file().undo();

    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().code, Error::Code::Conflict);
    EXPECT_TRUE(everything() == before);
    EXPECT_TRUE(file().undoLabel().value().has_value());
}

TEST_F(UnitOfWork, RefusesAnUndoThatWouldLeaveABrokenReference)
{
    add(file(), sparseRecord(RecordKind::Placement));
    runSql(path(),
           "INSERT INTO experience_entry (on_date, minutes, placement, title, note) "
           "VALUES ('2026-03-02', 60, 1, '', '')");

    const Result<HistoryStep> undone = file().undo();

    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().code, Error::Code::Conflict);
    EXPECT_EQ(count(RecordKind::Placement), 1U);
}

TEST_F(UnitOfWork, TellsItsHistoryNewestFirst)
{
    const RecordRef session = add(file(), aSession(kDay, 30));
    const HistoryLabel deletion{
        .action = HistoryAction::Delete, .kind = RecordKind::StudySession, .subject = u"Anatomía"_s, .count = 1};
    const RecordChange removal = RemoveRecord{session};
    const QDateTime before = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(file().apply(deletion, std::span(&removal, 1)).ok());

    const std::vector<HistoryStep> steps = file().history(10).value();

    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].label, deletion);
    EXPECT_EQ(steps[0].at.timeSpec(), Qt::UTC);
    EXPECT_LE(before, steps[0].at);
    EXPECT_EQ(steps[0].records, std::vector<RecordRef>{session});
    EXPECT_EQ(steps[1].label, aLabel());
    EXPECT_EQ(file().history(1).value().size(), 1U);
}

TEST_F(UnitOfWork, ListsTheFirstHundredRecordsOfALongStep)
{
    const std::vector<RecordChange> changes(250, InsertRecord{aSession(kDay, 30)});
    ASSERT_TRUE(apply(changes).ok());
    EXPECT_EQ(file().history(1).value().front().records.size(), 100U);
}

TEST_F(UnitOfWork, CountsAsAChangeOnlyWhatWasWritten)
{
    EXPECT_FALSE(apply({InsertRecord{aSession(kDay, 0)}}).ok());
    EXPECT_FALSE(file().changedSinceOpen());
    add(file(), aSession(kDay, 30));
    EXPECT_TRUE(file().changedSinceOpen());
}

TEST_F(UnitOfWork, KeepsSettingsOutOfHistory)
{
    ASSERT_TRUE(file().setSetting(u"theme"_s, u"dark"_s).ok());
    ASSERT_TRUE(file().setSetting(u"theme"_s, u"light"_s).ok());
    EXPECT_EQ(file().setting(u"theme"_s).value(), std::optional(u"light"_s));
    EXPECT_EQ(file().setting(u"none"_s).value(), std::nullopt);
    EXPECT_TRUE(file().history(10).value().empty());
}

TEST_F(UnitOfWork, AppliesNoChangesWithoutAStep)
{
    const Result<std::vector<RecordRef>> refs = apply({});
    ASSERT_TRUE(refs.ok());
    EXPECT_TRUE(refs.value().empty());
    EXPECT_TRUE(file().history(1).value().empty());
}

TEST_F(UnitOfWork, ReferencesGoToWhatIsAddedInTheSameStep)
{
    Application application;
    const auto refs = apply({InsertRecord{Employer{.name = u"Lakeside"_s}},
                             InsertRecord{.record = application, .refersTo = {{.field = u"employer"_s, .change = 0}}}});
    ASSERT_TRUE(refs.ok());
    const auto stored = std::get<Application>(file().find(refs.value().back()).value());
    EXPECT_EQ(stored.employer, EmployerId(refs.value().front().id));
    ASSERT_TRUE(file().undo().ok());
    EXPECT_TRUE(file().all(RecordKind::Application).value().empty());
    EXPECT_TRUE(file().all(RecordKind::Employer).value().empty());
    ASSERT_TRUE(file().redo().ok());
    EXPECT_EQ(std::get<Application>(file().find(refs.value().back()).value()), stored);
}

}  // namespace unit_of_work_test
}  // namespace credence
