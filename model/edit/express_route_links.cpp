// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/edit/gateways.h"
#include "model/edit/link_rules.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
/// The access links that routers of one site have to a circuit (of the router alone when it has no site).
QList<AccessLink> accessLinksOfSite(const Design& design, const EdgeRouter& router, const ObjectId& circuit)
{
    QList<AccessLink> links;
    for (const AccessLink& link : design.all<AccessLink>()) {
        const EdgeRouter* other = design.find(link.router);
        const bool sameSite = other && (other->id == router.id || (!router.site.isEmpty() && other->site == router.site));
        if (link.circuit == circuit && sameSite)
            links << link;
    }
    return links;
}

AccessPath pathOf(const AccessLink& link)
{
    return link.path.value_or(AccessPath::Primary);
}

AccessLink newAccessLink(const Design& design, const ObjectId& router, const ObjectId& circuit, AccessPath path)
{
    AccessLink link;
    link.id = newId(design, ObjectKind::AccessLink);
    link.router = EdgeRouterId(router);
    link.circuit = CircuitId(circuit);
    link.path = path;
    if (const auto* row = design.find<ExpressRouteCircuit>(circuit))
        link.bandwidth = row->bandwidth;
    return link;
}

Edited withAccessLinks(Edited edited, const ObjectId& router, const ObjectId& circuit, const QList<AccessPath>& paths)
{
    for (const AccessPath path : paths) {
        const AccessLink link = newAccessLink(edited.design, router, circuit, path);
        edited.design = edited.design.with(link);
        edited.ids << link.id;
    }
    return edited;
}

Result<Edited> makeCircuitAtLocation(const Design& design, const Catalogue&, const ObjectId& router, const ObjectId& location)
{
    const auto circuit = newCircuit(design, location, design.find<EdgeRouter>(router)->asn);
    return withAccessLinks({design.with(circuit), {circuit.id}}, router, circuit.id, {AccessPath::Primary, AccessPath::Secondary});
}

QString refuseFullCircuit(const Design& design, const ObjectId& router, const ObjectId& circuit)
{
    const auto links = accessLinksOfSite(design, *design.find<EdgeRouter>(router), circuit);
    const bool hasOwn = std::any_of(links.begin(), links.end(), [&](const AccessLink& link) { return link.router == router; });
    if (links.size() >= 2 && hasOwn)
        return QCoreApplication::translate("edit", "“%1” already ends a path of this circuit, and both paths are taken.").arg(displayName(design, router));
    if (links.size() >= 2 && links[0].router != links[1].router)
        return QCoreApplication::translate("edit", "Both paths of this circuit already end at two routers of the site.");
    return {};
}

/// No path yet: both. One: the other. Both at one other router of the site: the secondary moves here.
Result<Edited> joinCircuit(const Design& design, const Catalogue&, const ObjectId& router, const ObjectId& circuit)
{
    const auto links = accessLinksOfSite(design, *design.find<EdgeRouter>(router), circuit);
    if (links.isEmpty())
        return withAccessLinks({design, {}}, router, circuit, {AccessPath::Primary, AccessPath::Secondary});
    if (links.size() == 1)
        return withAccessLinks({design, {}}, router, circuit, {pathOf(links[0]) == AccessPath::Primary ? AccessPath::Secondary : AccessPath::Primary});
    AccessLink moved = pathOf(links[0]) == AccessPath::Secondary ? links[0] : links[1];
    moved.router = EdgeRouterId(router);
    return Edited{design.with(moved), {moved.id}};
}

QString refuseGatewayForCircuit(const Design& design, const ObjectId& circuit, const ObjectId& gateway)
{
    if (design.find<VirtualNetworkGateway>(gateway)->gatewayType != GatewayType::ExpressRoute)
        return QCoreApplication::translate("edit", "An ExpressRoute connection ends at an ExpressRoute gateway.");
    for (const Connection& connection : design.all<Connection>())
        if (connection.circuit == circuit && connection.gateway == gateway)
            return QCoreApplication::translate("edit", "This circuit is already linked to this gateway.");
    return {};
}

Result<Edited> linkCircuitToGateway(const Design& design, const Catalogue&, const ObjectId& circuit, const ObjectId& gateway)
{
    Connection connection;
    connection.id = newId(design, ObjectKind::Connection);
    connection.name = newName(design, ObjectKind::Connection, QCoreApplication::translate("edit", "ER link"));
    connection.connectionType = ConnectionType::ExpressRoute;
    connection.circuit = CircuitId(circuit);
    connection.gateway = GatewayId(gateway);
    return Edited{design.with(connection), {connection.id}};
}

