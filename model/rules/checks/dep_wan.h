// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// Whether Virtual WANs deploy as drawn (DEP-WAN), by topic.

// What a hub is and what is connected to it: dep_wan.cpp.
void checkHubPrefix(const RuleInput& input, RuleFindings& findings);             ///< DEP-WAN-002
void checkHubSpokeGateway(const RuleInput& input, RuleFindings& findings);       ///< DEP-WAN-003
void checkTwoHubs(const RuleInput& input, RuleFindings& findings);               ///< DEP-WAN-004
void checkBasicWan(const RuleInput& input, RuleFindings& findings);              ///< DEP-WAN-005
void checkHubIpv6(const RuleInput& input, RuleFindings& findings);               ///< DEP-WAN-013

// How much it takes: dep_wan_limits.cpp.
void checkHubCircuits(const RuleInput& input, RuleFindings& findings);           ///< DEP-WAN-006
void checkHubBranches(const RuleInput& input, RuleFindings& findings);           ///< DEP-WAN-007
void checkHubNetworks(const RuleInput& input, RuleFindings& findings);           ///< DEP-WAN-008
void checkHubRoutes(const RuleInput& input, RuleFindings& findings);             ///< DEP-WAN-009

// Routing intent: dep_wan_intent.cpp.
void checkIntentNextHop(const RuleInput& input, RuleFindings& findings);         ///< DEP-WAN-010
void checkIntentTables(const RuleInput& input, RuleFindings& findings);          ///< DEP-WAN-011
void checkIntentPrefixes(const RuleInput& input, RuleFindings& findings);        ///< DEP-WAN-012
void checkIntentCeiling(const RuleInput& input, RuleFindings& findings);         ///< DEP-WAN-014
