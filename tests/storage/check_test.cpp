// SPDX-License-Identifier: GPL-3.0-or-later
/// What a file must not hold and is there all the same: put there by SQLite itself, as a failing disk, another program
/// or somebody who means ill would.
#include <QCryptographicHash>

#include "storage/database.h"
#include "storage/history_chain.h"
#include "storage/statement.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace check_test {

using namespace Qt::StringLiterals;
using namespace testing;

/// SQL that breaks one promise of a sound file.
struct Breach {
    const char* name;
    const char* sql;
};

void PrintTo(const Breach& breach, std::ostream* out)
{
    *out << breach.name;
}

class FullCheck : public StorageTest {
protected:
    FullCheck()
    {
        const std::unique_ptr<RecordFile> file = created();
        addOneOfEach(*file);
        makeValid(*file);
        add(*file, aSession(kDay, 30));
        add(*file, aSession(kDay, 31));
        EXPECT_TRUE(file->undo().ok());
    }

    [[nodiscard]] QStringList findings() const
    {
        const Result<std::unique_ptr<RecordFile>> file = RecordFile::open(path(), FileAccess::ReadOnly);
        if (!file) {
            return {file.error().detail};
        }
        const Result<CheckReport> report = file.value()->check();
        EXPECT_TRUE(report.ok());
        return report ? report.value().findings : QStringList(u"no report"_s);
    }

    void breach(const QByteArray& sql) const { runSql(path(), "PRAGMA ignore_check_constraints = ON; " + sql); }
};

TEST_F(FullCheck, FindsNothingInASoundFile)
{
    EXPECT_EQ(findings(), QStringList());
}

class FullCheckFinds : public FullCheck, public ::testing::WithParamInterface<Breach> {};

