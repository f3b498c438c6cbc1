// SPDX-License-Identifier: GPL-3.0-or-later
/// The list of the Credentials page: every goal with the credential it grows from, then what is held or was held.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "domain/overview/overview.h"
#include "domain/rules/rule_book.h"
#include "ui/widgets/two_line_list.h"

namespace credence {

struct CredentialEntry {
    QString key;                        ///< the same after a reload, while goal and credential are the same
    std::optional<std::size_t> goal{};  ///< position in Overview::goals
    std::optional<HeldCredential> held{};
    ListLine line;
};

std::vector<CredentialEntry> credentialEntries(const Overview& overview, const std::vector<HeldCredential>& held,
                                               const RuleBook& rules);

}  // namespace credence
