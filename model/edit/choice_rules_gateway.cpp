// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/gateway_rules.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>
#include <algorithm>

// Gateways by their own fields and their region. Source: Azure VPN Gateway and ExpressRoute documentation, "About gateway
// SKUs", "About ExpressRoute virtual network gateways" and "ExpressRoute scalable gateway", as dated in the catalogue.
namespace {
FieldOf fieldOfGateway(const VirtualNetworkGateway& gateway, const char* key) { return {gateway.id, QString::fromLatin1(key)}; }

void refuseOtherType(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    if (isSkuOfOtherType(check.catalogue, gateway))
        check.refuse({fieldOfGateway(gateway, "sku"), fieldOfGateway(gateway, "gatewayType")},
                     gateway.gatewayType == GatewayType::Vpn
                           ? QCoreApplication::translate("edit", "%1 is a SKU of ExpressRoute gateways, and this is a Vpn gateway: clear the SKU before the type changes.").arg(gateway.sku)
                           : QCoreApplication::translate("edit", "%1 is a SKU of VPN gateways, and this is an ExpressRoute gateway: clear the SKU before the type changes.").arg(gateway.sku));
}

void refuseGeneration(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    if (!isSkuOfOtherGeneration(check.catalogue, gateway))
        return;
    check.refuse({fieldOfGateway(gateway, "sku"), fieldOfGateway(gateway, "vpnGatewayGeneration")},
                 QCoreApplication::translate("edit", "%1 does not exist in %2: clear the generation, or choose a SKU that has it.").arg(gateway.sku, choiceName(*gateway.vpnGatewayGeneration)));
}

std::optional<bool> isZoneRedundantSku(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    if (gateway.gatewayType == GatewayType::Vpn) {
        const auto* sku = catalogue.vpnGatewaySku(gateway.sku);
        return sku ? std::optional(sku->isZoneRedundant) : std::nullopt;
    }
    if (gateway.sku == catalogue.scalableGatewaySku().name)
        return catalogue.scalableGatewaySku().isZoneRedundant;
    const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku);
    return sku ? std::optional(sku->isZoneRedundant) : std::nullopt;
}

void refuseZones(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    if (gateway.zones.isEmpty())
        return;
    const QString zones = QStringList(gateway.zones).join(QStringLiteral(", "));
    const Region* region = check.regionOf(gateway);
    const QList<FieldOf> fields = QList<FieldOf>{fieldOfGateway(gateway, "zones")} + check.placeOf(gateway);
    if (isZoneRedundantSku(check.catalogue, gateway) == false)
        check.refuse({fieldOfGateway(gateway, "zones"), fieldOfGateway(gateway, "sku")},
                     QCoreApplication::translate("edit", "%1 stands in no availability zone, and zones %2 are set: choose an AZ SKU or clear the zones.").arg(gateway.sku, zones));
    if (!region)
        return;
    if (region->hasAvailabilityZones == false && !region->hasPreviewZones.value_or(false))
        check.refuse(fields, QCoreApplication::translate("edit", "%1 has no availability zones, and zones %2 are set: clear the zones.").arg(region->displayName, zones));
    for (const QString& zone : gateway.zones)
        if (region->availabilityZoneCount && (zone.toInt() < 1 || zone.toInt() > *region->availabilityZoneCount))
            check.refuse(fields, QCoreApplication::translate("edit", "Zone %1 does not exist: %2 has %3 zones.").arg(zone, region->displayName).arg(*region->availabilityZoneCount));
}

