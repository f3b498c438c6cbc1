// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include "domain/forecast/outlook.h"
#include "domain/overview/overview.h"
#include "support/test_workspace.h"
#include "support/ui_window.h"
#include "ui/first_run/first_run_view.h"
#include "ui/first_run/sample_path.h"
#include "ui/shell/file_acts.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/start_options.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/mnemonic.h"
#include "words/format.h"
#include "words/format_ahead.h"

namespace credence {
namespace first_run_test {

using namespace Qt::StringLiterals;

class FirstRun : public testing::WindowTest {
protected:
    void SetUp() override { openWindow({}); }
};

TEST_F(FirstRun, AsksWhereThereIsNoFileYetAndMakesNoneOnItsOwn)
{
    EXPECT_EQ(window->workbench(), nullptr);
    find<FirstRunView>("firstRunView");
    EXPECT_FALSE(QFile::exists(defaultFilePath()));
}

TEST_F(FirstRun, ThreeAnswersMakeTheFileAndItsGoal)
{
    auto* credential = find<QComboBox>("goalCredential");
    credential->setCurrentIndex(credential->findData(u"CCS"_s));
    find<QSpinBox>("goalHours")->setValue(6);
    find<QAbstractButton>("beginButton")->click();
    ASSERT_NE(window->workbench(), nullptr);
    EXPECT_EQ(window->filePath(), defaultFilePath());
    const std::vector<AnyRecord> goals = stored(RecordKind::Goal);
    ASSERT_EQ(goals.size(), 1U);
    const auto& goal = std::get<Goal>(goals.front());
    EXPECT_EQ(goal.credential, u"CCS"_s);
    EXPECT_EQ(goal.weekly, hours(6));
    EXPECT_EQ(goal.byDate, QDate(2027, 5, 23));
}

TEST_F(FirstRun, EnterInAFieldBegins)
{
    auto* hours = find<QSpinBox>("goalHours");
    hours->setFocus();
    QTest::keyClick(hours, Qt::Key_Return);
    ASSERT_NE(window->workbench(), nullptr);
    EXPECT_EQ(stored(RecordKind::Goal).size(), 1U);
}

TEST_F(FirstRun, WhoHoldsACredentialBeginsWithIt)
{
    find<QRadioButton>("holdsOne")->click();
    EXPECT_FALSE(find<QComboBox>("goalCredential")->isVisible());
    auto* held = find<QComboBox>("heldCredential");
    ASSERT_TRUE(held->isVisible());
    held->setCurrentIndex(held->findData(u"CPC-A"_s));
    find<QDateEdit>("awardedOn")->setDate(QDate(2026, 7, 18));
    find<QAbstractButton>("beginButton")->click();
    const std::vector<AnyRecord> credentials = stored(RecordKind::HeldCredential);
    ASSERT_EQ(credentials.size(), 1U);
    EXPECT_EQ(std::get<HeldCredential>(credentials.front()).credential, u"CPC-A"_s);
    EXPECT_EQ(std::get<HeldCredential>(credentials.front()).awardedOn, QDate(2026, 7, 18));
    EXPECT_TRUE(stored(RecordKind::Goal).empty());
}

TEST_F(FirstRun, WritesDaysAsEverywhereElse)
{
    EXPECT_EQ(find<QDateEdit>("goalDate")->text(), format::date(QDate(2027, 5, 23)));
}

TEST_F(FirstRun, SaysAtOnceWhatTheAnswersMean)
{
    const auto* answer = find<QLabel>("planAnswer");
    auto* credential = find<QComboBox>("goalCredential");
    credential->setCurrentIndex(credential->findData(u"CPC"_s));
    const auto expectPlan = [&] {
        const std::optional<Forecast> plan =
            forecastOfPlan(find<FirstRunView>("firstRunView")->goal(), testing::builtInRules(), QDate(2026, 11, 23));
        ASSERT_TRUE(plan);
        EXPECT_EQ(answer->text(), format::planAnswer(*plan));
        EXPECT_TRUE(answer->isVisible());
    };
    expectPlan();
    EXPECT_TRUE(answer->text().contains(u"later than you want"_s)) << answer->text().toStdString();
    find<QSpinBox>("goalHours")->setValue(20);
    expectPlan();
    EXPECT_FALSE(answer->text().contains(u"later than you want"_s)) << answer->text().toStdString();
    find<QDateEdit>("goalDate")->setDate(QDate(2027, 1, 4));
    expectPlan();
    find<QCheckBox>("goalHasDate")->setChecked(false);
    expectPlan();
}

TEST_F(FirstRun, WhoHasAnsweredReadsTheSameDayOnThePagesAndNeverNever)
{
    auto* credential = find<QComboBox>("goalCredential");
    credential->setCurrentIndex(credential->findData(u"CPC"_s));
    const Goal goal = find<FirstRunView>("firstRunView")->goal();
    const std::optional<Forecast> plan = forecastOfPlan(goal, testing::builtInRules(), QDate(2026, 11, 23));
    ASSERT_TRUE(plan && plan->dates.p50);
    find<QAbstractButton>("beginButton")->click();
    ASSERT_NE(window->workbench(), nullptr);
    window->workbench()->openPage(PageId::Credentials);
    EXPECT_EQ(find<QLabel>("forecast")->text(), u"about "_s + format::date(*plan->dates.p50));
    EXPECT_EQ(find<QLabel>("forecastPace")->text(), format::studyPace(*plan));
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(u"never at this pace"_s)) << label->text().toStdString();
    }
}

