// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_days.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/spoken_days.h"
#include "domain/text/day_words.h"
#include "domain/text/near_words.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDay = 6;  // "seg., 5 de out. de 2026"

/// Of several words only those with a name and a number, or behind "last", make a day.
std::optional<FoundDay> dayOf(const LineReading& line, int first, int count, QDate today, DayLean lean)
{
    if (first < 0 || !line.areFree(first, count)) {
        return std::nullopt;
    }
    Result<QDate> day = parseDay(line.joined(first, count), today, lean);
    if (!day && count == 1) {
        day = parseDay(line.word(first).text, today, lean);  // the point of "20.11." belongs to it
    }
    return day ? std::optional(FoundDay{.first = first, .count = count, .day = day.value()}) : std::nullopt;
}

/// Adds what can be read once, the days that are over first: most that is written down is.
void add(std::vector<QDate>& days, const Result<QDate>& day, QDate today)
{
    if (!day || std::ranges::find(days, day.value()) != days.end()) {
        return;
    }
    days.push_back(day.value());
    std::ranges::stable_sort(days, [today](QDate a, QDate b) {
        return std::pair(a > today, qAbs(a.daysTo(today))) < std::pair(b > today, qAbs(b.daysTo(today)));
    });
}

/// "20/11/2026", "11-20-26" and "20261120" in every order that makes a day of them.
std::vector<QDate> inAnyOrder(const QString& word, QDate today)
{
    static const QRegularExpression kThree = whole(u"([0-9]{1,4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,4})"_s);
    static const QRegularExpression kEight = whole(u"([0-9]{4})([0-9]{2})([0-9]{2})"_s);
    std::vector<QDate> days;
    Notation notation = notationHere();
    for (const DateOrder order : {notation.order, DateOrder::MonthFirst, DateOrder::DayFirst, DateOrder::YearFirst}) {
        notation.order = order;
        add(days, parseDay(word, today, DayLean::Past, notation), today);
    }
    if (mayBeDayOrPages(word)) {
        const QString slashed = QString(word).replace(u'-', u'/');
        add(days, parseDay(slashed, today), today);
        notation.order = DateOrder::DayFirst;
        add(days, parseDay(slashed, today, DayLean::Past, notation), today);
    }
    if (const QRegularExpressionMatch eight = kEight.match(word); eight.hasMatch()) {
        add(days, parseDay(eight.captured(1) + u'-' + eight.captured(2) + u'-' + eight.captured(3), today), today);
    }
    const QRegularExpressionMatch three = kThree.match(word);
    const QStringList parts = three.capturedTexts().sliced(three.hasMatch() ? 1 : 0);
    for (const auto& [month, day, year] : {std::tuple(0, 1, 2), std::tuple(1, 0, 2), std::tuple(1, 2, 0)}) {
        notation.order = DateOrder::MonthFirst;
        if (three.hasMatch()) {
            add(days, parseDay(parts[month] + u'/' + parts[day] + u'/' + parts[year], today, DayLean::Past, notation),
                today);
        }
    }
    return days;
}

bool isMonth(const QString& word, QDate today)
{
    return !word.isEmpty() && word.front().isLetter() && parseDay(word + u" 1"_s, today, DayLean::Nearest).ok();
}

/// The month of which `word` is a slip.
QString monthMisspelt(const QString& word)
{
    constexpr qsizetype kShortest = 5;
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale& locale : {QLocale(), QLocale::c()}) {
            const QString name = locale.monthName(month, QLocale::LongFormat);
            if (name.size() >= kShortest && word.size() >= kShortest && isSlipOf(word, name)) {
                return name;
            }
        }
    }
    return {};
}

/// Months whose names, short or long, are words of titles too.
bool isAlsoAWord(const QString& month)
{
    static const QStringList kAlsoWords{u"may"_s, u"mar"_s, u"march"_s, u"mai"_s, u"set"_s, u"out"_s, u"dez"_s};
    return kAlsoWords.contains(month, Qt::CaseInsensitive);
}

/// "nov 200", "nov31" and, where no title goes on behind it, "nov 2025": a month with a number that is no day of it.
std::optional<DayLike> likeAMonthWithoutDay(const LineReading& line, int index, QDate today)
{
    static const QRegularExpression kMonthAndNumber =
        whole(u"(\\p{L}{3,}) ?([0-9]{1,4})(?:st|nd|rd|th)?|([0-9]{1,2}) ?(\\p{L}{3,})"_s);
    static const QRegularExpression kYear = whole(u"(?:19|20)[0-9]{2}"_s);
    for (const int count : {2, 1}) {
        const QRegularExpressionMatch match =
            line.areFree(index, count) ? kMonthAndNumber.match(line.joined(index, count)) : QRegularExpressionMatch();
        const QString month = match.captured(1) + match.captured(4);
        if (!match.hasMatch() || !isMonth(month, today)) {
            continue;
        }
        const bool mayBeTitle = kYear.match(match.captured(2)).hasMatch() || isAlsoAWord(month);
        if (!mayBeTitle || !line.goesOnBehind(index + count)) {
            return DayLike{.count = count};
        }
    }
    return std::nullopt;
}

