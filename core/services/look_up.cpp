// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/look_up.h"

#include <algorithm>

#include "services/records_of.h"

namespace credence {

Result<void> LookUp::read()
{
    std::vector<RulePack> packs = m_workspace ? recordsOf<RulePack>(*m_workspace) : std::vector<RulePack>();
    if (m_packs != packs) {
        Result<RuleBook> published =
            effectiveReferences(m_workspace ? m_workspace->takenPacks() : std::vector<TakenPack>());
        if (!published) {
            return published.error();
        }
        m_published = std::move(published).value();
        m_packs = std::move(packs);
    }
    m_entries = shownReferences(m_published.references,
                                m_workspace ? recordsOf<ReferenceCopy>(*m_workspace) : std::vector<ReferenceCopy>());
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
