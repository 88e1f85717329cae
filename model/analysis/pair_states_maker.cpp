// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_states.h"
#include <algorithm>

PairStatesMaker::PairStatesMaker(const ComponentGraph& graph, const CapacityTable& capacities)
    : m_graph(graph), m_capacities(capacities), m_extractor(graph), m_reachesRouter(graph.topology.routers.size()), m_local(graph.vertices.size()),
      m_localAt(graph.vertices.size()), m_localComponent(graph.components.size())
{
}

void PairStatesMaker::startAt(int site)
{
    if (m_site == site)
        return;
    m_site = site;
    m_extractor.start(m_graph.siteVertex[static_cast<std::size_t>(site)], PathFilter{nullptr, nullptr, true, ArcUse::CapacityOnly});
    for (std::size_t i = 0; i < m_reachesRouter.size(); ++i)
        m_reachesRouter[i] = m_extractor.reaches(m_graph.routerVertex[i]);
}

/// The first vertex of a kind after a vertex, within the paths of the pair; −1 for none.
int PairStatesMaker::next(int vertex, VertexKind kind) const
{
    if (vertex < 0)
        return -1;
    for (int i = m_graph.outgoing.first[static_cast<std::size_t>(vertex)]; i < m_graph.outgoing.first[static_cast<std::size_t>(vertex) + 1]; ++i) {
        const int to = m_graph.conditions.arcs[static_cast<std::size_t>(m_graph.outgoing.arcs[static_cast<std::size_t>(i)])].to;
        if (local(to) >= 0 && m_graph.vertices[static_cast<std::size_t>(to)].kind == kind)
            return to;
    }
    return -1;
}

/// Everything that a branch cannot do without, as vertices; and of IPsec on private peering the ways below it.
void PairStatesMaker::addNeeds(PairStates& pair, int index, int network)
{
    const RouteBranch& branch = pair.m_routes.branches[static_cast<std::size_t>(index)];
    const auto& node = m_graph.topology.connections[static_cast<std::size_t>(branch.connection)];
    const int connection = m_graph.connectionVertex[static_cast<std::size_t>(branch.connection)];
    m_needs = {m_graph.siteVertex[static_cast<std::size_t>(m_site)], connection, m_graph.gatewayVertex[static_cast<std::size_t>(node.gateway)]};
    if (!branch.isTransit)
        m_needs.push_back(m_graph.routerVertex[static_cast<std::size_t>(branch.router)]);
    if (const int hub = m_graph.topology.hubOf(network); hub >= 0) {
        m_needs.push_back(m_graph.hubVertex[static_cast<std::size_t>(node.hub)]);
        if (node.hub != hub)
            m_needs.push_back(m_graph.hubEntryVertex[static_cast<std::size_t>(hub)]);
        m_needs.push_back(m_graph.hubConnectionVertex[static_cast<std::size_t>(m_graph.topology.networks[static_cast<std::size_t>(network)].hubConnection)]);
    } else if (node.network != network)
        m_needs.push_back(next(m_graph.gatewaysVertex[static_cast<std::size_t>(node.network)], VertexKind::Peering));
    for (const int appliance : m_graph.topology.networks[static_cast<std::size_t>(network)].inspectedBy)
        m_needs.push_back(m_graph.applianceVertex[static_cast<std::size_t>(appliance)]);
    if (node.hub >= 0 && node.hub != m_graph.topology.hubOf(network) && m_graph.topology.hubs[static_cast<std::size_t>(node.hub)].inspectedBy >= 0)
        m_needs.push_back(m_graph.applianceVertex[static_cast<std::size_t>(m_graph.topology.hubs[static_cast<std::size_t>(node.hub)].inspectedBy)]);
    if (branch.accessLink >= 0) {
        m_needs.push_back(m_graph.accessLinkVertex[static_cast<std::size_t>(branch.accessLink)]);
        m_needs.push_back(m_graph.circuitVertex[static_cast<std::size_t>(node.circuit)]);
    } else if (node.access >= 0) {
        m_needs.push_back(next(connection, VertexKind::InternetAccess));
    } else {
        PairStates::Underlay underlay{index, {}};
        int accessLink = -1;
        for (int i = m_graph.outgoing.first[static_cast<std::size_t>(connection)]; i < m_graph.outgoing.first[static_cast<std::size_t>(connection) + 1]; ++i) {
            const int to = m_graph.conditions.arcs[static_cast<std::size_t>(m_graph.outgoing.arcs[static_cast<std::size_t>(i)])].to;
            const bool isRouter = m_graph.vertices[static_cast<std::size_t>(to)].kind == VertexKind::Router;
            accessLink = isRouter ? next(to, VertexKind::AccessLink) : to;
            underlay.ways.emplace_back(isRouter ? local(to) : -1, local(accessLink));
        }
        const int port = next(accessLink, VertexKind::PortPath);
        const int circuit = next(port < 0 ? accessLink : port, VertexKind::Circuit);
        m_needs.push_back(circuit);
        m_needs.push_back(next(circuit, VertexKind::Gateway));
        pair.m_underlays.push_back(std::move(underlay));
    }
    for (const int vertex : m_needs)
        if (vertex >= 0)
            for (const int component : m_graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)]) {
                std::vector<int>& branches = pair.m_branchesOf[static_cast<std::size_t>(m_localComponent[static_cast<std::size_t>(component)])];
                if (branches.empty() || branches.back() != index)
                    branches.push_back(index);
            }
}

