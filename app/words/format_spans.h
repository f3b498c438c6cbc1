// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for ranges of which an end may not be stated. Used by the format_*.cpp files only.
#pragma once

#include "domain/career/figures.h"
#include "words/format.h"
#include "words/format_career.h"
#include "words/format_text.h"

namespace credence::format {

inline QString fromTo(const QString& low, const QString& high)
{
    return low == high ? low : Text::tr("%1–%2", "from one amount to another").arg(low, high);
}

/// Both ends, "up to" or "from" where only one is stated; empty for none.
template <class Unit, class Words>
QString spanWords(const Span<Unit>& span, Words words)
{
    if (span.low && span.high) {
        return fromTo(words(*span.low), words(*span.high));
    }
    if (span.high) {
        return Text::tr("up to %1", "an amount").arg(words(*span.high));
    }
    return span.low ? Text::tr("from %1", "an amount").arg(words(*span.low)) : QString();
}

inline QString dollars(const Span<Cents>& span)
{
    return spanWords(span, [](Cents amount) { return money(amount); });
}

inline constexpr int kMinutesOfAStudyHour = 60;

/// Whole hours, a begun one whole, without their unit.
inline QString hoursOf(const Span<Minutes>& span)
{
    return spanWords(span, [](Minutes time) {
        return QLocale().toString((time.value + kMinutesOfAStudyHour - 1) / kMinutesOfAStudyHour);
    });
}

/// With the pencil of the user's own figures.
inline QString withMark(const QString& words, bool isOwn)
{
    return isOwn ? words + u' ' + ownMark() : words;
}

}  // namespace credence::format
