// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/holidays.h"

#include <algorithm>
#include <array>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// A day of the month, or the so-manieth weekday of it; `nth` -1 is the last one.
struct NamedHoliday {
    const char16_t* name;
    int month;
    int day = 0;
    int weekday = 0;
    int nth = 0;
    int daysAfter = 0;  ///< that day
};

constexpr auto kHolidays = std::to_array<NamedHoliday>({
    {.name = u"new years day", .month = 1, .day = 1},
    {.name = u"new years", .month = 1, .day = 1},
    {.name = u"new years eve", .month = 12, .day = 31},
    {.name = u"nye", .month = 12, .day = 31},
    {.name = u"mlk day", .month = 1, .weekday = Qt::Monday, .nth = 3},
    {.name = u"martin luther king day", .month = 1, .weekday = Qt::Monday, .nth = 3},
    {.name = u"valentines day", .month = 2, .day = 14},
    {.name = u"presidents day", .month = 2, .weekday = Qt::Monday, .nth = 3},
    {.name = u"patriots day", .month = 4, .weekday = Qt::Monday, .nth = 3},
    {.name = u"mothers day", .month = 5, .weekday = Qt::Sunday, .nth = 2},
    {.name = u"memorial day", .month = 5, .weekday = Qt::Monday, .nth = -1},
    {.name = u"juneteenth", .month = 6, .day = 19},
    {.name = u"fathers day", .month = 6, .weekday = Qt::Sunday, .nth = 3},
    {.name = u"independence day", .month = 7, .day = 4},
    {.name = u"labor day", .month = 9, .weekday = Qt::Monday, .nth = 1},
    {.name = u"columbus day", .month = 10, .weekday = Qt::Monday, .nth = 2},
    {.name = u"indigenous peoples day", .month = 10, .weekday = Qt::Monday, .nth = 2},
    {.name = u"halloween", .month = 10, .day = 31},
    {.name = u"veterans day", .month = 11, .day = 11},
    {.name = u"thanksgiving", .month = 11, .weekday = Qt::Thursday, .nth = 4},
    {.name = u"thanksgiving day", .month = 11, .weekday = Qt::Thursday, .nth = 4},
    {.name = u"black friday", .month = 11, .weekday = Qt::Thursday, .nth = 4, .daysAfter = 1},
    {.name = u"christmas eve", .month = 12, .day = 24},
    {.name = u"xmas eve", .month = 12, .day = 24},
    {.name = u"christmas", .month = 12, .day = 25},
    {.name = u"christmas day", .month = 12, .day = 25},
    {.name = u"xmas", .month = 12, .day = 25},
    {.name = u"boxing day", .month = 12, .day = 26},
});

QDate easterOf(int year)
{
    // The Gregorian computus of Meeus, whose letters it keeps.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QDate dayIn(const NamedHoliday& holiday, int year)
{
    constexpr int kDaysOfWeek = 7;
    if (holiday.day > 0) {
        return QDate(year, holiday.month, holiday.day);
    }
    const QDate first(year, holiday.month, 1);
    if (holiday.nth < 0) {
        const QDate last = first.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - holiday.weekday + kDaysOfWeek) % kDaysOfWeek));
    }
    const int until = (holiday.weekday - first.dayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    return first.addDays(until + (holiday.nth - 1) * kDaysOfWeek + holiday.daysAfter);
}

template <class DayIn>
Holiday around(QDate asOf, DayIn dayIn)
{
    const QDate now = dayIn(asOf.year());
    return {.last = now <= asOf ? now : dayIn(asOf.year() - 1), .next = now >= asOf ? now : dayIn(asOf.year() + 1)};
}

}  // namespace

std::optional<Holiday> holidayNamed(const QString& words, QDate asOf)
{
    QString said = words.toCaseFolded();
    said.removeIf([](QChar c) { return c == u'\'' || c == u'\u2019'; });
    if (!asOf.isValid()) {
        return std::nullopt;
    }
    if (said == u"easter"_s || said == u"easter sunday"_s || said == u"good friday"_s) {
        const int before = said == u"good friday"_s ? 2 : 0;
        return around(asOf, [before](int year) { return easterOf(year).addDays(-before); });
    }
    if (said == u"4th of july"_s || said == u"fourth of july"_s) {
        said = u"independence day"_s;
    }
    const auto found =
        std::ranges::find_if(kHolidays, [&said](const NamedHoliday& each) { return said == QStringView(each.name); });
    return found == kHolidays.end() ? std::nullopt
                                    : std::optional(around(asOf, [&](int year) { return dayIn(*found, year); }));
}

}  // namespace credence
