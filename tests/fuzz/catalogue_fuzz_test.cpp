// SPDX-License-Identifier: GPL-3.0-or-later
/// 50,000 broken catalogue files: the reader never crashes and never accepts what the schema forbids.
#include <gtest/gtest.h>

#include <QFile>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>

#include "catalog/catalogue.h"
#include "excerpts.h"
#include "json_mutator.h"
#include "support/printers.h"

namespace credence {
namespace catalogue_fuzz_test {

using namespace Qt::StringLiterals;
using nlohmann::json;
using testing::Excerpt;
using testing::JsonMutator;
using testing::JsonSpan;

constexpr int kFilesInEachTest = 12'500;

const std::vector<Excerpt>& excerpts()
{
    static const std::vector<Excerpt> kExcerpts = testing::excerpts();
    return kExcerpts;
}

CatalogueFile fileOf(const QByteArray& json)
{
    return {.name = u"mutant.json"_s, .json = json};
}

TEST(Excerpts, AreValidBeforeTheyAreBroken)
{
    for (const Excerpt& excerpt : excerpts()) {
        const Result<RuleBook> read = readCatalogue({fileOf(excerpt.json)});
        EXPECT_TRUE(read.ok()) << excerpt.name << (read ? "" : read.error().detail.toStdString());
        EXPECT_TRUE(checkAgainstSchema(fileOf(excerpt.json)).ok()) << excerpt.name;
        EXPECT_LT(excerpt.json.size(), 16'000) << excerpt.name;
    }
}

/// The schema and what is reached of it. A key is named by its path, from the root or from a definition.
class SchemaWalk {
public:
    explicit SchemaWalk(json schema) : m_schema(std::move(schema)) {}

    /// Every key that a file may have.
    [[nodiscard]] std::set<std::string> allKeys()
    {
        collect(m_schema, {});
        return m_all;
    }
    /// Adds the keys of `document` to `reached`.
    void reach(const json& document, std::set<std::string>& reached) const { match(m_schema, document, {}, reached); }

private:
    [[nodiscard]] std::pair<const json&, std::string> resolved(const json& node, const std::string& path) const
    {
        if (!node.contains("$ref")) {
            return {node, path};
        }
        const std::string pointer = node["$ref"].get<std::string>().substr(1);  // without the #
        return {m_schema.at(json::json_pointer(pointer)), pointer};
    }

    void collect(const json& reference, const std::string& from)
    {
        const auto [node, path] = resolved(reference, from);
        const json properties = node.value("properties", json::object());
        for (const auto& [key, value] : properties.items()) {
            if (m_all.insert(path + '/' + key).second) {
                collect(value, path + '/' + key);
            }
        }
        if (node.contains("items")) {
            collect(node["items"], path);
        }
    }

    void match(const json& reference, const json& value, const std::string& from, std::set<std::string>& reached) const
    {
        const auto [node, path] = resolved(reference, from);
        for (const json& item : node.contains("items") ? value : json::array()) {
            match(node["items"], item, path, reached);
        }
        const json properties = node.value("properties", json::object());
        for (const auto& [key, inner] : properties.items()) {
            if (value.contains(key)) {
                reached.insert(path + '/' + key);
                match(inner, value[key], path + '/' + key, reached);
            }
        }
    }

    json m_schema;
    std::set<std::string> m_all{};
};

TEST(Excerpts, ReachEveryKeyOfTheSchema)
{
    QFile file(u":/catalog/catalog.schema.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    SchemaWalk schema(json::parse(text.begin(), text.end()));
    std::set<std::string> reached;
    for (const Excerpt& excerpt : excerpts()) {
        schema.reach(json::parse(excerpt.json.begin(), excerpt.json.end()), reached);
    }
    EXPECT_GT(reached.size(), 100U);
    for (const std::string& key : schema.allKeys()) {
        EXPECT_TRUE(reached.contains(key)) << key << " is never broken";
    }
}

using Breaking = std::function<QByteArray(JsonMutator&, const Excerpt&, const std::vector<JsonSpan>&)>;

/// How many of the broken files the reader still accepts; each of those the schema accepts too.
int accepted(unsigned seed, const Breaking& broken)
{
    JsonMutator mutator(seed);
    std::vector<std::vector<JsonSpan>> spans;
    for (const Excerpt& excerpt : excerpts()) {
        spans.push_back(testing::spansOf(excerpt.json));
    }
    int count = 0;
    for (int i = 0; i < kFilesInEachTest; ++i) {
        const std::size_t which = static_cast<std::size_t>(i) % excerpts().size();
        const CatalogueFile file = fileOf(broken(mutator, excerpts()[which], spans[which]));
        if (readCatalogue({file}).ok()) {
            ++count;
            const Result<void> checked = checkAgainstSchema(file);
            EXPECT_TRUE(checked.ok()) << checked.error().detail.toStdString() << "\n" << file.json.toStdString();
        }
    }
    return count;
}

TEST(CatalogueFuzz, BrokenBytes)
{
    EXPECT_GT(accepted(1, [](JsonMutator& mutator, const Excerpt& excerpt,
                             const auto&) { return mutator.bytesBroken(excerpt.json); }),
              100)
        << "changed words are still files";
}

TEST(CatalogueFuzz, MembersRepeatedLostOrRenamed)
{
    EXPECT_GT(accepted(2, [](JsonMutator& mutator, const Excerpt& excerpt,
                             const auto& spans) { return mutator.membersBroken(excerpt.json, spans); }),
              100)
        << "notes and facts may be missing";
}

TEST(CatalogueFuzz, ValuesOfAnotherTypeOrOutOfRange)
{
    EXPECT_GT(accepted(3, [](JsonMutator& mutator, const Excerpt& excerpt,
                             const auto& spans) { return mutator.valueReplaced(excerpt.json, spans); }),
              100)
        << "another word is still a word";
}

TEST(CatalogueFuzz, ValuesSwapped)
{
    EXPECT_GT(accepted(4, [](JsonMutator& mutator, const Excerpt& excerpt,
                             const auto& spans) { return mutator.valuesSwapped(excerpt.json, spans); }),
              100)
        << "another word is still a word";
}

}  // namespace catalogue_fuzz_test
}  // namespace credence
