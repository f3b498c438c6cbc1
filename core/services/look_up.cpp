// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/look_up.h"

#include <algorithm>

namespace credence {

Result<void> LookUp::read()
{
    using Packs = std::vector<RulePack>;
    using Copies = std::vector<ReferenceCopy>;
    Result<Packs> packs = m_workspace ? allOf<RulePack>(m_workspace->file()) : Result<Packs>(Packs());
    const Result<Copies> copies = m_workspace ? allOf<ReferenceCopy>(m_workspace->file()) : Result<Copies>(Copies());
    if (!packs || !copies) {
        return packs ? copies.error() : packs.error();
    }
    if (m_packs != packs.value()) {
        Result<std::vector<TakenPack>> taken =
            m_workspace ? takenPacksOf(m_workspace->file()) : Result<std::vector<TakenPack>>(std::vector<TakenPack>());
        if (!taken) {
            return taken.error();
        }
        Result<RuleBook> published = effectiveReferences(taken.value());
        if (!published) {
            return published.error();
        }
        m_published = std::move(published).value();
        m_packs = std::move(packs).value();
    }
    m_entries = shownReferences(m_published.references, copies.value());
    return {};
}

const ShownReference* LookUp::entry(const QString& key) const
{
    const auto found = std::ranges::find(m_entries, key, keyOf);
    return found == m_entries.end() ? nullptr : &*found;
}

bool LookUp::shows(const ChangeSet& changes)
{
    return changes.touches(RecordKind::ReferenceCopy) || changes.touches(RecordKind::RulePack);
}

}  // namespace credence
