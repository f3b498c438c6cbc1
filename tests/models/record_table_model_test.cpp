// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "support/test_workspace.h"

namespace credence {
namespace record_table_model_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

class RecordTable : public ::testing::Test {
protected:
    RecordTable()
    {
        m_file.add(Programme{.name = u"Certificate"_s, .startedOn = QDate(2026, 9, 1)});
        m_file.add(Programme{.name = u"Thought of"_s});
        Course course{.programme = ProgrammeId(1), .name = u"Coding I"_s};
        course.subject = u"icd-10-cm"_s;
        m_file.add(course);
    }
    [[nodiscard]] QString cell(const RecordTableModel& model, int row, int column) const
    {
        return model.index(row, column).data().toString();
    }

    TestWorkspace m_file;
    RecordTableModel m_programmes{m_file.workspace(),
                                  m_file.ledger(),
                                  RecordKind::Programme,
                                  {u"name"_s, u"contact_hours"_s, u"cost"_s, u"funding"_s},
                                  nullptr};
    RecordTableModel m_courses{
        m_file.workspace(), m_file.ledger(), RecordKind::Course, {u"programme"_s, u"name"_s, u"subject"_s}, nullptr};
};

TEST_F(RecordTable, HasAColumnForEachFieldThatIsNamed)
{
    m_programmes.reload();
    QAbstractItemModelTester tester(&m_programmes);
    EXPECT_EQ(m_programmes.columnCount(), 4);
    EXPECT_EQ(m_programmes.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Contact hours"_s);
    EXPECT_EQ(cell(m_programmes, 0, 0), u"Thought of"_s) << "without a day it stands first";
    EXPECT_EQ(m_programmes.record(1), (RecordRef{RecordKind::Programme, 1}));
    EXPECT_EQ(m_programmes.rowOf({RecordKind::Programme, 2}), 0);
    EXPECT_EQ(m_programmes.rowOf({RecordKind::Programme, 7}), -1);
}

TEST_F(RecordTable, NamesWhatARecordRefersTo)
{
    m_courses.reload();
    EXPECT_TRUE(cell(m_courses, 0, 0).startsWith(u"Certificate"_s)) << cell(m_courses, 0, 0).toStdString();
    EXPECT_EQ(cell(m_courses, 0, 2), u"ICD-10-CM"_s);
    EXPECT_FALSE(m_courses.flags(m_courses.index(0, 0)).testFlag(Qt::ItemIsEditable)) << "that is in the form";
}

TEST_F(RecordTable, WritesACellThroughTheLedgerWhichUndoTakesBack)
{
    m_programmes.reload();
    ASSERT_TRUE(m_programmes.setData(m_programmes.index(1, 2), u"6021"_s));
    m_programmes.reload();
    EXPECT_EQ(cell(m_programmes, 1, 2), u"$6,021"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    m_programmes.reload();
    EXPECT_EQ(cell(m_programmes, 1, 2), QString());
}

TEST_F(RecordTable, SaysWhyACellIsNotTaken)
{
    m_programmes.reload();
    QSignalSpy refused(&m_programmes, &RecordTableModel::editRefused);
    EXPECT_FALSE(m_programmes.setData(m_programmes.index(1, 1), u"many"_s));
    EXPECT_FALSE(m_programmes.setData(m_programmes.index(1, 0), u""_s)) << "a programme has a name";
    EXPECT_EQ(refused.size(), 2);
    EXPECT_EQ(cell(m_programmes, 1, 0), u"Certificate"_s);
}

}  // namespace record_table_model_test
}  // namespace credence
