// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/address_ranges.h"
#include "model/rules/rule_input.h"

// What several rules need to know of a design, each defined once. All of them note what they read; references live as long as the check.

/// The network or hub that a gateway stands in.
ObjectId placeOf(const VirtualNetworkGateway& gateway);
/// nullptr when it is unset or unknown to the catalogue.
const Region* regionOf(const RuleInput& input, const VirtualNetwork& network);
const Region* regionOf(const RuleInput& input, const VirtualNetworkGateway& gateway);
const PeeringLocationEntry* locationOf(const RuleInput& input, const ExpressRouteCircuit& circuit);

/// The gateway of a type in a network or hub, nullptr when it has none.
const VirtualNetworkGateway* gatewayIn(const RuleInput& input, const ObjectId& place, GatewayType type);
/// All prefixes of a subnet.
QList<Cidr> prefixesOf(const Subnet& subnet);
/// The subnet that Azure takes for gateways, whatever the case of its name; nullptr when there is none.
const Subnet* gatewaySubnetOf(const VirtualNetwork& network);
/// The route table of a subnet, nullptr when it has none.
const RouteTable* routeTableOf(const RuleInput& input, const VirtualNetwork& network, const Subnet& subnet);
/// Its private or Microsoft peering, nullptr when there is none.
const CircuitPeering* peeringOf(const ExpressRouteCircuit& circuit, PeeringType type);

/// The networks that a gateway serves: its own, or those connected to its hub, and peered ones that use it.
const QList<const VirtualNetwork*>& networksServedBy(const RuleInput& input, const VirtualNetworkGateway& gateway);
/// The sites whose routers a connection ends at, over the circuit's access links or directly.
QList<const Site*> sitesOf(const RuleInput& input, const Connection& connection);
const QList<const Site*>& sitesOf(const RuleInput& input, const ExpressRouteCircuit& circuit);
/// The sites that reach a network over its gateways or those of networks and hubs that serve it.
QList<const Site*> sitesReaching(const RuleInput& input, const VirtualNetwork& network);
/// What a router announces to Azure: its advertised prefixes, else those of its site.
QList<Cidr> advertisedBy(const RuleInput& input, const EdgeRouter& router);
/// What the routers of a circuit announce over private peering, sorted, each once.
const QList<Cidr>& advertisedOn(const RuleInput& input, const ExpressRouteCircuit& circuit);
/// What a connection reaches on premises, sorted, each once: what its routers announce, or, of IPsec without BGP, the address space of its
/// local network gateway. Before NAT.
QList<Cidr> onPremisesPrefixes(const RuleInput& input, const Connection& connection);
/// The same as Azure sees it: ingress NAT rules of the connection applied to prefixes that they cover whole.
QList<Cidr> translatedPrefixes(const RuleInput& input, const Connection& connection);
/// What the first rule of a mode that covers a prefix whole makes of it: the same place in the external mapping, or all of that where the
/// sizes differ; itself when no rule covers it.
Cidr translated(const QList<NatRule>& rules, NatRuleMode mode, const Cidr& prefix);
/// The NAT rules of the gateway that a connection names.
QList<NatRule> natRulesOf(const RuleInput& input, const Connection& connection);
/// Whether an IPsec connection stands behind ExpressRoute: a site of it has an ExpressRoute connection to the same network or hub.
bool isBackup(const RuleInput& input, const Connection& connection);

/// An IPv4 or IPv6 address as a prefix of one address, nothing when the text is none.
std::optional<Cidr> addressOf(const QString& text);
QString toText(const QList<Cidr>& prefixes);             ///< "10.0.0.0/16, 10.1.0.0/16"

/// An edit that sets one field, as a fix: setField of the object as it is then; of several objects, all of them or none.
std::function<Result<Design>(const Design&)> settingField(const ObjectId& object, const char* key, const QJsonValue& value);
std::function<Result<Design>(const Design&)> settingField(const QList<ObjectId>& objects, const char* key, const QJsonValue& value);
