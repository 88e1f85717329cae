// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_gw.h"
#include <QMap>

// What connections end at. Source: Azure VPN Gateway documentation, "About VPN Gateway configuration settings", BGP FAQ.
namespace {
bool gwIsOfType(const RuleInput& input, const GatewayId& id, GatewayType type)
{
    const auto* gateway = input.find(id);
    return gateway && gateway->gatewayType == type;
}

/// The type that fits what a connection joins, nothing when none does.
std::optional<ConnectionType> gwFittingType(const RuleInput& input, const Connection& connection)
{
    if (input.find(connection.circuit) && gwIsOfType(input, connection.gateway, GatewayType::ExpressRoute))
        return ConnectionType::ExpressRoute;
    if (!gwIsOfType(input, connection.gateway, GatewayType::Vpn))
        return std::nullopt;
    if (input.find(connection.router))
        return ConnectionType::IPsec;
    if (gwIsOfType(input, connection.remoteGateway, GatewayType::Vpn))
        return ConnectionType::Vnet2Vnet;
    return input.find(connection.remoteUsers) ? std::optional(ConnectionType::P2S) : std::nullopt;
}

/// Whether the other end that its type asks for is set.
bool gwHasOwnEnd(const Connection& connection)
{
    switch (connection.connectionType) {
    case ConnectionType::ExpressRoute: return !connection.circuit.isEmpty();
    case ConnectionType::IPsec: return !connection.router.isEmpty() || connection.localNetworkGateway;
    case ConnectionType::Vnet2Vnet: return !connection.remoteGateway.isEmpty();
    case ConnectionType::P2S: return !connection.remoteUsers.isEmpty();
    }
    return true;
}

/// DEP-GW-045
void checkConnectionEnds(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const GatewayType wanted = connection.connectionType == ConnectionType::ExpressRoute ? GatewayType::ExpressRoute : GatewayType::Vpn;
        const auto* gateway = input.find(connection.gateway);
        const auto* remote = connection.connectionType == ConnectionType::Vnet2Vnet ? input.find(connection.remoteGateway) : nullptr;
        const auto* wrong = gateway && gateway->gatewayType != wanted ? gateway : remote && remote->gatewayType != wanted ? remote : nullptr;
        const bool isSelf = remote && remote == gateway;
        const bool hasForeignEnd = !gwHasOwnEnd(connection) && !(connection.circuit.isEmpty() && connection.router.isEmpty() && connection.remoteGateway.isEmpty() && connection.remoteUsers.isEmpty());
        if (!wrong && !hasForeignEnd && !isSelf) {
            if (gateway && !gwHasOwnEnd(connection))
                findings.undecided({connection.id}, QCoreApplication::translate("rules", "%1 of type %2 has one end alone.").arg(input.name(connection.id), choiceName(connection.connectionType))).at("connectionType");
            continue;
        }
        auto entry = findings.add({connection.id}, wrong ? QCoreApplication::translate("rules", "%1 is of type %2, and ends at %3, a gateway of type %4.").arg(input.name(connection.id), choiceName(connection.connectionType), input.name(wrong->id), choiceName(wrong->gatewayType))
                                                   : isSelf ? QCoreApplication::translate("rules", "%1 joins %2 to itself.").arg(input.name(connection.id), input.name(gateway->id))
                                                            : QCoreApplication::translate("rules", "%1 is of type %2, and what it ends at is of another.").arg(input.name(connection.id), choiceName(connection.connectionType)));
        entry.at("connectionType").at("gateway");
        if (const auto fitting = gwFittingType(input, connection); fitting && *fitting != connection.connectionType && !isSelf)
            entry.fixed(QCoreApplication::translate("rules", "Make it a connection of type %1").arg(choiceName(*fitting)), settingField(connection.id, "connectionType", choiceName(*fitting)));
    }
}

/// DEP-GW-047
void checkSeveralVnetTunnels(const RuleInput& input, RuleFindings& findings)
{
    QMap<std::pair<ObjectId, ObjectId>, QList<const Connection*>> pairs;     // by the two gateways
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::Vnet2Vnet ? input.find(connection.gateway) : nullptr;
        const auto* remote = gateway ? input.find(connection.remoteGateway) : nullptr;
        if (remote && remote != gateway && gateway->activeActive != true && remote->activeActive != true)
            pairs[std::minmax(ObjectId(gateway->id), ObjectId(remote->id))] << &connection;
    }
    for (const QList<const Connection*>& connections : pairs) {
        int tunnels = 0;
        QList<ObjectId> ids;
        for (const Connection* connection : connections) {
            tunnels += connection->tunnels.value_or(1);
            ids << connection->id;
        }
        if (tunnels < 2)
            continue;
        const Connection& first = *connections.first();
        findings.add(ids, QCoreApplication::translate("rules", "%1 tunnels join %2 and %3, and neither gateway is active-active: one tunnel stands.").arg(tunnels).arg(input.name(first.gateway), input.name(first.remoteGateway)))
            .at("tunnels").at(first.gateway, "activeActive").at(first.remoteGateway, "activeActive")
            .fixed(QCoreApplication::translate("rules", "Make %1 active-active").arg(input.name(first.gateway)), settingField(first.gateway, "activeActive", true));
    }
}

/// DEP-GW-066
void checkSharedEndpoint(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        QMap<QString, const Connection*> holders;            // by address or name
        for (const Connection* connection : tunnelConnectionsOf(input, gateway)) {
            if (connection->connectionType != ConnectionType::IPsec || !connection->localNetworkGateway)
                continue;
            const auto address = addressOf(connection->localNetworkGateway->gatewayIpAddress);
            const QString end = address ? connection->localNetworkGateway->gatewayIpAddress : connection->localNetworkGateway->fqdn.toLower();
            if (end.isEmpty())
                continue;
            if (const Connection* other = holders.value(end))
                findings.add({connection->id, other->id}, QCoreApplication::translate("rules", "%1 and %2 end at %3 on %4: the gateway cannot tell their tunnels apart.").arg(input.name(connection->id), input.name(other->id), end, input.name(gateway.id))).at("localNetworkGateway").at(other->id, "localNetworkGateway");
            else
                holders.insert(end, connection);
        }
    }
}
}

std::vector<RuleCheck> checksGatewayEnds()
{
    return {
        {"DEP-GW-045", checkConnectionEnds},
        {"DEP-GW-047", checkSeveralVnetTunnels},
        {"DEP-GW-066", checkSharedEndpoint},
    };
}
