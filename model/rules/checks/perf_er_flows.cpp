// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/perf_er.h"
#include <QCoreApplication>
#include <algorithm>

// What single flows make of a gateway and of FastPath. Source: Azure ExpressRoute documentation, "About ExpressRoute FastPath".
namespace {
bool perfTakes(const PairResult& pair, const ObjectId& connection)
{
    return std::any_of(pair.routes.begin(), pair.routes.end(), [&](const Route& route) { return route.isActive() && route.links.contains(connection); });
}

bool perfIsInspected(const RuleInput& input, const ObjectId& network)
{
    const Topology& topology = input.topology();
    const int index = input.figures().networkIndex.value(network, -1);
    return index >= 0 && !topology.networks[static_cast<std::size_t>(index)].inspectedBy.empty();
}

bool perfCanFastPath(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const auto& scalable = input.catalogue().scalableGatewaySku();
    if (gateway.sku == scalable.name)
        return gateway.scaleUnits.value_or(1) >= scalable.minFastPathUnits;
    const auto* sku = input.catalogue().expressRouteGatewaySku(gateway.sku);
    return sku && sku->supportsFastPath;
}

/// ExpressRoute connections with FastPath whose circuit and gateway are there.
template <class Visit> void perfForEachFastPath(const RuleInput& input, Visit visit)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute && connection.fastPath == true ? input.find(connection.circuit) : nullptr;
        if (const auto* gateway = input.find(connection.gateway); circuit && gateway)
            visit(connection, *circuit, *gateway);
    }
}
}

/// PERF-ER-003
void checkFastPathOff(const RuleInput& input, RuleFindings& findings)
{
    const Bandwidth worthwhile = Bandwidth::gbps(10);    // Azure Proactive Resiliency Library: FastPath for 10 Gbps and more
    for (const Connection& connection : input.all<Connection>()) {
        const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute ? input.find(connection.circuit) : nullptr;
        const auto* gateway = input.find(connection.gateway);
        if (!circuit || !gateway || connection.fastPath.value_or(false) || !gateway->virtualHub.isEmpty() || !circuit->bandwidth || *circuit->bandwidth < worthwhile || !perfCanFastPath(input, *gateway))
            continue;
        if (circuit->expressRoutePort.isEmpty() && perfIsInspected(input, gateway->virtualNetwork))
            continue;                                    // user-defined routes: Direct circuits alone
        findings.add({connection.id}, QCoreApplication::translate("rules", "%1 brings %2 to %3, whose SKU has FastPath, and every packet passes the gateway.").arg(input.name(circuit->id), toText(*circuit->bandwidth), input.name(gateway->id)))
            .at("fastPath").fixed(QCoreApplication::translate("rules", "Turn FastPath on"), settingField(connection.id, "fastPath", true));
    }
}

/// PERF-ER-004
void checkFastPathTarget(const RuleInput& input, RuleFindings& findings)
{
    const QList<DemandWays> demands = demandWays(input);
    perfForEachFastPath(input, [&](const Connection& connection, const ExpressRouteCircuit&, const VirtualNetworkGateway& gateway) {
        for (const DemandWays& one : demands)
            if (one.demand->isToPrivateEndpoint == true && connection.enablePrivateLinkFastPath != true && perfTakes(*one.pair, connection.id))
                findings.add({one.demand->id, connection.id}, QCoreApplication::translate("rules", "%1 ends at a private endpoint, which FastPath of %2 does not reach: it passes %3.").arg(input.name(one.demand->id), input.name(connection.id), input.name(gateway.id)))
                    .at("toPrivateEndpoint").at(connection.id, "enablePrivateLinkFastPath");
    });
}

/// PERF-ER-005
void checkFastPathSpoke(const RuleInput& input, RuleFindings& findings)
{
    const QList<DemandWays> demands = demandWays(input);
    perfForEachFastPath(input, [&](const Connection& connection, const ExpressRouteCircuit& circuit, const VirtualNetworkGateway& gateway) {
        if (!circuit.expressRoutePort.isEmpty())
            return;
        for (const DemandWays& one : demands) {
            const bool isSpoke = one.pair->to != gateway.virtualNetwork;
            if (!perfTakes(*one.pair, connection.id) || (!isSpoke && !perfIsInspected(input, one.pair->to)))
                continue;
            findings.add({connection.id, one.pair->to}, isSpoke ? QCoreApplication::translate("rules", "FastPath of %1 does not reach the peered network %2 on a provider's circuit: its traffic passes %3.").arg(input.name(connection.id), input.name(one.pair->to), input.name(gateway.id))
                                                                : QCoreApplication::translate("rules", "User-defined routes send traffic of %2 through a firewall, and FastPath of %1 follows them on Direct circuits alone: it passes %3.").arg(input.name(connection.id), input.name(one.pair->to), input.name(gateway.id)))
                .at("fastPath");
        }
    });
}

