// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/path_fixes.h"
#include "model/edit/circuit_actions.h"
#include "model/edit/first_values.h"
#include "model/edit/free_prefix.h"
#include "model/edit/new_id.h"
#include "model/edit/set_field.h"
#include <QCoreApplication>
#include <QSizeF>
#include <algorithm>
#include <cmath>

namespace {
/// The first place below one where no other object's corner is near, so that what is added covers nothing.
std::optional<QPointF> besidePosition(const Design& design, const std::optional<QPointF>& position)
{
    if (!position)
        return std::nullopt;
    constexpr double step = 120;                 // pixels: a box and the gap below it
    constexpr QSizeF room(150, 90);              // pixels: a box and a little round it
    const auto isTaken = [&](QPointF place) {
        bool isNear = false;
        design.forEach([&](const auto& row) {
            isNear = isNear || (row.position && std::abs(row.position->x() - place.x()) < room.width() && std::abs(row.position->y() - place.y()) < room.height());
        });
        return isNear;
    };
    QPointF place = *position + QPointF(0, step);
    for (qsizetype tries = design.objectCount(); tries > 0 && isTaken(place); --tries)
        place.ry() += step;
    return place;
}

/// Another router at the site of one, else a new one with the same values; added to the design.
EdgeRouter otherRouterBeside(Design& design, const EdgeRouter& router)
{
    for (const EdgeRouter& other : design.all<EdgeRouter>())
        if (other.id != router.id && !router.site.isEmpty() && other.site == router.site)
            return other;
    EdgeRouter added = router;
    added.id = newId(design, ObjectKind::EdgeRouter);
    added.name = newName(design, ObjectKind::EdgeRouter, router.name.isEmpty() ? QCoreApplication::translate("edit", "Router") : router.name);
    added.position = besidePosition(design, router.position);
    design = design.with(added);
    return added;
}

Connection tunnelLike(const Design& design, const Connection& tunnel)
{
    Connection added = tunnel;
    added.id = newId(design, ObjectKind::Connection);
    added.name = newName(design, ObjectKind::Connection, tunnel.name.isEmpty() ? QCoreApplication::translate("edit", "VPN link") : tunnel.name);
    added.sharedKey.clear();
    added.sharedKeyReference.clear();
    if (added.localNetworkGateway) {             // another device has another address
        added.localNetworkGateway->name.clear();
        added.localNetworkGateway->gatewayIpAddress.clear();
        added.localNetworkGateway->fqdn.clear();
        added.localNetworkGateway->bgpPeeringAddress.clear();
    }
    return added;
}

ObjectId locationIn(Design& design, const QString& location, const QString& cloud, const std::optional<QPointF>& position)
{
    for (const PeeringLocation& row : design.all<PeeringLocation>())
        if (row.location == location && (row.cloud.isEmpty() ? publicCloud : row.cloud) == cloud)
            return row.id;
    PeeringLocation row;
    row.id = newId(design, ObjectKind::PeeringLocation);
    row.location = location;
    if (cloud != publicCloud)
        row.cloud = cloud;
    row.position = besidePosition(design, position);
    design = design.with(row);
    return row.id;
}

std::optional<QPointF> positionOfLocation(const Design& design, const ExpressRouteCircuit& circuit)
{
    const auto* row = design.find(circuit.peeringLocation);
    return row ? row->position : std::nullopt;
}
}

Error fixNoLongerFits()
{
    return Error{QCoreApplication::translate("rules", "The design has changed, and this no longer fits."), {}};
}

DesignEdit settingFields(const QList<FieldValue>& values)
{
    return [values](const Design& design) -> Result<Design> {
        Design edited = design;
        for (const FieldValue& one : values) {
            const Result<Design> next = setField(edited, one.object, QString::fromLatin1(one.key), one.value);
            if (!next)
                return next;
            edited = *next;
        }
        return edited;
    };
}

DesignEdit movingToOtherRouter(const QList<ObjectId>& accessLinks)
{
    return [accessLinks](const Design& design) -> Result<Design> {
        Design edited = design;
        for (const ObjectId& id : accessLinks) {
            const auto* link = edited.find<AccessLink>(id);
            const auto* router = link ? edited.find(link->router) : nullptr;
            if (!router)
                return fixNoLongerFits();
            AccessLink moved = *link;
            moved.router = EdgeRouterId(otherRouterBeside(edited, *router).id);
            moved.interfaceAddress.clear();
            edited = edited.with(moved);
        }
        return edited;
    };
}

