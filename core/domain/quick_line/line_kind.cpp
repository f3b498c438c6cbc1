// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_kind.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/line_days.h"
#include "domain/quick_line/amounts.h"
#include "domain/quick_line/exam_parts.h"
#include "domain/quick_line/phrases.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

bool saysTime(const LineReading& line, const LineEvidence& evidence)
{
    return evidence.duration || std::ranges::any_of(line.words(), [](const LineWord& word) {
               const std::optional<TimeRange> range = readTimeRange(word.bare());
               return range && range->unmistakable;
           });
}

/// "72/100" or "72%", and "120/100", about which will be asked; beside a time "4/5" is a day.
bool saysScore(const LineReading& line, const LineEvidence& evidence)
{
    static const QRegularExpression kPercent(QRegularExpression::anchoredPattern(u"[0-9]{1,3}%"_s));
    const std::optional<FoundScore> score = findScore(line);
    return (score && (!score->mayBeADay || !saysTime(line, evidence))) ||
           std::ranges::any_of(line.words(), [](const LineWord& word) {
               return kPercent.match(word.bare()).hasMatch() || isNoDayButAFraction(word.bare());
           });
}

/// Words at `index` that could be another part of the line than its kind or title.
int wordsOfOtherPart(const LineReading& line, int index, const QuickLineContext& context)
{
    const QString word = line.bareWord(index);
    if (isMarked(word) || isFlagWord(word) || knownProvider(word) || credentialNamed(word, context)) {
        return 1;
    }
    const std::optional<FoundDay> day = dayFrom(line, index, context.today, DayLean::Nearest);
    return day ? day->count : rangeWords(line, index);
}

/// Whether the word at `index` says the kind: not that of "job hunting", and behind "at", "of" only a place or the last
/// word.
bool saysKindAt(const LineReading& line, int index, bool isLedTo)
{
    const std::optional<KindWord> word = kindWord(line.bareWord(index));
    const bool hasNext = line.areFree(index, 2);
    const bool isAsideHere = word && hasNext && isAside(word->kind, line.bareWord(index + 1));
    return word && !isAsideHere && (!isLedTo || !hasNext || word->kind == RecordKind::ExperienceEntry);
}

/// The first word for a kind that stands before any subject and title: in "CPT work sheet" work is none.
std::optional<int> kindWordAtFront(const LineReading& line, const LineEvidence& evidence,
                                   const QuickLineContext& context)
{
    const int end = evidence.subjects.empty() ? line.count() : evidence.subjects.front().first;
    bool isLedTo = false;
    for (int i = 0, words = 0; i < end; i += words) {
        const bool inAmount = evidence.duration && evidence.duration->covers(i);
        if (line.isFree(i) && !inAmount && saysKindAt(line, i, isLedTo)) {
            return i;
        }
        words = !line.isFree(i) || inAmount ? 1 : wordsOfOtherPart(line, i, context);
        if (words == 0 && !isConnecting(line.bareWord(i))) {
            return std::nullopt;
        }
        isLedTo = words == 0 && !isFiller(line.bareWord(i));
        words = std::max(words, 1);
    }
    return std::nullopt;
}

bool hasMark(const LineReading& line, QChar mark)
{
    return std::ranges::any_of(
        line.words(), [mark](const LineWord& word) { return word.text.startsWith(mark) && isMarked(word.bare()); });
}

/// "cpc exam dec 15 9:00" and "exam cpc at 9:30": when it is, not how long.
bool saysHourOfDay(const LineReading& line, const LineEvidence& evidence, const QuickLineContext& context)
{
    if (!evidence.duration || evidence.duration->count > 1 || evidence.duration->first == 0 ||
        !line.bareWord(evidence.duration->first).contains(u':')) {
        return false;
    }
    const int before = evidence.duration->first - 1;
    return line.bareWord(before).compare(u"at"_s, Qt::CaseInsensitive) == 0 ||
           dayUpTo(line, before, context.today, DayLean::Nearest).has_value();
}

