// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/range_doubts.h"

#include <QRegularExpression>
#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;

constexpr Minutes kLongestStretch{16 * 60};  ///< more is hardly worked or studied at a stretch

}  // namespace

std::optional<Suspect> rangeInDoubt(const ReadLine& read, int index)
{
    constexpr Minutes kTwelveHours{12 * 60};
    constexpr int kMinutesOfHour = 60;
    const std::optional<TimeRange>& range = read.parts.range;
    if (!range || read.parts.amount || index != read.parts.rangeAt ||
        (range->length != kTwelveHours && range->length <= kLongestStretch)) {
        return std::nullopt;
    }
    const QString words = read.line.joined(index, read.parts.rangeWords);
    static const QRegularExpression kSaysHalf(u"[0-9] ?[ap]m|noon|midnight"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const Minutes end{(range->startedAt + range->length).value % (24 * kMinutesOfHour)};
    const bool isBy24 = end.value >= kTwelveHours.value + kMinutesOfHour &&
                        words.contains(QString::number(end.value / kMinutesOfHour));  // "9-21"
    if (range->length == kTwelveHours && (kSaysHalf.match(words).hasMatch() || isBy24)) {
        return std::nullopt;
    }
    return Suspect{
        .about = About::Amount, .first = index, .count = read.parts.rangeWords, .meanings = {asMinutes(range->length)}};
}

std::optional<Suspect> fromToHoursInDoubt(const ReadLine& read, int index)
{
    const int words = rangeWords(read.line, index);
    const bool isAmount = words > 0 && read.lacksTime() && saysHoursBehind(read.line, index + words);
    return isAmount ? std::optional(Suspect{.about = About::Amount, .first = index, .count = words + 1}) : std::nullopt;
}

std::optional<Suspect> clockInDoubt(const ReadLine& read, int index)
{
    constexpr Minutes kLong{6 * 60};
    const bool isAmount = read.isStudy() && read.parts.amount && read.parts.amountWords == 1 &&
                          read.parts.amountAt == index && *read.parts.amount >= kLong;
    const QString word = read.line.bareWord(index);
    static const QRegularExpression kTenths(
        QRegularExpression::anchoredPattern(u"([0-9]{1,2})[.,](15|30|45) ?(?:h|hrs?|hours?)"_s),
        QRegularExpression::CaseInsensitiveOption);
    const bool isStart = read.parts.amount && read.parts.amountAt == index;
    const QRegularExpressionMatch tenths =
        isStart ? kTenths.match(read.line.joined(index, read.parts.amountWords)) : QRegularExpressionMatch();
    if (tenths.hasMatch()) {  // "1.30h" may be an hour and a half
        const Minutes byClock{tenths.captured(1).toInt() * 60 + tenths.captured(2).toInt()};
        return Suspect{.about = About::Amount,
                       .first = index,
                       .count = read.parts.amountWords,
                       .meanings = {asMinutes(byClock), asMinutes(*read.parts.amount)}};
    }
    const bool isClock = word.contains(u':') && std::ranges::none_of(word, [](QChar c) { return c.isLetter(); });
    return isAmount && isClock && *read.parts.amount <= Minutes{24 * 60}
               ? std::optional(Suspect{
                     .about = About::Amount, .first = index, .count = 1, .meanings = {asMinutes(*read.parts.amount)}})
               : std::nullopt;
}

std::optional<Suspect> wholeDayInDoubt(const ReadLine& read, int index)
{
    const bool isTime = read.isStudy() || read.isExperience();
    const bool isAmount = isTime && read.parts.amount && read.parts.amountWords > 0 && read.parts.amountAt == index;
    if (!isAmount || read.parts.broughtForward || *read.parts.amount <= kLongestStretch) {
        return std::nullopt;
    }
    static const QRegularExpression kMinutes(QRegularExpression::anchoredPattern(u"[0-9]+ ?(?:m|mins?|minutes?)"_s),
                                             QRegularExpression::CaseInsensitiveOption);
    return kMinutes.match(read.line.joined(index, read.parts.amountWords)).hasMatch()
               ? std::nullopt
               : std::optional(Suspect{.about = About::Amount,
                                       .first = index,
                                       .count = read.parts.amountWords,
                                       .meanings = {asMinutes(*read.parts.amount)}});
}

std::optional<Suspect> secondRangeInDoubt(const ReadLine& read, int index)
{
    static const QStringList kJoining{u"and"_s, u"&"_s, u"+"_s, u"plus"_s, u"then"_s};
    const LineReading& line = read.line;
    const bool isJoined = kJoining.contains(line.bareWord(index), Qt::CaseInsensitive) && line.areFree(index, 2);
    const int first = isJoined ? index + 1 : index;
    const int words = read.parts.range && !read.parts.amount ? rangeWords(line, first) : 0;
    const bool isBeside = words > 0 && read.parts.rangeAt + read.parts.rangeWords == index;
    if (words == 0 || (!isBeside && !read.standAlone(index, first - index + words))) {
        return std::nullopt;
    }
    const Minutes all = read.parts.range->length + readTimeRange(line.joined(first, words))->length;
    Suspect suspect{.about = About::Amount, .first = index, .count = first - index + words};
    if (isBeside) {
        suspect.meanings = {asMinutes(all)};
        suspect.meanings.front().instead =
            WordsOfLine{.first = read.parts.rangeAt, .count = read.parts.rangeWords + suspect.count};
    }
    return suspect;
}

}  // namespace credence
