// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace ledger_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

StudySession twoHours(QDate day)
{
    return {.onDate = day, .minutes = hours(2), .subject = u"icd-10-cm"_s};
}

Placement lakeside()
{
    return {.kind = PlacementKind::Externship,
            .employer = u"Lakeside Clinic"_s,
            .codeSets = {u"CPT"_s, u"ICD-10-CM"_s},
            .firstDay = QDate(2026, 3, 2),
            .lastDay = QDate(2026, 4, 24)};
}

bool has(const std::vector<Problem>& problems, ProblemCode code)
{
    return std::ranges::find(problems, code, &Problem::code) != problems.end();
}

TEST(Ledger, AnnouncesAWriteOnceAndAfterTheCommit)
{
    TestWorkspace file;
    int calls = 0;
    QObject::connect(&file.workspace(), &Workspace::changed, &file.workspace(), [&](const ChangeSet& changes) {
        ++calls;
        EXPECT_TRUE(changes.touches(RecordKind::StudySession));
        EXPECT_EQ(file.workspace().records(RecordKind::StudySession).value().size(), 1U);
    });
    file.add(twoHours({2026, 11, 22}));
    EXPECT_EQ(calls, 1);
}

TEST(Ledger, RefusesADraftWithAnErrorAndWritesNothing)
{
    TestWorkspace file;
    const Result<RecordRef> ref =
        file.ledger().add(StudySession{.onDate = {}, .minutes = hours(2), .subject = u"cpt"_s});
    ASSERT_FALSE(ref.ok());
    EXPECT_EQ(ref.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(ref.error().subject, u"on_date"_s);
    EXPECT_TRUE(file.workspace().records(RecordKind::StudySession).value().empty());
    EXPECT_FALSE(file.workspace().undoLabel().has_value());
}

TEST(Ledger, UndoesAndRedoesEachWriteAlsoAfterARestart)
{
    TestWorkspace file;
    const RecordRef ref = file.add(twoHours({2026, 11, 22}));
    StudySession longer = twoHours({2026, 11, 22});
    longer.id = StudySessionId(ref.id);
    longer.minutes = hours(3);
    ASSERT_TRUE(file.ledger().edit(longer).ok());
    file.reopen();

    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(ref).value()).minutes, hours(2));
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_FALSE(file.workspace().record(ref).ok());
    EXPECT_EQ(file.ledger().undo().error().code, Error::Code::NothingToUndo);

    ASSERT_TRUE(file.ledger().redo().ok());
    ASSERT_TRUE(file.ledger().redo().ok());
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(ref).value()).minutes, hours(3));
    EXPECT_EQ(file.ledger().redo().error().code, Error::Code::NothingToRedo);
}

TEST(Ledger, NamesAStepByTheUsersWords)
{
    TestWorkspace file;
    file.add(twoHours({2026, 11, 22}));
    EXPECT_EQ(
        file.workspace().undoLabel(),
        (HistoryLabel{.action = HistoryAction::Add, .kind = RecordKind::StudySession, .subject = u"ICD-10-CM"_s}));
}

TEST(Ledger, DeletesAllOrNone)
{
    TestWorkspace file;
    const RecordRef place = file.add(lakeside());
    const RecordRef entry =
        file.add(ExperienceEntry{.onDate = {2026, 3, 2}, .minutes = hours(5), .placement = PlacementId(place.id)});
    const RecordRef study = file.add(twoHours({2026, 11, 22}));

    const std::array<RecordRef, 2> withReference{study, place};
    const Result<void> removed = file.ledger().remove(withReference);
    ASSERT_FALSE(removed.ok());
    EXPECT_EQ(removed.error().code, Error::Code::Constraint);
    EXPECT_EQ(removed.error().subject, u"experience_entry"_s);
    EXPECT_TRUE(file.workspace().record(study).ok());

    const std::array<RecordRef, 2> whole{entry, place};
    EXPECT_TRUE(file.ledger().remove(whole).ok());
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_TRUE(file.workspace().record(entry).ok());
    EXPECT_TRUE(file.workspace().record(place).ok());
}

