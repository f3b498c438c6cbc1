// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that is looked at before a draft is written, the same for what is typed and what is imported.
#pragma once

#include <vector>

#include "domain/records/validate.h"
#include "services/cross_checks.h"
#include "services/workspace.h"

namespace credence {

/// Checks drafts against one moment of the file; many of them at a cost that grows with their number alone.
class DraftChecks {
public:
    /// `workspace` outlives the checks.
    explicit DraftChecks(const Workspace& workspace);

    /// By the fields, beside the other records (overlap, same again, outside its placement), and by the rules in use.
    /// `content`: the file that the draft names by its key, if it is not among the contents yet.
    [[nodiscard]] std::vector<Problem> problems(const AnyRecord& draft, const QByteArray& content = {});
    /// A draft that is going to be written: those that come after it are checked against it, too.
    void expect(const AnyRecord& draft) { m_beside.expect(draft); }

private:
    const Workspace& m_workspace;
    ValidationContext m_context;
    RecordsBeside m_beside;
};

}  // namespace credence
