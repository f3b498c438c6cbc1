// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/scenario_choice.h"

#include <gtest/gtest.h>

namespace credence {
namespace scenario_choice_test {

using namespace Qt::StringLiterals;

std::vector<Scenario> stored(int count)
{
    std::vector<Scenario> scenarios;
    for (int id = 1; id <= count; ++id) {
        scenarios.push_back({.id = ScenarioId(id), .name = QString::number(id)});
    }
    return scenarios;
}

std::vector<ScenarioId> ids(std::initializer_list<int> values)
{
    std::vector<ScenarioId> found;
    for (const int value : values) {
        found.emplace_back(value);
    }
    return found;
}

TEST(ShownScenarios, WithoutASettingTheFirstThree)
{
    EXPECT_EQ(shownScenarios(stored(5), QString()), ids({1, 2, 3}));
}

TEST(ShownScenarios, AreThoseThatWereChosen)
{
    const auto all = stored(5);
    EXPECT_EQ(shownScenarios(all, settingOf(all, ids({2, 5}))), ids({2, 5}));
}

TEST(ShownScenarios, NoneChosenStaysNone)
{
    const auto all = stored(2);
    EXPECT_TRUE(shownScenarios(all, settingOf(all, {})).empty());
}

TEST(ShownScenarios, OneAddedSinceJoinsWhileThereIsRoom)
{
    EXPECT_EQ(shownScenarios(stored(4), settingOf(stored(3), ids({1}))), ids({1, 4}));
    EXPECT_EQ(shownScenarios(stored(4), settingOf(stored(3), ids({1, 2, 3}))), ids({1, 2, 3}));
}

TEST(ShownScenarios, DeletedOnesAreForgotten)
{
    EXPECT_EQ(shownScenarios(stored(1), settingOf(stored(3), ids({1, 3}))), ids({1}));
}

TEST(ShownScenarios, ASettingThatIsNoneOfOursShowsWhatItCan)
{
    EXPECT_EQ(shownScenarios(stored(1), u"x,,|y"_s), ids({1}));
}

}  // namespace scenario_choice_test
}  // namespace credence
