// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/rule_packs.h"

#include <gtest/gtest.h>

#include "support/printers.h"
#include "domain/sha256.h"

namespace credence {
namespace rule_packs_test {

using namespace Qt::StringLiterals;

QByteArray withEditions(const QByteArray& editions, const QByteArray& version = "2026-11",
                        const QByteArray& compiledOn = "2026-11-23")
{
    return R"({"format": 1, "catalogue": "aapc", "version": ")" + version + R"(", "compiled_on": ")" + compiledOn +
           R"(", "sources": [], "organisations": [], "credentials": [], "subjects": [], "rules": [
              {"id": "aapc.x", "title": "X", "body": "AAPC", "binding": "calendar_date", "editions": [)" +
           editions + "]}]}";
}

const QByteArray kOld =
    R"({"from": "2020-01-01", "confidence": "high", "sources": [], "as_of": "2020", "grace": {"months": 3}})";

std::vector<RuleChange> changes(const QByteArray& before, const QByteArray& after)
{
    return ruleChanges({.name = u"before"_s, .json = before}, {.name = u"after"_s, .json = after}).value();
}

RuleChange change(RuleChangeKind kind, std::optional<QDate> from = {})
{
    return {.kind = kind, .rule = u"aapc.x"_s, .title = u"X"_s, .editionFrom = from};
}

TEST(RuleChanges, OfTheSameRulesAreNone)
{
    EXPECT_TRUE(changes(withEditions(kOld), withEditions(kOld, "2027-01")).empty());
}

TEST(RuleChanges, NameTheNewEditionAndTheOneItEnds)
{
    const QByteArray ended =
        R"({"from": "2020-01-01", "to": "2027-12-31", "confidence": "high", "sources": [], "as_of": "2020",
            "grace": {"months": 3}},
           {"from": "2028-01-01", "confidence": "high", "sources": [], "as_of": "2027", "grace": {"months": 6}})";
    EXPECT_EQ(changes(withEditions(kOld), withEditions(ended)),
              (std::vector{change(RuleChangeKind::EditionEnds, QDate(2020, 1, 1)),
                           change(RuleChangeKind::NewEdition, QDate(2028, 1, 1))}));
    EXPECT_EQ(changes(withEditions(ended), withEditions(kOld)),
              (std::vector{change(RuleChangeKind::EditionEnds, QDate(2020, 1, 1)),
                           change(RuleChangeKind::EditionGone, QDate(2028, 1, 1))}));
}

TEST(RuleChanges, TellACorrectedEditionFromCorrectedWords)
{
    QByteArray corrected = kOld;
    corrected.replace("\"months\": 3", "\"months\": 4");
    EXPECT_EQ(changes(withEditions(kOld), withEditions(corrected)),
              std::vector{change(RuleChangeKind::EditionChanged, QDate(2020, 1, 1))});
    QByteArray reworded = kOld;
    reworded.replace("\"high\"", "\"low\"");
    EXPECT_EQ(changes(withEditions(kOld), withEditions(reworded)), std::vector{change(RuleChangeKind::WordsChanged)});
}

TEST(RuleChanges, NameRulesThatComeAndGo)
{
    QByteArray renamed = withEditions(kOld);
    renamed.replace("aapc.x", "aapc.y");
    const std::vector<RuleChange> found = changes(withEditions(kOld), renamed);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, RuleChangeKind::NewRule);
    EXPECT_EQ(found[0].rule, u"aapc.y"_s);
    EXPECT_EQ(found[1], change(RuleChangeKind::RuleGone));
}

TakenPack pack(const QByteArray& content)
{
    return {.record = {.id = RulePackId(4),
                       .catalogue = u"aapc"_s,
                       .version = u"any"_s,
                       .takenOn = QDate(2026, 12, 1),
                       .sha256 = sha256Hex(content),
                       .content = sha256Hex(content)},
            .file = content};
}

