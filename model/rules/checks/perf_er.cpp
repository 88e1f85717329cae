// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/checks/gateway_sizes.h"
#include "model/rules/checks/perf_er.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
/// PERF-ER-001
void checkSlowGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto throughput = gateway.gatewayType == GatewayType::ExpressRoute ? throughputOf(input, gateway) : std::nullopt;
        const ExpressRouteCircuit* largest = nullptr;
        for (const Connection* connection : circuitConnectionsOf(input, gateway))
            if (const auto* circuit = input.find(connection->circuit); connection->fastPath != true && circuit->bandwidth && (!largest || *circuit->bandwidth > *largest->bandwidth))
                largest = circuit;
        if (!throughput || !largest || *throughput >= *largest->bandwidth)
            continue;
        auto entry = findings.add({gateway.id, largest->id}, QCoreApplication::translate("rules", "%1 forwards %2, and %3 brings %4.").arg(input.name(gateway.id), toText(*throughput), input.name(largest->id), toText(*largest->bandwidth)))
                         .at(gateway.virtualHub.isEmpty() ? "sku" : "scaleUnits").at(largest->id, "bandwidthMbps");
        if (const auto values = raisedSize(input, gateway, *largest->bandwidth); !values.isEmpty())
            entry.fixed(QCoreApplication::translate("rules", "Set %1").arg(sizeText(values)), settingFields(values));
    }
}

/// PERF-ER-007
void checkGatewayMachines(const RuleInput& input, RuleFindings& findings)
{
    tellGatewaysOverRating(input, findings, GatewayType::ExpressRoute);
}

/// PERF-ER-002. A circuit's bandwidth holds for both paths together.
void checkCircuitLoad(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto load = loadOf(input, circuit.id);
        if (!load || !circuit.bandwidth || *load <= *circuit.bandwidth)
            continue;
        auto entry = findings.add({circuit.id}, QCoreApplication::translate("rules", "The demands send %1 over %2, which has %3.").arg(toText(*load), input.name(circuit.id), toText(*circuit.bandwidth))).at("bandwidthMbps");
        if (const auto next = soldBandwidth(input, circuit, load->mbps()))
            entry.fixed(QCoreApplication::translate("rules", "Raise it to %1").arg(toText(*next)), settingField(circuit.id, "bandwidthMbps", next->mbps()));
    }
}

/// PERF-ER-010
void checkProviderCeiling(const RuleInput& input, RuleFindings& findings)
{
    const auto& sold = input.catalogue().circuits().providerBandwidths.value;
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto load = circuit.expressRoutePort.isEmpty() ? loadOf(input, circuit.id) : std::nullopt;
        if (load && !sold.isEmpty() && *load > sold.last())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The demands send %1 over %2, and circuits of providers end at %3: larger ones need ExpressRoute Direct.").arg(toText(*load), input.name(circuit.id), toText(sold.last())));
    }
}

/// PERF-ER-008
void checkLatencyTarget(const RuleInput& input, RuleFindings& findings)
{
    for (const DemandWays& one : demandWays(input)) {
        const auto& target = one.demand->latencyTarget;
        if (!target || !one.pair->rtt.hasValue() || one.pair->rtt->typical <= *target)
            continue;
        QList<ObjectId> circuits;
        for (const Route& route : one.pair->routes)
            for (const ObjectId& link : route.isActive() ? route.links : QList<ObjectId>())
                if (const auto* connection = input.find<Connection>(link); connection && input.find(connection->circuit) && !circuits.contains(connection->circuit))
                    circuits << connection->circuit;
        if (circuits.isEmpty())
            continue;
        findings.add(QList<ObjectId>{one.demand->id} + circuits, QCoreApplication::translate("rules", "%1 asks for a round trip of at most %2, and the way over %3 takes %4.")
                                                                     .arg(input.name(one.demand->id), toText(*target), input.names(circuits), toText(Latency::milliseconds(std::round(one.pair->rtt->typical.milliseconds() * 10) / 10))))
            .at("latencyTargetMs");
    }
}

/// The ends of a circuit that have a place: sites and regions of its gateways.
struct PerfEnds
{
    QList<Coordinates> sites;
    QList<const Region*> regions;

