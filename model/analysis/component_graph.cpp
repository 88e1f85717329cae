// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/connection_check.h"
#include "model/analysis/graph_builder.h"
#include <algorithm>

/// The port that an access link ends at, −1 at a circuit of a provider. Ports are shared by the circuits carved from them,
/// but no path changes from circuit to circuit there.
int GraphBuilder::portPathOf(int link)
{
    const auto& node = m_topology.accessLinks[static_cast<std::size_t>(link)];
    const int port = m_topology.circuits[static_cast<std::size_t>(node.circuit)].port;
    if (port < 0)
        return -1;
    const auto [at, isNew] = m_portFlow.try_emplace({port, node.row->path.value_or(AccessPath::Primary)}, -1);
    if (!isNew)
        return addVertex(VertexKind::PortPath, link, {}, at->second);
    return at->second = addVertex(VertexKind::PortPath, link, {});
}

/// Joins an access link, or a copy of it, to a circuit by way of the port that it ends at; the port's vertex, −1 for none.
int GraphBuilder::addToCircuit(int link, int linkVertex, int circuitVertex)
{
    const int port = portPathOf(link);
    addArc(linkVertex, port < 0 ? circuitVertex : port);
    if (port >= 0)
        addArc(port, circuitVertex);
    return port;
}

/// The way to a vertex through appliances: the first of them, or the vertex itself when there are none.
int GraphBuilder::inspected(const std::vector<int>& appliances, int target)
{
    for (auto appliance = appliances.rbegin(); appliance != appliances.rend(); ++appliance) {
        int& first = m_graph.applianceVertex[static_cast<std::size_t>(*appliance)];
        const int vertex = first < 0 ? addVertex(VertexKind::Appliance, *appliance, {m_table.appliance(*appliance)}) : addCopy(first);
        if (first < 0)
            first = vertex;
        addArc(vertex, target);
        target = vertex;
    }
    return target;
}

void GraphBuilder::addOnPremises()
{
    std::vector<int> siteComponent;
    for (std::size_t i = 0; i < m_topology.sites.size(); ++i) {
        siteComponent.push_back(m_table.site(static_cast<int>(i)));
        m_graph.siteVertex.push_back(addVertex(VertexKind::Site, static_cast<int>(i), {siteComponent.back()}));
    }
    for (std::size_t i = 0; i < m_topology.routers.size(); ++i) {
        // A router is down with its site, which counts where another site's traffic passes.
        const int site = m_topology.routers[i].site;
        m_graph.routerVertex.push_back(addVertex(VertexKind::Router, static_cast<int>(i),
                                                 {m_table.router(static_cast<int>(i)), site < 0 ? -1 : siteComponent[static_cast<std::size_t>(site)]}));
        if (site >= 0)
            addArc(m_graph.siteVertex[static_cast<std::size_t>(site)], m_graph.routerVertex.back());
    }
    m_routerIpsec.assign(m_topology.routers.size(), -1);
    for (std::size_t i = 0; i < m_topology.wanLinks.size(); ++i) {
        const auto& wan = m_topology.wanLinks[i];
        if (wan.routers[0] < 0)
            continue;
        const int vertex = addVertex(VertexKind::WanLink, static_cast<int>(i), withRisks(m_table.wanLink(static_cast<int>(i)), wan.risks));
        for (const int router : wan.routers) {
            addArc(m_graph.routerVertex[static_cast<std::size_t>(router)], vertex);
            addArc(vertex, m_graph.routerVertex[static_cast<std::size_t>(router)]);
        }
    }
}

void GraphBuilder::addRemoteUsers()
{
    for (std::size_t i = 0; i < m_topology.remoteUsers.size(); ++i)
        m_graph.remoteUsersVertex.push_back(addVertex(VertexKind::RemoteUsers, static_cast<int>(i), {m_table.remoteUsers(static_cast<int>(i))}));
}