/// "mon-wed": several days, of which an entry has one.
std::optional<DayLike> likeARangeOfDays(const LineReading& line, int index, QDate today, DayLean lean)
{
    static const QRegularExpression kRange = whole(u"(\\p{L}{3,})[-/&+\\x{2013}](\\p{L}{3,})"_s);
    const QRegularExpressionMatch match = kRange.match(line.bareWord(index));
    DayLike like{.count = 1};
    for (int i = 1; i <= 2 && match.hasMatch(); ++i) {
        const Result<QDate> day = parseDay(match.captured(i), today, lean);
        if (!day || !parseDay(u"last "_s + match.captured(i), today)) {
            return std::nullopt;
        }
        add(like.days, day, today);
    }
    return match.hasMatch() ? std::optional(like) : std::nullopt;
}

/// "nov 31", "novmber 20", "nov 20 26".
std::optional<DayLike> likeAMonth(const LineReading& line, int index, QDate today, DayLean lean)
{
    if (!line.areFree(index, 2)) {
        return std::nullopt;
    }
    constexpr int kDigitsOfDay = 2;
    const bool isNameFirst = !isWholeNumber(line.bareWord(index), kDigitsOfDay);
    const QString name = line.bareWord(isNameFirst ? index : index + 1);
    const QString number = line.bareWord(isNameFirst ? index + 1 : index);
    const QString slipOf = isMonth(name, today) ? name : monthMisspelt(name);
    if (slipOf.isEmpty() || !isWholeNumber(number, kDigitsOfDay)) {
        return std::nullopt;
    }
    DayLike like{.count = 2};
    static const QRegularExpression kYear = whole(u"['\\x{2019}]?([0-9]{2}(?:[0-9]{2})?)"_s);
    const QRegularExpressionMatch year =
        line.areFree(index, 3) ? kYear.match(line.bareWord(index + 2)) : QRegularExpressionMatch();
    const Result<QDate> inTheYear = parseDay(slipOf + u' ' + number, today, lean);
    if (year.hasMatch()) {
        like.count = 3;
        const Result<QDate> leapYear = parseDay(slipOf + u' ' + number + u" 2000"_s, today);  // it has each day
        if (leapYear) {
            const QString typed =
                u"%1/%2/%3"_s.arg(leapYear.value().month()).arg(leapYear.value().day()).arg(year.captured(1));
            add(like.days, parseDay(typed, today, DayLean::Past, plainNotation()), today);
        }
    } else {
        add(like.days, inTheYear, today);
    }
    return like;
}

/// The day of the month that a number beside a weekday may name: "friday 13", "13 friday". Not the 13 of "friday 13
/// questions" or of "chapter 13 friday".
struct NumberedWeekday {
    QDate ofNumber;   ///< the last day with that number
    QDate ofWeekday;  ///< the last such weekday
};
std::optional<NumberedWeekday> numberedWeekday(const LineReading& line, int index, QDate today)
{
    constexpr int kDigitsOfDay = 2;
    constexpr int kFewestForOtherDays = 10;  // less may as well be hours
    if (!line.areFree(index, 2)) {
        return std::nullopt;
    }
    const bool isNumberFirst = isWholeNumber(line.bareWord(index), kDigitsOfDay);
    const QString word = line.bareWord(isNumberFirst ? index + 1 : index);
    const QString number = line.bareWord(isNumberFirst ? index : index + 1);
    // A mark that stands alone ("!") has no bare word.
    const QString before = index > 0 && line.isFree(index - 1) ? line.bareWord(index - 1) : QString();
    const bool isOfTheTitle = isNumberFirst ? !before.isEmpty() && !isMarked(before) && before.front().isLetter()
                                            : line.goesOnBehind(index + 2);
    const Result<QDate> weekday = parseDay(word, today);
    if (isOfTheTitle || !isWholeNumber(number, kDigitsOfDay) || !weekday || !parseDay(u"last "_s + word, today)) {
        return std::nullopt;
    }
    const QDate inThisMonth = QDate(today.year(), today.month(), 1).addDays(number.toInt() - 1);
    QDate ofNumber = inThisMonth > today ? inThisMonth.addMonths(-1) : inThisMonth;
    ofNumber = ofNumber.day() == number.toInt() ? ofNumber : QDate();
    const bool isSure = ofNumber.isValid() && ofNumber.dayOfWeek() == weekday.value().dayOfWeek();
    return isSure || number.toInt() >= kFewestForOtherDays
               ? std::optional(NumberedWeekday{.ofNumber = ofNumber, .ofWeekday = weekday.value()})
               : std::nullopt;
}