TEST_P(FullCheckFinds, ABreach)
{
    breach(GetParam().sql);
    EXPECT_FALSE(findings().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Values, FullCheckFinds,
    ::testing::Values(Breach{"MinutesOfMoreThanADay", "UPDATE study_session SET minutes = 5000 WHERE id = 1"},
                      Breach{"MinutesBeyondInt", "UPDATE study_session SET minutes = 4294967356 WHERE id = 1"},
                      Breach{"MinutesBeyondAll", "UPDATE study_session SET minutes = 9223372036854775807 WHERE id = 1"},
                      Breach{"AFlagOfTwo", "UPDATE ceu_activity SET hiim = 2"},
                      Breach{"AnEmptyText", "UPDATE deadline SET title = ''"},
                      Breach{"ATextOfSpaces", "UPDATE deadline SET title = '  '"},
                      Breach{"ATextTooLong", "UPDATE deadline SET title = printf('%.*c', 3000, 'x')"},
                      Breach{"BytesThatAreNoText", "UPDATE goal SET note = CAST(x'C328' AS TEXT)"},
                      Breach{"ACodeSetTwice", "UPDATE placement SET code_sets = 'CPT,CPT'"}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Invariants, FullCheckFinds,
    ::testing::Values(
        Breach{"ACourseThatEndsBeforeItBegins", "UPDATE course SET completed_on = '2000-01-01'"},
        Breach{"AProgrammeThatEndsBeforeItBegins", "UPDATE programme SET completed_on = '2000-01-01'"},
        Breach{"APlacementThatEndsBeforeItBegins", "UPDATE placement SET last_day = '2000-01-01'"},
        Breach{"AnAccountCycleThatEndsBeforeItBegins", "UPDATE portal_cycle SET last_day = '2000-01-01'"},
        Breach{"AnAbsenceThatEndsBeforeItBegins", "UPDATE absence SET last_day = '2000-01-01'"},
        Breach{"ACredentialThatEndsBeforeItsAward", "UPDATE held_credential SET ended_on = '2000-01-01'"},
        Breach{"MoreRightThanAsked", "UPDATE practice_exam SET items = 900"},
        Breach{"MoreRightInADomainThanAsked", "UPDATE domain_score SET items = 10 WHERE id = 1"},
        Breach{"MoreCreditedThanTheActivityHas", "UPDATE ceu_activity SET ceus = 1"},
        Breach{"APackUnderAnotherChecksum",
               "UPDATE rule_pack SET sha256 = replace(sha256, substr(sha256, 1, 4), 'ffff')"},
        Breach{"AContentThatIsAnother",
               "DROP TRIGGER content_stays_as_written; UPDATE content SET bytes = x'00'; CREATE TRIGGER "
               "content_stays_as_written BEFORE UPDATE ON content\nBEGIN\n    SELECT RAISE(ABORT, 'a content never "
               "changes');\nEND"},
        Breach{"AContentThatIsGone", "DELETE FROM content"}, Breach{"APlacementThatIsGone", "DELETE FROM placement"},
        Breach{"AnOwnCodeThatIsNone", "UPDATE own_credential SET code = 'a b'"},
        Breach{"ASequenceBelowTheNumbers", "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'goal'"},
        Breach{"ASequenceThatIsGone", "DELETE FROM sqlite_sequence WHERE name = 'goal'"},
        Breach{"ASequenceAtItsEnd", "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'goal'"},
        Breach{"ASequenceThatIsNoNumber", "UPDATE sqlite_sequence SET seq = 'x' WHERE name = 'goal'"},
        Breach{"ANumberAtItsEnd", "UPDATE study_session SET id = 9223372036854775807 WHERE id = 2"},
        Breach{"ANumberBelowOne", "UPDATE study_session SET id = -5 WHERE id = 2"},
        Breach{"ASettingBeyondItsBounds", "INSERT INTO setting (key, value) VALUES ('history_days', '0')"},
        Breach{"ATimerWithoutAZone",
               "INSERT INTO timer (id, started_at, zone, pauses, line, kept, from_copy) VALUES (1, "
               "'2026-11-23T09:00:00Z', '', '', '', 0, 0)"},
        Breach{"ATimerThatIsTheSecond",
               "INSERT INTO timer (id, started_at, zone, pauses, line, kept, from_copy) VALUES (2, "
               "'2026-11-23T09:00:00Z', 'UTC', '', '', 0, 0)"},
        Breach{"ASettingWithoutAName", "INSERT INTO setting (key, value) VALUES ('', 'x')"}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Schemas, FullCheckFinds,
    ::testing::Values(
        Breach{"ATriggerOfHistoryThatIsGone", "DROP TRIGGER history_only_grows"},
        Breach{"ATriggerOfContentsThatIsGone", "DROP TRIGGER content_stays_as_written"},
        Breach{"ATriggerOfSomebody", "CREATE TRIGGER t AFTER INSERT ON study_session BEGIN DELETE FROM goal; END"},
        Breach{"AViewOfSomebody", "CREATE VIEW v AS SELECT * FROM goal"},
        Breach{"ATableOfSomebody", "CREATE TABLE mine (x)"},
        Breach{"AnIndexOfSomebody", "CREATE INDEX mine ON goal (rank)"},
        Breach{"AnIndexThatIsGone", "DROP INDEX study_session_day"},
        Breach{
            "ATableWithoutItsChecks",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (minutes BETWEEN 1 AND "
            "1440)', '') WHERE name = 'study_session'"},
        Breach{
            "ATableOfAViewsName",
            "DROP TABLE deadline; CREATE VIEW deadline AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 "
            "FROM n) SELECT id, 'x' AS title, '2026-01-01' AS due_on, 'never' AS repeat, NULL AS done_on, '' AS note "
            "FROM n"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(FullCheck, FindsAnUndoneStepBelowADoneOne)
{
    // Rows 1 to 4 are steps, 5 is the undo of 4. One of 1 is out of turn, though its chain fits.
    ChainLink link{.id = 6,
                   .takenAt = u"2026-11-28T17:00:00.000Z"_s,
                   .action = u"add"_s,
                   .kind = u"study_session"_s,
                   .subject = u"own words"_s,
                   .count = 1,
                   .reverses = 1,
                   .digest = {}};
    {
        Database database(path(), Database::Mode::ReadWrite);
        Statement before(database,
                         u"SELECT (SELECT digest FROM history WHERE id = 1), chain FROM history WHERE id = 5"_s);
        ASSERT_TRUE(before.next());
        link.digest = before.bytes(0);
        Statement insert(database,
                         u"INSERT INTO history (id, taken_at, action, kind, subject, count, reverses, digest, chain) "
                         "VALUES (6, :at, :action, :kind, :subject, 1, 1, :digest, :chain)"_s);
        insert.bind(u":at"_s, link.takenAt)
            .bind(u":action"_s, link.action)
            .bind(u":kind"_s, link.kind)
            .bind(u":subject"_s, link.subject)
            .bind(u":digest"_s, link.digest)
            .bind(u":chain"_s, chainAfter(before.bytes(1), link));
        insert.run();
    }
    EXPECT_EQ(findings(), QStringList(u"step 6 of history reverses step 1 out of turn"_s));
}

/// What is written passes the triggers and checks of the file: those of anybody else are not let near it.
TEST_F(FullCheck, OfAForeignSchemaComesBeforeAnyWriting)
{
    runSql(path(), "CREATE TRIGGER t AFTER INSERT ON study_session BEGIN DELETE FROM goal; END");
    const QByteArray before = bytesOf(path());

    const Error error = openError(path());

    EXPECT_EQ(error.code, Error::Code::FileDamaged);
    EXPECT_EQ(error.detail, u"the trigger t was not made by Credence"_s);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_TRUE(opened(FileAccess::ReadOnly)->all(RecordKind::Goal).ok());
}

TEST_F(FullCheck, OfAViewInTheNameOfATableComesBeforeAnyReading)
{
    runSql(path(), "DROP TABLE deadline; CREATE VIEW deadline AS SELECT 1 AS id");
    EXPECT_EQ(openError(path(), FileAccess::ReadOnly).code, Error::Code::FileDamaged);
}

TEST_F(FullCheck, OfAColumnThatIsWorkedOutComesBeforeAnyReading)
{
    runSql(path(), "ALTER TABLE goal ADD COLUMN more TEXT AS (hex(zeroblob(400000000)))");
    EXPECT_EQ(openError(path(), FileAccess::ReadOnly).code, Error::Code::FileDamaged);
}

TEST_F(FullCheck, LeavesTheStatisticsOfSQLiteAlone)
{
    runSql(path(), "ANALYZE");
    EXPECT_EQ(findings(), QStringList());
    EXPECT_TRUE(opened() != nullptr);
}

/// A value that was narrowed as it was read showed 60 minutes and counted 4,294,967,356.
TEST_F(FullCheck, IsNotNeededToFindWhatNoFieldCanHold)
{
    breach("UPDATE study_session SET minutes = 4294967356 WHERE id = 1");
    const std::unique_ptr<RecordFile> file = opened(FileAccess::ReadOnly);
    EXPECT_EQ(file->all(RecordKind::StudySession).valueOr({}).size(), 0U);
    EXPECT_EQ(file->all(RecordKind::StudySession).error().code, Error::Code::FileDamaged);
    EXPECT_EQ(file->logTotals({}).error().code, Error::Code::FileDamaged);
    EXPECT_EQ(file->facts(QDate(2028, 3, 1), kDay).error().code, Error::Code::FileDamaged);
}

/// Sums that leave SQLite's own range are SQLite's error, not a mistake of the program.
TEST_F(FullCheck, IsNotNeededToCallAnEndlessSumDamage)
{
    breach("UPDATE study_session SET minutes = 9223372036854775807");
    EXPECT_EQ(opened(FileAccess::ReadOnly)->logTotals({}).error().code, Error::Code::FileDamaged);
}

TEST_F(FullCheck, IsNotNeededToMissAValueThatMustBeThere)
{
    runSql(path(),
           "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'due_on TEXT NOT NULL', 'due_on "
           "TEXT') "
           "WHERE name = 'membership'");
    runSql(path(), "UPDATE membership SET due_on = NULL");
    EXPECT_EQ(opened(FileAccess::ReadOnly)->all(RecordKind::Membership).error().code, Error::Code::FileDamaged);
}

TEST_F(FullCheck, IsNotNeededToCallAColumnThatIsGoneDamage)
{
    runSql(path(), "ALTER TABLE goal RENAME COLUMN rank TO kinf");
    EXPECT_EQ(opened(FileAccess::ReadOnly)->all(RecordKind::Goal).error().code, Error::Code::FileDamaged);
}

TEST_F(FullCheck, IsNotNeededToCallNumbersThatAreUsedUpDamage)
{
    for (const QByteArray sql : {"UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'study_session'",
                                 "UPDATE study_session SET id = 9223372036854775807 WHERE id = 2",
                                 "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'history'"}) {
        runSql(path(), sql);
        const std::unique_ptr<RecordFile> file = opened();
        const Result<std::vector<RecordRef>> added = applyOne(*file, InsertRecord{aSession(kDay, 40)});
        ASSERT_FALSE(added.ok()) << sql.toStdString();
        EXPECT_EQ(added.error().code, Error::Code::FileDamaged) << added.error().detail.toStdString();
        runSql(path(),
               "UPDATE study_session SET id = 2 WHERE id > 100; UPDATE sqlite_sequence SET seq = 5 WHERE seq > 100");
    }
}

/// History with a digest and a chain that fit, which anybody can make.
class ForgedHistory : public StorageTest {
protected:
    ForgedHistory()
    {
        m_file = created();
        add(*m_file, aSession(kDay, 30));
        m_changeset = QByteArray::fromHex(queryText(path(), "SELECT hex(changeset) FROM history").toLatin1());
    }

    void forge(const QByteArray& changeset)
    {
        ChainLink link{.id = 1,
                       .takenAt = queryText(path(), "SELECT taken_at FROM history"),
                       .action = u"add"_s,
                       .kind = u"study_session"_s,
                       .subject = u"own words"_s,
                       .count = 1,
                       .reverses = {},
                       .digest = digestOf(changeset)};
        runSqlOnHistory(path(), "UPDATE history SET changeset = x'" + changeset.toHex() + "', digest = x'" +
                                    link.digest.toHex() + "', chain = x'" + chainAfter(chainBeginning(), link).toHex() +
                                    "'");
    }

    void expectRefused(const QByteArray& changeset)
    {
        forge(changeset);
        const Result<CheckReport> report = m_file->check();
        ASSERT_TRUE(report.ok());
        EXPECT_FALSE(report.value().findings.filter(u"changeset of history"_s).isEmpty());
        EXPECT_EQ(m_file->undo().error().code, Error::Code::FileDamaged);
        EXPECT_FALSE(m_file->history(10).ok());
        EXPECT_EQ(queryText(path(), "SELECT COUNT(*) FROM study_session"), u"1"_s);
    }

    [[nodiscard]] const QByteArray& changeset() const { return m_changeset; }

private:
    std::unique_ptr<RecordFile> m_file;
    QByteArray m_changeset;
};

TEST_F(ForgedHistory, OfOneByteIsRefused)
{
    expectRefused("T");
    expectRefused(QByteArray(1, '\x12'));
}

TEST_F(ForgedHistory, ThatIsEmptyIsRefused)
{
    expectRefused({});
}

TEST_F(ForgedHistory, OfATextThatClaimsTwoGigabytesIsRefused)
{
    const qsizetype text = changeset().indexOf(
        "\x03\x07"
        "anatomy");
    ASSERT_GE(text, 0);
    expectRefused(changeset().left(text + 1) + QByteArray::fromHex("87FFFFFF7F") + "anatomy");
}

TEST_F(ForgedHistory, OfAnotherTableIsRefused)
{
    QByteArray ofSettings = QByteArray("T\x02\x01\x00setting", 11) + QByteArray(
                                                                         "\0\x12\0\x03\x01"
                                                                         "a\x03\x01"
                                                                         "b",
                                                                         9);
    expectRefused(ofSettings);
    expectRefused(QByteArray(changeset()).replace("study_session", "no_such_table"));
}

TEST_F(ForgedHistory, OfMoreColumnsThanTheTableHasIsRefused)
{
    QByteArray wide = changeset();
    wide[1] = '\x7f';
    expectRefused(wide);
}

}  // namespace check_test
}  // namespace credence