/// What the Basic SKU and policy-based gateways lack.
void refuseLacks(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    if (gateway.gatewayType != GatewayType::Vpn)
        return;
    const auto* sku = vpnSkuOf(check.catalogue, gateway);
    if (sku && sku->activeActive == false && gateway.activeActive == true)
        check.refuse({fieldOfGateway(gateway, "sku"), fieldOfGateway(gateway, "activeActive")},
                     QCoreApplication::translate("edit", "%1 has no active-active mode: choose VpnGw1AZ or larger.").arg(gateway.sku));
    if (sku && sku->bgp == false && gateway.enableBgp == true)
        check.refuse({fieldOfGateway(gateway, "sku"), fieldOfGateway(gateway, "enableBgp")},
                     QCoreApplication::translate("edit", "%1 has no BGP: choose VpnGw1AZ or larger.").arg(gateway.sku));
    if (gateway.vpnType != VpnType::PolicyBased)
        return;
    if (sku && gateway.sku != QLatin1String("Basic"))
        check.refuse({fieldOfGateway(gateway, "vpnType"), fieldOfGateway(gateway, "sku")},
                     QCoreApplication::translate("edit", "%1 is RouteBased alone: PolicyBased gateways are of the Basic SKU.").arg(gateway.sku));
    if (gateway.activeActive == true)
        check.refuse({fieldOfGateway(gateway, "vpnType"), fieldOfGateway(gateway, "activeActive")},
                     QCoreApplication::translate("edit", "A PolicyBased gateway has no active-active mode: make it RouteBased."));
    if (gateway.enableBgp == true)
        check.refuse({fieldOfGateway(gateway, "vpnType"), fieldOfGateway(gateway, "enableBgp")},
                     QCoreApplication::translate("edit", "A PolicyBased gateway has no BGP: make it RouteBased."));
}

void refuseScale(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    const bool isInHub = !gateway.virtualHub.isEmpty();
    const auto& scalable = check.catalogue.scalableGatewaySku();
    const bool isScalable = !isInHub && gateway.gatewayType == GatewayType::ExpressRoute && gateway.sku == scalable.name;
    const Region* region = check.regionOf(gateway);
    if (isScalable && region && scalable.regionsWithout.contains(region->displayName))
        check.refuse(QList<FieldOf>{fieldOfGateway(gateway, "sku")} + check.placeOf(gateway),
                     QCoreApplication::translate("edit", "%1 is not offered in %2.").arg(scalable.name, region->displayName));
    if (!gateway.scaleUnits || (!isScalable && !isInHub))
        return;
    const auto& hub = check.catalogue.virtualWan();
    const int most = isScalable ? scalable.maxScaleUnits : gateway.gatewayType == GatewayType::Vpn ? hub.vpn.maxUnits : hub.expressRoute.maxUnits;
    const int least = isScalable ? scalable.minScaleUnits : 1;
    if (*gateway.scaleUnits < least || *gateway.scaleUnits > most)
        check.refuse({fieldOfGateway(gateway, "scaleUnits"), fieldOfGateway(gateway, "sku"), fieldOfGateway(gateway, "gatewayType"), fieldOfGateway(gateway, "virtualHub")},
                     isScalable ? QCoreApplication::translate("edit", "%1 scale units are out of range: %2 has %3 to %4.").arg(*gateway.scaleUnits).arg(scalable.name).arg(least).arg(most)
                                : QCoreApplication::translate("edit", "%1 scale units are out of range: the %2 gateway of a virtual hub has %3 to %4.")
                                      .arg(*gateway.scaleUnits).arg(choiceName(gateway.gatewayType)).arg(least).arg(most));
}

/// The gateway's own number may be Azure's default, and nothing else that is reserved.
void refuseOwnAsn(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    const GatewayLimits& limits = check.catalogue.gatewayLimits();
    if (!gateway.asn || gateway.asn->number() == limits.defaultAsn)
        return;
    const bool isFixed = gateway.gatewayType == GatewayType::ExpressRoute || !gateway.virtualHub.isEmpty();
    if (isFixed)
        check.refuse({fieldOfGateway(gateway, "asn"), fieldOfGateway(gateway, "gatewayType"), fieldOfGateway(gateway, "virtualHub")},
                     QCoreApplication::translate("edit", "%1 cannot be set: gateways of ExpressRoute and of virtual hubs have the ASN %2.").arg(toText(*gateway.asn)).arg(limits.defaultAsn));
    else if (contains(limits.vpnReservedAsns.value, gateway.asn->number()))
        check.refuse({fieldOfGateway(gateway, "asn")},
                     QCoreApplication::translate("edit", "%1 is reserved: keep %2, or take one outside %3.").arg(toText(*gateway.asn)).arg(limits.defaultAsn).arg(toText(limits.vpnReservedAsns.value)));
}
}

void checkGateway(const ChoiceCheck& check, const VirtualNetworkGateway& gateway)
{
    refuseScale(check, gateway);
    refuseOwnAsn(check, gateway);
    if (!gateway.virtualHub.isEmpty())
        return;                                  // no SKU to choose
    refuseOtherType(check, gateway);
    refuseGeneration(check, gateway);
    refuseZones(check, gateway);
    refuseLacks(check, gateway);
}
