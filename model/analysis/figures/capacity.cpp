// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/capacity.h"
#include "model/graph/max_flow.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// Whether a limit comes with its texts, which cost more than the limit.
enum class LimitTexts { Told, LeftOut };

PartLimit limitSetInDesign(const std::optional<Bandwidth>& toAzure, const std::optional<Bandwidth>& fromAzure, const char* whatIsMissing, LimitTexts texts)
{
    PartLimit limit;
    limit.toAzure = toAzure;
    limit.fromAzure = fromAzure;
    if (texts == LimitTexts::LeftOut)
        return limit;
    limit.provenance = Provenance{Basis::Design,
                                  toAzure || fromAzure ? QCoreApplication::translate("analysis", "set on the object") : QCoreApplication::translate("analysis", "not set on the object"), {}, {}, {}};
    if (!toAzure || !fromAzure)
        limit.unknown = QCoreApplication::translate("analysis", whatIsMissing);
    return limit;
}

PartLimit limitFromCatalogue(Bandwidth bandwidth, const Provenance& provenance)
{
    return PartLimit{bandwidth, bandwidth, provenance, {}};
}

PartLimit unknownLimit(const QString& why)
{
    return PartLimit{{}, {}, {}, why};
}

/// The fastest suite with a published figure: no other is taken to be faster. Nothing when the SKU has none.
const SuiteThroughput* fastestSuite(const VpnGatewaySku& sku)
{
    const auto fastest = std::max_element(sku.suites.begin(), sku.suites.end(),
                                          [](const SuiteThroughput& a, const SuiteThroughput& b) { return a.bandwidth.value < b.bandwidth.value; });
    return fastest == sku.suites.end() ? nullptr : &*fastest;
}

PartLimit tunnelLimit(const Topology& topology, const Topology::ConnectionNode& connection, int gateway)
{
    if (connection.hub >= 0) {
        const Sourced<Bandwidth>& each = topology.catalogue->virtualWan().perTunnel;
        return limitFromCatalogue(each.value * tunnelCount(topology, connection), each.provenance);
    }
    const VpnGatewaySku* sku = topology.gateways[static_cast<std::size_t>(gateway)].vpnSku;
    if (!sku)
        return unknownLimit(QCoreApplication::translate("analysis", "The throughput of a tunnel is unknown, as the gateway's SKU is not in the catalogue."));
    const auto& policy = connection.row->ipsecPolicy;
    const auto each = perTunnel(*sku, policy ? policy->ipsecEncryption : QString(), policy ? policy->ipsecIntegrity : QString());
    const int tunnels = tunnelCount(topology, connection);
    if (each)
        return limitFromCatalogue(each->value * tunnels, each->provenance);
    const SuiteThroughput* fastest = fastestSuite(*sku);
    if (!fastest || fastest->bandwidth.value * tunnels >= sku->aggregate.value)     // then the gateway limits anyway
        return unknownLimit(each.error().message);
    Provenance provenance = fastest->bandwidth.provenance;
    provenance.basis = Basis::Assumption;
    provenance.note = QCoreApplication::translate("analysis", "%1 The fastest suite with a published figure, %2, bounds it.").arg(each.error().message, fastest->suite);
    PartLimit limit = limitFromCatalogue(fastest->bandwidth.value * tunnels, provenance);
    limit.unknown = provenance.note;
    return limit;
}

/// Of a tunnel between two gateways the lower.
PartLimit tunnelLimit(const Topology& topology, const Topology::ConnectionNode& connection)
{
    if (connection.isExpressRoute() || connection.isP2S() || connection.gateway < 0)
        return {};
    const PartLimit own = tunnelLimit(topology, connection, connection.gateway);
    if (!connection.isVnet2Vnet() || connection.remoteGateway < 0)
        return own;
    const PartLimit remote = tunnelLimit(topology, connection, connection.remoteGateway);
    return remote.toAzure && (!own.toAzure || *remote.toAzure < *own.toAzure) ? remote : own;
}

/// Of a gateway or router in a virtual hub, sized by units; one unit or the default counts where none are set.
PartLimit unitsLimit(const std::optional<Sourced<Bandwidth>>& bandwidth, bool isSet, const QString& unset)
{
    if (!bandwidth)
        return unknownLimit(QCoreApplication::translate("analysis", "The units set are outside what Azure offers."));
    PartLimit limit = limitFromCatalogue(bandwidth->value, bandwidth->provenance);
    if (!isSet)
        limit.unknown = unset;
    return limit;
}

PartLimit hubRouterLimit(const Topology& topology, const Topology::HubNode& hub)
{
    const VirtualWanTable& table = topology.catalogue->virtualWan();
    const auto& units = hub.row->routingInfrastructureUnits;
    return unitsLimit(table.router(units.value_or(table.defaultRouterUnits)), units.has_value(),
                      QCoreApplication::translate("analysis", "The routing infrastructure units are not set; Azure's default of %1 counts.").arg(table.defaultRouterUnits));
}

