// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview/overview.h"
#include "services/planner.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/test_workspace.h"

namespace credence {
namespace planner_test {

using namespace Qt::StringLiterals;

class PlannerOfAStudent : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_file.add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)});
        for (int week = 1; week <= 12; ++week) {
            const QDate day = m_file.workspace().today().addDays(-7 * week);
            m_file.add(StudySession{.onDate = day, .minutes = {(1 + week % 3) * 60}, .subject = u"cpt"_s});
        }
    }
    static std::optional<QDate> studyDay(const Outlook& outlook)
    {
        const auto study = std::ranges::find(outlook.amounts, ForecastKind::Study, &Forecast::kind);
        return study == outlook.amounts.end() ? std::nullopt : study->dates.p50;
    }

    testing::TestWorkspace m_file;
};

TEST_F(PlannerOfAStudent, NamesTheDayThatTheOverviewNames)
{
    const Overview overview = m_file.workspace().overview().value();
    ASSERT_TRUE(overview.goals.front().forecast);
    EXPECT_EQ(studyDay(Planner(m_file.workspace()).outlook().value()), overview.goals.front().forecast);
}

TEST_F(PlannerOfAStudent, AScenarioHasOneDayAtItsOwnPace)
{
    const std::optional<QDate> now = m_file.workspace().overview().value().goals.front().forecast;
    const Imagined slow = Planner(m_file.workspace()).imagine({.name = u"half"_s, .pacePercent = 50}).value();
    EXPECT_EQ(studyDay(slow.outlook), slow.overview.goals.front().forecast);
    EXPECT_GT(slow.overview.goals.front().forecast, now);
}

}  // namespace planner_test
}  // namespace credence
