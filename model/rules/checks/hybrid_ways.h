// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/reach.h"

// What resiliency, performance and cost ask of the ways between sites and Azure: read from the routes and loads of the analysis.

/// What the routes of some pairs pass.
struct HybridWays
{
    QList<ObjectId> circuits;                    ///< sorted
    QList<ObjectId> connections;                 ///< of gateways, sorted
    ObjectId onlyCircuit;                        ///< the one that every route passes, empty when there is none
    bool hasInternetVpn = false;                 ///< some route passes no circuit
    int routes = 0;
};

/// Of each site and each class of networks that are served alike, those that are connected: visit(site, network, ways).
void forEachWays(const RuleInput& input, const std::function<void(const Site&, const VirtualNetwork&, const HybridWays&)>& visit);
/// The same of one pair.
HybridWays waysOf(const RuleInput& input, const PairResult& pair);

/// What a site's networks have together, and one of them for which the traffic is mission critical; sites without any way are left out.
struct SiteWays
{
    const Site* site = nullptr;
    HybridWays ways;                             ///< `onlyCircuit` is that of the first network
    const VirtualNetwork* criticalNetwork = nullptr; ///< nullptr: nothing is mission critical
};
const QList<SiteWays>& waysOfSites(const RuleInput& input);

/// A demand between a site and a network, and the ways that it can take.
struct DemandWays
{
    const Demand* demand = nullptr;
    const PairResult* pair = nullptr;
    HybridWays ways;

    double toAzure() const { return demand->toAzure.value_or(Bandwidth()).mbps(); }
    double fromAzure() const { return demand->fromAzure.value_or(Bandwidth()).mbps(); }
};
/// Those with a way.
const QList<DemandWays>& demandWays(const RuleInput& input);

bool isMissionCritical(const RuleInput& input, const Site& site, const VirtualNetwork& network);
/// Of a gateway: its network, one that it serves or a site that it is connected to is.
bool isProduction(const RuleInput& input, const VirtualNetworkGateway& gateway);
bool isMissionCritical(const RuleInput& input, const VirtualNetworkGateway& gateway);

/// ExpressRoute connections of a gateway whose circuit is there, and their circuits, each once.
QList<const Connection*> circuitConnectionsOf(const RuleInput& input, const VirtualNetworkGateway& gateway);
QList<const ExpressRouteCircuit*> circuitsOf(const RuleInput& input, const VirtualNetworkGateway& gateway);
/// IPsec connections of the routers of a site, over the internet.
QList<const Connection*> internetTunnelsOf(const RuleInput& input, const Site& site);

/// The load of a part of an object, the larger of both directions while nothing has failed; nothing without traffic.
std::optional<Bandwidth> loadOf(const RuleInput& input, const ObjectId& object);

/// What an ExpressRoute gateway forwards at most, and how many virtual machines it is rated for; nothing when its SKU is unset or unknown.
std::optional<Bandwidth> throughputOf(const RuleInput& input, const VirtualNetworkGateway& gateway);
std::optional<int> ratedVirtualMachines(const RuleInput& input, const VirtualNetworkGateway& gateway);
/// The scale units that an ErGwScale gateway grows to.
int mostScaleUnits(const VirtualNetworkGateway& gateway);
/// Virtual machines in the networks that a gateway serves, as far as they are known.
int virtualMachinesBehind(const RuleInput& input, const VirtualNetworkGateway& gateway);

/// The path of an access link, primary when left out.
inline AccessPath pathOf(const AccessLink& link) { return link.path.value_or(AccessPath::Primary); }
template <class Row> QList<ObjectId> idsOf(const QList<const Row*>& rows)
{
    QList<ObjectId> ids;
    for (const Row* row : rows)
        ids << row->id;
    return ids;
}
