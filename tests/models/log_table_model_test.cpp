// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "words/format_log.h"
#include "support/run_sql.h"
#include "support/test_workspace.h"

namespace credence {
namespace log_table_model_test {

using namespace Qt::StringLiterals;

class LogTableModelTest : public ::testing::Test {
protected:
    LogTableModelTest()
    {
        session = file.add(StudySession{.onDate = QDate(2026, 11, 20), .minutes = {90}, .subject = u"icd-10-cm"_s});
        ceus = file.add(
            CeuActivity{.onDate = QDate(2026, 11, 21), .title = u"E/M update"_s, .provider = u"AAPC"_s, .ceus = {150}});
        model.reload();
    }

    [[nodiscard]] QModelIndex cell(int row, LogTableModel::Column column) const { return model.index(row, column); }
    [[nodiscard]] QString shown(int row, LogTableModel::Column column) const
    {
        return cell(row, column).data().toString();
    }
    template <class R>
    [[nodiscard]] R stored(RecordRef ref)
    {
        return std::get<R>(file.workspace().record(ref).value());
    }

    testing::TestWorkspace file;
    LogTableModel model{file.workspace(), file.ledger(), nullptr};
    RecordRef session{};
    RecordRef ceus{};
};

/// A log that cannot be read is not an empty one.
TEST_F(LogTableModelTest, KeepsWhatItShowsWhereItCannotBeReadAgain)
{
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(shown(1, LogTableModel::Amount), format::duration(Minutes{90}));
    testing::runSql(file.workspace().path(),
                    "PRAGMA ignore_check_constraints = ON; UPDATE study_session SET minutes = 4294967386");
    QSignalSpy told(&file.workspace(), &Workspace::readFailed);
    model.reload();
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(1, LogTableModel::Amount), format::duration(Minutes{90}));
    EXPECT_EQ(told.count(), 1);
}

TEST_F(LogTableModelTest, ReadsWhatStandsWithoutAFilterOnceUntilTheFileChanges)
{
    model.setFilter({.kinds = {RecordKind::CeuActivity}});
    ASSERT_EQ(model.allEntries(), 2);
    testing::runSql(file.workspace().path(), "DELETE FROM study_session");  // nobody tells of it
    model.setFilter({.texts = {u"e/m"_s}});
    EXPECT_EQ(model.allEntries(), 2);
    file.add(CeuActivity{.onDate = QDate(2026, 11, 22), .title = u"Sepsis"_s, .provider = u"AAPC"_s, .ceus = {100}});
    file.add(CeuActivity{.onDate = QDate(2026, 11, 22), .title = u"Burns"_s, .provider = u"AAPC"_s, .ceus = {100}});
    model.setFilter({.texts = {u"e/m u"_s}});
    EXPECT_EQ(model.allEntries(), 3) << "one is gone, two are new";
    EXPECT_EQ(model.totals().rows, 1);
}

TEST_F(LogTableModelTest, KeepsThePromisesOfAnItemModel)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    file.add(StudySession{.onDate = QDate(2026, 11, 22), .minutes = {30}, .subject = u"cpt"_s});
    model.reload();
    model.setFilter({.kinds = {RecordKind::CeuActivity}});
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({.texts = {u"nothing says this"_s}});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(LogTableModelTest, ShowsTheNewestFirstInTheUsersWords)
{
    EXPECT_EQ(shown(0, LogTableModel::Title), u"E/M update"_s);
    EXPECT_EQ(shown(0, LogTableModel::Amount), format::amount({AmountUnit::CeuHundredths, 150}));
    EXPECT_EQ(shown(1, LogTableModel::Day), format::date(QDate(2026, 11, 20)));
    EXPECT_EQ(shown(1, LogTableModel::About), u"ICD-10-CM"_s);
    EXPECT_EQ(shown(1, LogTableModel::Amount), format::duration(Minutes{90}));
}

TEST_F(LogTableModelTest, SaysOfAProofWhetherACopyIsKept)
{
    EXPECT_EQ(shown(0, LogTableModel::Proof), u"○ none"_s) << "nobody asks for it";
    auto marked = stored<CeuActivity>(ceus);
    marked.certificate = true;
    ASSERT_TRUE(file.ledger().edit(marked).ok());
    model.reload();
    EXPECT_EQ(shown(0, LogTableModel::Proof), u"◐ in hand, no copy"_s);
    file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = QDate(2026, 1, 18)});
    file.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 1, 31)});
    marked.certificate = false;
    marked.indexNumber = u"CHP261121A"_s;
    ASSERT_TRUE(file.ledger().edit(marked).ok());
    model.reload();
    EXPECT_EQ(shown(0, LogTableModel::Proof), u"! none"_s) << "it counts, and asks for proof";
}

