// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading rules and setting values of one's own, by keys, in the real window.
#include "ui/rules/rules_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "support/ui_window.h"
#include "ui/widgets/two_line_list.h"

namespace credence {
namespace rules_dialog_test {

using namespace Qt::StringLiterals;

class RulesDialogTest : public testing::WindowTest {
protected:
    void SetUp() override
    {
        openNewFile();
        Ledger& ledger = window->workbench()->ledger();
        ASSERT_TRUE(ledger.add(Membership{.body = u"AAPC"_s, .dueOn = {2027, 3, 31}}).ok());
        ASSERT_TRUE(ledger.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2022, 5, 2}}).ok());
    }

    void openRules()
    {
        press(Qt::Key_F1);
        dialog = find<RulesDialog>("rulesDialog");
        bringToFront(*dialog);
    }
    void openAmountRule()
    {
        openRules();
        type(u"aapc.renewal.amount"_s);
    }
    [[nodiscard]] Amount cycleTotal() { return workspace().overview().value().cycles.front().total.needed; }
    void writeOwnValue(const QString& value)
    {
        auto* edit = find<QLineEdit>("ownValue");
        edit->setFocus();
        edit->selectAll();
        type(value);
    }

    RulesDialog* dialog = nullptr;
};

constexpr Amount kThirtySix{AmountUnit::CeuHundredths, 3600};
constexpr Amount kForty{AmountUnit::CeuHundredths, 4000};

TEST_F(RulesDialogTest, FindsARuleByAnyOfItsWords)
{
    openRules();
    const int all = find<TwoLineList>("ruleList")->model()->rowCount();
    type(u"ccs retake"_s);
    EXPECT_GT(all, 100);
    EXPECT_LT(find<TwoLineList>("ruleList")->model()->rowCount(), 6);
    EXPECT_TRUE(find<QLabel>("ruleTitle")->text().contains(u"CCS"_s));
    find<QLineEdit>("ruleSearch")->selectAll();
    type(u"no such words"_s);
    EXPECT_FALSE(find<TwoLineList>("ruleList")->isVisible());
}

TEST_F(RulesDialogTest, ShowsTheEditionInForceAndTheOthers)
{
    openAmountRule();
    EXPECT_TRUE(find<QLabel>("ruleText")->text().contains(u"2 held: 40 CEUs"_s));
    auto* editions = find<QComboBox>("ruleEditions");
    editions->setFocus();
    press(Qt::Key_Up);
    EXPECT_TRUE(find<QLabel>("ruleText")->text().contains(u"2 held: 48 CEUs"_s));
}

TEST_F(RulesDialogTest, TellsWhatAnOwnValueChangesBeforeItIsSet)
{
    openAmountRule();
    writeOwnValue(u"40"_s);
    auto* outcome = find<QLabel>("ownValueOutcome");
    ASSERT_TRUE(QTest::qWaitFor([outcome] { return outcome->text().contains(u"0 of 40 CEUs"_s); }));
    EXPECT_EQ(cycleTotal(), kThirtySix);
}

TEST_F(RulesDialogTest, SetsAnOwnValueByEnterAndTakesItBack)
{
    openAmountRule();
    writeOwnValue(u"40"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(cycleTotal(), kForty);
    EXPECT_TRUE(find<QTreeWidget>("ruleValues")->topLevelItem(0)->text(2).contains(u"40"_s));
    find<QPushButton>("takeOwnValueBack")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(cycleTotal(), kThirtySix);
    EXPECT_TRUE(find<QTreeWidget>("ruleValues")->topLevelItem(0)->text(2).isEmpty());
}

TEST_F(RulesDialogTest, SetsTheSameValueAgainAsOneRecord)
{
    openAmountRule();
    writeOwnValue(u"40"_s);
    press(Qt::Key_Return);
    writeOwnValue(u"44"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(RecordKind::RuleOverride).size(), 1U);
    EXPECT_EQ(cycleTotal(), (Amount{AmountUnit::CeuHundredths, 4400}));
}

TEST_F(RulesDialogTest, RefusesBesideTheValueAndKeepsWhatWasTyped)
{
    openAmountRule();
    writeOwnValue(u"many"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>("ownValueOutcome")->text().contains(u"CEUs such as 36"_s));
    EXPECT_EQ(find<QLineEdit>("ownValue")->text(), u"many"_s);
    EXPECT_TRUE(stored(RecordKind::RuleOverride).empty());
}

TEST_F(RulesDialogTest, UndoInTheWindowIsFollowedInTheDialog)
{
    openAmountRule();
    writeOwnValue(u"40"_s);
    press(Qt::Key_Return);
    window->workbench()->undo();
    EXPECT_TRUE(find<QTreeWidget>("ruleValues")->topLevelItem(0)->text(2).isEmpty());
    EXPECT_TRUE(find<QLineEdit>("ownValue")->text().isEmpty());
}

TEST_F(RulesDialogTest, AValueThatIsSetElsewhereMeanwhileIsNotWrittenOverAndWhatWasTypedIsSaid)
{
    openAmountRule();
    writeOwnValue(u"40"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(find<QLabel>("ownValueOutcome")->isVisible()) << "her own doing is no news";
    writeOwnValue(u"44"_s);
    auto theirs = std::get<RuleOverride>(stored(RecordKind::RuleOverride).front());
    theirs.value = u"42"_s;
    ASSERT_TRUE(window->workbench()->ledger().save(theirs).ok());
    EXPECT_TRUE(find<QLabel>("ownValueOutcome")->text().contains(u"44"_s));
    EXPECT_TRUE(find<QLineEdit>("ownValue")->text().startsWith(u"42"_s));
    EXPECT_EQ(cycleTotal(), (Amount{AmountUnit::CeuHundredths, 4200}));
}

TEST_F(RulesDialogTest, SetsNothingInARecordOpenForReading)
{
    window->openFile(path(), FileAccess::ReadOnly);
    openAmountRule();
    EXPECT_FALSE(find<QLineEdit>("ownValue")->isEnabled());
    EXPECT_TRUE(find<QLabel>("ownValueOutcome")->text().contains(u"reading only"_s));
    EXPECT_FALSE(find<QPushButton>("takeRules")->isEnabled());
}

TEST_F(RulesDialogTest, OpensAtTheRuleThatAPageNames)
{
    const Rule* rule = workspace().rules().rule(u"ahima.renewal.hiim-share"_s);
    window->workbench()->openRule(citationOf(*rule, rule->editions.front()));
    EXPECT_EQ(find<QLabel>("ruleTitle")->text(), rule->title);
}

TEST_F(RulesDialogTest, EveryRuleCanBeRead)
{
    openRules();
    for (int line = 0; line < static_cast<int>(workspace().rules().rules.size()); ++line) {
        find<TwoLineList>("ruleList")->setCurrentLine(line);
        EXPECT_EQ(find<QLabel>("ruleTitle")->text(), workspace().rules().rules[static_cast<std::size_t>(line)].title);
        EXPECT_FALSE(find<QLabel>("ruleText")->text().isEmpty());
    }
}

}  // namespace rules_dialog_test
}  // namespace credence
