// SPDX-License-Identifier: GPL-3.0-or-later
/// The verification letters that a route still waits for, and when they may be in hand.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// A verification letter that is not in hand.
struct LetterForecast {
    QString requirementId;  ///< of the need that asks for it
    RecordRef placement;
    QString employer;
    DateRange days;                      ///< of work that it would prove and no other letter does
    std::optional<QDate> askedOn{};      ///< last, without an answer so far
    std::optional<QDate> askFrom{};      ///< when the days it must prove are over; nothing: no day in sight
    std::optional<QDate> lastSafeDay{};  ///< asked later, it misses the goal date or holds up the route; before
                                         ///< `askFrom` where the goal date cannot be met
    int leadDays;                        ///< taken from the asking to the answer
    bool leadIsOurs = false;             ///< no letter of the user's tells: a planning value
};

/// For each letter need of `route` that is not met: each coding placement with days, up to the one on which the work
/// is complete (else up to the as-of date), that no letter received covers; a day in two placements is asked of the one
/// that began first. With a `wantedBy` each may wait until its answer still comes by then; without, where the route has
/// a day, until the last of them can be asked for.
std::vector<LetterForecast> lettersOf(const RouteProgress& route, const std::optional<QDate>& wantedBy,
                                      const Situation& situation);

/// The day on which the last of `letters` is answered, each asked for as soon as it can be; nothing if there are none
/// or one of them has no day.
std::optional<QDate> lettersInHand(const std::vector<LetterForecast>& letters, QDate asOf);

}  // namespace credence
