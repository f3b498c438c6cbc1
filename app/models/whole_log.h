// SPDX-License-Identifier: GPL-3.0-or-later
/// Sums and groups of the log without a filter: read once until the file changes, not at every key of the filter.
#pragma once

#include <optional>
#include <vector>

#include "services/workspace.h"

namespace credence {

class WholeLog {
public:
    explicit WholeLog(const Workspace& workspace) : m_workspace(workspace) {}

    /// The file changed.
    void forget();
    /// The arrangement changed.
    void forgetGroups() { m_groups.reset(); }

    [[nodiscard]] Result<LogTotals> totals();
    [[nodiscard]] Result<std::vector<LogGroup>> groups(const LogArrangement& arrangement);

private:
    const Workspace& m_workspace;
    std::optional<LogTotals> m_totals;
    std::optional<std::vector<LogGroup>> m_groups;
};

}  // namespace credence
