// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/vpn_client_rules.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/gateway_sizes.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace {
/// PERF-VPN-001
void checkVpnLoad(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto throughput = gateway.gatewayType == GatewayType::Vpn ? throughputOf(input, gateway) : std::nullopt;
        const auto load = throughput ? loadOf(input, gateway.id) : std::nullopt;
        if (!load || *load <= *throughput)
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "The demands send %1 through %2, which forwards %3 for all its tunnels and clients.").arg(toText(*load), input.name(gateway.id), toText(*throughput)))
                         .at(gateway.virtualHub.isEmpty() ? "sku" : "scaleUnits");
        if (const auto values = raisedSize(input, gateway, *load); !values.isEmpty())
            entry.fixed(QCoreApplication::translate("rules", "Set %1").arg(sizeText(values)), settingFields(values));
    }
}

/// PERF-VPN-002
void checkTunnelLoad(const RuleInput& input, RuleFindings& findings)
{
    for (const PartLoad& part : input.figures().parts) {
        const auto* connection = input.find<Connection>(part.object);
        const double utilisation = std::max(part.toAzureUtilisation.value_or(0), part.fromAzureUtilisation.value_or(0));
        if (!connection || connection->connectionType == ConnectionType::P2S || connection->connectionType == ConnectionType::ExpressRoute || utilisation <= 1)
            continue;
        const Bandwidth load = std::max(part.toAzure, part.fromAzure, [](Bandwidth a, Bandwidth b) { return a < b; });
        findings.add({connection->id}, QCoreApplication::translate("rules", "The demands send %1 over %2, whose tunnels carry %3.").arg(toText(load), input.name(connection->id), toText(load / utilisation)))
            .at("tunnels").at("ipsecPolicy");
    }
    for (const DemandWays& one : demandWays(input)) {
        const double mbps = std::max(one.toAzure(), one.fromAzure());
        if (one.demand->isSingleStream != true)
            continue;
        for (const ObjectId& id : one.ways.connections) {
            const auto* connection = input.find<Connection>(id);
            const auto* gateway = connection && connection->connectionType == ConnectionType::IPsec ? input.find(connection->gateway) : nullptr;
            const bool isActive = std::any_of(one.pair->routes.begin(), one.pair->routes.end(), [&](const Route& route) { return route.isActive() && route.links.contains(id); });
            const auto* sku = gateway && isActive && gateway->virtualHub.isEmpty() ? vpnSkuOf(input.catalogue(), *gateway) : nullptr;
            if (!sku || !connection->ipsecPolicy)
                continue;
            const auto each = perTunnel(*sku, connection->ipsecPolicy->ipsecEncryption, connection->ipsecPolicy->ipsecIntegrity);
            if (each && mbps > each->value.mbps())
                findings.add({connection->id, one.demand->id}, QCoreApplication::translate("rules", "%1 is one stream of %2, and one tunnel of %3 carries %4.").arg(input.name(one.demand->id), toText(Bandwidth::mbps(mbps)), input.name(connection->id), toText(each->value)))
                    .at("ipsecPolicy").at(one.demand->id, "singleStream");
        }
    }
}

/// PERF-VPN-003
void checkNoGcm(const RuleInput& input, RuleFindings& findings)
{
    const Bandwidth hungry = Bandwidth::mbps(500);       // about what a tunnel carries with AES256 and SHA256: "About gateway SKUs"
    const QString suite = QStringLiteral("GCMAES256");
    for (const Connection& connection : input.all<Connection>()) {
        if (!connection.ipsecPolicy || connection.ipsecPolicy->ipsecEncryption.isEmpty() || connection.ipsecPolicy->ipsecEncryption.startsWith(QLatin1String("GCMAES")) || connection.connectionType == ConnectionType::ExpressRoute)
            continue;
        const LinkResult* link = input.figures().link(connection.id);
        const Bandwidth load = !link ? Bandwidth() : Bandwidth::mbps(std::max(link->load.toAzure.value.value_or(Bandwidth()).mbps(), link->load.fromAzure.value.value_or(Bandwidth()).mbps()));
        if (load <= hungry)
            continue;
        findings.add({connection.id}, QCoreApplication::translate("rules", "%1 carries %2 with %3, and a GCM suite is faster.").arg(input.name(connection.id), toText(load), connection.ipsecPolicy->ipsecEncryption))
            .at("ipsecPolicy").fixed(QCoreApplication::translate("rules", "Encrypt with %1").arg(suite), [id = connection.id, suite](const Design& design) -> Result<Design> {
                const auto* row = design.find<Connection>(id);
                if (!row || !row->ipsecPolicy)
                    return fixNoLongerFits();
                Connection edited = *row;
                edited.ipsecPolicy->ipsecEncryption = suite;
                edited.ipsecPolicy->ipsecIntegrity = suite;
                return design.with(edited);
            });
    }
}

