// SPDX-License-Identifier: GPL-3.0-or-later
/// The ladder of roles as published, and where on it the user stands by her credentials and her coding experience.
#pragma once

#include <optional>
#include <vector>

#include "domain/career/published_figures.h"
#include "domain/overview/overview.h"

namespace credence {

struct RungCredential {
    QString code;
    bool isHeld = false;
    bool isGoal = false;
};

struct LadderRung {
    PublishedRole role;
    std::vector<RungCredential> credentials{};
    bool isHere = false;  ///< where the user stands
    bool isGoal = false;  ///< a credential that she wants leads here first
    std::optional<QDate>
        from{};  ///< day on which the years it asks are there, if a credential for it is; of those above
    [[nodiscard]] bool hasCredential() const { return std::ranges::any_of(credentials, &RungCredential::isHeld); }
};

struct Ladder {
    std::vector<LadderRung> rungs{};  ///< from below
    CalendarDays experience{};        ///< days of coding placements up to the as-of date
};

/// The user stands on the highest step of which she holds a credential and has the least years. A code counts as held
/// only as it was awarded: a CPC-A is no CPC. The years of experience go on as the placements do.
Ladder ladderOf(const PublishedFigures& figures, const Overview& overview, const Situation& situation);

}  // namespace credence
