// SPDX-License-Identifier: GPL-3.0-or-later
// LEMON's fastest graph type, each link as an arc each way; Preflow only as far as the value, which is its first phase.

#include "tests/bench/peers/flow_peers.h"

#ifdef LANDBRIDGE_HAS_LEMON
#include <algorithm>
#include <lemon/preflow.h>
#include <lemon/static_graph.h>
// After those, since it includes nothing itself.
#include <lemon/edmonds_karp.h>
#include <utility>

namespace {

template <class Algorithm> double lemonValue(Algorithm& algorithm)
{
    algorithm.run();
    return algorithm.flowValue();
}

template <> double lemonValue(lemon::Preflow<lemon::StaticDigraph, lemon::StaticDigraph::ArcMap<double>>& algorithm)
{
    algorithm.runMinCut();
    return algorithm.flowValue();
}

template <template <class, class> class Algorithm> class LemonPeer : public FlowPeer
{
public:
    LemonPeer(const char* name, const FlowNetwork& network, int source, int target) : m_name(name), m_capacity(build(network))
    {
        for (std::size_t link = 0; link < network.arcs.size(); ++link)
            LemonPeer::setCapacity(int(link), network.arcs[link].capacity);
        m_algorithm = std::make_unique<Solver>(m_graph, m_capacity, m_graph.node(source), m_graph.node(target));
    }
    const char* name() const override { return m_name; }
    void setCapacity(int link, double capacity) override
    {
        for (int arc : {m_arcs[2 * std::size_t(link)], m_arcs[2 * std::size_t(link) + 1]})
            m_capacity[m_graph.arc(arc)] = capacity;
    }
    double value() override { return lemonValue(*m_algorithm); }

private:
    using Capacities = lemon::StaticDigraph::ArcMap<double>;
    using Solver = Algorithm<lemon::StaticDigraph, Capacities>;

    const lemon::StaticDigraph& build(const FlowNetwork& network)
    {
        std::vector<std::pair<std::pair<int, int>, int>> arcs; // ends, 2 link or 2 link + 1
        for (const FlowNetwork::Arc& arc : network.arcs) {
            arcs.push_back({{arc.from, arc.to}, int(arcs.size())});
            arcs.push_back({{arc.to, arc.from}, int(arcs.size())});
        }
        std::sort(arcs.begin(), arcs.end());
        std::vector<std::pair<int, int>> ends;
        m_arcs.resize(arcs.size());
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            ends.push_back(arcs[i].first);
            m_arcs[std::size_t(arcs[i].second)] = int(i);
        }
        m_graph.build(network.vertexCount, ends.begin(), ends.end());
        return m_graph;
    }

    const char* m_name;
    std::vector<int> m_arcs;                      ///< by 2 link and 2 link + 1
    lemon::StaticDigraph m_graph;
    Capacities m_capacity;
    std::unique_ptr<Solver> m_algorithm;
};

template <class Graph, class Capacity> using PreflowOf = lemon::Preflow<Graph, Capacity>;
template <class Graph, class Capacity> using EdmondsKarpOf = lemon::EdmondsKarp<Graph, Capacity>;

}

std::vector<std::unique_ptr<FlowPeer>> lemonPeers(const FlowNetwork& network, int source, int target)
{
    std::vector<std::unique_ptr<FlowPeer>> peers;
    peers.push_back(std::make_unique<LemonPeer<PreflowOf>>("LEMON Preflow", network, source, target));
    peers.push_back(std::make_unique<LemonPeer<EdmondsKarpOf>>("LEMON Edmonds-Karp", network, source, target));
    return peers;
}
#else
std::vector<std::unique_ptr<FlowPeer>> lemonPeers(const FlowNetwork&, int, int) { return {}; }
#endif