void GraphBuilder::addMeetMe()
{
    std::vector<int> portComponents;
    for (std::size_t i = 0; i < m_topology.ports.size(); ++i)
        portComponents.push_back(m_table.port(static_cast<int>(i)));
    const auto portComponent = [&](int port) { return port < 0 ? -1 : portComponents[static_cast<std::size_t>(port)]; };
    for (std::size_t i = 0; i < m_topology.circuits.size(); ++i)
        m_graph.circuitVertex.push_back(addVertex(VertexKind::Circuit, static_cast<int>(i), {m_table.circuit(static_cast<int>(i)), portComponent(m_topology.circuits[i].port)}));
    m_graph.accessLinkVertex.assign(m_topology.accessLinks.size(), -1);
    m_graph.portVertex.assign(m_topology.accessLinks.size(), -1);
    for (std::size_t i = 0; i < m_topology.accessLinks.size(); ++i) {
        const auto& link = m_topology.accessLinks[i];
        if (link.router < 0 || link.circuit < 0)
            continue;
        std::vector<int> components = withRisks(m_table.accessLink(static_cast<int>(i)), link.risks);
        const int location = m_topology.circuits[static_cast<std::size_t>(link.circuit)].location;
        components.push_back(m_table.facility(link.facility, location < 0 ? ObjectId{} : m_topology.locations[static_cast<std::size_t>(location)].row->id));
        const int vertex = addVertex(VertexKind::AccessLink, static_cast<int>(i), std::move(components));
        m_graph.accessLinkVertex[i] = vertex;
        addArc(m_graph.routerVertex[static_cast<std::size_t>(link.router)], vertex);
        m_graph.portVertex[i] = addToCircuit(static_cast<int>(i), vertex, m_graph.circuitVertex[static_cast<std::size_t>(link.circuit)]);
    }
}

void GraphBuilder::addAzure()
{
    m_graph.applianceVertex.assign(m_topology.appliances.size(), -1);
    for (std::size_t i = 0; i < m_topology.networks.size(); ++i) {
        m_graph.gatewaysVertex.push_back(addVertex(VertexKind::NetworkGateways, static_cast<int>(i), {}));
        m_graph.networkVertex.push_back(addVertex(VertexKind::Network, static_cast<int>(i), {}));
        m_graph.entryVertex.push_back(inspected(m_topology.networks[i].inspectedBy, m_graph.networkVertex.back()));
        addArc(m_graph.gatewaysVertex.back(), m_graph.entryVertex.back());
    }
    addHubs();
    for (std::size_t i = 0; i < m_topology.gateways.size(); ++i) {
        m_graph.gatewayVertex.push_back(addVertex(VertexKind::Gateway, static_cast<int>(i), {m_table.gateway(static_cast<int>(i))}));
        if (const int network = m_topology.gateways[i].network; network >= 0)
            addArc(m_graph.gatewayVertex.back(), m_graph.gatewaysVertex[static_cast<std::size_t>(network)]);
        if (const int hub = m_topology.gateways[i].hub; hub >= 0)
            addArc(m_graph.gatewayVertex.back(), m_graph.hubVertex[static_cast<std::size_t>(hub)]);
    }
    std::vector<int> peeringComponent(m_topology.peerings.size());
    for (std::size_t i = 0; i < m_topology.peerings.size(); ++i)
        peeringComponent[i] = m_table.peering(static_cast<int>(i));
    for (std::size_t i = 0; i < m_topology.networks.size(); ++i)
        for (const auto& transit : m_topology.networks[i].transits) {
            const int vertex = addVertex(VertexKind::Peering, transit.spokePeering,
                                         {peeringComponent[static_cast<std::size_t>(transit.hubPeering)], peeringComponent[static_cast<std::size_t>(transit.spokePeering)]});
            addArc(m_graph.gatewaysVertex[static_cast<std::size_t>(transit.hub)], vertex);
            addArc(vertex, m_graph.entryVertex[i]);
            m_transitVertices.push_back({transit.hub, static_cast<int>(i), vertex});
        }
}

