// SPDX-License-Identifier: GPL-3.0-or-later
/// Days as people type them. A year of two digits is only read where a day is near (parseDay): alone, a calendar date
/// needs four, since libraries take two for 19xx.
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "domain/text/day_words.h"
#include "domain/text/parse_values.h"

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

/// Parts of a day as they were typed; a month of 0 is none.
struct Parts {
    QString year{};
    int month = 0;
    int day = 0;
};

QRegularExpression whole(const QString& expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

/// "2026-11-20" everywhere; "11/20/2026", "20.11.2026", "2026/11/20" and, without the year, "11/20" or "20.11." in the
/// order of days and months.
std::optional<Parts> numericParts(const QString& text, DateOrder order)
{
    static const QRegularExpression kIso = whole(u"([0-9]{4})-([0-9]{2})-([0-9]{2})"_s);
    static const QRegularExpression kNumbers = whole(u"([0-9]{1,4})([/.-]) ?([0-9]{1,2})(?:\\2 ?([0-9]+))?(\\.?)"_s);
    if (const QRegularExpressionMatch iso = kIso.match(text); iso.hasMatch()) {
        return Parts{.year = iso.captured(1), .month = iso.captured(2).toInt(), .day = iso.captured(3).toInt()};
    }
    const QRegularExpressionMatch match = kNumbers.match(text);
    const QString first = match.captured(1);
    const QString mark = match.captured(2);
    const QString third = match.captured(4);
    const bool endsInPoint = !match.captured(5).isEmpty();
    const int second = match.captured(3).toInt();
    const bool isPartial = third.isEmpty() && (mark == u"/"_s ? !endsInPoint : mark == u"."_s && endsInPoint);
    if (first.isEmpty() || (third.isEmpty() && !isPartial)) {
        return std::nullopt;
    }
    switch (order) {
        case DateOrder::MonthFirst:
            return mark == u"/"_s && first.size() <= 2 && !endsInPoint
                       ? std::optional(Parts{.year = third, .month = first.toInt(), .day = second})
                       : std::nullopt;
        case DateOrder::DayFirst:
            return first.size() <= 2 && (isPartial || !endsInPoint)
                       ? std::optional(Parts{.year = third, .month = second, .day = first.toInt()})
                       : std::nullopt;
        case DateOrder::YearFirst:
            if (isPartial) {
                return first.size() <= 2 ? std::optional(Parts{.month = first.toInt(), .day = second}) : std::nullopt;
            }
            return first.size() == 4 && third.size() <= 2 && mark != u"-"_s
                       ? std::optional(Parts{.year = first, .month = second, .day = third.toInt()})
                       : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Whether `word` is the name, short or long, with or without its point, or at least three letters of its beginning.
bool names(const QString& word, const QString& name)
{
    constexpr qsizetype kFewestLetters = 3;
    QString known = name.toCaseFolded();
    known.remove(u'.');
    return word == known || (word.size() >= kFewestLetters && word.front().isLetter() && known.startsWith(word));
}

/// 1.. of the only one whose name in `notation` or in English is `word`; 0 for none or several.
int numberOfName(const QString& word, int count, QString (QLocale::*name)(int, QLocale::FormatType) const,
                 const Notation& notation)
{
    int found = 0;
    for (int number = 1; number <= count; ++number) {
        const bool isIt = std::ranges::any_of(std::array{notation.locale, QLocale::c()}, [&](const QLocale& locale) {
            return names(word, (locale.*name)(number, QLocale::ShortFormat)) ||
                   names(word, (locale.*name)(number, QLocale::LongFormat));
        });
        if (isIt && found != 0) {
            return 0;
        }
        found = isIt ? number : found;
    }
    return found;
}

struct NamedParts {
    Parts parts;
    int weekday = 0;  ///< 0: none was typed
};

/// Which of `names` is the month, the other being a weekday: "mar 5 ene" is a Tuesday in January.
std::optional<NamedParts> monthAndWeekday(const QStringList& names, const Notation& notation)
{
    constexpr int kMonths = 12;
    for (qsizetype i = 0; i < names.size() && names.size() <= 2; ++i) {
        NamedParts found;
        found.parts.month = numberOfName(names[i], kMonths, &QLocale::monthName, notation);
        if (names.size() == 2) {
            found.weekday = numberOfName(names[1 - i], Qt::Sunday, &QLocale::dayName, notation);
        }
        if (found.parts.month != 0 && (names.size() == 1 || found.weekday != 0)) {
            return found;
        }
    }
    return std::nullopt;
}

/// "nov20" is "nov 20", and "20nov2026" is "20 nov 2026".
QString withMonthApart(const QString& text)
{
    static const QRegularExpression kMonthFirst = whole(u"(\\p{L}{3,})([0-9]{1,2}(?:st|nd|rd|th)?)"_s);
    static const QRegularExpression kDayFirst = whole(u"([0-9]{1,2})(\\p{L}{3,})([0-9]{4})?"_s);
    if (const QRegularExpressionMatch match = kMonthFirst.match(text); match.hasMatch()) {
        return match.captured(1) + u' ' + match.captured(2);
    }
    const QRegularExpressionMatch match = kDayFirst.match(text);
    return match.hasMatch() ? QStringList(match.capturedTexts().sliced(1)).join(u' ') : text;
}

/// "20 Nov 2026", "Nov 20", "Fri, Nov 20", "20 de noviembre de 2026": a month by its name and a day, in any order.
std::optional<NamedParts> namedParts(const QString& text, const Notation& notation)
{
    static const QRegularExpression kBetween(u"[ ,.-]+"_s);
    QStringList namesTyped;
    Parts parts;
    static const QRegularExpression kOrdinal(u"^([0-9]{1,2})(?:st|nd|rd|th)$"_s);
    static const QRegularExpression kThe(u"^the (?=[0-9]{1,2}(?:st|nd|rd|th))"_s);
    for (QString& word : withMonthApart(text.toCaseFolded().remove(kThe)).split(kBetween, Qt::SkipEmptyParts)) {
        word.replace(kOrdinal, u"\\1"_s);
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isNumber && word.size() <= 2 && parts.day == 0) {
            parts.day = word.toInt();
        } else if (isNumber && parts.year.isEmpty()) {
            parts.year = word;
        } else if (isNumber) {
            return std::nullopt;
        } else if (word != u"de"_s && (word != u"of"_s || parts.day == 0)) {
            namesTyped << word;
        }
    }
    std::optional<NamedParts> found = parts.day != 0 ? monthAndWeekday(namesTyped, notation) : std::nullopt;
    if (found) {
        found->parts.year = parts.year;
        found->parts.day = parts.day;
    }
    return found;
}

/// The year of the century that brings it nearest to `asOf`: "26" is 2026 today.
int nearestYear(int ofCentury, QDate asOf)
{
    constexpr int kCentury = 100;
    const int begin = asOf.year() - kCentury / 2;
    return begin + (ofCentury - begin % kCentury + kCentury) % kCentury;
}

/// Years of two digits are read if there is a day to be near to.
Result<QDate> dayOf(const QString& text, const Parts& parts, QDate asOf)
{
    const bool isShort = parts.year.size() == 2 && asOf.isValid();
    if (parts.year.size() != 4 && !isShort) {
        return refusal(text, u"the year needs four digits"_s);
    }
    const int year = isShort ? nearestYear(parts.year.toInt(), asOf) : parts.year.toInt();
    return checked(text, QDate(year, parts.month, parts.day));
}

Result<QDate> onWeekday(const QString& text, const Result<QDate>& day, int weekday)
{
    const bool fits = !day || weekday == 0 || day.value().dayOfWeek() == weekday;
    return fits ? day : Result<QDate>(refusal(text, u"that day is another weekday"_s));
}

/// "13-Nov-26" as spreadsheets write it. In any other form two digits beside the name of a month may be anything.
bool isOfSpreadsheet(const QString& text)
{
    static const QRegularExpression kForm = whole(u"[0-9]{1,2}-[^0-9\\s-]+-[0-9]{2}"_s);
    return kForm.match(text).hasMatch();
}

/// What was typed with a year, in digits or with the name of the month.
Result<QDate> completeDay(const QString& text, const std::optional<Parts>& numeric,
                          const std::optional<NamedParts>& named, QDate asOf = {})
{
    if (numeric && !numeric->year.isEmpty()) {
        return dayOf(text, *numeric, asOf);
    }
    if (named && !named->parts.year.isEmpty()) {
        return onWeekday(text, dayOf(text, named->parts, isOfSpreadsheet(text) ? asOf : QDate()), named->weekday);
    }
    return refusal(text, u"not a date such as 2026-11-20 or 20 Nov 2026"_s);
}

}  // namespace

Result<QDate> parseCalendarDate(QStringView text, const Notation& notation, QDate nearTo)
{
    const QString typed = withPlainBlanks(text).trimmed();
    return completeDay(typed, numericParts(typed, notation.order), namedParts(typed, notation), nearTo);
}

Result<QDate> parseDay(QStringView text, QDate asOf, DayLean lean, const Notation& notation)
{
    const QString typed = withPlainBlanks(text).trimmed();
    const std::optional<Parts> numeric = numericParts(typed, notation.order);
    if (numeric && numeric->year.isEmpty()) {
        return monthDay(typed, numeric->month, numeric->day, asOf, lean);
    }
    if (const std::optional<QDate> day = dayInWords(typed, asOf, lean, notation)) {
        return checked(typed, *day);
    }
    const std::optional<NamedParts> named = namedParts(typed, notation);
    if (named && named->parts.year.isEmpty()) {
        return onWeekday(typed, monthDay(typed, named->parts.month, named->parts.day, asOf, lean), named->weekday);
    }
    const bool looksLikeDate = numeric || named || typed.contains(u'/') || typed.contains(u'-') || typed.contains(u'.');
    return looksLikeDate ? completeDay(typed, numeric, named, asOf)
                         : refusal(typed, u"not a day such as 2026-11-20, Nov 20, today or mon"_s);
}

}  // namespace credence
