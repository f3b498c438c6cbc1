// SPDX-License-Identifier: GPL-3.0-or-later
/// Things to look up, as one file has them. Kept once read: asking for them again costs nothing.
#pragma once

#include <vector>

#include "domain/rules/rule_book.h"
#include "domain/rules/references.h"
#include "services/workspace.h"

namespace credence {

class LookUp {
public:
    /// Null: no file is open, and what the program brings is all there is. The workspace outlives the look-up.
    explicit LookUp(const Workspace* workspace) : m_workspace(workspace) {}

    /// Reads the user's own entries, and those of the program if they are not here yet or rule packs have changed.
    /// CatalogueInvalid.
    Result<void> read();

    /// As shownReferences orders them; empty before the first reading.
    [[nodiscard]] const std::vector<ShownReference>& entries() const { return m_entries; }
    /// The program's entries with their sources.
    [[nodiscard]] const RuleBook& published() const { return m_published; }
    /// By keyOf; null if there is none.
    [[nodiscard]] const ShownReference* entry(const QString& key) const;

    /// True if `changes` may alter what is shown.
    [[nodiscard]] static bool shows(const ChangeSet& changes);

private:
    const Workspace* m_workspace;
    std::optional<std::vector<RulePack>> m_packs;  ///< those that `m_published` was read with
    RuleBook m_published;
    std::vector<ShownReference> m_entries;
};

}  // namespace credence
