// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/checks/res_er.h"
#include <QCoreApplication>
#include <algorithm>

// Whether circuits stand for each other: their number, places and providers.
namespace {
QList<const Region*> erRegionsOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    QList<const Region*> regions;
    for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id)))
        if (const auto* gateway = input.find(connection->gateway))
            if (const Region* region = regionOf(input, *gateway); region && !regions.contains(region))
                regions << region;
    return regions;
}

/// The nearest other place for a circuit, nullptr when its provider has none.
const PeeringLocationEntry* erNextLocation(const RuleInput& input, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& here)
{
    const auto others = otherLocationsFor(input.catalogue(), circuit, here, erRegionsOf(input, circuit));
    return others.isEmpty() ? nullptr : others.first();
}

/// The only circuit of each site that has but one, and no VPN over the internet; each site and circuit once.
template <class Visit> void erForEachSingleCircuit(const RuleInput& input, Visit visit)
{
    QSet<QString> told;
    forEachWays(input, [&](const Site& site, const VirtualNetwork& network, const HybridWays& ways) {
        const auto* circuit = input.find<ExpressRouteCircuit>(ways.onlyCircuit);
        const auto* location = circuit ? locationOf(input, *circuit) : nullptr;
        if (location && visit(site, network, *circuit, *location, told.contains(site.id.text + u'\n' + circuit->id.text)))
            told.insert(site.id.text + u'\n' + circuit->id.text);
    });
}
}

/// RES-ER-001
void checkSingleCircuit(const RuleInput& input, RuleFindings& findings)
{
    erForEachSingleCircuit(input, [&](const Site& site, const VirtualNetwork& network, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& location, bool isTold) {
        if (location.isMetro || isTold)
            return false;
        auto entry = findings.add({circuit.id, site.id}, QCoreApplication::translate("rules", "%1 reaches %2 over %3 at %4 alone, and nothing takes over when it fails.")
                                                             .arg(input.name(site.id), input.name(network.id), input.name(circuit.id), location.location));
        if (const auto* other = erNextLocation(input, circuit, location))
            entry.fixed(QCoreApplication::translate("rules", "Add a second circuit at %1").arg(other->location), addingCircuitLike(circuit.id, other->location, other->cloud));
        return true;
    });
}

/// RES-ER-012
void checkSingleMetroCircuit(const RuleInput& input, RuleFindings& findings)
{
    erForEachSingleCircuit(input, [&](const Site& site, const VirtualNetwork& network, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& location, bool isTold) {
        if (!location.isMetro || isTold || !isMissionCritical(input, site, network))
            return false;
        findings.add({circuit.id, site.id}, QCoreApplication::translate("rules", "Mission-critical traffic of %1 depends on %2 at %3 alone, whose two buildings stand in one city.")
                                                .arg(input.name(site.id), input.name(circuit.id), location.location));
        return true;
    });
}

/// RES-ER-002
void checkOneLocation(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto circuits = circuitsOf(input, gateway);
        const PeeringLocationEntry* location = circuits.size() < 2 ? nullptr : locationOf(input, *circuits.first());
        if (!location || location->isMetro || !std::all_of(circuits.begin(), circuits.end(), [&](const auto* circuit) { return locationOf(input, *circuit) == location; }))
            continue;
        auto entry = findings.add(QList<ObjectId>{gateway.id} + idsOf(circuits), QCoreApplication::translate("rules", "All circuits of %1, %2, meet Microsoft at %3: what takes this place takes them all.")
                                                                                     .arg(input.name(gateway.id), input.names(idsOf(circuits)), location->location));
        for (const auto* circuit : circuits)
            entry.at(circuit->id, "peeringLocation");
        const auto& moved = *circuits.last();
        if (const auto* other = erNextLocation(input, moved, *location))
            entry.fixed(QCoreApplication::translate("rules", "Move %1 to %2").arg(input.name(moved.id), other->location), movingCircuit(moved.id, other->location, other->cloud));
    }
}

/// RES-ER-003
void checkOneMetroArea(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto circuits = circuitsOf(input, gateway);
        QStringList places, areas;
        bool isKnown = circuits.size() >= 2;
        for (const auto* circuit : circuits) {
            const auto* location = locationOf(input, *circuit);
            isKnown = isKnown && location;
            if (location && !places.contains(location->location))
                places << location->location;
            if (location && !areas.contains(location->coordinatesOf))
                areas << location->coordinatesOf;
        }
        if (!isKnown || places.size() < 2 || areas.size() != 1 || !isMissionCritical(input, gateway))
            continue;
        findings.add(QList<ObjectId>{gateway.id} + idsOf(circuits), QCoreApplication::translate("rules", "The circuits of %1 meet Microsoft at different places (%2), all of them in the area of %3, and mission-critical traffic depends on it.")
                                                                        .arg(input.name(gateway.id), places.join(QStringLiteral(", ")), areas.first()));
    }
}

