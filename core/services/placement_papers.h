// SPDX-License-Identifier: GPL-3.0-or-later
/// Papers that a placement wants of the user, as they are handed in.
#pragma once

#include "services/ledger.h"

namespace credence {

/// The paper as it is handed in on `day`.
WantedPaper handedIn(WantedPaper paper, QDate day);

/// The paper called `what`, but for case, was handed in on `day`, as one step. NotFound (subject: `what`) if the
/// placement wants none of that name.
Result<void> handIn(Workspace& workspace, PlacementId placement, const QString& what, QDate day);

}  // namespace credence
