// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stored_values.h"

#include "storage/child_rows.h"
#include "storage/database.h"
#include "storage/record_table.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace stored_values_test {

using namespace Qt::StringLiterals;
using namespace testing;

/// What no field of this sort may hold, as SQL says it.
QByteArrayList wrongValues(const FieldSpec& spec, const FieldValue& blank)
{
    const QByteArray noUtf8 = "CAST(x'C328' AS TEXT)";
    QByteArrayList wrong = mayBeNull(spec, blank) ? QByteArrayList() : QByteArrayList{"NULL"};
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            wrong << noUtf8 << "CAST(x'EDA080' AS TEXT)"
                  << "x'41'";
            if (spec.need == FieldNeed::Required || isOptionalKey(spec)) {
                wrong << "''";
            }
            break;
        case FieldType::Date:
            wrong << noUtf8 << "''"
                  << "'2026-02-30'"
                  << "'2026-3-1'"
                  << "'2026-03-01 '"
                  << "x'41'";
            break;
        case FieldType::Duration:
        case FieldType::TimeOfDay:
        case FieldType::Ceus:
        case FieldType::Money:
        case FieldType::Number:
            wrong << QByteArray::number(spec.range.first - 1) << QByteArray::number(spec.range.last + 1)
                  << QByteArray::number((qint64{1} << 32) + spec.range.first) << "9223372036854775807"
                  << "1.5"
                  << "'x'";
            break;
        case FieldType::Flag:
            wrong << "2"
                  << "-1"
                  << "4294967297"
                  << "'x'";
            break;
        case FieldType::Choice:
            wrong << noUtf8 << "''"
                  << "'no such choice'"
                  << "x'41'";
            break;
        case FieldType::Choices:
            wrong << noUtf8 << "'no such choice'"
                  << "','"
                  << "x'41'";
            break;
        case FieldType::Reference:
            wrong << "99"
                  << "0"
                  << "-1"
                  << "'x'";
            break;
        case FieldType::AnyReference:
            wrong << noUtf8 << "''"
                  << "'placement'"
                  << "'placement:0'"
                  << "'placement:99'"
                  << "'no such kind:1'"
                  << "'Placement:1'"
                  << "x'41'";
            break;
        case FieldType::Rows:
            break;
    }
    return wrong;
}

/// A file in which every table takes anything, with one row of each, and a copy of that row for each wrong value.
class LooseFile {
public:
    void loosen(const QString& table)
    {
        const QByteArray name = table.toUtf8();
        m_sql += "CREATE TABLE loose AS SELECT * FROM " + name + "; DROP TABLE " + name +
                 "; ALTER TABLE loose RENAME TO " + name + ";\n";
    }

    void plant(const QString& table, const QString& column, const QByteArray& wrong)
    {
        const qint64 row = ++m_lastRow;
        const QByteArray name = table.toUtf8();
        m_sql += "CREATE TEMP TABLE copied AS SELECT * FROM " + name +
                 " WHERE id = 1; UPDATE copied SET id = " + QByteArray::number(row) + "; UPDATE copied SET " +
                 column.toUtf8() + " = " + wrong + "; INSERT INTO " + name +
                 " SELECT * FROM copied; DROP TABLE copied;\n";
        m_places << u"%1 of row %2 of %3 "_s.arg(column, QString::number(row), table);
        m_values << QString::fromUtf8(wrong);
    }

    void write(const QString& path) const { runSql(path, "BEGIN;\n" + m_sql + "COMMIT"); }

    /// Those of the places of which `findings` say nothing.
    [[nodiscard]] QStringList missedBy(const QStringList& findings) const
    {
        const QString all = u'\n' + findings.join(u'\n');
        QStringList missed;
        for (int i = 0; i < m_places.size(); ++i) {
            if (!all.contains(u'\n' + m_places[i])) {
                missed << m_places[i] + m_values[i];
            }
        }
        return missed;
    }
    [[nodiscard]] qsizetype count() const { return m_places.size(); }

private:
    QByteArray m_sql;
    QStringList m_places;
    QStringList m_values;
    qint64 m_lastRow = 1000;
};

