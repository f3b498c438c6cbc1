// SPDX-License-Identifier: GPL-3.0-or-later
/// Days as people type them. Calendar dates need four-digit years: a two-digit one is read as 19xx by libraries.
#include <QRegularExpression>
#include <array>

#include "domain/text/parse_values.h"
#include "domain/text/refusal.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

Result<QDate> checked(QStringView text, QDate day)
{
    if (!day.isValid()) {
        return refusal(text, u"no such day"_s);
    }
    if (day.year() < kFirstYear || day.year() > kLastYear) {
        return refusal(text, u"year out of %1..%2"_s.arg(QString::number(kFirstYear), QString::number(kLastYear)));
    }
    return day;
}

/// The one of both that is meant; invalid days are never.
QDate meant(QDate past, QDate future, QDate asOf, DayLean lean)
{
    const bool both = past.isValid() && future.isValid();
    switch (lean) {
        case DayLean::Past:
            return past;
        case DayLean::Future:
            return future;
        case DayLean::Nearest:
            break;
    }
    return !both ? (past.isValid() ? past : future) : past.daysTo(asOf) <= asOf.daysTo(future) ? past : future;
}

Result<QDate> monthDay(QStringView text, int month, int day, QDate asOf, DayLean lean)
{
    QDate past;
    QDate future;
    for (const int year : {asOf.year() - 1, asOf.year(), asOf.year() + 1}) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && candidate <= asOf && candidate > asOf.addYears(-1)) {
            past = candidate;
        }
        if (candidate.isValid() && candidate >= asOf && candidate < asOf.addYears(1)) {
            future = candidate;
        }
    }
    const QDate found = meant(past, future, asOf, lean);
    if (found.isValid()) {
        return checked(text, found);
    }
    return refusal(text, lean == DayLean::Past ? u"no such day in the last year"_s : u"no such day within a year"_s);
}

std::optional<int> weekdayOf(const QString& word)
{
    static const auto kWeekdays = std::to_array<QStringList>({{u"mon"_s, u"monday"_s},
                                                              {u"tue"_s, u"tues"_s, u"tuesday"_s},
                                                              {u"wed"_s, u"weds"_s, u"wednesday"_s},
                                                              {u"thu"_s, u"thur"_s, u"thurs"_s, u"thursday"_s},
                                                              {u"fri"_s, u"friday"_s},
                                                              {u"sat"_s, u"saturday"_s},
                                                              {u"sun"_s, u"sunday"_s}});
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        if (kWeekdays[i].contains(word)) {
            return static_cast<int>(i) + Qt::Monday;
        }
    }
    return std::nullopt;
}

std::optional<QDate> wordDay(const QString& word, QDate asOf, DayLean lean)
{
    if (word == u"today"_s) {
        return asOf;
    }
    if (word == u"yesterday"_s) {
        return asOf.addDays(-1);
    }
    if (word == u"tomorrow"_s) {
        return asOf.addDays(1);
    }
    if (const std::optional<int> weekday = weekdayOf(word)) {
        const QDate past = asOf.addDays(-((asOf.dayOfWeek() - *weekday + 7) % 7));
        return meant(past, past == asOf ? asOf : past.addDays(7), asOf, lean);
    }
    static const QRegularExpression kOffset(QRegularExpression::anchoredPattern(u"([+-][0-9]{1,5})d"_s));
    if (const QRegularExpressionMatch match = kOffset.match(word); match.hasMatch()) {
        return asOf.addDays(match.capturedView(1).toInt());
    }
    return std::nullopt;
}

}  // namespace

Result<QDate> parseCalendarDate(QStringView text)
{
    static const QRegularExpression kIso(QRegularExpression::anchoredPattern(u"([0-9]{4})-([0-9]{2})-([0-9]{2})"_s));
    static const QRegularExpression kUs(QRegularExpression::anchoredPattern(u"([0-9]{1,2})/([0-9]{1,2})/([0-9]+)"_s));
    const QString typed = text.trimmed().toString();
    if (const QRegularExpressionMatch iso = kIso.match(typed); iso.hasMatch()) {
        return checked(typed,
                       QDate(iso.capturedView(1).toInt(), iso.capturedView(2).toInt(), iso.capturedView(3).toInt()));
    }
    const QRegularExpressionMatch us = kUs.match(typed);
    if (!us.hasMatch()) {
        return refusal(typed, u"not a date such as 2026-11-20 or 11/20/2026"_s);
    }
    if (us.capturedLength(3) != 4) {
        return refusal(typed, u"the year needs four digits"_s);
    }
    return checked(typed, QDate(us.capturedView(3).toInt(), us.capturedView(1).toInt(), us.capturedView(2).toInt()));
}

Result<QDate> parseDay(QStringView text, QDate asOf, DayLean lean)
{
    static const QRegularExpression kMonthDay(QRegularExpression::anchoredPattern(u"([0-9]{1,2})/([0-9]{1,2})"_s));
    const QString typed = text.trimmed().toString();
    if (const QRegularExpressionMatch match = kMonthDay.match(typed); match.hasMatch()) {
        return monthDay(typed, match.capturedView(1).toInt(), match.capturedView(2).toInt(), asOf, lean);
    }
    if (const std::optional<QDate> day = wordDay(typed.toLower(), asOf, lean)) {
        return checked(typed, *day);
    }
    const Result<QDate> date = parseCalendarDate(typed);
    const bool looksLikeDate = typed.contains(u'/') || typed.contains(u'-');
    return date || looksLikeDate ? date : refusal(typed, u"not a day such as 2026-11-20, 11/20, today or mon"_s);
}

}  // namespace credence
