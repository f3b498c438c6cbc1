// SPDX-License-Identifier: GPL-3.0-or-later
/// Amounts that must never mix: time worked, CEUs, money, calendar days.
/// They hold integers only; text for people is made in app/words.
#pragma once

#include <compare>

namespace credence {

/// An integer amount of one unit. Same units add and compare; different units do not compile.
template <class Unit>
struct Quantity {
    int value = 0;

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    constexpr Quantity& operator+=(Quantity other)
    {
        value += other.value;
        return *this;
    }
};

/// Time worked or taught, in whole minutes. Contact hours are minutes too (1 h = 60).
using Minutes = Quantity<struct MinutesUnit>;
/// Continuing education units in hundredths: 1.25 CEU is 125.
using CeuHundredths = Quantity<struct CeuUnit>;
/// US dollars in cents.
using Cents = Quantity<struct CentsUnit>;
/// Calendar days, both ends of a range counted.
using CalendarDays = Quantity<struct CalendarDaysUnit>;

constexpr Minutes hours(int count)
{
    return {count * 60};
}

constexpr CeuHundredths wholeCeus(int count)
{
    return {count * 100};
}

}  // namespace credence
