// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/gateway_rules.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>

// How much a gateway takes, and which gateways stand together. Source: Azure VPN Gateway documentation, "About gateway SKUs";
// Azure ExpressRoute documentation, "About virtual network gateways", the FAQ and "Configure coexisting connections".
namespace {
void refuseTunnels(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    const auto most = mostVpnConnections(check.catalogue, gateway);
    if (!most)
        return;
    QList<FieldOf> fields{{gateway.id, QStringLiteral("sku")}, {gateway.id, QStringLiteral("vpnGatewayGeneration")}, {gateway.id, QStringLiteral("vpnType")}};
    int count = 0;
    for (const Connection& connection : check.design.all<Connection>()) {
        const bool isIpsec = connection.connectionType == ConnectionType::IPsec && connection.gateway == gateway.id;
        const bool isVnet2Vnet = connection.connectionType == ConnectionType::Vnet2Vnet && (connection.gateway == gateway.id || connection.remoteGateway == gateway.id);
        if (!isIpsec && !isVnet2Vnet)
            continue;
        count += azureConnectionsOf(connection, gateway);
        fields << FieldOf{connection.id, QStringLiteral("gateway")} << FieldOf{connection.id, QStringLiteral("remoteGateway")} << FieldOf{connection.id, QStringLiteral("tunnels")};
    }
    if (count <= *most)
        return;
    check.refuse(fields, gateway.vpnType == VpnType::PolicyBased
                             ? QCoreApplication::translate("edit", "“%1” has %2 VPN connections, and a PolicyBased gateway takes %3.").arg(check.name(gateway.id)).arg(count).arg(*most)
                             : QCoreApplication::translate("edit", "“%1” has %2 VPN connections, and %3 takes %4.").arg(check.name(gateway.id)).arg(count).arg(gateway.sku).arg(*most));
}

void refuseCircuits(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    if (!gateway.virtualHub.isEmpty())
        return;                                  // hubs have limits of their own, which the catalogue lacks
    QMap<QString, QSet<QString>> circuitsAt;     // by location
    QList<FieldOf> fields{{gateway.id, QStringLiteral("sku")}, {gateway.id, QStringLiteral("scaleUnits")}};
    int count = 0;
    for (const Connection& connection : check.design.all<Connection>()) {
        const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute && connection.gateway == gateway.id ? check.design.find(connection.circuit) : nullptr;
        if (!circuit)
            continue;
        ++count;
        circuitsAt[circuit->peeringLocation.text].insert(circuit->id.text);
        fields << FieldOf{connection.id, QStringLiteral("gateway")} << FieldOf{connection.id, QStringLiteral("circuit")} << FieldOf{circuit->id, QStringLiteral("peeringLocation")};
    }
    const auto most = mostCircuits(check.catalogue, gateway);
    if (most && count > *most)
        check.refuse(fields, QCoreApplication::translate("edit", "“%1” has %2 circuits, and %3 takes %4.").arg(check.name(gateway.id)).arg(count).arg(gateway.sku).arg(*most));
    const int mostOfOne = check.catalogue.gatewayLimits().circuitsOfOneLocation.value;
    for (auto at = circuitsAt.cbegin(); at != circuitsAt.cend(); ++at)
        if (!at.key().isEmpty() && at->size() > mostOfOne)
            check.refuse(fields, QCoreApplication::translate("edit", "“%1” has %2 circuits of “%3”, and a virtual network takes %4 of one peering location.")
                                     .arg(check.name(gateway.id)).arg(at->size()).arg(check.name(ObjectId(at.key()))).arg(mostOfOne));
}
}

void checkGatewayLinks(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    if (gateway.gatewayType == GatewayType::ExpressRoute)
        refuseCircuits(check, gateway);
    else if (gateway.virtualHub.isEmpty())
        refuseTunnels(check, gateway);
}

