// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/gateway_rules.h"
#include "model/edit/remove.h"
#include "model/rules/checks/dep_gw.h"
#include <QMap>
#include <algorithm>

// How much is linked to a gateway, and how. Source: Azure documentation, "About gateway SKUs", "About ExpressRoute virtual network gateways",
// "About ExpressRoute FastPath", ExpressRoute limits.
namespace {
/// DEP-GW-022
void checkVpnConnections(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto most = isVpnGatewayOfNetwork(gateway) ? mostVpnConnections(input.catalogue(), gateway) : std::nullopt;
        if (!most)
            continue;
        int count = 0;
        for (const Connection* connection : tunnelConnectionsOf(input, gateway))
            count += azureConnectionsOf(*connection, gateway);
        if (count <= *most)
            continue;
        const bool isPolicyBased = gateway.vpnType == VpnType::PolicyBased;
        auto entry = findings.add({gateway.id}, isPolicyBased ? QCoreApplication::translate("rules", "%1 has %2 VPN connections, and a policy-based gateway takes %3.").arg(input.name(gateway.id)).arg(count).arg(*most)
                                                              : QCoreApplication::translate("rules", "%1 has %2 VPN connections, and the SKU %3 takes %4.").arg(input.name(gateway.id)).arg(count).arg(gateway.sku).arg(*most));
        entry.at("sku");
        const VpnGatewaySku* larger = nullptr;
        for (const VpnGatewaySku& sku : input.catalogue().vpnGatewaySkus())
            if (sku.isZoneRedundant && !sku.status.isCreationBlocked && sku.maxTunnels >= count && (!larger || sku.aggregate.value < larger->aggregate.value))
                larger = &sku;
        if (larger && !isPolicyBased)
            entry.fixed(settingSkuText(larger->name), settingSku(input, gateway, larger->name));
    }
}

/// DEP-GW-031
void checkFastPathSku(const RuleInput& input, RuleFindings& findings)
{
    const auto& scalable = input.catalogue().scalableGatewaySku();
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::ExpressRoute && connection.fastPath == true ? input.find(connection.gateway) : nullptr;
        if (!gateway || !isExpressRouteGatewayOfNetwork(*gateway) || takesFastPath(input.catalogue(), *gateway) != false)
            continue;
        const bool isScalable = gateway->sku == scalable.name;
        findings.add({connection.id, gateway->id}, isScalable ? QCoreApplication::translate("rules", "%1 has FastPath on, which starts at %2 scale units, and %3 has %4.").arg(input.name(connection.id)).arg(scalable.minFastPathUnits).arg(input.name(gateway->id)).arg(gateway->scaleUnits.value_or(scalable.minScaleUnits))
                                                              : QCoreApplication::translate("rules", "%1 has FastPath on, which the SKU %2 of %3 does not have.").arg(input.name(connection.id), gateway->sku, input.name(gateway->id)))
            .at("fastPath").at(gateway->id, isScalable ? "scaleUnits" : "sku")
            .fixed(settingSkuText(QString::fromLatin1(fastPathSku)), settingSku(input, *gateway, QString::fromLatin1(fastPathSku)));
    }
}

/// DEP-GW-032
void checkPrivateLinkFastPath(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (connection.connectionType != ConnectionType::ExpressRoute || connection.enablePrivateLinkFastPath != true)
            continue;
        const auto* circuit = input.find(connection.circuit);
        const bool isOfProvider = circuit && circuit->expressRoutePort.isEmpty() && !circuit->provider.isEmpty();
        if (connection.fastPath == true && !isOfProvider)
            continue;
        findings.add({connection.id}, connection.fastPath != true ? QCoreApplication::translate("rules", "%1 has FastPath to private endpoints on, and FastPath itself is off.").arg(input.name(connection.id))
                                                                  : QCoreApplication::translate("rules", "%1 has FastPath to private endpoints on, which takes a circuit on a Direct port, and %2 is of %3.").arg(input.name(connection.id), input.name(circuit->id), circuit->provider))
            .at("enablePrivateLinkFastPath").at("fastPath")
            .fixed(QCoreApplication::translate("rules", "Switch FastPath to private endpoints off"), settingField(connection.id, "enablePrivateLinkFastPath", false));
    }
}

