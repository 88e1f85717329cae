// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/rules/rule_input.h"
#include <functional>

// The ways that demands have: those of the figures, and what else Azure carries. All of these note what they read.

/// Whether the figures know a way between two ends of a demand.
bool hasWay(const RuleInput& input, const ObjectId& from, const ObjectId& to);
/// The same between two sites, over something else than the private WAN.
bool hasGlobalReachWay(const RuleInput& input, const ObjectId& from, const ObjectId& to);
/// Whether the private WAN joins two sites.
bool isOnPrivateWan(const RuleInput& input, const ObjectId& from, const ObjectId& to);

/// The gateways that serve a network: its own, those that it uses over a peering, or those of its virtual hub.
QList<const VirtualNetworkGateway*> gatewaysServing(const RuleInput& input, const VirtualNetwork& network);
/// Whether two networks are connected to hubs of one Virtual WAN.
bool areInOneVirtualWan(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other);
/// Whether a network is connected to a virtual hub.
bool isOnVirtualHub(const RuleInput& input, const VirtualNetwork& network);

/// Whether a router has BGP sessions with Azure: over a circuit, or over a VPN connection with BGP.
bool hasBgpWithAzure(const RuleInput& input, const EdgeRouter& router);
/// The connections that end at a site, in order of ids.
QList<const Connection*> connectionsOf(const RuleInput& input, const Site& site);
/// Whether two sites reach each other through Azure: over a VPN gateway with BGP, over a Route Server that joins the gateways of a
/// network, or over a Virtual WAN.
bool haveTransit(const RuleInput& input, const Site& one, const Site& other);

/// The connections between VPN gateways, and to sites, that lead from one site or network to another with the fewest of them; nothing:
/// none do. A site is no way to another.
std::optional<QList<const Connection*>> vpnChain(const RuleInput& input, const ObjectId& from, const ObjectId& to, bool onlyWithBgp);

/// The circuits that two networks reach over gateways of their own each, so that Microsoft's edge could send traffic back.
QList<const ExpressRouteCircuit*> sharedCircuits(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other);
/// The appliances that route tables of a network send some of these addresses to, in order of ids.
QList<ObjectId> appliancesTowards(const RuleInput& input, const VirtualNetwork& network, const QList<Cidr>& destinations);
/// Whether a hub that both networks are peered with forwards between them: by appliances that the route tables of both name, by
/// routes to a VPN gateway, or by a Route Server's appliances.
bool areJoinedByHub(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other);
/// Whether two networks reach each other without a circuit: by a peering, VPN gateways, a Virtual WAN or a hub.
bool areJoined(const RuleInput& input, const VirtualNetwork& one, const VirtualNetwork& other);

/// A demand's two ends where both are networks, both sites, or a network and a site; nullptr where they are not.
struct DemandEnds
{
    const Site* sites[2] = {nullptr, nullptr};
    const VirtualNetwork* networks[2] = {nullptr, nullptr};

    bool areSites() const { return sites[0] && sites[1] && sites[0] != sites[1]; }
    bool areNetworks() const { return networks[0] && networks[1] && networks[0] != networks[1]; }
    const Site* site() const { return sites[0] ? sites[0] : sites[1]; }
    const VirtualNetwork* network() const { return networks[0] ? networks[0] : networks[1]; }
    bool areSiteAndNetwork() const { return (sites[0] && networks[1]) || (sites[1] && networks[0]); }
};
DemandEnds endsOf(const RuleInput& input, const Demand& demand);

/// An edit that peers two networks which need no gateways of each other, as a fix.
std::function<Result<Design>(const Design&)> peeringNetworks(const ObjectId& one, const ObjectId& other);
