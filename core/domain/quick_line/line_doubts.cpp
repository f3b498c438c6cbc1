// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_doubts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/amount_doubts.h"
#include "domain/quick_line/exam_doubts.h"
#include "domain/quick_line/exam_parts.h"
#include "domain/quick_line/forward_line.h"
#include "domain/quick_line/kind_doubts.h"
#include "domain/quick_line/line_answers.h"
#include "domain/quick_line/line_days.h"
#include "domain/quick_line/name_doubts.h"
#include "domain/quick_line/range_doubts.h"
#include "domain/quick_line/title_doubts.h"
#include "domain/quick_line/undone_doubts.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;

/// Nobody answers more at once; what comes behind is asked next.
constexpr std::size_t kMostDoubts = 3;
/// A longer line is no title any more, and is refused for that.
constexpr int kMostWordsAsked = 200;

/// The same on lines of all kinds: a second result, a score that is none, a mark that stands alone.
bool saysNothing(const ReadLine& read, int index)
{
    const QString word = read.line.bareWord(index);
    const bool isIndexMark = read.line.word(index).text.compare(u"idx:"_s, Qt::CaseInsensitive) == 0;
    if (read.isOf(RecordKind::ExamAttempt)) {
        return (read.parts.result && resultWord(word)) || word.endsWith(u'%');
    }
    return word == u"@"_s || word == u"#"_s || (read.isCeu() && isIndexMark);
}

std::optional<Suspect> dayInDoubt(const ReadLine& read, int index)
{
    const LineReading& line = read.line;
    const QString word = line.bareWord(index);
    const QString next = read.freeWords(index + 1, 1);
    if (isPartOfHour(word, next) || (read.isOf(RecordKind::ExamAttempt) && saysItWasSat(line, index))) {
        return std::nullopt;
    }
    const bool isBehindTitle = index > 0 && line.isFree(index - 1);
    if ((mayBeDayOrPages(word) && (read.parts.day || isBehindTitle)) || (isBareOffset(word) && read.parts.day)) {
        return std::nullopt;
    }
    const DayLean lean = read.isPlan()                        ? DayLean::Future
                         : read.isOf(RecordKind::ExamAttempt) ? DayLean::Nearest
                                                              : DayLean::Past;
    const std::optional<FoundDay> day = dayFrom(line, index, read.context.today, lean);
    const std::optional<DayLike> like = likeADay(line, index, read.context.today, lean);
    if (!day && !like) {
        return std::nullopt;
    }
    const bool isDay = day && (!like || like->count <= day->count);
    Suspect suspect{.about = About::Day, .first = index, .count = isDay ? day->count : like->count};
    // With a day in the line already the words can only be part of the title.
    const std::vector<QDate> days = isDay ? std::vector{day->day} : like->days;
    for (const QDate each : read.parts.day ? std::vector<QDate>() : days) {
        suspect.meanings.push_back(asDay(each));
    }
    return suspect;
}

/// A plan for today is most likely one whose day was forgotten.
bool isExamWithoutDay(const ReadLine& read)
{
    return read.isPlan() && !read.parts.day && !read.parts.credentials.isEmpty() && !read.line.hasOwnTitle();
}

/// "1/1/1900": no day of a career. In ISO form it is taken as it is.
std::optional<Suspect> oldDayInDoubt(const ReadLine& read, int index)
{
    constexpr int kYearsOfCareer = 60;
    const LineParts& parts = read.parts;
    const bool isDay = parts.day && parts.dayWords > 0 && parts.dayAt == index;
    if (!isDay || *parts.day > read.context.today.addYears(-kYearsOfCareer)) {
        return std::nullopt;
    }
    Suspect::Meaning day = asDay(*parts.day);
    return read.line.joined(index, parts.dayWords) == day.typed
               ? std::nullopt
               : std::optional(Suspect{
                     .about = About::Day, .first = index, .count = parts.dayWords, .meanings = {std::move(day)}});
}

