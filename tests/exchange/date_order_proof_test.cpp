// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "exchange/imported_rows.h"

namespace credence {
namespace date_order_proof_test {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 30);

struct Column {
    const char* name;
    QStringList cells;
    std::optional<DateOrder> order;  ///< nothing: it is asked
};

class DateOrderTable : public ::testing::TestWithParam<Column> {};

TEST_P(DateOrderTable, IsProvenByTheColumnAsAWhole)
{
    DateOrderProof proof(kToday);
    for (const QString& cell : GetParam().cells) {
        proof.look(cell);
    }
    const Result<DateOrder> order = proof.order(std::nullopt);
    ASSERT_EQ(order.ok(), GetParam().order.has_value());
    if (order) {
        EXPECT_EQ(order.value(), *GetParam().order);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Dates, DateOrderTable,
    ::testing::Values(Column{"LongYear", {u"18/11/2026"_s, u"03/04/2026"_s}, DateOrder::DayFirst},
                      Column{"MonthFirst", {u"11/18/26"_s, u"03/04/26"_s}, DateOrder::MonthFirst},
                      Column{"NothingProven", {u"03.04.26"_s, u"05.06.26"_s}, std::nullopt},
                      Column{"RecentDaysOnly", {u"18.11.26"_s, u"03.04.26"_s, u"30.11.26"_s}, DateOrder::DayFirst},
                      Column{"OneRecentDay", {u"18.11.26"_s}, DateOrder::DayFirst},
                      Column{"DashedDays", {u"18-11-26"_s, u"20-11-26"_s}, DateOrder::DayFirst},
                      Column{"YearFirstPossible", {u"26-11-18"_s, u"26-10-02"_s}, std::nullopt},
                      Column{"BothRecent", {u"25.11.26"_s, u"26.11.26"_s}, std::nullopt},
                      Column{"DaysOfOtherYears", {u"18.11.26"_s, u"18.11.19"_s}, std::nullopt},
                      Column{"DayFirstWouldBeAhead", {u"18.11.26"_s, u"05.12.26"_s}, std::nullopt},
                      Column{"BothOrders", {u"18/11/2026"_s, u"11/18/2026"_s}, std::nullopt}),
    [](const auto& column) { return column.param.name; });

TEST(DateOrderProof, AsksWithoutADayToBeNearTo)
{
    DateOrderProof proof;
    proof.look(u"18.11.26"_s);
    EXPECT_FALSE(proof.order(std::nullopt).ok());
    EXPECT_EQ(proof.order(DateOrder::DayFirst).value(), DateOrder::DayFirst);
}

}  // namespace date_order_proof_test
}  // namespace credence
