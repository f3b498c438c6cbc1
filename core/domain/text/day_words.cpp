// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/day_words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

struct NamedDay {
    const char16_t* words;
    int offset;
    bool isCertain = false;
};

constexpr auto kNamedDays = std::to_array<NamedDay>({
    {u"today", 0, true},
    {u"yesterday", -1, true},
    {u"tomorrow", 1, true},
    {u"hoy", 0, true},
    {u"ayer", -1, true},
    {u"hoje", 0, true},
    {u"ontem", -1, true},
    {u"anteayer", -2, true},
    {u"anteontem", -2, true},
    {u"mañana", 1},
    {u"amanhã", 1},
    {u"tonight", 0},
    {u"this morning", 0},
    {u"this afternoon", 0},
    {u"this evening", 0},
    {u"tmrw", 1},
    {u"last night", -1},
    {u"last nite", -1},
    {u"yday", -1},
    {u"yest", -1},
    {u"yesterday morning", -1},
    {u"yesterday afternoon", -1},
    {u"yesterday evening", -1},
    {u"the day before yesterday", -2},
    {u"day before yesterday", -2},
    {u"antes de ayer", -2},
});

std::optional<int> namedOffset(const QString& words)
{
    const auto found =
        std::ranges::find_if(kNamedDays, [&words](const NamedDay& day) { return words == QStringView(day.words); });
    return found == kNamedDays.end() ? std::nullopt : std::optional(found->offset);
}

/// "3 days ago", "a week ago", "hace 2 días", "há dois dias", "3d ago".
std::optional<int> offsetAgo(const QString& words)
{
    static const QRegularExpression kAgo(QRegularExpression::anchoredPattern(
        u"(?:(?<ago>hace|há) )?(?<count>[0-9]{1,3}|\\w+) ?(?<unit>d|days?|d[ií]as?|w|weeks?|semanas?)"
        u"(?: (?<behind>ago|atr[áa]s))?"_s));
    static const auto kCounts = std::to_array<QStringList>({{u"a"_s, u"one"_s, u"un"_s, u"una"_s, u"um"_s, u"uma"_s},
                                                            {u"two"_s, u"dos"_s, u"dois"_s, u"duas"_s},
                                                            {u"three"_s, u"tres"_s, u"três"_s},
                                                            {u"four"_s, u"cuatro"_s, u"quatro"_s},
                                                            {u"five"_s, u"cinco"_s},
                                                            {u"six"_s, u"seis"_s}});
    const QRegularExpressionMatch match = kAgo.match(words);
    const QString count = match.captured(u"count");
    if (match.captured(u"ago").isEmpty() == match.captured(u"behind").isEmpty() || count.isEmpty()) {
        return std::nullopt;
    }
    const auto named =
        std::ranges::find_if(kCounts, [&count](const QStringList& spellings) { return spellings.contains(count); });
    const int number = count.front().isDigit()  ? count.toInt()
                       : named == kCounts.end() ? 0
                                                : static_cast<int>(named - kCounts.begin()) + 1;
    const QChar unit = match.captured(u"unit").front();
    constexpr int kDaysOfWeek = 7;
    return number == 0 ? std::nullopt : std::optional(-number * (unit == u'd' ? 1 : kDaysOfWeek));
}

std::optional<int> weekdayTyped(const QString& word, const Notation& notation)
{
    static const auto kWeekdays = std::to_array<QStringList>({{u"mon"_s, u"monday"_s},
                                                              {u"tue"_s, u"tues"_s, u"tuesday"_s},
                                                              {u"wed"_s, u"weds"_s, u"wednesday"_s},
                                                              {u"thu"_s, u"thur"_s, u"thurs"_s, u"thursday"_s},
                                                              {u"fri"_s, u"friday"_s},
                                                              {u"sat"_s, u"saturday"_s},
                                                              {u"sun"_s, u"sunday"_s}});
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        if (kWeekdays[static_cast<std::size_t>(weekday - 1)].contains(word)) {
            return weekday;
        }
    }
    const QLocale::Language language = notation.locale.language();
    const bool isEnglish = language == QLocale::English || language == QLocale::C;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday && !isEnglish; ++weekday) {
        const QString here = notation.locale.dayName(weekday, QLocale::LongFormat).toLower();
        // "segunda" is said for "segunda-feira".
        if (word == here || word == here.section(u'-', 0, 0)) {
            return weekday;
        }
    }
    return std::nullopt;
}

