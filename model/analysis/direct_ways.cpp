// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/direct_ways.h"
#include "model/analysis/reach_states.h"
#include "model/analysis/route_choice.h"
#include <algorithm>

namespace {
constexpr int privateWanAsPath = 0;              // an own network's routes have the shortest
constexpr int globalReachAsPath = 2;             // Microsoft's AS, and that of the other site

/// The branches of a site at a circuit: each access link with its router.
std::vector<DirectBranch> branchesAt(const ComponentGraph& graph, int site, int circuit)
{
    const Topology& topology = graph.topology;
    std::vector<DirectBranch> branches;
    for (const int link : topology.circuits[static_cast<std::size_t>(circuit)].accessLinks) {
        const int router = topology.accessLinks[static_cast<std::size_t>(link)].router;
        const auto& node = topology.routers[static_cast<std::size_t>(router)];
        if (node.site == site)
            branches.push_back({{graph.routerVertex[static_cast<std::size_t>(router)], graph.accessLinkVertex[static_cast<std::size_t>(link)]},
                                node.row->localPreference.value_or(defaultLocalPreference), node.row->asPathPrepend.value_or(0)});
    }
    return branches;
}


void addReaches(const ComponentGraph& graph, int first, int second, std::vector<DirectWay>& ways)
{
    const Topology& topology = graph.topology;
    for (std::size_t i = 0; i < topology.globalReaches.size(); ++i) {
        const auto& reach = topology.globalReaches[i];
        if (!reach.isUsable())
            continue;
        for (const bool isSwapped : {false, true}) {
            const int near = reach.circuits[isSwapped ? 1 : 0], far = reach.circuits[isSwapped ? 0 : 1];
            DirectWay way;
            way.ends = {branchesAt(graph, first, near), branchesAt(graph, second, far)};
            if (way.ends[0].empty() || way.ends[1].empty())
                continue;
            way.link = static_cast<int>(topology.firstReachLink() + i);
            way.asPath = globalReachAsPath;
            // The link's own direction is from its first circuit to its second.
            way.middle = {{graph.circuitVertex[static_cast<std::size_t>(near)], 0}, {reachVertexOf(graph, static_cast<int>(i)), isSwapped ? 1u : 0u},
                          {graph.circuitVertex[static_cast<std::size_t>(far)], 1}};
            ways.push_back(std::move(way));
        }
    }
}

/// Whether WAN links lead from a site to another.
bool isOnOneWan(const Topology& topology, int first, int second)
{
    std::vector<char> isReached(topology.routers.size());
    std::vector<int> queue = topology.sites[static_cast<std::size_t>(first)].routers;
    for (const int router : queue)
        isReached[static_cast<std::size_t>(router)] = true;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const auto& node = topology.routers[static_cast<std::size_t>(queue[head])];
        if (node.site == second)
            return true;
        for (const int link : node.wanLinks)
            for (const int router : topology.wanLinks[static_cast<std::size_t>(link)].routers)
                if (!std::exchange(isReached[static_cast<std::size_t>(router)], char(true)))
                    queue.push_back(router);
    }
    return false;
}

std::vector<DirectWay> waysBetweenSites(const ComponentGraph& graph, int first, int second)
{
    std::vector<DirectWay> ways;
    if (isOnOneWan(graph.topology, first, second)) {
        DirectWay way;
        way.isWan = true;
        way.asPath = privateWanAsPath;
        ways.push_back(way);
    }
    addReaches(graph, first, second, ways);
    return ways;
}

/// The components of peerings, where they have any.
std::vector<int> peeringComponents(const ComponentGraph& graph, const std::vector<int>& peerings)
{
    std::vector<int> components;
    for (const int peering : peerings)
        for (std::size_t i = 0; i < graph.components.size(); ++i)
            if (graph.components[i].kind == ComponentKind::VirtualNetworkPeering && graph.components[i].object == graph.topology.peerings[static_cast<std::size_t>(peering)].row->id)
                components.push_back(static_cast<int>(i));
    return components;
}

