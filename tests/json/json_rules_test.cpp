// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_rules.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "catalog/catalogue.h"
#include "support/printers.h"

namespace credence {
namespace json_rules_test {

using namespace Qt::StringLiterals;

QJsonArray rulesIn(const CatalogueFile& file)
{
    return QJsonDocument::fromJson(file.json).object()[u"rules"_s].toArray();
}

std::string text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson().toStdString();
}

TEST(JsonRules, AreWhatTheCatalogueSays)
{
    const RuleBook book = builtInCatalogue().value();
    int compared = 0;
    for (const CatalogueFile& file : builtInCatalogueFiles()) {
        for (const QJsonValue& rule : rulesIn(file)) {
            const Rule* read = book.rule(rule[u"id"_s].toString());
            ASSERT_NE(read, nullptr);
            EXPECT_EQ(json::ruleWithEditions(*read), rule.toObject()) << text(json::ruleWithEditions(*read));
            ++compared;
        }
    }
    EXPECT_EQ(compared, static_cast<int>(book.rules.size()));
}

TEST(JsonRules, CanStandInACatalogue)
{
    const RuleBook book = builtInCatalogue().value();
    std::vector<CatalogueFile> files = builtInCatalogueFiles();
    for (CatalogueFile& file : files) {
        QJsonArray printed;
        for (const QJsonValue& rule : rulesIn(file)) {
            printed.append(json::ruleWithEditions(*book.rule(rule[u"id"_s].toString())));
        }
        QJsonObject catalogue = QJsonDocument::fromJson(file.json).object();
        catalogue[u"rules"_s] = printed;
        file.json = QJsonDocument(catalogue).toJson();
        EXPECT_TRUE(checkAgainstSchema(file).ok()) << file.name.toStdString();
    }
    EXPECT_TRUE(readCatalogue(files).ok());
}

TEST(JsonRules, GiveTheEditionOfTheDayOrNone)
{
    const Rule rule{.id = u"own"_s,
                    .title = u"Own"_s,
                    .body = u"AAPC"_s,
                    .binding = BindingKey::CalendarDate,
                    .editions = {{.from = QDate(2028, 2, 29),
                                  .value = CeuShareRule{.body = u"AAPC"_s, .of = ShareOf::HiimDomain, .percent = 80},
                                  .confidence = Confidence::Low,
                                  .sources = {},
                                  .asOf = u"2028"_s}}};
    EXPECT_TRUE(json::rule(rule, {2028, 2, 28})[u"edition"_s].isNull());
    EXPECT_EQ(json::rule(rule, {2028, 2, 29})[u"edition"_s][u"ceu_share"_s][u"percent"_s], 80);
}

}  // namespace json_rules_test
}  // namespace credence
