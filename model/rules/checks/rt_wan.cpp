// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/connect.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/wan.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace {
/// How the two ends of a demand are connected to hubs of one Virtual WAN, and to nothing else that joins them.
struct BranchPair
{
    QList<const Connection*> first, second;      ///< at hubs of that Virtual WAN
    QString virtualWan;

    bool areCircuits() const
    {
        const auto isCircuit = [](const Connection* one) { return one->connectionType == ConnectionType::ExpressRoute; };
        return std::all_of(first.begin(), first.end(), isCircuit) && std::all_of(second.begin(), second.end(), isCircuit);
    }
};

/// Nothing when an end is no branch, they share no Virtual WAN, or another way joins them.
std::optional<BranchPair> branchPairOf(const RuleInput& input, const Demand& demand)
{
    const QList<const Connection*> near = hubBranchesOf(input, demand.from);
    const QList<const Connection*> far = demand.from == demand.to ? QList<const Connection*>() : hubBranchesOf(input, demand.to);
    for (const Connection* one : near)
        for (const Connection* other : far) {
            const QString wan = hubOf(input, *one)->virtualWan;
            if (hubOf(input, *other)->virtualWan != wan)
                continue;
            if (hasWay(input, demand.from, demand.to))
                return std::nullopt;
            BranchPair pair{{}, {}, wan};
            for (const Connection* each : near)
                if (hubOf(input, *each)->virtualWan == wan)
                    pair.first << each;
            for (const Connection* each : far)
                if (hubOf(input, *each)->virtualWan == wan)
                    pair.second << each;
            return pair;
        }
    return std::nullopt;
}

/// RT-WAN-001
void checkBranchToBranch(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const auto pair = branchPairOf(input, demand);
        if (!pair || pair->areCircuits())
            continue;
        QList<ObjectId> disallowing;
        for (const VirtualHub* hub : hubsOfWan(input, pair->virtualWan))
            if (hub->allowBranchToBranchTraffic == false)
                disallowing << hub->id;
        if (disallowing.isEmpty())
            continue;
        auto entry = findings.add(QList<ObjectId>{demand.id} + disallowing, QCoreApplication::translate("rules", "Traffic flows from %1 to %2, both branches of a Virtual WAN that does not allow branch-to-branch traffic.").arg(input.name(demand.from), input.name(demand.to)));
        entry.at(disallowing.first(), "allowBranchToBranchTraffic").fixed(QCoreApplication::translate("rules", "Allow branch-to-branch traffic"), settingField(disallowing, "allowBranchToBranchTraffic", true));
    }
}

/// RT-WAN-002
void checkCircuitToCircuit(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const auto pair = branchPairOf(input, demand);
        if (!pair || !pair->areCircuits())
            continue;
        const Connection* near = pair->first.first();
        const Connection* far = pair->second.first();
        const auto isInspected = [&](const Connection* one) { return !hubOf(input, *one)->privateTrafficNextHop.isEmpty(); };
        const bool isOneCircuit = std::any_of(pair->first.begin(), pair->first.end(), [&](const Connection* one) {
            return std::any_of(pair->second.begin(), pair->second.end(), [&](const Connection* other) { return other->circuit == one->circuit; });
        });
        if (isOneCircuit || (isInspected(near) && isInspected(far)))
            continue;
        auto entry = findings.add({demand.id, near->circuit, far->circuit}, QCoreApplication::translate("rules", "Traffic flows from %1 to %2, and a virtual hub does not carry it from the circuit %3 to %4.").arg(input.name(demand.from), input.name(demand.to), input.name(near->circuit), input.name(far->circuit)));
        entry.at("from").at("to");
        if (linkTarget(input.design(), near->circuit, far->circuit).isLegal)
            entry.fixed(QCoreApplication::translate("rules", "Join the circuits by Global Reach"), [&catalogue = input.catalogue(), from = ObjectId(near->circuit), to = ObjectId(far->circuit)](const Design& design) -> Result<Design> {
                Result<Edited> edited = connectObjects(design, catalogue, from, to);
                return edited ? Result<Design>(edited->design) : Result<Design>(edited.error());
            });
    }
}

/// RT-WAN-003
void checkBowTie(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        if (hub.hubRoutingPreference == HubRoutingPreference::AsPath)
            continue;
        QList<ObjectId> shared;
        for (const ExpressRouteCircuit* circuit : circuitsOf(input, hub))
            for (const VirtualHub* other : hubsOfWan(input, hub.virtualWan))
                if (other != &hub && circuitsOf(input, *other).contains(circuit) && !shared.contains(circuit->id))
                    shared << circuit->id;
        if (!shared.isEmpty())
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 shares %2 with other hubs of its Virtual WAN and prefers %3, so traffic between the hubs takes the circuit.").arg(input.name(hub.id), input.names(shared), choiceName(hub.hubRoutingPreference.value_or(HubRoutingPreference::ExpressRoute))))
                .at("hubRoutingPreference").fixed(QCoreApplication::translate("rules", "Prefer the shortest AS path"), settingField(hub.id, "hubRoutingPreference", choiceName(HubRoutingPreference::AsPath)));
    }
}