PairStates PairStatesMaker::make(int site, const NetworkClass& networks)
{
    // 1. The ways, and everything on them.
    PairStates pair;
    startAt(site);
    const std::vector<int> connections = m_extractor.connectionsTo(networks.gateways);
    if (connections.empty())
        return pair;
    const int network = networks.networks.front();
    const PathGraph paths = m_extractor.pathsTo(m_graph.networkVertex[static_cast<std::size_t>(network)]);
    pair.m_routes = routeTableOf(m_graph.topology, site, connections, m_reachesRouter, networks.virtualHub);
    if (pair.m_routes.branches.empty() || !paths.isConnected())
        return PairStates();
    pair.m_source = paths.source;
    pair.m_flow = StateFlow(m_graph, m_capacities, paths);

    // 2. Vertices and components by local numbers.
    ++m_run;
    for (std::size_t i = 0; i < paths.vertices.size(); ++i) {
        const auto vertex = static_cast<std::size_t>(paths.vertices[i]);
        m_localAt[vertex] = m_run;
        m_local[vertex] = static_cast<int>(i);
        const GraphVertex& part = m_graph.vertices[vertex];
        pair.m_vertices.push_back(part);
        pair.m_isChosen.push_back(part.kind == VertexKind::Connection || (part.kind == VertexKind::AccessLink && part.flowVertex == static_cast<int>(vertex)));
    }
    pair.m_components = paths.components;
    std::sort(pair.m_components.begin(), pair.m_components.end());
    for (std::size_t i = 0; i < pair.m_components.size(); ++i)
        m_localComponent[static_cast<std::size_t>(pair.m_components[i])] = static_cast<int>(i);
    pair.m_verticesOf.resize(pair.m_components.size());
    for (std::size_t i = 0; i < paths.vertices.size(); ++i)
        for (const int component : m_graph.conditions.vertexComponents[static_cast<std::size_t>(paths.vertices[i])])
            pair.m_verticesOf[static_cast<std::size_t>(m_localComponent[static_cast<std::size_t>(component)])].push_back(static_cast<int>(i));

    // 3. What each branch needs.
    pair.m_branchesOf.resize(pair.m_components.size());
    pair.m_branchesOver.resize(paths.vertices.size());
    for (std::size_t i = 0; i < pair.m_routes.branches.size(); ++i) {
        const RouteBranch& branch = pair.m_routes.branches[i];
        addNeeds(pair, static_cast<int>(i), network);
        for (const int vertex : {m_graph.connectionVertex[static_cast<std::size_t>(branch.connection)], branch.accessLink < 0 ? -1 : m_graph.accessLinkVertex[static_cast<std::size_t>(branch.accessLink)]})
            if (vertex >= 0 && local(vertex) >= 0)
                pair.m_branchesOver[static_cast<std::size_t>(local(vertex))].push_back(static_cast<int>(i));
        pair.m_branchRouter.push_back(local(m_graph.routerVertex[static_cast<std::size_t>(branch.router)]));
        pair.m_hasTransit = pair.m_hasTransit || branch.isTransit;
    }
    if (pair.m_hasTransit) {
        const auto isOnPremises = [&](int vertex) {
            const VertexKind kind = pair.m_vertices[static_cast<std::size_t>(vertex)].kind;
            return kind == VertexKind::Site || kind == VertexKind::Router || kind == VertexKind::WanLink;
        };
        pair.m_wanArcs.resize(paths.vertices.size());
        for (const auto& arc : paths.graph.arcs)
            if (isOnPremises(arc.from) && isOnPremises(arc.to))
                pair.m_wanArcs[static_cast<std::size_t>(arc.from)].push_back(arc.to);
    }

    // 4. Scratch, and the unfailed state.
    pair.m_isUp.resize(pair.m_routes.branches.size());
    pair.m_isIn.resize(paths.vertices.size());
    pair.m_downAt.resize(paths.vertices.size());
    pair.m_reachedAt.resize(paths.vertices.size());
    pair.m_key.resize((pair.m_routes.branches.size() + 63) / 64);
    pair.m_known.keyLength = pair.m_key.size();
    pair.keepUnfailed();
    return pair;
}
