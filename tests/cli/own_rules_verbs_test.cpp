// SPDX-License-Identifier: GPL-3.0-or-later
/// What set-rule and take-rules say and keep; what the rules take is tested in services.
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include "catalog/catalogue.h"
#include "cli_fixture.h"

namespace credence {
namespace own_rules_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;

class OwnRulesVerbs : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC"_s, u"--awarded-on"_s, u"2022-05-02"_s});
    }

    [[nodiscard]] int ceusNeeded()
    {
        const QJsonObject cycle = done({u"status"_s, u"--json"_s}).json()[u"cycles"_s].toArray().first().toObject();
        return cycle[u"total"_s][u"needed"_s][u"ceu_hundredths"_s].toInt();
    }
    /// Writes the AAPC rules with 40 CEUs for one credential, compiled later, and gives their path.
    [[nodiscard]] QString packFile() const
    {
        QByteArray rules = builtInCatalogueFiles().front().json;
        rules.replace(rules.indexOf("3600", rules.lastIndexOf("\"by_count\"")), 4, "4000");
        const QByteArray compiled = "\"compiled_on\": \"";
        rules.replace(rules.indexOf(compiled) + compiled.size(), 10, "2027-01-15");
        QFile file(inFolder(u"aapc.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(rules);
        return file.fileName();
    }
    static QString checksum(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }

    const QStringList m_forty{u"set-rule"_s, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"40"_s};
};

TEST_F(OwnRulesVerbs, SetRuleTellsWhatChangesAndIsTakenBack)
{
    EXPECT_TRUE(done(m_forty).out.contains(u"0 of 36 CEUs → 0 of 40 CEUs · to Mar 31, 2027"_s));
    EXPECT_EQ(ceusNeeded(), 4000);
    EXPECT_TRUE(done({u"status"_s}).out.contains(u"(your value)"_s));
    done({u"undo"_s});
    EXPECT_EQ(ceusNeeded(), 3600);
}

TEST_F(OwnRulesVerbs, SetRuleAgainChangesTheSameValue)
{
    done(m_forty);
    done({u"set-rule"_s, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"44"_s});
    EXPECT_EQ(ceusNeeded(), 4400);
    EXPECT_EQ(listed(u"rule-override"_s).size(), 1);
}

TEST_F(OwnRulesVerbs, SetRuleTypedInOneLanguageHoldsInAnother)
{
    QStringList typed = m_forty;
    typed.last() = u"40,5"_s;
    done(QStringList{u"--language"_s, u"pt_BR"_s} + typed);
    EXPECT_EQ(ceusNeeded(), 4050);
    typed.last() = u"1.250"_s;
    EXPECT_TRUE(refusedWith(run(QStringList{u"--language"_s, u"pt_BR"_s} + typed), 4, {}));
    EXPECT_EQ(ceusNeeded(), 4050) << "thousands or decimals: nothing is guessed";
}

TEST_F(OwnRulesVerbs, PreviewWritesNothing)
{
    EXPECT_TRUE(done(m_forty + QStringList{u"--preview"_s}).out.contains(u"40 CEUs"_s));
    EXPECT_EQ(ceusNeeded(), 3600);
    EXPECT_TRUE(listed(u"rule-override"_s).isEmpty());
}

TEST_F(OwnRulesVerbs, SetRuleRefusesWhatTheRulesDoNotTake)
{
    EXPECT_TRUE(refusedWith(run({u"set-rule"_s, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"many"_s}), 4,
                            {u"CEUs such as 36"_s}));
    const Outcome beyond = run({u"set-rule"_s, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"100000"_s});
    EXPECT_TRUE(refusedWith(beyond, 4, {u"CEUs such as 36"_s, u"from 0 CEUs to 1,000 CEUs"_s}))
        << beyond.err.toStdString();
    EXPECT_FALSE(beyond.err.contains(u"/rules/"_s)) << "no place in a file: " << beyond.err.toStdString();
    EXPECT_TRUE(refusedWith(run({u"set-rule"_s, u"aapc.nothing"_s, u"/a"_s, u"1"_s}), 4, {u"There is no rule"_s}));
    EXPECT_TRUE(listed(u"rule-override"_s).isEmpty());
}

TEST_F(OwnRulesVerbs, RulesListsTheValuesThatCanBeSet)
{
    done(m_forty);
    const QString out = done({u"rules"_s, u"--id"_s, u"aapc.renewal.amount"_s}).out;
    EXPECT_TRUE(out.contains(u"/ceu_by_count/by_count/0"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"yours: 40"_s)) << out.toStdString();
}

TEST_F(OwnRulesVerbs, TakeRulesAsksForAChecksum)
{
    const QString path = packFile();
    EXPECT_TRUE(refusedWith(run({u"take-rules"_s, path}), 4, {u"checksum"_s}));
    EXPECT_TRUE(refusedWith(run({u"take-rules"_s, path, u"--sha256"_s, QString(64, u'0')}), 4, {u"does not fit"_s}));
    EXPECT_EQ(ceusNeeded(), 3600);
}

TEST_F(OwnRulesVerbs, TakeRulesReportsTakesAndIsTakenBack)
{
    const QString path = packFile();
    const QStringList take{u"take-rules"_s, path, u"--sha256"_s, checksum(path)};
    EXPECT_TRUE(done(take + QStringList{u"--preview"_s}).out.contains(u"0 of 40 CEUs"_s));
    EXPECT_EQ(ceusNeeded(), 3600);
    const QJsonObject report = done(take + QStringList{u"--json"_s}).json();
    EXPECT_EQ(report[u"rules"_s].toArray().size(), 1);
    EXPECT_FALSE(report[u"impacts"_s].toArray().isEmpty());
    EXPECT_EQ(ceusNeeded(), 4000);
    EXPECT_TRUE(refusedWith(run(take), 4, {u"as new as these"_s}));
    done({u"delete"_s, u"rule-pack"_s, u"1"_s});
    EXPECT_EQ(ceusNeeded(), 3600);
}

TEST_F(OwnRulesVerbs, TakeRulesNamesAFileThatIsNotThere)
{
    EXPECT_TRUE(refusedWith(run({u"take-rules"_s, u"/nowhere/aapc.json"_s}), 3, {u"There is no file"_s}));
}

TEST_F(OwnRulesVerbs, TakeRulesRefusesWhatIsNoFileAndWhatIsTooLarge)
{
    EXPECT_TRUE(refusedWith(run({u"take-rules"_s, u"/dev/zero"_s}), 3, {u"not a file"_s}));
    write(u"large.json"_s, QByteArray(4 * 1024 * 1024 + 1, ' '));
    EXPECT_TRUE(refusedWith(run({u"take-rules"_s, inFolder(u"large.json"_s)}), 3, {u"4 MiB"_s}));
}

}  // namespace own_rules_verbs_test
}  // namespace credence
