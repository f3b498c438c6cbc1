// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/effective_rules.h"

#include "catalog/catalogue_words.h"
#include "catalog/own_figures.h"
#include "domain/rules/own_credentials.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

template <class Refused>
void addRefused(std::vector<RuleTrouble>& troubles, const std::vector<Refused>& refused)
{
    for (const Refused& one : refused) {
        troubles.push_back({.record = refOf(one.id), .error = one.error});
    }
}

/// The program's rules with the packs and own values that fit.
EffectiveRules publishedWith(const RuleBook& builtIn, const OwnRules& own)
{
    EffectiveRules rules{.book = builtIn, .troubles = {}};
    const ChosenFiles chosen = rulesWithPacks(own.packs);
    addRefused(rules.troubles, chosen.refused);
    Result<OwnCatalogue> read = readCatalogueWith(chosen.files, own.overrides);
    if (!read) {
        // A pack that fitted when it was taken may not fit the files of a newer program.
        for (const TakenPack& pack : own.packs) {
            rules.troubles.push_back({.record = refOf(pack.record.id), .error = read.error()});
        }
        read = readCatalogueWith(builtInCatalogueFiles(), own.overrides);
    }
    if (read) {
        rules.book = std::move(read.value().book);
        speakCatalogue(rules.book);
        addRefused(rules.troubles, read.value().refused);
    }
    return rules;
}

}  // namespace

Result<std::vector<TakenPack>> takenPacksOf(const RecordFile& file)
{
    Result<std::vector<RulePack>> packs = allOf<RulePack>(file);
    if (!packs) {
        return packs.error();
    }
    std::vector<TakenPack> taken;
    for (RulePack& pack : packs.value()) {
        Result<QByteArray> content = file.content(pack.content);
        const bool isLost = !content && (content.error().code == Error::Code::NotFound ||
                                         content.error().code == Error::Code::FileDamaged);
        if (!content && !isLost) {
            return content.error();
        }
        taken.push_back({.record = std::move(pack), .file = isLost ? QByteArray() : std::move(content).value()});
    }
    return taken;
}

Result<OwnRules> ownRulesOf(const RecordFile& file)
{
    Result<std::vector<TakenPack>> packs = takenPacksOf(file);
    if (!packs) {
        return packs.error();
    }
    Result<std::vector<RuleOverride>> overrides = allOf<RuleOverride>(file);
    if (!overrides) {
        return overrides.error();
    }
    Result<std::vector<OwnCredential>> credentials = allOf<OwnCredential>(file);
    if (!credentials) {
        return credentials.error();
    }
    return OwnRules{.packs = std::move(packs).value(),
                    .overrides = std::move(overrides).value(),
                    .credentials = std::move(credentials).value()};
}

std::vector<CatalogueFile> filesWith(const std::vector<TakenPack>& packs)
{
    return rulesWithPacks(packs).files;
}

EffectiveRules effectiveRules(const RuleBook& builtIn, const OwnRules& own)
{
    EffectiveRules rules = own.packs.empty() && own.overrides.empty() ? EffectiveRules{.book = builtIn, .troubles = {}}
                                                                      : publishedWith(builtIn, own);
    for (const OwnCredentialId id : addOwnCredentials(rules.book, own.credentials)) {
        rules.troubles.push_back(
            {.record = refOf(id), .error = {.code = Error::Code::InvalidInput, .subject = u"code"_s}});
    }
    return rules;
}

Result<RuleBook> effectiveReferences(const std::vector<TakenPack>& packs)
{
    Result<RuleBook> taken = readCatalogue(withPacks({builtInReferenceFile()}, packs).files);
    if (!taken) {
        return builtInReferences();
    }
    speakCatalogue(taken.value());
    return taken;
}

}  // namespace credence
