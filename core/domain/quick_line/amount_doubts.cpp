// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/amount_doubts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/phrases.h"
#include "domain/quick_line/range_doubts.h"
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
    static const QStringList kAlike{u"ceu"_s, u"ceus"_s, u"ceu's"_s,  u"ce"_s,      u"ces"_s, u"cpe"_s, u"cpes"_s,
                                    u"cme"_s, u"cmes"_s, u"credit"_s, u"credits"_s, u"ceh"_s, u"cehs"_s};
    static const QRegularExpression kHours = whole(
        u"(?:contact|credits?|ceu?s?|cme|cpe|education|educational|continuing education) (?:hours?|hrs?|credits?|units?)"_s);
    return kHours.match(unit).hasMatch() ||
           kAlike.contains(QString(unit).replace(u'\u2019', u'\''), Qt::CaseInsensitive) || isSwapOf(unit, u"ceu") ||
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
            u"(?:(?<whole>[0-9]{1,3}) ?)?(?<part>[\\x{BC}-\\x{BE}]|[13]/[24])) ?(?<unit>[^0-9\\s\\x{BC}-\\x{BE}]+(?: [^0-9\\s]+){0,2})"_s),
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
    constexpr int kMostWords = 5;  // "half a ceu", "1 1/2 contact hours"
    for (int count = maySayCeus(read) ? kMostWords : 0; count > 0; --count) {
        const std::optional<LikeCeus> like = likeCeus(read.freeWords(index, count));
        if (!like) {
            continue;
        }
        Meanings meanings;
        if (like->ceus && !read.parts.ceus) {
            meanings.push_back({.value = *like->ceus, .typed = fieldToText(FieldValue(*like->ceus)) + u" ceu"_s});
        }
        const bool isHours =
            read.lacksTime() && read.line.joined(index, count).contains(u"hour"_s, Qt::CaseInsensitive);
        if (isHours && like->ceus) {
            constexpr int kWhole = 100;
            meanings.push_back(asMinutes(Minutes{like->ceus->value * 60 / kWhole}));
        }
        return Suspect{.about = About::Amount, .first = index, .count = count, .meanings = std::move(meanings)};
    }
    return std::nullopt;
}

/// "1 unit AAPC webinar": most likely CEUs.
bool namesProvider(const ReadLine& read)
{
    return std::ranges::any_of(read.line.words(), [](const LineWord& word) {
        return knownProvider(word.bare()) || word.bare().compare(u"webinar"_s, Qt::CaseInsensitive) == 0;
    });
}

/// One for an hour, as bodies count them.
Suspect::Meaning asCeusOf(Minutes length)
{
    constexpr int kHour = 60;
    constexpr int kWhole = 100;
    const CeuHundredths ceus{(length.value * kWhole + kHour / 2) / kHour};
    return {.value = ceus, .typed = fieldToText(FieldValue(ceus)) + u" ceu"_s};
}

