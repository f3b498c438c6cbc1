// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/own_figures.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/printers.h"

namespace credence {
namespace own_figures_test {

using namespace Qt::StringLiterals;

RuleOverride own(qint64 id, const QString& rule, const QString& part, const QString& value,
                 std::optional<QDate> from = {})
{
    return {.id = RuleOverrideId(id), .rule = rule, .editionFrom = from, .part = part, .value = value};
}

OwnCatalogue readWith(const std::vector<RuleOverride>& overrides)
{
    return readCatalogueWith(builtInCatalogueFiles(), overrides).value();
}

/// The edition in force at the end of 2026.
const RuleEdition& presentEdition(const RuleBook& book, const QString& rule)
{
    return *book.rule(rule)->editionOn({2026, 12, 31});
}

std::optional<QDate> presentFrom(const QString& rule)
{
    return presentEdition(builtInCatalogue().value(), rule).from;
}

std::vector<RuleFigure> figuresOf(const QString& rule)
{
    return ruleFigures(builtInCatalogue().value(), rule, presentFrom(rule)).value();
}

TEST(OwnFigures, ListWhatARuleSaysInItsUnits)
{
    const std::vector<RuleFigure> amounts = figuresOf(u"aapc.renewal.amount"_s);
    ASSERT_FALSE(amounts.empty());
    EXPECT_EQ(amounts.front(), (RuleFigure{.part = u"/ceu_by_count/by_count/0"_s,
                                           .steps = {u"ceu_by_count"_s, u"by_count"_s, u"1"_s},
                                           .unit = RuleFigureUnit::Ceus,
                                           .value = u"36.00"_s}));
    const std::vector<RuleFigure> fees = figuresOf(u"aapc.cpc.exam-fee"_s);
    const auto one = std::ranges::find(fees, u"/exam_fees/fees/0/cents"_s, &RuleFigure::part);
    ASSERT_NE(one, fees.end());
    EXPECT_EQ(one->unit, RuleFigureUnit::Money);
    EXPECT_EQ(one->value, u"425.00"_s);
    EXPECT_EQ(one->steps.at(2), u"one attempt"_s);
}

TEST(OwnFigures, ListNumbersThatWereNotFoundAsEmpty)
{
    const std::vector<RuleFigure> retake = figuresOf(u"ahima.cca.retake"_s);
    const auto attempts = std::ranges::find(retake, u"/retake/attempts_allowed"_s, &RuleFigure::part);
    ASSERT_NE(attempts, retake.end());
    EXPECT_FALSE(attempts->value);
}

TEST(OwnFigures, OfEveryEditionCanBeListed)
{
    const RuleBook book = builtInCatalogue().value();
    for (const Rule& rule : book.rules) {
        for (const RuleEdition& edition : rule.editions) {
            EXPECT_TRUE(ruleFigures(book, rule.id, edition.from).ok()) << rule.id.toStdString();
        }
    }
}

TEST(OwnFigures, StandInPlaceOfThePublishedOnesAndAreMarked)
{
    const OwnCatalogue taken = readWith({own(7, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"40"_s,
                                             presentFrom(u"aapc.renewal.amount"_s))});
    EXPECT_TRUE(taken.refused.empty());
    const RuleEdition& edition = presentEdition(taken.book, u"aapc.renewal.amount"_s);
    EXPECT_EQ(std::get<CeuAmountByCount>(edition.value).byCount.front(), CeuHundredths{4000});
    ASSERT_EQ(edition.own.size(), 1U);
    EXPECT_EQ(edition.own.front().published.value, u"36.00"_s);
    EXPECT_EQ(edition.own.front().value, u"40.00"_s);
    EXPECT_EQ(edition.own.front().overrideId, 7);
    EXPECT_EQ(citationOf(*taken.book.rule(u"aapc.renewal.amount"_s), edition).own, edition.own);
    EXPECT_EQ(ruleFigures(taken.book, u"aapc.renewal.amount"_s, edition.from).value(),
              figuresOf(u"aapc.renewal.amount"_s))
        << "what was published stays known";
}

TEST(OwnFigures, ChangeNoOtherEditionAndNoOtherRule)
{
    const RuleBook published = builtInCatalogue().value();
    const OwnCatalogue taken = readWith({own(1, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"40"_s,
                                             presentFrom(u"aapc.renewal.amount"_s))});
    ASSERT_EQ(taken.book.rules.size(), published.rules.size());
    int marked = 0;
    for (const Rule& rule : taken.book.rules) {
        marked += static_cast<int>(
            std::ranges::count_if(rule.editions, [](const RuleEdition& edition) { return !edition.own.empty(); }));
    }
    EXPECT_EQ(marked, 1);
}

TEST(OwnFigures, FillInWhatARuleLeavesOut)
{
    const OwnCatalogue taken = readWith(
        {own(1, u"ahima.cca.retake"_s, u"/retake/attempts_allowed"_s, u"3"_s, presentFrom(u"ahima.cca.retake"_s))});
    EXPECT_TRUE(taken.refused.empty());
    EXPECT_EQ(std::get<RetakeRule>(presentEdition(taken.book, u"ahima.cca.retake"_s).value).attemptsAllowed, 3);
}

struct Refusal {
    const char* what;
    RuleOverride own;
    QString field;
};

class RefusedFigure : public ::testing::TestWithParam<Refusal> {};

INSTANTIATE_TEST_SUITE_P(
    OwnFigures, RefusedFigure,
    ::testing::Values(
        Refusal{"NoSuchRule", own(1, u"aapc.no.such"_s, u"/cycle/months"_s, u"24"_s), u"rule"_s},
        Refusal{"NoSuchEdition",
                own(1, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"40"_s, QDate(1950, 1, 1)),
                u"edition_from"_s},
        Refusal{"NoSuchPart", own(1, u"ahima.renewal.cycle"_s, u"/cycle/anchor"_s, u"24"_s), u"part"_s},
        Refusal{"TheEditionItself", own(1, u"ahima.renewal.cycle"_s, u"/from"_s, u"24"_s), u"part"_s},
        Refusal{"NoNumber", own(1, u"ahima.renewal.cycle"_s, u"/cycle/months"_s, u"two years"_s), u"value"_s},
        Refusal{"BeyondTheReadersRange", own(1, u"ahima.renewal.cycle"_s, u"/cycle/months"_s, u"2000000000"_s),
                u"value"_s}),
    [](const auto& each) { return each.param.what; });

TEST_P(RefusedFigure, NamesItsFieldAndLeavesTheRulesAsTheyWere)
{
    const OwnCatalogue taken = readWith({GetParam().own});
    ASSERT_EQ(taken.refused.size(), 1U);
    EXPECT_EQ(taken.refused.front().error.subject, GetParam().field);
    EXPECT_EQ(taken.book.rules.size(), builtInCatalogue().value().rules.size());
}

TEST(OwnFigures, ThatAreRefusedDoNotTakeOthersWithThem)
{
    const std::optional<QDate> from = presentFrom(u"aapc.renewal.amount"_s);
    const OwnCatalogue taken =
        readWith({own(1, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/0"_s, u"40"_s, from),
                  own(2, u"ahima.renewal.cycle"_s, u"/cycle/months"_s, u"2000000000"_s),
                  own(3, u"aapc.renewal.amount"_s, u"/ceu_by_count/by_count/1"_s, u"50"_s, from)});
    ASSERT_EQ(taken.refused.size(), 1U);
    EXPECT_EQ(taken.refused.front().id, RuleOverrideId(2));
    EXPECT_EQ(presentEdition(taken.book, u"aapc.renewal.amount"_s).own.size(), 2U);
}

}  // namespace own_figures_test
}  // namespace credence
