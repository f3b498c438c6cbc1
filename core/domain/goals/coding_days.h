// SPDX-License-Identifier: GPL-3.0-or-later
/// Calendar days on which coding was practised: from the dates of placements, never from logged hours.
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/goals/letters.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Days of one coding placement, both ends included; without a last day it goes on.
struct CodingStretch {
    const Placement* placement;
    QDate first;
    std::optional<QDate> last{};
};

/// The share of a stretch that no earlier stretch covers (`own`), and the share that one does (`overlap`).
struct OwnDays {
    const Placement* placement;
    std::optional<DateRange> own{};
    std::optional<DateRange> overlap{};
};

/// 12 months are 365 days, 24 are 730; parts of a year are rounded up, so that a user never proves too little:
/// 6 months are 183 days.
CalendarDays daysOfMonths(int months);

/// Whether the placement names one of `codeSets`, or any code set where none is asked; case is ignored.
bool isCoding(const Placement& placement, const QStringList& codeSets);

/// All days of coding placements, planned ones included, by first day; each placement as its own dates say.
std::vector<CodingStretch> claimedStretches(const Situation& situation, const QStringList& codeSets);
/// As claimedStretches, but of volunteer placements only the days that `covers` prove.
std::vector<CodingStretch> codingStretches(const Situation& situation, const QStringList& codeSets,
                                           const std::vector<LetterCover>& covers);

/// The days of `stretch` up to `until`; nothing if it starts later.
std::optional<DateRange> clipped(const CodingStretch& stretch, QDate until);
/// Each stretch up to `until`, split by what earlier ones cover. `stretches` by first day. O(n).
std::vector<OwnDays> splitByOverlap(const std::vector<CodingStretch>& stretches, QDate until);
/// The day on which the union of `stretches` (by first day) reaches `needed` days, open ones going on for ever;
/// nothing if it never does.
std::optional<QDate> dayReached(const std::vector<CodingStretch>& stretches, CalendarDays needed);

}  // namespace credence
