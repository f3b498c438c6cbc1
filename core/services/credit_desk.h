// SPDX-License-Identifier: GPL-3.0-or-later
/// What becomes of CEUs after they are earned: allocated to credentials, submitted to a body, accepted by it. Window
/// and command line ask here.
#pragma once

#include <span>
#include <vector>

#include "domain/records/ceu_state.h"
#include "services/ledger.h"

namespace credence {

struct MarkedCeus {
    int changed = 0;                           ///< activities that were written
    std::vector<CeuActivityId> notCredited{};  ///< credited to nobody, and the proposal of credits gives them to nobody
};

/// Brings the credits of the activities into `state`, those of `body` alone unless it is empty, as one step of undo.
/// What is not credited yet is credited first, as the proposal of credits has it; back to earned it is credited to
/// nobody. Activities that are there already stay as they are. NotFound; then nothing is written.
Result<MarkedCeus> markCeus(const Workspace& workspace, Ledger& ledger, std::span<const CeuActivityId> ids,
                            CeuState state, const QString& body = {});

}  // namespace credence
