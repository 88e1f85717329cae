// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// Whether ExpressRoute deploys as drawn (DEP-ER), by topic.

// How far circuits reach, and where they are sold: dep_er_reach.cpp.
void checkErLocalRegion(const RuleInput& input, RuleFindings& findings);         ///< DEP-ER-001
void checkErLocalLocation(const RuleInput& input, RuleFindings& findings);       ///< DEP-ER-002
void checkErStandardReach(const RuleInput& input, RuleFindings& findings);       ///< DEP-ER-003
void checkErProvider(const RuleInput& input, RuleFindings& findings);            ///< DEP-ER-004
void checkErCloud(const RuleInput& input, RuleFindings& findings);               ///< DEP-ER-030

// Their size, billing and number: dep_er_size.cpp.
void checkErBandwidth(const RuleInput& input, RuleFindings& findings);           ///< DEP-ER-005
void checkErDirectBandwidth(const RuleInput& input, RuleFindings& findings);     ///< DEP-ER-006
void checkErLinks(const RuleInput& input, RuleFindings& findings);               ///< DEP-ER-008
void checkErQuota(const RuleInput& input, RuleFindings& findings);               ///< DEP-ER-026
void checkErLocalMetered(const RuleInput& input, RuleFindings& findings);        ///< DEP-ER-028
void checkErReduction(const RuleInput& input, RuleFindings& findings);           ///< DEP-ER-031
void checkErToMetered(const RuleInput& input, RuleFindings& findings);           ///< DEP-ER-036

// Direct ports: dep_er_direct.cpp.
void checkErOversubscribed(const RuleInput& input, RuleFindings& findings);      ///< DEP-ER-007
void checkErPortVlans(const RuleInput& input, RuleFindings& findings);           ///< DEP-ER-016
void checkErOneLink(const RuleInput& input, RuleFindings& findings);             ///< DEP-ER-033
void checkErDirectLocation(const RuleInput& input, RuleFindings& findings);      ///< DEP-ER-037

// Global Reach: dep_er_global_reach.cpp.
void checkErReachLocal(const RuleInput& input, RuleFindings& findings);          ///< DEP-ER-009
void checkErReachSamePlace(const RuleInput& input, RuleFindings& findings);      ///< DEP-ER-010
void checkErReachPremium(const RuleInput& input, RuleFindings& findings);        ///< DEP-ER-011
void checkErReachPeering(const RuleInput& input, RuleFindings& findings);        ///< DEP-ER-013

// Peerings: dep_er_peering.cpp.
void checkErPrivatePeering(const RuleInput& input, RuleFindings& findings);      ///< DEP-ER-014
void checkErVlan(const RuleInput& input, RuleFindings& findings);                ///< DEP-ER-015
void checkErPeerAsn(const RuleInput& input, RuleFindings& findings);             ///< DEP-ER-017
void checkErRouteFilter(const RuleInput& input, RuleFindings& findings);         ///< DEP-ER-018
void checkErMicrosoft365(const RuleInput& input, RuleFindings& findings);        ///< DEP-ER-019
void checkErRegistered(const RuleInput& input, RuleFindings& findings);          ///< DEP-ER-035

// Routes, and gateways at the other end: dep_er_routes.cpp.
void checkErPrivateRoutes(const RuleInput& input, RuleFindings& findings);       ///< DEP-ER-022
void checkErMicrosoftRoutes(const RuleInput& input, RuleFindings& findings);     ///< DEP-ER-023
void checkErRoutesFromAzure(const RuleInput& input, RuleFindings& findings);     ///< DEP-ER-024
void checkErRoutesLearned(const RuleInput& input, RuleFindings& findings);       ///< DEP-ER-025
void checkErAuthorization(const RuleInput& input, RuleFindings& findings);       ///< DEP-ER-029
void checkErIpv6(const RuleInput& input, RuleFindings& findings);                ///< DEP-ER-032
