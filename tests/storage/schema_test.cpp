// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QSet>
#include <array>

#include "domain/records/fields.h"
#include "storage/backup.h"
#include "storage/child_rows.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/opening.h"
#include "storage/record_table.h"
#include "storage/schema_text.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace schema_test {

using namespace Qt::StringLiterals;
using namespace testing;

class Schema : public StorageTest {
protected:
    void SetUp() override { created(); }

    [[nodiscard]] QStringList column(const QString& sql) const
    {
        const Database database(path(), Database::Mode::ReadOnly);
        Statement statement(database, sql);
        QStringList values;
        while (statement.next()) {
            values << statement.text(0);
        }
        return values;
    }

    [[nodiscard]] QStringList recordTables() const
    {
        QStringList tables;
        for (const ChildTable& table : childTables()) {
            tables << table.rows->table;
        }
        for (const RecordKind kind : kAllKinds) {
            tables << recordTable(kind).name;
        }
        return tables;
    }
};

class SchemaOfKind : public Schema, public ::testing::WithParamInterface<RecordKind> {};

INSTANTIATE_TEST_SUITE_P(Kinds, SchemaOfKind, ::testing::ValuesIn(kAllKinds),
                         [](const auto& each) { return nameOf(each.param).toStdString(); });

TEST_P(SchemaOfKind, HasAColumnForEachFieldAndNoOther)
{
    QSet<QString> expected{u"id"_s};
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        if (!spec.rows) {
            expected << spec.name;
        }
    }

    const QStringList columns = column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(nameOf(GetParam())));

    EXPECT_EQ(QSet<QString>(columns.begin(), columns.end()), expected);
}

TEST_P(SchemaOfKind, TakesItsStatements)
{
    const RecordTable& table = recordTable(GetParam());
    const Database database(path(), Database::Mode::ReadOnly);
    for (const QString& sql : {table.select, table.insert, table.update, table.remove}) {
        EXPECT_NO_THROW(Statement(database, sql)) << sql.toStdString();
    }
}

TEST_P(SchemaOfKind, RefusesNumbersBeyondTheFieldsRange)
{
    const std::unique_ptr<RecordFile> file = opened();
    addOneOfEach(*file);
    int index = -1;
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        ++index;
        for (const int beyond : {spec.range.first - 1, spec.range.last + 1}) {
            const FieldValue value = spec.type == FieldType::Ceus    ? FieldValue(CeuHundredths{beyond})
                                     : spec.type == FieldType::Money ? FieldValue(Cents{beyond})
                                     : spec.type == FieldType::Duration || spec.type == FieldType::TimeOfDay
                                         ? FieldValue(Minutes{beyond})
                                     : spec.type == FieldType::Number ? FieldValue(beyond)
                                                                      : FieldValue();
            if (std::holds_alternative<std::monostate>(value)) {
                continue;
            }
            AnyRecord record = sparseRecord(GetParam());
            setFieldValue(record, index, value);
            const Result<std::vector<RecordRef>> added = applyOne(*file, InsertRecord{record});
            ASSERT_FALSE(added.ok()) << spec.name.toStdString() << " took " << beyond;
            EXPECT_EQ(added.error().code, Error::Code::Constraint);
        }
    }
}

TEST_P(SchemaOfKind, RefusesMissingMandatoryValues)
{
    const std::unique_ptr<RecordFile> file = opened();
    addOneOfEach(*file);
    int index = -1;
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        ++index;
        const bool hasBlank = spec.type == FieldType::Text || spec.type == FieldType::Date;
        if (spec.need == FieldNeed::Required && hasBlank) {
            AnyRecord record = sparseRecord(GetParam());
            setFieldValue(record, index, FieldValue());
            EXPECT_FALSE(applyOne(*file, InsertRecord{record}).ok()) << spec.name.toStdString();
        }
    }
}

