// SPDX-License-Identifier: GPL-3.0-or-later
/// The main flow by keys: the quick line, the file, Today, the Log, and back again with Ctrl+Z.
#include <QAbstractItemModel>
#include <QTableView>

#include "models/log_table_model.h"
#include "support/window_walk.h"
#include "ui/pages/today/week_bars.h"
#include "ui/shell/page_stack.h"

namespace credence {
namespace entry_flow_test {

using namespace Qt::StringLiterals;

class EntryFlow : public testing::WindowWalk {
protected:
    void SetUp() override { openNewFile(); }

    /// What a second program would find in the file now.
    [[nodiscard]] std::vector<AnyRecord> inTheFile(RecordKind kind)
    {
        const Result<std::unique_ptr<Workspace>> second =
            Workspace::open(path(), FileAccess::ReadOnly, testing::builtInRules(), clock);
        EXPECT_TRUE(second.ok());
        return second ? second.value()->records(kind).valueOr({}) : std::vector<AnyRecord>();
    }
    QStringList logTitles()
    {
        const QAbstractItemModel& model = *find<QTableView>("log")->model();
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            titles << model.index(row, LogTableModel::Title).data().toString();
        }
        return titles;
    }
    bool todayShows(Minutes minutes)
    {
        return window->findChild<WeekBars*>()->accessibleDescription().contains(format::duration(minutes));
    }
};

TEST_F(EntryFlow, AnEntryIsInTheFileOnTodayAndInTheLogAndCtrlZTakesItFromAllThree)
{
    quickly(u"1h45 ICD-10-CM — guidelines ch. 9"_s);
    ASSERT_EQ(inTheFile(RecordKind::StudySession).size(), 1U);
    EXPECT_EQ(std::get<StudySession>(inTheFile(RecordKind::StudySession).front()).minutes, Minutes{105});
    EXPECT_TRUE(todayShows(Minutes{105}));
    open(Qt::Key_3);
    EXPECT_EQ(logTitles(), QStringList({u"guidelines ch. 9"_s}));

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(logTitles().isEmpty());
    EXPECT_TRUE(inTheFile(RecordKind::StudySession).empty());
    open(Qt::Key_1);
    EXPECT_FALSE(todayShows(Minutes{105}));
}

TEST_F(EntryFlow, WhatWasUndoneComesBackWithRedoAlsoAfterARestart)
{
    quickly(u"1h45 ICD-10-CM"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    window.reset();
    openWindow(path());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(todayShows(Minutes{105})) << message().toStdString();
    EXPECT_EQ(inTheFile(RecordKind::StudySession).size(), 1U);
}

TEST_F(EntryFlow, AFormSavedWithEnterStandsInTheLog)
{
    open(Qt::Key_3);
    quickly(u"1h ICD-10-CM"_s);
    auto* table = find<QTableView>("log");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, LogTableModel::Title));
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_NE(front<RecordDialog>(), nullptr);
    const auto* title = tabTo<QLineEdit>(u"title"_s);
    ASSERT_NE(title, nullptr);
    type(u"Neoplasm table"_s);
    EXPECT_EQ(title->text(), u"Neoplasm table"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(std::get<StudySession>(inTheFile(RecordKind::StudySession).front()).title, u"Neoplasm table"_s);
    EXPECT_EQ(logTitles(), QStringList({u"Neoplasm table"_s}));
}

}  // namespace entry_flow_test
}  // namespace credence