/// "exam cpc nov 20" three days later: of a day that is just over the next one is almost a year ahead.
std::optional<Suspect> farDayInDoubt(const ReadLine& read, int index)
{
    constexpr int kFar = 300;
    static const QRegularExpression kYear(u"[0-9]{4}|[0-9]+[/.-][0-9]+[/.-][0-9]+"_s);
    const LineParts& parts = read.parts;
    const bool isFar = read.isPlan() && parts.day && parts.dayWords > 0 && parts.dayAt == index &&
                       *parts.day > read.context.today.addDays(kFar);
    return isFar && !kYear.match(read.line.joined(index, parts.dayWords)).hasMatch()
               ? std::optional(Suspect{
                     .about = About::Day, .first = index, .count = parts.dayWords, .meanings = {asDay(*parts.day)}})
               : std::nullopt;
}

std::optional<Suspect> takenInDoubt(const ReadLine& read, int index)
{
    const bool isScore = read.parts.answers && read.parts.answers->first == index && read.parts.answers->mayBeADay;
    if (isScore) {
        return scoreOrDay(read, *read.parts.answers);
    }
    for (const auto look : {questionedInDoubt, rangeInDoubt, clockInDoubt, forwardInDoubt, wholeDayInDoubt,
                            oldDayInDoubt, farDayInDoubt, contradictionInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
    }
    return takenNameInDoubt(read, index);
}

}  // namespace

std::optional<Suspect> leftOverInDoubt(const ReadLine& read, int index)
{
    if (isMarked(read.line.bareWord(index))) {
        return markInDoubt(read, index);
    }
    if (read.line.bareWord(index) == u"@"_s && read.line.areFree(index, 2)) {
        if (std::optional<Suspect> place = nameInDoubt(read, index + 1); place && place->about == About::Place) {
            place->first = index;
            ++place->count;
            return place;
        }
    }
    if (saysNothing(read, index)) {
        return Suspect{.about = About::Mark, .first = index, .count = 1};
    }
    for (const auto look : {asideInParenthesesInDoubt, kindInDoubt, undoneInDoubt, dayInDoubt, hourInDoubt,
                            examWordInDoubt, amountInDoubt, nameInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
    }
    return std::nullopt;
}

std::vector<LineDoubt> doubtsOf(const QString& text, const LineReading& line, const LineParts& parts,
                                const QuickLineContext& context)
{
    const ReadLine read{.line = line, .parts = parts, .context = context};
    std::vector<Suspect> suspects;
    for (int i = 0; i < std::min(line.count(), kMostWordsAsked) && suspects.size() < kMostDoubts;) {
        const std::optional<Suspect> found = line.word(i).quoted ? std::nullopt
                                             : line.isFree(i)    ? leftOverInDoubt(read, i)
                                                                 : takenInDoubt(read, i);
        if (found) {
            suspects.push_back(*found);
        }
        i += found ? std::max(found->count, 1) : 1;
    }
    const DayLean lean = read.isPlan()                        ? DayLean::Future
                         : read.isOf(RecordKind::ExamAttempt) ? DayLean::Nearest
                                                              : DayLean::Past;
    for (const std::optional<Suspect>& found :
         {titleSubjectInDoubt(read), titleDayInDoubt(read, lean), titleCreditInDoubt(read)}) {
        if (found && suspects.size() < kMostDoubts) {
            suspects.push_back(*found);
        }
    }
    const auto isAsked = [&suspects](About about) {
        return std::ranges::any_of(suspects, [about](const Suspect& suspect) { return suspect.about == about; });
    };
    if (read.lacksTime() && !isAsked(About::Amount)) {
        suspects.push_back(missingLength(read));
    }
    if (const std::optional<Suspect> result = missingResult(read); result && !isAsked(About::Result)) {
        suspects.push_back(*result);
    }
    if (suspects.empty() && isExamWithoutDay(read)) {
        suspects.push_back(
            {.about = About::Day, .first = read.line.count(), .count = 0, .meanings = {asDay(context.today)}});
    }
    return doubtsWithAnswers(text, line, parts, context, suspects);
}

}  // namespace credence