    Distance through(Coordinates middle) const
    {
        Distance sum;
        for (const Coordinates& site : sites)
            for (const Region* region : regions)
                sum = sum + greatCircle(site, middle) + greatCircle(middle, region->coordinates.value);
        return sum;
    }
    Distance direct() const
    {
        Distance sum;
        for (const Coordinates& site : sites)
            for (const Region* region : regions)
                sum = sum + greatCircle(site, region->coordinates.value);
        return sum;
    }
};

/// PERF-ER-009
void checkTrombone(const RuleInput& input, RuleFindings& findings)
{
    const Distance precision = Distance::kilometres(100);   // places of the catalogue are those of their cities; an assumption
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* here = locationOf(input, circuit);
        PerfEnds ends;
        for (const Site* site : sitesOf(input, circuit))
            if (site->latitude && site->longitude)
                ends.sites << Coordinates{*site->latitude, *site->longitude};
        for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id)))
            if (const auto* gateway = input.find(connection->gateway))
                if (const Region* region = regionOf(input, *gateway); region && !ends.regions.contains(region))
                    ends.regions << region;
        if (!here || ends.sites.isEmpty() || ends.regions.isEmpty())
            continue;
        const Distance drawn = ends.through(here->coordinates.value);
        if (drawn <= ends.direct() * 2)
            continue;
        const PeeringLocationEntry* best = nullptr;
        for (const auto* other : otherLocationsFor(input.catalogue(), circuit, *here, ends.regions))
            if (!best || ends.through(other->coordinates.value) < ends.through(best->coordinates.value))
                best = other;
        if (!best || ends.through(best->coordinates.value) + precision * double(ends.sites.size() * ends.regions.size()) >= drawn)
            continue;
        const double pairs = double(ends.sites.size() * ends.regions.size());
        const auto rounded = [&](Distance sum) { return toText(Distance::kilometres(std::round(sum.kilometres() / pairs))); };
        findings.add({circuit.id}, QCoreApplication::translate("rules", "Traffic travels %1 by way of %2 where %3 would do by %4, which offers %5 too.").arg(rounded(drawn), here->location, rounded(ends.through(best->coordinates.value)), best->location, circuit.provider))
            .at("peeringLocation").fixed(QCoreApplication::translate("rules", "Move to %1").arg(best->location), movingCircuit(circuit.id, best->location, best->cloud));
    }
}

/// PERF-ER-012
void checkRateLimits(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        const auto& circuits = input.circuitsOf(ExpressRoutePortId(port.id));
        QList<const ExpressRouteCircuit*> unshaped;
        for (const auto* circuit : circuits)
            if (!circuit->isRateLimited.value_or(false))
                unshaped << circuit;
        if (circuits.size() < 2 || unshaped.isEmpty())
            continue;
        QList<FieldValue> values;
        for (const auto* circuit : unshaped)
            values << FieldValue{circuit->id, "enableDirectPortRateLimit", true};
        auto entry = findings.add({port.id}, QCoreApplication::translate("rules", "%1 carries %2 circuits, and %3 may take bandwidth of the others beyond its own.").arg(input.name(port.id)).arg(circuits.size()).arg(input.names(idsOf(unshaped))));
        for (const auto* circuit : unshaped)
            entry.at(circuit->id, "enableDirectPortRateLimit");
        entry.fixed(QCoreApplication::translate("rules", "Limit the rate of each circuit"), settingFields(values));
    }
}
}

std::vector<RuleCheck> checksPerfEr()
{
    return {
        {"PERF-ER-001", checkSlowGateway},
        {"PERF-ER-002", checkCircuitLoad},
        {"PERF-ER-003", checkFastPathOff},
        {"PERF-ER-004", checkFastPathTarget},
        {"PERF-ER-005", checkFastPathSpoke},
        {"PERF-ER-006", checkFastPathAddresses},
        {"PERF-ER-007", checkGatewayMachines},
        {"PERF-ER-008", checkLatencyTarget},
        {"PERF-ER-009", checkTrombone},
        {"PERF-ER-010", checkProviderCeiling},
        {"PERF-ER-011", checkPrivateEndpointLoad},
        {"PERF-ER-012", checkRateLimits},
        {"PERF-ER-013", checkPacketSize},
    };
}
