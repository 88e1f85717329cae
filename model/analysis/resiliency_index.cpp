// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/resiliency_index.h"
#include "model/analysis/analysis.h"
#include "model/analysis/component_graph.h"
#include "model/base/date_text.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace {
/// ExpressRoute gateways in virtual networks: Microsoft's document weighs SKUs, which gateways in virtual hubs have not.
bool hasResiliencyIndex(const Topology::GatewayNode& gateway)
{
    return gateway.row->gatewayType == GatewayType::ExpressRoute && gateway.hub < 0;
}

const Topology::LocationNode* locationOf(const Topology& topology, int circuit)
{
    const int location = topology.circuits[static_cast<std::size_t>(circuit)].location;
    return location < 0 ? nullptr : &topology.locations[static_cast<std::size_t>(location)];
}

/// The peering locations of circuits, by name and cloud. One that is not chosen yet may turn out to be any of the others,
/// so it counts only where it is the only one.
struct DistinctLocations
{
    std::set<std::pair<QString, QString>> names;
    int metros = 0;
    bool hasUnchosen = false;

    int count() const { return names.empty() && hasUnchosen ? 1 : static_cast<int>(names.size()); }
};

DistinctLocations locationsOf(const Topology& topology, const std::vector<int>& circuits)
{
    DistinctLocations locations;
    for (const int circuit : circuits) {
        const Topology::LocationNode* location = locationOf(topology, circuit);
        if (!location || !location->isChosen())
            locations.hasUnchosen = true;
        else if (locations.names.emplace(location->row->location, location->row->cloud.isEmpty() ? publicCloud : location->row->cloud).second)
            locations.metros += location->entry && location->entry->isMetro;
    }
    return locations;
}

RouteReach worstReach(const Topology& topology, const QList<GatewayRouteSet>& sets)
{
    const ResiliencyIndexTable& table = topology.catalogue->resiliencyIndex();
    std::optional<RouteReach> worst;
    for (const GatewayRouteSet& set : sets) {
        const DistinctLocations locations = locationsOf(topology, set.circuits);
        const RouteReach reach{locations.count(), locations.count() == 1 && locations.metros == 1};
        if (!worst || reach.points(table) < worst->points(table))
            worst = reach;
    }
    return worst.value_or(RouteReach{});
}

ZoneSpread zonesOf(const Topology& topology, const Topology::GatewayNode& gateway)
{
    const QSet<QString> zones(gateway.row->zones.begin(), gateway.row->zones.end());
    if (!zones.isEmpty())
        return zones.size() > 1 ? ZoneSpread::ZoneRedundant : ZoneSpread::Zonal;
    // A new AZ gateway is zone-redundant where the region has zones. Source: "Reliability in Azure virtual network gateways".
    const Region* region = gateway.network < 0 ? nullptr : topology.networks[static_cast<std::size_t>(gateway.network)].region;
    return region && region->hasAvailabilityZones.value_or(false) ? ZoneSpread::ZoneRedundant : ZoneSpread::Unknown;
}

bool hasSinglePath(const Topology& topology, int circuit)
{
    const auto& node = topology.circuits[static_cast<std::size_t>(circuit)];
    return !node.accessLinks.empty() && !node.hasBothPaths;
}

/// Two peering locations that share a building: distinct by name only.
QString sharedBuilding(const Topology& topology, const std::vector<int>& circuits)
{
    for (std::size_t i = 0; i < circuits.size(); ++i)
        for (std::size_t j = i + 1; j < circuits.size(); ++j) {
            const Topology::LocationNode* one = locationOf(topology, circuits[i]);
            const Topology::LocationNode* other = locationOf(topology, circuits[j]);
            if (!one || !other || !one->entry || !other->entry || one->entry == other->entry)
                continue;
            for (const QString& facility : one->entry->facilities)
                if (other->entry->facilities.contains(facility))
                    return facility;
        }
    return {};
}

