// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/circuit_limits.h"
#include <QCoreApplication>

// Circuits: provider, bandwidth, tier and family. Source: Azure ExpressRoute documentation, "Circuits and peering", "Locations
// and connectivity providers" and the FAQ, as dated in the catalogue.
namespace {
void refuseAbsentProvider(const ChoiceCheck& check, const ExpressRouteCircuit& circuit)
{
    const auto* location = check.locationOf(circuit);
    if (location && isProviderAbsent(check.catalogue, circuit, *location))
        check.refuse(QList<FieldOf>{{circuit.id, QStringLiteral("provider")}} + check.placeOf(circuit),
                     QCoreApplication::translate("edit", "%1 does not serve %2: it is not among the %3 providers there.").arg(circuit.provider, location->location).arg(location->providers->size()));
}

QString bandwidthsText(const QList<Bandwidth>& bandwidths)
{
    QStringList texts;
    for (const Bandwidth bandwidth : bandwidths)
        texts << toText(bandwidth);
    return texts.join(QStringLiteral(", "));
}

void refuseBandwidth(const ChoiceCheck& check, const ExpressRouteCircuit& circuit)
{
    const auto& sold = check.catalogue.circuits().providerBandwidths.value;
    if (circuit.bandwidth && !circuit.expressRoutePort.isEmpty()) {
        const ExpressRoutePort* row = check.design.find(circuit.expressRoutePort);
        const DirectPort* port = row && row->bandwidth ? check.catalogue.circuits().directPort(*row->bandwidth) : nullptr;
        if (port && !port->circuitBandwidths.contains(*circuit.bandwidth))
            check.refuse({{circuit.id, QStringLiteral("bandwidthMbps")}, {circuit.id, QStringLiteral("expressRoutePort")}, {row->id, QStringLiteral("bandwidthMbps")}},
                         QCoreApplication::translate("edit", "%1 is not carved from a port pair of %2: its circuits come in %3.").arg(toText(*circuit.bandwidth), toText(port->bandwidth), bandwidthsText(port->circuitBandwidths)));
        return;
    }
    if (circuit.bandwidth && !sold.contains(*circuit.bandwidth))
        check.refuse({{circuit.id, QStringLiteral("bandwidthMbps")}, {circuit.id, QStringLiteral("expressRoutePort")}},
                     QCoreApplication::translate("edit", "%1 is not sold: circuits of providers come in %2.").arg(toText(*circuit.bandwidth), bandwidthsText(sold)));
}

/// The Local tier: only at locations with a region beside them, from a bandwidth on, and never metered.
void refuseLocal(const ChoiceCheck& check, const ExpressRouteCircuit& circuit)
{
    if (circuit.tier != CircuitTier::Local)
        return;
    const FieldOf tier{circuit.id, QStringLiteral("tier")};
    const auto* location = check.locationOf(circuit);
    if (location && location->localRegions.isEmpty())
        check.refuse(QList<FieldOf>{tier} + check.placeOf(circuit),
                     QCoreApplication::translate("edit", "The Local tier is not sold at %1, which has no Azure region beside it: choose Standard or Premium.").arg(location->location));
    const auto* entry = check.catalogue.circuits().tier(choiceName(CircuitTier::Local));
    if (entry && entry->minBandwidth && circuit.bandwidth && *circuit.bandwidth < entry->minBandwidth->value)
        check.refuse({tier, {circuit.id, QStringLiteral("bandwidthMbps")}},
                     QCoreApplication::translate("edit", "The Local tier starts at %1, and the circuit has %2.").arg(toText(entry->minBandwidth->value), toText(*circuit.bandwidth)));
    if (circuit.family == CircuitFamily::MeteredData)
        check.refuse({tier, {circuit.id, QStringLiteral("family")}},
                     QCoreApplication::translate("edit", "The Local tier includes its egress and is not sold as MeteredData: choose UnlimitedData for it."));
}
}

void checkCircuit(const ChoiceCheck& check, const ExpressRouteCircuit& circuit)
{
    if (const auto* port = check.design.find(circuit.expressRoutePort)) {
        checkDirectCircuit(check, circuit, *port);
    } else {
        refuseAbsentProvider(check, circuit);
        refuseBandwidth(check, circuit);
    }
    refuseLocal(check, circuit);
}

void checkCircuitLinks(const ChoiceCheck& check, const ExpressRouteCircuit& circuit)
{
    const auto links = mostLinks(check.catalogue, circuit, circuit.tier.value_or(CircuitTier::Standard));
    if (!links)
        return;
    QList<FieldOf> fields{{circuit.id, QStringLiteral("tier")}, {circuit.id, QStringLiteral("bandwidthMbps")}};
    int count = 0;
    for (const Connection& connection : check.design.all<Connection>())
        if (connection.circuit == circuit.id) {
            ++count;
            fields << FieldOf{connection.id, QStringLiteral("circuit")};
        }
    for (const GlobalReach& reach : check.design.all<GlobalReach>())
        if (reach.circuits.contains(CircuitId(circuit.id))) {
            ++count;
            fields << FieldOf{reach.id, QStringLiteral("circuits")};
        }
    if (count > *links)
        check.refuse(fields, QCoreApplication::translate("edit", "“%1” has %2 links, and a %3 circuit of %4 takes %5, Global Reach among them.")
                                 .arg(check.name(circuit.id)).arg(count).arg(choiceName(circuit.tier.value_or(CircuitTier::Standard)), toText(*circuit.bandwidth)).arg(*links));
}
