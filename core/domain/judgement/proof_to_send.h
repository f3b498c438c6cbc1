// SPDX-License-Identifier: GPL-3.0-or-later
/// What is to be handed in for something that needs proof.
#pragma once

#include <QString>
#include <QStringList>

#include "domain/rules/rule_book.h"

namespace credence {

/// What a body wants to see, or how long it takes, as it stands in a rule.
struct ProofToSend {
    RuleCitation rule;
    QString text;
    QStringList points{};
};

}  // namespace credence
