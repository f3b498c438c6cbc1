// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in.h"

namespace credence::testing {

const RuleBook& catalogueRules()
{
    static const RuleBook kRules = builtInCatalogue().valueOr(RuleBook());
    return kRules;
}

const RuleEdition* editionOn(const char* id, QDate day)
{
    const Rule* rule = catalogueRules().rule(QString::fromLatin1(id));
    EXPECT_NE(rule, nullptr) << id;
    return rule ? rule->editionOn(day) : nullptr;
}

bool inForce(const char* id, QDate day)
{
    return editionOn(id, day) != nullptr;
}

}  // namespace credence::testing