DesignEdit addingRouterWithTunnels(const ObjectId& router, const QList<ObjectId>& tunnels)
{
    return [router, tunnels](const Design& design) -> Result<Design> {
        const auto* row = design.find<EdgeRouter>(router);
        if (!row)
            return fixNoLongerFits();
        Design edited = design;
        const EdgeRouter other = otherRouterBeside(edited, *row);
        for (const ObjectId& id : tunnels) {
            const auto* tunnel = edited.find<Connection>(id);
            if (!tunnel || tunnel->router != router)
                return fixNoLongerFits();
            Connection added = tunnelLike(edited, *tunnel);
            added.router = EdgeRouterId(other.id);
            if (const auto* access = edited.find(tunnel->internetAccess); access && !access->routers.contains(EdgeRouterId(other.id))) {
                InternetAccess shared = *access;
                shared.routers << EdgeRouterId(other.id);
                edited = edited.with(shared);
            }
            edited = edited.with(added);
        }
        return edited;
    };
}

DesignEdit addingInternetAccess(const ObjectId& router, const QList<ObjectId>& tunnels)
{
    return [router, tunnels](const Design& design) -> Result<Design> {
        if (!design.find<EdgeRouter>(router))
            return fixNoLongerFits();
        Design edited = design;
        InternetAccess line = newInternetAccess(design, router);
        for (const ObjectId& id : tunnels)
            if (const auto* tunnel = edited.find<Connection>(id))
                if (const auto* access = edited.find(tunnel->internetAccess)) {
                    line.accessKind = access->accessKind;
                    line.up = access->up;
                    line.down = access->down;
                    line.position = besidePosition(edited, access->position);
                }
        edited = edited.with(line);
        for (const ObjectId& id : tunnels) {
            const auto* tunnel = edited.find<Connection>(id);
            if (!tunnel)
                return fixNoLongerFits();
            Connection added = tunnelLike(edited, *tunnel);
            added.router = EdgeRouterId(router);
            added.internetAccess = InternetAccessId(line.id);
            edited = edited.with(added);
        }
        return edited;
    };
}

DesignEdit addingMissingPath(const ObjectId& circuit)
{
    return [circuit](const Design& design) -> Result<Design> {
        const auto* row = design.find<ExpressRouteCircuit>(circuit);
        if (!row)
            return fixNoLongerFits();
        Design edited = design;
        const AccessLink* only = nullptr;
        bool hasPrimary = false, hasSecondary = false;
        for (const AccessLink& link : design.all<AccessLink>())
            if (link.circuit == circuit) {
                only = &link;
                (link.path.value_or(AccessPath::Primary) == AccessPath::Primary ? hasPrimary : hasSecondary) = true;
            }
        const auto* router = only ? design.find(only->router) : nullptr;
        if (router && hasPrimary != hasSecondary) {
            AccessLink added = *only;
            added.id = newId(edited, ObjectKind::AccessLink);
            added.name.clear();
            added.path = hasPrimary ? AccessPath::Secondary : AccessPath::Primary;
            added.facility.clear();
            added.interfaceAddress.clear();
            added.crossConnect.clear();
            added.sharedRisks.clear();
            for (const EdgeRouter& other : design.all<EdgeRouter>())
                if (other.id != router->id && !router->site.isEmpty() && other.site == router->site) {
                    added.router = EdgeRouterId(other.id);
                    break;
                }
            edited = edited.with(added);
        }
        for (const CircuitPeering& peering : row->peerings)
            if (peering.type == PeeringType::AzurePrivatePeering)
                edited = edited.with(withPrivatePeering(edited, *edited.find<ExpressRouteCircuit>(circuit)));
        return edited;
    };
}

DesignEdit movingCircuit(const ObjectId& circuit, const QString& location, const QString& cloud)
{
    return [circuit, location, cloud](const Design& design) -> Result<Design> {
        const auto* row = design.find<ExpressRouteCircuit>(circuit);
        if (!row)
            return fixNoLongerFits();
        Design edited = design;
        ExpressRouteCircuit moved = *row;
        moved.peeringLocation = PeeringLocationId(locationIn(edited, location, cloud, positionOfLocation(design, *row)));
        edited = edited.with(moved);
        for (const AccessLink& link : design.all<AccessLink>())
            if (link.circuit == circuit && (!link.facility.isEmpty() || link.length)) {
                AccessLink anew = link;          // another building, another length
                anew.facility.clear();
                anew.length.reset();
                edited = edited.with(anew);
            }
        return edited;
    };
}

