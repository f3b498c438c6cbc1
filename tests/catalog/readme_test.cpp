// SPDX-License-Identifier: GPL-3.0-or-later
/// The page that tells how to change a rule: it names every word of the schema, and its examples are taken.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <nlohmann/json.hpp>
#include <set>

#include "catalog/catalogue.h"
#include "support/printers.h"

namespace credence {
namespace readme_test {

using namespace Qt::StringLiterals;
using nlohmann::json;

QString readme()
{
    QFile file(QStringLiteral(CREDENCE_SOURCE_DIR) + u"/resources/catalog/README.md"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Names of properties and values of enumerations, wherever they stand in the schema.
void collectWords(const json& schema, std::set<std::string>& words)
{
    if (schema.is_array()) {
        for (const json& item : schema) {
            collectWords(item, words);
        }
    }
    if (!schema.is_object()) {
        return;
    }
    for (const auto& [key, value] : schema.items()) {
        if (key == "properties") {
            for (const auto& [name, property] : value.items()) {
                words.insert(name);
                collectWords(property, words);
            }
        } else if (key == "enum") {
            for (const json& one : value) {
                words.insert(one.is_string() ? one.get<std::string>() : one.dump());
            }
        } else {
            collectWords(value, words);
        }
    }
}

TEST(CatalogueReadme, NamesEveryKeyAndEveryChoiceOfTheSchema)
{
    QFile file(u":/catalog/catalog.schema.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    std::set<std::string> words;
    collectWords(json::parse(file.readAll().toStdString()), words);
    ASSERT_GT(words.size(), 100U);
    const QString text = readme();
    for (const std::string& word : words) {
        EXPECT_TRUE(text.contains(u'`' + QString::fromStdString(word) + u'`')) << word << " is not in the README";
    }
}

/// The blocks of JSON, in their order; one that is no object by itself is the inside of one.
std::vector<json> examples()
{
    static const QRegularExpression kBlock(u"```json\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    std::vector<json> found;
    for (auto block = kBlock.globalMatch(readme()); block.hasNext();) {
        const QString text = block.next().captured(1).trimmed();
        const QString object = text.startsWith(u'{') ? text : u'{' + text + u'}';
        found.push_back(json::parse(object.toStdString(), nullptr, false));
        EXPECT_FALSE(found.back().is_discarded()) << text.toStdString();
    }
    return found;
}

json documentOf(const CatalogueFile& file)
{
    return json::parse(file.json.toStdString());
}

CatalogueFile fileOf(const json& document)
{
    return {.name = u"example"_s, .json = QByteArray::fromStdString(document.dump())};
}

struct Documents {
    json ahima;
    json curriculum;
    json aapc;
    json references = documentOf(builtInReferenceFile());

    Documents()
    {
        for (const CatalogueFile& file : builtInCatalogueFiles()) {
            const json document = documentOf(file);
            (document.at("catalogue") == "ahima"  ? ahima
             : document.at("catalogue") == "aapc" ? aapc
                                                  : curriculum) = document;
        }
    }

    /// Puts the example where its page says that it goes. False if that cannot be told.
    bool put(const json& example)
    {
        if (example.contains("editions")) {
            return closeAndAdd(example.at("editions"));
        }
        if (example.contains("kind")) {
            return replace(references.at("references"), example);
        }
        json* list = example.contains("short_name") ? &curriculum.at("subjects")
                     : example.contains("level")    ? &ahima.at("credentials")
                     : example.contains("website")  ? &ahima.at("organisations")
                     : example.contains("url")      ? &ahima.at("sources")
                                                    : nullptr;
        if (list) {
            list->push_back(example);
        }
        return list != nullptr;
    }

private:
    /// The last edition of the rule gives way to those of the example.
    bool closeAndAdd(const json& editions)
    {
        for (json& rule : ahima.at("rules")) {
            if (rule.at("id") == "ahima.cca.retake") {
                rule.at("editions").erase(rule.at("editions").size() - 1);
                rule.at("editions").insert(rule.at("editions").end(), editions.begin(), editions.end());
                return true;
            }
        }
        return false;
    }
    static bool replace(json& list, const json& example)
    {
        for (json& one : list) {
            if (one.at("id") == example.at("id")) {
                one = example;
                return true;
            }
        }
        return false;
    }
};

TEST(CatalogueReadme, GivesExamplesThatTheSchemaAndTheReaderTake)
{
    const std::vector<json> given = examples();
    ASSERT_EQ(given.size(), 6U);
    Documents documents;
    for (const json& example : given) {
        EXPECT_TRUE(documents.put(example)) << example.dump();
    }
    for (const json* document : {&documents.aapc, &documents.ahima, &documents.curriculum, &documents.references}) {
        const Result<void> checked = checkAgainstSchema(fileOf(*document));
        EXPECT_TRUE(checked.ok()) << (checked ? "" : checked.error().detail.toStdString());
    }
    const Result<RuleBook> book =
        readCatalogue({fileOf(documents.aapc), fileOf(documents.ahima), fileOf(documents.curriculum)});
    ASSERT_TRUE(book.ok()) << book.error().detail.toStdString();
    const Rule* retake = book.value().rule(u"ahima.cca.retake");
    EXPECT_EQ(std::get<RetakeRule>(retake->editionOn({2027, 2, 28})->value).waitDays, 30);
    EXPECT_EQ(std::get<RetakeRule>(retake->editionOn({2027, 3, 1})->value).waitDays, 45);
    EXPECT_NE(book.value().subjectByWord(u"dental coding"), nullptr);
    const Result<RuleBook> references = readCatalogue({fileOf(documents.references)});
    EXPECT_TRUE(references.ok()) << (references ? "" : references.error().detail.toStdString());
}

TEST(CatalogueReadme, MayNameTheSchemaForAnEditor)
{
    Documents documents;
    documents.references["$schema"] = "catalog.schema.json";
    EXPECT_TRUE(checkAgainstSchema(fileOf(documents.references)).ok());
    EXPECT_TRUE(readCatalogue({fileOf(documents.references)}).ok());
}

}  // namespace readme_test
}  // namespace credence
