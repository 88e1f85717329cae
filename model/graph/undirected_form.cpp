// SPDX-License-Identifier: GPL-3.0-or-later
// Arcs there and back that need the same components are one link. An arc out of the source, or into the target, needs none
// back, as no path returns; nor does one whose way back would be of no use (arc_directions.cpp). Cost: near linear.

#include "model/graph/undirected_form.h"
#include "model/graph/arc_directions.h"
#include "model/graph/network_rules.h"
#include "model/graph/reduced_network.h"
#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace {

/// The probability that any of several is down, without loss of digits.
double anyDown(const ConditionGraph& graph, const std::vector<int>& components)
{
    double down = 0;
    for (int c : components)
        down += (1 - down) * graph.down[std::size_t(c)];
    return down;
}

/// Collects links and refuses what is not one.
class LinkCollector
{
public:
    LinkCollector(const ConditionGraph& graph, int source, int target)
        : m_graph(graph)
        , m_source(source)
        , m_target(target)
        , m_linkOf(graph.down.size(), -1)
    {
    }

    bool add(int index)
    {
        const ConditionGraph::Arc& arc = m_graph.arcs[std::size_t(index)];
        if (arc.from == arc.to || arc.to == m_source || arc.from == m_target)
            return true;                          // on no path
        std::vector<int> components = arc.components;
        sortUnique(components);
        const std::pair<int, int> ends = std::minmax(arc.from, arc.to);
        int& known = components.empty() ? m_certainLinks.try_emplace(ends, -1).first->second : m_linkOf[std::size_t(components.front())];
        if (known < 0) {
            known = int(form.network.links.size());
            for (int c : components) {
                int& link = m_linkOf[std::size_t(c)];
                if (link >= 0 && link != known)
                    return false;
                link = known;
            }
            form.network.links.push_back({arc.from, arc.to, anyDown(m_graph, components)});
            form.linkComponents.push_back(components);
            m_oneWay.push_back(arc.from == m_source || arc.to == m_target ? -1 : index);
            return true;
        }
        const UndirectedNetwork::Link& link = form.network.links[std::size_t(known)];
        if (form.linkComponents[std::size_t(known)] != components || std::pair<int, int>(std::minmax(link.a, link.b)) != ends)
            return false;
        if (link.a == arc.to)
            m_oneWay[std::size_t(known)] = -1;
        return true;
    }

    /// Arcs that stand for a link alone, without one back.
    std::vector<int> oneWay() const
    {
        std::vector<int> arcs = m_oneWay;
        std::erase(arcs, -1);
        return arcs;
    }
    bool isUsed(int component) const { return m_linkOf[std::size_t(component)] >= 0; }

    UndirectedForm form;

private:
    const ConditionGraph& m_graph;
    int m_source, m_target;
    std::vector<int> m_linkOf;                    ///< by component
    std::map<std::pair<int, int>, int> m_certainLinks; ///< links that need no component, by ends
    std::vector<int> m_oneWay;                    ///< by link: the only arc so far; -1: none back is needed
};

}

std::optional<UndirectedForm> undirectedForm(const ConditionGraph& graph, int source, int target, std::vector<int>* inTheWay)
{
    const std::vector<int> arcs = usableArcsOnPaths(graph, source, target);
    LinkCollector collector(graph, source, target);
    for (int a : arcs)
        if (!collector.add(a))
            return std::nullopt;
    if (const std::vector<int> oneWay = collector.oneWay(); !oneWay.empty()) {
        ArcDirections directions = arcDirections(graph, source, target, arcs, oneWay);
        if (inTheWay)
            *inTheWay = std::move(directions.inTheWay);
        if (!directions.matter.empty())
            return std::nullopt;
    }
    UndirectedForm form = std::move(collector.form);
    form.network.vertexCount = graph.vertexCount;
    form.network.vertexDown.assign(std::size_t(graph.vertexCount), 0);
    form.vertexComponents.resize(std::size_t(graph.vertexCount));
    std::vector<char> isTaken(graph.down.size(), 0), isOnPath(std::size_t(graph.vertexCount), 0);
    for (int a : arcs)
        isOnPath[std::size_t(graph.arcs[std::size_t(a)].from)] = isOnPath[std::size_t(graph.arcs[std::size_t(a)].to)] = 1;
    isOnPath[std::size_t(source)] = isOnPath[std::size_t(target)] = 1;
    for (std::size_t v = 0; v < std::min(graph.vertexComponents.size(), std::size_t(graph.vertexCount)); ++v) {
        if (!isOnPath[v])
            continue;
        std::vector<int> components = graph.vertexComponents[v];
        sortUnique(components);
        for (int c : components) {
            if (collector.isUsed(c) || isTaken[std::size_t(c)])
                return std::nullopt;
            isTaken[std::size_t(c)] = 1;
        }
        form.network.vertexDown[v] = anyDown(graph, components);
        form.vertexComponents[v] = std::move(components);
    }
    return form;
}
