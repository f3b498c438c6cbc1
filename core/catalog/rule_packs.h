// SPDX-License-Identifier: GPL-3.0-or-later
/// Newer files of rules in place of those built into the program: which one is newer, whether it is whole, and which
/// rules differ.
#pragma once

#include <vector>

#include "catalog/catalogue.h"
#include "domain/records/kinds.h"

namespace credence {

/// What a file calls itself. CatalogueInvalid.
Result<CatalogueVersion> versionOf(const CatalogueFile& file);

/// By the day it was compiled on, then by its version.
bool isNewer(const CatalogueVersion& one, const CatalogueVersion& other);

/// A pack that is not used. `error`: CatalogueInvalid where it is damaged or the reader refuses it.
struct RefusedPack {
    RulePackId id;
    Error error;
};

/// A rule pack with the file that it names.
struct TakenPack {
    RulePack record;
    QByteArray file;  ///< empty if it cannot be read
};

struct ChosenFiles {
    std::vector<CatalogueFile> files;  ///< in the order of those built in, then those of their own names
    std::vector<RefusedPack> refused;
};

/// For each of `builtIn` the newest of it and of its `packs`. A pack whose checksum is wrong is refused; one that is
/// older than what is built in is passed over, and so is one of another catalogue.
ChosenFiles withPacks(const std::vector<CatalogueFile>& builtIn, const std::vector<TakenPack>& packs);

/// The same of the program's files of rules, and behind them the newest pack of each catalogue that the program does
/// not have: the rules of a body that it does not know.
ChosenFiles rulesWithPacks(const std::vector<TakenPack>& packs);

enum class RuleChangeKind {
    NewRule,
    RuleGone,
    NewEdition,  ///< in force from the edition's day
    EditionGone,
    EditionChanged,  ///< what an edition says is no longer the same
    EditionEnds,     ///< the edition says the same and its last day is another
    WordsChanged,    ///< sources, notes, confidence or titles alone
};

/// What differs of one rule. Editions are named by their first day (nothing: the one without).
struct RuleChange {
    RuleChangeKind kind;
    QString rule;
    QString title;
    std::optional<QDate> editionFrom{};

    friend bool operator==(const RuleChange&, const RuleChange&) = default;
};

/// Rules of `after` in its order, then those that are gone. Both files were read before; CatalogueInvalid if not.
Result<std::vector<RuleChange>> ruleChanges(const CatalogueFile& before, const CatalogueFile& after);

}  // namespace credence
