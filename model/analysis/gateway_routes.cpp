// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/gateway_routes.h"
#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace {
/// Which routers the private WAN joins.
class WanIslands
{
public:
    explicit WanIslands(const Topology& topology) : m_parent(topology.routers.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
        for (const auto& wan : topology.wanLinks)
            if (wan.routers[0] >= 0)
                m_parent[static_cast<std::size_t>(island(wan.routers[0]))] = island(wan.routers[1]);
    }
    int island(int router)
    {
        int& parent = m_parent[static_cast<std::size_t>(router)];
        while (parent != m_parent[static_cast<std::size_t>(parent)])
            parent = m_parent[static_cast<std::size_t>(parent)];
        return parent;
    }

private:
    std::vector<int> m_parent;
};

/// What a router announces towards Azure.
QStringList announcedRoutes(const Topology& topology, WanIslands& wan, int router)
{
    const auto& node = topology.routers[static_cast<std::size_t>(router)];
    QStringList routes;
    for (const Cidr& prefix : node.row->advertisedPrefixes)
        routes << toText(prefix);
    for (std::size_t i = 0; i < topology.sites.size(); ++i) {
        const auto& site = topology.sites[i];
        const bool isBehind = node.site == static_cast<int>(i)
            || std::any_of(site.routers.begin(), site.routers.end(), [&](int other) { return wan.island(other) == wan.island(router); });
        if (!isBehind)
            continue;
        if (site.row->addressPrefixes.isEmpty())
            routes << QCoreApplication::translate("analysis", "all of %1").arg(labelOf(*site.row));
        else if (node.row->advertisedPrefixes.isEmpty())
            for (const Cidr& prefix : site.row->addressPrefixes)
                routes << toText(prefix);
    }
    return routes;
}

/// Whether routes to virtual networks go over a circuit: its peerings, when given, include private peering.
bool hasPrivatePeering(const ExpressRouteCircuit& circuit)
{
    return circuit.peerings.isEmpty() || std::any_of(circuit.peerings.begin(), circuit.peerings.end(), [](const CircuitPeering& peering) { return peering.type == PeeringType::AzurePrivatePeering; });
}
}

std::vector<int> circuitsOf(const Topology& topology, int gateway)
{
    std::set<int> circuits;
    for (const int index : topology.gateways[static_cast<std::size_t>(gateway)].connections) {
        const auto& connection = topology.connections[static_cast<std::size_t>(index)];
        if (connection.isExpressRoute() && connection.circuit >= 0 && (connection.isUsable() || connection.problem == LinkProblem::NoAccessLink))
            circuits.insert(connection.circuit);
    }
    return {circuits.begin(), circuits.end()};
}

QList<GatewayRouteSet> routeSetsOf(const Topology& topology, const std::vector<int>& circuits)
{
    // 1. Which circuits carry each route.
    WanIslands wan(topology);
    std::map<QString, std::set<int>> circuitsOfRoute;
    for (const int circuit : circuits) {
        const auto& node = topology.circuits[static_cast<std::size_t>(circuit)];
        if (!hasPrivatePeering(*node.row))
            continue;
        for (const int link : node.accessLinks)
            for (const QString& route : announcedRoutes(topology, wan, topology.accessLinks[static_cast<std::size_t>(link)].router))
                circuitsOfRoute[route].insert(circuit);
    }
    // 2. Routes over the same circuits are one set.
    std::map<std::vector<int>, QStringList> sets;
    for (const auto& [route, carriers] : circuitsOfRoute)
        sets[{carriers.begin(), carriers.end()}] << route;
    QList<GatewayRouteSet> result;
    for (const auto& [carriers, routes] : sets)
        result << GatewayRouteSet{routes, carriers};
    return result;
}
