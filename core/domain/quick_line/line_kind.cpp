// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_kind.h"

#include <algorithm>

#include "domain/quick_line/amounts.h"
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

/// Whether the word could be another part of the line than its kind or title.
bool isOtherPart(const QString& word, const QuickLineContext& context)
{
    return isMarked(word) || isFlagWord(word) || readTimeRange(word) || parseDay(word, context.today) ||
           knownProvider(word) || credentialNamed(word, context);
}

/// The first word for a kind that stands before any subject and title: in "CPT work sheet" work is none.
std::optional<int> kindWordAtFront(const LineReading& line, const LineEvidence& evidence,
                                   const QuickLineContext& context)
{
    const int end = evidence.subjects.empty() ? line.count() : evidence.subjects.front().first;
    for (int i = 0; i < end; ++i) {
        const bool inAmount = evidence.duration && evidence.duration->covers(i);
        if (!line.isFree(i) || inAmount) {
            continue;
        }
        if (kindWord(line.bareWord(i))) {
            return i;
        }
        if (!isOtherPart(line.bareWord(i), context)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool hasMark(const LineReading& line, QChar mark)
{
    return std::ranges::any_of(
        line.words(), [mark](const LineWord& word) { return word.text.startsWith(mark) && isMarked(word.bare()); });
}

bool namesPlace(const LineReading& line, const QuickLineContext& context)
{
    return std::ranges::any_of(line.words(), [&](const LineWord& word) {
        const QString name = word.bare();
        return name.startsWith(u'@') && isMarked(name) &&
               placeOrNull(context, QStringView(name).sliced(1), QDate(), std::nullopt) != nullptr;
    });
}

/// Time is studied or worked; a line without an amount may be anything.
RecordKind kindAsLastTime(RecordKind last, bool timed)
{
    switch (last) {
        case RecordKind::ExperienceEntry:
            return last;
        case RecordKind::CeuActivity:
        case RecordKind::ExamAttempt:
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
        const bool fits =
            evidence.saysCeus ? typed.kind == RecordKind::CeuActivity : !timed || typed.kind != RecordKind::ExamAttempt;
        if (fits) {
            return {.kind = typed.kind, .word = index, .placement = typed.placement};
        }
    }
    if (evidence.saysCeus) {
        return {.kind = RecordKind::CeuActivity};
    }
    if (namesPlace(line, context)) {
        return {.kind = RecordKind::ExperienceEntry};
    }
    if (!evidence.subjects.empty() || hasMark(line, u'#')) {
        return {.kind = RecordKind::StudySession};
    }
    return {.kind = kindAsLastTime(context.lastKind, timed)};
}

}  // namespace credence
