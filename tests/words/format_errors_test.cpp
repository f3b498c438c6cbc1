// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>

#include "words/format.h"
#include "json/judgement_names.h"
#include "storage/backup.h"
#include "support/printers.h"
#include "words.h"

namespace credence {
namespace format_errors_test {

using namespace Qt::StringLiterals;
using testing::areWords;

class FileErrors : public ::testing::TestWithParam<Error::Code> {};

TEST_P(FileErrors, NameTheFileTheCauseAndWhatToDo)
{
    const QString words = format::error({.code = GetParam(), .subject = u"/home/me/my record"_s});
    EXPECT_TRUE(areWords(words));
    EXPECT_TRUE(words.contains(u"/home/me/my record"_s)) << words.toStdString();
    EXPECT_GE(words.count(u". "_s), 1) << "a remedy follows: " << words.toStdString();
    EXPECT_TRUE(words.endsWith(u'.'));
    EXPECT_FALSE(words.contains(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(Format, FileErrors,
                         ::testing::Values(Error::Code::FileMissing, Error::Code::FileExists,
                                           Error::Code::NotARecordFile, Error::Code::FileDamaged,
                                           Error::Code::FileTooNew, Error::Code::FileReadOnly,
                                           Error::Code::FileNotReadable, Error::Code::FileLocked, Error::Code::DiskFull,
                                           Error::Code::CatalogueInvalid, Error::Code::ImportUnreadable,
                                           Error::Code::HistoryDropped, Error::Code::Conflict, Error::Code::Io));

TEST(FormatError, PutsTheCauseInBrackets)
{
    EXPECT_EQ(format::error({Error::Code::FileLocked, u"/tmp/r"_s, u"credence\n12\ndesk"_s, Error::Cause::HeldBy}),
              u"“/tmp/r” is open in another program (credence, process 12 on desk). Close it there, then try again."_s);
}

TEST(FormatError, NamesTheLockFileWhereNobodyCanTellWhoHoldsIt)
{
    EXPECT_EQ(format::error({Error::Code::FileLocked, u"/tmp/r"_s, u"/tmp/.r.lock"_s, Error::Cause::LockOfOthers}),
              u"“/tmp/r” may be open in a program of another user. Close it there; if it is open nowhere, remove the "
              "lock file “/tmp/.r.lock”."_s);
}

TEST(FormatError, SaysThatAFileSystemHasNoLocks)
{
    EXPECT_EQ(format::error({Error::Code::Io, u"/mnt/r"_s, {}, Error::Cause::WithoutLocks}),
              u"“/mnt/r” cannot be written here: its file system has no locks, which keep two programs from writing at "
              "once. Put the file on a disk of this computer."_s);
}

TEST(FormatError, SaysEachCauseThatWeKnowInOurWords)
{
    using Cause = Error::Cause;
    for (const auto& [cause, words] : std::to_array<std::pair<Cause, QString>>(
             {{Cause::NotRegular, u"it is a folder, a pipe or a device"_s},
              {Cause::AnotherFormat, u"it is of another format"_s},
              {Cause::AnotherProgram, u"it is a database of another program"_s},
              {Cause::WriteProtected, u"the file is write-protected"_s},
              {Cause::FolderWriteProtected, u"its folder is write-protected"_s},
              {Cause::FolderMissing, u"its folder does not exist"_s},
              {Cause::OpenedForReading, u"it was opened for reading"_s},
              {Cause::NameElsewhere, u"it has a second name in another folder, a hard link"_s},
              {Cause::OlderSchema, u"its form 7 must be brought up to date before it can be read"_s},
              {Cause::LockNotMade, u"its lock file cannot be made: 7"_s},
              {Cause::NotNamed, u"7"_s}})) {
        EXPECT_TRUE(
            format::error({Error::Code::FileReadOnly, u"/tmp/r"_s, u"7"_s, cause}).contains(u"("_s + words + u")"_s))
            << words.toStdString();
    }
}

TEST(FormatError, DoesNotSayThatAFileIsNotThereWhichIsAnother)
{
    const Error moved{.code = Error::Code::FileMissing, .subject = u"/tmp/r"_s, .cause = Error::Cause::MovedWhileOpen};
    EXPECT_EQ(format::error(moved),
              u"“/tmp/r” was moved, replaced or deleted while it was open. Nothing was changed. Open it again."_s);
}

TEST(FormatError, LeadsFromADamagedFileToItsBackups)
{
    const QString words = format::error({.code = Error::Code::FileDamaged, .subject = u"/tmp/r.credence"_s});
    EXPECT_TRUE(words.contains(backupFolderOf(u"/tmp/r.credence"_s))) << words.toStdString();
}

TEST(FormatError, NamesTheRecordThatIsNotThere)
{
    EXPECT_EQ(format::error({.code = Error::Code::NotFound, .subject = u"placement"_s, .detail = u"7"_s}),
              u"There is no placement #7. Look up its number in the list of placements."_s);
}

TEST(FormatError, CountsWhatStillRefers)
{
    EXPECT_EQ(format::error({.code = Error::Code::Constraint, .subject = u"document"_s, .detail = u"1"_s}),
              u"1 document still refers to it. Delete or change that one first."_s);
    EXPECT_EQ(format::error({.code = Error::Code::Constraint, .subject = u"experience_entry"_s, .detail = u"230"_s}),
              u"230 experience entries still refer to it. Delete or change those first."_s);
    EXPECT_TRUE(
        areWords(format::error({.code = Error::Code::Constraint, .subject = u"goal"_s, .detail = u"CHECK failed"_s})));
}

TEST(FormatError, SaysWhatIsWrongWithAField)
{
    EXPECT_EQ(format::error({.code = Error::Code::InvalidInput, .subject = u"awarded_on"_s, .detail = u"missing"_s}),
              u"Awarded on is missing."_s);
    const QString form =
        format::error({.code = Error::Code::InvalidInput, .subject = u"awarded_on"_s, .detail = u"no such day"_s});
    EXPECT_TRUE(form.startsWith(u"Awarded on: give a day"_s)) << form.toStdString();
    EXPECT_EQ(format::error({.code = Error::Code::InvalidInput, .subject = u"32/13"_s, .detail = u"no such day"_s}),
              u"“32/13”: no such day."_s);
}

TEST(FormatError, NeedsNoFileToSayThatThereIsNothing)
{
    EXPECT_EQ(format::error({.code = Error::Code::NothingToUndo}), u"There is nothing to undo."_s);
    EXPECT_EQ(format::error({.code = Error::Code::NothingToRedo}), u"There is nothing to redo."_s);
    EXPECT_TRUE(areWords(format::error({.code = Error::Code::Internal, .detail = u"x"_s})));
}

QString problemOf(ProblemCode code, const QString& field, const QString& detail = {})
{
    return format::problem(RecordKind::StudySession,
                           {.field = field, .code = code, .severity = Severity::Error, .detail = detail});
}

TEST(FormatProblem, HasWordsForEveryCodeWithAndWithoutDetail)
{
    for (const auto& entry : EnumNames<ProblemCode>::kNames) {
        for (const QString& detail : {QString(), u"12"_s}) {
            EXPECT_TRUE(areWords(problemOf(entry.first, u"title"_s, detail))) << nameOf(entry.first).toStdString();
        }
    }
}

TEST(FormatProblem, SaysTheRangeInTheFieldsUnit)
{
    EXPECT_EQ(problemOf(ProblemCode::OutOfRange, u"minutes"_s, u"1..1440"_s),
              u"Time: give a time such as 2h, 1h30 or 90m, from 1 min to 24 h 00"_s);
}

TEST(FormatProblem, NamesBothFieldsByTheirLabels)
{
    EXPECT_EQ(format::problem(RecordKind::Placement, {.field = u"last_day"_s,
                                                      .code = ProblemCode::EndsBeforeStart,
                                                      .severity = Severity::Error,
                                                      .detail = u"first_day"_s}),
              u"Last day lies before “First day”"_s);
    EXPECT_EQ(format::problem(RecordKind::PracticeExam, {.field = u"correct"_s,
                                                         .code = ProblemCode::InconsistentWith,
                                                         .severity = Severity::Error,
                                                         .detail = u"items"_s}),
              u"Right answers does not fit with “Questions”"_s);
}

TEST(FormatHistory, HasWordsForEveryActionInBothNumbers)
{
    for (const auto& entry : EnumNames<HistoryAction>::kNames) {
        for (const int count : {1, 2}) {
            const HistoryLabel label{
                .action = entry.first, .kind = RecordKind::CeuActivity, .subject = u"x"_s, .count = count};
            EXPECT_TRUE(areWords(format::historyLabel(label)));
        }
    }
}

TEST(FormatHistory, NamesOneBySubjectAndManyByCount)
{
    HistoryLabel label{.action = HistoryAction::Add, .kind = RecordKind::StudySession, .subject = u"ICD-10-CM"_s};
    EXPECT_EQ(format::historyLabel(label), u"add study session “ICD-10-CM”"_s);
    label.subject.clear();
    EXPECT_EQ(format::historyLabel(label), u"add study session"_s);
    label.count = 1000;
    label.action = HistoryAction::Delete;
    EXPECT_EQ(format::historyLabel(label), u"delete 1,000 study sessions"_s);
    label = {
        .action = HistoryAction::Import, .kind = RecordKind::StudySession, .subject = u"toggl.csv"_s, .count = 373};
    EXPECT_EQ(format::historyLabel(label), u"import 373 entries from “toggl.csv”"_s);
    label.count = 1;
    EXPECT_EQ(format::historyLabel(label), u"import 1 entry from “toggl.csv”"_s);
}

TEST(FormatHistory, TakesPercentSignsAsTheyAre)
{
    const HistoryLabel label{.action = HistoryAction::Add, .kind = RecordKind::StudySession, .subject = u"50%1 off"_s};
    EXPECT_EQ(format::historyLabel(label), u"add study session “50%1 off”"_s);
}

TEST(FormatRowProblem, HasWordsForEveryProblemButNone)
{
    for (const auto& entry : EnumNames<RowProblem>::kNames) {
        const QString words =
            format::rowProblem({.line = 3, .fate = RowFate::Rejected, .problem = entry.first, .detail = u"raw cell"_s});
        EXPECT_EQ(words.isEmpty(), entry.first == RowProblem::None);
        EXPECT_TRUE(entry.first == RowProblem::None || areWords(words)) << words.toStdString();
    }
}

TEST(FormatRowProblem, SaysWhichFieldOfTheEntryIsWrong)
{
    EXPECT_EQ(format::rowProblem({.line = 3,
                                  .fate = RowFate::Rejected,
                                  .problem = RowProblem::InvalidRecord,
                                  .detail = u"on_date: in_future"_s}),
              u"Day lies in the future"_s);
}

TEST(FormatImportOutcome, SaysOnlyWhatHappened)
{
    EXPECT_EQ(format::importOutcome({.added = 373}), u"373 entries added"_s);
    EXPECT_EQ(format::importOutcome({.added = 1, .unchanged = 2}), u"1 entry added · 2 unchanged"_s);
    EXPECT_EQ(format::importOutcome({.unchanged = 373}), u"nothing added · 373 unchanged"_s);
    EXPECT_EQ(format::importOutcome({.changed = 1, .unchanged = 2}), u"1 entry changed · 2 unchanged"_s);
    EXPECT_EQ(format::importOutcome({.added = 3, .changed = 2}), u"3 entries added · 2 entries changed"_s);
    EXPECT_EQ(format::importOutcome({.doubtful = 1, .rejected = 1}),
              u"nothing added · 1 doubtful row left out · 1 row rejected"_s);
    EXPECT_EQ(format::importOutcome({.doubtful = 2, .rejected = 3}),
              u"nothing added · 2 doubtful rows left out · 3 rows rejected"_s);
}

}  // namespace format_errors_test
}  // namespace credence
