// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/traffic.h"
#include "model/analysis/link_step.h"
#include <algorithm>

TrafficSlots::TrafficSlots(const ComponentGraph& from) : graph(from), parts(static_cast<int>(from.vertices.size())), peerings(static_cast<int>(from.topology.peerings.size())),
      hubConnections(static_cast<int>(from.topology.hubConnections.size()))
{
    const Topology& topology = from.topology;
    for (std::size_t i = 0; i < topology.connections.size(); ++i) {
        firstSide.push_back(static_cast<int>(sides.size()));
        if (!topology.connections[i].isUsable())
            continue;
        for (const LinkSource& source : linkSources(from, static_cast<int>(i)))
            sides.emplace_back(source.site, source.site < 0 ? from.vertices[static_cast<std::size_t>(source.vertex)].index : -1);
    }
    firstSide.push_back(static_cast<int>(sides.size()));
    firstPeering = parts + static_cast<int>(sides.size());
}

int TrafficSlots::side(int connection, int router) const
{
    const int site = graph.topology.routers[static_cast<std::size_t>(router)].site;
    const std::pair wanted(site, site < 0 ? router : -1);
    const auto begin = sides.begin() + firstSide[static_cast<std::size_t>(connection)];
    const auto end = sides.begin() + firstSide[static_cast<std::size_t>(connection) + 1];
    const auto at = std::find(begin, end, wanted);
    return at == end ? -1 : parts + static_cast<int>(at - sides.begin());
}

TrafficSpreader::TrafficSpreader(const TrafficSlots& places)
    : m_places(places), m_graph(places.graph), m_ipsecVertex(m_graph.topology.routers.size(), -1), m_accessVertex(m_graph.topology.accesses.size(), -1),
      m_wanVertex(m_graph.topology.wanLinks.size(), -1), m_level(m_graph.topology.routers.size()), m_transit(m_graph.topology.routers.size())
{
    for (std::size_t i = 0; i < m_graph.vertices.size(); ++i) {
        const GraphVertex& vertex = m_graph.vertices[i];
        const auto index = static_cast<std::size_t>(vertex.index);
        if (vertex.flowVertex != static_cast<int>(i))
            continue;
        if (vertex.kind == VertexKind::RouterIpsec)
            m_ipsecVertex[index] = static_cast<int>(i);
        else if (vertex.kind == VertexKind::InternetAccess)
            m_accessVertex[index] = static_cast<int>(i);
        else if (vertex.kind == VertexKind::WanLink)
            m_wanVertex[index] = static_cast<int>(i);
    }
}

bool TrafficSpreader::isUp(int vertex, const std::vector<char>& isDown) const
{
    const auto& components = m_graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)];
    return std::none_of(components.begin(), components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
}

void TrafficSpreader::addVertex(int vertex, double share, std::vector<TrafficShare>& shares) const
{
    if (vertex >= 0)
        shares.push_back({m_graph.vertices[static_cast<std::size_t>(vertex)].flowVertex, share});
}

