// SPDX-License-Identifier: GPL-3.0-or-later
/// All records of one type, for services that need them by that type.
#pragma once

#include <vector>

#include "services/workspace.h"

namespace credence {

/// Empty where they cannot be read: the page in front says so then.
template <class R>
std::vector<R> recordsOf(const Workspace& workspace)
{
    return allOf<R>(workspace.file()).valueOr({});
}

}  // namespace credence
