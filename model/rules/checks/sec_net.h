// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/reach.h"
#include "model/rules/rule_findings.h"
#include <QSet>

/// Networks that a site reaches over gateways; to ask whether one is among them.
QSet<const VirtualNetwork*> hybridNetworks(const RuleInput& input);

void checkHubUninspected(const RuleInput& input, RuleFindings& findings);              // SEC-NET-001
void checkSubnetWithoutNsg(const RuleInput& input, RuleFindings& findings);            // SEC-NET-002
void checkNsgTrustsNetwork(const RuleInput& input, RuleFindings& findings);            // SEC-NET-003
void checkForcedTunnellingFallback(const RuleInput& input, RuleFindings& findings);    // SEC-NET-004
void checkDdosProtection(const RuleInput& input, RuleFindings& findings);              // SEC-NET-005
void checkDefaultOutbound(const RuleInput& input, RuleFindings& findings);             // SEC-NET-006
void checkAzureTrafficOnPremises(const RuleInput& input, RuleFindings& findings);      // SEC-NET-008
void checkBastion(const RuleInput& input, RuleFindings& findings);                     // SEC-NET-009
void checkPrivateEndpointBypass(const RuleInput& input, RuleFindings& findings);       // SEC-NET-010