/// What lies below IPsec on private peering, between its connection and its gateway.
void TrafficSpreader::addUnderlay(int connection, double share, const std::vector<char>& isDown, std::vector<TrafficShare>& shares) const
{
    const auto forEachNext = [&](int vertex, const auto& visit) {
        for (int i = m_graph.outgoing.first[static_cast<std::size_t>(vertex)]; i < m_graph.outgoing.first[static_cast<std::size_t>(vertex) + 1]; ++i)
            visit(m_graph.conditions.arcs[static_cast<std::size_t>(m_graph.outgoing.arcs[static_cast<std::size_t>(i)])].to);
    };
    // 1. The access links, over another router of the site where they start at one.
    std::vector<std::pair<int, int>> ways;
    int accessLink = -1;
    forEachNext(m_graph.connectionVertex[static_cast<std::size_t>(connection)], [&](int to) {
        const bool isRouter = m_graph.vertices[static_cast<std::size_t>(to)].kind == VertexKind::Router;
        accessLink = to;
        if (isRouter)
            forEachNext(to, [&](int link) { accessLink = link; });
        if ((!isRouter || isUp(to, isDown)) && isUp(accessLink, isDown))
            ways.emplace_back(isRouter ? to : -1, accessLink);
    });
    for (const auto& [router, link] : ways) {
        addVertex(router, share / static_cast<double>(ways.size()), shares);
        addVertex(link, share / static_cast<double>(ways.size()), shares);
    }
    // 2. Circuit and gateway, which all of them share.
    int circuit = -1, gateway = -1;
    if (accessLink >= 0)
        forEachNext(accessLink, [&](int to) { circuit = to; });
    if (circuit >= 0)
        forEachNext(circuit, [&](int to) { gateway = to; });
    addVertex(circuit, share, shares);
    addVertex(gateway, share, shares);
}

void TrafficSpreader::addBranch(const RouteBranch& branch, int network, double share, const std::vector<char>& isDown, std::vector<TrafficShare>& shares) const
{
    const Topology& topology = m_graph.topology;
    const auto& node = topology.connections[static_cast<std::size_t>(branch.connection)];
    // 1. The site's side.
    if (const int side = m_places.side(branch.connection, branch.router); side >= 0)
        shares.push_back({side, share});
    if (!branch.isTransit)
        addVertex(m_graph.routerVertex[static_cast<std::size_t>(branch.router)], share, shares);
    // 2. The connection.
    if (branch.accessLink >= 0) {
        addVertex(m_graph.accessLinkVertex[static_cast<std::size_t>(branch.accessLink)], share, shares);
        if (const int port = m_graph.portVertex[static_cast<std::size_t>(branch.accessLink)]; port >= 0)
            addVertex(port, share, shares);
        addVertex(m_graph.circuitVertex[static_cast<std::size_t>(node.circuit)], share, shares);
    } else {
        addVertex(m_ipsecVertex[static_cast<std::size_t>(branch.router)], share, shares);
        addVertex(m_graph.connectionVertex[static_cast<std::size_t>(branch.connection)], share, shares);
        if (node.access >= 0) {
            addVertex(m_accessVertex[static_cast<std::size_t>(node.access)], share, shares);
        } else {
            addUnderlay(branch.connection, share, isDown, shares);
            if (const int side = m_places.side(node.underlay, branch.router); side >= 0)
                shares.push_back({side, share});
        }
    }
    // 3. Azure's side.
    if (!topology.bypassesGateway(branch.connection, network))
        addVertex(m_graph.gatewayVertex[static_cast<std::size_t>(node.gateway)], share, shares);
    for (const int appliance : topology.networks[static_cast<std::size_t>(network)].inspectedBy)
        addVertex(m_graph.applianceVertex[static_cast<std::size_t>(appliance)], share, shares);
    if (const int hub = topology.hubOf(network); hub >= 0) {
        if (hub != node.hub) {                   // only what goes from hub to hub passes their routers
            if (const int appliance = topology.hubs[static_cast<std::size_t>(node.hub)].inspectedBy; appliance >= 0)
                addVertex(m_graph.applianceVertex[static_cast<std::size_t>(appliance)], share, shares);
            addVertex(m_graph.hubRouterVertex[static_cast<std::size_t>(node.hub)], share, shares);
            addVertex(m_graph.hubRouterVertex[static_cast<std::size_t>(hub)], share, shares);
        }
        shares.push_back({m_places.hubConnection(topology.networks[static_cast<std::size_t>(network)].hubConnection), share});
    } else if (node.network != network)
        for (const auto& transit : topology.networks[static_cast<std::size_t>(network)].transits)
            if (transit.hub == node.network)
                for (const int peering : {transit.hubPeering, transit.spokePeering})
                    shares.push_back({m_places.peering(peering), share});
}

