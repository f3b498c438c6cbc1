// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_layout.h"

#include <gtest/gtest.h>

namespace credence {
namespace log_layout_test {

LogGroup group(int day, int rows)
{
    return {.first = QDate(2026, 11, day), .totals = {.rows = rows}};
}

/// Two entries, three folded ones, one.
LogLayout someFolded()
{
    const std::vector<LogGroup> groups{group(16, 2), group(9, 3), group(2, 1)};
    return LogLayout(groups, {group(16, 2), group(9, 12)}, {group(9, 0).key()});
}

TEST(LogLayout, WithoutGroupsHasALineForEachEntry)
{
    const LogLayout layout(3);
    EXPECT_EQ(layout.lines(), 3);
    EXPECT_EQ(layout.placeOf(2), 2);
    EXPECT_EQ(layout.lineOf(2), 2);
    EXPECT_EQ(layout.placeOf(3), std::nullopt);
    EXPECT_EQ(layout.placeOf(-1), std::nullopt);
    EXPECT_EQ(layout.lineOf(3), std::nullopt);
    EXPECT_EQ(layout.lineOf(-1), std::nullopt);
    EXPECT_EQ(layout.headingAt(0), nullptr);
}

TEST(LogLayout, PutsHeadingsBetweenTheEntriesAndLeavesOutFoldedOnes)
{
    const LogLayout layout = someFolded();
    EXPECT_EQ(layout.lines(), 6);
    const std::vector<std::optional<int>> places{std::nullopt, 0, 1, std::nullopt, std::nullopt, 5};
    for (int line = 0; line < layout.lines(); ++line) {
        const std::optional<int> place = places[static_cast<std::size_t>(line)];
        EXPECT_EQ(layout.placeOf(line), place) << line;
        EXPECT_EQ(layout.headingAt(line) == nullptr, place.has_value()) << line;
        EXPECT_TRUE(!place || layout.lineOf(*place) == line) << line;
    }
    for (const int folded : {2, 3, 4}) {
        EXPECT_EQ(layout.lineOf(folded), std::nullopt);
    }
    EXPECT_EQ(layout.lineOf(6), std::nullopt);
    EXPECT_EQ(layout.headingOf(group(2, 9).key()), 4);
    EXPECT_EQ(layout.headingOf(group(3, 9).key()), std::nullopt);
}

TEST(LogLayout, KnowsHowManyEntriesAGroupHasWithoutTheFilter)
{
    const LogLayout layout = someFolded();
    EXPECT_EQ(layout.sections()[1].ofAll, 12);
    EXPECT_EQ(layout.sections()[2].ofAll, 1) << "what was written in between is there too";
}

TEST(LogLayout, FoldsOtherGroupsOfTheSameEntries)
{
    const LogLayout opened = someFolded().withFolded({group(16, 0).key()});
    EXPECT_EQ(opened.lines(), 7);
    EXPECT_EQ(opened.lineOf(0), std::nullopt);
    EXPECT_EQ(opened.lineOf(2), 2);
    EXPECT_EQ(opened.lineOf(5), 6);
    EXPECT_EQ(opened.sections()[1].ofAll, 12);
    EXPECT_EQ(LogLayout(3).withFolded({}).lines(), 3);
}

TEST(LogLayout, OfNothingHasNoLine)
{
    EXPECT_EQ(LogLayout().lines(), 0);
    EXPECT_EQ(LogLayout({}, {}, {}).lineOf(0), std::nullopt);
    EXPECT_EQ(LogLayout().headingAt(0), nullptr);
}

}  // namespace log_layout_test
}  // namespace credence