void checkVpnClients(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    QList<FieldOf> fields{{gateway.id, QStringLiteral("vpnClientConfiguration")}, {gateway.id, QStringLiteral("sku")}, {gateway.id, QStringLiteral("vpnGatewayGeneration")}, {gateway.id, QStringLiteral("vpnType")}};
    int clients = 0;
    bool isUsed = false;
    for (const Connection& connection : check.design.all<Connection>())
        if (connection.connectionType == ConnectionType::P2S && connection.gateway == gateway.id) {
            const auto* users = check.design.find(connection.remoteUsers);
            clients += users ? users->clients.value_or(0) : 0;
            isUsed = true;
            fields << FieldOf{connection.id, QStringLiteral("gateway")} << FieldOf{connection.id, QStringLiteral("remoteUsers")} << FieldOf{connection.remoteUsers, QStringLiteral("clients")};
        }
    if (!gateway.vpnClientConfiguration && !isUsed)
        return;
    const auto* sku = vpnSkuOf(check.catalogue, gateway);
    const VpnClientRefusal refusal = vpnClientRefusal(gateway, sku, clients);
    if (refusal != VpnClientRefusal::None)
        check.refuse(fields, refusalText(refusal, gateway, sku, clients));
}

void checkGatewaysTogether(const ChoiceCheck& check, const ObjectId& container)
{
    QMap<GatewayType, QList<const VirtualNetworkGateway*>> gateways;
    QList<const VirtualNetworkGateway*> ofUsers;
    for (const VirtualNetworkGateway& gateway : check.design.all<VirtualNetworkGateway>())
        if (gateway.virtualNetwork == container || gateway.virtualHub == container)
            (gateway.isPointToSiteOfHub() ? ofUsers : gateways[gateway.gatewayType]) << &gateway;
    QList<FieldOf> fields;
    for (const auto& ofType : gateways)
        for (const auto* gateway : ofType)
            fields << FieldOf{gateway->id, QStringLiteral("gatewayType")} << FieldOf{gateway->id, QStringLiteral("virtualNetwork")} << FieldOf{gateway->id, QStringLiteral("virtualHub")};
    for (auto ofType = gateways.cbegin(); ofType != gateways.cend(); ++ofType)
        if (ofType->size() > 1)
            check.refuse(fields, QCoreApplication::translate("edit", "“%1” has %2 %3 gateways, and takes one of each type.").arg(check.name(container)).arg(ofType->size()).arg(choiceName(ofType.key())));

    if (ofUsers.size() > 1)
        for (const auto* gateway : ofUsers)
            check.refuse({{gateway->id, QStringLiteral("vpnClientConfiguration")}, {gateway->id, QStringLiteral("virtualHub")}},
                         QCoreApplication::translate("edit", "“%1” has %2 gateways for remote users, and takes one.").arg(check.name(container)).arg(ofUsers.size()));

    const auto* network = check.design.find<VirtualNetwork>(container);
    if (!network || gateways.size() < 2)
        return;
    for (const auto* vpn : gateways[GatewayType::Vpn]) {
        const auto* sku = vpnSkuOf(check.catalogue, *vpn);
        if (sku && sku->expressRouteCoexistence == false)
            check.refuse(fields + QList<FieldOf>{{vpn->id, QStringLiteral("sku")}}, QCoreApplication::translate("edit", "A Vpn gateway of the %1 SKU cannot stand beside an ExpressRoute gateway in “%2”: choose VpnGw1AZ or larger.").arg(sku->name, check.name(container)));
        if (vpn->vpnType == VpnType::PolicyBased)
            check.refuse(fields + QList<FieldOf>{{vpn->id, QStringLiteral("vpnType")}}, QCoreApplication::translate("edit", "A PolicyBased Vpn gateway cannot stand beside an ExpressRoute gateway in “%1”: make it RouteBased.").arg(check.name(container)));
    }
    const Subnet* subnet = network->subnet(QStringLiteral("GatewaySubnet"));
    const int longest = check.catalogue.gatewayLimits().coexistencePrefix.value;
    if (subnet && subnet->addressPrefix && subnet->addressPrefix->family() == Cidr::Family::V4 && subnet->addressPrefix->length() > longest)
        check.refuse(fields + QList<FieldOf>{{network->id, QStringLiteral("subnets")}},
                     QCoreApplication::translate("edit", "The GatewaySubnet %1 of “%2” is too small for a Vpn and an ExpressRoute gateway: they need /%3 or larger.").arg(toText(*subnet->addressPrefix), check.name(container)).arg(longest));
}
