// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_range.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace date_range_test {

DateRange range(QDate first, QDate last)
{
    return DateRange::make(first, last).value();
}

TEST(DateRange, CountsBothEnds)
{
    EXPECT_EQ(range({2026, 3, 2}, {2026, 4, 24}).days(), CalendarDays{54});
    EXPECT_EQ(range({2028, 2, 28}, {2028, 3, 1}).days(), CalendarDays{3}) << "29 February is a day";
    EXPECT_EQ(range({2026, 1, 1}, {2026, 1, 1}).days(), CalendarDays{1});
}

TEST(DateRange, RefusesAnEndBeforeItsStartAndInvalidDates)
{
    EXPECT_FALSE(DateRange::make({2026, 3, 2}, {2026, 3, 1}).ok());
    EXPECT_FALSE(DateRange::make({2026, 2, 30}, {2026, 3, 1}).ok());
    EXPECT_FALSE(DateRange::make({2026, 1, 1}, QDate()).ok());
}

TEST(DateRange, IntersectsOnlyInCommonDays)
{
    const DateRange march = range({2026, 3, 1}, {2026, 3, 31});
    EXPECT_EQ(march.intersected(range({2026, 3, 31}, {2026, 4, 2})), range({2026, 3, 31}, {2026, 3, 31}));
    EXPECT_FALSE(march.intersected(range({2026, 4, 1}, {2026, 4, 2})).has_value());
}

TEST(CoveredDays, CountOverlapsOnceInAnyOrder)
{
    const std::vector<DateRange> ranges{range({2026, 8, 3}, {2026, 8, 31}), range({2026, 3, 2}, {2026, 4, 24}),
                                        range({2026, 8, 20}, {2026, 9, 2})};
    EXPECT_EQ(coveredDays(ranges), CalendarDays{54 + 31});
    EXPECT_EQ(unionOf(ranges).size(), 2U);
    EXPECT_EQ(coveredDays({}), CalendarDays{0});
}

}  // namespace date_range_test
}  // namespace credence
