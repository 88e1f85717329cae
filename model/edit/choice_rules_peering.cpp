// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/address_ranges.h"
#include "model/edit/choice_check.h"
#include "model/edit/circuit_limits.h"
#include "model/edit/link_prefixes.h"
#include <QCoreApplication>

// The peerings of a circuit. Source: Azure ExpressRoute documentation, "Routing requirements".
namespace {
/// A field of the list of peerings: the list is what is set.
struct PeeringCheck
{
    const ChoiceCheck& check;
    const ExpressRouteCircuit& circuit;

    void refuse(const QString& reason) const { check.refuse({{circuit.id, QStringLiteral("peerings")}}, reason); }
};

void refusePrefixes(const PeeringCheck& list, const CircuitPeering& peering)
{
    for (const auto& prefix : {peering.primaryPrefix, peering.secondaryPrefix}) {
        if (!prefix)
            continue;
        const int wanted = peeringLinkLength(prefix->family());
        if (prefix->length() != wanted)
            list.refuse(QCoreApplication::translate("edit", "%1 is not a /%2, which each path of a peering has of its own.").arg(toText(*prefix)).arg(wanted));
        else if (peering.type == PeeringType::MicrosoftPeering && isWithin(notPublicRanges(), *prefix))
            list.refuse(QCoreApplication::translate("edit", "%1 is not public: Microsoft peering takes public addresses that are registered to you.").arg(toText(*prefix)));
    }
    if (peering.primaryPrefix && peering.secondaryPrefix && peering.primaryPrefix->overlaps(*peering.secondaryPrefix))
        list.refuse(QCoreApplication::translate("edit", "The primary and the secondary path share %1: each has a prefix of its own.").arg(toText(*peering.secondaryPrefix)));
}

/// No address of a link may lie in a network that the circuit reaches.
void refuseOverlapWithNetworks(const ChoiceCheck& check, const ExpressRouteCircuit& circuit, const CircuitPeering& peering)
{
    if (peering.type != PeeringType::AzurePrivatePeering)
        return;
    for (const Connection& connection : check.design.all<Connection>()) {
        const auto* gateway = connection.circuit == circuit.id ? check.design.find(connection.gateway) : nullptr;
        const auto* network = gateway ? check.design.find(gateway->virtualNetwork) : nullptr;
        if (!network)
            continue;
        for (const Cidr& range : network->addressSpace)
            for (const auto& prefix : {peering.primaryPrefix, peering.secondaryPrefix})
                if (prefix && prefix->overlaps(range))
                    check.refuse({{circuit.id, QStringLiteral("peerings")}, {network->id, QStringLiteral("addressSpace")}, {connection.id, QStringLiteral("circuit")}, {connection.id, QStringLiteral("gateway")}},
                                 QCoreApplication::translate("edit", "%1 of the peering of “%2” overlaps %3 of “%4”: the links of a circuit have addresses of their own.")
                                     .arg(toText(*prefix), check.name(circuit.id), toText(range), check.name(network->id)));
    }
}
}

void checkCircuitPeerings(const ChoiceCheck& check, const ExpressRouteCircuit& circuit)
{
    const PeeringCheck list{check, circuit};
    const QList<AsnRange> reserved = reservedPeerAsns(check.catalogue);
    for (qsizetype i = 0; i < circuit.peerings.size(); ++i) {
        const CircuitPeering& peering = circuit.peerings[i];
        if (peering.peerAsn && contains(reserved, peering.peerAsn->number()))
            list.refuse(QCoreApplication::translate("edit", "%1 is not a peer ASN: Microsoft reserves %2 on circuits.").arg(toText(*peering.peerAsn), toText(reserved)));
        refusePrefixes(list, peering);
        refuseOverlapWithNetworks(check, circuit, peering);
        for (qsizetype k = 0; k < i; ++k) {
            if (circuit.peerings[k].type == peering.type)
                list.refuse(QCoreApplication::translate("edit", "%1 stands twice: a circuit has one peering of each type.").arg(choiceName(peering.type)));
            if (peering.vlanId && circuit.peerings[k].vlanId == peering.vlanId)
                list.refuse(QCoreApplication::translate("edit", "VLAN %1 stands twice: each peering of a circuit has a VLAN of its own.").arg(*peering.vlanId));
        }
    }
}
