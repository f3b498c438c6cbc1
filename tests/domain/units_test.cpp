// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace units_test {

template <class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};

static_assert(Addable<Minutes, Minutes>);
static_assert(!Addable<Minutes, CeuHundredths>);
static_assert(!Addable<CeuHundredths, Cents>);
static_assert(!Addable<CalendarDays, Minutes>);
static_assert(!Addable<Minutes, int>);

TEST(Units, AddAndCompareWithinOneUnit)
{
    EXPECT_EQ(hours(1) + Minutes{30}, Minutes{90});
    EXPECT_LT(wholeCeus(1), CeuHundredths{125});
    EXPECT_EQ(Cents{500} - Cents{125}, Cents{375});
}

}  // namespace units_test
}  // namespace credence