/// By the table itself or, of choices, by who reads it.
TEST_P(SchemaOfKind, RefusesUnknownChoicesAndDaysThatAreNone)
{
    const std::unique_ptr<RecordFile> file = opened();
    addOneOfEach(*file);
    Database database(path(), Database::Mode::ReadWrite);
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        const QString wrong = spec.type == FieldType::Choice ? u"'no such choice'"_s
                              : spec.type == FieldType::Date ? u"'2026-02-30'"_s
                              : spec.type == FieldType::Flag ? u"2"_s
                                                             : QString();
        if (wrong.isEmpty()) {
            continue;
        }
        const QString set = u"UPDATE %1 SET %2 = %3"_s.arg(nameOf(GetParam()), spec.name);
        try {
            database.execute(set.arg(wrong));
        } catch (const SqlFailure&) {
            continue;
        }
        EXPECT_EQ(spec.type, FieldType::Choice) << spec.name.toStdString();
        EXPECT_FALSE(file->all(GetParam()).ok()) << spec.name.toStdString();
        database.execute(set.arg(u"'%1'"_s.arg(spec.choices.value(0))));
    }
}

TEST_F(Schema, IsStrictEverywhere)
{
    const QStringList loose = column(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite%'"_s);
    EXPECT_EQ(loose, QStringList());
}

TEST_F(Schema, IndexesEveryReference)
{
    for (const QString& table : recordTables()) {
        const QStringList references = column(u"SELECT \"from\" FROM pragma_foreign_key_list('%1')"_s.arg(table));
        const QStringList indexed = column(
            uR"sql(
            SELECT i.name
            FROM pragma_index_list('%1') AS l
            JOIN pragma_index_info(l.name) AS i
            WHERE i.seqno = 0)sql"_s.arg(table));
        for (const QString& reference : references) {
            EXPECT_TRUE(indexed.contains(reference)) << table.toStdString() << "." << reference.toStdString();
        }
    }
}

TEST_F(Schema, RefersWhereTheDescriptionSays)
{
    for (const RecordKind kind : kAllKinds) {
        QStringList described;
        for (const FieldSpec& spec : fieldSpecs(kind)) {
            if (spec.refersTo) {
                described << spec.name + u' ' + nameOf(*spec.refersTo);
            }
            if (spec.meaning == FieldMeaning::ContentKey) {
                described << spec.name + u" content"_s;
            }
        }
        described.sort();
        const QStringList stored = column(
            u"SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('%1') ORDER BY 1"_s.arg(nameOf(kind)));
        EXPECT_EQ(stored, described);
    }
}

/// A released step is never edited: files out there were made by it. A new one gets its line here.
TEST_F(Schema, KeepsReleasedStepsAsTheyWere)
{
    const auto released =
        std::to_array<const char*>({"62c1c9e4561ca3bd47346d0da1871d71f38263a73c92f3d7af4120f765fcc0d7",
                                    "7941b377747c4a386e9cd51fe53ec81756b367df96aca748411c25369fe06251",
                                    "905cd8b0def0b1353e0f85fa21b71ecddda8b998d5cbe2e2ec2b5550fd510ae2",
                                    "3a94a2f187766c48482b963bd33f5d242e743d92959a04b0b1f0bc6438dcb14d",
                                    "680abe78ae6e0b254152ce9d9f8ec67135b8111f30df7912894878bf52f21794",
                                    "31c582c36acadb32bd189f5a9641e57f6245a337c7868acb5e79a9028a2b6e83",
                                    "f1b0699e03b3cfaa13004caa5d45d07c555e57f5f5b19bbd7226e40a6befcbce",
                                    "e4ef0cab93aa69cf042c92d76590a16d784360a35a6895de939c7f2f3cd9c209",
                                    "0b81b558b6273f8dfd17df23a23cfff1aec35268172ac7d42f1da948c9d43fee",
                                    "c8bdb74d3b1dc1c60d45298eb9f5b31ed143e94a7808e62fc8fe71b3f6e17001",
                                    "d424ec4baf3ef148338c3c8107534177de07a111dbc67dc3dcb573ca61ea2d34",
                                    "9893fe7136dd458fb73e37158eae961609fa300cf1c6a66077eb9998cdaa2350",
                                    "117eff46c51134b610a80cb29d17dff112c431db50ee99cf24f37424853f6705"});
    ASSERT_EQ(migrationSteps().size(), released.size());
    for (std::size_t step = 0; step < released.size(); ++step) {
        const QByteArray sum =
            QCryptographicHash::hash(bytesOf(migrationSteps()[step].resource), QCryptographicHash::Sha256).toHex();
        EXPECT_EQ(sum.toStdString(), released[step]) << "step " << step + 1;
    }
}

/// A schema without its line costs each start the making of one. A new one gets its line in schema_text.cpp.
TEST_F(Schema, IsKnownByItsFingerprintAndNoOtherIs)
{
    const std::span<const MigrationStep> all = migrationSteps();
    for (std::size_t schema = 1; schema <= all.size(); ++schema) {
        Database database(u":memory:"_s, Database::Mode::Create);
        migrate(database, all.first(schema));
        EXPECT_EQ(schemaFingerprint(database), knownFingerprint(static_cast<int>(schema))) << "schema " << schema;
        EXPECT_EQ(foreignParts(database), QStringList()) << "schema " << schema;
        database.execute(u"CREATE TABLE another (id INTEGER)"_s);
        EXPECT_NE(schemaFingerprint(database), knownFingerprint(static_cast<int>(schema))) << "schema " << schema;
        EXPECT_EQ(foreignParts(database).size(), 1) << "schema " << schema;
    }
}

class Migrations : public StorageTest {
protected:
    [[nodiscard]] Database database() const { return Database(path(), Database::Mode::Create); }

    static MigrationStep step(const QString& script) { return {.resource = {}, .statements = statementsOf(script)}; }
};

TEST_F(Migrations, RunEachStepOnce)
{
    const std::vector<MigrationStep> steps{
        step(u"CREATE TABLE a (x INTEGER)"_s),
        step(u"CREATE TABLE b (x INTEGER)\n-- next\nINSERT INTO b (x) VALUES (1)"_s)};
    Database file = database();
    migrate(file, std::span(steps).first(1));
    migrate(file, steps);
    migrate(file, steps);

    EXPECT_EQ(schemaOf(file), 2);
    EXPECT_EQ(file.number(u"SELECT COUNT(*) FROM b"_s), 1);
}

TEST_F(Migrations, LeaveNothingOfAStepThatFails)
{
    const std::vector<MigrationStep> steps{
        step(u"CREATE TABLE a (x INTEGER)"_s),
        step(u"CREATE TABLE b (x INTEGER)\n-- next\nINSERT INTO c (x) VALUES (1)"_s)};
    Database file = database();

    EXPECT_THROW(migrate(file, steps), SqlFailure);

    EXPECT_EQ(schemaOf(file), 1);
    EXPECT_EQ(file.number(u"SELECT COUNT(*) FROM sqlite_schema"_s), 1);
}

/// Our steps and one more, as the next version will have.
std::vector<MigrationStep> stepsOfTheNextVersion(const QString& script)
{
    std::vector<MigrationStep> steps = migrationSteps();
    steps.push_back({.resource = {}, .statements = statementsOf(script)});
    return steps;
}

TEST_F(Migrations, OfAnOlderFileComeAfterABackup)
{
    add(*created(), aSession(kDay, 30));

    const Result<OpenedFile> opened =
        openForWriting(path(), stepsOfTheNextVersion(u"ALTER TABLE goal ADD COLUMN of_the_next_version TEXT"_s));

    ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
    EXPECT_EQ(schemaOf(*opened.value().database), newestSchema() + 1);
    const std::vector<Backup> backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(queryText(backups.front().path, "PRAGMA user_version").toInt(), newestSchema());
    EXPECT_EQ(queryText(backups.front().path, "SELECT COUNT(*) FROM study_session"), u"1"_s);
}

TEST_F(Migrations, ThatFailLeaveTheOlderFileAsItWas)
{
    created();
    const QByteArray before = bytesOf(path());

    const Result<OpenedFile> opened =
        openForWriting(path(), stepsOfTheNextVersion(u"DROP TABLE goal\n-- next\nDROP TABLE nothing"_s));

    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(Migrations, AreNotDoneByAReader)
{
    created();
    const QMap<QString, QByteArray> before = contentsOf(folder());

    const Result<OpenedFile> opened =
        openForReading(path(), stepsOfTheNextVersion(u"ALTER TABLE goal ADD COLUMN colour TEXT"_s));

    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, Error::Code::FileReadOnly);
    EXPECT_TRUE(contentsOf(folder()) == before);
}

TEST_F(Migrations, MarkTheFileAsOurs)
{
    created();
    EXPECT_EQ(queryText(path(), "PRAGMA application_id"), QString::number(kApplicationId));
    EXPECT_EQ(bytesOf(path()).mid(68, 4), QByteArray("CRDC"));
}

}  // namespace schema_test
}  // namespace credence