void GraphBuilder::addHubs()
{
    // 1. Each hub, and its router on the way to other hubs and from them.
    for (std::size_t i = 0; i < m_topology.hubs.size(); ++i) {
        const int component = m_table.hub(static_cast<int>(i));
        m_graph.hubVertex.push_back(addVertex(VertexKind::VirtualHub, static_cast<int>(i), {component}));
        m_graph.hubRouterVertex.push_back(addVertex(VertexKind::HubRouter, static_cast<int>(i), {}));
        m_graph.hubEntryVertex.push_back(addCopy(m_graph.hubRouterVertex.back(), {component}));
        const int appliance = m_topology.hubs[i].inspectedBy;
        addArc(m_graph.hubVertex.back(), inspected(appliance < 0 ? std::vector<int>{} : std::vector<int>{appliance}, m_graph.hubRouterVertex.back()));
    }
    for (std::size_t i = 0; i < m_topology.hubs.size(); ++i)
        for (const int other : m_topology.hubs[i].others)
            addArc(m_graph.hubRouterVertex[static_cast<std::size_t>(other)], m_graph.hubEntryVertex[i]);
    // 2. Connected networks.
    m_graph.hubConnectionVertex.assign(m_topology.hubConnections.size(), -1);
    for (std::size_t i = 0; i < m_topology.hubConnections.size(); ++i) {
        const auto& connection = m_topology.hubConnections[i];
        if (!connection.isUsable())
            continue;
        const int vertex = addVertex(VertexKind::HubConnection, static_cast<int>(i), {m_table.hubConnection(static_cast<int>(i))});
        m_graph.hubConnectionVertex[i] = vertex;
        addArc(m_graph.hubVertex[static_cast<std::size_t>(connection.hub)], vertex);
        addArc(m_graph.hubEntryVertex[static_cast<std::size_t>(connection.hub)], vertex);
        addArc(vertex, m_graph.entryVertex[static_cast<std::size_t>(connection.network)]);
    }
}

void GraphBuilder::addConnections()
{
    m_graph.connectionVertex.assign(m_topology.connections.size(), -1);
    m_graph.originVertex.assign(m_topology.connections.size(), -1);
    std::vector<int> components(m_topology.connections.size());
    for (std::size_t i = 0; i < m_topology.connections.size(); ++i)
        components[i] = m_table.connection(static_cast<int>(i));
    for (std::size_t i = 0; i < m_topology.connections.size(); ++i)
        if (m_topology.connections[i].isUsable())
            m_graph.connectionVertex[i] = addVertex(VertexKind::Connection, static_cast<int>(i), {components[i]});
    for (std::size_t i = 0; i < m_topology.connections.size(); ++i) {
        const auto& connection = m_topology.connections[i];
        if (!connection.isUsable())
            continue;
        if (connection.isExpressRoute())
            addExpressRoute(static_cast<int>(i), connection);
        else if (connection.isVnet2Vnet())
            addVnet2Vnet(static_cast<int>(i), connection);
        else if (connection.isP2S()) {
            addArc(m_graph.remoteUsersVertex[static_cast<std::size_t>(connection.users)], m_graph.connectionVertex[i]);
            addArc(m_graph.connectionVertex[i], m_graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)]);
        }
        else if (connection.access >= 0)
            addInternetIpsec(static_cast<int>(i), connection);
        else
            addPrivateIpsec(static_cast<int>(i), connection);
    }
}

void GraphBuilder::addExpressRoute(int index, const Topology::ConnectionNode& connection)
{
    const int vertex = m_graph.connectionVertex[static_cast<std::size_t>(index)];
    addArc(m_graph.circuitVertex[static_cast<std::size_t>(connection.circuit)], vertex);
    addArc(vertex, m_graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)]);
    if (m_topology.hasFastPath(index))
        addArc(vertex, m_graph.entryVertex[static_cast<std::size_t>(connection.network)], ArcUse::CapacityOnly);
    for (const TransitVertex& transit : m_transitVertices)
        if (transit.hub == connection.network && m_topology.bypassesGateway(index, transit.spoke))
            addArc(vertex, transit.vertex, ArcUse::CapacityOnly);
}

/// From copies of the remote network and its gateway, so that what comes to that gateway from elsewhere does not go on here.
void GraphBuilder::addVnet2Vnet(int index, const Topology::ConnectionNode& connection)
{
    const int vertex = m_graph.connectionVertex[static_cast<std::size_t>(index)];
    const int origin = addCopy(m_graph.networkVertex[static_cast<std::size_t>(connection.remoteNetwork)]);
    const int gateway = addCopy(m_graph.gatewayVertex[static_cast<std::size_t>(connection.remoteGateway)]);
    m_graph.originVertex[static_cast<std::size_t>(index)] = origin;
    addArc(origin, gateway);
    addArc(gateway, vertex);
    addArc(vertex, m_graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)]);
}

