// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allocation/ceu_supply.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>
#include <map>
#include <tuple>

namespace credence {

namespace {

// Costs are whole numbers, which double holds exactly. The algorithm adds up the distances of nodes out of reach, which
// are the largest number of the type: an int overflows there, a double does not.
using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Edge = Traits::edge_descriptor;
using Network = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<
        boost::edge_capacity_t, int,
        boost::property<boost::edge_residual_capacity_t, int,
                        boost::property<boost::edge_reverse_t, Edge, boost::property<boost::edge_weight_t, double>>>>>;

/// What a hundredth costs that is neither kept nor one of the wanted ones from AHIMA: more than any way to give the
/// kept ones to other credentials, of which one change passes through each sort at most once.
constexpr int kNotWanted = 1 << 20;
/// A kept hundredth for another credential: more than any demand and reluctance.
constexpr int kElsewhere = 32;
/// A free hundredth for a credential that was awarded later: more than any demand, reluctance and kept one.
constexpr int kTooEarly = 128;
constexpr int kHiimDemand = 10;
constexpr int kAnyDemand = 20;
/// Free supplies after kept ones.
constexpr int kFree = 1;

/// A demand that takes few sorts is filled before one that later CEUs of any sort can fill.
int costOf(const CeuDemand& demand)
{
    return demand.subject ? 0 : demand.hiimOnly ? kHiimDemand : kAnyDemand;
}

/// A network of capacities and costs with a way back for every edge, as the algorithm asks.
class Flow {
public:
    explicit Flow(std::size_t nodes) : m_network(nodes) {}

