// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads rules with the user's own values in place of the published ones. The values are written into the catalogue's
/// JSON before it is read, so that the reader judges them as strictly as it judges the catalogue itself.
#pragma once

#include <vector>

#include "catalog/catalogue.h"
#include "domain/records/kinds.h"

namespace credence {

/// The values of the edition of `rule` that begins on `editionFrom` (nothing: the one without a first day), by
/// their keys, lists in their order; those it could have and leaves out are included. As they were published: the
/// user's own values of `book` stand aside. NotFound: subject "rule", also of one that is all the user's, or
/// "edition_from".
Result<std::vector<RuleFigure>> ruleFigures(const RuleBook& book, const QString& rule,
                                            const std::optional<QDate>& editionFrom);

/// An own value that the rules do not take. `error`: subject is a field of RuleOverride.
struct RefusedOverride {
    RuleOverrideId id;
    Error error;
};

struct OwnCatalogue {
    RuleBook book;  ///< with its own values marked in their editions
    std::vector<RefusedOverride> refused;
};

/// The rules of `files` with those of `overrides` that fit. CatalogueInvalid if the files themselves are not readable.
Result<OwnCatalogue> readCatalogueWith(const std::vector<CatalogueFile>& files,
                                       const std::vector<RuleOverride>& overrides);

}  // namespace credence