PartLimit gatewayLimit(const Topology& topology, const Topology::GatewayNode& gateway)
{
    if (gateway.hub >= 0) {
        const VirtualWanTable& table = topology.catalogue->virtualWan();
        const HubGatewaySizes& sizes = gateway.row->gatewayType == GatewayType::Vpn ? table.vpn : table.expressRoute;
        return unitsLimit(sizes.bandwidth(gateway.scaleUnits()), gateway.row->scaleUnits.has_value(), QCoreApplication::translate("analysis", "The gateway's scale units are not set; one counts."));
    }
    if (gateway.vpnSku)
        return limitFromCatalogue(gateway.vpnSku->aggregate.value, gateway.vpnSku->aggregate.provenance);
    if (gateway.expressRouteSku)
        return limitFromCatalogue(gateway.expressRouteSku->bandwidth.value, gateway.expressRouteSku->bandwidth.provenance);
    if (gateway.isScalable) {
        const auto bandwidth = topology.catalogue->scalableGatewaySku().bandwidth(gateway.scaleUnits());
        if (!bandwidth)
            return unknownLimit(QCoreApplication::translate("analysis", "The gateway's scale units are outside what Azure offers."));
        PartLimit limit = limitFromCatalogue(bandwidth->value, bandwidth->provenance);
        if (!gateway.row->scaleUnits)
            limit.unknown = QCoreApplication::translate("analysis", "The gateway's scale units are not set; one counts.");
        return limit;
    }
    return unknownLimit(gateway.row->sku.isEmpty() ? QCoreApplication::translate("analysis", "The gateway's SKU is not set.")
                                                   : QCoreApplication::translate("analysis", "The gateway's SKU %1 is not in the catalogue.").arg(gateway.row->sku));
}

PartLimit portLimit(const Topology& topology, int accessLink, LimitTexts texts)
{
    const int circuit = topology.accessLinks[static_cast<std::size_t>(accessLink)].circuit;
    const auto& limit = topology.ports[static_cast<std::size_t>(topology.circuits[static_cast<std::size_t>(circuit)].port)].row->bandwidth;
    return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "The port's speed is not set."), texts);
}

PartLimit applianceLimit(const Topology& topology, const Topology::ApplianceNode& node, LimitTexts texts)
{
    if (node.appliance)
        return limitSetInDesign(node.appliance->throughput, node.appliance->throughput, QT_TRANSLATE_NOOP("analysis", "The appliance's throughput is not set."), texts);
    const AzureFirewall& firewall = *node.firewall;
    if (firewall.throughput)
        return limitSetInDesign(firewall.throughput, firewall.throughput, "", texts);
    const FirewallTier tier = firewall.sku.value_or(FirewallTier::Standard);
    const AzureFirewallSku* sku = topology.catalogue->azureFirewallSku(choiceName(tier));
    if (!sku)
        return unknownLimit(QCoreApplication::translate("analysis", "The firewall's SKU is not in the catalogue."));
    const bool denies = tier == FirewallTier::Premium && firewall.intrusionDetection == IntrusionDetection::Deny;
    PartLimit limit = limitFromCatalogue(denies ? sku->denyBandwidth.value_or(sku->bandwidth.value) : sku->bandwidth.value, sku->bandwidth.provenance);
    if (!firewall.sku)
        limit.unknown = QCoreApplication::translate("analysis", "The firewall's SKU is not set; Standard counts.");
    return limit;
}

double limitOrInfinity(const std::optional<Bandwidth>& bandwidth)
{
    return bandwidth ? bandwidth->mbps() : std::numeric_limits<double>::infinity();
}
}

int tunnelCount(const Topology& topology, const Topology::ConnectionNode& connection)
{
    const auto isTwofold = [&](const Topology::GatewayNode& gateway) { return gateway.hub >= 0 || gateway.row->activeActive.value_or(false); };
    const auto instances = [&](int gateway) { return gateway >= 0 && isTwofold(topology.gateways[static_cast<std::size_t>(gateway)]) ? 2 : 1; };
    return connection.row->tunnels.value_or(instances(connection.gateway) * instances(connection.remoteGateway));
}

