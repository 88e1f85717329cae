// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/resiliency_index.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// Collects the changes that add points.
class FixList
{
public:
    FixList(const ResiliencyIndex& index, const ResiliencyIndexTable& table) : m_table(table), m_before(index.score.low) {}

    void tryOut(const QString& what, const ResiliencyIndexInput& changed)
    {
        if (const double adds = resiliencyScore(changed, m_table).low - m_before; adds > 0)
            m_fixes << ResiliencyFix{what, adds, changed};
    }
    QList<ResiliencyFix> sorted()
    {
        std::stable_sort(m_fixes.begin(), m_fixes.end(), [](const ResiliencyFix& a, const ResiliencyFix& b) { return a.adds > b.adds; });
        return m_fixes;
    }

private:
    const ResiliencyIndexTable& m_table;
    double m_before;
    QList<ResiliencyFix> m_fixes;
};

/// The inputs after a failover test of every location that can be tested.
ResiliencyIndexInput tested(ResiliencyIndexInput input, const ResiliencyIndexTable& table)
{
    input.test = FailoverTest{0, input.testableLocations(table)};
    return input;
}

/// With a circuit at one more location, which can be tested, and every route over both. A test from before covered nothing of it.
ResiliencyIndexInput withAnotherLocation(ResiliencyIndexInput input, const ResiliencyIndexTable& table)
{
    if (input.locations < table.testLocations)
        input.test.reset();
    ++input.locations;
    input.routes = {input.locations, false};
    return input;
}

/// The Metro that spans the only location of the circuits, nullptr when the catalogue has none.
const PeeringLocationEntry* metroOf(const Topology& topology, const std::vector<int>& circuits)
{
    if (circuits.empty())
        return nullptr;
    const int index = topology.circuits[static_cast<std::size_t>(circuits.front())].location;
    const PeeringLocationEntry* entry = index < 0 ? nullptr : topology.locations[static_cast<std::size_t>(index)].entry;
    if (!entry)
        return nullptr;
    for (const PeeringLocationEntry& metro : topology.catalogue->peeringLocations())
        if (metro.isMetro && metro.cloud == entry->cloud && metro.members.contains(entry->location))
            return &metro;
    return nullptr;
}

void tryGateways(const Topology& topology, int gateway, const ResiliencyIndexInput& input, FixList& fixes)
{
    const auto& node = topology.gateways[static_cast<std::size_t>(gateway)];
    const Region* region = node.network < 0 ? nullptr : topology.networks[static_cast<std::size_t>(node.network)].region;
    const bool hasZones = region && region->hasAvailabilityZones.value_or(false);
    ResiliencyIndexInput changed = input;

    // 1. The scalable gateway: the fewest units with the most points.
    if (input.isScalable) {
        const auto& steps = topology.catalogue->resiliencyIndex().scaleUnits;
        const auto most = std::max_element(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.points < b.points; });
        changed.scaleUnits = most->fromUnits;
        fixes.tryOut(QCoreApplication::translate("analysis", "Raise the gateway to %1 scale units.").arg(most->fromUnits), changed);
        return;
    }
    // 2. The same SKU over all zones.
    if (hasZones)
        changed.zones = ZoneSpread::ZoneRedundant;
    if (node.expressRouteSku && node.expressRouteSku->isZoneRedundant) {
        fixes.tryOut(QCoreApplication::translate("analysis", "Deploy the gateway zone-redundant."), changed);
        return;
    }
    // 3. The AZ SKU of the same size; the smallest where none is chosen.
    const auto& skus = topology.catalogue->expressRouteGatewaySkus();
    const auto smallest = std::find_if(skus.begin(), skus.end(), [](const ExpressRouteGatewaySku& sku) { return sku.isZoneRedundant; });
    changed.sku = node.expressRouteSku ? node.expressRouteSku->equivalent : smallest == skus.end() ? QString() : smallest->name;
    if (!topology.catalogue->resiliencyIndex().sku(changed.sku))
        return;
    fixes.tryOut(node.expressRouteSku ? QCoreApplication::translate("analysis", "Change the gateway's SKU to %1.").arg(changed.sku)
                                      : QCoreApplication::translate("analysis", "Choose a zone-redundant SKU for the gateway, such as %1.").arg(changed.sku), changed);
}
}

QList<ResiliencyFix> resiliencyFixes(const Topology& topology, int gateway, const ResiliencyIndex& index)
{
    const ResiliencyIndexTable& table = topology.catalogue->resiliencyIndex();
    const ResiliencyIndexInput& input = index.input;
    FixList fixes(index, table);

    // 1. Circuits and routes.
    if (input.locations == 0) {
        const ResiliencyIndexInput one = withAnotherLocation(input, table);
        fixes.tryOut(QCoreApplication::translate("analysis", "Connect a circuit to this gateway."), one);
        fixes.tryOut(QCoreApplication::translate("analysis", "Connect circuits at two peering locations."), withAnotherLocation(one, table));
    } else if (input.locations >= 2 && input.routes.locations < 2) {
        ResiliencyIndexInput changed = input;
        changed.routes = {input.locations, false};
        fixes.tryOut(QCoreApplication::translate("analysis", "Advertise every route over circuits at two peering locations."), changed);
    } else if (input.locations == 1) {
        const ResiliencyIndexInput two = withAnotherLocation(input, table);
        fixes.tryOut(QCoreApplication::translate("analysis", "Add a second circuit at another peering location and advertise every route over both."), two);
        fixes.tryOut(QCoreApplication::translate("analysis", "Test the failover after adding a second circuit at another peering location."), tested(two, table));
        ResiliencyIndexInput changed = input;
        changed.routes = {1, true};
        if (const PeeringLocationEntry* metro = metroOf(topology, index.circuits); metro && input.routes.locations > 0)
            fixes.tryOut(QCoreApplication::translate("analysis", "Move the circuit to %1.").arg(metro->location), changed);
        changed.routes.isMetro = input.metros > 0;
        if (input.routes.locations == 0)
            fixes.tryOut(QCoreApplication::translate("analysis", "Link a site's router to the circuit, so that its routes are advertised."), changed);
    }

    // 2. The failover test.
    if (const int testable = input.testableLocations(table); testable > 0)
        fixes.tryOut(testable < table.testLocations ? QCoreApplication::translate("analysis", "Test the failover of the location that is not a Metro, and again within 30 days.")
                                                                   : QCoreApplication::translate("analysis", "Test the failover of both peering locations, and again every 30 days."), tested(input, table));
    // 3. The gateway.
    if (input.locations > 0)
        tryGateways(topology, gateway, input, fixes);
    return fixes.sorted();
}
