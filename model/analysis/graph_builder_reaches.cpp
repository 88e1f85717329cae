// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/graph_builder.h"
#include <algorithm>

/// Copies of what lies between a Global Reach and the sites at one of its circuits; the ends, sites in order.
std::vector<ComponentGraph::ReachEnd> GraphBuilder::addReachSide(int circuit, int middle, bool isFirst)
{
    std::vector<ComponentGraph::ReachEnd> ends;
    std::map<int, int> siteCopy, routerCopy;
    const auto join = [&](int outer, int inner) { isFirst ? addArc(outer, inner) : addArc(inner, outer); };
    const int end = addCopy(m_graph.circuitVertex[static_cast<std::size_t>(circuit)]);
    join(end, middle);
    for (const int link : m_topology.circuits[static_cast<std::size_t>(circuit)].accessLinks) {
        const int router = m_topology.accessLinks[static_cast<std::size_t>(link)].router;
        const int site = m_topology.routers[static_cast<std::size_t>(router)].site;
        const auto [atRouter, isNewRouter] = routerCopy.try_emplace(router, -1);
        if (isNewRouter) {
            atRouter->second = addCopy(m_graph.routerVertex[static_cast<std::size_t>(router)]);
            const auto [atSite, isNewSite] = site < 0 ? std::pair(siteCopy.end(), false) : siteCopy.try_emplace(site, -1);
            if (isNewSite) {
                atSite->second = addCopy(m_graph.siteVertex[static_cast<std::size_t>(site)]);
                ends.push_back({site, atSite->second});
            }
            if (site < 0)
                ends.push_back({-1, atRouter->second});
            else
                join(atSite->second, atRouter->second);
        }
        const int copy = addCopy(m_graph.accessLinkVertex[static_cast<std::size_t>(link)]);
        join(atRouter->second, copy);
        const int port = portPathOf(link);
        join(copy, port < 0 ? end : port);
        if (port >= 0)
            join(port, end);
    }
    std::sort(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return std::pair(a.site < 0, a.site) < std::pair(b.site < 0, b.site); });
    return ends;
}

void GraphBuilder::addReaches()
{
    m_graph.reachEnds.resize(m_topology.globalReaches.size());
    for (std::size_t i = 0; i < m_topology.globalReaches.size(); ++i) {
        const auto& reach = m_topology.globalReaches[i];
        const int component = m_table.globalReach(static_cast<int>(i));
        if (!reach.isUsable())
            continue;
        const int middle = addVertex(VertexKind::GlobalReach, static_cast<int>(i), {component});
        m_graph.reachEnds[i].first = addReachSide(reach.circuits[0], middle, true);
        m_graph.reachEnds[i].second = addReachSide(reach.circuits[1], middle, false);
    }
}
