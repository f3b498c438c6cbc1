// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whole_log.h"

namespace credence {

void WholeLog::forget()
{
    m_totals.reset();
    m_groups.reset();
}

Result<LogTotals> WholeLog::totals()
{
    if (!m_totals) {
        const Result<LogTotals> read = m_workspace.logTotals({});
        if (!read) {
            return read.error();
        }
        m_totals = read.value();
    }
    return *m_totals;
}

Result<std::vector<LogGroup>> WholeLog::groups(const LogArrangement& arrangement)
{
    if (!m_groups) {
        const Result<std::vector<LogGroup>> read = m_workspace.logGroups({}, arrangement);
        if (!read) {
            return read.error();
        }
        m_groups = read.value();
    }
    return *m_groups;
}

}  // namespace credence