/// Whether a hub learns a default route from a branch, or has a static one.
bool hubHasOwnDefault(const RuleInput& input, const VirtualHub& hub)
{
    const auto isDefault = [](const Cidr& one) { return one.length() == 0; };
    for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualHubId(hub.id)))
        for (const HubStaticRoute& route : joined->staticRoutes)
            if (std::any_of(route.addressPrefixes.begin(), route.addressPrefixes.end(), isDefault))
                return true;
    for (const Connection* branch : branchesOf(input, hub)) {
        const QList<Cidr> prefixes = onPremisesPrefixes(input, *branch);
        if (std::any_of(prefixes.begin(), prefixes.end(), isDefault))
            return true;
    }
    return false;
}

/// RT-WAN-004
void checkHubDefaultRoute(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        if (!hub.internetTrafficNextHop.isEmpty() || (networksOf(input, hub).isEmpty() && branchesOf(input, hub).isEmpty()) || hubHasOwnDefault(input, hub))
            continue;
        QList<ObjectId> secured;
        for (const VirtualHub* other : hubsOfWan(input, hub.virtualWan))
            if (!other->internetTrafficNextHop.isEmpty())
                secured << other->id;
        if (!secured.isEmpty())
            findings.add({hub.id}, QCoreApplication::translate("rules", "%2 sends traffic to the internet through a firewall, and %1 has no way for it: a default route never goes from hub to hub.").arg(input.name(hub.id), input.names(secured)))
                .at("internetTrafficNextHop").fixed(QCoreApplication::translate("rules", "Send it through a firewall in the hub"), sendingThroughFirewall(input.catalogue(), hub.id, "internetTrafficNextHop"));
    }
}

/// RT-WAN-005
void checkHubLabels(const RuleInput& input, RuleFindings& findings)
{
    for (const HubVirtualNetworkConnection& joined : input.all<HubVirtualNetworkConnection>()) {
        const auto* hub = joined.propagatedRouteTableLabels.isEmpty() ? input.find(joined.virtualHub) : nullptr;
        const QList<const VirtualHub*> hubs = hub ? hubsOfWan(input, hub->virtualWan) : QList<const VirtualHub*>();
        const auto custom = std::find_if(hubs.begin(), hubs.end(), [](const VirtualHub* one) { return !one->customRouteTables.isEmpty(); });
        if (hubs.size() < 2 || custom == hubs.end())
            continue;
        findings.add({joined.id}, QCoreApplication::translate("rules", "%1 names no labels that its routes propagate to, in a Virtual WAN of several hubs with custom route tables at %2.").arg(input.name(joined.id), input.name((*custom)->id)))
            .at("propagatedRouteTableLabels").fixed(QCoreApplication::translate("rules", "Propagate to the label default"), settingField(joined.id, "propagatedRouteTableLabels", QJsonArray{QStringLiteral("default")}));
    }
}

/// RT-WAN-006
void checkOutsideNetwork(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>())
        for (const bool isReversed : {false, true}) {
            const auto* outside = input.find<VirtualNetwork>(isReversed ? demand.to : demand.from);
            const auto* inside = input.find<VirtualNetwork>(isReversed ? demand.from : demand.to);
            const VirtualHub* hub = inside ? hubOf(input, *inside) : nullptr;
            if (!outside || !hub || hubOf(input, *outside) || areJoined(input, *outside, *inside))
                continue;
            QList<ObjectId> shared;
            for (const VirtualNetworkGateway* gateway : input.gatewaysIn(outside->id))
                for (const Connection* connection : input.connectionsOf(GatewayId(gateway->id)))
                    for (const VirtualHub* each : hubsOfWan(input, hub->virtualWan))
                        if (const auto* circuit = input.find(connection->circuit); circuit && circuitsOf(input, *each).contains(circuit) && !shared.contains(circuit->id))
                            shared << circuit->id;
            if (!shared.isEmpty())
                findings.add({demand.id, outside->id, hub->id}, QCoreApplication::translate("rules", "%1 and %2 exchange traffic over the circuit %3, where it turns at Microsoft's edge: connect %1 to the Virtual WAN of %4.").arg(input.name(outside->id), input.name(inside->id), input.names(shared), input.name(hub->id)))
                    .at("from").at("to");
        }
}
}

std::vector<RuleCheck> checksRtWan()
{
    return {
        {"RT-WAN-001", checkBranchToBranch},
        {"RT-WAN-002", checkCircuitToCircuit},
        {"RT-WAN-003", checkBowTie},
        {"RT-WAN-004", checkHubDefaultRoute},
        {"RT-WAN-005", checkHubLabels},
        {"RT-WAN-006", checkOutsideNetwork},
    };
}
