// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/ceu_supply.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

#include "support/printers.h"

namespace credence {
namespace ceu_supply_test {

using namespace Qt::StringLiterals;

struct Case {
    std::vector<CeuSupply> supplies;
    std::vector<CeuDemand> demands;
    CeuHundredths fromAhimaWanted;
};

/// What a match is worth: filled first, then kept and wanted CEUs, then kept ones at their own credential.
using Worth = std::tuple<int, int, int>;

/// What was given so far.
struct Given {
    int filled = 0;
    int kept = 0;
    int own = 0;
    int freeFromAhima = 0;

    void add(const CeuSupply& supply, const CeuDemand& demand, int part)
    {
        const bool isKept = !supply.keptBy.isEmpty();
        filled += part;
        kept += isKept ? part : 0;
        own += isKept && supply.keptBy == demand.credential ? part : 0;
        freeFromAhima += !isKept && supply.fromAhima ? part : 0;
    }
    [[nodiscard]] Worth worth(CeuHundredths fromAhimaWanted) const
    {
        // Of two ways that fill and keep as much, what is elsewhere counts against: the rest is own.
        return {filled, kept + std::min(freeFromAhima, fromAhimaWanted.value), own - kept};
    }
};

Worth worthOf(const Case& problem, const CeuMatch& match)
{
    Given given;
    for (std::size_t s = 0; s < problem.supplies.size(); ++s) {
        for (std::size_t d = 0; d < problem.demands.size(); ++d) {
            given.add(problem.supplies[s], problem.demands[d], match.given[s][d].value);
        }
    }
    return given.worth(problem.fromAhimaWanted);
}

CeuMatch solved(const Case& problem)
{
    return matchCeus(problem.supplies, problem.demands, problem.fromAhimaWanted);
}

QString anySubject()
{
    return *rc::gen::element(QString(), u"auditing"_s, u"compliance"_s);
}

QString anyCredential()
{
    return *rc::gen::element(QString(), u"CPC"_s, u"CPMA"_s);
}

Case anyCase(int mostSupplies, int mostDemands, int mostAmount)
{
    Case problem;
    const int supplies = *rc::gen::inRange(0, mostSupplies + 1);
    for (int i = 0; i < supplies; ++i) {
        problem.supplies.push_back({.amount = {*rc::gen::inRange(0, mostAmount + 1)},
                                    .hiim = *rc::gen::arbitrary<bool>(),
                                    .fromAhima = *rc::gen::arbitrary<bool>(),
                                    .subjects = {anySubject()},
                                    .reluctance = *rc::gen::inRange(0, 10),
                                    .keptBy = anyCredential()});
    }
    const int demands = *rc::gen::inRange(0, mostDemands + 1);
    for (int i = 0; i < demands; ++i) {
        const QString subject = anySubject();
        problem.demands.push_back({.amount = {*rc::gen::inRange(0, mostAmount + 1)},
                                   .hiimOnly = *rc::gen::arbitrary<bool>(),
                                   .subject = subject.isEmpty() ? std::nullopt : std::optional(subject),
                                   .credential = anyCredential()});
    }
    problem.fromAhimaWanted = {*rc::gen::inRange(0, 2 * mostAmount)};
    return problem;
}

/// The best of all ways to give whole hundredths, tried one by one.
Worth bestByTrying(const Case& problem)
{
    std::vector<int> open;
    for (const CeuDemand& demand : problem.demands) {
        open.push_back(demand.amount.value);
    }
    Worth best{0, 0, 0};
    const std::function<void(std::size_t, std::size_t, int, Given)> give = [&](std::size_t supply, std::size_t demand,
                                                                               int left, const Given& given) {
        if (supply == problem.supplies.size()) {
            best = std::max(best, given.worth(problem.fromAhimaWanted));
            return;
        }
        const CeuSupply& from = problem.supplies[supply];
        if (demand == problem.demands.size()) {
            const bool last = supply + 1 == problem.supplies.size();
            give(supply + 1, 0, last ? 0 : problem.supplies[supply + 1].amount.value, given);
            return;
        }
        const int most = accepts(problem.demands[demand], from) ? std::min(left, open[demand]) : 0;
        for (int part = 0; part <= most; ++part) {
            Given with = given;
            with.add(from, problem.demands[demand], part);
            open[demand] -= part;
            give(supply, demand + 1, left - part, with);
            open[demand] += part;
        }
    };
    give(0, 0, problem.supplies.empty() ? 0 : problem.supplies.front().amount.value, {});
    return best;
}

/// One after the other into the first demand that takes it.
Worth byGreed(const Case& problem)
{
    std::vector<int> open;
    for (const CeuDemand& demand : problem.demands) {
        open.push_back(demand.amount.value);
    }
    Given given;
    for (const CeuSupply& supply : problem.supplies) {
        int left = supply.amount.value;
        for (std::size_t d = 0; d < open.size(); ++d) {
            const int part = accepts(problem.demands[d], supply) ? std::min(left, open[d]) : 0;
            left -= part;
            open[d] -= part;
            given.add(supply, problem.demands[d], part);
        }
    }
    return given.worth(problem.fromAhimaWanted);
}

RC_GTEST_PROP(CeuMatching, IsAsGoodAsTheBestOfAllWays, ())
{
    const Case problem = anyCase(4, 3, 3);
    RC_ASSERT(worthOf(problem, solved(problem)) == bestByTrying(problem));
}

RC_GTEST_PROP(CeuMatching, IsNeverWorseThanGreed, ())
{
    const Case problem = anyCase(40, 12, 400);
    RC_ASSERT(worthOf(problem, solved(problem)) >= byGreed(problem));
}

RC_GTEST_PROP(CeuMatching, NeverBreaksAConstraint, ())
{
    const Case problem = anyCase(40, 12, 400);
    const CeuMatch match = solved(problem);
    std::vector<int> taken(problem.demands.size());
    int filled = 0;
    for (std::size_t s = 0; s < problem.supplies.size(); ++s) {
        int spent = 0;
        for (std::size_t d = 0; d < problem.demands.size(); ++d) {
            const int part = match.given[s][d].value;
            RC_ASSERT(part >= 0);
            RC_ASSERT(part == 0 || accepts(problem.demands[d], problem.supplies[s]));
            spent += part;
            taken[d] += part;
        }
        RC_ASSERT(spent <= problem.supplies[s].amount.value);
        filled += spent;
    }
    for (std::size_t d = 0; d < problem.demands.size(); ++d) {
        RC_ASSERT(taken[d] <= problem.demands[d].amount.value);
    }
    RC_ASSERT(match.filled.value == filled);
}

RC_GTEST_PROP(CeuMatching, IsNeverWorseWithOneMoreSupply, ())
{
    Case problem = anyCase(10, 6, 50);
    const Worth before = worthOf(problem, solved(problem));
    problem.supplies.push_back({.amount = {20}, .hiim = true, .fromAhima = true, .subjects = {anySubject()}});
    RC_ASSERT(worthOf(problem, solved(problem)) >= before);
}

TEST(CeuMatching, SpendsTheReluctantLast)
{
    const CeuMatch match =
        matchCeus({{.amount = {200}, .reluctance = 5}, {.amount = {200}}}, {{.amount = {300}}}, CeuHundredths{0});
    EXPECT_EQ(match.given[1][0], CeuHundredths{200});
    EXPECT_EQ(match.given[0][0], CeuHundredths{100});
}

TEST(CeuMatching, PrefersAhimasSourcesOnlyAsFarAsTheyAreWanted)
{
    const CeuMatch match =
        matchCeus({{.amount = {300}, .reluctance = 0}, {.amount = {300}, .fromAhima = true, .reluctance = 9}},
                  {{.amount = {300}}}, CeuHundredths{100});
    EXPECT_EQ(match.given[1][0], CeuHundredths{100});
    EXPECT_EQ(match.given[0][0], CeuHundredths{200});
}

TEST(CeuMatching, GivesTheRareSortToTheDemandThatAsksForIt)
{
    const CeuMatch match = matchCeus({{.amount = {100}, .subjects = {u"auditing"_s}}, {.amount = {100}}},
                                     {{.amount = {100}}, {.amount = {100}, .subject = u"auditing"_s}}, {});
    EXPECT_EQ(match.filled, CeuHundredths{200});
    EXPECT_EQ(match.given[0][1], CeuHundredths{100});
}

TEST(CeuMatching, GivesKeptCeusToTheirOwnCredentialFirstAndThenToOthers)
{
    const std::vector<CeuDemand> demands{{.amount = {100}, .subject = u"auditing"_s, .credential = u"CPMA"_s},
                                         {.amount = {100}, .credential = u"CPC"_s}};
    const CeuSupply kept{.amount = {150}, .subjects = {u"auditing"_s}, .keptBy = u"CPC"_s};
    const CeuMatch alone = matchCeus({kept}, demands, {});
    EXPECT_EQ(alone.given[0][1], CeuHundredths{100});
    EXPECT_EQ(alone.given[0][0], CeuHundredths{50});
    const CeuMatch with = matchCeus({kept, {.amount = {100}}}, demands, {});
    EXPECT_EQ(with.filled, CeuHundredths{200}) << "the kept ones make room where the others fit";
}

TEST(CeuMatching, SpendsKeptCeusBeforeFreeOnes)
{
    const CeuMatch match = matchCeus({{.amount = {100}}, {.amount = {100}, .keptBy = u"CCS"_s}},
                                     {{.amount = {150}, .credential = u"CCA"_s}}, {});
    EXPECT_EQ(match.given[1][0], CeuHundredths{100});
    EXPECT_EQ(match.given[0][0], CeuHundredths{50});
}

TEST(CeuMatching, OfNothingIsNothing)
{
    EXPECT_EQ(matchCeus({}, {}, {}).filled, CeuHundredths{});
    EXPECT_EQ(matchCeus({{.amount = {100}}}, {}, {100}).filled, CeuHundredths{});
    EXPECT_EQ(matchCeus({}, {{.amount = {100}}}, {100}).filled, CeuHundredths{});
}

}  // namespace ceu_supply_test
}  // namespace credence
