// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/ceu_supply.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>

#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

struct Case {
    std::vector<CeuSupply> supplies;
    std::vector<CeuDemand> demands;
    CeuHundredths fromAhimaWanted;
};

/// What a match is worth: filled first, then wanted CEUs from AHIMA.
using Worth = std::pair<int, int>;

Worth worthOf(const CeuMatch& match)
{
    return {match.filled.value, match.fromAhima.value};
}

CeuMatch solved(const Case& problem)
{
    return matchCeus(problem.supplies, problem.demands, problem.fromAhimaWanted);
}

QString anySubject()
{
    return *rc::gen::element(QString(), u"auditing"_s, u"compliance"_s);
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
                                    .reluctance = *rc::gen::inRange(0, 10)});
    }
    const int demands = *rc::gen::inRange(0, mostDemands + 1);
    for (int i = 0; i < demands; ++i) {
        const QString subject = anySubject();
        problem.demands.push_back({.amount = {*rc::gen::inRange(0, mostAmount + 1)},
                                   .hiimOnly = *rc::gen::arbitrary<bool>(),
                                   .subject = subject.isEmpty() ? std::nullopt : std::optional(subject)});
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
    Worth best{0, 0};
    const std::function<void(std::size_t, std::size_t, int, int, int)> give =
        [&](std::size_t supply, std::size_t demand, int left, int filled, int ahima) {
            if (supply == problem.supplies.size()) {
                best = std::max(best, Worth{filled, std::min(ahima, problem.fromAhimaWanted.value)});
                return;
            }
            const CeuSupply& from = problem.supplies[supply];
            if (demand == problem.demands.size()) {
                const bool last = supply + 1 == problem.supplies.size();
                give(supply + 1, 0, last ? 0 : problem.supplies[supply + 1].amount.value, filled, ahima);
                return;
            }
            const int most = accepts(problem.demands[demand], from) ? std::min(left, open[demand]) : 0;
            for (int part = 0; part <= most; ++part) {
                open[demand] -= part;
                give(supply, demand + 1, left - part, filled + part, ahima + (from.fromAhima ? part : 0));
                open[demand] += part;
            }
        };
    give(0, 0, problem.supplies.empty() ? 0 : problem.supplies.front().amount.value, 0, 0);
    return best;
}

/// One after the other into the first demand that takes it.
Worth byGreed(const Case& problem)
{
    std::vector<int> open;
    for (const CeuDemand& demand : problem.demands) {
        open.push_back(demand.amount.value);
    }
    Worth worth{0, 0};
    for (const CeuSupply& supply : problem.supplies) {
        int left = supply.amount.value;
        for (std::size_t d = 0; d < open.size(); ++d) {
            const int part = accepts(problem.demands[d], supply) ? std::min(left, open[d]) : 0;
            left -= part;
            open[d] -= part;
            worth.first += part;
            worth.second += supply.fromAhima ? part : 0;
        }
    }
    worth.second = std::min(worth.second, problem.fromAhimaWanted.value);
    return worth;
}

RC_GTEST_PROP(CeuMatching, IsAsGoodAsTheBestOfAllWays, ())
{
    const Case problem = anyCase(4, 3, 3);
    RC_ASSERT(worthOf(solved(problem)) == bestByTrying(problem));
}

RC_GTEST_PROP(CeuMatching, IsNeverWorseThanGreed, ())
{
    const Case problem = anyCase(40, 12, 400);
    RC_ASSERT(worthOf(solved(problem)) >= byGreed(problem));
}

RC_GTEST_PROP(CeuMatching, NeverBreaksAConstraint, ())
{
    const Case problem = anyCase(40, 12, 400);
    const CeuMatch match = solved(problem);
    std::vector<int> taken(problem.demands.size());
    int filled = 0;
    int fromAhima = 0;
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
        fromAhima += problem.supplies[s].fromAhima ? spent : 0;
    }
    for (std::size_t d = 0; d < problem.demands.size(); ++d) {
        RC_ASSERT(taken[d] <= problem.demands[d].amount.value);
    }
    RC_ASSERT(match.filled.value == filled);
    RC_ASSERT(match.fromAhima.value == std::min(fromAhima, problem.fromAhimaWanted.value));
}

RC_GTEST_PROP(CeuMatching, IsNeverWorseWithOneMoreSupply, ())
{
    Case problem = anyCase(10, 6, 50);
    const Worth before = worthOf(solved(problem));
    problem.supplies.push_back({.amount = {20}, .hiim = true, .fromAhima = true, .subjects = {anySubject()}});
    RC_ASSERT(worthOf(solved(problem)) >= before);
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
    EXPECT_EQ(match.fromAhima, CeuHundredths{100});
}

TEST(CeuMatching, GivesTheRareSortToTheDemandThatAsksForIt)
{
    const CeuMatch match = matchCeus({{.amount = {100}, .subjects = {u"auditing"_s}}, {.amount = {100}}},
                                     {{.amount = {100}}, {.amount = {100}, .subject = u"auditing"_s}}, {});
    EXPECT_EQ(match.filled, CeuHundredths{200});
    EXPECT_EQ(match.given[0][1], CeuHundredths{100});
}

TEST(CeuMatching, OfNothingIsNothing)
{
    EXPECT_EQ(matchCeus({}, {}, {}).filled, CeuHundredths{});
    EXPECT_EQ(matchCeus({{.amount = {100}}}, {}, {100}).filled, CeuHundredths{});
    EXPECT_EQ(matchCeus({}, {{.amount = {100}}}, {100}).fromAhima, CeuHundredths{});
}

}  // namespace
}  // namespace credence
