// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/topology.h"
#include "model/analysis/connection_check.h"
#include "model/analysis/inspection.h"
#include <QHash>
#include <algorithm>
#include <map>

namespace {
/// Where each row of one kind stands in its vector.
class RowIndex
{
public:
    template <class Row, class Node> RowIndex(const Table<Row>& table, std::vector<Node>& nodes)
    {
        m_index.reserve(table.size());
        nodes.reserve(static_cast<std::size_t>(table.size()));
        for (const Row& row : table) {
            m_index.insert(row.id.text, static_cast<int>(nodes.size()));
            Node node{};
            node.row = &row;
            nodes.push_back(std::move(node));
        }
    }
    int operator[](const ObjectId& id) const { return id.isEmpty() ? -1 : m_index.value(id.text, -1); }

private:
    QHash<QString, int> m_index;
};

std::vector<int> resolvedRisks(const ListOf<Id<SharedRisk>>& ids, const RowIndex& index)
{
    std::vector<int> risks;
    for (const auto& id : ids)
        if (const int risk = index[id]; risk >= 0 && std::find(risks.begin(), risks.end(), risk) == risks.end())
            risks.push_back(risk);
    return risks;
}

/// The building of an access link (DOMAIN.md §2).
QString facilityOf(const AccessLink& link, const ExpressRouteCircuit& circuit, const Topology::LocationNode* location, const Catalogue& catalogue)
{
    if (!link.facility.isEmpty())
        return catalogue.canonicalFacility(link.facility);
    if (!location)
        return circuit.id.text;
    if (!location->entry)
        return location->buildings().first();
    return link.path.value_or(AccessPath::Primary) == AccessPath::Primary ? location->entry->primaryFacility()
                                                                         : location->entry->secondaryFacility();
}

void resolvePeerings(Topology& topology, const RowIndex& networkIndex)
{
    // 1. Ends, and the direction each way.
    std::map<std::pair<int, int>, int> byEnds;
    for (std::size_t i = 0; i < topology.peerings.size(); ++i) {
        auto& peering = topology.peerings[i];
        peering.network = networkIndex[peering.row->virtualNetwork];
        peering.remote = networkIndex[peering.row->remoteVirtualNetwork];
        if (peering.network >= 0 && peering.remote >= 0 && peering.network != peering.remote)
            byEnds.emplace(std::pair(peering.network, peering.remote), static_cast<int>(i));
    }
    // 2. A spoke uses the hub's gateways when the hub's peering allows transit and the spoke's asks for it.
    for (std::size_t i = 0; i < topology.peerings.size(); ++i) {
        auto& peering = topology.peerings[i];
        const auto reverse = byEnds.find({peering.remote, peering.network});
        if (reverse == byEnds.end())
            continue;
        peering.reverse = reverse->second;
        const bool isFirst = byEnds.at({peering.network, peering.remote}) == static_cast<int>(i);
        if (isFirst && peering.row->useRemoteGateways.value_or(false)
            && topology.peerings[static_cast<std::size_t>(peering.reverse)].row->allowGatewayTransit.value_or(false))
            topology.networks[static_cast<std::size_t>(peering.network)].transits.push_back({peering.remote, peering.reverse, static_cast<int>(i)});
    }
}

/// What Azure refuses ("Connect a virtual network to a Virtual WAN hub"): gateways in the network, gateways of a peering, a second hub.
LinkProblem hubConnectionProblem(const Topology& topology, const Topology::HubConnectionNode& connection, const std::vector<char>& usesRemoteGateways)
{
    if (connection.hub < 0)
        return LinkProblem::NoVirtualHub;
    if (connection.network < 0)
        return LinkProblem::NoVirtualNetwork;
    const Topology::NetworkNode& network = topology.networks[static_cast<std::size_t>(connection.network)];
    if (!network.gateways.empty())
        return LinkProblem::NetworkHasGateway;
    if (usesRemoteGateways[static_cast<std::size_t>(connection.network)])
        return LinkProblem::NetworkUsesRemoteGateways;
    return network.hubConnection >= 0 ? LinkProblem::NetworkHasOtherHub : LinkProblem::None;
}

void resolveHubs(Topology& topology, const RowIndex& hubIndex, const RowIndex& networkIndex)
{
    // 1. The mesh of each Virtual WAN.
    for (std::size_t i = 0; i < topology.hubs.size(); ++i) {
        topology.hubs[i].region = topology.catalogue->region(topology.hubs[i].row->region);
        for (std::size_t other = 0; other < topology.hubs.size(); ++other)
            if (other != i && topology.hubs[other].row->virtualWan == topology.hubs[i].row->virtualWan)
                topology.hubs[i].others.push_back(static_cast<int>(other));
    }
    // 2. The networks connected to hubs; of several connections of one network the first counts.
    std::vector<char> usesRemoteGateways(topology.networks.size());
    for (const auto& peering : topology.peerings)
        if (peering.network >= 0 && peering.row->useRemoteGateways.value_or(false))
            usesRemoteGateways[static_cast<std::size_t>(peering.network)] = true;
    for (std::size_t i = 0; i < topology.hubConnections.size(); ++i) {
        auto& connection = topology.hubConnections[i];
        connection.hub = hubIndex[connection.row->virtualHub];
        connection.network = networkIndex[connection.row->remoteVirtualNetwork];
        connection.problem = hubConnectionProblem(topology, connection, usesRemoteGateways);
        if (connection.isUsable())
            topology.networks[static_cast<std::size_t>(connection.network)].hubConnection = static_cast<int>(i);
    }
}
}

