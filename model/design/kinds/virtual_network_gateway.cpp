// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/virtual_network_gateway.h"
#include "model/design/field_builder.h"

namespace {
bool isInHub(const VirtualNetworkGateway& gateway) { return !gateway.virtualHub.isEmpty(); }
bool isInNetwork(const VirtualNetworkGateway& gateway) { return !isInHub(gateway); }
bool isVpn(const VirtualNetworkGateway& gateway) { return gateway.gatewayType == GatewayType::Vpn; }
bool isVpnInNetwork(const VirtualNetworkGateway& gateway) { return isInNetwork(gateway) && gateway.gatewayType == GatewayType::Vpn; }
bool isExpressRouteInNetwork(const VirtualNetworkGateway& gateway) { return isInNetwork(gateway) && gateway.gatewayType == GatewayType::ExpressRoute; }
bool hasScaleUnits(const VirtualNetworkGateway& gateway) { return isInHub(gateway) || gateway.sku == QLatin1String("ErGwScale"); }
}

const QList<Field>& VirtualNetworkGateway::fields()
{
    static const QList<Field> list = FieldBuilder<VirtualNetworkGateway>()
        .common()
        .add("virtualNetwork", QT_TRANSLATE_NOOP("field", "Virtual network"), &VirtualNetworkGateway::virtualNetwork).targets({ObjectKind::VirtualNetwork}).oneOf("place").when(isInNetwork)
        .add("virtualHub", QT_TRANSLATE_NOOP("field", "Virtual hub"), &VirtualNetworkGateway::virtualHub).targets({ObjectKind::VirtualHub}).oneOf("place").when(isInHub)
        .add("gatewayType", QT_TRANSLATE_NOOP("field", "Gateway type"), &VirtualNetworkGateway::gatewayType).required()
        .add("sku", QT_TRANSLATE_NOOP("field", "SKU"), &VirtualNetworkGateway::sku).offers(CatalogueList::GatewaySkus).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).when(isInNetwork)
        .add("vpnGatewayGeneration", QT_TRANSLATE_NOOP("field", "Generation"), &VirtualNetworkGateway::vpnGatewayGeneration).byDefault(QT_TRANSLATE_NOOP("field", "the lower that has the SKU")).hint(QT_TRANSLATE_NOOP("field", "VPN gateways only.")).when(isVpnInNetwork)
        .add("scaleUnits", QT_TRANSLATE_NOOP("field", "Scale units"), &VirtualNetworkGateway::scaleUnits).range(1, 40).byDefault(QT_TRANSLATE_NOOP("field", "1")).hint(QT_TRANSLATE_NOOP("field", "ErGwScale: 1 Gbps a unit. In a virtual hub: 500 Mbps a unit for VPN, 2 Gbps for ExpressRoute.")).when(hasScaleUnits)
        .add("vpnType", QT_TRANSLATE_NOOP("field", "VPN type"), &VirtualNetworkGateway::vpnType).byDefault(QT_TRANSLATE_NOOP("field", "RouteBased")).when(isVpnInNetwork)
        .add("activeActive", QT_TRANSLATE_NOOP("field", "Active-active"), &VirtualNetworkGateway::activeActive).byDefault(QT_TRANSLATE_NOOP("field", "no")).when(isVpnInNetwork)
        .add("zones", QT_TRANSLATE_NOOP("field", "Availability zones"), &VirtualNetworkGateway::zones).offers(CatalogueList::AvailabilityZones).when(isInNetwork)
        .add("asn", QT_TRANSLATE_NOOP("field", "ASN"), &VirtualNetworkGateway::asn).range(1, 4294967295).byDefault(QT_TRANSLATE_NOOP("field", "65515"))
        .add("enableBgp", QT_TRANSLATE_NOOP("field", "BGP"), &VirtualNetworkGateway::enableBgp).byDefault(QT_TRANSLATE_NOOP("field", "no")).when(isVpnInNetwork)
        .add("vpnClientConfiguration", QT_TRANSLATE_NOOP("field", "Point-to-site"), &VirtualNetworkGateway::vpnClientConfiguration).hint(QT_TRANSLATE_NOOP("field", "VPN gateways only: what remote users connect with. In a virtual hub it makes this the gateway of remote users, beside that of the sites.")).when(isVpn)
        .add("natRules", QT_TRANSLATE_NOOP("field", "NAT rules"), &VirtualNetworkGateway::natRules).hint(QT_TRANSLATE_NOOP("field", "Connections name the rules they use.")).when(isVpn)
        .add("resiliencyValidationDate", QT_TRANSLATE_NOOP("field", "Last failover test"), &VirtualNetworkGateway::resiliencyValidationDate).byDefault(QT_TRANSLATE_NOOP("field", "never tested")).hint(QT_TRANSLATE_NOOP("field", "ExpressRoute only: the day of the last Resiliency Validation test, such as 2026-11-23.")).when(isExpressRouteInNetwork)
        .add("resiliencyValidationLocations", QT_TRANSLATE_NOOP("field", "Locations tested"), &VirtualNetworkGateway::resiliencyValidationLocations).range(1, 2).byDefault(QT_TRANSLATE_NOOP("field", "2")).hint(QT_TRANSLATE_NOOP("field", "ExpressRoute only: how many of the two peering locations were failed over.")).when(isExpressRouteInNetwork)
        .add("lifecycle", QT_TRANSLATE_NOOP("field", "Lifecycle"), &VirtualNetworkGateway::lifecycle).byDefault(QT_TRANSLATE_NOOP("field", "new")).hint(QT_TRANSLATE_NOOP("field", "Whether it is to be made or stands already; for what stands already, changes are checked.")).review()
        .add("deployedSku", QT_TRANSLATE_NOOP("field", "Deployed SKU"), &VirtualNetworkGateway::deployedSku).review()
        .add("maximumScaleUnits", QT_TRANSLATE_NOOP("field", "Maximum scale units"), &VirtualNetworkGateway::maximumScaleUnits).range(1, 100).byDefault(QT_TRANSLATE_NOOP("field", "the scale units")).review()
        .add("publicIpAddresses", QT_TRANSLATE_NOOP("field", "Public IP addresses"), &VirtualNetworkGateway::publicIpAddresses).byDefault(QT_TRANSLATE_NOOP("field", "as many as it needs")).review()
        .add("customBgpIpAddresses", QT_TRANSLATE_NOOP("field", "Custom BGP IP addresses"), &VirtualNetworkGateway::bgpPeeringAddresses).hint(QT_TRANSLATE_NOOP("field", "APIPA addresses of its instances, in 169.254.21.0 to 169.254.22.255.")).review()
        .add("enableBgpRouteTranslationForNat", QT_TRANSLATE_NOOP("field", "BGP route translation for NAT"), &VirtualNetworkGateway::enableBgpRouteTranslationForNat).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("enablePrivateIpAddress", QT_TRANSLATE_NOOP("field", "Private IP address"), &VirtualNetworkGateway::enablePrivateIpAddress).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("enableHighBandwidthVpnGateway", QT_TRANSLATE_NOOP("field", "High-bandwidth tunnels"), &VirtualNetworkGateway::enableHighBandwidthVpnGateway).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("gatewayDefaultSite", QT_TRANSLATE_NOOP("field", "Default site"), &VirtualNetworkGateway::gatewayDefaultSite).targets({ObjectKind::Site}).hint(QT_TRANSLATE_NOOP("field", "Forced tunnelling: all traffic to the internet is sent to this site.")).review()
        .add("allowRemoteVnetTraffic", QT_TRANSLATE_NOOP("field", "Allow traffic of remote virtual networks"), &VirtualNetworkGateway::allowRemoteVnetTraffic).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("allowVirtualWanTraffic", QT_TRANSLATE_NOOP("field", "Allow traffic of Virtual WANs"), &VirtualNetworkGateway::allowVirtualWanTraffic).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("maintenanceWindow", QT_TRANSLATE_NOOP("field", "Maintenance window"), &VirtualNetworkGateway::maintenanceWindow).byDefault(QT_TRANSLATE_NOOP("field", "at any time")).review()
        .availability(QT_TRANSLATE_NOOP("field", "0.9995, Basic 0.999, published"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .description()
        .list();
    return list;
}
