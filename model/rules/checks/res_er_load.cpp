// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/gateway_sizes.h"
#include "model/rules/checks/res_er.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// What the ways beside a circuit could carry at most; nothing when it is not known.
std::optional<double> erCapacityBeside(const RuleInput& input, const QList<ObjectId>& circuits, const QList<ObjectId>& connections)
{
    double mbps = 0;
    for (const ObjectId& id : circuits) {
        const auto* circuit = input.find<ExpressRouteCircuit>(id);
        if (!circuit || !circuit->bandwidth)
            return std::nullopt;
        mbps += circuit->bandwidth->mbps();
    }
    for (const ObjectId& id : connections) {
        const auto* tunnel = input.find<Connection>(id);
        const LinkResult* link = input.figures().link(id);
        if (!tunnel || !tunnel->circuit.isEmpty() || tunnel->transport == Transport::ExpressRoutePrivatePeering)
            continue;
        if (!link || !link->figures.capacity.toAzure.mbps.hasValue() || !link->figures.capacity.fromAzure.mbps.hasValue())
            return std::nullopt;
        mbps += std::max(link->figures.capacity.toAzure.mbps->mbps(), link->figures.capacity.fromAzure.mbps->mbps());
    }
    return mbps;
}
}

/// RES-ER-014
void checkSurvivingCircuits(const RuleInput& input, RuleFindings& findings)
{
    const QList<DemandWays> traffic = demandWays(input);
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        QList<ObjectId> others, connections;
        for (const DemandWays& one : traffic)
            if (one.ways.circuits.contains(circuit.id)) {
                for (const ObjectId& id : one.ways.circuits)
                    if (id != circuit.id && !others.contains(id))
                        others << id;
                for (const ObjectId& id : one.ways.connections)
                    if (!connections.contains(id))
                        connections << id;
            }
        if (others.isEmpty())
            continue;
        double toAzure = 0, fromAzure = 0;       // of all demands that could take nothing but these ways
        for (const DemandWays& one : traffic) {
            const bool isHere = std::all_of(one.ways.circuits.begin(), one.ways.circuits.end(), [&](const ObjectId& id) { return id == circuit.id || others.contains(id); });
            if (isHere && !one.ways.circuits.isEmpty()) {
                toAzure += one.toAzure();
                fromAzure += one.fromAzure();
            }
        }
        const auto capacity = erCapacityBeside(input, others, connections);
        const double required = std::max(toAzure, fromAzure);
        if (!capacity || required <= *capacity)
            continue;
        std::sort(others.begin(), others.end());
        auto entry = findings.add({circuit.id}, QCoreApplication::translate("rules", "Without %1, %2 and what stands beside would have to carry %3, and can carry %4 at most.")
                                                    .arg(input.name(circuit.id), input.names(others), toText(Bandwidth::mbps(required)), toText(Bandwidth::mbps(*capacity))));
        const ExpressRouteCircuit* smallest = nullptr;
        for (const ObjectId& id : others) {
            const auto* other = input.find<ExpressRouteCircuit>(id);
            entry.at(id, "bandwidthMbps");
            if (!smallest || *other->bandwidth < *smallest->bandwidth)
                smallest = other;
        }
        if (const auto raised = soldBandwidth(input, *smallest, smallest->bandwidth->mbps() + required - *capacity))
            entry.fixed(QCoreApplication::translate("rules", "Raise %1 to %2").arg(input.name(smallest->id), toText(*raised)), settingField(smallest->id, "bandwidthMbps", raised->mbps()));
    }
}
