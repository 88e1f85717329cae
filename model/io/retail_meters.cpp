// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/retail_meters.h"
#include <QRegularExpression>
#include <array>

namespace {
struct NamedMeter { QLatin1String product, meter; PriceMeter key; };

/// A meter that stands for itself, by the end of its product's name and its own name.
std::optional<PriceMeter> namedMeter(const RetailMeter& item, std::initializer_list<NamedMeter> names)
{
    for (const NamedMeter& name : names)
        if (item.meter == name.meter && (name.product.isEmpty() || item.product == name.product))
            return name.key;
    return std::nullopt;
}

std::optional<PriceKey> circuitPort(const RetailMeter& item)
{
    static const QRegularExpression shape(QStringLiteral("^(Local|Standard|Premium) (Metered|Unlimited) Data ([0-9]+) (Mbps|Gbps) Circuit$"));
    const QRegularExpressionMatch match = shape.match(item.meter);
    if (!match.hasMatch())
        return std::nullopt;
    const double mbps = match.captured(3).toDouble() * (match.captured(4) == QLatin1String("Gbps") ? 1000 : 1);
    return PriceKey{PriceMeter::CircuitPort, circuitVariant(match.captured(1), match.captured(2) + QStringLiteral("Data"), mbps), item.place};
}

std::optional<PriceKey> expressRoute(const RetailMeter& item)
{
    if (const auto port = circuitPort(item))
        return port;
    if (item.meter == QLatin1String("Metered Data - Data Transfer Out"))
        return PriceKey{PriceMeter::CircuitEgress, {}, item.place};
    if (item.meter == QLatin1String("ErGwScale Unit"))
        return PriceKey{PriceMeter::ExpressRouteGateway, QStringLiteral("ErGwScale"), item.place};
    static const std::array<std::pair<QLatin1String, QLatin1String>, 6> gateways{{
        {QLatin1String("Standard Gateway"), QLatin1String("Standard")},
        {QLatin1String("High Performance Gateway"), QLatin1String("HighPerformance")},
        {QLatin1String("Ultra High Performance Gateway"), QLatin1String("UltraPerformance")},
        {QLatin1String("ErGw1AZ Gateway"), QLatin1String("ErGw1AZ")},
        {QLatin1String("ErGw2AZ Gateway"), QLatin1String("ErGw2AZ")},
        {QLatin1String("ErGw3AZ Gateway"), QLatin1String("ErGw3AZ")},
    }};
    if (item.product.endsWith(QLatin1String("Gateway")))
        for (const auto& [meter, sku] : gateways)
            if (item.meter == meter)
                return PriceKey{PriceMeter::ExpressRouteGateway, sku, item.place};
    return std::nullopt;
}

/// "Standard Deployment", "Standard Data Processed". Firewalls in virtual hubs have SKU names of their own, whose meters are not
/// known here.
std::optional<PriceKey> azureFirewall(const RetailMeter& item)
{
    if (item.meter == item.sku + QStringLiteral(" Deployment"))
        return PriceKey{PriceMeter::AzureFirewall, item.sku, item.place};
    if (item.meter == item.sku + QStringLiteral(" Data Processed"))
        return PriceKey{PriceMeter::AzureFirewallData, item.sku, item.place};
    return std::nullopt;
}

std::optional<PriceKey> vpnGateway(const RetailMeter& item)
{
    if (item.meter.endsWith(QLatin1String("S2S Connection")))
        return PriceKey{PriceMeter::S2sTunnel, {}, item.place};
    if (item.meter.endsWith(QLatin1String("P2S Connection")))
        return PriceKey{PriceMeter::P2sConnection, {}, item.place};
    if (item.meter == item.sku || item.meter == item.sku + QStringLiteral(" Gateway"))
        return PriceKey{PriceMeter::VpnGateway, item.sku, item.place};
    return std::nullopt;
}
}

std::optional<PriceKey> priceKeyOf(const RetailMeter& item)
{
    if (item.service == QLatin1String("ExpressRoute"))
        return expressRoute(item);
    if (item.service == QLatin1String("VPN Gateway"))
        return vpnGateway(item);
    if (item.service == QLatin1String("Azure Firewall"))
        return azureFirewall(item);
    std::optional<PriceMeter> meter;
    if (item.service == QLatin1String("Bandwidth"))
        meter = namedMeter(item, {{QLatin1String("Rtn Preference: MGN"), QLatin1String("Standard Data Transfer Out"), PriceMeter::InternetEgress}});
    else if (item.service == QLatin1String("Azure Route Server"))
        meter = namedMeter(item, {{{}, QLatin1String("Basic Gateway"), PriceMeter::RouteServer}});
    else if (item.service == QLatin1String("Virtual Network"))
        meter = namedMeter(item, {{QLatin1String("Virtual Network Peering"), QLatin1String("Intra-Region Egress"), PriceMeter::PeeringEgress},
                                  {QLatin1String("Virtual Network Peering"), QLatin1String("Intra-Region Ingress"), PriceMeter::PeeringIngress},
                                  {QLatin1String("Global Virtual Network Peering"), QLatin1String("Inter-Region Egress"), PriceMeter::GlobalPeeringEgress},
                                  {QLatin1String("Global Virtual Network Peering"), QLatin1String("Inter-Region Ingress"), PriceMeter::GlobalPeeringIngress}});
    else if (item.service == QLatin1String("Virtual WAN"))
        meter = namedMeter(item, {{{}, QLatin1String("Standard Hub Unit"), PriceMeter::VirtualHub},
                                  {{}, QLatin1String("Standard Hub Data Processed"), PriceMeter::HubData},
                                  {{}, QLatin1String("Routing Infrastructure Unit"), PriceMeter::HubRoutingUnit},
                                  {{}, QLatin1String("VPN S2S Scale Unit"), PriceMeter::HubVpnScaleUnit},
                                  {{}, QLatin1String("VPN S2S Connection Unit"), PriceMeter::HubVpnConnection},
                                  {{}, QLatin1String("VPN P2S Scale Unit"), PriceMeter::HubP2sScaleUnit},
                                  {{}, QLatin1String("VPN P2S Connection Unit"), PriceMeter::HubP2sConnection},
                                  {{}, QLatin1String("ExpressRoute Scale Unit"), PriceMeter::HubExpressRouteScaleUnit},
                                  {{}, QLatin1String("ExpressRoute Connection Unit"), PriceMeter::HubExpressRouteConnection}});
    if (!meter)
        return std::nullopt;
    return PriceKey{*meter, {}, item.place};
}
