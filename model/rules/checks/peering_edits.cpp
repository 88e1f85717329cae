// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/peering_edits.h"
#include "model/edit/circuit_actions.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
constexpr int firstVlan = 100;                   // as new circuits have
constexpr int lastVlan = 4094;                   // IEEE 802.1Q

QSet<int> vlansBeside(const Design& design, const ExpressRouteCircuit& circuit)
{
    QSet<int> taken;
    for (const ExpressRouteCircuit& other : design.all<ExpressRouteCircuit>())
        if (other.id == circuit.id || (!circuit.expressRoutePort.isEmpty() && other.expressRoutePort == circuit.expressRoutePort))
            for (const CircuitPeering& peering : other.peerings)
                if (peering.vlanId)
                    taken << *peering.vlanId;
    return taken;
}
}

std::function<Result<Design>(const Design&)> givingFreeVlan(const ObjectId& id, PeeringType type)
{
    return [id, type](const Design& design) -> Result<Design> {
        const auto* row = design.find<ExpressRouteCircuit>(id);
        if (!row)
            return Error{QCoreApplication::translate("rules", "The circuit is gone."), QStringLiteral("vlanId")};
        const QSet<int> taken = vlansBeside(design, *row);
        int vlan = firstVlan;
        while (taken.contains(vlan) && vlan <= lastVlan)
            ++vlan;
        ExpressRouteCircuit circuit = *row;
        for (qsizetype i = circuit.peerings.size() - 1; i >= 0; --i)
            if (circuit.peerings[i].type == type && vlan <= lastVlan) {
                circuit.peerings[i].vlanId = vlan;
                return design.with(circuit);
            }
        return Error{QCoreApplication::translate("rules", "The circuit has no such peering any more, or no VLAN is free."), QStringLiteral("vlanId")};
    };
}

std::function<Result<Design>(const Design&)> addingPrivatePeering(const ObjectId& id)
{
    return [id](const Design& design) -> Result<Design> {
        if (const auto* circuit = design.find<ExpressRouteCircuit>(id))
            return design.with(withPrivatePeering(design, *circuit));
        return Error{QCoreApplication::translate("rules", "The circuit is gone."), QStringLiteral("peerings")};
    };
}

std::function<Result<Design>(const Design&)> givingPeerAsn(const ObjectId& id, PeeringType type, Asn asn)
{
    return [id, type, asn](const Design& design) -> Result<Design> {
        const auto* row = design.find<ExpressRouteCircuit>(id);
        const auto found = row ? std::find_if(row->peerings.begin(), row->peerings.end(), [&](const CircuitPeering& peering) { return peering.type == type; }) : decltype(row->peerings.begin())();
        if (!row || found == row->peerings.end())
            return Error{QCoreApplication::translate("rules", "The circuit has no such peering any more."), QStringLiteral("peerAsn")};
        const std::optional<Asn> old = found->peerAsn;
        ExpressRouteCircuit circuit = *row;
        circuit.peerings[found - row->peerings.begin()].peerAsn = asn;
        Design edited = design.with(circuit);
        for (const AccessLink& link : design.all<AccessLink>())
            if (const auto* at = link.circuit == id ? design.find(link.router) : nullptr; at && at->asn == old) {
                EdgeRouter router = *at;
                router.asn = asn;
                edited = edited.with(router);
            }
        return edited;
    };
}