/// "last week", "this friday", "the 20th" at the end, "november" alone at the end.
std::optional<DayLike> likeAnOpenDay(const LineReading& line, int index, QDate today, DayLean lean)
{
    static const QRegularExpression kTime =
        whole(u"(?:last|this|next|past|coming) (?:week|weekend|month|year|mon|tue|wed|thu|fri|sat|sun|\\w+day)"_s);
    static const QRegularExpression kOrdinal =
        whole(u"(?|(?:(?:on )?the )?([0-9]{1,2})(?:st|nd|rd|th)|on (?:the )?([0-9]{1,2}))"_s);
    if (line.areFree(index, 2) && kTime.match(line.joined(index, 2)).hasMatch()) {
        DayLike like{.count = 2};
        static const QStringList kAhead{u"next"_s, u"coming"_s};
        if (lean == DayLean::Future || !kAhead.contains(line.bareWord(index), Qt::CaseInsensitive)) {
            add(like.days, parseDay(line.bareWord(index + 1), today, lean), today);
        }
        return like;
    }
    for (const int count : {3, 2, 1}) {
        const bool isEnd = line.areFree(index, count) && !line.goesOnBehind(index + count);
        const QRegularExpressionMatch match =
            isEnd ? kOrdinal.match(line.joined(index, count)) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            DayLike like{.count = count};
            const QDate inThisMonth = today.addDays(match.capturedView(1).toInt() - today.day());
            const bool isPast = lean != DayLean::Future;
            const QDate found = isPast && inThisMonth > today    ? inThisMonth.addMonths(-1)
                                : !isPast && inThisMonth < today ? inThisMonth.addMonths(1)
                                                                 : inThisMonth;
            if (found.day() == match.capturedView(1).toInt()) {
                add(like.days, found, today);
            }
            return like;
        }
    }
    const QString word = line.bareWord(index);
    const bool isMonthAlone =
        !line.goesOnBehind(index + 1) && !isAlsoAWord(word) && (isMonth(word, today) || !monthMisspelt(word).isEmpty());
    const bool isAgo = word.compare(u"ago"_s, Qt::CaseInsensitive) == 0;
    return isMonthAlone || isAgo ? std::optional(DayLike{.count = 1}) : std::nullopt;
}

/// Two slips are allowed where the beginning and the end are right: "wensday".
bool isSlipOfDay(const QString& typed, const QString& day)
{
    constexpr qsizetype kLongEnough = 7;
    const bool isWeekdayAtItsEnds = day.endsWith(u"day"_s) && typed.size() >= kLongEnough &&
                                    typed.endsWith(u"day"_s, Qt::CaseInsensitive) &&
                                    typed.startsWith(day.front(), Qt::CaseInsensitive);
    return isSlipOf(typed, day) || (isWeekdayAtItsEnds && slipsBetween(typed, day) == 2);
}

/// "yesteday", "last nihgt", "fri day"; but "to pay" is no slip of "today".
std::optional<DayLike> likeAMisspeltDay(const LineReading& line, int index, QDate today, DayLean lean)
{
    constexpr int kMostWords = 4;  // "the day before yesterday"
    for (int count = kMostWords; count > 0; --count) {
        const QString typed = line.areFree(index, count) ? line.joined(index, count) : QString();
        const auto meant = std::ranges::find_if(dayWordsToMisspell(), [&typed](const QString& day) {
            const bool hasItsBlanks = typed.count(u' ') == day.count(u' ');
            return hasItsBlanks
                       ? isSlipOfDay(typed, day)
                       : QString(typed).remove(u' ').compare(QString(day).remove(u' '), Qt::CaseInsensitive) == 0;
        });
        const bool isOne = !typed.isEmpty() && meant != dayWordsToMisspell().end();
        if (const Result<QDate> day = parseDay(isOne ? *meant : QString(), today, lean); day) {
            return DayLike{.count = count, .days = {day.value()}};
        }
    }
    return std::nullopt;
}

