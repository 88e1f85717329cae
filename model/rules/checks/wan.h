// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_input.h"

// What rules of Virtual WANs need to know of them. All of these note what they read.

/// The hubs of a Virtual WAN, by its name, in order of ids.
QList<const VirtualHub*> hubsOfWan(const RuleInput& input, const QString& virtualWan);
/// The networks connected to a hub, each once.
QList<const VirtualNetwork*> networksOf(const RuleInput& input, const VirtualHub& hub);
/// The connections of the gateways in a hub, in order of gateways and ids.
QList<const Connection*> branchesOf(const RuleInput& input, const VirtualHub& hub);
/// The circuits connected to a hub, each once.
QList<const ExpressRouteCircuit*> circuitsOf(const RuleInput& input, const VirtualHub& hub);
/// The connections of a site, or of remote users, that end at hubs.
QList<const Connection*> hubBranchesOf(const RuleInput& input, const ObjectId& end);
/// The hub of a connection's gateway, nullptr when it is in none.
const VirtualHub* hubOf(const RuleInput& input, const Connection& connection);
/// The hub that a network is connected to, nullptr when there is none; of several the first.
const VirtualHub* hubOf(const RuleInput& input, const VirtualNetwork& network);
bool hasRoutingIntent(const VirtualHub& hub);

/// Whether a demand passes the router of a hub: between two networks of its Virtual WAN that are not joined otherwise, one of
/// them at the hub, or between a network and a branch at different hubs, one of them this. Source: "Monitor Virtual WAN
/// reference" (only such flows pass the router).
bool passesHubRouter(const RuleInput& input, const Demand& demand, const VirtualHub& hub);

/// An edit that sends a kind of a hub's traffic (privateTrafficNextHop or internetTrafficNextHop) through the firewall in the hub, the
/// appliance there, or a new firewall.
std::function<Result<Design>(const Design&)> sendingThroughFirewall(const Catalogue& catalogue, const ObjectId& hub, const char* field);