QString refuseNetworkForCircuit(const Design& design, const ObjectId& circuit, const ObjectId& network)
{
    if (const QString refusal = refusalOfHubSpoke(design, network); !refusal.isEmpty())
        return refusal;
    const auto* gateway = gatewayOf(design, network, GatewayType::ExpressRoute);
    return gateway ? refuseGatewayForCircuit(design, circuit, gateway->id) : QString();
}

Result<Edited> linkCircuitToNetwork(const Design& design, const Catalogue& catalogue, const ObjectId& circuit, const ObjectId& network)
{
    if (const auto* gateway = gatewayOf(design, network, GatewayType::ExpressRoute))
        return linkCircuitToGateway(design, catalogue, circuit, gateway->id);
    const Edited prepared = withGateway(design, catalogue, network, GatewayType::ExpressRoute);
    const auto edited = linkCircuitToGateway(prepared.design, catalogue, circuit, prepared.ids.first());
    return edited ? Result<Edited>(Edited{edited->design, edited->ids + prepared.ids}) : edited;
}

/// The circuit of a location when there is exactly one.
const ExpressRouteCircuit* onlyCircuitOf(const Design& design, const ObjectId& location)
{
    const ExpressRouteCircuit* found = nullptr;
    for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
        if (circuit.peeringLocation == location) {
            if (found)
                return nullptr;
            found = &circuit;
        }
    return found;
}

QString refuseLocationForNetwork(const Design& design, const ObjectId& location, const ObjectId& network)
{
    const auto* circuit = onlyCircuitOf(design, location);
    if (!circuit)
        return QCoreApplication::translate("edit", "Link from one circuit of this location; first link a router to the location to make one.");
    return refuseNetworkForCircuit(design, circuit->id, network);
}

Result<Edited> linkLocationToNetwork(const Design& design, const Catalogue& catalogue, const ObjectId& location, const ObjectId& network)
{
    return linkCircuitToNetwork(design, catalogue, onlyCircuitOf(design, location)->id, network);
}

QString refuseLocationForGateway(const Design& design, const ObjectId& location, const ObjectId& gateway)
{
    const auto* circuit = onlyCircuitOf(design, location);
    return circuit ? refuseGatewayForCircuit(design, circuit->id, gateway) : refuseLocationForNetwork(design, location, {});
}

Result<Edited> linkLocationToGateway(const Design& design, const Catalogue& catalogue, const ObjectId& location, const ObjectId& gateway)
{
    return linkCircuitToGateway(design, catalogue, onlyCircuitOf(design, location)->id, gateway);
}
}

QList<LinkRule> expressRouteLinkRules()
{
    constexpr const char* link = QT_TRANSLATE_NOOP("edit", "ExpressRoute connection; makes GatewaySubnet and gateway where they are missing");
    constexpr const char* toHub = QT_TRANSLATE_NOOP("edit", "ExpressRoute connection to this hub; makes its ExpressRoute gateway where it is missing");
    return {
        {ObjectKind::ExpressRouteCircuit, ObjectKind::VirtualHub, toHub, refuseNetworkForCircuit, linkCircuitToNetwork},
        {ObjectKind::PeeringLocation, ObjectKind::VirtualHub, toHub, refuseLocationForNetwork, linkLocationToNetwork},
        {ObjectKind::EdgeRouter, ObjectKind::PeeringLocation, QT_TRANSLATE_NOOP("edit", "New circuit here, with access links on both paths"), refuseNothing, makeCircuitAtLocation},
        {ObjectKind::EdgeRouter, ObjectKind::ExpressRouteCircuit, QT_TRANSLATE_NOOP("edit", "Access link to this circuit"), refuseFullCircuit, joinCircuit},
        {ObjectKind::ExpressRouteCircuit, ObjectKind::VirtualNetworkGateway, QT_TRANSLATE_NOOP("edit", "ExpressRoute connection"), refuseGatewayForCircuit, linkCircuitToGateway},
        {ObjectKind::ExpressRouteCircuit, ObjectKind::VirtualNetwork, link, refuseNetworkForCircuit, linkCircuitToNetwork},
        {ObjectKind::PeeringLocation, ObjectKind::VirtualNetwork, link, refuseLocationForNetwork, linkLocationToNetwork},
        {ObjectKind::PeeringLocation, ObjectKind::VirtualNetworkGateway, QT_TRANSLATE_NOOP("edit", "ExpressRoute connection"), refuseLocationForGateway, linkLocationToGateway},
    };
}
