// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// Peerings by what demands need of them; those by themselves are in rt_peer.cpp.
void checkSpokeReachesSite(const RuleInput& input, RuleFindings& findings);          ///< RT-PEER-006
void checkSpokesReachEachOther(const RuleInput& input, RuleFindings& findings);      ///< RT-PEER-007
void checkForwardedTrafficAllowed(const RuleInput& input, RuleFindings& findings);   ///< RT-PEER-008
