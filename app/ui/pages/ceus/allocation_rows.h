// SPDX-License-Identifier: GPL-3.0-or-later
/// A proposal of credits line by line, each against what the file says now.
#pragma once

#include <optional>
#include <vector>

#include "domain/allocation/allocate_ceus.h"

namespace credence {

enum class CreditChange { Same, New, Altered, Gone };

struct AllocationRow {
    RecordRef activity;
    QString title;
    QDate day;
    QString credential{};  ///< empty: credited to nobody
    QString body{};        ///< of what is credited to nobody
    CeuHundredths amount;
    CreditChange change = CreditChange::Same;
    CeuHundredths before{};           ///< what the file credits now, where that is altered or gone
    std::optional<CreditWhy> why{};   ///< nothing for spare CEUs and for a credit that goes
    CeuHundredths beyond{};           ///< of the amount, beyond that reason
    std::optional<SpareWhy> spare{};  ///< why they are credited to nobody
};

struct Proposal {
    std::vector<BodyAllocation> allocations;
    std::vector<CeuActivity> before;  ///< every activity of the file
    std::vector<AnyRecord> changed;   ///< those that accepting would write, as they then are
};

/// What changes first, then what stays, then what is credited to nobody; each by day, newest first.
std::vector<AllocationRow> allocationRows(const Proposal& proposal);

}  // namespace credence
