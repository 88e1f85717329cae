// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_limits.h"
#include "model/rules/checks/dep_er.h"
#include "model/rules/checks/peering_edits.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QMap>
#include <QSet>

void checkErOversubscribed(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        const DirectPort* size = port.bandwidth ? input.catalogue().circuits().directPort(*port.bandwidth) : nullptr;
        if (!size || !size->maxSubscribed)
            continue;
        Bandwidth sum;
        for (const ExpressRouteCircuit* circuit : input.circuitsOf(ExpressRoutePortId(port.id)))
            sum = sum + circuit->bandwidth.value_or(Bandwidth());
        if (sum > *size->maxSubscribed)
            findings.add({port.id}, QCoreApplication::translate("rules", "The circuits of %1 have %2 together, and a port pair of %3 carries circuits of %4.").arg(input.name(port.id), toText(sum), toText(size->bandwidth), toText(*size->maxSubscribed)))
                .at("bandwidthMbps");
    }
}

void checkErPortVlans(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        if (port.encapsulation == PortEncapsulation::QinQ)
            continue;                            // each circuit has VLANs of its own
        QMap<int, const ExpressRouteCircuit*> taken;
        for (const ExpressRouteCircuit* circuit : input.circuitsOf(ExpressRoutePortId(port.id)))
            for (const CircuitPeering& peering : circuit->peerings) {
                if (!peering.vlanId)
                    continue;
                const ExpressRouteCircuit* other = taken.value(*peering.vlanId, circuit);
                taken.insert(*peering.vlanId, other);
                if (other != circuit)
                    findings.add({circuit->id, other->id}, QCoreApplication::translate("rules", "%1 and %2 both have VLAN %3 on %4, whose circuits share their VLANs with Dot1Q.").arg(input.name(other->id), input.name(circuit->id)).arg(*peering.vlanId).arg(input.name(port.id)), QString::number(*peering.vlanId))
                        .at("peerings").at(port.id, "encapsulation")
                        .fixed(QCoreApplication::translate("rules", "Give %1 a free VLAN").arg(input.name(circuit->id)), givingFreeVlan(circuit->id, peering.type));
            }
    }
}

void checkErOneLink(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        QSet<AccessPath> paths;
        for (const ExpressRouteCircuit* circuit : input.circuitsOf(ExpressRoutePortId(port.id)))
            for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit->id)))
                paths << link->path.value_or(AccessPath::Primary);
        if (paths.size() != 1)
            continue;
        const bool isPrimary = paths.contains(AccessPath::Primary);
        findings.add({port.id}, isPrimary ? QCoreApplication::translate("rules", "Only the primary port of %1 has an access link: draw and order the cross-connect of the secondary one too.").arg(input.name(port.id))
                                          : QCoreApplication::translate("rules", "Only the secondary port of %1 has an access link: draw and order the cross-connect of the primary one too.").arg(input.name(port.id)));
    }
}

void checkErDirectLocation(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        const auto* entry = entryOf(input.catalogue(), input.find(port.peeringLocation));
        if (entry && entry->hasExpressRouteDirect == false)
            findings.add({port.id}, QCoreApplication::translate("rules", "%1 stands at %2, where ExpressRoute Direct is not offered.").arg(input.name(port.id), entry->location)).at("peeringLocation");
    }
}