/// "1 hour ce AAPC", "2h credits webinar": what stands behind the time says CEUs.
std::optional<Suspect> ceusBehindTimeInDoubt(const ReadLine& read, int index)
{
    const bool isBehind = read.isStudy() && !read.parts.saysKind && read.parts.amount &&
                          read.parts.amountAt + read.parts.amountWords == index;
    if (!isBehind || !isLikeCeu(read.line.bareWord(index))) {
        return std::nullopt;
    }
    Suspect::Meaning ceus = asCeusOf(*read.parts.amount);
    ceus.instead = WordsOfLine{.first = read.parts.amountAt, .count = read.parts.amountWords + 1};
    return Suspect{.about = About::Amount, .first = index, .count = 1, .meanings = {std::move(ceus)}};
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
        const Result<CeuHundredths> ceus = parseCeus(typed);
        if (ceus && !read.parts.saysKind && namesProvider(read)) {
            meanings.push_back({.value = ceus.value(), .typed = typed + u"ceu"_s});
        }
    } else if (const Result<CeuHundredths> ceus = parseCeus(typed); read.lacksCeus() && ceus) {
        meanings.push_back({.value = ceus.value(), .typed = typed + u"ceu"_s});
    } else if (const Result<Minutes> time = parseDuration(typed); read.lacksCeus() && time) {
        Suspect::Meaning number = asCeusOf(time.value());  // "1h ceu webinar": the unit is there
        number.typed.chop(QStringView(u" ceu").size());
        meanings.push_back(std::move(number));
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

/// "2h/day", "2x30m", "30'", "2h'": an amount with something that it cannot have.
bool isBrokenAmount(const QString& word)
{
    static const QRegularExpression kBroken(
        QRegularExpression::anchoredPattern(
            u"-?[0-9]+(?:[.,][0-9]+)?(?:h|hrs?|m|mins?)(?:/\\p{L}+|['\\x{2019}\\x{B0}\"]+|[xX*].*)|"
            u"[0-9]+[xX*\\x{D7}][0-9]+(?:h|hrs?|m|mins?)?|[0-9]+['\\x{2019}\\x{B0}]|"
            u"-[0-9]+(?:[.,][0-9]+)?(?:h|hrs?|m|mins?)"_s),
        QRegularExpression::CaseInsensitiveOption);
    return kBroken.match(word).hasMatch();
}

/// The 90 of "2h 90 cpt"; not a code such as 99213 nor the year of an edition, and not that of "25 questions".
bool isNumberAlone(const ReadLine& read, int index)
{
    constexpr qsizetype kMostDigits = 4;
    static const QRegularExpression kYear(QRegularExpression::anchoredPattern(u"(?:19|20)[0-9]{2}"_s));
    const QString word = read.line.bareWord(index);
    const bool isBehindCeus = read.isCeu() && index > 0 && !read.line.isFree(index - 1) &&
                              isWholeNumber(read.line.bareWord(index - 1));  // "ceu 2 1 webinar"
    if (isBehindCeus && word.size() <= kMostDigits) {
        return true;
    }
    const bool isOfTime = read.isStudy() || read.isExperience() || read.isCeu();
    return isOfTime && word.size() <= kMostDigits && !kYear.match(word).hasMatch() && read.standAlone(index, 1);
}

/// "half an hour", "two hours", "1 1/2h": a length in words.
std::optional<Suspect> hoursInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kForm(
        QRegularExpression::anchoredPattern(
            u"(?:(?<half>half)(?: an?)?|(?<word>an?|one|two|three|four|five|six|seven|eight)|"
            u"(?:(?<whole>[0-9]{1,2}) ?)?(?<part>[\\x{BC}-\\x{BE}]|[13]/[24])|(?<number>[0-9]{1,2})) ?"
            u"(?:h|hrs?|hours?)(?<more> and (?:a )?half)?"_s),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList kNumbers{u"one"_s,  u"two"_s, u"three"_s, u"four"_s,
                                      u"five"_s, u"six"_s, u"seven"_s, u"eight"_s};
    constexpr int kMostWords = 5;  // "two hours and a half"
    constexpr int kHour = 60;
    constexpr int kWhole = 100;
    for (int count = read.lacksTime() ? kMostWords : 0; count > 0; --count) {
        const QRegularExpressionMatch match = kForm.match(read.freeWords(index, count));
        if (!match.hasMatch() || (!match.captured(u"number").isEmpty() && match.captured(u"more").isEmpty())) {
            continue;
        }
        const int named = static_cast<int>(kNumbers.indexOf(match.captured(u"word").toLower())) + 1;
        const bool isOne = !match.captured(u"word").isEmpty() && named == 0;
        const int hours = match.captured(u"whole").toInt() + match.captured(u"number").toInt() + (isOne ? 1 : named);
        const bool isHalf = !match.captured(u"half").isEmpty() || !match.captured(u"more").isEmpty();
        const QString part = match.captured(u"part");
        const Minutes length{hours * kHour + (isHalf ? kHour / 2 : 0) +
                             (part.isEmpty() ? 0 : hundredthsOf(part) * kHour / kWhole)};
        return Suspect{.about = About::Amount, .first = index, .count = count, .meanings = {asMinutes(length)}};
    }
    return std::nullopt;
}

/// "$20", "20 dollars": no kind of entry here has money in its title for sure.
std::optional<Suspect> moneyInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kMoney(
        QRegularExpression::anchoredPattern(u"\\$[0-9][0-9,.]*(?:/\\p{L}+)?|[0-9][0-9,.]* ?(?:dollars?|bucks|usd)"_s),
        QRegularExpression::CaseInsensitiveOption);
    for (const int count : {2, 1}) {
        if (kMoney.match(read.freeWords(index, count)).hasMatch()) {
            return Suspect{.about = About::Amount, .first = index, .count = count};
        }
    }
    return std::nullopt;
}

/// `length` in place of the words from `first` on and of the amount beside them; nothing where it stands elsewhere.
Meanings insteadOfAmount(const ReadLine& read, int first, int count, Minutes length)
{
    const int amount = read.parts.amountAt;
    const int words = read.parts.amountWords;
    if (amount + words != first && first + count != amount) {
        return {};
    }
    Suspect::Meaning meaning = asMinutes(length);
    meaning.instead = WordsOfLine{.first = std::min(first, amount), .count = count + words};
    return {std::move(meaning)};
}

