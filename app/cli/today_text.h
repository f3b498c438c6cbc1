// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, as indented plain text.
#pragma once

#include <QStringList>

#include "services/workspace.h"

namespace credence::cli {

/// Next steps and what to type for each, where the user stands, and deadlines with their days.
QStringList todayLines(const Overview& overview, const Workspace& workspace);

}  // namespace credence::cli
