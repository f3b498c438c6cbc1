// SPDX-License-Identifier: GPL-3.0-or-later
/// The rules of one file: those built into the program, newer rule packs in their place, the user's own values and
/// credentials.
#pragma once

#include <span>
#include <vector>

#include "catalog/rule_packs.h"
#include "domain/records/any_record.h"
#include "domain/result.h"
#include "domain/rules/rule_book.h"
#include "catalog/catalogue.h"
#include "storage/record_file.h"

namespace credence {

/// An own value, an own credential or a rule pack that is not used.
struct RuleTrouble {
    RecordRef record;
    Error error;
};

struct EffectiveRules {
    RuleBook book;
    std::vector<RuleTrouble> troubles;
};

/// What the user brings to the rules.
struct OwnRules {
    std::vector<TakenPack> packs{};
    std::vector<RuleOverride> overrides{};
    std::vector<OwnCredential> credentials{};
};

/// The rule packs with their files. A file that is not there, or not what was taken, is empty: the pack is then told as
/// a trouble; any other failure to read is an error.
Result<std::vector<TakenPack>> takenPacksOf(const RecordFile& file);

/// All that `file` has of it, or the first error of reading.
Result<OwnRules> ownRulesOf(const RecordFile& file);

/// The program's files of rules with the newest pack in the place of each, and packs of catalogues of their own.
std::vector<CatalogueFile> filesWith(const std::vector<TakenPack>& packs);

/// `builtIn` is the book of the program's own files. What does not fit is left out and told, never repaired.
EffectiveRules effectiveRules(const RuleBook& builtIn, const OwnRules& own);

/// The program's entries to look up, of the newest pack if there is one, with their sources.
Result<RuleBook> effectiveReferences(const std::vector<TakenPack>& packs);

}  // namespace credence