TEST_F(FirstRun, ADayAndHoursNeedNotBeGiven)
{
    find<QCheckBox>("goalHasDate")->setChecked(false);
    find<QSpinBox>("goalHours")->setValue(0);
    const Goal goal = find<FirstRunView>("firstRunView")->goal();
    EXPECT_EQ(goal.byDate, std::nullopt);
    EXPECT_EQ(goal.weekly, std::nullopt);
}

TEST_F(FirstRun, OffersNoApprenticeCredentialAsAGoal)
{
    EXPECT_EQ(find<QComboBox>("goalCredential")->findData(u"CPC-A"_s), -1);
    EXPECT_GE(find<QComboBox>("goalCredential")->findData(u"CPC"_s), 0);
}

TEST_F(FirstRun, TheSampleIsBuiltApartFromOnesOwnFile)
{
    find<QAbstractButton>("sampleButton")->click();
    ASSERT_NE(window->workbench(), nullptr) << message().toStdString();
    EXPECT_EQ(window->filePath(), sampleFilePath());
    EXPECT_FALSE(QFile::exists(defaultFilePath()));
    const Result<Overview> overview = workspace().overview();
    ASSERT_TRUE(overview.ok());
    EXPECT_EQ(overview.value().study.study, Minutes{22'065});
    EXPECT_EQ(overview.value().study.codingDays, CalendarDays{167});
}

TEST_F(FirstRun, ABandSaysThatItIsTheSampleAndLeadsToAFileOfOnesOwn)
{
    find<QAbstractButton>("sampleButton")->click();
    auto* band = find<QWidget>("sampleBand");
    ASSERT_NE(band, nullptr);
    ASSERT_TRUE(band->isVisible());
    auto* leave = find<QPushButton>("leaveSample");
    EXPECT_EQ(withoutMnemonic(leave->text()), u"Begin my own file"_s);
    QTest::keyClick(window.get(), Qt::Key_B, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([band] { return !band->isVisible(); }));
    EXPECT_FALSE(band->isVisible());
    ASSERT_NE(find<FirstRunView>("firstRunView"), nullptr);
    find<QAbstractButton>("beginButton")->click();
    ASSERT_NE(window->workbench(), nullptr);
    EXPECT_EQ(window->filePath(), defaultFilePath());
    EXPECT_FALSE(band->isVisible()) << "one's own file has no band";
}

TEST_F(FirstRun, FromTheSampleTheWayBackIsToTheFileThatIsThere)
{
    find<QAbstractButton>("beginButton")->click();
    window->fileActs().openSample();
    EXPECT_EQ(withoutMnemonic(find<QPushButton>("leaveSample")->text()), u"Back to my file"_s);
    find<QPushButton>("leaveSample")->click();
    EXPECT_EQ(window->filePath(), defaultFilePath());
}

TEST_F(FirstRun, TheBandOfTheSampleNeverHasTheKeysByChance)
{
    find<QAbstractButton>("sampleButton")->click();
    window->messages().showNotice(u"Documents kept: 1"_s);
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        const QWidget* focused = QApplication::focusWidget();
        ASSERT_TRUE(focused);
        EXPECT_FALSE(find<QWidget>("sampleBand")->isAncestorOf(focused) || window->messages().isAncestorOf(focused));
    }
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(window->messages().isVisible()) << "Esc dismisses what was said";
}

TEST_F(FirstRun, TheSampleIsNotWhatTheNextStartOpens)
{
    find<QAbstractButton>("sampleButton")->click();
    window.reset();
    openWindow({});
    EXPECT_EQ(window->workbench(), nullptr);
}

}  // namespace first_run_test
}  // namespace credence