/// PERF-VPN-004
void checkVpnClientCount(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = gateway.gatewayType == GatewayType::Vpn && gateway.virtualHub.isEmpty() ? vpnSkuOf(input.catalogue(), gateway) : nullptr;
        int clients = 0;
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
            if (const auto* users = connection->connectionType == ConnectionType::P2S ? input.find(connection->remoteUsers) : nullptr)
                clients += users->clients.value_or(0);
        if (!sku || vpnClientRefusal(gateway, sku, clients) != VpnClientRefusal::TooManyClients)
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%L1 clients connect to %2, and %3 takes %L4 with these protocols.").arg(clients).arg(input.name(gateway.id), gateway.sku).arg(*vpnClientLimit(gateway, *sku))).at("sku");
        if (const auto values = raisedSize(input, gateway, Bandwidth(), 0, clients); !values.isEmpty())
            entry.fixed(QCoreApplication::translate("rules", "Set %1").arg(sizeText(values)), settingFields(values));
    }
}

/// What goes over each circuit from Azure, by one look at the routes of all pairs.
struct CircuitTunnels
{
    QList<ObjectId> gateways;                            ///< where the tunnels end
    bool isPlain = false;                                ///< some traffic goes unencrypted
};

QHash<ObjectId, CircuitTunnels> tunnelsByCircuit(const RuleInput& input)
{
    QHash<ObjectId, CircuitTunnels> byCircuit;
    for (const PairResult& pair : input.figures().pairs)
        for (const Route& route : pair.routes) {
            if (!route.isActiveFromAzure)
                continue;
            const Connection* tunnel = nullptr;
            QList<ObjectId> circuits;
            for (const ObjectId& link : route.links) {
                const auto* connection = input.find<Connection>(link);
                if (connection && !connection->circuit.isEmpty())
                    circuits << connection->circuit;
                if (connection && connection->connectionType == ConnectionType::IPsec)
                    tunnel = connection;
            }
            for (const ObjectId& circuit : circuits) {
                CircuitTunnels& over = byCircuit[circuit];
                over.isPlain = over.isPlain || !tunnel;
                if (tunnel && !over.gateways.contains(tunnel->gateway))
                    over.gateways << tunnel->gateway;
            }
        }
    return byCircuit;
}

/// PERF-VPN-005
void checkEncryptionCaps(const RuleInput& input, RuleFindings& findings)
{
    const QHash<ObjectId, CircuitTunnels> byCircuit = tunnelsByCircuit(input);
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        if (!circuit.bandwidth)
            continue;
        auto [gateways, isPlain] = byCircuit.value(circuit.id);
        std::sort(gateways.begin(), gateways.end());
        Bandwidth sum;
        for (const ObjectId& id : gateways) {
            const auto* gateway = input.find<VirtualNetworkGateway>(id);
            const auto throughput = gateway && !gateway->enableHighBandwidthVpnGateway.value_or(false) ? throughputOf(input, *gateway) : std::nullopt;
            isPlain = isPlain || !throughput;
            sum = sum + throughput.value_or(Bandwidth());
        }
        if (isPlain || gateways.isEmpty() || sum >= *circuit.bandwidth)
            continue;
        auto entry = findings.add(QList<ObjectId>{circuit.id} + gateways, QCoreApplication::translate("rules", "All traffic over %1 (%2) is in tunnels to %3, which forwards %4.").arg(input.name(circuit.id), toText(*circuit.bandwidth), input.names(gateways), toText(sum)))
                         .at(gateways.first(), "sku");
        if (gateways.size() == 1)
            if (const auto values = raisedSize(input, *input.find<VirtualNetworkGateway>(gateways.first()), *circuit.bandwidth); !values.isEmpty())
                entry.fixed(QCoreApplication::translate("rules", "Set %1").arg(sizeText(values)), settingFields(values));
    }
}

/// PERF-VPN-006
void checkVpnMachines(const RuleInput& input, RuleFindings& findings)
{
    tellGatewaysOverRating(input, findings, GatewayType::Vpn);
}
}

std::vector<RuleCheck> checksPerfVpn()
{
    return {
        {"PERF-VPN-001", checkVpnLoad},
        {"PERF-VPN-002", checkTunnelLoad},
        {"PERF-VPN-003", checkNoGcm},
        {"PERF-VPN-004", checkVpnClientCount},
        {"PERF-VPN-005", checkEncryptionCaps},
        {"PERF-VPN-006", checkVpnMachines},
    };
}