/// The smallest number of scale units that takes so many circuits, nothing when none does.
std::optional<int> gwUnitsForCircuits(const ScalableGatewaySku& scalable, int circuits)
{
    for (int units = scalable.minScaleUnits; units <= scalable.maxScaleUnits; ++units)
        if (scalable.maxCircuits(units).value_or(0) >= circuits)
            return units;
    return std::nullopt;
}

/// DEP-GW-033
void checkCircuitsOfSku(const RuleInput& input, RuleFindings& findings)
{
    const auto& scalable = input.catalogue().scalableGatewaySku();
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto most = isExpressRouteGatewayOfNetwork(gateway) ? mostCircuits(input.catalogue(), gateway) : std::nullopt;
        const int count = most ? static_cast<int>(circuitConnectionsOf(input, gateway).size()) : 0;
        if (!most || count <= *most)
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has %2 circuits, and takes %3 with the SKU %4.").arg(input.name(gateway.id)).arg(count).arg(*most).arg(gateway.sku));
        entry.at("sku");
        if (gateway.sku == scalable.name) {
            if (const auto units = gwUnitsForCircuits(scalable, count))
                entry.at("scaleUnits").fixed(QCoreApplication::translate("rules", "Set %1 scale units").arg(*units), editingRow<VirtualNetworkGateway>(gateway.id, [units = *units](VirtualNetworkGateway& row) {
                                                 row.scaleUnits = units;
                                                 if (row.maximumScaleUnits)
                                                     row.maximumScaleUnits = std::max(*row.maximumScaleUnits, units);
                                                 return true;
                                             }));
            continue;
        }
        const ExpressRouteGatewaySku* larger = nullptr;
        for (const ExpressRouteGatewaySku& sku : input.catalogue().expressRouteGatewaySkus())
            if (sku.isZoneRedundant && !sku.status.isCreationBlocked && sku.maxCircuits >= count && (!larger || sku.bandwidth.value < larger->bandwidth.value))
                larger = &sku;
        if (larger)
            entry.fixed(settingSkuText(larger->name), settingSku(input, gateway, larger->name));
    }
}

/// DEP-GW-034
void checkCircuitsOfLocation(const RuleInput& input, RuleFindings& findings)
{
    const int most = input.catalogue().gatewayLimits().circuitsOfOneLocation.value;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isExpressRouteGatewayOfNetwork(gateway))
            continue;
        QMap<QString, QList<ObjectId>> circuitsAt;           // by the location's name
        for (const Connection* connection : circuitConnectionsOf(input, gateway)) {
            const auto* circuit = input.find(connection->circuit);
            const auto* location = input.find(circuit->peeringLocation);
            if (location && !location->location.isEmpty() && !circuitsAt[location->location].contains(circuit->id))
                circuitsAt[location->location] << circuit->id;
        }
        for (auto at = circuitsAt.cbegin(); at != circuitsAt.cend(); ++at)
            if (at->size() > most)
                findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has %2 circuits of %3, and a virtual network takes %4 of one peering location.").arg(input.name(gateway.id)).arg(at->size()).arg(at.key()).arg(most), at.key()).at(at->last(), "peeringLocation");
    }
}

/// DEP-GW-035
void checkCircuitTwice(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        QMap<ObjectId, const Connection*> first;             // by circuit
        for (const Connection* connection : circuitConnectionsOf(input, gateway)) {
            if (const Connection* earlier = first.value(connection->circuit))
                findings.add({connection->id, earlier->id}, QCoreApplication::translate("rules", "%1 and %2 both join %3 to %4: a gateway takes a circuit once.").arg(input.name(connection->id), input.name(earlier->id), input.name(connection->circuit), input.name(gateway.id)))
                    .at("circuit").at(earlier->id, "circuit")
                    .fixed(QCoreApplication::translate("rules", "Remove %1").arg(input.name(connection->id)), [id = connection->id](const Design& design) { return removeObjects(design, {id}); });
            else
                first.insert(connection->circuit, connection);
        }
    }
}
}

std::vector<RuleCheck> checksGatewayLinks()
{
    return {
        {"DEP-GW-022", checkVpnConnections},
        {"DEP-GW-031", checkFastPathSku},
        {"DEP-GW-032", checkPrivateLinkFastPath},
        {"DEP-GW-033", checkCircuitsOfSku},
        {"DEP-GW-034", checkCircuitsOfLocation},
        {"DEP-GW-035", checkCircuitTwice},
    };
}