TEST(Ledger, WarnsOfAnOverlapAcrossMidnight)
{
    TestWorkspace file;
    StudySession late = twoHours({2026, 11, 21});
    late.startedAt = hours(23);
    file.add(late);
    StudySession early = twoHours({2026, 11, 22});
    early.startedAt = Minutes{30};
    EXPECT_TRUE(has(file.ledger().validate(early), ProblemCode::OverlapsEntry));
    early.startedAt = hours(1);
    EXPECT_FALSE(has(file.ledger().validate(early), ProblemCode::OverlapsEntry)) << "ends touch, no overlap";
}

TEST(Ledger, WarnsOfTheSameEntryAgainButNotOfItself)
{
    TestWorkspace file;
    const RecordRef ref = file.add(twoHours({2026, 11, 22}));
    StudySession again = twoHours({2026, 11, 22});
    EXPECT_TRUE(has(file.ledger().validate(again), ProblemCode::SameAgain));
    again.id = StudySessionId(ref.id);
    EXPECT_FALSE(has(file.ledger().validate(again), ProblemCode::SameAgain));
}

TEST(Ledger, DoubtsANewSubjectThatIsASlipAwayFromAKnownOneUntilItIsUsed)
{
    TestWorkspace file;
    StudySession session = twoHours({2026, 11, 22});
    for (const QString& slip : {u"icd 10 cmm"_s, u"anatmy"_s, u"cptt"_s}) {
        session.subject = slip;
        EXPECT_TRUE(has(file.ledger().validate(session), ProblemCode::NearKnown)) << slip.toStdString();
    }
    for (const QString& known : {u"icd-10-cm"_s, u"knitting"_s}) {
        session.subject = known;
        EXPECT_FALSE(has(file.ledger().validate(session), ProblemCode::NearKnown)) << known.toStdString();
    }
    session.subject = u"anatmy"_s;
    file.add(session);
    session.onDate = QDate(2026, 11, 21);
    EXPECT_FALSE(has(file.ledger().validate(session), ProblemCode::NearKnown)) << "it is one by now";
    CeuActivity activity{.onDate = {2026, 8, 12}, .title = u"x"_s, .ceus = wholeCeus(2), .subject = u"cptt"_s};
    EXPECT_TRUE(has(file.ledger().validate(activity), ProblemCode::NearKnown));
}

TEST(Ledger, WarnsOfTheSameIndexNumber)
{
    TestWorkspace file;
    const CeuActivity activity{
        .onDate = {2026, 8, 12}, .title = u"E/M levels"_s, .indexNumber = u"CHP260812A"_s, .ceus = wholeCeus(2)};
    file.add(activity);
    CeuActivity again = activity;
    again.title = u"Another title"_s;
    again.indexNumber = u"chp260812a"_s;
    EXPECT_TRUE(has(file.ledger().validate(again), ProblemCode::SameAgain));
}

TEST(Ledger, WarnsOfADayOutsideThePlacementAndRefusesAnUnknownOne)
{
    TestWorkspace file;
    const RecordRef place = file.add(lakeside());
    ExperienceEntry entry{.onDate = {2026, 4, 25}, .minutes = hours(5), .placement = PlacementId(place.id)};
    EXPECT_TRUE(has(file.ledger().validate(entry), ProblemCode::OutsidePlacement));
    entry.onDate = {2026, 4, 24};
    EXPECT_TRUE(file.ledger().validate(entry).empty());
    entry.placement = PlacementId(99);
    const Result<RecordRef> refused = file.ledger().add(entry);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().detail, u"unknown_record"_s);
}

TEST(Ledger, TakesABulkEditBackAsOneStep)
{
    TestWorkspace file;
    std::vector<AnyRecord> edited;
    for (int day = 1; day <= 3; ++day) {
        StudySession session = twoHours({2026, 11, day});
        session.id = StudySessionId(file.add(session).id);
        session.subject = u"cpt"_s;
        edited.emplace_back(session);
    }
    ASSERT_TRUE(file.ledger().editAll(edited).ok());
    EXPECT_EQ(file.workspace().undoLabel()->count, 3);
    ASSERT_TRUE(file.ledger().undo().ok());
    for (const AnyRecord& record : file.workspace().records(RecordKind::StudySession).value()) {
        EXPECT_EQ(std::get<StudySession>(record).subject, u"icd-10-cm"_s);
    }
}

}  // namespace ledger_test
}  // namespace credence
