// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/application_line.h"

#include <algorithm>

#include "domain/quick_line/amounts.h"
#include "domain/quick_line/line_days.h"
#include "domain/quick_line/vocabulary.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBehindTheVerb = 1;

bool isAboutAnApplication(const LineReading& line)
{
    return line.count() > kBehindTheVerb && line.bareWord(0).compare(u"applied"_s, Qt::CaseInsensitive) == 0 &&
           !findDuration(line) && !findCeus(line);
}

/// The first day behind the verb, or the one at the end of the line. Takes its words.
std::optional<QDate> takeDay(LineReading& line, QDate today)
{
    std::optional<FoundDay> day = dayFrom(line, kBehindTheVerb, today, DayLean::Past);
    if (!day) {
        day = dayUpTo(line, line.count() - 1, today, DayLean::Past);
    }
    if (!day || day->first < kBehindTheVerb) {
        return std::nullopt;
    }
    line.take(day->first, day->count);
    return day->day;
}

QString wordsIn(const LineReading& line, int first, int end)
{
    QStringList words;
    for (int i = first; i < end; ++i) {
        words << line.word(i).text;
    }
    return words.join(u' ');
}

bool beginsWithCapital(const QString& word)
{
    return !word.isEmpty() && (word.front().isUpper() || !word.front().isLetter() || word == u"of"_s ||
                               word == u"and"_s || word == u"for"_s || word == u"the"_s);
}

struct NamedEmployer {
    EmployerId id{};  ///< of one that is not known yet: none
    QString name{};
    int end = 0;  ///< the first word behind the name
};

/// Among the words from `first` up to `end`.
NamedEmployer employerIn(const LineReading& line, int first, int end, const QuickLineContext& context)
{
    for (int stop = end; stop > first; --stop) {
        const QString name = wordsIn(line, first, stop);
        const auto known = std::ranges::find_if(context.employers, [&name](const QuickLineContext::Employer& each) {
            return spelledPlainly(each.name) == spelledPlainly(name);
        });
        if (known != context.employers.end()) {
            return {.id = known->id, .name = known->name, .end = stop};
        }
    }
    if (line.word(first).quoted || line.bareWord(first).startsWith(u'@')) {
        QString name = line.word(first).text;
        return {.name = name.startsWith(u'@') ? name.sliced(1) : name, .end = first + 1};
    }
    int stop = first;
    while (stop < end && beginsWithCapital(line.word(stop).text)) {
        ++stop;
    }
    // All in small letters: nothing tells name and role apart, unless the role stands behind a dash.
    const int nameEnd = stop > first ? stop : end;
    return {.name = wordsIn(line, first, nameEnd), .end = nameEnd};
}

}  // namespace

std::optional<QuickLine> parseApplicationLine(const QString& text, const QuickLineContext& context)
{
    LineReading line(text);
    if (!isAboutAnApplication(line)) {
        return std::nullopt;
    }
    const std::optional<QDate> day = takeDay(line, context.today);
    int first = kBehindTheVerb;
    while (first < line.count() && !line.isFree(first)) {
        ++first;
    }
    int end = first;
    while (end < line.count() && line.isFree(end)) {
        ++end;
    }
    const NamedEmployer employer = end > first ? employerIn(line, first, end, context) : NamedEmployer{.end = end};
    const Application wanted{.employer = employer.id,
                             .role = line.hasOwnTitle() ? line.title() : wordsIn(line, employer.end, end)};
    const Application draft = movedTo(wanted, ApplicationStage::Applied, day.value_or(context.today));
    QuickLine read{.draft = draft,
                   .problems = validate(draft, {.today = context.today, .credentialCodes = {}, .bodyCodes = {}})};
    if (!employer.id.isStored()) {
        read.newEmployer = employer.name;
    }
    if (!read.newEmployer.isEmpty()) {
        std::erase_if(read.problems, [](const Problem& problem) { return problem.field == u"employer"_s; });
        read.senses[u"employer"_s] = LineSense::New;
    }
    if (!day) {
        read.senses[u"stages"_s] = LineSense::Guessed;
    }
    read.senses[u"role"_s] = LineSense::LeftOver;
    return read;
}

}  // namespace credence
