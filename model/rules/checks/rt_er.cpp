// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/rt_er.h"
#include "model/edit/connect.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
bool erArePeered(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other)
{
    const auto leads = [&](const VirtualNetwork& from, const VirtualNetwork& to) {
        const auto& peerings = input.peeringsFrom(VirtualNetworkId(from.id));
        return std::any_of(peerings.begin(), peerings.end(), [&](const auto* peering) { return peering->remoteVirtualNetwork == to.id; });
    };
    return leads(one, other) || leads(other, one);
}

/// The first circuit over which alone two networks of a demand could reach each other, nullptr when they have another way or none.
const ExpressRouteCircuit* erHairpin(const RuleInput& input, const DemandEnds& ends)
{
    if (!ends.areNetworks() || erArePeered(input, *ends.networks[0], *ends.networks[1]))
        return nullptr;
    const auto circuits = sharedCircuits(input, *ends.networks[0], *ends.networks[1]);
    return circuits.isEmpty() || areJoined(input, *ends.networks[0], *ends.networks[1]) ? nullptr : circuits.first();
}

/// RT-ER-006
void checkHairpin(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        const auto* circuit = erHairpin(input, ends);
        if (!circuit)
            continue;
        auto entry = findings.add({ends.networks[0]->id, ends.networks[1]->id, circuit->id}, QCoreApplication::translate("rules", "%1 has traffic to %2, and nothing but %3 joins them: it goes to Microsoft's edge and back, through both gateways.")
                                                                                                 .arg(input.name(ends.networks[0]->id), input.name(ends.networks[1]->id), input.name(circuit->id)));
        entry.at(demand.id, "from").at(demand.id, "to");
        entry.fixed(QCoreApplication::translate("rules", "Peer %1 with %2").arg(input.name(ends.networks[0]->id), input.name(ends.networks[1]->id)), peeringNetworks(ends.networks[0]->id, ends.networks[1]->id));
    }
}

/// The gateways on a hairpin over a circuit that do not let it pass.
QList<const VirtualNetworkGateway*> erClosedGateways(const RuleInput& input, const DemandEnds& ends, const ExpressRouteCircuit& circuit)
{
    QList<const VirtualNetworkGateway*> closed;
    for (const std::size_t i : {0u, 1u}) {
        const bool isOtherOnWan = isOnVirtualHub(input, *ends.networks[1 - i]);
        for (const VirtualNetworkGateway* gateway : gatewaysServing(input, *ends.networks[i])) {
            const auto& connections = input.connectionsOf(GatewayId(gateway->id));
            const bool isOnCircuit = std::any_of(connections.begin(), connections.end(), [&](const auto* one) { return one->circuit == circuit.id; });
            const bool isOpen = isOtherOnWan ? gateway->allowVirtualWanTraffic == true : gateway->allowRemoteVnetTraffic == true;
            if (isOnCircuit && gateway->gatewayType == GatewayType::ExpressRoute && !isOpen)
                closed << gateway;
        }
    }
    return closed;
}

/// RT-ER-007
void checkHairpinAllowed(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        if (!erHairpin(input, ends))
            continue;
        const auto circuits = sharedCircuits(input, *ends.networks[0], *ends.networks[1]);
        const bool isOpen = std::any_of(circuits.begin(), circuits.end(), [&](const auto* circuit) { return erClosedGateways(input, ends, *circuit).isEmpty(); });
        if (isOpen)
            continue;
        QList<ObjectId> closed;
        for (const VirtualNetworkGateway* gateway : erClosedGateways(input, ends, *circuits.first()))
            if (!closed.contains(gateway->id))
                closed << gateway->id;
        auto entry = findings.add(QList<ObjectId>{ends.networks[0]->id, ends.networks[1]->id}, QCoreApplication::translate("rules", "%1 reaches %2 over %3 alone, and %4 let no traffic from other networks of the circuit in.")
                                                                                                   .arg(input.name(ends.networks[0]->id), input.name(ends.networks[1]->id), input.name(circuits.first()->id), input.names(closed)));
        entry.at(demand.id, "from").at(demand.id, "to");
        for (const ObjectId& id : closed)
            entry.at(id, "allowRemoteVnetTraffic").at(id, "allowVirtualWanTraffic");
        entry.fixed(QCoreApplication::translate("rules", "Peer %1 with %2").arg(input.name(ends.networks[0]->id), input.name(ends.networks[1]->id)), peeringNetworks(ends.networks[0]->id, ends.networks[1]->id));
    }
}