namespace {
PartLimit limitOf(const ComponentGraph& graph, int vertex, LimitTexts texts)
{
    const GraphVertex& part = graph.vertices[static_cast<std::size_t>(vertex)];
    const auto index = static_cast<std::size_t>(part.index);
    const Topology& topology = graph.topology;
    switch (part.kind) {
    case VertexKind::Router: {
        const auto& limit = topology.routers[index].row->throughput;
        return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "The router's throughput is not set."), texts);
    }
    case VertexKind::RouterIpsec: {
        const auto& limit = topology.routers[index].row->ipsecThroughput;
        return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "The router's IPsec throughput is not set."), texts);
    }
    case VertexKind::WanLink: {
        const auto& limit = topology.wanLinks[index].row->bandwidth;
        return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "The WAN link's bandwidth is not set."), texts);
    }
    case VertexKind::AccessLink: {
        const auto& limit = topology.accessLinks[index].row->bandwidth;
        return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "The access link's bandwidth is not set."), texts);
    }
    case VertexKind::Circuit: {
        const auto& limit = topology.circuits[index].row->bandwidth;
        return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "The circuit's bandwidth is not set."), texts);
    }
    case VertexKind::InternetAccess: {
        const InternetAccess& access = *topology.accesses[index].row;
        return limitSetInDesign(access.up, access.down, QT_TRANSLATE_NOOP("analysis", "The internet access's bandwidth is not set in both directions."), texts);
    }
    case VertexKind::Connection:
        return tunnelLimit(topology, topology.connections[index]);
    case VertexKind::Gateway:
        return gatewayLimit(topology, topology.gateways[index]);
    case VertexKind::RemoteUsers: {
        const RemoteUsers& users = *topology.remoteUsers[index].row;
        const auto limit = users.clients && users.perClient ? std::optional(Bandwidth::mbps(*users.clients * users.perClient->mbps())) : std::nullopt;
        return limitSetInDesign(limit, limit, QT_TRANSLATE_NOOP("analysis", "How many clients there are, or what each can carry, is not set."), texts);
    }
    case VertexKind::HubRouter:
        return hubRouterLimit(topology, topology.hubs[index]);
    case VertexKind::PortPath:
        return portLimit(topology, part.index, texts);
    case VertexKind::Appliance:
        return applianceLimit(topology, topology.appliances[index], texts);
    case VertexKind::Site:
    case VertexKind::NetworkGateways:
    case VertexKind::Network:
    case VertexKind::Peering:
    case VertexKind::GlobalReach:
    case VertexKind::VirtualHub:
    case VertexKind::HubConnection:
        break;
    }
    return {};
}
}

PartLimit partLimit(const ComponentGraph& graph, int vertex)
{
    return limitOf(graph, vertex, LimitTexts::Told);
}

QString partText(const ComponentGraph& graph, int vertex)
{
    const GraphVertex& part = graph.vertices[static_cast<std::size_t>(vertex)];
    switch (part.kind) {
    case VertexKind::Router: return QCoreApplication::translate("analysis", "router throughput");
    case VertexKind::RouterIpsec: return QCoreApplication::translate("analysis", "router IPsec throughput");
    case VertexKind::WanLink: return QCoreApplication::translate("analysis", "WAN link bandwidth");
    case VertexKind::AccessLink: return QCoreApplication::translate("analysis", "access link bandwidth");
    case VertexKind::Circuit: return QCoreApplication::translate("analysis", "circuit bandwidth");
    case VertexKind::InternetAccess: return QCoreApplication::translate("analysis", "internet access bandwidth");
    case VertexKind::RemoteUsers: return QCoreApplication::translate("analysis", "bandwidth of all clients");
    case VertexKind::Connection: return QCoreApplication::translate("analysis", "tunnel throughput");
    case VertexKind::Gateway: {
        const auto& gateway = graph.topology.gateways[static_cast<std::size_t>(part.index)];
        return QCoreApplication::translate("analysis", "gateway throughput (%1)").arg(gateway.hub < 0               ? gateway.row->sku
                                                                                             : gateway.scaleUnits() == 1 ? QCoreApplication::translate("analysis", "1 scale unit")
                                                                                                                         : QCoreApplication::translate("analysis", "%1 scale units").arg(gateway.scaleUnits()));
    }
    case VertexKind::HubRouter: return QCoreApplication::translate("analysis", "hub router throughput");
    case VertexKind::PortPath: return QCoreApplication::translate("analysis", "port speed");
    case VertexKind::Appliance: return graph.topology.appliances[static_cast<std::size_t>(part.index)].firewall ? QCoreApplication::translate("analysis", "firewall throughput") : QCoreApplication::translate("analysis", "appliance throughput");
    case VertexKind::Site:
    case VertexKind::NetworkGateways:
    case VertexKind::Network:
    case VertexKind::Peering:
    case VertexKind::GlobalReach:
    case VertexKind::VirtualHub:
    case VertexKind::HubConnection:
        break;
    }
    return {};
}

