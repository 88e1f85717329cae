// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>
#include <utility>

namespace {
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

const QList<std::pair<QString, Sourced<Availability> DefaultAvailabilities::*>>& defaultAvailabilityFields()
{
    static const QList<std::pair<QString, Sourced<Availability> DefaultAvailabilities::*>> list{
        {QStringLiteral("edgeRouter"), &DefaultAvailabilities::edgeRouter},
        {QStringLiteral("accessLink"), &DefaultAvailabilities::accessLink},
        {QStringLiteral("wanLink"), &DefaultAvailabilities::wanLink},
        {QStringLiteral("internetAccessDia"), &DefaultAvailabilities::internetAccessDia},
        {QStringLiteral("internetAccessBroadband"), &DefaultAvailabilities::internetAccessBroadband},
        {QStringLiteral("internetAccessMobile"), &DefaultAvailabilities::internetAccessMobile},
        {QStringLiteral("facility"), &DefaultAvailabilities::facility},
        {QStringLiteral("circuitBothPaths"), &DefaultAvailabilities::circuitBothPaths},
        {QStringLiteral("circuitOnePath"), &DefaultAvailabilities::circuitOnePath},
        {QStringLiteral("vpnGateway"), &DefaultAvailabilities::vpnGateway},
        {QStringLiteral("vpnGatewayBasic"), &DefaultAvailabilities::vpnGatewayBasic},
        {QStringLiteral("expressRouteGateway"), &DefaultAvailabilities::expressRouteGateway},
        {QStringLiteral("expressRouteGatewayBasic"), &DefaultAvailabilities::expressRouteGatewayBasic},
        {QStringLiteral("azureFirewallOneZone"), &DefaultAvailabilities::azureFirewallOneZone},
        {QStringLiteral("azureFirewallTwoZones"), &DefaultAvailabilities::azureFirewallTwoZones},
        {QStringLiteral("applianceOneInstance"), &DefaultAvailabilities::applianceOneInstance},
        {QStringLiteral("applianceInstances"), &DefaultAvailabilities::applianceInstances},
        {QStringLiteral("applianceZones"), &DefaultAvailabilities::applianceZones},
        {QStringLiteral("virtualHub"), &DefaultAvailabilities::virtualHub},
        {QStringLiteral("virtualNetworkPeering"), &DefaultAvailabilities::virtualNetworkPeering},
        {QStringLiteral("hubVirtualNetworkConnection"), &DefaultAvailabilities::hubVirtualNetworkConnection},
        {QStringLiteral("globalReach"), &DefaultAvailabilities::globalReach},
        {QStringLiteral("tunnel"), &DefaultAvailabilities::tunnel},
        {QStringLiteral("site"), &DefaultAvailabilities::site},
        {QStringLiteral("region"), &DefaultAvailabilities::region},
        {QStringLiteral("expressRoutePort"), &DefaultAvailabilities::expressRoutePort},
        {QStringLiteral("sharedRisk"), &DefaultAvailabilities::sharedRisk},
    };
    return list;
}

const QList<std::pair<QString, Sourced<Duration> DefaultRepairTimes::*>>& defaultRepairFields()
{
    static const QList<std::pair<QString, Sourced<Duration> DefaultRepairTimes::*>> list{
        {QStringLiteral("edgeRouter"), &DefaultRepairTimes::edgeRouter},
        {QStringLiteral("accessLink"), &DefaultRepairTimes::accessLink},
        {QStringLiteral("wanLink"), &DefaultRepairTimes::wanLink},
        {QStringLiteral("internetAccessDia"), &DefaultRepairTimes::internetAccessDia},
        {QStringLiteral("internetAccessBroadband"), &DefaultRepairTimes::internetAccessBroadband},
        {QStringLiteral("internetAccessMobile"), &DefaultRepairTimes::internetAccessMobile},
        {QStringLiteral("facility"), &DefaultRepairTimes::facility},
        {QStringLiteral("circuit"), &DefaultRepairTimes::circuit},
        {QStringLiteral("gateway"), &DefaultRepairTimes::gateway},
        {QStringLiteral("appliance"), &DefaultRepairTimes::appliance},
        {QStringLiteral("expressRoutePort"), &DefaultRepairTimes::expressRoutePort},
        {QStringLiteral("connection"), &DefaultRepairTimes::connection},
        {QStringLiteral("virtualNetworkPeering"), &DefaultRepairTimes::virtualNetworkPeering},
        {QStringLiteral("virtualHub"), &DefaultRepairTimes::virtualHub},
        {QStringLiteral("hubVirtualNetworkConnection"), &DefaultRepairTimes::hubVirtualNetworkConnection},
        {QStringLiteral("site"), &DefaultRepairTimes::site},
        {QStringLiteral("sharedRisk"), &DefaultRepairTimes::sharedRisk},
    };
    return list;
}

ModelDefaults readDefaults(const CatalogueNode& root, const QList<SlaEntry>& slas)
{
    ModelDefaults defaults;
    const CatalogueNode availability = root.child(QStringLiteral("availability"));
    for (const auto& [key, field] : defaultAvailabilityFields())
        defaults.availability.*field = readDefaultAvailability(availability.child(key), slas);

    const CatalogueNode repair = root.child(QStringLiteral("repair"));
    for (const auto& [key, field] : defaultRepairFields())
        defaults.repair.*field = readRepairTime(repair, key);

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
