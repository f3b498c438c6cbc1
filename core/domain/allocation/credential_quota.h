// SPDX-License-Identifier: GPL-3.0-or-later
/// What of a cycle's CEUs each credential asks for itself.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// The part of a cycle's total that stands for one credential.
struct CredentialQuota {
    QString credential;  ///< as held: CPC-A
    CeuHundredths amount;
    CeuHundredths hiim;                ///< of it at least in HIIM domains
    std::optional<QString> subject{};  ///< of a subject-bound credential, as its rule names it
    CeuHundredths bound;               ///< of `amount` in that subject
    RuleCitation rule;                 ///< of the subject where it is bound, else of the total
};

/// Splits the cycle's total, without what was carried over, over its credentials, as the amounts grow with their
/// number: AHIMA the largest single amount for its credential and so much for each further one, AAPC the first figure
/// for the first certification and the steps between the figures for the others, of a cycle that asks another total in
/// proportion and in multiples of the cycle rule's step. A subject-bound credential takes at least its bound CEUs, from
/// what the others have beyond theirs. Together the quotas ask the total, or all that is bound to subjects or asked in
/// HIIM domains if that is more. In the order of the cycle's credentials.
std::vector<CredentialQuota> quotasOf(const CycleProgress& cycle, const Situation& situation);

}  // namespace credence
