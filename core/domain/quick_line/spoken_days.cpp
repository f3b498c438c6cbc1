// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/spoken_days.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/text/holidays.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// 0 for words that say no certain number: "couple", "few".
int numberSaid(const QString& word)
{
    static const QStringList kNumbers{u"one"_s, u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                      u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};
    const int named = static_cast<int>(kNumbers.indexOf(word.toLower())) + 1;
    const bool isOne =
        word.compare(u"a"_s, Qt::CaseInsensitive) == 0 || word.compare(u"an"_s, Qt::CaseInsensitive) == 0;
    return isOne ? 1 : named > 0 ? named : word.toInt();
}

/// So many days, weeks or months from today; no day where the number is left open.
DayLike daysFrom(QDate today, const QRegularExpressionMatch& said, int direction, int count)
{
    constexpr int kDaysOfWeek = 7;
    const int number = direction * numberSaid(said.captured(u"number"));
    const QChar unit = said.captured(u"unit").toLower().front();
    DayLike like{.count = count};
    if (number != 0) {
        like.days = {unit == u'm' ? today.addMonths(number) : today.addDays(number * (unit == u'w' ? kDaysOfWeek : 1))};
    }
    return like;
}

/// "3 days back", "two weeks earlier", "a couple of days ago", "3 nights ago".
std::optional<DayLike> daysBack(const QString& words, int count, QDate today)
{
    static const QRegularExpression kBack = whole(
        u"(?:about )?(?:(?<number>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)|"
        u"(?:the )?(?:a )?(?:couple|few|several|some)(?: of)?) ?"
        u"(?<unit>d|days?|nights?|evenings?|w|wks?|weeks?|months?) (?:ago|back|earlier|before|prior)"_s);
    const QRegularExpressionMatch match = kBack.match(words);
    return match.hasMatch() ? std::optional(daysFrom(today, match, -1, count)) : std::nullopt;
}

/// "in 2 days", "in a week".
std::optional<DayLike> daysAhead(const QString& words, int count, QDate today)
{
    static const QRegularExpression kAhead = whole(
        u"in (?:about )?(?:(?<number>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)|"
        u"(?:a )?(?:couple|few|several|some)(?: of)?) ?(?<unit>d|days?|w|wks?|weeks?|months?)"_s);
    const QRegularExpressionMatch match = kAhead.match(words);
    return match.hasMatch() ? std::optional(daysFrom(today, match, 1, count)) : std::nullopt;
}

void addDay(std::vector<QDate>& days, const Result<QDate>& day)
{
    if (day && std::ranges::find(days, day.value()) == days.end()) {
        days.push_back(day.value());
    }
}

/// "11/18-11/20", "11/18-20", "nov 18-20", "nov 18 - nov 20", "18-20 nov": several days.
std::optional<DayLike> daysOfAMonth(const QString& words, int count, QDate today, DayLean lean)
{
    static const QRegularExpression kSlashed =
        whole(u"([0-9]{1,2}/[0-9]{1,2}) ?[-\\x{2013}&+,] ?([0-9]{1,2}/)?([0-9]{1,2})"_s);
    static const QRegularExpression kNamed = whole(
        u"(\\p{L}{3,9})\\.? ?([0-9]{1,2})(?:st|nd|rd|th)? ?[-\\x{2013}&+] ?(?:(\\p{L}{3,9}) "
        u"?)?([0-9]{1,2})(?:st|nd|rd|th)?|"
        u"([0-9]{1,2}) ?[-\\x{2013}&+] ?([0-9]{1,2}) (\\p{L}{3,9})"_s);
    DayLike like{.count = count};
    if (const QRegularExpressionMatch slashed = kSlashed.match(words); slashed.hasMatch()) {
        const QString month =
            slashed.captured(2).isEmpty() ? slashed.captured(1).section(u'/', 0, 0) + u'/' : slashed.captured(2);
        addDay(like.days, parseDay(slashed.captured(1), today, lean));
        addDay(like.days, parseDay(month + slashed.captured(3), today, lean));
        return like;
    }
    const QRegularExpressionMatch named = kNamed.match(words);
    const QString month = named.captured(1) + named.captured(7);
    if (!named.hasMatch() || !parseDay(month + u" 1"_s, today, DayLean::Nearest)) {
        return std::nullopt;
    }
    const QString other = named.captured(3).isEmpty() ? month : named.captured(3);
    addDay(like.days, parseDay(month + u' ' + named.captured(2) + named.captured(5), today, lean));
    addDay(like.days, parseDay(other + u' ' + named.captured(4) + named.captured(6), today, lean));
    return like;
}

