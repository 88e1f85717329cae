// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>
#include <utility>

namespace {
/// Every default availability and its key: the one list.
const std::pair<const char*, Sourced<Availability> DefaultAvailabilities::*> defaultAvailabilityKeys[] = {
    {"edgeRouter", &DefaultAvailabilities::edgeRouter},
    {"accessLink", &DefaultAvailabilities::accessLink},
    {"wanLink", &DefaultAvailabilities::wanLink},
    {"internetAccessDia", &DefaultAvailabilities::internetAccessDia},
    {"internetAccessBroadband", &DefaultAvailabilities::internetAccessBroadband},
    {"internetAccessMobile", &DefaultAvailabilities::internetAccessMobile},
    {"facility", &DefaultAvailabilities::facility},
    {"circuitBothPaths", &DefaultAvailabilities::circuitBothPaths},
    {"circuitOnePath", &DefaultAvailabilities::circuitOnePath},
    {"vpnGateway", &DefaultAvailabilities::vpnGateway},
    {"vpnGatewayBasic", &DefaultAvailabilities::vpnGatewayBasic},
    {"expressRouteGateway", &DefaultAvailabilities::expressRouteGateway},
    {"expressRouteGatewayBasic", &DefaultAvailabilities::expressRouteGatewayBasic},
    {"azureFirewallOneZone", &DefaultAvailabilities::azureFirewallOneZone},
    {"azureFirewallTwoZones", &DefaultAvailabilities::azureFirewallTwoZones},
    {"virtualHub", &DefaultAvailabilities::virtualHub},
    {"virtualNetworkPeering", &DefaultAvailabilities::virtualNetworkPeering},
    {"hubVirtualNetworkConnection", &DefaultAvailabilities::hubVirtualNetworkConnection},
    {"globalReach", &DefaultAvailabilities::globalReach},
    {"tunnel", &DefaultAvailabilities::tunnel},
    {"site", &DefaultAvailabilities::site},
    {"region", &DefaultAvailabilities::region},
    {"expressRoutePort", &DefaultAvailabilities::expressRoutePort},
    {"sharedRisk", &DefaultAvailabilities::sharedRisk},
};

/// Every default repair time and its key: the one list.
const std::pair<const char*, Sourced<Duration> DefaultRepairTimes::*> defaultRepairKeys[] = {
    {"edgeRouter", &DefaultRepairTimes::edgeRouter},
    {"accessLink", &DefaultRepairTimes::accessLink},
    {"wanLink", &DefaultRepairTimes::wanLink},
    {"internetAccessDia", &DefaultRepairTimes::internetAccessDia},
    {"internetAccessBroadband", &DefaultRepairTimes::internetAccessBroadband},
    {"internetAccessMobile", &DefaultRepairTimes::internetAccessMobile},
    {"facility", &DefaultRepairTimes::facility},
    {"circuit", &DefaultRepairTimes::circuit},
    {"gateway", &DefaultRepairTimes::gateway},
    {"connection", &DefaultRepairTimes::connection},
    {"virtualNetworkPeering", &DefaultRepairTimes::virtualNetworkPeering},
    {"virtualHub", &DefaultRepairTimes::virtualHub},
    {"hubVirtualNetworkConnection", &DefaultRepairTimes::hubVirtualNetworkConnection},
    {"site", &DefaultRepairTimes::site},
    {"sharedRisk", &DefaultRepairTimes::sharedRisk},
};

Sourced<Availability> readDefaultAvailability(const CatalogueNode& node, const QList<SlaEntry>& slas)
{
    if (!node.has(QStringLiteral("sla")))
        return {node.availability(QStringLiteral("value")), node.provenance()};
    Sourced<Availability> published = publishedAvailability(node, slas);
    if (node.has(QStringLiteral("note")))
        published.provenance.note = node.text(QStringLiteral("note"));
    return published;
}

Sourced<double> readConstant(const CatalogueNode& parent, const QString& key)
{
    const CatalogueNode node = parent.child(key);
    const double value = node.number(QStringLiteral("value"));
    if (value < 0)
        node.fail(QCoreApplication::translate("Catalogue", "This must be 0 or more."), QStringLiteral("value"));
    return {value, node.provenance()};
}

Sourced<Duration> readRepairTime(const CatalogueNode& parent, const QString& key)
{
    const Sourced<double> hours = readConstant(parent, key);
    if (hours.value <= 0)
        parent.child(key).fail(QCoreApplication::translate("Catalogue", "A repair time must be more than 0."), QStringLiteral("value"));
    return {Duration::hours(hours.value), hours.provenance};
}

Sourced<Latency> readDelay(const CatalogueNode& parent, const QString& key)
{
    const Sourced<double> constant = readConstant(parent, key);
    return {Latency::milliseconds(constant.value), constant.provenance};
}
}

ModelDefaults readDefaults(const CatalogueNode& root, const QList<SlaEntry>& slas)
{
    ModelDefaults defaults;
    const CatalogueNode availability = root.child(QStringLiteral("availability"));
    for (const auto& [key, field] : defaultAvailabilityKeys)
        defaults.availability.*field = readDefaultAvailability(availability.child(QString::fromLatin1(key)), slas);

    const CatalogueNode repair = root.child(QStringLiteral("repair"));
    for (const auto& [key, field] : defaultRepairKeys)
        defaults.repair.*field = readRepairTime(repair, QString::fromLatin1(key));

    const CatalogueNode latency = root.child(QStringLiteral("latency"));
    defaults.latency.routeFactorPrivate = readConstant(latency, QStringLiteral("routeFactorPrivate"));
    defaults.latency.routeFactorInternet = readConstant(latency, QStringLiteral("routeFactorInternet"));
    defaults.latency.kilometresPerMillisecond = readConstant(latency, QStringLiteral("kilometresPerMillisecond"));
    defaults.latency.perEdgeRouter = readDelay(latency, QStringLiteral("perEdgeRouterMs"));
    defaults.latency.perGateway = readDelay(latency, QStringLiteral("perGatewayMs"));
    defaults.latency.perFastPathGateway = readDelay(latency, QStringLiteral("perFastPathGatewayMs"));
    defaults.latency.perMicrosoftEdge = readDelay(latency, QStringLiteral("perMicrosoftEdgeMs"));
    defaults.latency.range = readConstant(latency, QStringLiteral("range"));
    if (defaults.latency.kilometresPerMillisecond.value <= 0)
        latency.fail(QCoreApplication::translate("Catalogue", "The speed of light must be more than 0."), QStringLiteral("kilometresPerMillisecond"));

    defaults.hoursPerMonth = readConstant(root, QStringLiteral("hoursPerMonth")).value;
    defaults.unnamedGeneration = root.child(QStringLiteral("unnamedGeneration")).provenance();
    return defaults;
}