/// "25 min x 4", "4 x 25 min": the amount is that of one of several.
std::optional<Suspect> timesInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kTimes(
        QRegularExpression::anchoredPattern(u"[x\u00D7*] ?([2-9]|1[0-9])|([2-9]|1[0-9]) ?[x\u00D7*]"_s),
        QRegularExpression::CaseInsensitiveOption);
    for (const int count : {2, 1}) {
        const QRegularExpressionMatch match = kTimes.match(read.freeWords(index, count));
        if (!match.hasMatch() || (!read.parts.amount && !read.parts.ceus)) {
            continue;
        }
        if (!read.parts.amount) {
            return Suspect{.about = About::Amount, .first = index, .count = count};
        }
        const int times = (match.captured(1) + match.captured(2)).toInt();
        const Minutes all{read.parts.amount->value * times};
        return Suspect{.about = About::Amount,
                       .first = index,
                       .count = count,
                       .meanings = insteadOfAmount(read, index, count, all)};
    }
    return std::nullopt;
}

/// "2 hours and a half".
std::optional<Suspect> halfMoreInDoubt(const ReadLine& read, int index)
{
    static const QStringList kMore{u"and a half"_s, u"and half"_s, u"& a half"_s, u"and 1/2"_s};
    constexpr Minutes kHalf{30};
    for (const int count : {3, 2}) {
        if (read.parts.amount && kMore.contains(read.freeWords(index, count), Qt::CaseInsensitive)) {
            return Suspect{.about = About::Amount,
                           .first = index,
                           .count = count,
                           .meanings = insteadOfAmount(read, index, count, *read.parts.amount + kHalf)};
        }
    }
    return std::nullopt;
}

/// "7:30-4 lunch 30m", "8h minus 30m lunch": what was taken off, or the amount.
std::optional<Suspect> pauseInDoubt(const ReadLine& read, int index)
{
    if (!saysPause(read.line.bareWord(index)) || !read.parts.range) {
        return std::nullopt;
    }
    if (!read.parts.amount && read.line.areFree(index, 2) && isWholeNumber(read.line.bareWord(index + 1))) {
        return Suspect{.about = About::Amount, .first = index, .count = 2};  // "minus 30": of what, it does not say
    }
    if (!read.parts.amount) {
        return Suspect{.about = About::Amount, .first = index, .count = 1};  // "half hour lunch"
    }
    if (*read.parts.amount >= read.parts.range->length) {
        return std::nullopt;
    }
    const Minutes rest = read.parts.range->length - *read.parts.amount;
    return Suspect{
        .about = About::Amount, .first = index, .count = 1, .meanings = insteadOfAmount(read, index, 1, rest)};
}

}  // namespace

std::optional<Suspect> amountInDoubt(const ReadLine& read, int index)
{
    for (const auto look : {secondRangeInDoubt, fromToHoursInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
    }
    for (const auto look : {ceusInDoubt, ceusBehindTimeInDoubt, hoursInDoubt, moneyInDoubt, timesInDoubt,
                            halfMoreInDoubt, pauseInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
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
    if (isBrokenAmount(word)) {
        return Suspect{.about = About::Amount, .first = index, .count = 1};
    }
    if (!hasUnitBehind && !looksLikeAmount(word) &&
        !(isNumber && (read.lacksTime() || read.lacksCeus() || isNumberAlone(read, index)))) {
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
        u"^(?:at )?[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)$|^(?:at|until|till?|since|from|by|around|before|after|@) [0-9]{1,2}(?::[0-9]{2})?(?: ?[ap]m)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList kPartsOfDay{u"am"_s,      u"pm"_s,       u"morning"_s, u"mornings"_s, u"afternoon"_s,
                                         u"evening"_s, u"evenings"_s, u"night"_s,   u"nights"_s,   u"eve"_s,
                                         u"noon"_s,    u"midnight"_s, u"a.m"_s,     u"p.m"_s,      u"lunchtime"_s};
    if (read.standAlone(index, 1) && kPartsOfDay.contains(read.line.bareWord(index), Qt::CaseInsensitive)) {
        return Suspect{.about = About::Mark, .first = index, .count = 1};
    }
    for (const int count : {3, 2, 1}) {
        const bool isEnd = !read.line.goesOnBehind(index + count) || index == 0;
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
        meanings.push_back(asDay(day.value()));
    }
    return {.about = About::Score, .first = score.first, .count = score.count, .meanings = std::move(meanings)};
}

Suspect missingLength(const ReadLine& read)
{
    Meanings lengths;
    for (const Minutes length : {read.context.lastLength.value_or(Minutes{120}), Minutes{60}, Minutes{30}}) {
        if (std::ranges::find(lengths, FieldValue(length), &Suspect::Meaning::value) == lengths.end()) {
            lengths.push_back(asMinutes(length));
        }
    }
    if (!read.parts.saysKind && namesProvider(read)) {  // "attended AHIMA webinar"
        lengths.back() = asCeusOf(Minutes{60});
    }
    return {.about = About::Amount, .first = 0, .count = 0, .meanings = std::move(lengths)};
}

}  // namespace credence
