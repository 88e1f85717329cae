// SPDX-License-Identifier: GPL-3.0-or-later
// Boost Graph's fastest graph type; a link is one pair of opposite edges that share what is left of it.

#include "tests/bench/peers/flow_peers.h"

#ifdef LANDBRIDGE_HAS_BOOST
#include <algorithm>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <utility>

namespace {

class BoostPeer : public FlowPeer
{
public:
    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property, boost::no_property, int, int>;
    using Edge = boost::graph_traits<Graph>::edge_descriptor;

    BoostPeer(const FlowNetwork& network, int source, int target) : m_source(source), m_target(target)
    {
        std::vector<std::pair<std::pair<int, int>, int>> edges; // ends, 2 link or 2 link + 1
        for (const FlowNetwork::Arc& arc : network.arcs) {
            edges.push_back({{arc.from, arc.to}, int(edges.size())});
            edges.push_back({{arc.to, arc.from}, int(edges.size())});
        }
        std::sort(edges.begin(), edges.end());
        std::vector<std::pair<int, int>> ends;
        m_edges.resize(edges.size());
        for (std::size_t i = 0; i < edges.size(); ++i) {
            ends.push_back(edges[i].first);
            m_edges[std::size_t(edges[i].second)] = int(i);
        }
        m_graph = Graph(boost::edges_are_sorted, ends.begin(), ends.end(), network.vertexCount);
        m_capacity.resize(ends.size());
        m_left = m_capacity;
        m_reverse.resize(ends.size());
        for (const auto& [places, number] : edges)
            m_reverse[std::size_t(m_edges[std::size_t(number ^ 1)])] = Edge(places.first, m_edges[std::size_t(number)]);
        m_colour.resize(std::size_t(network.vertexCount));
        m_distance.resize(std::size_t(network.vertexCount));
        m_predecessor.resize(std::size_t(network.vertexCount));
        for (std::size_t link = 0; link < network.arcs.size(); ++link)
            BoostPeer::setCapacity(int(link), network.arcs[link].capacity);
    }
    void setCapacity(int link, double capacity) override
    {
        for (int edge : {m_edges[2 * std::size_t(link)], m_edges[2 * std::size_t(link) + 1]})
            m_capacity[std::size_t(edge)] = capacity;
    }

protected:
    template <class Value> auto byEdge(std::vector<Value>& values) { return boost::make_iterator_property_map(values.begin(), boost::get(boost::edge_index, m_graph)); }
    template <class Value> auto byVertex(std::vector<Value>& values) { return boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, m_graph)); }

    int m_source, m_target;
    std::vector<int> m_edges;                     ///< by 2 link and 2 link + 1
    Graph m_graph;
    std::vector<double> m_capacity, m_left;
    std::vector<Edge> m_reverse, m_predecessor;
    std::vector<boost::default_color_type> m_colour;
    std::vector<long> m_distance;
};

class BoykovKolmogorovPeer : public BoostPeer
{
public:
    using BoostPeer::BoostPeer;
    const char* name() const override { return "Boost Boykov-Kolmogorov"; }
    double value() override
    {
        return boost::boykov_kolmogorov_max_flow(m_graph, byEdge(m_capacity), byEdge(m_left), byEdge(m_reverse), byVertex(m_predecessor), byVertex(m_colour), byVertex(m_distance),
            boost::get(boost::vertex_index, m_graph), m_source, m_target);
    }
};

class PushRelabelPeer : public BoostPeer
{
public:
    using BoostPeer::BoostPeer;
    const char* name() const override { return "Boost push-relabel"; }
    double value() override
    {
        return boost::push_relabel_max_flow(m_graph, m_source, m_target, byEdge(m_capacity), byEdge(m_left), byEdge(m_reverse), boost::get(boost::vertex_index, m_graph));
    }
};

}

std::vector<std::unique_ptr<FlowPeer>> boostPeers(const FlowNetwork& network, int source, int target)
{
    std::vector<std::unique_ptr<FlowPeer>> peers;
    peers.push_back(std::make_unique<BoykovKolmogorovPeer>(network, source, target));
    peers.push_back(std::make_unique<PushRelabelPeer>(network, source, target));
    return peers;
}
#else
std::vector<std::unique_ptr<FlowPeer>> boostPeers(const FlowNetwork&, int, int) { return {}; }
#endif