/// RT-ER-008
void checkPublicPrefixTwice(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const CircuitPeering* peering = peeringOf(circuit, PeeringType::MicrosoftPeering);
        if (!peering)
            continue;
        for (const EdgeRouter& router : input.all<EdgeRouter>())
            for (const Cidr& prefix : peering->advertisedPublicPrefixes)
                for (const Cidr& other : router.internetPrefixes)
                    if (prefix.contains(other))
                        findings.add({circuit.id, router.id}, QCoreApplication::translate("rules", "%1 announces %2 on Microsoft peering, and %3 announces %4 to the internet: answers can come back the other way, past what keeps state.").arg(input.name(circuit.id), toText(prefix), input.name(router.id), toText(other)), toText(prefix))
                            .at("peerings").at(router.id, "internetAdvertisedPrefixes");
    }
}

/// The circuits of a site's access links.
QList<CircuitId> erCircuitsOf(const RuleInput& input, const Site& site)
{
    QList<CircuitId> circuits;
    for (const EdgeRouter* router : input.routersOf(SiteId(site.id)))
        for (const AccessLink* link : input.accessLinksOf(EdgeRouterId(router->id)))
            if (input.find(link->circuit) && !circuits.contains(link->circuit))
                circuits << link->circuit;
    std::sort(circuits.begin(), circuits.end());
    return circuits;
}

/// The Global Reaches in a row from some circuits to others, as the circuits passed, the fewest; empty when there is no such row.
QList<CircuitId> erReachRow(const RuleInput& input, const QList<CircuitId>& from, const QList<CircuitId>& to)
{
    QList<QList<CircuitId>> rows;
    QList<CircuitId> seen = from;
    for (const CircuitId& circuit : from)
        rows << QList<CircuitId>{circuit};
    for (qsizetype head = 0; head < rows.size(); ++head) {
        const QList<CircuitId> row = rows[head];
        if (to.contains(row.last()))
            return row;
        for (const GlobalReach* reach : input.globalReachesOf(row.last()))
            for (const CircuitId& next : reach->circuits)
                if (input.find(next) && !seen.contains(next)) {
                    seen << next;
                    rows << row + QList<CircuitId>{next};
                }
    }
    return {};
}

/// RT-ER-009
void checkReachIsNotTransitive(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        if (!ends.areSites() || hasWay(input, ends.sites[0]->id, ends.sites[1]->id) || haveTransit(input, *ends.sites[0], *ends.sites[1]))
            continue;
        const QList<CircuitId> row = erReachRow(input, erCircuitsOf(input, *ends.sites[0]), erCircuitsOf(input, *ends.sites[1]));
        if (row.size() < 3)
            continue;
        const ObjectId first = row.first(), last = row.last();
        auto entry = findings.add({first, last, ends.sites[0]->id, ends.sites[1]->id}, QCoreApplication::translate("rules", "%1 has traffic to %2, but Global Reach joins %3 with %4 only by way of %5: it is not transitive.")
                                                                                           .arg(input.name(ends.sites[0]->id), input.name(ends.sites[1]->id), input.name(first), input.name(last), input.name(row[1])));
        entry.at(demand.id, "from").at(demand.id, "to");
        if (connectObjects(input.design(), Catalogue::builtIn(), first, last))
            entry.fixed(QCoreApplication::translate("rules", "Join %1 and %2 by Global Reach").arg(input.name(first), input.name(last)), [first, last](const Design& design) -> Result<Design> {
                const Result<Edited> edited = connectObjects(design, Catalogue::builtIn(), first, last);
                if (!edited)
                    return edited.error();
                return edited->design;
            });
    }
}

/// RT-ER-010
void checkCommunityOnWan(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (!network.bgpCommunity.isEmpty() && isOnVirtualHub(input, network))
            findings.add({network.id}, QCoreApplication::translate("rules", "%1 has the BGP community %2 and is connected to a virtual hub, which passes no custom communities on.").arg(input.name(network.id), network.bgpCommunity))
                .at("bgpCommunity")
                .fixed(QCoreApplication::translate("rules", "Clear the community"), settingField(network.id, "bgpCommunity", QJsonValue(QJsonValue::Undefined)));
}
}

std::vector<RuleCheck> checksRtEr()
{
    return {
        {"RT-ER-001", checkDistantCircuitsRanked},
        {"RT-ER-002", checkPreferenceBothWays},
        {"RT-ER-003", checkFirewallsShareState},
        {"RT-ER-004", checkEqualCircuits},
        {"RT-ER-005", checkBackupPrefixes},
        {"RT-ER-006", checkHairpin},
        {"RT-ER-007", checkHairpinAllowed},
        {"RT-ER-008", checkPublicPrefixTwice},
        {"RT-ER-009", checkReachIsNotTransitive},
        {"RT-ER-010", checkCommunityOnWan},
    };
}