QStringList Topology::LocationNode::buildings() const
{
    if (entry)
        return entry->facilities;
    return {isChosen() ? row->location : row->id.text};
}

bool Topology::hasFastPath(int connection) const
{
    const ConnectionNode& node = connections[static_cast<std::size_t>(connection)];
    if (!node.isExpressRoute() || !node.row->fastPath.value_or(false) || node.gateway < 0)
        return false;
    if (node.network >= 0 && !networks[static_cast<std::size_t>(node.network)].inspectedBy.empty() && !isDirect(connection))
        return false;
    const GatewayNode& gateway = gateways[static_cast<std::size_t>(node.gateway)];
    if (gateway.isScalable)
        return gateway.scaleUnits() >= catalogue->scalableGatewaySku().minFastPathUnits;
    return gateway.expressRouteSku && gateway.expressRouteSku->supportsFastPath;
}

bool Topology::isDirect(int connection) const
{
    const int circuit = connections[static_cast<std::size_t>(connection)].circuit;
    return circuit >= 0 && circuits[static_cast<std::size_t>(circuit)].port >= 0;
}

bool Topology::bypassesGateway(int connection, int network) const
{
    const ConnectionNode& node = connections[static_cast<std::size_t>(connection)];
    if (node.network < 0 || !hasFastPath(connection))
        return false;
    const Region* own = networks[static_cast<std::size_t>(node.network)].region;
    return node.network == network || (isDirect(connection) && own && own == networks[static_cast<std::size_t>(network)].region);
}

