// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_copies.h"

#include "domain/records/repeated.h"

namespace credence {

Result<std::vector<RecordRef>> duplicateEntries(const Workspace& workspace, Ledger& ledger,
                                                std::span<const RecordRef> entries, QDate day)
{
    std::vector<KeptDraft> copies;
    for (const RecordRef& ref : entries) {
        const Result<AnyRecord> record = workspace.record(ref);
        if (!record) {
            return record.error();
        }
        copies.push_back({.record = repeatedOn(record.value(), day)});
    }
    return ledger.saveAll(copies);
}

}  // namespace credence
