// SPDX-License-Identifier: GPL-3.0-or-later
/// 50,000 broken catalogue files: the reader never crashes and never accepts what the schema forbids.
#include <gtest/gtest.h>

#include <functional>

#include "catalog/catalogue.h"
#include "excerpts.h"
#include "json_mutator.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;
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
    EXPECT_EQ(excerpts().size(), 22U) << "20 kinds of rule, a subject, a reference";
    for (const Excerpt& excerpt : excerpts()) {
        const Result<RuleBook> read = readCatalogue({fileOf(excerpt.json)});
        EXPECT_TRUE(read.ok()) << excerpt.name << (read ? "" : read.error().detail.toStdString());
        EXPECT_TRUE(checkAgainstSchema(fileOf(excerpt.json)).ok()) << excerpt.name;
        EXPECT_LT(excerpt.json.size(), 8000) << excerpt.name;
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

}  // namespace
}  // namespace credence
