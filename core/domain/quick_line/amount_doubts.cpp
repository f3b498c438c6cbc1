// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/amount_doubts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/text/near_words.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Meanings = std::vector<Suspect::Meaning>;

/// "ceu" and what stands for it: "cue", "ceu's", "credits".
bool isLikeCeu(const QString& unit)
{
    static const QStringList kAlike{u"ceu"_s, u"ceus"_s, u"ceu's"_s,  u"ce"_s,     u"ces"_s,
                                    u"cpe"_s, u"cpes"_s, u"credit"_s, u"credits"_s};
    return kAlike.contains(QString(unit).replace(u'\u2019', u'\''), Qt::CaseInsensitive) || isSwapOf(unit, u"ceu") ||
           isSwapOf(unit, u"ceus");
}

/// Hundredths of "½" and "3/4".
int hundredthsOf(const QString& fraction)
{
    constexpr int kWhole = 100;
    static const QString kSigns = u"\u00BC\u00BD\u00BE"_s;  // quarters, one to three
    if (const qsizetype quarters = kSigns.indexOf(fraction.front()) + 1; quarters > 0) {
        return static_cast<int>(quarters) * kWhole / 4;
    }
    return fraction.section(u'/', 0, 0).toInt() * kWhole / fraction.section(u'/', 1).toInt();
}

