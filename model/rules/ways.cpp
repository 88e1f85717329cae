// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/ways.h"
#include "model/analysis/component_graph.h"
#include "model/analysis/direct_ways.h"
#include "model/analysis/inspection.h"
#include "model/edit/connect.h"
#include "model/edit/set_field.h"
#include "model/rules/reach.h"
#include <QSet>
#include <algorithm>

namespace {
std::optional<DirectEnd> directEndOf(const RuleInput& input, const ObjectId& id)
{
    const Analysis& figures = input.figures();
    if (const int site = figures.siteIndex.value(id, -1); site >= 0)
        return DirectEnd{DirectEnd::Kind::Site, site};
    if (const int network = figures.networkIndex.value(id, -1); network >= 0)
        return DirectEnd{DirectEnd::Kind::Network, network};
    const auto& users = input.topology().remoteUsers;
    for (std::size_t i = 0; i < users.size(); ++i)
        if (users[i].row->id == id)
            return DirectEnd{DirectEnd::Kind::Users, static_cast<int>(i)};
    return std::nullopt;
}

std::vector<DirectWay> directWays(const RuleInput& input, const ObjectId& from, const ObjectId& to)
{
    const auto first = directEndOf(input, from), second = directEndOf(input, to);
    if (!first || !second)
        return {};
    const ComponentGraph& graph = *input.figures().graph;
    return second->kind == DirectEnd::Kind::Users ? directWaysOf(graph, *second, *first) : directWaysOf(graph, *first, *second);
}

int networkNumber(const RuleInput& input, const VirtualNetwork& network)
{
    return input.figures().networkIndex.value(network.id, -1);
}

/// The VPN gateways in virtual networks that a site or network starts from, by the connections to pass up to them.
QList<ObjectId> chainEnds(const RuleInput& input, const ObjectId& end)
{
    if (input.find<Site>(end))
        return {end};
    QList<ObjectId> gateways;
    if (const auto* network = input.find<VirtualNetwork>(end))
        for (const VirtualNetworkGateway* gateway : gatewaysServing(input, *network))
            if (gateway->gatewayType == GatewayType::Vpn && gateway->virtualHub.isEmpty())
                gateways << gateway->id;
    return gateways;
}

/// The two things that a tunnel joins, a site and a gateway or two gateways; empty where one is missing.
std::pair<ObjectId, ObjectId> tunnelEnds(const RuleInput& input, const Connection& connection)
{
    if (connection.connectionType == ConnectionType::Vnet2Vnet)
        return {connection.gateway, connection.remoteGateway};
    const auto* router = connection.connectionType == ConnectionType::IPsec ? input.find(connection.router) : nullptr;
    return {connection.gateway, router ? ObjectId(router->site) : ObjectId()};
}

bool hasRouteToVpnGateway(const RuleInput& input, const VirtualNetwork& network, const QList<Cidr>& destinations)
{
    for (const RouteTable* table : input.routeTablesIn(VirtualNetworkId(network.id)))
        for (const UserDefinedRoute& route : table->routes)
            if (route.nextHopType == NextHopType::VirtualNetworkGateway)
                for (const Cidr& destination : destinations)
                    if (takesRoute(*table, route, destination, false))
                        return true;
    return false;
}

/// Whether appliances tell a network their routes: the Route Server of it, or of the network whose gateways it uses, has peers.
bool hasRouteServerRoutes(const RuleInput& input, const VirtualNetwork& network)
{
    QList<VirtualNetworkId> places{VirtualNetworkId(network.id)};
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(network.id)))
        if (peering->useRemoteGateways == true)
            places << peering->remoteVirtualNetwork;
    for (const VirtualNetworkId& place : places)
        for (const RouteServer* server : input.routeServersIn(place))
            if (!server->peers.isEmpty())
                return true;
    return false;
}
}

bool hasWay(const RuleInput& input, const ObjectId& from, const ObjectId& to)
{
    const PairResult* pair = input.figures().pair(from, to);
    if (!pair)
        pair = input.figures().pair(to, from);
    return pair ? pair->isConnected() : !directWays(input, from, to).empty();
}

bool hasGlobalReachWay(const RuleInput& input, const ObjectId& from, const ObjectId& to)
{
    const auto ways = directWays(input, from, to);
    return std::any_of(ways.begin(), ways.end(), [](const DirectWay& way) { return !way.isWan; });
}

