// SPDX-License-Identifier: GPL-3.0-or-later
/// The rules of one record: those built into the program, newer rule packs in their place, the user's own values.
#pragma once

#include <span>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/result.h"
#include "domain/rules/rule_book.h"

namespace credence {

/// An own value or a rule pack that is not used.
struct RuleTrouble {
    RecordRef record;
    Error error;
};

struct EffectiveRules {
    RuleBook book;
    std::vector<RuleTrouble> troubles;
};

/// `builtIn` is the book of the program's own files; without packs and overrides it is the answer. What does not fit is
/// left out and told, never repaired.
EffectiveRules effectiveRules(const RuleBook& builtIn, const std::vector<RulePack>& packs,
                              const std::vector<RuleOverride>& overrides);

/// The program's entries to look up, of the newest pack if there is one, with their sources.
Result<RuleBook> effectiveReferences(const std::vector<RulePack>& packs);

}  // namespace credence
