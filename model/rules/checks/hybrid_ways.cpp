// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/hybrid_ways.h"
#include "model/analysis/component_graph.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>
#include <algorithm>

HybridWays waysOf(const RuleInput& input, const PairResult& pair)
{
    HybridWays ways;
    for (const Route& route : pair.routes) {
        QList<ObjectId> passed;
        for (const ObjectId& link : route.links) {
            const auto* connection = input.find<Connection>(link);
            if (!connection)
                continue;
            ways.connections << link;
            if (!connection->circuit.isEmpty())
                passed << connection->circuit;
        }
        ways.hasInternetVpn = ways.hasInternetVpn || passed.isEmpty();
        if (ways.routes++ == 0)
            ways.onlyCircuit = passed.isEmpty() ? ObjectId() : passed.first();
        else if (!passed.contains(ways.onlyCircuit))
            ways.onlyCircuit = ObjectId();
        ways.circuits += passed;
    }
    for (QList<ObjectId>* list : {&ways.circuits, &ways.connections}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return ways;
}

void forEachWays(const RuleInput& input, const std::function<void(const Site&, const VirtualNetwork&, const HybridWays&)>& visit)
{
    const Topology& topology = input.topology();
    const Analysis& analysis = input.figures();
    const std::size_t networks = topology.networks.size();
    for (std::size_t site = 0; site < topology.sites.size(); ++site)
        for (const NetworkClass& alike : analysis.graph->networkClasses) {
            const PairResult& pair = analysis.pairs[site * networks + static_cast<std::size_t>(alike.networks.front())];
            const auto* from = input.find<Site>(pair.from);
            const auto* to = input.find<VirtualNetwork>(pair.to);
            if (from && to && pair.isConnected())
                visit(*from, *to, waysOf(input, pair));
        }
}

namespace {
struct WaysOfSites
{
    using Answer = QList<SiteWays>;
    static Answer of(const RuleInput& input, const ObjectId&);
};

struct WaysOfDemands
{
    using Answer = QList<DemandWays>;
    static Answer of(const RuleInput& input, const ObjectId&);
};

QList<SiteWays> WaysOfSites::of(const RuleInput& input, const ObjectId&)
{
    QList<SiteWays> all;
    forEachWays(input, [&](const Site& site, const VirtualNetwork& network, const HybridWays& ways) {
        if (all.isEmpty() || all.last().site != &site)
            all << SiteWays{&site, ways, nullptr};
        SiteWays& own = all.last();
        for (const ObjectId& id : ways.circuits)
            if (!own.ways.circuits.contains(id))
                own.ways.circuits << id;
        for (const ObjectId& id : ways.connections)
            if (!own.ways.connections.contains(id))
                own.ways.connections << id;
        own.ways.hasInternetVpn = own.ways.hasInternetVpn || ways.hasInternetVpn;
        if (!own.criticalNetwork && isMissionCritical(input, site, network))
            own.criticalNetwork = &network;
    });
    return all;
}

QList<DemandWays> WaysOfDemands::of(const RuleInput& input, const ObjectId&)
{
    QList<DemandWays> all;
    for (const Demand& demand : input.all<Demand>()) {
        const Analysis& analysis = input.figures();
        const PairResult* pair = analysis.pair(demand.from, demand.to);
        if (!pair)
            pair = analysis.pair(demand.to, demand.from);   // "to Azure" is the same whichever end comes first
        if (pair && pair->isConnected())
            all << DemandWays{&demand, pair, waysOf(input, *pair)};
    }
    return all;
}
}

const QList<SiteWays>& waysOfSites(const RuleInput& input)
{
    return input.ask<WaysOfSites>();
}

const QList<DemandWays>& demandWays(const RuleInput& input)
{
    return input.ask<WaysOfDemands>();
}

bool isMissionCritical(const RuleInput& input, const Site& site, const VirtualNetwork& network)
{
    return input.criticalityOf(site) == Criticality::MissionCritical || input.criticalityOf(network) == Criticality::MissionCritical;
}

namespace {
template <class Holds> bool isAnyBehind(const RuleInput& input, const VirtualNetworkGateway& gateway, Holds holds)
{
    for (const VirtualNetwork* network : networksServedBy(input, gateway))
        if (holds(*network))
            return true;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        for (const Site* site : sitesOf(input, *connection))
            if (holds(*site))
                return true;
    return false;
}
}

bool isProduction(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    return isAnyBehind(input, gateway, [&](const auto& row) { return input.environmentOf(row) == Environment::Production; });
}

bool isMissionCritical(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    return isAnyBehind(input, gateway, [&](const auto& row) { return input.criticalityOf(row) == Criticality::MissionCritical; });
}

QList<const Connection*> circuitConnectionsOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<const Connection*> connections;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        if (connection->connectionType == ConnectionType::ExpressRoute && input.find(connection->circuit))
            connections << connection;
    return connections;
}

