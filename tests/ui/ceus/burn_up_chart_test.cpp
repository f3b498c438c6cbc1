// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_progress.h"
#include "ui/pages/ceus/burn_up_chart.h"

#include <gtest/gtest.h>

#include <QValueAxis>

namespace credence {
namespace burn_up_chart_test {

using namespace Qt::StringLiterals;

CycleProgress cycleWith(int counted)
{
    const QDate first(2024, 12, 6);
    CycleProgress cycle{.body = u"AHIMA"_s,
                        .credentials = {},
                        .range = DateRange::make(first, QDate(2026, 12, 5)).value(),
                        .cycleRule = {},
                        .total = {},
                        .shares = {},
                        .burnUp = {{.day = first, .counted = {}}, {.day = QDate(2026, 11, 1), .counted = {counted}}},
                        .evenPace = {},
                        .daysLeft = {},
                        .activities = {}};
    cycle.total.needed = {AmountUnit::CeuHundredths, 4000};
    cycle.total.done = {AmountUnit::CeuHundredths, counted};
    return cycle;
}

TEST(BurnUpChart, HasFewRoundLabelsHoweverManyCeusCount)
{
    for (const int counted : {0, 50, 3999, 4000, 38550, 1'000'000}) {
        const BurnUpChart chart(cycleWith(counted), QDate(2026, 11, 23));
        const auto* axis = qobject_cast<QValueAxis*>(chart.chart()->axes(Qt::Vertical).front());
        ASSERT_NE(axis, nullptr);
        EXPECT_GE(axis->max() * 100, std::max(counted, 4000));
        EXPECT_LE(axis->max() / axis->tickInterval(), 5.0 + 1e-9) << counted;
        EXPECT_GE(axis->max() / axis->tickInterval(), 2.0) << counted;
    }
}

}  // namespace burn_up_chart_test
}  // namespace credence
