// SPDX-License-Identifier: GPL-3.0-or-later
/// Taking a newer file of rules, by keys, in the real window.
#include "ui/rules/rule_pack_dialog.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include "catalog/rule_packs.h"
#include "support/ui_window.h"
#include "domain/sha256.h"

namespace credence {
namespace rule_pack_dialog_test {

using namespace Qt::StringLiterals;

class RulePackDialogTest : public testing::WindowTest {
protected:
    void SetUp() override
    {
        openNewFile();
        Ledger& ledger = window->workbench()->ledger();
        ASSERT_TRUE(ledger.add(Membership{.body = u"AAPC"_s, .dueOn = {2027, 3, 31}}).ok());
        ASSERT_TRUE(ledger.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2022, 5, 2}}).ok());
        m_content = builtInCatalogueFiles().front().json;
        m_content.replace(m_content.indexOf("3600", m_content.lastIndexOf("\"by_count\"")), 4, "4000");
        const QByteArray compiled = "\"compiled_on\": \"";
        m_content.replace(m_content.indexOf(compiled) + compiled.size(), 10, "2027-01-15");
        const QByteArray version = "\"version\": \"";
        m_content.insert(m_content.indexOf(version) + version.size(), m_version.toLatin1());
        prompts.answer = folder() + u"/aapc.json"_s;
        write(prompts.answer, m_content);
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void openPack()
    {
        Q_EMIT window->workbench()->packRequested();
        bringToFront(*find<RulePackDialog>("rulePackDialog"));
    }
    [[nodiscard]] Amount cycleTotal() { return workspace().overview().value().cycles.front().total.needed; }

    QByteArray m_content;
    const QString m_version = u"2027-01."_s;
};

TEST_F(RulePackDialogTest, AsksForTheChecksumAndThenReports)
{
    openPack();
    EXPECT_FALSE(find<QPushButton>("takePack")->isEnabled());
    find<QLineEdit>("packChecksum")->setFocus();
    type(u"12ab"_s);
    EXPECT_TRUE(find<QLabel>("packOutcome")->text().contains(u"does not fit"_s));
    find<QLineEdit>("packChecksum")->selectAll();
    type(sha256Hex(m_content));
    EXPECT_TRUE(find<QPushButton>("takePack")->isEnabled());
    EXPECT_TRUE(find<QLabel>("packImpacts")->text().contains(u"0 of 40 CEUs"_s));
    EXPECT_TRUE(find<QLabel>("packRules")->text().contains(u"aapc.renewal.amount"_s));
}

TEST_F(RulePackDialogTest, TakesThePackWithTheChecksumBesideItAndUndoTakesItBack)
{
    write(prompts.answer + u".sha256"_s, sha256Hex(m_content).toLatin1() + "  aapc.json\n");
    openPack();
    find<QPushButton>("takePack")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(cycleTotal(), (Amount{AmountUnit::CeuHundredths, 4000}));
    EXPECT_TRUE(find<QLabel>("statusRules")->text().contains(u"AAPC "_s + m_version));
    window->workbench()->undo();
    EXPECT_FALSE(find<QLabel>("statusRules")->text().contains(m_version));
    EXPECT_EQ(cycleTotal(), (Amount{AmountUnit::CeuHundredths, 3600}));
}

TEST_F(RulePackDialogTest, EscapeTakesNothing)
{
    write(prompts.answer + u".sha256"_s, sha256Hex(m_content).toLatin1() + "  aapc.json\n");
    openPack();
    press(Qt::Key_Escape);
    EXPECT_TRUE(stored(RecordKind::RulePack).empty());
}

TEST_F(RulePackDialogTest, ATakenPackIsListedAmongTheRulesAndCanBeTakenBackThere)
{
    write(prompts.answer + u".sha256"_s, sha256Hex(m_content).toLatin1() + "  aapc.json\n");
    openPack();
    find<QPushButton>("takePack")->setFocus();
    press(Qt::Key_Space);
    window->workbench()->openRules();
    bringToFront(*find<QDialog>("rulesDialog"));
    auto* back = find<QPushButton>("takePackBack-1");
    back->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(stored(RecordKind::RulePack).empty());
    EXPECT_EQ(cycleTotal(), (Amount{AmountUnit::CeuHundredths, 3600}));
}

TEST_F(RulePackDialogTest, SaysWhatIsWrongWithAFileThatIsNoFileOfRules)
{
    const QByteArray junk = "{\"format\": 1}";
    write(prompts.answer, junk);
    write(prompts.answer + u".sha256"_s, sha256Hex(junk).toLatin1());
    openPack();
    EXPECT_TRUE(find<QLabel>("packOutcome")->text().contains(u"no file of rules"_s));
    EXPECT_FALSE(find<QPushButton>("takePack")->isEnabled());
}

}  // namespace rule_pack_dialog_test
}  // namespace credence