/// Words of no certain day, or of many.
bool isOpenDay(const QString& words)
{
    static const QRegularExpression kOpen = whole(
        u"(?:on |over |during )?(?:the |this |last |past )?(?:week-?ends?|weeknights?|weekdays?)|"
        u"(?:the |this )?other (?:day|night|evening|morning|week)|"
        u"earlier(?: today| this week| that day)?|recently|lately|"
        u"(?:every|each) (?:other )?(?:day|night|evening|morning|week|weekday|weekend|month|"
        u"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)|"
        u"daily|nightly|weekly|monthly|(?:a|per|/) ?(?:day|night|week|month)|/(?:day|wk|week|mo|month)|all week|"
        u"(?:mon|tue|tues|wednes|thurs|fri|satur|sun)days|(?:the )?(?:night|day|week) (?:before|after)(?: last)?|"
        u"(?:the )?(?:next|same|following|previous) (?:day|night|morning)|"
        u"(?:beginning|middle|mid|end|start) of (?:the |last |this )?(?:week|month|year)"_s);
    return kOpen.match(words).hasMatch();
}

}  // namespace

std::optional<DayLike> spokenDay(const LineReading& line, int index, QDate today, DayLean lean)
{
    constexpr int kMostWords = 6;
    for (int count = kMostWords; count > 0; --count) {
        if (!line.areFree(index, count)) {
            continue;
        }
        const QString words = line.joined(index, count);
        if (const std::optional<DayLike> several = daysOfAMonth(words, count, today, lean)) {
            return several;
        }
        if (const std::optional<DayLike> back = daysBack(words, count, today)) {
            return back;
        }
        static const QRegularExpression kThisHalf = whole(u"this (?:am|pm|noon)|earlier today|2day|tonite"_s);
        if (kThisHalf.match(words).hasMatch()) {
            return DayLike{.count = count, .days = {today}};
        }
        static const QRegularExpression kLastEvening = whole(u"(?:last|yesterday|yest|yday) (?:eve|evening|nite)"_s);
        if (kLastEvening.match(words).hasMatch()) {
            return DayLike{.count = count, .days = {today.addDays(-1)}};
        }
        static const QRegularExpression kTwoMoro = whole(u"2mo?r+o?w?|tmr|tmrrw|tomoz"_s);
        if (kTwoMoro.match(words).hasMatch()) {
            return DayLike{.count = count, .days = {today.addDays(1)}};
        }
        static const QRegularExpression kOrdinal = whole(
            u"(?<month>\\p{L}{3,9}) (?:the "
            u")?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)|"
            u"(?:the )?(?:first|second|third|last) (?:day )?of (?<other>\\p{L}{3,9})"_s);
        const QRegularExpressionMatch ordinal = kOrdinal.match(words);
        const QString month = ordinal.captured(u"month") + ordinal.captured(u"other");
        if (!month.isEmpty() && parseDay(month + u" 1"_s, today, DayLean::Nearest)) {
            return DayLike{.count = count};
        }
        if (const std::optional<DayLike> ahead = daysAhead(words, count, today)) {
            return ahead;
        }
        const bool isEnd = !line.goesOnBehind(index + count);
        const bool isAlone = isEnd || (index == 0 && !line.areFree(index, count + 1));
        static const QRegularExpression kBeforeName = whole(u"(?:on |over |the |this |last )+(?<name>.+)"_s);
        const QRegularExpressionMatch led = kBeforeName.match(words);
        const QString name = led.hasMatch() ? led.captured(u"name") : words;
        if (const std::optional<Holiday> holiday = isAlone ? holidayNamed(name, today) : std::nullopt) {
            DayLike like{.count = count, .days = {holiday->last}};
            if (holiday->next != holiday->last) {
                like.days.push_back(holiday->next);
            }
            return like;
        }
        if (isAlone && isOpenDay(words)) {
            return DayLike{.count = count};
        }
    }
    return std::nullopt;
}

}  // namespace credence