DesignEdit addingCircuitLike(const ObjectId& circuit, const QString& location, const QString& cloud)
{
    return [circuit, location, cloud](const Design& design) -> Result<Design> {
        const auto* row = design.find<ExpressRouteCircuit>(circuit);
        if (!row)
            return fixNoLongerFits();
        Design edited = design;
        const auto peer = row->peerings.isEmpty() ? std::nullopt : row->peerings.first().peerAsn;
        const ObjectId place = locationIn(edited, location, cloud, positionOfLocation(design, *row));
        ExpressRouteCircuit added = newCircuit(edited, place, peer);
        added.bandwidth = row->bandwidth;
        added.tier = row->tier;
        added.family = row->family;
        added.provider = row->provider;
        edited = edited.with(added);
        for (const AccessLink& link : design.all<AccessLink>())
            if (link.circuit == circuit) {
                AccessLink copy;
                copy.id = newId(edited, ObjectKind::AccessLink);
                copy.router = link.router;
                copy.circuit = CircuitId(added.id);
                copy.path = link.path;
                copy.bandwidth = link.bandwidth;
                edited = edited.with(copy);
            }
        for (const Connection& connection : design.all<Connection>())
            if (connection.circuit == circuit && connection.connectionType == ConnectionType::ExpressRoute) {
                Connection copy;
                copy.id = newId(edited, ObjectKind::Connection);
                copy.name = newName(edited, ObjectKind::Connection, QCoreApplication::translate("edit", "ER link"));
                copy.connectionType = ConnectionType::ExpressRoute;
                copy.circuit = CircuitId(added.id);
                copy.gateway = connection.gateway;
                edited = edited.with(copy);
            }
        return edited;
    };
}

DesignEdit crossingCircuits(const QList<std::pair<ObjectId, ObjectId>>& circuitsAndGateways)
{
    return [circuitsAndGateways](const Design& design) -> Result<Design> {
        constexpr int ownWeight = 100;           // above that of connections which name none
        Design edited = design;
        for (const auto& [circuit, gateway] : circuitsAndGateways) {
            if (!design.find<ExpressRouteCircuit>(circuit) || !design.find<VirtualNetworkGateway>(gateway))
                return fixNoLongerFits();
            const Design before = edited;
            for (const Connection& own : before.all<Connection>())
                if (own.circuit == circuit && own.gateway != gateway && own.routingWeight.value_or(0) == 0 && design.contains(own.id)) {
                    Connection preferred = own;
                    preferred.routingWeight = ownWeight;
                    edited = edited.with(preferred);
                }
            Connection added;
            added.id = newId(edited, ObjectKind::Connection);
            added.name = newName(edited, ObjectKind::Connection, QCoreApplication::translate("edit", "ER link"));
            added.connectionType = ConnectionType::ExpressRoute;
            added.circuit = CircuitId(circuit);
            added.gateway = GatewayId(gateway);
            added.routingWeight = 0;
            edited = edited.with(added);
        }
        return edited;
    };
}

QJsonArray allZonesOf(const Region& region)
{
    QJsonArray zones;
    for (int zone = 1; zone <= region.availabilityZoneCount.value_or(0); ++zone)
        zones << QString::number(zone);
    return zones;
}

QList<const PeeringLocationEntry*> otherLocationsFor(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& here, const QList<const Region*>& reached)
{
    QList<const PeeringLocationEntry*> others;
    for (const PeeringLocationEntry& entry : catalogue.peeringLocations()) {
        const bool isSame = entry.cloud != here.cloud || entry.coordinatesOf == here.coordinatesOf || entry.isMetro;
        if (isSame || !entry.providers || !entry.providers->contains(circuit.provider))
            continue;
        const bool isReaching = std::all_of(reached.begin(), reached.end(), [&](const Region* region) {
            return circuit.tier == CircuitTier::Local ? entry.localRegions.contains(region->name)
                                                      : circuit.tier == CircuitTier::Premium || entry.geopoliticalRegion == region->geopoliticalRegion;
        });
        if (isReaching)
            others << &entry;
    }
    std::stable_sort(others.begin(), others.end(), [&](const auto* a, const auto* b) {
        return greatCircle(here.coordinates.value, a->coordinates.value) < greatCircle(here.coordinates.value, b->coordinates.value);
    });
    return others;
}
