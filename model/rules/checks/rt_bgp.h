// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// BGP over what demands and sites need of it; AS numbers are in rt_bgp.cpp.
void checkSharedAsnTransit(const RuleInput& input, RuleFindings& findings);      ///< RT-BGP-005
void checkPrefixesOfBranch(const RuleInput& input, RuleFindings& findings);      ///< RT-BGP-006
void checkRedundantTunnelsBgp(const RuleInput& input, RuleFindings& findings);   ///< RT-BGP-007
void checkChainBgp(const RuleInput& input, RuleFindings& findings);              ///< RT-BGP-008
void checkPrivatePrepend(const RuleInput& input, RuleFindings& findings);        ///< RT-BGP-009
void checkFirstHopRedundancy(const RuleInput& input, RuleFindings& findings);    ///< RT-BGP-010