    Edge connect(std::size_t from, std::size_t to, int capacity, int cost)
    {
        const Edge forth = boost::add_edge(from, to, m_network).first;
        const Edge back = boost::add_edge(to, from, m_network).first;
        boost::put(boost::edge_capacity, m_network, forth, capacity);
        boost::put(boost::edge_capacity, m_network, back, 0);
        boost::put(boost::edge_weight, m_network, forth, static_cast<double>(cost));
        boost::put(boost::edge_weight, m_network, back, -static_cast<double>(cost));
        boost::put(boost::edge_reverse, m_network, forth, back);
        boost::put(boost::edge_reverse, m_network, back, forth);
        return forth;
    }
    void run(std::size_t from, std::size_t to)
    {
        boost::successive_shortest_path_nonnegative_weights(m_network, from, to);
    }
    [[nodiscard]] int on(Edge edge) const
    {
        return boost::get(boost::edge_capacity, m_network, edge) -
               boost::get(boost::edge_residual_capacity, m_network, edge);
    }

private:
    Network m_network;
};

/// Supplies that no rule tells apart.
struct Sort {
    CeuSupply all;
    std::vector<std::size_t> supplies{};
};

std::vector<Sort> sortsOf(const std::vector<CeuSupply>& supplies)
{
    using Key = std::tuple<bool, bool, QStringList, bool, int, QStringList, QString>;
    std::map<Key, Sort> sorts;
    for (std::size_t i = 0; i < supplies.size(); ++i) {
        const CeuSupply& supply = supplies[i];
        Sort& sort = sorts[Key(supply.hiim, supply.fromAhima, supply.subjects, supply.coreOnly, supply.reluctance,
                               supply.awardedLater, supply.keptBy)];
        const CeuHundredths sum = sort.supplies.empty() ? CeuHundredths{} : sort.all.amount;
        sort.all = supply;
        sort.all.amount = sum + supply.amount;
        sort.supplies.push_back(i);
    }
    std::vector<Sort> result;
    std::ranges::transform(sorts, std::back_inserter(result), [](const auto& entry) { return entry.second; });
    return result;
}

/// What each sort gives to each demand.
/// Source -> AHIMA (wanted, then further) or elsewhere -> free sorts -> demands -> sink; kept sorts hang at the source.
/// The supplies that can be given together form a matroid, and so do the demands that can be filled; between them only
/// kept sorts and early ones have a preference. Each preference costs more than all lower ones can save together, so
/// that the cheapest of the largest flows never gives up a higher one for a lower one.
std::vector<std::vector<int>> flowOf(const std::vector<Sort>& sorts, const std::vector<CeuDemand>& demands,
                                     int fromAhimaWanted)
{
    enum : std::size_t { Source, Sink, Ahima, Elsewhere, FirstSort };
    const std::size_t firstDemand = FirstSort + sorts.size();
    Flow flow(firstDemand + demands.size());
    int everything = 0;
    for (const Sort& sort : sorts) {
        everything += sort.all.amount.value;
    }
    flow.connect(Source, Ahima, std::min(fromAhimaWanted, everything), 0);
    flow.connect(Source, Ahima, everything, kNotWanted);
    flow.connect(Source, Elsewhere, everything, kNotWanted);
    std::vector<std::vector<std::optional<Edge>>> edges(sorts.size(), std::vector<std::optional<Edge>>(demands.size()));
    for (std::size_t s = 0; s < sorts.size(); ++s) {
        const CeuSupply& supply = sorts[s].all;
        const bool isKept = !supply.keptBy.isEmpty();
        flow.connect(isKept             ? Source
                     : supply.fromAhima ? Ahima
                                        : Elsewhere,
                     FirstSort + s, supply.amount.value, isKept ? 0 : kFree + supply.reluctance);
        for (std::size_t d = 0; d < demands.size(); ++d) {
            if (accepts(demands[d], supply)) {
                const bool isElsewhere = isKept && supply.keptBy != demands[d].credential;
                const bool isTooEarly = !isKept && supply.awardedLater.contains(demands[d].credential);
                edges[s][d] = flow.connect(FirstSort + s, firstDemand + d, supply.amount.value,
                                           isTooEarly    ? kTooEarly
                                           : isElsewhere ? kElsewhere
                                                         : 0);
            }
        }
    }
    for (std::size_t d = 0; d < demands.size(); ++d) {
        flow.connect(firstDemand + d, Sink, demands[d].amount.value, costOf(demands[d]));
    }
    flow.run(Source, Sink);

    std::vector<std::vector<int>> given(sorts.size());
    for (std::size_t s = 0; s < sorts.size(); ++s) {
        for (const std::optional<Edge>& edge : edges[s]) {
            given[s].push_back(edge ? flow.on(*edge) : 0);
        }
    }
    return given;
}

}  // namespace

bool accepts(const CeuDemand& demand, const CeuSupply& supply)
{
    return (demand.isCore || !supply.coreOnly) && (!demand.hiimOnly || supply.hiim) &&
           (!demand.subject || supply.subjects.contains(*demand.subject));
}

CeuMatch matchCeus(const std::vector<CeuSupply>& supplies, const std::vector<CeuDemand>& demands,
                   CeuHundredths fromAhimaWanted)
{
    CeuMatch match{.given = std::vector(supplies.size(), std::vector<CeuHundredths>(demands.size())), .filled = {}};
    const std::vector<Sort> sorts = sortsOf(supplies);
    const std::vector<std::vector<int>> given = flowOf(sorts, demands, fromAhimaWanted.value);
    for (std::size_t s = 0; s < sorts.size(); ++s) {
        // In the order of the supplies, so that few of them are split.
        std::size_t at = 0;
        int left = sorts[s].supplies.empty() ? 0 : supplies[sorts[s].supplies.front()].amount.value;
        for (std::size_t d = 0; d < demands.size(); ++d) {
            int open = given[s][d];
            match.filled.value += open;
            while (open > 0) {
                if (left == 0) {
                    left = supplies[sorts[s].supplies[++at]].amount.value;
                    continue;
                }
                const int part = std::min(open, left);
                match.given[sorts[s].supplies[at]][d].value += part;
                open -= part;
                left -= part;
            }
        }
    }
    return match;
}

}  // namespace credence
