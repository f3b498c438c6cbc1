// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/forward_line.h"

#include "domain/quick_line/line_days.h"
#include "domain/records/kinds.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kForward = u"brought forward"_s;

bool isBefore(const QString& word)
{
    return word.compare(u"before"_s, Qt::CaseInsensitive) == 0;
}

bool takePhrase(LineReading& line)
{
    static const QStringList kPhrases{kForward, u"brought-forward"_s, u"carried forward"_s, u"carried-forward"_s};
    for (int i = 0; i < line.count(); ++i) {
        for (const int count : {2, 1}) {
            const bool isThere = line.areFree(i, count) && !line.word(i).quoted &&
                                 kPhrases.contains(line.joined(i, count), Qt::CaseInsensitive);
            if (isThere) {
                line.take(i, count);
                return true;
            }
        }
    }
    return false;
}

std::optional<QDate> takeUntil(LineReading& line, QDate today)
{
    for (int i = 0; i + 1 < line.count(); ++i) {
        if (!line.isFree(i) || line.word(i).quoted || !leadsToLastDay(line.bareWord(i))) {
            continue;
        }
        if (const std::optional<FoundDay> day = dayFrom(line, i + 1, today, DayLean::Past)) {
            const bool isUpTo = i > 0 && line.isFree(i - 1) && line.bareWord(i - 1) == u"up"_s;
            line.take(isUpTo ? i - 1 : i, day->count + (isUpTo ? 2 : 1));
            return isBefore(line.bareWord(i)) ? day->day.addDays(-1) : day->day;
        }
    }
    return std::nullopt;
}

}  // namespace

bool leadsToLastDay(const QString& word)
{
    static const QStringList kWords{u"until"_s, u"till"_s, u"til"_s, u"through"_s, u"thru"_s, u"to"_s};
    return isBefore(word) || kWords.contains(word, Qt::CaseInsensitive);
}

std::optional<ForwardWords> takeForward(LineReading& line, QDate today)
{
    if (!takePhrase(line)) {
        return std::nullopt;
    }
    return ForwardWords{.until = takeUntil(line, today)};
}

std::optional<Suspect> forwardInDoubt(const ReadLine& read, int index)
{
    const bool isTooLong = read.isStudy() && !read.parts.broughtForward && read.parts.amount > hours(24);
    if (!isTooLong || index != read.parts.amountAt) {
        return std::nullopt;
    }
    return Suspect{.about = LineDoubt::About::BroughtForward,
                   .first = index,
                   .count = read.parts.amountWords,
                   .meanings = {{.value = nameOf(RecordKind::StudyBroughtForward),
                                 .typed = read.line.joined(index, read.parts.amountWords) + u' ' + kForward}},
                   .canBeTitle = false};
}

}  // namespace credence