TEST_F(LogTableModelTest, AnEditIsOneStepThatUndoTakesBack)
{
    ASSERT_TRUE(model.setData(cell(1, LogTableModel::Amount), u"2h15"_s, Qt::EditRole));
    EXPECT_EQ(stored<StudySession>(session).minutes, Minutes{135});
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(stored<StudySession>(session).minutes, Minutes{90});
}

TEST_F(LogTableModelTest, ASubjectIsTakenByAnyOfItsWords)
{
    ASSERT_TRUE(model.setData(cell(1, LogTableModel::About), u"cpt"_s, Qt::EditRole));
    EXPECT_EQ(stored<StudySession>(session).subject, u"cpt"_s);
}

TEST_F(LogTableModelTest, TheSameValueTypedAgainIsNoStep)
{
    const auto before = file.workspace().undoLabel();
    EXPECT_FALSE(model.setData(cell(1, LogTableModel::Amount), u"1h30"_s, Qt::EditRole));
    EXPECT_EQ(file.workspace().undoLabel(), before);
}

TEST_F(LogTableModelTest, RefusesWhatItDoesNotUnderstandAndSaysWhy)
{
    QSignalSpy refused(&model, &LogTableModel::editRefused);
    EXPECT_FALSE(model.refusal(cell(1, LogTableModel::Amount), u"soon"_s).isEmpty());
    EXPECT_FALSE(model.setData(cell(1, LogTableModel::Amount), u"soon"_s, Qt::EditRole));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(stored<StudySession>(session).minutes, Minutes{90});
}

TEST_F(LogTableModelTest, RefusesWhatBreaksARuleOfTheRecord)
{
    EXPECT_FALSE(model.refusal(cell(1, LogTableModel::Day), QString()).isEmpty());
    EXPECT_FALSE(model.refusal(cell(1, LogTableModel::Amount), u"0"_s).isEmpty());
    EXPECT_FALSE(model.refusal(cell(0, LogTableModel::Title), u" "_s).isEmpty());
    EXPECT_TRUE(model.refusal(cell(0, LogTableModel::Title), u"Evaluation and management"_s).isEmpty());
}

