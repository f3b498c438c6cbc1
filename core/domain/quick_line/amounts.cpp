// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/amounts.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

#include "domain/quick_line/vocabulary.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDuration = 4;  // "1 h 30 min"
constexpr int kLongestCeus = 2;
constexpr int kLongestRange = 6;  // "from 9 am to 11 am"

bool beginsWithNumber(QStringView word)
{
    return !word.isEmpty() && (word.front() == u'.' || (word.front() >= u'0' && word.front() <= u'9'));
}

/// Whether the word is one of a range of several: in "9:30 to 11:15" none is an amount.
bool isInRange(const LineReading& line, int index)
{
    for (int first = std::max(0, index - kLongestRange + 1); first <= index; ++first) {
        if (const int words = rangeWords(line, first); words > 1 && first + words > index) {
            return true;
        }
    }
    return false;
}

/// The longest run of at most `longest` words that `parse` reads and that has a unit.
template <class Amount, class Parse>
std::optional<FoundAmount<Amount>> found(const LineReading& line, int longest, Parse parse)
{
    for (int i = 0; i < line.count(); ++i) {
        for (int count = beginsWithNumber(line.word(i).text) ? longest : 0; count > 0; --count) {
            const QString typed = line.areFree(i, count) ? line.joined(i, count) : QString();
            const Result<Amount> amount = parse(typed);
            // Of several words the last must be a unit: in "2h 25 questions" the 25 are no minutes.
            const bool hasUnit =
                amount &&
                (typed.back().isLetter() ||
                 (count == 1 && std::ranges::any_of(typed, [](QChar c) { return c == u':' || c.isLetter(); })));
            // "2h 3M encoder" is no two hours and three minutes.
            static const QRegularExpression kBigM(u"[a-z].* [0-9]+M$"_s);
            if (hasUnit && !kBigM.match(typed).hasMatch() && !isInRange(line, i)) {
                return FoundAmount<Amount>{.first = i, .count = count, .amount = amount.value()};
            }
        }
    }
    return std::nullopt;
}

constexpr int kDay = 24 * 60;
constexpr int kHalfDay = 12 * 60;

/// A time of day with the meanings it may have on a 12-hour clock.
struct ClockTime {
    int asTyped;
    bool saysHalf;  ///< am or pm
    std::vector<int> readings;
};

std::optional<ClockTime> clockTime(const QString& text)
{
    constexpr int kNoon = kHalfDay;
    if (const bool isNoon = text.compare(u"noon"_s, Qt::CaseInsensitive) == 0;
        isNoon || text.compare(u"midnight"_s, Qt::CaseInsensitive) == 0) {
        const int minute = isNoon ? kNoon : 0;
        return ClockTime{.asTyped = minute, .saysHalf = true, .readings = {minute}};
    }
    static const QRegularExpression kMilitary(QRegularExpression::anchoredPattern(u"([0-9]{2})([0-9]{2})"_s));
    const QRegularExpressionMatch military = kMilitary.match(text);
    const bool isCut = text.endsWith(u'a', Qt::CaseInsensitive) || text.endsWith(u'p', Qt::CaseInsensitive);
    const Result<Minutes> time = parseTimeOfDay(military.hasMatch() ? military.captured(1) + u':' + military.captured(2)
                                                : isCut             ? text + u'm'
                                                                    : text);
    if (!time) {
        return std::nullopt;
    }
    const int typed = time.value().value;
    const bool saysHalf = text.back().isLetter();
    const bool is24Hour = military.hasMatch() || text.startsWith(u'0') || typed >= kHalfDay + 60;
    ClockTime clock{.asTyped = typed, .saysHalf = saysHalf, .readings = {typed}};
    if (!saysHalf && !is24Hour) {
        clock.readings = {typed % kHalfDay, typed % kHalfDay + kHalfDay};
    }
    return clock;
}

int distance(int from, int to)
{
    return (to - from + kDay) % kDay;
}

}  // namespace

std::optional<FoundAmount<Minutes>> findDuration(const LineReading& line)
{
    // Of "21:00 2h" the second is the amount.
    const auto withLetters = found<Minutes>(line, kLongestDuration, [](QStringView typed) -> Result<Minutes> {
        return typed.contains(u':') ? Result<Minutes>(Error{}) : parseDuration(typed);
    });
    return withLetters ? withLetters
                       : found<Minutes>(line, kLongestDuration, [](QStringView typed) { return parseDuration(typed); });
}

