// SPDX-License-Identifier: GPL-3.0-or-later
/// What is late and can still be saved, and the steps that ask for it. Dues: until when after their day they cost
/// nothing more, until when a fee, and what coming back costs. Cycles: those that were missed.
#pragma once

#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"
#include "domain/steps/next_step.h"

namespace credence {

/// What a body's rule says of dues that fall on one day.
struct DuesTerms {
    QDate freeUntil;  ///< last day without a fee
    QDate lateUntil;  ///< last day with it; then membership and credentials are off
    Cents fee;
    Cents reinstatement;
    RuleCitation rule;
};

/// The terms of dues of `body` that fall on `due`, by the edition of the as-of date; nothing for a body without such a
/// rule. Source: aapc.renewal.late-dues.
std::optional<DuesTerms> duesTerms(const QString& body, QDate due, const Situation& situation);

struct LateDues {
    const Membership* membership;
    DuesTerms terms;
};

/// Memberships whose recorded due date passed within a year and was not set to the next one: in their days without and
/// with a fee, and after those, when membership and credentials are off unless the dues were paid. Of a due date longer
/// ago nothing is said, since it may be just any one. The user's answer to the step that asks for the dues (done, not
/// for me) settles them.
std::vector<LateDues> lateDues(const Situation& situation);

/// The step that asks for the dues of `membership` that fall on `due`; it stays the same once they are late.
NextStep duesStep(const Membership& membership, QDate due, const Situation& situation);

/// The step that asks to save `missed`; its days are those of the cycle.
NextStep catchUpStep(const MissedCycle& missed, QDate asOf);

/// Those of `missed` that the user's answer to their step (done, not for me) has not settled.
std::vector<MissedCycle> unsettled(std::vector<MissedCycle> missed, const Situation& situation);

}  // namespace credence