/// A peering's routes are preferred to what gateways announce (Azure's virtual network traffic routing).
std::vector<DirectWay> waysBetweenNetworks(const ComponentGraph& graph, int first, int second)
{
    const Topology& topology = graph.topology;
    std::vector<DirectWay> ways;
    const auto isOpen = [&](int peering) { return topology.peerings[static_cast<std::size_t>(peering)].row->allowVirtualNetworkAccess.value_or(true); };
    for (std::size_t i = 0; i < topology.peerings.size() && ways.empty(); ++i) {
        const auto& peering = topology.peerings[i];
        if (peering.network != first || peering.remote != second || peering.reverse < 0 || !isOpen(static_cast<int>(i)) || !isOpen(peering.reverse))
            continue;
        DirectWay way;
        way.link = static_cast<int>(topology.connections.size() + i);
        way.peerings = {static_cast<int>(i), peering.reverse};
        way.components = peeringComponents(graph, way.peerings);
        ways.push_back(std::move(way));
    }
    for (std::size_t i = 0; i < topology.connections.size(); ++i) {
        const auto& connection = topology.connections[i];
        const bool isForward = connection.remoteNetwork == first && connection.network == second;
        if (!connection.isVnet2Vnet() || !connection.isUsable() || !(isForward || (connection.network == first && connection.remoteNetwork == second)))
            continue;
        // "To Azure" is at a gateway what comes in from the tunnel, of the connection what goes to its own gateway.
        DirectWay way;
        way.link = way.connection = static_cast<int>(i);
        way.asPath = 1;
        way.connectionHalf = isForward ? 0 : 1;
        way.middle = {{graph.gatewayVertex[static_cast<std::size_t>(connection.remoteGateway)], 1 - way.connectionHalf}, {graph.connectionVertex[i], way.connectionHalf},
                      {graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)], way.connectionHalf}};
        ways.push_back(std::move(way));
    }
    return ways;
}

/// Adds what lies behind a virtual hub on the way from its gateway to a network of its Virtual WAN; false when it is none of it.
bool addBehindHub(const ComponentGraph& graph, int hub, int network, DirectWay& way)
{
    const Topology& topology = graph.topology;
    const int own = topology.hubOf(network);
    const auto& others = topology.hubs[static_cast<std::size_t>(hub)].others;
    if (own < 0 || (own != hub && std::find(others.begin(), others.end(), own) == others.end()))
        return false;
    const auto add = [&](int vertex) { way.middle.push_back({vertex, 0}); };
    const auto addAppliance = [&](int index) {
        if (index >= 0 && graph.applianceVertex[static_cast<std::size_t>(index)] >= 0)
            add(graph.applianceVertex[static_cast<std::size_t>(index)]);
    };
    add(graph.hubVertex[static_cast<std::size_t>(hub)]);
    if (own != hub) {
        addAppliance(topology.hubs[static_cast<std::size_t>(hub)].inspectedBy);
        add(graph.hubRouterVertex[static_cast<std::size_t>(hub)]);
        add(graph.hubRouterVertex[static_cast<std::size_t>(own)]);
        const auto& components = graph.conditions.vertexComponents[static_cast<std::size_t>(graph.hubEntryVertex[static_cast<std::size_t>(own)])];
        way.components.insert(way.components.end(), components.begin(), components.end());
    }
    addAppliance(topology.hubs[static_cast<std::size_t>(own)].inspectedBy);
    add(graph.hubConnectionVertex[static_cast<std::size_t>(topology.networks[static_cast<std::size_t>(network)].hubConnection)]);
    return true;
}

/// To the network of a VPN gateway, the spokes that use it, and the networks of a Virtual WAN.
std::vector<DirectWay> waysOfUsers(const ComponentGraph& graph, int users, int network)
{
    const Topology& topology = graph.topology;
    std::vector<DirectWay> ways;
    for (std::size_t i = 0; i < topology.connections.size(); ++i) {
        const auto& connection = topology.connections[i];
        if (!connection.isP2S() || !connection.isUsable() || connection.users != users)
            continue;
        DirectWay way;
        way.link = way.connection = static_cast<int>(i);
        way.middle = {{graph.remoteUsersVertex[static_cast<std::size_t>(users)], 0}, {graph.connectionVertex[i], 0}, {graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)], 0}};
        if (connection.hub >= 0) {
            if (!addBehindHub(graph, connection.hub, network, way))
                continue;
        } else if (connection.network != network) {
            for (const auto& transit : topology.networks[static_cast<std::size_t>(network)].transits)
                if (transit.hub == connection.network)
                    way.peerings = {transit.hubPeering, transit.spokePeering};
            if (way.peerings.empty())
                continue;
            way.components = peeringComponents(graph, way.peerings);
        }
        ways.push_back(std::move(way));
    }
    return ways;
}
}

std::vector<DirectWay> directWaysOf(const ComponentGraph& graph, DirectEnd first, DirectEnd second)
{
    using Kind = DirectEnd::Kind;
    if (first.kind == Kind::Site && second.kind == Kind::Site)
        return waysBetweenSites(graph, first.index, second.index);
    if (first.kind == Kind::Network && second.kind == Kind::Network)
        return waysBetweenNetworks(graph, first.index, second.index);
    if (first.kind == Kind::Users && second.kind == Kind::Network)
        return waysOfUsers(graph, first.index, second.index);
    return {};
}
