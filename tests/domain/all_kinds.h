// SPDX-License-Identifier: GPL-3.0-or-later
/// Every kind of record, for tests that hold for all of them.
#pragma once

#include <vector>

#include "domain/records/enum_names.h"

namespace credence::testing {

inline std::vector<RecordKind> allKinds()
{
    std::vector<RecordKind> kinds;
    for (const auto& entry : EnumNames<RecordKind>::kNames) {
        kinds.push_back(entry.first);
    }
    return kinds;
}

}  // namespace credence::testing