int GraphBuilder::ipsecVertexOf(int router)
{
    int& vertex = m_routerIpsec[static_cast<std::size_t>(router)];
    if (vertex < 0) {
        vertex = addVertex(VertexKind::RouterIpsec, router, {});
        addArc(m_graph.routerVertex[static_cast<std::size_t>(router)], vertex);
    }
    return vertex;
}

void GraphBuilder::addInternetIpsec(int index, const Topology::ConnectionNode& connection)
{
    const int vertex = m_graph.connectionVertex[static_cast<std::size_t>(index)];
    addArc(ipsecVertexOf(connection.router), vertex);
    const auto [at, isNew] = m_accessToGateway.try_emplace({connection.access, connection.gateway}, -1);
    if (isNew) {
        const auto first = m_accessFlow.find(connection.access);
        if (first != m_accessFlow.end()) {
            at->second = addCopy(first->second);
        } else {
            at->second = addVertex(VertexKind::InternetAccess, connection.access,
                                   withRisks(m_table.access(connection.access), m_topology.accesses[static_cast<std::size_t>(connection.access)].risks));
            m_accessFlow.emplace(connection.access, at->second);
        }
        addArc(at->second, m_graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)]);
    }
    addArc(vertex, at->second);
}

void GraphBuilder::addPrivateIpsec(int index, const Topology::ConnectionNode& connection)
{
    const int vertex = m_graph.connectionVertex[static_cast<std::size_t>(index)];
    const auto& underlay = m_topology.connections[static_cast<std::size_t>(connection.underlay)];
    addArc(ipsecVertexOf(connection.router), vertex);
    const int circuit = addCopy(m_graph.circuitVertex[static_cast<std::size_t>(underlay.circuit)], conditionsOf(m_graph.connectionVertex[static_cast<std::size_t>(connection.underlay)]));
    for (const int link : underlayAccessLinks(m_topology, connection)) {
        const int other = m_topology.accessLinks[static_cast<std::size_t>(link)].router;
        const int copy = addCopy(m_graph.accessLinkVertex[static_cast<std::size_t>(link)]);
        if (other == connection.router) {
            addArc(vertex, copy);
        } else {                                 // over the site's own network to the router that has the link
            const int router = addCopy(m_graph.routerVertex[static_cast<std::size_t>(other)]);
            addArc(vertex, router);
            addArc(router, copy);
        }
        addToCircuit(link, copy, circuit);
    }
    const int gateway = addCopy(m_graph.gatewayVertex[static_cast<std::size_t>(underlay.gateway)]);
    addArc(circuit, gateway);
    addArc(gateway, m_graph.gatewayVertex[static_cast<std::size_t>(connection.gateway)]);
}

void GraphBuilder::finish()
{
    m_graph.components = m_table.take();
    for (const Component& component : m_graph.components)
        m_graph.conditions.down.push_back(component.availability.value.down());
    m_graph.outgoing = outgoingArcs(m_graph.conditions);
    ConditionGraph reversed;
    reversed.vertexCount = m_graph.conditions.vertexCount;
    for (const auto& arc : m_graph.conditions.arcs)
        reversed.arcs.push_back({arc.to, arc.from, {}});
    m_graph.incoming = outgoingArcs(reversed);
    m_graph.networkClasses = networkClassesOf(m_graph);
    m_graph.classOfNetwork.resize(m_topology.networks.size());
    for (std::size_t i = 0; i < m_graph.networkClasses.size(); ++i)
        for (const int network : m_graph.networkClasses[i].networks)
            m_graph.classOfNetwork[static_cast<std::size_t>(network)] = static_cast<int>(i);
}

ComponentGraph componentGraphOf(Topology topology)
{
    ComponentGraph graph;
    graph.topology = std::move(topology);
    GraphBuilder(graph).build();
    return graph;
}
