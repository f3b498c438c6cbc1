// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole order of preferences of a match of free CEUs, against all ways there are: as much as can be, of it the
/// wanted CEUs from AHIMA, of it narrow demands before broad ones, of it the least reluctance.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "domain/allocation/ceu_supply.h"

namespace credence {
namespace match_order_test {

using namespace Qt::StringLiterals;

struct Case {
    std::vector<CeuSupply> supplies;
    std::vector<CeuDemand> demands;
    CeuHundredths fromAhimaWanted;
};

/// What was given; the larger one is the better one.
struct Worth {
    int filled = 0;
    int fromAhima = 0;
    int toSubjects = 0;
    int toHiim = 0;
    int reluctance = 0;

    void add(const CeuSupply& supply, const CeuDemand& demand, int part)
    {
        filled += part;
        fromAhima += supply.fromAhima ? part : 0;
        toSubjects += demand.subject ? part : 0;
        toHiim += !demand.subject && demand.hiimOnly ? part : 0;
        reluctance += supply.reluctance * part;
    }
    [[nodiscard]] std::tuple<int, int, int, int, int> rank(const Case& problem) const
    {
        return {filled, std::min(fromAhima, problem.fromAhimaWanted.value), toSubjects, toHiim, -reluctance};
    }
};

QString anySubject()
{
    return *rc::gen::element(QString(), u"auditing"_s, u"compliance"_s);
}

/// Amounts, reluctances and sorts do not grow with the size of the test.
int upTo(int most)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most + 1));
}

Case anyCase()
{
    Case problem{.supplies = {}, .demands = {}, .fromAhimaWanted = {upTo(6)}};
    for (int i = 0, count = upTo(4); i < count; ++i) {
        problem.supplies.push_back({.amount = {upTo(3)},
                                    .hiim = *rc::gen::arbitrary<bool>(),
                                    .fromAhima = *rc::gen::arbitrary<bool>(),
                                    .subjects = {anySubject()},
                                    .reluctance = upTo(9)});
    }
    for (int i = 0, count = upTo(3); i < count; ++i) {
        const QString subject = anySubject();
        problem.demands.push_back({.amount = {upTo(3)},
                                   .hiimOnly = *rc::gen::arbitrary<bool>(),
                                   .subject = subject.isEmpty() ? std::nullopt : std::optional(subject)});
    }
    return problem;
}

/// Tries every way to give whole hundredths, one supply after the other.
class AllWays {
public:
    explicit AllWays(const Case& problem) : m_problem(problem)
    {
        std::ranges::transform(problem.demands, std::back_inserter(m_open),
                               [](const CeuDemand& demand) { return demand.amount.value; });
    }

    Worth best()
    {
        give(0, 0, amountOf(0), {});
        return m_best;
    }

private:
    [[nodiscard]] int amountOf(std::size_t supply) const
    {
        return supply < m_problem.supplies.size() ? m_problem.supplies[supply].amount.value : 0;
    }

    void give(std::size_t supply, std::size_t demand, int left, const Worth& given)
    {
        if (supply == m_problem.supplies.size()) {
            m_best = given.rank(m_problem) > m_best.rank(m_problem) ? given : m_best;
            return;
        }
        if (demand == m_open.size()) {
            give(supply + 1, 0, amountOf(supply + 1), given);
            return;
        }
        const CeuSupply& from = m_problem.supplies[supply];
        const CeuDemand& to = m_problem.demands[demand];
        const int most = accepts(to, from) ? std::min(left, m_open[demand]) : 0;
        for (int part = 0; part <= most; ++part) {
            Worth with = given;
            with.add(from, to, part);
            m_open[demand] -= part;
            give(supply, demand + 1, left - part, with);
            m_open[demand] += part;
        }
    }

    const Case& m_problem;
    std::vector<int> m_open;
    Worth m_best;
};

Worth worthOf(const Case& problem, const CeuMatch& match)
{
    Worth worth;
    for (std::size_t s = 0; s < problem.supplies.size(); ++s) {
        for (std::size_t d = 0; d < problem.demands.size(); ++d) {
            worth.add(problem.supplies[s], problem.demands[d], match.given[s][d].value);
        }
    }
    return worth;
}

RC_GTEST_PROP(MatchOrder, IsThatOfTheBestOfAllWaysInEveryPreference, ())
{
    const Case problem = anyCase();
    const CeuMatch match = matchCeus(problem.supplies, problem.demands, problem.fromAhimaWanted);
    RC_ASSERT(worthOf(problem, match).rank(problem) == AllWays(problem).best().rank(problem));
}

TEST(MatchOrder, FillsTheNarrowDemandFirst)
{
    const std::vector<CeuDemand> demands{
        {.amount = {100}}, {.amount = {100}, .hiimOnly = true}, {.amount = {100}, .subject = u"auditing"_s}};
    const CeuSupply fitsAll{.amount = {100}, .hiim = true, .subjects = {u"auditing"_s}};
    EXPECT_EQ(matchCeus({fitsAll}, demands, {}).given[0][2].value, 100) << "the subject";
    EXPECT_EQ(matchCeus({fitsAll}, {demands[0], demands[1]}, {}).given[0][1].value, 100) << "HIIM domains";
}

TEST(MatchOrder, NeverSpendsMoreForAPreference)
{
    const std::vector<CeuSupply> supplies{
        {.amount = {100}, .hiim = true, .reluctance = 9},
        {.amount = {100}, .fromAhima = true, .reluctance = 9},
        {.amount = {100}},
    };
    const CeuMatch match = matchCeus(supplies, {{.amount = {100}, .hiimOnly = true}, {.amount = {100}}}, {100});
    EXPECT_EQ(match.filled.value, 200) << "the reluctant one is spent before anything stays open";
    EXPECT_EQ(match.given[1][1].value, 100) << "from AHIMA, however reluctantly";
}

}  // namespace match_order_test
}  // namespace credence
