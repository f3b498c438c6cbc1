// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/undone_doubts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/phrases.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Meanings = std::vector<Suspect::Meaning>;

constexpr int kMostWords = 6;

/// Of words that a title may begin with, too: they are asked about where they stand alone.
bool saysUndoneAlone(const QString& words)
{
    static const QRegularExpression kUndone = whole(
        u"maybe|perhaps|possibly|probably|hopefully|tentative(?:ly)?|soon|eventually|someday|next time|"
        u"later(?: on| today| tonight| this week| this month)?|(?:still )?to[ -]?do|"
        u"if (?:possible|able|(?:there(?:'s| is) |i have |i get )?time(?: allows| permits)?|i can)|"
        u"(?:still )?(?:planned|scheduled|upcoming|pending|registered|enrolled|booked|skipped|missed|"
        u"cancelled|canceled|postponed|incomplete|unfinished|tbd|needed|undone)|"
        u"(?:still |i )?(?:need|plan|want|will|going|hope|hoping|should|must|have)(?: to)?"
        u"(?: (?:do|take|attend|finish|complete))?"_s);
    return kUndone.match(words).hasMatch();
}

/// Of words that are hardly those of a title of CEUs.
bool saysNotTaken(const QString& words)
{
    static const QRegularExpression kNotTaken = whole(
        u"(?:still )?(?:not|never|didn['\\x{2019}]?t|haven['\\x{2019}]?t|wasn['\\x{2019}]?t)(?: yet)? "
        u"(?:take|taken|took|done|do|attend|attended|completed?|finish|finished|started|watched)(?: it)?(?: yet)?|"
        u"not yet|signed up|(?:i )?(?:registered|enrolled|signed up|scheduled|planned|booked) (?:for|to)|"
        u"forgot(?: to)?|(?:should|could|would) have|(?:plan|planning|going|need|want|supposed) to|"
        u"registered|enrolled"_s);
    return kNotTaken.match(words).hasMatch();
}

/// "2h remaining cpt", "2h left of cpt": behind the amount.
bool saysRestOfAmount(const ReadLine& read, int index, int count)
{
    static const QRegularExpression kRest = whole(u"remaining|left|to go|more to go|still to go"_s);
    const bool isBehind = read.parts.amount && read.parts.amountAt + read.parts.amountWords == index;
    return isBehind && read.standAlone(index, count) && kRest.match(read.freeWords(index, count)).hasMatch();
}

/// "almost 2h cpt", "up to 2h cpt": before the amount, which is another then.
std::optional<Suspect> vagueAmountInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kVague =
        whole(u"almost|nearly|not quite|barely|hardly|under|over|up to|at least|at most|less than|more than|max|min"_s);
    for (const int count : {2, 1}) {
        if (!read.parts.amount || read.parts.amountAt != index + count ||
            !kVague.match(read.freeWords(index, count)).hasMatch()) {
            continue;
        }
        Suspect::Meaning amount = asMinutes(*read.parts.amount);
        amount.instead = WordsOfLine{.first = index, .count = count + read.parts.amountWords};
        return Suspect{.about = About::Amount, .first = index, .count = count, .meanings = {std::move(amount)}};
    }
    return std::nullopt;
}

/// "thru nov 28", "by friday": until then, or since, is no day of an entry.
std::optional<Suspect> beforeADayInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kLeading =
        whole(u"thru|through|until|till?|by|before|after|since|starting|ending|due|up to"_s);
    for (const int count : {2, 1}) {
        const bool isBefore = read.parts.day && read.parts.dayWords > 0 && read.parts.dayAt == index + count;
        if (!isBefore || !kLeading.match(read.freeWords(index, count)).hasMatch()) {
            continue;
        }
        return Suspect{.about = About::Day,
                       .first = index,
                       .count = count + read.parts.dayWords,
                       .meanings = {asDay(*read.parts.day)}};
    }
    return std::nullopt;
}