const std::vector<CatalogueFile> kBuiltIn{{.name = u"aapc.json"_s, .json = withEditions(kOld)}};

TEST(RulePacks, StandInPlaceOfAnOlderFile)
{
    const QByteArray newer = withEditions(kOld, "2027-01", "2027-01-02");
    const ChosenFiles chosen = withPacks(kBuiltIn, {pack(newer)});
    EXPECT_TRUE(chosen.refused.empty());
    EXPECT_EQ(chosen.files.front().json, newer);
    EXPECT_EQ(chosen.files.front().name, u"aapc.json"_s);
}

TEST(RulePacks, AreChosenByTheirAgeNotByTheirOrder)
{
    const QByteArray newer = withEditions(kOld, "2027-01", "2027-01-02");
    const QByteArray newest = withEditions(kOld, "2027-02", "2027-02-02");
    EXPECT_EQ(withPacks(kBuiltIn, {pack(newest), pack(newer)}).files.front().json, newest);
    EXPECT_EQ(withPacks(kBuiltIn, {pack(newer), pack(newest)}).files.front().json, newest);
}

TEST(RulePacks, ThatAreOlderThanTheProgramArePassedOver)
{
    const ChosenFiles chosen = withPacks(kBuiltIn, {pack(withEditions(kOld, "2026-10", "2026-10-01"))});
    EXPECT_EQ(chosen.files.front().json, kBuiltIn.front().json);
    EXPECT_TRUE(chosen.refused.empty());
}

TEST(RulePacks, ThatWereTamperedWithAreRefused)
{
    TakenPack tampered = pack(withEditions(kOld, "2027-01", "2027-01-02"));
    tampered.file.replace("\"months\": 3", "\"months\": 9");
    const ChosenFiles chosen = withPacks(kBuiltIn, {tampered});
    ASSERT_EQ(chosen.refused.size(), 1U);
    EXPECT_EQ(chosen.refused.front().id, RulePackId(4));
    EXPECT_EQ(chosen.files.front().json, kBuiltIn.front().json);
}

TEST(RulePacks, OfACatalogueThatTheProgramDoesNotHaveStandBehindItsOwn)
{
    const auto another = [](const QByteArray& version) {
        return QByteArray(R"({"format": 1, "catalogue": "another", "version": ")" + version +
                          R"(", "compiled_on": "2026-11-23"})");
    };
    const ChosenFiles chosen = rulesWithPacks({pack(another("2")), pack(another("3")), pack(another("1"))});
    const std::vector<CatalogueFile> builtIn = builtInCatalogueFiles();
    ASSERT_EQ(chosen.files.size(), builtIn.size() + 1);
    EXPECT_EQ(chosen.files.front().json, builtIn.front().json);
    EXPECT_EQ(chosen.files.back().json, another("3"));
    EXPECT_EQ(withPacks(kBuiltIn, {pack(another("2"))}).files.size(), kBuiltIn.size());
}

TEST(RulePacks, OfEntriesToLookUpAreNoRules)
{
    EXPECT_EQ(rulesWithPacks({pack(builtInReferenceFile().json)}).files.size(), builtInCatalogueFiles().size());
}

TEST(RulePacks, OfTheSameDayAreOrderedByVersion)
{
    const CatalogueVersion first{.catalogue = u"aapc"_s, .version = u"2026-11.1"_s, .compiledOn = {2026, 11, 23}};
    const CatalogueVersion second{.catalogue = u"aapc"_s, .version = u"2026-11.2"_s, .compiledOn = {2026, 11, 23}};
    EXPECT_TRUE(isNewer(second, first));
    EXPECT_FALSE(isNewer(first, second));
    EXPECT_TRUE(isNewer({.catalogue = u"aapc"_s, .version = u"2026-11.10"_s, .compiledOn = {2026, 11, 23}}, second));
    EXPECT_FALSE(isNewer(first, first));
}

}  // namespace rule_packs_test
}  // namespace credence
