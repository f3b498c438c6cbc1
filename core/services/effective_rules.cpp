// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/effective_rules.h"

#include "catalog/own_figures.h"
#include "catalog/rule_packs.h"

namespace credence {

namespace {

RecordRef refOf(RulePackId id)
{
    return {.kind = RecordKind::RulePack, .id = id.value};
}

void addRefused(std::vector<RuleTrouble>& troubles, const std::vector<RefusedPack>& refused)
{
    for (const RefusedPack& pack : refused) {
        troubles.push_back({.record = refOf(pack.id), .error = pack.error});
    }
}

void addRefused(std::vector<RuleTrouble>& troubles, const std::vector<RefusedOverride>& refused)
{
    for (const RefusedOverride& own : refused) {
        troubles.push_back({.record = {.kind = RecordKind::RuleOverride, .id = own.id.value}, .error = own.error});
    }
}

}  // namespace

EffectiveRules effectiveRules(const RuleBook& builtIn, const std::vector<RulePack>& packs,
                              const std::vector<RuleOverride>& overrides)
{
    EffectiveRules rules{.book = builtIn, .troubles = {}};
    if (packs.empty() && overrides.empty()) {
        return rules;
    }
    const std::vector<CatalogueFile> own = builtInCatalogueFiles();
    const ChosenFiles chosen = withPacks(own, packs);
    addRefused(rules.troubles, chosen.refused);
    Result<OwnCatalogue> read = readCatalogueWith(chosen.files, overrides);
    if (!read) {
        // A pack that fitted when it was taken may not fit the files of a newer program.
        for (const RulePack& pack : packs) {
            rules.troubles.push_back({.record = refOf(pack.id), .error = read.error()});
        }
        read = readCatalogueWith(own, overrides);
    }
    if (read) {
        rules.book = std::move(read.value().book);
        addRefused(rules.troubles, read.value().refused);
    }
    return rules;
}

Result<RuleBook> effectiveReferences(const std::vector<RulePack>& packs)
{
    const Result<RuleBook> taken = readCatalogue(withPacks({builtInReferenceFile()}, packs).files);
    return taken ? taken : builtInReferences();
}

}  // namespace credence
