// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/title_doubts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/line_days.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;

/// Stands for a dash, so that no words are read across it.
constexpr QChar kBorder = u'|';

/// The words as a line of their own, in which neither dashes nor quotes set a title apart.
LineReading asWords(const QString& tail)
{
    static const QRegularExpression kDash(u"(?:^|\\s)(?:-|--|\\x{2013})(?=\\s|$)|\\x{2014}"_s);
    static const QRegularExpression kQuotes(u"[\"\\x{201C}\\x{201D}()\\[\\]]|(?<=^|\\s)#"_s);
    return LineReading(QString(tail).replace(kDash, u" %1 "_s.arg(kBorder)).remove(kQuotes));
}

bool isBorder(const LineReading& words, int index)
{
    return index < 0 || index >= words.count() || words.word(index).text == kBorder;
}

std::optional<FoundDay> dayOfTitle(const LineReading& words, QDate today, DayLean lean)
{
    const auto isMeant = [&](const std::optional<FoundDay>& day) {
        return day && !isWeekdayOfOthers(words, day->first, day->count, today);
    };
    if (words.count() == 0) {
        return std::nullopt;
    }
    if (const std::optional<FoundDay> last = dayUpTo(words, words.count() - 1, today, lean); isMeant(last)) {
        return last;
    }
    for (int i = 0; i < words.count(); ++i) {
        const std::optional<FoundDay> day = isBorder(words, i - 1) ? dayFrom(words, i, today, lean) : std::nullopt;
        if (isMeant(day) && isBorder(words, i + day->count)) {
            return day;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Suspect> titleDayInDoubt(const ReadLine& read, DayLean lean)
{
    if (read.parts.day || read.line.tail().isEmpty()) {
        return std::nullopt;
    }
    const LineReading words = asWords(read.line.tail());
    const std::optional<FoundDay> day = dayOfTitle(words, read.context.today, lean);
    return day ? std::optional(Suspect{.about = About::Day,
                                       .first = read.line.count(),
                                       .meanings = {asDay(day->day)},
                                       .behindDash = words.joined(day->first, day->count)})
               : std::nullopt;
}

std::optional<Suspect> titleSubjectInDoubt(const ReadLine& read)
{
    if (!read.isStudy() || read.parts.subject || read.line.tail().isEmpty()) {
        return std::nullopt;
    }
    const LineReading words = asWords(read.line.tail());
    for (const SubjectMatch& match : subjectMatches(words.words(), read.context)) {
        const bool isEdge = match.first == 0 || match.first + match.count == words.count() ||
                            (isBorder(words, match.first - 1) && isBorder(words, match.first + match.count));
        if (isEdge && match.code != read.context.lastSubject) {
            return Suspect{.about = About::Subject,
                           .first = read.line.count(),
                           .meanings = {asSubject(match.code)},
                           .behindDash = words.joined(match.first, match.count)};
        }
    }
    return std::nullopt;
}

std::optional<Suspect> titleCreditInDoubt(const ReadLine& read)
{
    const QString tail = LineWord{.text = read.line.tail()}.bare();
    const std::optional<QString> code = read.isCeu() ? credentialNamed(tail, read.context) : std::nullopt;
    return code ? std::optional(Suspect{.about = About::Credential,
                                        .first = read.line.count(),
                                        .meanings = {{.value = *code, .typed = u'+' + *code}},
                                        .behindDash = tail})
                : std::nullopt;
}

bool saysDayInTitle(const QString& title, QDate today, DayLean lean)
{
    return dayOfTitle(asWords(title), today, lean).has_value();
}

}  // namespace credence
