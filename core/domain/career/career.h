// SPDX-License-Identifier: GPL-3.0-or-later
/// What the next step is worth: the ladder of roles, pay on one scale, the ledger of the next credentials and what was
/// gained so far. Judges no rule anew: what the user holds, wants and has studied is as the overview has it.
#pragma once

#include "domain/career/ladder.h"
#include "domain/career/next_credential.h"
#include "domain/career/pay_scale.h"
#include "domain/career/resume.h"

namespace credence {

struct Career {
    QDate asOf;
    Ladder ladder{};
    PayScale scale{};
    LedgerBasis basis{};
    std::vector<NextCredential> rows{};
    std::vector<GainedSkills> skills{};
    std::optional<FullTimeYear> fullTime{};
    QStringList unread{};  ///< titles of entries to look up that do not read

    /// The row that answers the page's question: the first goal, else the first that is compared, else the first A that
    /// can come off; null without rows.
    [[nodiscard]] const NextCredential* answer() const;
};

/// `overview` was judged on `situation`; `entries` are what is to be looked up. Pure, and the same for the same.
Career careerOf(const std::vector<ShownReference>& entries, const Overview& overview, const Situation& situation);

}  // namespace credence