/// "tuse" for "tues": of short names only swapped and doubled letters are slips, and the word stands at the end.
std::optional<DayLike> likeAShortWeekday(const LineReading& line, int index, QDate today, DayLean lean)
{
    static const QStringList kShort{u"mon"_s, u"tues"_s, u"wed"_s, u"thur"_s, u"thurs"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    constexpr qsizetype kShortest = 4;
    const QString word = line.bareWord(index);
    const bool isEnd = word.size() >= kShortest && line.isFree(index) && !line.goesOnBehind(index + 1);
    for (const QString& name : isEnd ? kShort : QStringList()) {
        if (const Result<QDate> day = parseDay(isSwapOf(word, name) ? name : QString(), today, lean); day) {
            return DayLike{.count = 1, .days = {day.value()}};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<DayLike> likeADay(const LineReading& line, int index, QDate today, DayLean lean)
{
    static const QRegularExpression kDigits = whole(
        u"[0-9]{1,4}([/.-])[0-9]{1,2}\\1[0-9]{1,4}|(?:[0-2]?[0-9]|3[01])/(?:[0-2]?[0-9]|3[01])|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"_s);
    const QString word = line.bareWord(index);
    if (const std::optional<DayLike> like = spokenDay(line, index, today, lean)) {
        return like;
    }
    if (kDigits.match(word).hasMatch() || mayBeDayOrPages(word)) {
        return DayLike{.count = 1, .days = inAnyOrder(word, today)};
    }
    if (const std::optional<DayLike> like = likeAMonth(line, index, today, lean)) {
        return like;
    }
    if (const std::optional<DayLike> like = likeAMonthWithoutDay(line, index, today)) {
        return like;
    }
    if (const std::optional<NumberedWeekday> both = numberedWeekday(line, index, today)) {
        DayLike like{.count = 2, .days = {}};
        if (both->ofNumber.isValid()) {
            like.days.push_back(both->ofNumber);
        }
        if (both->ofWeekday != both->ofNumber) {
            like.days.push_back(both->ofWeekday);
        }
        return like;
    }
    if (const std::optional<DayLike> like = likeAnOpenDay(line, index, today, lean)) {
        return like;
    }
    if (isBareOffset(word)) {
        return DayLike{.count = 1, .days = {today.addDays(word.toInt())}};
    }
    if (const std::optional<DayLike> like = likeARangeOfDays(line, index, today, lean)) {
        return like;
    }
    const std::optional<DayLike> misspelt = likeAMisspeltDay(line, index, today, lean);
    return misspelt ? misspelt : likeAShortWeekday(line, index, today, lean);
}

bool isBareOffset(const QString& word)
{
    static const QRegularExpression kFewDays = whole(u"-[1-9]"_s);  // "-25" is a modifier
    return kFewDays.match(word).hasMatch();
}

bool mayBeDayOrPages(const QString& word)
{
    constexpr int kHours = 12;
    static const QRegularExpression kTwo = whole(u"([0-2]?[0-9]|3[01])-([0-2]?[0-9]|3[01])"_s);
    const QRegularExpressionMatch two = kTwo.match(word);
    return two.hasMatch() && (two.capturedView(1).toInt() > kHours || two.capturedView(2).toInt() > kHours);
}

bool isWeekdayOfOthers(const LineReading& line, int first, int count, QDate today)
{
    static const QStringList kBefore{u"this"_s,   u"coming"_s, u"every"_s,  u"each"_s, u"until"_s, u"since"_s,
                                     u"before"_s, u"after"_s,  u"black"_s,  u"good"_s, u"cyber"_s, u"palm"_s,
                                     u"easter"_s, u"ash"_s,    u"giving"_s, u"super"_s};
    static const QStringList kBehind{u"last"_s, u"before"_s, u"after"_s, u"week"_s, u"next"_s};
    const bool isWord = count == 1 && std::ranges::all_of(line.bareWord(first), [](QChar c) { return c.isLetter(); });
    const int behind = first + count;
    const bool hasNumber =
        isWord && (numberedWeekday(line, first, today) || (first > 0 && numberedWeekday(line, first - 1, today)));
    return hasNumber || (isWord && !isCertainDayWord(line.bareWord(first)) &&
                         ((first > 0 && line.areFree(first - 1, 2) &&
                           kBefore.contains(line.bareWord(first - 1), Qt::CaseInsensitive)) ||
                          (behind < line.count() && line.areFree(behind - 1, 2) &&
                           kBehind.contains(line.bareWord(behind), Qt::CaseInsensitive))));
}

std::optional<FoundDay> dayFrom(const LineReading& line, int index, QDate today, DayLean lean)
{
    for (int count = kLongestDay; count > 0; --count) {
        if (const std::optional<FoundDay> day = dayOf(line, index, count, today, lean)) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<FoundDay> dayUpTo(const LineReading& line, int index, QDate today, DayLean lean)
{
    for (int count = kLongestDay; count > 0; --count) {
        if (const std::optional<FoundDay> day = dayOf(line, index - count + 1, count, today, lean)) {
            return day;
        }
    }
    return std::nullopt;
}

bool isPlainlyADay(const QString& word)
{
    const bool isWord = std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
    return isWord ? isCertainDayWord(word) : word.count(u'/') != 1;
}

}  // namespace credence