std::optional<FoundAmount<CeuHundredths>> findCeus(const LineReading& line)
{
    auto ceus = found<CeuHundredths>(line, kLongestCeus, [](QStringView typed) { return parseCeus(typed); });
    // "1 ceu hour", "2 CEU credits": words of the unit, too.
    static const QStringList kUnits{u"hour"_s,   u"hours"_s,   u"hr"_s,   u"hrs"_s,
                                    u"credit"_s, u"credits"_s, u"unit"_s, u"units"_s};
    while (ceus && ceus->first + ceus->count < line.count() && line.isFree(ceus->first + ceus->count) &&
           !line.word(ceus->first + ceus->count).quoted &&
           kUnits.contains(line.bareWord(ceus->first + ceus->count), Qt::CaseInsensitive)) {
        ++ceus->count;
    }
    for (int i = 0; !ceus && i + 1 < line.count(); ++i) {
        const std::optional<KindWord> said = line.areFree(i, 2) ? kindWord(line.bareWord(i)) : std::nullopt;
        const Result<CeuHundredths> amount = parseCeus(line.bareWord(i + 1));
        if (said && said->kind == RecordKind::CeuActivity && amount) {
            return FoundAmount<CeuHundredths>{.first = i, .count = 2, .amount = amount.value()};
        }
    }
    return ceus;
}

bool looksLikeAmount(const QString& word)
{
    static const QRegularExpression kDecimals(QRegularExpression::anchoredPattern(u"[0-9]*[.,][0-9]+"_s));
    const bool hasUnit = std::ranges::any_of(word, [](QChar c) { return c == u':' || c.isLetter(); });
    return kDecimals.match(word).hasMatch() || (hasUnit && (parseDuration(word) || parseCeus(word)));
}

bool isScoreNotDay(const QString& before, const QString& word, const QString& behind)
{
    static const QRegularExpression kTwo(QRegularExpression::anchoredPattern(u"[0-9]{1,2}/[0-9]{1,2}"_s));
    static const QStringList kBefore{
        u"quiz"_s,     u"quizzes"_s,   u"got"_s,        u"scored"_s, u"score"_s,    u"test"_s,      u"answered"_s,
        u"grade"_s,    u"quizlet"_s,   u"assessment"_s, u"final"_s,  u"midterm"_s,  u"missed"_s,    u"kahoot"_s,
        u"chapter"_s,  u"chapters"_s,  u"chap"_s,       u"ch"_s,     u"section"_s,  u"sections"_s,  u"sec"_s,
        u"lesson"_s,   u"lessons"_s,   u"part"_s,       u"parts"_s,  u"pt"_s,       u"unit"_s,      u"units"_s,
        u"module"_s,   u"modules"_s,   u"mod"_s,        u"page"_s,   u"pages"_s,    u"pg"_s,        u"step"_s,
        u"week"_s,     u"level"_s,     u"case"_s,       u"cases"_s,  u"question"_s, u"questions"_s, u"set"_s,
        u"exercise"_s, u"exercises"_s, u"session"_s,    u"video"_s,  u"videos"_s,   u"lecture"_s,   u"lectures"_s,
        u"attempt"_s};
    static const QStringList kBehind{u"right"_s,    u"correct"_s, u"wrong"_s,   u"questions"_s, u"qs"_s,
                                     u"score"_s,    u"quiz"_s,    u"quizzes"_s, u"test"_s,      u"assessment"_s,
                                     u"chapters"_s, u"lessons"_s, u"modules"_s, u"sections"_s,  u"exercises"_s,
                                     u"cases"_s,    u"done"_s,    u"complete"_s};
    return kTwo.match(word).hasMatch() &&
           (kBefore.contains(before, Qt::CaseInsensitive) || kBehind.contains(behind, Qt::CaseInsensitive));
}

bool isPartOfHour(const QString& word, const QString& behind)
{
    static const QStringList kHours{u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s};
    static const QStringList kParts{u"1/2"_s, u"1/4"_s, u"3/4"_s};
    return kParts.contains(word) && kHours.contains(behind, Qt::CaseInsensitive);
}

