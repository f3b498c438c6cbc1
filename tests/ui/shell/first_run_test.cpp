// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

#include "domain/overview/overview.h"
#include "support/ui_window.h"
#include "ui/first_run/first_run_view.h"
#include "ui/first_run/sample_file.h"
#include "ui/shell/start_options.h"

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

TEST_F(FirstRun, TheSampleIsNotWhatTheNextStartOpens)
{
    find<QAbstractButton>("sampleButton")->click();
    window.reset();
    openWindow({});
    EXPECT_EQ(window->workbench(), nullptr);
}

}  // namespace first_run_test
}  // namespace credence