QList<const ExpressRouteCircuit*> circuitsOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<const ExpressRouteCircuit*> circuits;
    for (const Connection* connection : circuitConnectionsOf(input, gateway))
        if (const auto* circuit = input.find(connection->circuit); !circuits.contains(circuit))
            circuits << circuit;
    return circuits;
}

QList<const Connection*> internetTunnelsOf(const RuleInput& input, const Site& site)
{
    QList<const Connection*> tunnels;
    for (const EdgeRouter* router : input.routersOf(SiteId(site.id)))
        for (const Connection* connection : input.connectionsOf(EdgeRouterId(router->id)))
            if (connection->connectionType == ConnectionType::IPsec && connection->transport != Transport::ExpressRoutePrivatePeering && input.find(connection->gateway))
                tunnels << connection;
    return tunnels;
}

std::optional<Bandwidth> loadOf(const RuleInput& input, const ObjectId& object)
{
    std::optional<Bandwidth> most;
    for (const PartLoad& part : input.figures().parts)
        if (part.object == object)
            most = Bandwidth::mbps(std::max({most ? most->mbps() : 0, part.toAzure.mbps(), part.fromAzure.mbps()}));
    return most;
}

int mostScaleUnits(const VirtualNetworkGateway& gateway)
{
    return std::max(gateway.maximumScaleUnits.value_or(0), gateway.scaleUnits.value_or(1));
}

std::optional<Bandwidth> throughputOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const Catalogue& catalogue = input.catalogue();
    const auto valueOf = [](const std::optional<Sourced<Bandwidth>>& sourced) { return sourced ? std::optional(sourced->value) : std::nullopt; };
    if (!gateway.virtualHub.isEmpty())
        return valueOf((gateway.gatewayType == GatewayType::ExpressRoute ? catalogue.virtualWan().expressRoute : catalogue.virtualWan().vpn).bandwidth(gateway.scaleUnits.value_or(1)));
    if (gateway.gatewayType == GatewayType::Vpn) {
        const auto* sku = vpnSkuOf(catalogue, gateway);
        return sku ? std::optional(sku->aggregate.value) : std::nullopt;
    }
    if (gateway.sku == catalogue.scalableGatewaySku().name)
        return valueOf(catalogue.scalableGatewaySku().bandwidth(mostScaleUnits(gateway)));
    const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku);
    return sku ? std::optional(sku->bandwidth.value) : std::nullopt;
}

std::optional<int> ratedVirtualMachines(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    // Source: Azure ExpressRoute documentation, "About ExpressRoute scalable gateway", supported performance per scale unit.
    constexpr int stepUnits = 10, machinesPerUnit = 2000, machinesPerLaterUnit = 1000;
    const Catalogue& catalogue = input.catalogue();
    if (!gateway.virtualHub.isEmpty())
        return std::nullopt;
    if (gateway.gatewayType == GatewayType::Vpn) {
        const auto* sku = vpnSkuOf(catalogue, gateway);
        return sku ? sku->supportedVirtualMachines : std::nullopt;
    }
    if (gateway.sku == catalogue.scalableGatewaySku().name) {
        const int units = mostScaleUnits(gateway);
        return machinesPerUnit * std::min(units, stepUnits) + machinesPerLaterUnit * std::max(units - stepUnits, 0);
    }
    const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku);
    return sku ? std::optional(sku->supportedVirtualMachines) : std::nullopt;
}

int virtualMachinesBehind(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    int machines = 0;
    for (const VirtualNetwork* network : networksServedBy(input, gateway))
        machines += network->virtualMachines.value_or(0);
    return machines;
}
