// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost_lines.h"
#include "model/base/number_text.h"
#include <QCoreApplication>

// Port pairs, firewalls and Route Servers.

/// A region's name; empty when it is not set.
QString CostLines::regionOf(const ObjectId& network, const ObjectId& hub) const
{
    if (const auto* row = m_analysis.design.find<VirtualNetwork>(network))
        return row->region;
    const auto* row = m_analysis.design.find<VirtualHub>(hub);
    return row ? row->region : QString();
}

/// The pair has one fee, whatever circuits it carries. Source: Azure ExpressRoute documentation, the FAQ, "ExpressRoute Direct".
void CostLines::addPort(const ExpressRoutePort& port)
{
    const auto* location = m_analysis.design.find(port.peeringLocation);
    const auto* entry = location ? m_analysis.catalogue->peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud) : nullptr;
    const QString item = QCoreApplication::translate("cost", "Port pair");
    if (!port.bandwidth)
        addUnknown(port, item, QStringLiteral("month"), QCoreApplication::translate("cost", "The port speed is not set."));
    else
        add(port, QStringLiteral("%1: %2").arg(item, toText(*port.bandwidth)), Figure<double>::of(1),
            {PriceMeter::DirectPort, shortestText(port.bandwidth->mbps()), entry && entry->zone ? QStringLiteral("Zone %1").arg(*entry->zone) : QString()});
    addQuote(port, QCoreApplication::translate("cost", "Cross-connects"), true);
}

void CostLines::addFirewall(const AzureFirewall& firewall)
{
    const QString place = regionOf(firewall.virtualNetwork, firewall.virtualHub);
    const QString item = QCoreApplication::translate("cost", "Azure Firewall");
    if (!firewall.sku || place.isEmpty()) {
        addUnknown(firewall, item, QStringLiteral("h"), place.isEmpty() ? QCoreApplication::translate("cost", "The region is not set.") : QCoreApplication::translate("cost", "The firewall's SKU is not set."));
        return;
    }
    // Those in virtual hubs have meters of their own, which are not known here.
    const QString variant = firewall.virtualHub.isEmpty() ? choiceName(*firewall.sku) : choiceName(*firewall.sku) + QStringLiteral(" in a virtual hub");
    add(firewall, QStringLiteral("%1: %2, %3").arg(item, variant, place), Figure<double>::of(m_analysis.catalogue->defaults().hoursPerMonth), {PriceMeter::AzureFirewall, variant, place});
    add(firewall, QCoreApplication::translate("cost", "Data processed by the firewall"), Figure<double>::unknown(QCoreApplication::translate("cost", "The volume that passes the firewall is not computed.")),
        {PriceMeter::AzureFirewallData, variant, place});
}

/// One price for all regions.
void CostLines::addRouteServer(const RouteServer& server)
{
    add(server, QCoreApplication::translate("cost", "Route Server"), Figure<double>::of(m_analysis.catalogue->defaults().hoursPerMonth), {PriceMeter::RouteServer, {}, {}});
}