/// The words between the parentheses, without those.
QStringList insideOf(const ReadLine& read, int first, int count)
{
    static const QRegularExpression kSigns(u"^[(\\[]+|[)\\].,;:!?]+$"_s);
    QStringList words;
    for (int i = first; i < first + count; ++i) {
        words << QString(read.line.word(i).text).remove(kSigns);
    }
    return words;
}

}  // namespace

std::optional<Suspect> undoneInDoubt(const ReadLine& read, int index)
{
    const bool isTime = read.isStudy() || read.isExperience();
    if (!isTime && !read.isCeu()) {
        return std::nullopt;
    }
    for (const auto look : {vagueAmountInDoubt, beforeADayInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
    }
    for (int count = kMostWords; count > 0; --count) {
        const QString words = read.freeWords(index, count);
        if (words.isEmpty()) {
            continue;
        }
        const bool isAlone = read.standAlone(index, count) && saysUndoneAlone(words);
        const bool isAtEnd = !read.line.goesOnBehind(index + count) && saysUndoneAlone(words) && index > 0;
        const bool isOfCeus = read.isCeu() && read.isAtEdge(index, count) && saysNotTaken(words);
        if (isAlone || isAtEnd || isOfCeus || saysRestOfAmount(read, index, count)) {
            return Suspect{.about = About::Kind, .first = index, .count = count};
        }
    }
    return std::nullopt;
}

std::optional<Suspect> asideInParenthesesInDoubt(const ReadLine& read, int index)
{
    const QString begin = read.line.word(index).text;
    if (!begin.startsWith(u'(') && !begin.startsWith(u'[')) {
        return std::nullopt;
    }
    int count = 1;
    const auto closes = [&](int at) {
        return read.line.bareWord(at).endsWith(u')') || read.line.bareWord(at).endsWith(u']');
    };
    while (!closes(index + count - 1) && read.line.areFree(index, count + 1)) {
        ++count;
    }
    const QStringList words = insideOf(read, index, count);
    const QString inside = words.join(u' ').simplified();
    if (const Result<QDate> day = parseDay(inside, read.context.today); day) {
        return Suspect{.about = About::Day,
                       .first = index,
                       .count = count,
                       .meanings = read.parts.day ? Meanings() : Meanings{asDay(day.value())}};
    }
    static const QRegularExpression kAmount =
        whole(u"[0-9]+(?:[.,:][0-9]+)?(?:h|hrs?|hours?|m|mins?|minutes?|ceus?)|[0-9]+:[0-9]{2}"_s);
    static const QRegularExpression kUnit = whole(u"h|hrs?|hours?|m|mins?|minutes?|ceus?"_s);
    static const QRegularExpression kNot = whole(u"(?:not|no|never|didn['\\x{2019}]?t|without|except|minus)(?: .*)?"_s);
    bool saysAmount = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isPair = i > 0 && isWholeNumber(words[i - 1]) && kUnit.match(words[i]).hasMatch();
        saysAmount = saysAmount || isPair || kAmount.match(words[i]).hasMatch();
    }
    if (!saysAmount && !kNot.match(inside).hasMatch() && !saysUndoneAlone(inside) && !saysNotTaken(inside)) {
        return std::nullopt;
    }
    return Suspect{.about = saysAmount ? About::Amount : About::Kind, .first = index, .count = count};
}

std::optional<Suspect> questionedInDoubt(const ReadLine& read, int index)
{
    if (!read.line.word(index).text.endsWith(u'?') || read.line.isMentioned(index)) {
        return std::nullopt;
    }
    const QString word = read.line.bareWord(index);
    const bool isResult = read.isOf(RecordKind::ExamAttempt) && resultWord(word);
    if (isResult) {
        return Suspect{.about = About::Result,
                       .first = index,
                       .count = 1,
                       .meanings = {{.value = nameOf(*resultWord(word)), .typed = word}}};
    }
    return Suspect{.about = About::Kind, .first = index, .count = 1, .meanings = {{.value = word, .typed = word}}};
}

}  // namespace credence
