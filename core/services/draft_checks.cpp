// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_checks.h"

#include <algorithm>
#include <iterator>

#include "services/entry_contexts.h"
#include "services/rule_checks.h"

namespace credence {

DraftChecks::DraftChecks(const Workspace& workspace)
    : m_workspace(workspace), m_context(validationContext(workspace)), m_beside(workspace.file())
{}

std::vector<Problem> DraftChecks::problems(const AnyRecord& draft, const QByteArray& content)
{
    std::vector<Problem> problems = validate(draft, m_context);
    std::ranges::move(crossCheck(draft, m_beside), std::back_inserter(problems));
    std::ranges::move(ruleProblems(draft, m_workspace, content), std::back_inserter(problems));
    return problems;
}

}  // namespace credence
