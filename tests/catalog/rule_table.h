// SPDX-License-Identifier: GPL-3.0-or-later
/// One row for every rule that is built in: what chooses its editions, whom it is about, and how sure each edition is.
#pragma once

#include <vector>

namespace credence::testing {

struct RuleRow {
    const char* id;
    const char* binding;      ///< as the catalogue names it
    const char* credentials;  ///< empty: all of the body
    const char* confidence;   ///< of each edition, by date
};

const std::vector<RuleRow>& ruleTable();

}  // namespace credence::testing