class StoredValues : public StorageTest {
protected:
    StoredValues() { addOneOfEach(*created()); }

    [[nodiscard]] QStringList findings() const
    {
        const Database database(path(), Database::Mode::ReadOnly);
        constexpr qsizetype kAll = 100'000;
        ValueFindings findings(kAll);
        examineRecordValues(database, findings);
        examineOtherValues(database, findings);
        return findings.taken();
    }
};

TEST_F(StoredValues, OfASoundFileAreAllFit)
{
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(StoredValues, ThatAreWrongAreFoundInEveryColumnWhateverTheSchemaTakes)
{
    LooseFile file;
    for (const ChildTable& table : childTables()) {
        file.loosen(table.rows->table);
        for (const QByteArray wrong : {"NULL", "99", "0", "'x'"}) {
            file.plant(table.rows->table, nameOf(table.owner), wrong);
        }
        for (std::size_t i = 0; i < table.rows->fields.size(); ++i) {
            for (const QByteArray& wrong : wrongValues(table.rows->fields[i], table.rows->blank[i])) {
                file.plant(table.rows->table, table.rows->fields[i].name, wrong);
            }
        }
    }
    for (const RecordKind kind : kAllKinds) {
        file.loosen(nameOf(kind));
        const AnyRecord blank = blankRecord(kind);
        for (const int index : recordTable(kind).columns) {
            const FieldSpec& spec = fieldSpecs(kind)[static_cast<std::size_t>(index)];
            for (const QByteArray& wrong : wrongValues(spec, fieldValue(blank, index))) {
                file.plant(nameOf(kind), spec.name, wrong);
            }
        }
    }
    file.write(path());

    const QStringList missed = file.missedBy(findings());

    EXPECT_GT(file.count(), 600);
    EXPECT_EQ(missed, QStringList());
}

TEST_F(StoredValues, ThatAreWrongAreFoundInHistoryContentsAndSettings)
{
    runSql(path(), "INSERT INTO setting (key, value) VALUES ('history_days', '7')");
    LooseFile file;
    file.loosen(u"history"_s);
    const QList<std::pair<QString, QByteArrayList>> wrong{
        {u"taken_at"_s, {"NULL", "''", "'2026-02-30T00:00:00.000Z'", "'yesterday'", "CAST(x'C328' AS TEXT)"}},
        {u"action"_s, {"NULL", "''", "'burn'", "1.5"}},
        {u"kind"_s, {"NULL", "''", "'nothing'"}},
        {u"subject"_s, {"NULL", "x'41'", "CAST(x'C328' AS TEXT)"}},
        {u"count"_s, {"NULL", "0", "-1", "4294967297", "'x'"}},
        {u"reverses"_s, {"99", "0", "'x'"}},
        {u"digest"_s, {"NULL", "x''", "'x'"}},
        {u"chain"_s, {"NULL", "x''", "'x'"}},
        {u"changeset"_s, {"x''", "'x'"}}};
    for (const auto& [column, values] : wrong) {
        for (const QByteArray& value : values) {
            file.plant(u"history"_s, column, value);
        }
    }
    file.write(path());
    EXPECT_EQ(file.missedBy(findings()), QStringList());
    for (const QByteArray value : {"'0'", "'36501'", "'often'", "''", "CAST(x'C328' AS TEXT)"}) {
        runSql(path(), "UPDATE setting SET value = " + value);
        EXPECT_FALSE(findings().filter(u"of setting"_s).isEmpty()) << value.toStdString();
    }
}

TEST(ValueFindings, AreNotMoreThanCanBeRead)
{
    ValueFindings findings(2);
    for (int row = 1; row <= 5; ++row) {
        findings.add(u"goal"_s, row, u"rank"_s, u"is missing"_s);
    }
    findings.add(u"goal"_s, 1, u"rank"_s, u"is not valid"_s);
    EXPECT_EQ(findings.taken().size(), 3);
    EXPECT_EQ(findings.taken().last(), u"and 3 more"_s);
}

}  // namespace stored_values_test
}  // namespace credence
