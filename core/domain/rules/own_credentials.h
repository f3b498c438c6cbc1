// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts the credentials that a user added into a book of rules, marked as hers. Reads and writes nothing.
#pragma once

#include <vector>

#include "domain/records/kinds.h"
#include "domain/rules/rule_book.h"

namespace credence {

/// The credential of that code, the case of letters left aside; null if there is none.
const CredentialFacts* credentialLike(const RuleBook& book, const QString& code);

/// Adds each of `own`, with the CEUs of its subject as a rule of low confidence whose source is kOwnSource. Returns
/// those left out because the book has a credential of that code: what the body says of it goes first.
std::vector<OwnCredentialId> addOwnCredentials(RuleBook& book, const std::vector<OwnCredential>& own);

}  // namespace credence