/// What stands beside a weekday and says which one of them.
enum class Which { ByLean, Last, Next };

struct SaidWeekday {
    QString word;
    Which which = Which::ByLean;
};

SaidWeekday saidWeekday(const QString& words)
{
    static const QRegularExpression kBefore(
        u"^(?:(?<last>last|past|[úu]ltim[oa])|(?<next>next|pr[óo]xim[oa])|on|el|na|no) (?<day>.+)$"_s);
    static const QRegularExpression kBehind(u"^(?:el |na |no )?(?<day>.+) (?:pasado|passad[oa])$"_s);
    if (const QRegularExpressionMatch behind = kBehind.match(words); behind.hasMatch()) {
        return {.word = behind.captured(u"day"), .which = Which::Last};
    }
    const QRegularExpressionMatch before = kBefore.match(words);
    if (!before.hasMatch()) {
        return {.word = words};
    }
    return {.word = before.captured(u"day"),
            .which = !before.captured(u"last").isEmpty()   ? Which::Last
                     : !before.captured(u"next").isEmpty() ? Which::Next
                                                           : Which::ByLean};
}

std::optional<QDate> onWeekday(const SaidWeekday& said, QDate asOf, DayLean lean, const Notation& notation)
{
    const std::optional<int> weekday = weekdayTyped(said.word, notation);
    if (!weekday) {
        return std::nullopt;
    }
    constexpr int kDays = 7;
    const int since = (asOf.dayOfWeek() - *weekday + kDays) % kDays;
    const int until = (*weekday - asOf.dayOfWeek() + kDays) % kDays;
    switch (said.which) {
        case Which::Last:
            return asOf.addDays(since == 0 ? -kDays : -since);
        case Which::Next:
            return asOf.addDays(until == 0 ? kDays : until);
        case Which::ByLean:
            break;
    }
    const bool isPast = lean == DayLean::Past || (lean == DayLean::Nearest && since <= until);
    return asOf.addDays(isPast ? -since : until);
}

}  // namespace

std::optional<QDate> dayInWords(const QString& words, QDate asOf, DayLean lean, const Notation& notation)
{
    const bool isInWords = std::ranges::any_of(words, [](QChar c) { return c.isLetter(); }) &&
                           (words.front().isLetterOrNumber() || words.front() == u'-' || words.front() == u'+');
    if (!isInWords) {
        return std::nullopt;
    }
    const QString said = words.toLower();
    if (const std::optional<int> offset = namedOffset(said)) {
        return asOf.addDays(*offset);
    }
    static const QRegularExpression kOffset(
        QRegularExpression::anchoredPattern(u"([+-][0-9]{1,5}) ?(?:d|days?|(w|wks?|weeks?))"_s));
    constexpr qint64 kDaysOfWeek = 7;
    if (const QRegularExpressionMatch match = kOffset.match(said); match.hasMatch()) {
        return asOf.addDays(match.capturedView(1).toInt() * (match.capturedView(2).isEmpty() ? 1 : kDaysOfWeek));
    }
    if (const std::optional<int> offset = offsetAgo(said)) {
        return asOf.addDays(*offset);
    }
    return onWeekday(saidWeekday(said), asOf, lean, notation);
}

bool isCertainDayWord(const QString& word)
{
    const QString said = word.toLower();
    return std::ranges::any_of(
        kNamedDays, [&said](const NamedDay& day) { return day.isCertain && said == QStringView(day.words); });
}

const QStringList& dayWordsToMisspell()
{
    static const QStringList kWords = [] {
        QStringList words{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                          u"friday"_s, u"saturday"_s, u"sunday"_s};
        // A slip of a short word may be anything.
        constexpr qsizetype kShortest = 5;
        for (const NamedDay& day : kNamedDays) {
            const QString said = QString::fromUtf16(day.words);
            if (said.size() >= kShortest && (day.isCertain || said.contains(u' '))) {
                words << said;
            }
        }
        return words;
    }();
    return kWords;
}

}  // namespace credence
