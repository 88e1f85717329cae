// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/reach.h"
#include "model/rules/rule_findings.h"

// The rules of NET-ADDR by topic, and what several of them ask.

/// A prefix of a site on its way into Azure.
struct OnPremisesRoute
{
    const Connection* connection;
    ObjectId owner;                              ///< the site, or the connection where no site is known
    FieldOf field;                               ///< that has the prefix
    Cidr original;
    Cidr seen;                                   ///< by Azure: after ingress NAT
};

/// What a connection brings, by site.
QList<OnPremisesRoute> onPremisesRoutes(const RuleInput& input, const Connection& connection);
/// What all connections of the gateways in a network or hub bring.
QList<OnPremisesRoute> onPremisesRoutesTo(const RuleInput& input, const ObjectId& place);
/// The hubs of the same Virtual WAN, the hub itself too.
QList<const VirtualHub*> hubsOfSameWan(const RuleInput& input, const VirtualHub& hub);
/// Networks that gateways of a circuit's connections serve.
QList<const VirtualNetwork*> networksOf(const RuleInput& input, const ExpressRouteCircuit& circuit);

/// The first two prefixes of two lists that overlap.
std::optional<std::pair<Cidr, Cidr>> firstOverlap(const QList<Cidr>& some, const QList<Cidr>& others);
/// A free private IPv4 block, outside everything that the design names.
std::optional<Cidr> freePrivateBlock(const Design& design, int length);
bool isPrivateBlockFree(const Design& design, const Cidr& block);

/// Whether a connection can use NAT: IPsec at a gateway whose SKU has it, without policy-based traffic selectors.
/// Source: Azure VPN Gateway documentation, "About NAT on VPN Gateway".
bool canTranslate(const RuleInput& input, const Connection& connection);
/// A quick fix that gives a connection a static rule for a prefix, into a free block of the same size.
std::function<Result<Design>(const Design&)> translating(const ConnectionId& connection, NatRuleMode mode, const Cidr& prefix);

void checkSiteInsideNetwork(const RuleInput& input, RuleFindings& findings);           // NET-ADDR-002
void checkSummaryCoversNetwork(const RuleInput& input, RuleFindings& findings);        // NET-ADDR-003
void checkNetworksOfCircuitOverlap(const RuleInput& input, RuleFindings& findings);    // NET-ADDR-004
void checkNetworksOfWanOverlap(const RuleInput& input, RuleFindings& findings);        // NET-ADDR-005
void checkHubPrefixCollides(const RuleInput& input, RuleFindings& findings);           // NET-ADDR-006
void checkSubnetOutside(const RuleInput& input, RuleFindings& findings);               // NET-ADDR-007
void checkSubnetsOverlap(const RuleInput& input, RuleFindings& findings);              // NET-ADDR-008
void checkSubnetSize(const RuleInput& input, RuleFindings& findings);                  // NET-ADDR-009
void checkRefusedRange(const RuleInput& input, RuleFindings& findings);                // NET-ADDR-010
void checkPublicSpace(const RuleInput& input, RuleFindings& findings);                 // NET-ADDR-011
void checkAddressText(const RuleInput& input, RuleFindings& findings);                 // NET-ADDR-012
void checkLinkCollides(const RuleInput& input, RuleFindings& findings);                // NET-ADDR-013
void checkLinkSize(const RuleInput& input, RuleFindings& findings);                    // NET-ADDR-014
void checkLinksShare(const RuleInput& input, RuleFindings& findings);                  // NET-ADDR-015
void checkMicrosoftLinkReused(const RuleInput& input, RuleFindings& findings);         // NET-ADDR-016
void checkPrivateLinkReused(const RuleInput& input, RuleFindings& findings);           // NET-ADDR-017
void checkMicrosoftLinkPrivate(const RuleInput& input, RuleFindings& findings);        // NET-ADDR-018
void checkMicrosoftPrefixes(const RuleInput& input, RuleFindings& findings);           // NET-ADDR-019
void checkPoolCollides(const RuleInput& input, RuleFindings& findings);                // NET-ADDR-020
void checkPoolSize(const RuleInput& input, RuleFindings& findings);                    // NET-ADDR-021
void checkPoolSeats(const RuleInput& input, RuleFindings& findings);                   // NET-ADDR-022
void checkHubPoolHeadroom(const RuleInput& input, RuleFindings& findings);             // NET-ADDR-023
void checkReachSize(const RuleInput& input, RuleFindings& findings);                   // NET-ADDR-024
void checkReachCollides(const RuleInput& input, RuleFindings& findings);               // NET-ADDR-025
void checkSitesShare(const RuleInput& input, RuleFindings& findings);                  // NET-ADDR-026
void checkNatCollides(const RuleInput& input, RuleFindings& findings);                 // NET-ADDR-027
void checkStaticNatSize(const RuleInput& input, RuleFindings& findings);               // NET-ADDR-028
void checkDynamicNatSize(const RuleInput& input, RuleFindings& findings);              // NET-ADDR-029
void checkApipaBand(const RuleInput& input, RuleFindings& findings);                   // NET-ADDR-030
void checkApipaTwice(const RuleInput& input, RuleFindings& findings);                  // NET-ADDR-031
void checkBgpPeerIsPublic(const RuleInput& input, RuleFindings& findings);             // NET-ADDR-032
void checkBgpPeerInNetwork(const RuleInput& input, RuleFindings& findings);            // NET-ADDR-033
void checkRecoveryReuses(const RuleInput& input, RuleFindings& findings);              // NET-ADDR-034
void checkNetworkTooLarge(const RuleInput& input, RuleFindings& findings);             // NET-ADDR-035
void checkHubFull(const RuleInput& input, RuleFindings& findings);                     // NET-ADDR-036
void checkDocumentationAddress(const RuleInput& input, RuleFindings& findings);        // NET-ADDR-037
void checkGatewaySubnetV6(const RuleInput& input, RuleFindings& findings);             // NET-ADDR-038
void checkTunnelledNetworksOverlap(const RuleInput& input, RuleFindings& findings);    // NET-ADDR-039
void checkRouterInterface(const RuleInput& input, RuleFindings& findings);             // NET-ADDR-040
