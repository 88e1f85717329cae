// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/rules/checks/dep_gw.h"
#include <algorithm>

// Tunnels over the internet and over private peering. Source: Azure VPN Gateway documentation, "Site-to-Site VPN connections over ExpressRoute
// private peering", "About VPN Gateway configuration settings", local network gateways.
namespace {
bool gwIsOverPrivatePeering(const Connection& connection)
{
    return connection.connectionType == ConnectionType::IPsec && connection.transport == Transport::ExpressRoutePrivatePeering;
}

/// DEP-GW-044
void checkPrivatePeeringGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = gwIsOverPrivatePeering(connection) ? input.find(connection.gateway) : nullptr;
        if (!gateway || gateway->gatewayType != GatewayType::Vpn)
            continue;
        const QString name = input.name(connection.id);
        if (circuitConnectionsIn(input, placeOf(*gateway)).isEmpty())
            findings.add({connection.id, gateway->id}, QCoreApplication::translate("rules", "%1 runs over private peering, and no circuit is connected to %2.").arg(name, input.name(placeOf(*gateway))), QStringLiteral("circuit")).at("transport");
        if (!gateway->virtualHub.isEmpty())
            continue;                            // there the following has no choice
        if (takesPrivatePeering(input.catalogue(), *gateway) == false) {
            const QString zonal = gateway->sku + QLatin1String("AZ");
            const QString sku = input.catalogue().vpnGatewaySku(zonal) ? zonal : QString::fromLatin1(firstVpnSku);
            findings.add({connection.id, gateway->id}, QCoreApplication::translate("rules", "%1 runs over private peering, which the SKU %2 of %3 does not take.").arg(name, gateway->sku, input.name(gateway->id)), QStringLiteral("sku"))
                .at("transport").at(gateway->id, "sku")
                .fixed(settingSkuText(sku), settingSku(input, *gateway, sku));
        }
        if (gateway->enablePrivateIpAddress == true)
            continue;
        const bool isOff = gateway->enablePrivateIpAddress == false;
        const QString part = QStringLiteral("privateIp");
        auto entry = isOff ? findings.add({connection.id, gateway->id}, QCoreApplication::translate("rules", "%1 runs over private peering, and the private IP address of %2, where it would end, is off.").arg(name, input.name(gateway->id)), part)
                           : findings.undecided({connection.id, gateway->id}, QCoreApplication::translate("rules", "%1 runs over private peering, and it is not said whether %2 has a private IP address for it.").arg(name, input.name(gateway->id)), part);
        entry.at("transport").at(gateway->id, "enablePrivateIpAddress").fixed(QCoreApplication::translate("rules", "Enable the private IP address of %1").arg(input.name(gateway->id)), settingField(gateway->id, "enablePrivateIpAddress", true));
    }
}

/// DEP-GW-058
void checkPrivateEndOnInternet(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto address = connection.connectionType == ConnectionType::IPsec && connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->gatewayIpAddress) : std::nullopt;
        if (address && !gwIsOverPrivatePeering(connection) && isPrivateAddress(*address))
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 runs over the internet to %2, a private address that nobody reaches there.").arg(input.name(connection.id), connection.localNetworkGateway->gatewayIpAddress)).at("localNetworkGateway").at("transport");
    }
}

/// The circuits below a tunnel: that of its underlay, else those of its network or hub.
QList<const ExpressRouteCircuit*> gwCircuitsBelow(const RuleInput& input, const Connection& tunnel)
{
    QList<const ExpressRouteCircuit*> circuits;
    if (const auto* underlay = input.find(tunnel.underlay); underlay && input.find(underlay->circuit))
        return {input.find(underlay->circuit)};
    if (const auto* gateway = input.find(tunnel.gateway))
        for (const Connection* connection : circuitConnectionsIn(input, placeOf(*gateway)))
            if (const auto* circuit = input.find(connection->circuit); !circuits.contains(circuit))
                circuits << circuit;
    return circuits;
}

/// Whether a tunnel's far end is announced over the circuits below it; nothing when a circuit's announcements are not known.
std::optional<bool> gwIsAnnounced(const RuleInput& input, const Connection& tunnel, const Cidr& address)
{
    const auto circuits = gwCircuitsBelow(input, tunnel);
    bool isKnown = !circuits.isEmpty();
    for (const ExpressRouteCircuit* circuit : circuits) {
        const QList<Cidr> announced = advertisedOn(input, *circuit);
        if (std::any_of(announced.begin(), announced.end(), [&](const Cidr& one) { return one.contains(address); }))
            return true;
        isKnown = isKnown && !announced.isEmpty();
    }
    return isKnown ? std::optional(false) : std::nullopt;
}

/// DEP-GW-059
void checkPublicEndOnPrivatePeering(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto address = gwIsOverPrivatePeering(connection) && connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->gatewayIpAddress) : std::nullopt;
        if (address && !isPrivateAddress(*address) && gwIsAnnounced(input, connection, *address) == false)
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 runs over private peering to %2, a public address that is not announced there.").arg(input.name(connection.id), connection.localNetworkGateway->gatewayIpAddress)).at("localNetworkGateway").at("transport");
    }
}

/// The router that announces a tunnel's far end best: its own when it has an access link to a circuit below, else the first that has one.
const EdgeRouter* gwAnnouncer(const RuleInput& input, const Connection& tunnel)
{
    const EdgeRouter* first = nullptr;
    for (const ExpressRouteCircuit* circuit : gwCircuitsBelow(input, tunnel))
        for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit->id)))
            if (const auto* router = input.find(link->router)) {
                if (router->id == tunnel.router)
                    return router;
                first = first ? first : router;
            }
    return first;
}

/// DEP-GW-060
void checkEndNotAnnounced(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto address = gwIsOverPrivatePeering(connection) && connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->gatewayIpAddress) : std::nullopt;
        if (!address || !isPrivateAddress(*address) || gwIsAnnounced(input, connection, *address) != false)
            continue;
        auto entry = findings.add({connection.id}, QCoreApplication::translate("rules", "%1 runs over private peering to %2, and no router announces that address there.").arg(input.name(connection.id), connection.localNetworkGateway->gatewayIpAddress));
        entry.at("localNetworkGateway");
        if (const auto* router = gwAnnouncer(input, connection))
            entry.at(router->id, "advertisedPrefixes").fixed(QCoreApplication::translate("rules", "Let %1 announce %2").arg(input.name(router->id), toText(*address)), [id = router->id, address = *address](const Design& design) -> Result<Design> {
                const auto* row = design.find<EdgeRouter>(id);
                if (!row)
                    return Error{QCoreApplication::translate("rules", "This no longer fits the design."), {}};
                EdgeRouter changed = *row;
                const auto* site = design.find(row->site);
                if (changed.advertisedPrefixes.isEmpty() && site)
                    changed.advertisedPrefixes = site->addressPrefixes;
                changed.advertisedPrefixes << address;
                changed.advertisedPrefixes.isWritten = true;
                return design.with(changed);
            });
    }
}
}

std::vector<RuleCheck> checksGatewayPrivatePeering()
{
    return {
        {"DEP-GW-044", checkPrivatePeeringGateway},
        {"DEP-GW-058", checkPrivateEndOnInternet},
        {"DEP-GW-059", checkPublicEndOnPrivatePeering},
        {"DEP-GW-060", checkEndNotAnnounced},
    };
}
