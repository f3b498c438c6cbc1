// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands in a résumé, from the records: credentials, work by placement with what was gained there, education.
/// Pay, notes, supervisors and member numbers stay out of it.
#pragma once

#include <optional>
#include <vector>

#include "domain/judgement/situation.h"

namespace credence {

/// What one placement taught.
struct GainedSkills {
    Placement placement;
    std::optional<Minutes> logged{};  ///< nothing: no hours are logged there
    CalendarDays days{};              ///< up to the as-of date
    QStringList firstHere{};          ///< code sets that no earlier placement had
    bool isOver = false;
};

struct Resume {
    QDate asOf;
    std::vector<HeldCredential> credentials{};  ///< those held, the latest first
    std::vector<GainedSkills> work{};           ///< begun ones, the latest first
    QStringList codeSets{};                     ///< of all of them, in the order in which they were gained
    std::vector<Programme> education{};         ///< completed ones, the latest first
    QStringList memberships{};                  ///< bodies
};

/// Placements begun by the as-of date, by their first day, the latest first.
std::vector<GainedSkills> gainedSkills(const Situation& situation);

Resume resumeOf(const Situation& situation);

}  // namespace credence
