// SPDX-License-Identifier: GPL-3.0-or-later
/// What cannot be read is no answer: exit code 3 and the words of the failure.
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "cli_fixture.h"
#include "support/run_sql.h"

namespace credence {
namespace unread_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::runSql;

class Unread : public CommandLine {
protected:
    void expectUnread(const QStringList& verb) const
    {
        const Outcome outcome = run(verb);
        EXPECT_EQ(outcome.exitCode, 3) << verb.join(u' ').toStdString() << outcome.out.toStdString();
        EXPECT_TRUE(outcome.err.contains(u"damaged"_s)) << outcome.err.toStdString();
        EXPECT_EQ(outcome.err.count(u'\n'), 1) << outcome.err.toStdString();
    }
};

TEST_F(Unread, OwnValuesAreNotReplacedByTheProgramsOwn)
{
    runSql(path(),
           "PRAGMA ignore_check_constraints = ON; INSERT INTO rule_override (rule, edition_from, part, value, source, "
           "note) VALUES ('x', 'no day', 'p', 'v', '', '')");
    for (const char* verb : {"status", "today", "forecast", "rules", "explain", "allocate"}) {
        expectUnread({QString::fromLatin1(verb)});
    }
    expectUnread({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(run({u"check"_s}).exitCode, 5);
    EXPECT_EQ(listed(u"study-session"_s).size(), 0);
}

TEST_F(Unread, EntriesAreNotAnEmptyLog)
{
    done({u"log"_s, u"2h CPT"_s});
    runSql(path(), "PRAGMA ignore_check_constraints = ON; UPDATE study_session SET minutes = 4294967416");
    expectUnread({u"list"_s, u"log"_s});
    expectUnread({u"status"_s});
    EXPECT_EQ(run({u"check"_s}).exitCode, 5);
}

TEST_F(Unread, ASchemaOfSomebodyElseIsNamedAndNotWritten)
{
    runSql(path(), "CREATE TRIGGER eats AFTER INSERT ON study_session BEGIN DELETE FROM study_session; END");
    const Outcome written = run({u"log"_s, u"2h CPT"_s});
    EXPECT_EQ(written.exitCode, 3);
    EXPECT_TRUE(written.err.contains(u"trigger eats"_s)) << written.err.toStdString();
    const Outcome checked = run({u"check"_s});
    EXPECT_EQ(checked.exitCode, 5);
    EXPECT_TRUE(checked.out.contains(u"the trigger eats was not made by Credence"_s)) << checked.out.toStdString();
}

TEST_F(Unread, AFolderWithoutRightsIsNoMissingFile)
{
    const QString folder = inFolder(u"closed"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(QFile::copy(path(), folder + u"/record.credence"_s));
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::Permissions()));
    const Outcome outcome = testing::runProgram({u"--file"_s, folder + u"/record.credence"_s, u"status"_s},
                                                testing::Rights::BoundByPermissions);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_TRUE(outcome.err.contains(u"cannot be read"_s)) << outcome.err.toStdString();
}

}  // namespace unread_test
}  // namespace credence