/// "1.5 cue", "1½ ceu", "half a ceu": a number and what may be its unit. No number: it cannot be read ("1.333").
struct LikeCeus {
    std::optional<CeuHundredths> ceus{};
};
std::optional<LikeCeus> likeCeus(const QString& words)
{
    static const QRegularExpression kForm(
        QRegularExpression::anchoredPattern(
            u"(?:(?<number>[0-9]{1,4}(?:[.,][0-9]+)?)|(?<half>half)(?: an?)?|"
            u"(?:(?<whole>[0-9]{1,3}) ?)?(?<part>[\\x{BC}-\\x{BE}]|[13]/[24])) ?(?<unit>[^0-9\\s]+)"_s),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kForm.match(words);
    if (!match.hasMatch() || !isLikeCeu(match.captured(u"unit"))) {
        return std::nullopt;
    }
    if (!match.captured(u"number").isEmpty()) {
        const Result<CeuHundredths> ceus = parseCeus(match.captured(u"number"));
        return LikeCeus{.ceus = ceus ? std::optional(ceus.value()) : std::nullopt};
    }
    constexpr int kWhole = 100;
    const QString part = match.captured(u"half").isEmpty() ? match.captured(u"part") : u"1/2"_s;
    return LikeCeus{.ceus = CeuHundredths{match.captured(u"whole").toInt() * kWhole + hundredthsOf(part)}};
}

/// Whether the line may still be one of CEUs.
bool maySayCeus(const ReadLine& read)
{
    return read.isCeu() || (read.lacksTime() && !read.parts.saysKind);
}

std::optional<Suspect> ceusInDoubt(const ReadLine& read, int index)
{
    constexpr int kMostWords = 3;  // "half a ceu", "1 1/2 ceu"
    for (int count = maySayCeus(read) ? kMostWords : 0; count > 0; --count) {
        const std::optional<LikeCeus> like = likeCeus(read.freeWords(index, count));
        if (!like) {
            continue;
        }
        Meanings meanings;
        if (like->ceus && !read.parts.ceus) {
            meanings.push_back({.value = *like->ceus, .typed = fieldToText(FieldValue(*like->ceus)) + u" ceu"_s});
        }
        return Suspect{.about = About::Amount, .first = index, .count = count, .meanings = std::move(meanings)};
    }
    return std::nullopt;
}

/// What a number without a unit may be, where one is missing.
Meanings amountsOf(const ReadLine& read, const QString& typed)
{
    constexpr int kFewMinutes = 5;
    Meanings meanings;
    if (read.lacksTime()) {
        for (const QString& unit : {QString(), u"h"_s, u"m"_s}) {
            const Result<Minutes> length = parseDuration(typed + unit);
            const bool hasUnit = length && !(typed + unit).back().isDigit();
            const bool isLikely = hasUnit && length.value().value >= kFewMinutes && length.value().value <= 24 * 60 &&
                                  (unit != u"h"_s || length.value().value <= 12 * 60);
            if (isLikely) {
                meanings.push_back({.value = length.value(), .typed = typed + unit});
            }
        }
    } else if (const Result<CeuHundredths> ceus = parseCeus(typed); read.lacksCeus() && ceus) {
        meanings.push_back({.value = ceus.value(), .typed = typed + u"ceu"_s});
    }
    return meanings;
}

/// The 30 of "2h 30 cpt"; but not of "2h 30 questions".
bool mayBeMinutesOfAmount(const ReadLine& read, int index)
{
    static const QRegularExpression kHours(u"^[0-9]{1,2} ?(?:h|hrs?|hours?)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr int kHour = 60;
    const LineReading& line = read.line;
    const int minutes = line.bareWord(index).toInt();
    const auto areHours = [&line, index](int count) {
        return index >= count && !line.isFree(index - 1) && !line.isFree(index - count) &&
               kHours.match(line.joined(index - count, count)).hasMatch();
    };
    const bool isBehind = areHours(1) || areHours(2);
    const bool isEnd = index + 1 == line.count() || !line.isFree(index + 1);
    return read.parts.amount && isBehind && isEnd && minutes >= 10 && minutes < kHour;
}

}  // namespace

std::optional<Suspect> amountInDoubt(const ReadLine& read, int index)
{
    if (const std::optional<Suspect> ceus = ceusInDoubt(read, index)) {
        return ceus;
    }
    const QString word = read.line.bareWord(index);
    const bool isNumber = isWholeNumber(word);
    const QString two = read.freeWords(index, 2);
    const bool hasUnitBehind = isNumber && !two.isEmpty() && two.back().isLetter() && parseDuration(two);
    if (isNumber && mayBeMinutesOfAmount(read, index)) {
        const Minutes all{read.parts.amount->value + word.toInt()};
        return Suspect{
            .about = About::Amount, .first = index, .count = 1, .meanings = {{.value = all, .typed = word + u'm'}}};
    }
    if (!hasUnitBehind && !looksLikeAmount(word) && !(isNumber && (read.lacksTime() || read.lacksCeus()))) {
        return std::nullopt;
    }
    const int count = hasUnitBehind ? 2 : 1;
    return Suspect{.about = About::Amount,
                   .first = index,
                   .count = count,
                   .meanings = amountsOf(read, read.line.joined(index, count))};
}

std::optional<Suspect> hourInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kHour(
        u"^(?:at )?[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)$|^at [0-9]{1,2}(?::[0-9]{2})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const int count : {3, 2, 1}) {
        const bool isEnd = !read.line.goesOnBehind(index + count);
        if (isEnd && kHour.match(read.freeWords(index, count)).hasMatch()) {
            return Suspect{.about = About::Mark, .first = index, .count = count};
        }
    }
    return std::nullopt;
}

Suspect scoreOrDay(const ReadLine& read, const FoundScore& score)
{
    const QString right = u"%1 of %2"_s.arg(QString::number(score.correct), QString::number(score.items));
    Meanings meanings{{.value = right, .typed = right}};
    const Result<QDate> day = parseDay(read.line.bareWord(score.first), read.context.today);
    if (day && !read.parts.day) {
        meanings.push_back({.value = day.value(), .typed = day.value().toString(Qt::ISODate)});
    }
    return {.about = About::Score, .first = score.first, .count = score.count, .meanings = std::move(meanings)};
}

Suspect missingLength(const ReadLine& read)
{
    Meanings lengths;
    for (const Minutes length : {read.context.lastLength.value_or(Minutes{120}), Minutes{60}, Minutes{30}}) {
        const QString typed = u"%1m"_s.arg(length.value);
        if (std::ranges::find(lengths, typed, &Suspect::Meaning::typed) == lengths.end()) {
            lengths.push_back({.value = length, .typed = typed});
        }
    }
    return {.about = About::Amount, .first = 0, .count = 0, .meanings = std::move(lengths)};
}

}  // namespace credence