bool isOnPrivateWan(const RuleInput& input, const ObjectId& from, const ObjectId& to)
{
    const auto ways = directWays(input, from, to);
    return std::any_of(ways.begin(), ways.end(), [](const DirectWay& way) { return way.isWan; });
}

QList<const VirtualNetworkGateway*> gatewaysServing(const RuleInput& input, const VirtualNetwork& network)
{
    const Topology& topology = input.topology();
    const int number = networkNumber(input, network);
    if (number < 0)
        return {};
    const auto& node = topology.networks[static_cast<std::size_t>(number)];
    std::vector<int> numbers = node.gateways;
    for (const auto& transit : node.transits)
        for (const int gateway : topology.networks[static_cast<std::size_t>(transit.hub)].gateways)
            numbers.push_back(gateway);
    if (const int hub = topology.hubOf(number); hub >= 0)
        for (const int gateway : topology.hubs[static_cast<std::size_t>(hub)].gateways)
            numbers.push_back(gateway);
    QList<const VirtualNetworkGateway*> gateways;
    for (const int one : numbers)
        if (const auto* gateway = input.find<VirtualNetworkGateway>(topology.gateways[static_cast<std::size_t>(one)].row->id); gateway && !gateways.contains(gateway))
            gateways << gateway;
    return gateways;
}

bool isOnVirtualHub(const RuleInput& input, const VirtualNetwork& network)
{
    return !input.hubConnectionsOf(VirtualNetworkId(network.id)).isEmpty();
}

bool areInOneVirtualWan(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other)
{
    for (const HubVirtualNetworkConnection* here : input.hubConnectionsOf(VirtualNetworkId(one.id)))
        for (const HubVirtualNetworkConnection* there : input.hubConnectionsOf(VirtualNetworkId(other.id))) {
            const auto* near = input.find(here->virtualHub);
            const auto* far = input.find(there->virtualHub);
            if (near && far && near->virtualWan == far->virtualWan)
                return true;
        }
    return false;
}

bool hasBgpWithAzure(const RuleInput& input, const EdgeRouter& router)
{
    const auto& connections = input.connectionsOf(EdgeRouterId(router.id));
    return !input.accessLinksOf(EdgeRouterId(router.id)).isEmpty() || std::any_of(connections.begin(), connections.end(), [](const auto* one) { return one->enableBgp == true; });
}

QList<const Connection*> connectionsOf(const RuleInput& input, const Site& site)
{
    QList<const Connection*> connections;
    for (const EdgeRouter* router : input.routersOf(SiteId(site.id))) {
        connections += input.connectionsOf(EdgeRouterId(router->id));
        for (const AccessLink* link : input.accessLinksOf(EdgeRouterId(router->id)))
            connections += input.connectionsOf(link->circuit);
    }
    std::sort(connections.begin(), connections.end(), [](const Connection* a, const Connection* b) { return a->id < b->id; });
    connections.erase(std::unique(connections.begin(), connections.end()), connections.end());
    return connections;
}

bool haveTransit(const RuleInput& input, const Site& one, const Site& other)
{
    for (const Connection* near : connectionsOf(input, one))
        for (const Connection* far : connectionsOf(input, other)) {
            const auto* first = input.find(near->gateway);
            const auto* second = input.find(far->gateway);
            if (!first || !second)
                continue;
            const bool areBothCircuits = near->connectionType == ConnectionType::ExpressRoute && far->connectionType == ConnectionType::ExpressRoute;
            const auto* nearHub = input.find(first->virtualHub);
            const auto* farHub = input.find(second->virtualHub);
            if (nearHub && farHub && nearHub->virtualWan == farHub->virtualWan) {
                // Two circuits reach each other over Global Reach, or through what inspects private traffic.
                const bool isInspected = !nearHub->privateTrafficNextHop.isEmpty() && !farHub->privateTrafficNextHop.isEmpty();
                if (nearHub->allowBranchToBranchTraffic != false && (!areBothCircuits || isInspected))
                    return true;
                continue;
            }
            if (nearHub || farHub || placeOf(*first) != placeOf(*second) || areBothCircuits)
                continue;
            if (near->connectionType == far->connectionType) {
                if (first == second && near->enableBgp == true && far->enableBgp == true)
                    return true;
                continue;
            }
            for (const RouteServer* server : input.routeServersIn(first->virtualNetwork))
                if (server->allowBranchToBranchTraffic == true)
                    return true;
        }
    return false;
}