Topology topologyOf(const Design& design, const Catalogue& catalogue)
{
    Topology topology;
    topology.catalogue = &catalogue;
    topology.baseline = design.profile.securityBaseline.value_or(SecurityBaseline::AzureDefault);

    // 1. Number every row.
    const RowIndex sites(design.all<Site>(), topology.sites);
    const RowIndex routers(design.all<EdgeRouter>(), topology.routers);
    const RowIndex accesses(design.all<InternetAccess>(), topology.accesses);
    const RowIndex wanLinks(design.all<WanLink>(), topology.wanLinks);
    const RowIndex locations(design.all<PeeringLocation>(), topology.locations);
    const RowIndex ports(design.all<ExpressRoutePort>(), topology.ports);
    const RowIndex circuits(design.all<ExpressRouteCircuit>(), topology.circuits);
    const RowIndex accessLinks(design.all<AccessLink>(), topology.accessLinks);
    const RowIndex networks(design.all<VirtualNetwork>(), topology.networks);
    const RowIndex hubs(design.all<VirtualHub>(), topology.hubs);
    const RowIndex gateways(design.all<VirtualNetworkGateway>(), topology.gateways);
    const RowIndex connections(design.all<Connection>(), topology.connections);
    const RowIndex peerings(design.all<VirtualNetworkPeering>(), topology.peerings);
    const RowIndex globalReaches(design.all<GlobalReach>(), topology.globalReaches);
    const RowIndex remoteUsers(design.all<RemoteUsers>(), topology.remoteUsers);
    const RowIndex hubConnections(design.all<HubVirtualNetworkConnection>(), topology.hubConnections);
    const RowIndex risks(design.all<SharedRisk>(), topology.risks);

    // 2. On-premises: routers at sites, accesses and WAN links at routers.
    for (std::size_t i = 0; i < topology.routers.size(); ++i) {
        auto& router = topology.routers[i];
        router.site = sites[router.row->site];
        if (router.site >= 0)
            topology.sites[static_cast<std::size_t>(router.site)].routers.push_back(static_cast<int>(i));
    }
    for (auto& access : topology.accesses) {
        for (const auto& id : access.row->routers)
            if (const int router = routers[id]; router >= 0)
                access.routers.push_back(router);
        access.risks = resolvedRisks(access.row->sharedRisks, risks);
    }
    for (std::size_t i = 0; i < topology.wanLinks.size(); ++i) {
        auto& wan = topology.wanLinks[i];
        wan.risks = resolvedRisks(wan.row->sharedRisks, risks);
        if (wan.row->routers.size() != 2)
            continue;
        const int first = routers[wan.row->routers[0]];
        const int second = routers[wan.row->routers[1]];
        if (first < 0 || second < 0 || first == second)
            continue;
        wan.routers[0] = first;
        wan.routers[1] = second;
        for (const int router : wan.routers)
            topology.routers[static_cast<std::size_t>(router)].wanLinks.push_back(static_cast<int>(i));
    }

    // 3. Meet-me: locations in the catalogue, circuits at locations, access links between routers and circuits.
    for (auto& location : topology.locations)
        location.entry = catalogue.peeringLocation(location.row->location, location.row->cloud.isEmpty() ? publicCloud : location.row->cloud);
    for (auto& circuit : topology.circuits) {
        circuit.location = locations[circuit.row->peeringLocation];
        circuit.port = ports[circuit.row->expressRoutePort];
    }
    std::vector<std::pair<bool, bool>> hasPath(topology.circuits.size());
    for (std::size_t i = 0; i < topology.accessLinks.size(); ++i) {
        auto& link = topology.accessLinks[i];
        link.router = routers[link.row->router];
        link.circuit = circuits[link.row->circuit];
        link.risks = resolvedRisks(link.row->sharedRisks, risks);
        if (link.router < 0 || link.circuit < 0)
            continue;
        auto& circuit = topology.circuits[static_cast<std::size_t>(link.circuit)];
        const Topology::LocationNode* location = circuit.location < 0 ? nullptr : &topology.locations[static_cast<std::size_t>(circuit.location)];
        link.facility = facilityOf(*link.row, *circuit.row, location, catalogue);
        link.isFacilityChosen = !link.row->facility.isEmpty() || (location && location->isChosen());
        topology.routers[static_cast<std::size_t>(link.router)].accessLinks.push_back(static_cast<int>(i));
        circuit.accessLinks.push_back(static_cast<int>(i));
        auto& [hasPrimary, hasSecondary] = hasPath[static_cast<std::size_t>(link.circuit)];
        (link.row->path.value_or(AccessPath::Primary) == AccessPath::Primary ? hasPrimary : hasSecondary) = true;
        circuit.hasBothPaths = hasPrimary && hasSecondary;
    }

    // 4. Azure: networks and hubs in regions, gateways in them, peerings between networks, hubs and what is connected to them.
    for (auto& network : topology.networks)
        network.region = catalogue.region(network.row->region);
    for (std::size_t i = 0; i < topology.gateways.size(); ++i) {
        auto& gateway = topology.gateways[i];
        gateway.network = gateway.row->virtualHub.isEmpty() ? networks[gateway.row->virtualNetwork] : -1;
        gateway.hub = hubs[gateway.row->virtualHub];
        if (gateway.hub >= 0) {                  // sized by scale units
            topology.hubs[static_cast<std::size_t>(gateway.hub)].gateways.push_back(static_cast<int>(i));
            continue;
        }
        if (gateway.network >= 0)
            topology.networks[static_cast<std::size_t>(gateway.network)].gateways.push_back(static_cast<int>(i));
        if (gateway.row->gatewayType == GatewayType::Vpn) {
            gateway.vpnSku = gateway.row->vpnGatewayGeneration
                ? catalogue.vpnGatewaySku(gateway.row->sku, *gateway.row->vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2)
                : catalogue.vpnGatewaySku(gateway.row->sku);
        } else {
            gateway.expressRouteSku = catalogue.expressRouteGatewaySku(gateway.row->sku);
            gateway.isScalable = gateway.row->sku == catalogue.scalableGatewaySku().name;
        }
    }
    resolvePeerings(topology, networks);
    resolveHubs(topology, hubs, networks);
    for (const AzureFirewall& row : design.all<AzureFirewall>())
        topology.appliances.push_back({&row, &row, nullptr, networks[row.virtualNetwork], hubs[row.virtualHub]});
    for (const NetworkVirtualAppliance& row : design.all<NetworkVirtualAppliance>())
        topology.appliances.push_back({&row, nullptr, &row, networks[row.virtualNetwork], hubs[row.virtualHub]});
    resolveInspection(topology, design);

    // 5. Connections, and what keeps them from working.
    for (std::size_t i = 0; i < topology.connections.size(); ++i) {
        auto& connection = topology.connections[i];
        connection.gateway = gateways[connection.row->gateway];
        if (connection.gateway >= 0) {
            auto& gateway = topology.gateways[static_cast<std::size_t>(connection.gateway)];
            gateway.connections.push_back(static_cast<int>(i));
            connection.network = gateway.network;
            connection.hub = gateway.hub;
        }
        connection.circuit = circuits[connection.row->circuit];
        connection.router = routers[connection.row->router];
        connection.access = accesses[connection.row->internetAccess];
        connection.underlay = connections[connection.row->underlay];
        connection.remoteGateway = gateways[connection.row->remoteGateway];
        if (connection.remoteGateway >= 0)
            connection.remoteNetwork = topology.gateways[static_cast<std::size_t>(connection.remoteGateway)].network;
        connection.users = remoteUsers[connection.row->remoteUsers];
    }
    checkConnections(topology);

    // 6. Global Reach between circuits.
    for (auto& reach : topology.globalReaches)
        for (const int end : {0, 1})
            reach.circuits[end] = reach.row->circuits.size() == 2 ? circuits[reach.row->circuits[end]] : -1;
    checkGlobalReaches(topology);
    return topology;
}

QString labelOf(const Object& object)
{
    return object.name.isEmpty() ? object.id.text : object.name;
}