QString objectOfVertex(const ComponentGraph& graph, int vertex)
{
    const GraphVertex& part = graph.vertices[static_cast<std::size_t>(vertex)];
    const auto index = static_cast<std::size_t>(part.index);
    const Topology& topology = graph.topology;
    switch (part.kind) {
    case VertexKind::Site: return topology.sites[index].row->id.text;
    case VertexKind::Router:
    case VertexKind::RouterIpsec: return topology.routers[index].row->id.text;
    case VertexKind::WanLink: return topology.wanLinks[index].row->id.text;
    case VertexKind::AccessLink: return topology.accessLinks[index].row->id.text;
    case VertexKind::Circuit: return topology.circuits[index].row->id.text;
    case VertexKind::Connection: return topology.connections[index].row->id.text;
    case VertexKind::PortPath: return topology.ports[static_cast<std::size_t>(topology.circuits[static_cast<std::size_t>(topology.accessLinks[index].circuit)].port)].row->id.text;
    case VertexKind::Appliance: return topology.appliances[index].row->id.text;
    case VertexKind::InternetAccess: return topology.accesses[index].row->id.text;
    case VertexKind::Gateway: return topology.gateways[index].row->id.text;
    case VertexKind::NetworkGateways:
    case VertexKind::Network: return topology.networks[index].row->id.text;
    case VertexKind::Peering: return topology.peerings[index].row->id.text;
    case VertexKind::GlobalReach: return topology.globalReaches[index].row->id.text;
    case VertexKind::RemoteUsers: return topology.remoteUsers[index].row->id.text;
    case VertexKind::VirtualHub:
    case VertexKind::HubRouter: return topology.hubs[index].row->id.text;
    case VertexKind::HubConnection: return topology.hubConnections[index].row->id.text;
    }
    return {};
}

CapacityTable capacityTableOf(const ComponentGraph& graph)
{
    CapacityTable table;
    table.toAzure.reserve(graph.vertices.size());
    table.fromAzure.reserve(graph.vertices.size());
    for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
        const PartLimit limit = limitOf(graph, static_cast<int>(i), LimitTexts::LeftOut);
        table.toAzure.push_back(limitOrInfinity(limit.toAzure));
        table.fromAzure.push_back(limitOrInfinity(limit.fromAzure));
    }
    return table;
}

Capacity CapacitySolver::solve(const PathGraph& paths, FlowDirection direction)
{
    Capacity capacity;
    if (!paths.isConnected()) {
        capacity.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        return capacity;
    }
    const std::vector<double>& limits = direction == FlowDirection::ToAzure ? m_table.toAzure : m_table.fromAzure;

    // 1. One flow vertex for all copies of a part, as they share its capacity.
    ++m_run;
    FlowNetwork network;
    std::vector<int> parts;
    const auto localOf = [&](int vertex) {
        const auto part = static_cast<std::size_t>(m_graph.vertices[static_cast<std::size_t>(vertex)].flowVertex);
        if (m_seen[part] != m_run) {
            m_seen[part] = m_run;
            m_local[part] = network.vertexCount++;
            parts.push_back(static_cast<int>(part));
            network.vertexCapacity.push_back(limits[part]);
        }
        return m_local[part];
    };
    for (const int vertex : paths.vertices)
        localOf(vertex);
    for (const auto& arc : paths.graph.arcs)
        network.arcs.push_back({localOf(paths.vertices[static_cast<std::size_t>(arc.from)]), localOf(paths.vertices[static_cast<std::size_t>(arc.to)]), std::numeric_limits<double>::infinity()});

    // 2. Maximum flow and the cut that limits it.
    const MaxFlow flow = maxFlow(network, localOf(paths.vertices[static_cast<std::size_t>(paths.source)]), localOf(paths.vertices[static_cast<std::size_t>(paths.target)]));
    if (flow.isInfinite) {
        capacity.mbps = Figure<Bandwidth>::unknown(QCoreApplication::translate("analysis", "No part on the way has a known limit."));
        return capacity;
    }
    capacity.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(flow.value));
    for (const int vertex : flow.cutVertices) {
        const int part = parts[static_cast<std::size_t>(vertex)];
        capacity.bottleneck << Bottleneck{objectOfVertex(m_graph, part), partText(m_graph, part), Bandwidth::mbps(limits[static_cast<std::size_t>(part)])};
    }
    return capacity;
}

CapacityPair CapacitySolver::solveBoth(const PathGraph& paths)
{
    CapacityPair both;
    both.toAzure = solve(paths, FlowDirection::ToAzure);
    const bool isSymmetric = std::all_of(paths.vertices.begin(), paths.vertices.end(), [&](int vertex) {
        const auto part = static_cast<std::size_t>(m_graph.vertices[static_cast<std::size_t>(vertex)].flowVertex);
        return m_table.toAzure[part] == m_table.fromAzure[part];
    });
    both.fromAzure = isSymmetric ? both.toAzure : solve(paths, FlowDirection::FromAzure);
    return both;
}