std::optional<QList<const Connection*>> vpnChain(const RuleInput& input, const ObjectId& from, const ObjectId& to, bool onlyWithBgp)
{
    struct Step { ObjectId at; int before; const Connection* over; };
    QList<Step> steps;
    QSet<ObjectId> seen;
    const auto reach = [&](const ObjectId& id, int before, const Connection* over) {
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            steps << Step{id, before, over};
        }
    };
    for (const ObjectId& start : chainEnds(input, from))
        reach(start, -1, nullptr);
    const QList<ObjectId> goals = chainEnds(input, to);
    for (int head = 0; head < steps.size(); ++head) {
        const Step step = steps[head];
        if (goals.contains(step.at)) {
            QList<const Connection*> chain;
            for (int at = head; steps[at].over; at = steps[at].before)
                chain.prepend(steps[at].over);
            return chain;
        }
        if (step.before >= 0 && !input.find<VirtualNetworkGateway>(step.at))
            continue;                            // another site
        for (const Connection& connection : input.all<Connection>()) {
            const auto [gateway, other] = tunnelEnds(input, connection);
            const auto* row = input.find<VirtualNetworkGateway>(gateway);
            if (other.isEmpty() || !row || !row->virtualHub.isEmpty() || (onlyWithBgp && connection.enableBgp != true))
                continue;
            if (gateway == step.at)
                reach(other, head, &connection);
            else if (other == step.at)
                reach(gateway, head, &connection);
        }
    }
    return std::nullopt;
}

QList<const ExpressRouteCircuit*> sharedCircuits(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other)
{
    QList<const ExpressRouteCircuit*> shared;
    for (const VirtualNetworkGateway* near : gatewaysServing(input, one))
        for (const VirtualNetworkGateway* far : gatewaysServing(input, other))
            if (near != far && near->gatewayType == GatewayType::ExpressRoute && far->gatewayType == GatewayType::ExpressRoute)
                for (const Connection* here : input.connectionsOf(GatewayId(near->id)))
                    for (const Connection* there : input.connectionsOf(GatewayId(far->id)))
                        if (const auto* circuit = input.find(here->circuit); circuit && here->circuit == there->circuit && !shared.contains(circuit))
                            shared << circuit;
    return shared;
}

QList<ObjectId> appliancesTowards(const RuleInput& input, const VirtualNetwork& network, const QList<Cidr>& destinations)
{
    QList<ObjectId> found;
    const Topology& topology = input.topology();
    const int number = networkNumber(input, network);
    if (number < 0)
        return found;
    for (const RouteTable* table : input.routeTablesIn(VirtualNetworkId(network.id)))
        for (const UserDefinedRoute& route : table->routes)
            if (const int appliance = applianceAt(topology, number, route); appliance >= 0 && !table->subnets.contains(QStringLiteral("GatewaySubnet")))
                for (const Cidr& destination : destinations)
                    if (const ObjectId id = topology.appliances[static_cast<std::size_t>(appliance)].row->id; takesRoute(*table, route, destination, false) && !found.contains(id))
                        found << id;
    std::sort(found.begin(), found.end());
    return found;
}

bool areJoinedByHub(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other)
{
    const auto isForwarded = [&](const VirtualNetwork& from, const VirtualNetwork& to) {
        return !appliancesTowards(input, from, to.addressSpace).isEmpty() || hasRouteToVpnGateway(input, from, to.addressSpace) || hasRouteServerRoutes(input, from);
    };
    return isForwarded(one, other) && isForwarded(other, one);
}

bool areJoined(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other)
{
    const auto chain = vpnChain(input, one.id, other.id, false);
    return hasWay(input, one.id, other.id) || areInOneVirtualWan(input, one, other) || areJoinedByHub(input, one, other) || (chain && !chain->isEmpty());
}

DemandEnds endsOf(const RuleInput& input, const Demand& demand)
{
    return {{input.find<Site>(demand.from), input.find<Site>(demand.to)}, {input.find<VirtualNetwork>(demand.from), input.find<VirtualNetwork>(demand.to)}};
}

std::function<Result<Design>(const Design&)> peeringNetworks(const ObjectId& one, const ObjectId& other)
{
    return [one, other](const Design& design) -> Result<Design> {
        const Result<Edited> edited = connectObjects(design, Catalogue::builtIn(), one, other);
        if (!edited)
            return edited.error();
        Result<Design> peered = edited->design;
        for (const ObjectId& id : edited->ids)
            for (const char* flag : {"allowGatewayTransit", "useRemoteGateways"})
                if (peered)
                    peered = setField(*peered, id, QString::fromLatin1(flag), false);
        return peered;
    };
}