/// An hour of exam preparation is study; practice is a practice exam only with its score.
bool fits(RecordKind typed, const LineReading& line, const LineEvidence& evidence, const QuickLineContext& context)
{
    if (evidence.saysCeus) {
        return typed == RecordKind::CeuActivity;
    }
    switch (typed) {
        case RecordKind::ExamAttempt:
            return !saysTime(line, evidence) || saysHourOfDay(line, evidence, context);
        case RecordKind::PracticeExam:
            return saysScore(line, evidence);
        default:
            return true;
    }
}

/// "passed CPC 7/18", "passed the CPC exam on 7/18 with 76%"; but not "CPC flash cards, passed the quiz".
bool isResultOfExam(const LineReading& line, const QuickLineContext& context)
{
    static const QRegularExpression kScore(QRegularExpression::anchoredPattern(u"[0-9]{1,3}%?"_s));
    static const QStringList kSmall{u"exam"_s,   u"test"_s,    u"not"_s,     u"first"_s,    u"second"_s, u"try"_s,
                                    u"third"_s,  u"attempt"_s, u"and"_s,     u"a"_s,        u"an"_s,     u"but"_s,
                                    u"got"_s,    u"scored"_s,  u"score"_s,   u"received"_s, u"earned"_s, u"grade"_s,
                                    u"result"_s, u"results"_s, u"finally"_s, u"just"_s,     u"again"_s,  u"retake"_s};
    bool hasResult = false;
    bool hasCredential = false;
    for (int i = 0, words = 0; i < line.count(); i += words) {
        const QString word = line.bareWord(i);
        const bool isResult = resultWord(word).has_value();
        static const QStringList kOfResult{u"results"_s, u"result"_s, u"scored"_s, u"score"_s};
        hasResult = hasResult || isResult || saysItWasSat(line, i) || kOfResult.contains(word, Qt::CaseInsensitive);
        hasCredential = hasCredential || credentialNamed(word, context);
        const bool isOfExam = isResult || saysItWasSat(line, i) || kScore.match(word).hasMatch() ||
                              isConnecting(word) || kSmall.contains(word, Qt::CaseInsensitive);
        words = isOfExam ? 1 : wordsOfOtherPart(line, i, context);
        if (words == 0) {
            return false;
        }
    }
    return hasResult && hasCredential;
}

/// Time is studied or worked; a line without an amount may be a CEU activity. An exam is none that goes on: it says so.
RecordKind kindAsLastTime(RecordKind last, bool timed)
{
    switch (last) {
        case RecordKind::ExperienceEntry:
            return last;
        case RecordKind::CeuActivity:
            return timed ? RecordKind::StudySession : last;
        default:
            return RecordKind::StudySession;
    }
}

}  // namespace

LineKind decideKind(const LineReading& line, const LineEvidence& evidence, const QuickLineContext& context)
{
    const bool timed = saysTime(line, evidence);
    if (const std::optional<int> index = kindWordAtFront(line, evidence, context)) {
        const KindWord typed = *kindWord(line.bareWord(*index));
        if (fits(typed.kind, line, evidence, context)) {
            return {.kind = typed.kind, .word = index, .placement = typed.placement};
        }
    }
    if (evidence.saysCeus) {
        return {.kind = RecordKind::CeuActivity};
    }
    if (!timed && isResultOfExam(line, context)) {
        return {.kind = RecordKind::ExamAttempt};
    }
    // Behind @ stands where one was, known or not; of what takes no time, who gave it.
    if (hasMark(line, u'@') && (timed || context.lastKind != RecordKind::CeuActivity)) {
        return {.kind = RecordKind::ExperienceEntry};
    }
    if (!evidence.subjects.empty() || hasMark(line, u'#')) {
        return {.kind = RecordKind::StudySession};
    }
    return {.kind = kindAsLastTime(context.lastKind, timed)};
}

}  // namespace credence