QStringList cautionsOf(const Topology& topology, const ResiliencyIndex& index, const DistinctLocations& locations)
{
    const ResiliencyIndexTable& table = topology.catalogue->resiliencyIndex();
    QStringList cautions{QCoreApplication::translate("analysis", "This is a forecast from Microsoft's published weights, not Microsoft's figure.")};
    if (!index.score.reason.isEmpty())
        return cautions << index.score.reason;
    cautions << QCoreApplication::translate("analysis", "That Azure Advisor has no further recommendation, and that no link between Microsoft and the provider is down, is assumed.");
    if (index.routeSets.size() > 1)
        cautions << QCoreApplication::translate("analysis", "Not all routes are advertised over the same circuits. The document does not say how they are joined; the set that is reached the worst counts.");
    if (locations.hasUnchosen)
        cautions << QCoreApplication::translate("analysis", "A circuit's peering location is not chosen yet, so it does not count as a further location.");
    if (const QString facility = sharedBuilding(topology, index.circuits); !facility.isEmpty())
        cautions << QCoreApplication::translate("analysis", "Two of the peering locations are distinct by name, but share the building %1.").arg(facility);
    if (locations.count() >= table.testLocations && index.input.testableLocations(table) < table.testLocations)
        cautions << QCoreApplication::translate("analysis", "Microsoft's failover test does not support ExpressRoute Metro yet, so the multiplier reaches at most that of one tested location.");
    for (const int circuit : index.circuits)
        if (hasSinglePath(topology, circuit))
            cautions << QCoreApplication::translate("analysis", "%1 is drawn with one path. If its other link stays down, Microsoft gives its routes no points.").arg(labelOf(*topology.circuits[static_cast<std::size_t>(circuit)].row));
    if (index.input.test && index.input.locations < table.testLocations)
        cautions << QCoreApplication::translate("analysis", "The failover test is not counted: it needs circuits at two peering locations.");
    else if (index.input.test)
        cautions << (index.input.test->ageDays < 0 ? QCoreApplication::translate("analysis", "The failover test is dated after %1, the day at which its age is measured, and counts as done on that day.")
                                                   : QCoreApplication::translate("analysis", "The age of the failover test is measured at %1.")).arg(toText(index.day));
    return cautions;
}

ResiliencyIndex indexOf(const Topology& topology, int gateway, QDate day)
{
    const auto& node = topology.gateways[static_cast<std::size_t>(gateway)];
    const ResiliencyIndexTable& table = topology.catalogue->resiliencyIndex();
    ResiliencyIndex index;
    index.gateway = node.row->id;
    index.provenance = table.provenance;
    index.day = day.isValid() ? day : QDate::fromString(topology.catalogue->date(), Qt::ISODate);

    // 1. Circuits, the routes over them, and where they are met.
    index.circuits = circuitsOf(topology, gateway);
    index.routeSets = routeSetsOf(topology, index.circuits);
    const DistinctLocations locations = locationsOf(topology, index.circuits);
    index.input.locations = locations.count();
    index.input.metros = locations.metros;
    index.input.routes = worstReach(topology, index.routeSets);

    // 2. The gateway, and its last test.
    index.input.sku = node.row->sku;
    index.input.isScalable = node.isScalable;
    index.input.scaleUnits = node.scaleUnits();
    index.input.zones = zonesOf(topology, node);
    if (node.row->resiliencyValidationDate && index.day.isValid())
        index.input.test = FailoverTest{static_cast<int>(node.row->resiliencyValidationDate->daysTo(index.day)), node.row->resiliencyValidationLocations.value_or(table.testLocations)};

    // 3. The score, and what each change adds.
    index.score = resiliencyScore(index.input, table);
    index.fixes = resiliencyFixes(topology, gateway, index);
    index.cautions = cautionsOf(topology, index, locations);
    return index;
}
}

QString ResiliencyIndex::text() const
{
    const QString low = shownText(score.low);
    return score.low < score.high ? QCoreApplication::translate("analysis", "%1–%2 of 100, a forecast").arg(low, shownText(score.high))
                                  : QCoreApplication::translate("analysis", "%1 of 100, a forecast").arg(low);
}

QList<ResiliencyIndex> resiliencyIndexes(const Analysis& analysis, QDate day)
{
    QList<ResiliencyIndex> indexes;
    const Topology& topology = analysis.graph->topology;
    for (std::size_t i = 0; i < topology.gateways.size(); ++i)
        if (hasResiliencyIndex(topology.gateways[i]))
            indexes << indexOf(topology, static_cast<int>(i), day);
    return indexes;
}

std::optional<ResiliencyIndex> resiliencyIndex(const Analysis& analysis, const ObjectId& gateway, QDate day)
{
    const Topology& topology = analysis.graph->topology;
    for (std::size_t i = 0; i < topology.gateways.size(); ++i)
        if (topology.gateways[i].row->id == gateway && hasResiliencyIndex(topology.gateways[i]))
            return indexOf(topology, static_cast<int>(i), day);
    return std::nullopt;
}