/// PERF-ER-006. A Direct port counts all its circuits, and peered networks with them.
void checkFastPathAddresses(const RuleInput& input, RuleFindings& findings)
{
    // Source: Azure ExpressRoute documentation, "About ExpressRoute FastPath", IP address limits. None is published for 400 Gbps.
    constexpr int mostOfProvider = 25000, mostOfDirect10 = 100000, mostOfDirect100 = 200000;
    struct AddressGroup { ObjectId id; std::optional<int> most; QList<ObjectId> connections; QList<const VirtualNetwork*> networks; };
    QList<AddressGroup> groups;
    perfForEachFastPath(input, [&](const Connection& connection, const ExpressRouteCircuit& circuit, const VirtualNetworkGateway& gateway) {
        const auto* port = input.find(circuit.expressRoutePort);
        const ObjectId id = port ? port->id : circuit.id;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const AddressGroup& one) { return one.id == id; });
        if (group == groups.end()) {
            std::optional<int> most = mostOfProvider;
            if (port)
                most = port->bandwidth == Bandwidth::gbps(10) ? std::optional(mostOfDirect10) : port->bandwidth == Bandwidth::gbps(100) ? std::optional(mostOfDirect100) : std::nullopt;
            groups << AddressGroup{id, most, {}, {}};
            group = groups.end() - 1;
        }
        group->connections << connection.id;
        for (const VirtualNetwork* network : networksServedBy(input, gateway))
            if ((port || network->id == gateway.virtualNetwork) && !group->networks.contains(network))
                group->networks << network;
    });
    for (const AddressGroup& group : groups) {
        int addresses = 0;
        for (const VirtualNetwork* network : group.networks)
            addresses += network->virtualMachines.value_or(0);
        if (group.most && addresses > *group.most)
            findings.add(group.connections, QCoreApplication::translate("rules", "FastPath on %1 is good for %L2 addresses, and %L3 virtual machines stand behind it: the rest passes the gateway.").arg(input.name(group.id)).arg(*group.most).arg(addresses))
                .at("fastPath");
    }
}

/// PERF-ER-011
void checkPrivateEndpointLoad(const RuleInput& input, RuleFindings& findings)
{
    constexpr double share = 0.5;                // "Throughput may be half": About ExpressRoute virtual network gateways, "Connectivity to private endpoints"
    const QList<DemandWays> demands = demandWays(input);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto throughput = gateway.gatewayType == GatewayType::ExpressRoute ? throughputOf(input, gateway) : std::nullopt;
        if (!throughput)
            continue;
        double toAzure = 0, fromAzure = 0;
        QList<ObjectId> ids;
        for (const DemandWays& one : demands) {
            const auto& connections = input.connectionsOf(GatewayId(gateway.id));
            const bool isHere = std::any_of(connections.begin(), connections.end(), [&](const Connection* connection) {
                return perfTakes(*one.pair, connection->id) && !(connection->fastPath == true && connection->enablePrivateLinkFastPath == true);
            });
            if (one.demand->isToPrivateEndpoint != true || !isHere)
                continue;
            toAzure += one.toAzure();
            fromAzure += one.fromAzure();
            ids << one.demand->id;
        }
        const Bandwidth load = Bandwidth::mbps(std::max(toAzure, fromAzure));
        if (load > *throughput * share)
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 send %2 to private endpoints through %3, which forwards %4 and may carry half of that to them.").arg(input.names(ids), toText(load), input.name(gateway.id), toText(*throughput)));
    }
}

/// PERF-ER-013. Source: Azure ExpressRoute documentation, gateway performance: packets above 1,400 bytes are fragmented.
void checkPacketSize(const RuleInput& input, RuleFindings& findings)
{
    constexpr int mostBytes = 1400;
    constexpr int clampBytes = 1350;             // Azure VPN Gateway documentation, "About VPN devices": TCP MSS clamping
    for (const EdgeRouter& router : input.all<EdgeRouter>())
        if (router.tunnelMtu && *router.tunnelMtu > mostBytes && !router.tcpMssClamp && !input.connectionsOf(EdgeRouterId(router.id)).isEmpty())
            findings.add({router.id}, QCoreApplication::translate("rules", "%1 sends packets of %2 bytes into tunnels, and Azure fragments those above %3.").arg(input.name(router.id)).arg(*router.tunnelMtu).arg(mostBytes))
                .at("tunnelMtu").at("tcpMssClamp").fixed(QCoreApplication::translate("rules", "Clamp TCP MSS to %1 bytes").arg(clampBytes), settingField(router.id, "tcpMssClamp", clampBytes));
    for (const DemandWays& one : demandWays(input)) {
        if (!one.demand->mtu || *one.demand->mtu <= mostBytes)
            continue;
        for (const EdgeRouter& router : input.all<EdgeRouter>()) {
            bool isOnWay = false;
            for (const Connection* connection : input.connectionsOf(EdgeRouterId(router.id)))
                isOnWay = isOnWay || perfTakes(*one.pair, connection->id);
            for (const AccessLink* link : router.site == one.pair->from ? input.accessLinksOf(EdgeRouterId(router.id)) : QList<const AccessLink*>())
                for (const Connection* connection : input.connectionsOf(link->circuit))
                    isOnWay = isOnWay || perfTakes(*one.pair, connection->id);
            if (isOnWay && !router.tcpMssClamp)
                findings.add({one.demand->id, router.id}, QCoreApplication::translate("rules", "%1 sends packets of %2 bytes, which Azure fragments above %3, and %4 does not clamp TCP MSS.").arg(input.name(one.demand->id)).arg(*one.demand->mtu).arg(mostBytes).arg(input.name(router.id)))
                    .at("mtu").at(router.id, "tcpMssClamp").fixed(QCoreApplication::translate("rules", "Clamp TCP MSS to %1 bytes").arg(clampBytes), settingField(router.id, "tcpMssClamp", clampBytes));
        }
    }
}
