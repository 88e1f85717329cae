// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/gateway_rules.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>

// Connections by their ends. Source: Azure VPN Gateway documentation, "About gateway SKUs", "Connect to multiple policy-based
// devices" (IKE versions by SKU), "Site-to-site over private peering"; Azure ExpressRoute documentation, "About FastPath".
namespace {
FieldOf fieldOfConnection(const Connection& connection, const char* key) { return {connection.id, QString::fromLatin1(key)}; }

void refuseEnd(const ChoiceCheck& check, const Connection& connection, const VirtualNetworkGateway& gateway, const char* key)
{
    const bool needsExpressRoute = connection.connectionType == ConnectionType::ExpressRoute;
    const bool isExpressRoute = gateway.gatewayType == GatewayType::ExpressRoute;
    if (needsExpressRoute != isExpressRoute)
        check.refuse({fieldOfConnection(connection, "connectionType"), fieldOfConnection(connection, key), {gateway.id, QStringLiteral("gatewayType")}},
                     QCoreApplication::translate("edit", "A connection of type %1 does not end at “%2”, which is a gateway of type %3.")
                         .arg(choiceName(connection.connectionType), check.name(gateway.id), choiceName(gateway.gatewayType)));
}

void refuseFastPath(const ChoiceCheck& check, const Connection& connection, const VirtualNetworkGateway& gateway)
{
    if (connection.connectionType != ConnectionType::ExpressRoute || connection.fastPath != true || !gateway.virtualHub.isEmpty())
        return;
    const auto& scalable = check.catalogue.scalableGatewaySku();
    const auto* sku = check.catalogue.expressRouteGatewaySku(gateway.sku);
    const QList<FieldOf> fields{fieldOfConnection(connection, "fastPath"), fieldOfConnection(connection, "gateway"), {gateway.id, QStringLiteral("sku")}, {gateway.id, QStringLiteral("scaleUnits")}};
    if (takesFastPath(check.catalogue, gateway) != false)
        return;
    if (sku)
        check.refuse(fields, QCoreApplication::translate("edit", "FastPath is not offered by %1, the SKU of “%2”: it takes UltraPerformance, ErGw3AZ, or ErGwScale from %3 units.").arg(sku->name, check.name(gateway.id)).arg(scalable.minFastPathUnits));
    const int units = gateway.scaleUnits.value_or(scalable.minScaleUnits);
    if (gateway.sku == scalable.name)
        check.refuse(fields, QCoreApplication::translate("edit", "FastPath starts at %1 scale units of %2, and “%3” has %4.").arg(scalable.minFastPathUnits).arg(scalable.name, check.name(gateway.id)).arg(units));
}

void refuseIkeVersion(const ChoiceCheck& check, const Connection& connection, const VirtualNetworkGateway& gateway)
{
    if (!gateway.virtualHub.isEmpty())
        return;
    const IkeVersion version = connection.ikeVersion.value_or(IkeVersion::IKEv2);
    const bool isPolicyBased = isIkev1Alone(gateway);
    const QList<FieldOf> fields{fieldOfConnection(connection, "ikeVersion"), fieldOfConnection(connection, "gateway"), {gateway.id, QStringLiteral("vpnType")}, {gateway.id, QStringLiteral("sku")}};
    if (isPolicyBased && connection.connectionType == ConnectionType::Vnet2Vnet)
        check.refuse({fieldOfConnection(connection, "connectionType"), fieldOfConnection(connection, "gateway"), fieldOfConnection(connection, "remoteGateway"), {gateway.id, QStringLiteral("vpnType")}},
                     QCoreApplication::translate("edit", "A Vnet2Vnet connection does not end at “%1”, which is PolicyBased: make it RouteBased.").arg(check.name(gateway.id)));
    else if (isPolicyBased && version == IkeVersion::IKEv2)
        check.refuse(fields, QCoreApplication::translate("edit", "“%1” is PolicyBased, which speaks IKEv1 alone, and the connection is set to IKEv2.").arg(check.name(gateway.id)));
    else if (version == IkeVersion::IKEv1 && isIkev2Alone(check.catalogue, gateway))
        check.refuse(fields, QCoreApplication::translate("edit", "“%1” is RouteBased of the %2 SKU, which speaks IKEv2 alone, and the connection is set to IKEv1.").arg(check.name(gateway.id), gateway.sku));
}

void refuseCustomPolicy(const ChoiceCheck& check, const Connection& connection, const VirtualNetworkGateway& gateway)
{
    const auto* sku = vpnSkuOf(check.catalogue, gateway);
    if (connection.ipsecPolicy && gateway.virtualHub.isEmpty() && sku && sku->customIpsecPolicy == false)
        check.refuse({fieldOfConnection(connection, "ipsecPolicy"), fieldOfConnection(connection, "gateway"), {gateway.id, QStringLiteral("sku")}},
                     QCoreApplication::translate("edit", "An IPsec policy of your own is not offered by %1, the SKU of “%2”: choose VpnGw1AZ or larger.").arg(sku->name, check.name(gateway.id)));
}

void refusePrivatePeering(const ChoiceCheck& check, const Connection& connection, const VirtualNetworkGateway& gateway)
{
    const auto& skus = check.catalogue.gatewayLimits().privatePeeringSkus.value;
    if (connection.connectionType == ConnectionType::IPsec && connection.transport == Transport::ExpressRoutePrivatePeering && gateway.virtualHub.isEmpty()
        && takesPrivatePeering(check.catalogue, gateway) == false)
        check.refuse({fieldOfConnection(connection, "transport"), fieldOfConnection(connection, "gateway"), {gateway.id, QStringLiteral("sku")}},
                     QCoreApplication::translate("edit", "IPsec over expressRoutePrivatePeering is not offered by %1, the SKU of “%2”: it takes %3 to %4.").arg(gateway.sku, check.name(gateway.id), skus.first(), skus.last()));
}
}

void checkConnection(const ChoiceCheck& check, const Connection& connection)
{
    const bool isVnet2Vnet = connection.connectionType == ConnectionType::Vnet2Vnet;
    const bool hasTunnels = isVnet2Vnet || connection.connectionType == ConnectionType::IPsec;
    for (const bool isRemote : {false, true}) {
        const auto* gateway = !isRemote ? check.design.find(connection.gateway) : isVnet2Vnet ? check.design.find(connection.remoteGateway) : nullptr;
        if (!gateway)
            continue;
        refuseEnd(check, connection, *gateway, isRemote ? "remoteGateway" : "gateway");
        refuseFastPath(check, connection, *gateway);
        if (!hasTunnels || gateway->gatewayType != GatewayType::Vpn)
            continue;
        refuseIkeVersion(check, connection, *gateway);
        refuseCustomPolicy(check, connection, *gateway);
        refusePrivatePeering(check, connection, *gateway);
    }
}