/// From the routers of other sites, where m_transit comes in, to the site's own.
void TrafficSpreader::addWan(int site, const std::vector<char>& isDown, std::vector<TrafficShare>& shares)
{
    const Topology& topology = m_graph.topology;
    // 1. How many WAN links each router is away, nearest first.
    std::fill(m_level.begin(), m_level.end(), -1);
    m_queue.clear();
    const auto reach = [&](int router, int level) {
        if (m_level[static_cast<std::size_t>(router)] >= 0 || !isUp(m_graph.routerVertex[static_cast<std::size_t>(router)], isDown))
            return;
        m_level[static_cast<std::size_t>(router)] = level;
        m_queue.push_back(router);
    };
    const auto forEachNeighbour = [&](int router, const auto& visit) {
        for (const int link : topology.routers[static_cast<std::size_t>(router)].wanLinks) {
            const auto& wan = topology.wanLinks[static_cast<std::size_t>(link)];
            if (isUp(m_wanVertex[static_cast<std::size_t>(link)], isDown))
                visit(m_wanVertex[static_cast<std::size_t>(link)], wan.routers[0] == router ? wan.routers[1] : wan.routers[0]);
        }
    };
    for (const int router : topology.sites[static_cast<std::size_t>(site)].routers)
        reach(router, 0);
    for (std::size_t head = 0; head < m_queue.size(); ++head)
        forEachNeighbour(m_queue[head], [&](int, int far) { reach(far, m_level[static_cast<std::size_t>(m_queue[head])] + 1); });
    // 2. Farthest first, so that each router has all its traffic when it passes it on.
    for (auto at = m_queue.rbegin(); at != m_queue.rend(); ++at) {
        const int router = *at;
        const double share = m_transit[static_cast<std::size_t>(router)];
        if (share <= 0)
            continue;
        addVertex(m_graph.routerVertex[static_cast<std::size_t>(router)], share, shares);
        const int nearer = m_level[static_cast<std::size_t>(router)] - 1;
        int ways = 0;
        forEachNeighbour(router, [&](int, int far) { ways += m_level[static_cast<std::size_t>(far)] == nearer ? 1 : 0; });
        if (nearer >= 0)
            forEachNeighbour(router, [&](int wan, int far) {
                if (m_level[static_cast<std::size_t>(far)] != nearer)
                    return;
                addVertex(wan, share / ways, shares);
                m_transit[static_cast<std::size_t>(far)] += share / ways;
            });
    }
}

void TrafficSpreader::spread(int site, int network, const BranchTable& routes, const std::vector<char>& active, const std::vector<char>& isDown, std::vector<TrafficShare>& shares)
{
    shares.clear();
    // 1. Connections with an active branch.
    int connections = 0, last = -1;
    for (std::size_t i = 0; i < active.size(); ++i)
        if (active[i] && routes.branches[i].connection != last) {
            last = routes.branches[i].connection;
            ++connections;
        }
    // 2. Each takes an equal share, and its active branches equal shares of that.
    bool hasTransit = false;
    for (std::size_t begin = 0, end = 0; begin < active.size(); begin = end) {
        int count = 0;
        for (end = begin; end < active.size() && routes.branches[end].connection == routes.branches[begin].connection; ++end)
            count += active[end] ? 1 : 0;
        for (std::size_t i = begin; i < end; ++i) {
            if (!active[i])
                continue;
            const RouteBranch& branch = routes.branches[i];
            const double share = 1.0 / connections / count;
            addBranch(branch, network, share, isDown, shares);
            if (!branch.isTransit)
                continue;
            if (!std::exchange(hasTransit, true))
                std::fill(m_transit.begin(), m_transit.end(), 0.0);
            m_transit[static_cast<std::size_t>(branch.router)] += share;
        }
    }
    if (hasTransit)
        addWan(site, isDown, shares);
}