/// RES-ER-004
void checkOneProvider(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto circuits = circuitsOf(input, gateway);
        const QString provider = circuits.size() < 2 ? QString() : circuits.first()->provider;
        const bool isOne = !provider.isEmpty() && std::all_of(circuits.begin(), circuits.end(), [&](const auto* circuit) { return circuit->provider == provider && circuit->expressRoutePort.isEmpty(); });
        if (!isOne)
            continue;
        auto entry = findings.add(QList<ObjectId>{gateway.id} + idsOf(circuits), QCoreApplication::translate("rules", "All circuits of %1, %2, are of %3: an outage or a mistake of this provider takes them all.")
                                                                                     .arg(input.name(gateway.id), input.names(idsOf(circuits)), provider));
        for (const auto* circuit : circuits)
            entry.at(circuit->id, "provider");
    }
}

/// RES-ER-013
void checkMetroNotUsed(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* location = locationOf(input, circuit);
        if (!location || location->isMetro || circuit.provider.isEmpty() || !circuit.expressRoutePort.isEmpty())
            continue;
        bool isSingle = false;
        for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id))) {
            const auto* gateway = input.find(connection->gateway);
            isSingle = isSingle || (gateway && circuitsOf(input, *gateway).size() == 1);
        }
        if (!isSingle)
            continue;
        const auto regions = erRegionsOf(input, circuit);
        for (const PeeringLocationEntry& metro : input.catalogue().peeringLocations()) {
            const bool isHere = metro.isMetro && metro.cloud == location->cloud && metro.members.contains(location->location) && metro.providers.value_or(QStringList()).contains(circuit.provider);
            const bool isReaching = circuit.tier != CircuitTier::Local || std::all_of(regions.begin(), regions.end(), [&](const Region* region) { return metro.localRegions.contains(region->name); });
            if (isHere && isReaching)
                findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 stands at %2 alone, while %3 offers %4, where each of its paths has a building of its own.")
                                               .arg(input.name(circuit.id), location->location, circuit.provider, metro.location))
                    .at("peeringLocation").fixed(QCoreApplication::translate("rules", "Move to %1").arg(metro.location), movingCircuit(circuit.id, metro.location, metro.cloud));
        }
    }
}

/// RES-ER-015
void checkCrossedCircuits(const RuleInput& input, RuleFindings& findings)
{
    QList<const VirtualNetworkGateway*> gateways;
    QList<const Region*> regions;
    QList<ObjectId> circuits;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const Region* region = regionOf(input, gateway);
        const auto own = circuitsOf(input, gateway);
        if (!region || own.isEmpty())
            continue;
        gateways << &gateway;
        if (!regions.contains(region))
            regions << region;
        for (const auto* circuit : own) {
            if (circuits.contains(circuit->id))
                return;                          // one that crosses
            circuits << circuit->id;
        }
    }
    if (regions.size() < 2)
        return;
    std::sort(circuits.begin(), circuits.end());
    QList<std::pair<ObjectId, ObjectId>> crossings;
    for (const ObjectId& id : circuits) {
        const auto* circuit = input.find<ExpressRouteCircuit>(id);
        const auto* location = circuit ? locationOf(input, *circuit) : nullptr;
        const auto own = circuit ? erRegionsOf(input, *circuit) : QList<const Region*>();
        for (const auto* gateway : location ? gateways : QList<const VirtualNetworkGateway*>()) {
            const Region* region = regionOf(input, *gateway);
            const bool isInReach = circuit->tier == CircuitTier::Local ? location->localRegions.contains(region->name)
                                                                       : circuit->tier == CircuitTier::Premium || location->geopoliticalRegion == region->geopoliticalRegion;
            if (!own.contains(region) && isInReach && location->cloud == region->cloud) {
                crossings << std::pair(id, gateway->id);
                break;
            }
        }
    }
    QStringList names;
    for (const Region* region : regions)
        names << region->displayName;
    auto entry = findings.add(circuits, QCoreApplication::translate("rules", "%1 have gateways, and each circuit is connected to one of them alone: when a circuit fails, its region is cut off from Azure's side.").arg(names.join(QStringLiteral(", "))));
    if (!crossings.isEmpty())
        entry.fixed(QCoreApplication::translate("rules", "Connect each circuit to another region too, by a lower weight"), crossingCircuits(crossings));
}