bool isNoDayButAFraction(const QString& word)
{
    static const QRegularExpression kFraction(
        QRegularExpression::anchoredPattern(u"([0-9]{1,4})([.,][0-9]+)?/([0-9]{1,4})"_s));
    constexpr int kDays = 31;
    const QRegularExpressionMatch match = kFraction.match(word);
    const bool isBig = match.captured(1).toInt() > kDays || match.captured(3).toInt() > kDays;
    return match.hasMatch() && (isBig || !match.captured(2).isEmpty());
}

std::optional<TimeRange> readTimeRange(QStringView text)
{
    static const QRegularExpression kRange(
        QRegularExpression::anchoredPattern(
            u"(?:from )?([0-9:]+(?: ?[ap]m?)?|noon|midnight)(?: ?[-\\x{2013}\\x{2014}] ?| (?:to|until|till|til) )([0-9:]+(?: ?[ap]m?)?|noon|midnight)"_s),
        QRegularExpression::CaseInsensitiveOption);
    // "2020-2021" are years.
    static const QRegularExpression kYears(
        QRegularExpression::anchoredPattern(u"(?:19|20)[0-9]{2}.*(?:19|20)[0-9]{2}"_s));
    const QRegularExpressionMatch match =
        kYears.match(text.toString()).hasMatch() ? QRegularExpressionMatch() : kRange.match(text.toString());
    const std::optional<ClockTime> first = match.hasMatch() ? clockTime(match.captured(1)) : std::nullopt;
    const std::optional<ClockTime> last = match.hasMatch() ? clockTime(match.captured(2)) : std::nullopt;
    if (!first || !last) {
        return std::nullopt;
    }
    // "9-11am": the end says which half of the day is meant.
    const std::vector<int> starts = last->saysHalf ? first->readings : std::vector<int>{first->asTyped};
    std::optional<TimeRange> shortest;
    for (const int start : starts) {
        for (const int end : last->readings) {
            const int length = distance(start, end);
            if (length > 0 && (!shortest || length < shortest->length.value)) {
                shortest = TimeRange{.startedAt = {start}, .length = {length}, .unmistakable = false};
            }
        }
    }
    if (shortest) {
        shortest->unmistakable = std::ranges::any_of(text, [](QChar c) { return c == u':' || c.isLetter(); });
    }
    return shortest;
}

bool saysHoursBehind(const LineReading& line, int index)
{
    static const QStringList kUnits{u"h"_s, u"hr"_s,  u"hrs"_s,  u"hour"_s,   u"hours"_s,
                                    u"m"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s};
    return index < line.count() && line.areFree(index, 1) && kUnits.contains(line.bareWord(index), Qt::CaseInsensitive);
}

int rangeWords(const LineReading& line, int first)
{
    const QString begin = line.word(first).text;
    static const QRegularExpression kBegin(u"^(?:[0-9]|from$|noon|midnight)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!kBegin.match(begin).hasMatch()) {
        return 0;
    }
    for (int count = kLongestRange; count > 0; --count) {
        if (line.areFree(first, count) && readTimeRange(line.joined(first, count))) {
            return count;
        }
    }
    return 0;
}

std::optional<FoundScore> findScore(const LineReading& line)
{
    static const QRegularExpression kScore(
        QRegularExpression::anchoredPattern(u"([0-9]{1,4})(?:(/)| (?:out )?of |/ | /| / )([0-9]{1,4})"_s));
    constexpr int kLongestScore = 4;  // "72 out of 100"
    constexpr int kMonths = 12;
    constexpr int kDays = 31;
    for (int i = 0; i < line.count(); ++i) {
        for (int count = kLongestScore; count > 0; --count) {
            const QRegularExpressionMatch match =
                line.areFree(i, count) ? kScore.match(line.joined(i, count)) : QRegularExpressionMatch();
            const int correct = match.captured(1).toInt();
            const int items = match.captured(3).toInt();
            if (match.hasMatch() && correct <= items && items > 0) {
                const bool isDay = !match.captured(2).isEmpty() && correct >= 1 && correct <= kMonths && items <= kDays;
                return FoundScore{.first = i, .count = count, .correct = correct, .items = items, .mayBeADay = isDay};
            }
        }
    }
    return std::nullopt;
}

}  // namespace credence
