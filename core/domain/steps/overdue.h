// SPDX-License-Identifier: GPL-3.0-or-later
/// What is late and can still be saved, and the steps that ask for it. Dues: until when after their day they cost
/// nothing more, until when a fee, and what coming back costs. Cycles: those that were missed.
#pragma once

#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/cycles/renewal_fees.h"
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
    Membership membership;
    QDate due;        ///< the latest due day that passed unpaid
    QDate openSince;  ///< the first one
    DuesTerms terms;  ///< of `due`
    QDate offSince;   ///< membership and credentials are off from then on: after the terms of `openSince`
};

/// Memberships with a due day that passed unpaid: the recorded one and those of the years after it. Done and Not for me
/// on the step that asks for them settle the dues of its day and of all before, and so does a later due day in the
/// record. Of a body without a rule on late dues nothing is said.
std::vector<LateDues> lateDues(const Situation& situation);

/// The step that asks for the dues of `membership` that fall on `due`; it stays the same once they are late.
NextStep duesStep(const Membership& membership, QDate due, const Situation& situation);
NextStep duesStep(const LateDues& late, const Situation& situation);

/// The step that asks to save `missed`; its days are those of the cycle.
NextStep catchUpStep(const MissedCycle& missed, QDate asOf);

/// The step that asks to submit `amount` of a cycle.
NextStep submissionStep(const CycleProgress& cycle, CeuHundredths amount);

/// The step that asks for the fee of a renewal.
NextStep feeStep(const RenewalFee& fee);

/// The last day of the latest cycle of `body` that the user says was renewed: Done on the step of a missed one.
std::optional<QDate> renewedThrough(const QString& body, const Situation& situation);

/// The cycles that were missed, without those of which the user says that their CEUs were submitted.
std::vector<MissedCycle> missedAsAnswered(const Situation& situation);

/// Those of `missed` that the user's answer to their step (done, not for me) has not settled. Of a body's cycles before
/// its first CEU activity all but the last stand as one; an answer to one of them settles those before it too.
std::vector<MissedCycle> unsettled(std::vector<MissedCycle> missed, const Situation& situation);

/// For each body that sets no window to submit in (one with a window misses its cycle): the step for the CEUs of the
/// latest cycle that ended with all of them, not all submitted. An answer to a later cycle settles those before it; of
/// a body whose credentials are gone none is asked.
std::vector<NextStep> lateSubmissions(const std::vector<MissedCycle>& missed, const Situation& situation);

/// The renewal fees of the running cycles and of those that ended last which no answer says were paid; of a body whose
/// credentials are gone by `missed` none is asked: there is the way back.
std::vector<RenewalFee> openFees(const std::vector<CycleProgress>& running, const std::vector<MissedCycle>& missed,
                                 const Situation& situation);

/// Whether a cycle of `missed` cost the credentials of `body` already: what is left is the way back. An estimate alone
/// never says so, since it would hide what else is asked.
bool isGone(const QString& body, const std::vector<MissedCycle>& missed, QDate asOf);

/// What is not in force: credentials after a cycle of `missed` or after missed dues, memberships after the latter.
Lapses lapsesOf(const std::vector<MissedCycle>& missed, const Situation& situation);

}  // namespace credence
