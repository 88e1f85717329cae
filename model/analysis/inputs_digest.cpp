// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/inputs_digest.h"

namespace {
template <class Nodes> const void* rowAt(const Nodes& nodes, int index)
{
    return nodes[static_cast<std::size_t>(index)].row;
}

const void* locationOf(const Topology& topology, int circuit)
{
    const int location = topology.circuits[static_cast<std::size_t>(circuit)].location;
    return location < 0 ? nullptr : rowAt(topology.locations, location);
}

/// The rows behind a vertex, and what their figures take from elsewhere.
void addVertex(InputsDigest& digest, const Topology& topology, const GraphVertex& vertex)
{
    digest.add(static_cast<int>(vertex.kind));
    switch (vertex.kind) {
    case VertexKind::Site: return digest.add(rowAt(topology.sites, vertex.index));
    case VertexKind::Router:
    case VertexKind::RouterIpsec: return digest.add(rowAt(topology.routers, vertex.index));
    case VertexKind::WanLink: return digest.add(rowAt(topology.wanLinks, vertex.index));
    case VertexKind::AccessLink:
        digest.add(rowAt(topology.accessLinks, vertex.index));
        digest.add(static_cast<int>(topology.accessLinks[static_cast<std::size_t>(vertex.index)].isFacilityChosen));
        return;
    case VertexKind::Circuit:
        digest.add(rowAt(topology.circuits, vertex.index));
        digest.add(locationOf(topology, vertex.index));
        digest.add(static_cast<int>(topology.circuits[static_cast<std::size_t>(vertex.index)].hasBothPaths));
        return;
    case VertexKind::Connection: {
        const auto& node = topology.connections[static_cast<std::size_t>(vertex.index)];
        digest.add(static_cast<const void*>(node.row));
        digest.add(node.underlay < 0 ? nullptr : rowAt(topology.connections, node.underlay));
        return;
    }
    case VertexKind::InternetAccess: return digest.add(rowAt(topology.accesses, vertex.index));
    case VertexKind::Gateway: return digest.add(rowAt(topology.gateways, vertex.index));
    case VertexKind::NetworkGateways:
    case VertexKind::Network: return digest.add(rowAt(topology.networks, vertex.index));
    case VertexKind::GlobalReach: return digest.add(rowAt(topology.globalReaches, vertex.index));
    case VertexKind::RemoteUsers: return digest.add(rowAt(topology.remoteUsers, vertex.index));
    case VertexKind::Peering: return digest.add(rowAt(topology.peerings, vertex.index));
    case VertexKind::VirtualHub:
    case VertexKind::HubRouter: return digest.add(rowAt(topology.hubs, vertex.index));
    case VertexKind::PortPath: {
        const int circuit = topology.accessLinks[static_cast<std::size_t>(vertex.index)].circuit;
        return digest.add(rowAt(topology.ports, topology.circuits[static_cast<std::size_t>(circuit)].port));
    }
    case VertexKind::Appliance: return digest.add(static_cast<const void*>(topology.appliances[static_cast<std::size_t>(vertex.index)].row));
    case VertexKind::HubConnection: return digest.add(rowAt(topology.hubConnections, vertex.index));
    }
}
}

void addPaths(InputsDigest& digest, const ComponentGraph& graph, const CapacityTable& capacities, const PathGraph& paths)
{
    digest.add(static_cast<int>(paths.vertices.size()));
    digest.add(paths.source);
    digest.add(paths.target);
    for (std::size_t i = 0; i < paths.vertices.size(); ++i) {
        const GraphVertex& vertex = graph.vertices[static_cast<std::size_t>(paths.vertices[i])];
        addVertex(digest, graph.topology, vertex);
        digest.add(capacities.toAzure[static_cast<std::size_t>(vertex.flowVertex)]);
        digest.add(capacities.fromAzure[static_cast<std::size_t>(vertex.flowVertex)]);
        for (const int component : paths.graph.vertexComponents[i])
            digest.add(component);
        digest.add(-1);
    }
    for (const auto& arc : paths.graph.arcs) {
        digest.add(arc.from);
        digest.add(arc.to);
    }
    for (const double down : paths.graph.down)
        digest.add(down);
}

void addHubs(InputsDigest& digest, const Topology& topology, int virtualHub)
{
    if (virtualHub < 0)
        return;
    const auto& others = topology.hubs[static_cast<std::size_t>(virtualHub)].others;
    digest.add(static_cast<int>(others.size()));
    for (const auto& connection : topology.hubConnections)
        if (connection.isUsable() && !connection.row->staticRoutes.isEmpty()) {
            digest.add(static_cast<const void*>(connection.row));
            digest.add(static_cast<const void*>(topology.networks[static_cast<std::size_t>(connection.network)].row));
        }
}
