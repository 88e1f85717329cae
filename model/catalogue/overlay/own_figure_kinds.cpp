// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/overlay.h"

const QList<OwnFigureKind>& ownFigureKinds()
{
    static const OwnMember location{"location", "A peering location as the catalogue names it, such as Amsterdam."};
    static const OwnMember cloud{"cloud", "public, usGov or china; public when left out.", false};
    static const OwnMember provider{"provider", "A provider as the catalogue or your contract names it."};
    static const OwnMember vpnSku{"sku", "A VPN gateway SKU, such as VpnGw2AZ."};
    static const OwnMember generation{"generation", "1 or 2; 0 for SKUs that predate generations.", true, true};
    static const OwnMember erSku{"sku", "An ExpressRoute gateway SKU, such as ErGw1AZ."};
    static const QList<OwnFigureKind> kinds{
        {"peeringLocation.facilityAvailability", "Availability of the buildings of a peering location, or of one of them.", OwnValue::Fraction, {location, cloud, {"facility", "One building of the location; all when left out.", false}}},
        {"peeringLocation.provider", "Whether a provider can be had at a peering location.", OwnValue::Flag, {location, cloud, provider}},
        {"peeringLocation.providerAvailability", "Availability of each path that a provider delivers at a peering location: the default of access links to its circuits there.", OwnValue::Fraction, {location, cloud, provider}},
        {"vpnGatewaySku.aggregateMbps", "Throughput of a VPN gateway, all tunnels and clients together.", OwnValue::Mbps, {vpnSku, generation}},
        {"vpnGatewaySku.tunnelMbps", "Throughput of one tunnel of a VPN gateway with an IPsec suite.", OwnValue::Mbps, {vpnSku, generation, {"suite", "The IPsec encryption, and after a + its integrity unless they are the same: GCMAES256, AES256+SHA256."}}},
        {"expressRouteGatewaySku.bandwidthMbps", "Bandwidth of an ExpressRoute gateway; of ErGwScale that of each scale unit.", OwnValue::Mbps, {erSku}},
        {"virtualWan.vpnScaleUnitMbps", "Throughput of a scale unit of a VPN gateway in a virtual hub.", OwnValue::Mbps, {}},
        {"virtualWan.expressRouteScaleUnitMbps", "Throughput of a scale unit of an ExpressRoute gateway in a virtual hub.", OwnValue::Mbps, {}},
        {"virtualWan.perTunnelMbps", "Throughput of one IPsec tunnel to a virtual hub.", OwnValue::Mbps, {}},
        {"defaultAvailability", "Availability of components whose own is not set.", OwnValue::Fraction, {{"component", "A key of defaults.json under availability, such as edgeRouter."}}},
        {"repairTimeHours", "Mean time to repair of components whose own is not set.", OwnValue::Hours, {{"component", "A key of defaults.json under repair, such as accessLink."}}},
        {"latencyConstant", "A constant of the latency formula.", OwnValue::Number, {{"constant", "A key of defaults.json under latency, such as routeFactorPrivate."}}},
        {"price", "What one unit of a meter costs.", OwnValue::Amount,
         {{"meter", "A meter as prices.json names it, such as circuitPort or expressRouteGateway."}, {"variant", "What the meter has several of: a SKU, or tier, family and Mbps of a circuit.", false},
          {"place", "An ARM region or a zone of the price list, such as westeurope or Zone 1; everywhere when left out.", false}, {"unit", "hour, month or GB."}, {"currency", "ISO 4217; USD when left out.", false},
          {"from", "Of a price in steps: holds from so many units a month on.", false, true}}},
    };
    return kinds;
}
