// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in.h"

#include "catalog/rule_value_reader.h"

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

void expectStatements(const std::vector<StatementFacts>& table)
{
    for (const StatementFacts& row : table) {
        const auto statement = on<StatementRule>(row.id, row.on);
        EXPECT_FALSE(statement.text.isEmpty()) << row.id;
        EXPECT_EQ(statement.points.size(), row.points) << row.id;
        EXPECT_EQ(static_cast<int>(statement.fees.size()), row.fees) << row.id;
        const RuleEdition* edition = editionOn(row.id, row.on);
        EXPECT_TRUE(edition && edition->confidence == row.confidence) << row.id;
    }
}

void expectNeeds(const std::vector<NeedsOfRule>& table)
{
    for (const NeedsOfRule& row : table) {
        const RuleEdition* edition = editionOn(row.id);
        ASSERT_NE(edition, nullptr) << row.id;
        QStringList found;
        for (const Need* need : needsIn(edition->value)) {
            found << need->id;
        }
        QStringList expected;
        for (const char* need : row.needs) {
            expected << QString::fromLatin1(need);
        }
        EXPECT_EQ(found, expected) << row.id;
    }
}

}  // namespace credence::testing
