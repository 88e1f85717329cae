// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost_lines.h"
#include <QCoreApplication>

// Virtual hubs and their gateways. Source: Azure Virtual WAN pricing, by its meters.
void CostLines::addHub(int index)
{
    const auto& hub = m_topology.hubs[static_cast<std::size_t>(index)];
    const double hours = m_analysis.catalogue->defaults().hoursPerMonth;
    const QString place = hub.region ? hub.region->name : QString();
    if (!hub.region) {
        addUnknown(*hub.row, QCoreApplication::translate("cost", "Virtual hub"), QStringLiteral("h"), QCoreApplication::translate("cost", "The region is not set."));
        return;
    }
    add(*hub.row, QCoreApplication::translate("cost", "Virtual hub, %1").arg(place), Figure<double>::of(hours), {PriceMeter::VirtualHub, {}, place});
    // The hub's price covers the units that it starts with.
    const int included = m_analysis.catalogue->virtualWan().defaultRouterUnits;
    const int units = hub.row->routingInfrastructureUnits.value_or(included);
    if (units > included)
        add(*hub.row, QCoreApplication::translate("cost", "Routing infrastructure units: %1, of which %2 included").arg(units).arg(included), Figure<double>::of(hours * (units - included)),
            {PriceMeter::HubRoutingUnit, {}, place});
    add(*hub.row, QCoreApplication::translate("cost", "Data processed by the hub's router"), Figure<double>::unknown(QCoreApplication::translate("cost", "The volume that passes the hub's router is not computed.")),
        {PriceMeter::HubData, {}, place});
}

/// By scale units; the connections of a hub cost by the hour as well.
void CostLines::addHubGateway(const Topology::GatewayNode& gateway)
{
    const double hours = m_analysis.catalogue->defaults().hoursPerMonth;
    const bool isVpn = gateway.row->gatewayType == GatewayType::Vpn;
    const Region* region = m_topology.hubs[static_cast<std::size_t>(gateway.hub)].region;
    const QString place = region ? region->name : QString();
    const auto connections = static_cast<double>(gateway.connections.size());
    if (gateway.row->isPointToSiteOfHub())
        return addHubUsers(gateway, place);
    add(*gateway.row, (isVpn ? QCoreApplication::translate("cost", "VPN gateway in a virtual hub, scale units: %1") : QCoreApplication::translate("cost", "ExpressRoute gateway in a virtual hub, scale units: %1")).arg(gateway.scaleUnits()),
        Figure<double>::of(hours * gateway.scaleUnits()), {isVpn ? PriceMeter::HubVpnScaleUnit : PriceMeter::HubExpressRouteScaleUnit, {}, place});
    if (!gateway.connections.empty())
        add(*gateway.row, (isVpn ? QCoreApplication::translate("cost", "VPN connections of a virtual hub: %1") : QCoreApplication::translate("cost", "ExpressRoute connections of a virtual hub: %1")).arg(gateway.connections.size()),
            Figure<double>::of(hours * connections), {isVpn ? PriceMeter::HubVpnConnection : PriceMeter::HubExpressRouteConnection, {}, place});
}

/// The gateway of remote users: scale units, and every client as if it were connected all month.
void CostLines::addHubUsers(const Topology::GatewayNode& gateway, const QString& place)
{
    const double hours = m_analysis.catalogue->defaults().hoursPerMonth;
    add(*gateway.row, QCoreApplication::translate("cost", "P2S gateway in a virtual hub, scale units: %1").arg(gateway.scaleUnits()), Figure<double>::of(hours * gateway.scaleUnits()), {PriceMeter::HubP2sScaleUnit, {}, place});
    const VpnClientCount clients = vpnClientsAt(gateway);
    if (clients.isUsed)
        add(*gateway.row, QCoreApplication::translate("cost", "P2S connections of a virtual hub: %1").arg(clients.isKnown ? QString::number(clients.number) : QStringLiteral("?")),
            clients.isKnown ? Figure<double>::of(hours * clients.number) : Figure<double>::unknown(QCoreApplication::translate("cost", "The number of clients is not set.")), {PriceMeter::HubP2sConnection, {}, place},
            {QCoreApplication::translate("cost", "As if every client were connected all month.")});
}
