// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_check.h"

// RES-ER by topic: single circuits and their diversity, devices and paths of circuits, gateways and ports.
void checkSingleCircuit(const RuleInput& input, RuleFindings& findings);
void checkOneLocation(const RuleInput& input, RuleFindings& findings);
void checkOneMetroArea(const RuleInput& input, RuleFindings& findings);
void checkOneProvider(const RuleInput& input, RuleFindings& findings);
void checkSingleMetroCircuit(const RuleInput& input, RuleFindings& findings);
void checkMetroNotUsed(const RuleInput& input, RuleFindings& findings);
void checkSurvivingCircuits(const RuleInput& input, RuleFindings& findings);
void checkCrossedCircuits(const RuleInput& input, RuleFindings& findings);

void checkPathsOnOneRouter(const RuleInput& input, RuleFindings& findings);
void checkCircuitsOnOneRouter(const RuleInput& input, RuleFindings& findings);
void checkOnePathInUse(const RuleInput& input, RuleFindings& findings);
void checkBfd(const RuleInput& input, RuleFindings& findings);
void checkActivePassivePaths(const RuleInput& input, RuleFindings& findings);
void checkPathsShareDuct(const RuleInput& input, RuleFindings& findings);

void checkZoneCapableExpressRoute(const RuleInput& input, RuleFindings& findings);
void checkGatewayInOneZone(const RuleInput& input, RuleFindings& findings);
void checkPortLinkShut(const RuleInput& input, RuleFindings& findings);
void checkPortOversold(const RuleInput& input, RuleFindings& findings);
