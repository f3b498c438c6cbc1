// SPDX-License-Identifier: GPL-3.0-or-later
/// What a paper that a placement wants is called among deadlines and steps.
#pragma once

#include "domain/records/placement.h"

namespace credence {

inline QString paperTitle(const WantedPaper& paper, const Placement& placement)
{
    return QStringLiteral("%1, %2").arg(paper.what, placement.employer);
}

}  // namespace credence