TEST_F(LogTableModelTest, KindsAreShownAndNotEdited)
{
    EXPECT_FALSE(cell(0, LogTableModel::Kind).flags().testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(cell(0, LogTableModel::Day).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(LogTableModelTest, ShowsTagsInANoteLiterally)
{
    file.add(
        StudySession{.onDate = QDate(2026, 11, 22), .minutes = {30}, .subject = u"cpt"_s, .note = u"<b>chapter</b>"_s});
    model.reload();
    const QString shownNote = cell(0, LogTableModel::Day).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(shownNote.contains(u"&lt;b&gt;chapter&lt;/b&gt;"_s));
    EXPECT_TRUE(shownNote.startsWith(u"<span"_s)) << "Qt would show the entities themselves";
}

TEST_F(LogTableModelTest, ReadsRowsBeyondTheFirstWindow)
{
    for (int day = 0; day < 450; ++day) {
        file.add(StudySession{.onDate = QDate(2024, 1, 1).addDays(day), .minutes = {10 + day}, .subject = u"cpt"_s});
    }
    model.reload();
    ASSERT_EQ(model.rowCount(), 452);
    EXPECT_EQ(shown(451, LogTableModel::Day), format::date(QDate(2024, 1, 1)));
    EXPECT_EQ(shown(200, LogTableModel::Amount), format::duration(Minutes{10 + 449 - 198}));
}

/// The cells of each row from the first column on, headings as their words.
QStringList firstColumn(const LogTableModel& model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        words << model.index(row, LogTableModel::Day).data().toString();
    }
    return words;
}

TEST_F(LogTableModelTest, ShowsEachMonthUnderItsHeadingAndFoldsIt)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    file.add(StudySession{.onDate = QDate(2026, 10, 3), .minutes = {30}, .subject = u"cpt"_s});
    model.reload();
    model.setArrangement({.grouping = LogGrouping::Month});
    const QString november = u"November 2026"_s;
    const QString october = u"October 2026"_s;
    EXPECT_EQ(firstColumn(model), QStringList({november, format::date({2026, 11, 21}), format::date({2026, 11, 20}),
                                               october, format::date({2026, 10, 3})}));
    const QPersistentModelIndex kept = model.index(4, LogTableModel::Title);
    const QPersistentModelIndex gone = model.index(1, LogTableModel::Title);
    model.setFolded(0, true);
    EXPECT_EQ(firstColumn(model), QStringList({november, october, format::date({2026, 10, 3})}));
    EXPECT_EQ(kept.row(), 2);
    EXPECT_FALSE(gone.isValid());
    EXPECT_TRUE(cell(0, LogTableModel::Day).data(Qt::AccessibleTextRole).toString().contains(u"folded"_s));
    EXPECT_FALSE(model.flags(cell(0, LogTableModel::Day)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(cell(2, LogTableModel::Amount)).testFlag(Qt::ItemIsEditable));
    model.setAllFolded(true);
    EXPECT_EQ(firstColumn(model), QStringList({november, october}));
    model.setAllFolded(false);
    EXPECT_EQ(model.rowCount(), 5);
    model.setFolded(1, true);
    EXPECT_EQ(model.rowCount(), 5) << "an entry is no heading";
}

TEST_F(LogTableModelTest, AHeadingSaysHowManyOfItsEntriesTheFilterLeaves)
{
    model.setArrangement({.grouping = LogGrouping::Week});
    model.setFilter({.kinds = {RecordKind::StudySession}});
    const LogTableModel::Heading heading = model.heading(model.layout().sections().front());
    EXPECT_EQ(heading.entries, format::logEntries(1, 2));
    EXPECT_EQ(heading.sums, format::logSums({.study = Minutes{90}}));
    EXPECT_EQ(model.allEntries(), 2);
}

TEST_F(LogTableModelTest, ChangesAColumnOfSeveralEntriesAsOneStepOrNone)
{
    const RecordRef other =
        file.add(StudySession{.onDate = QDate(2026, 11, 19), .minutes = {30}, .subject = u"anatomy-physiology"_s});
    model.reload();
    const std::vector<int> both = model.rowsEditedWith(1, {0, 1, 2}, LogTableModel::About);
    EXPECT_EQ(both, (std::vector{1, 2})) << "the provider of an activity is no subject";
    QSignalSpy refused(&model, &LogTableModel::editRefused);
    EXPECT_FALSE(model.setTexts({0, 1, 2}, LogTableModel::Day, u"2027-01-01"_s));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(model.setTexts(both, LogTableModel::About, u"CPT"_s));
    for (const RecordRef& ref : {session, other}) {
        EXPECT_EQ(stored<StudySession>(ref).subject, u"cpt"_s);
    }
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(stored<StudySession>(session).subject, u"icd-10-cm"_s);
    EXPECT_EQ(stored<StudySession>(other).subject, u"anatomy-physiology"_s);
}

TEST_F(LogTableModelTest, CopiesRowsAsATableThatNoSpreadsheetCalculates)
{
    file.add(
        StudySession{.onDate = QDate(2026, 11, 22), .minutes = {60}, .subject = u"cpt"_s, .title = u"=1+1\tcards"_s});
    model.reload();
    EXPECT_EQ(model.asText({0, 1}, {LogTableModel::Title, LogTableModel::Amount}),
              u"Title\tAmount\n'=1+1 cards\t"_s + format::duration(Minutes{60}) + u"\nE/M update\t"_s +
                  format::amount({AmountUnit::CeuHundredths, 150}) + u"\n"_s);
}

}  // namespace log_table_model_test
}  // namespace credence
