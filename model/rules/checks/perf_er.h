// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_check.h"

// PERF-ER on FastPath, private endpoints and packets.
void checkFastPathOff(const RuleInput& input, RuleFindings& findings);
void checkFastPathTarget(const RuleInput& input, RuleFindings& findings);
void checkFastPathSpoke(const RuleInput& input, RuleFindings& findings);
void checkFastPathAddresses(const RuleInput& input, RuleFindings& findings);
void checkPrivateEndpointLoad(const RuleInput& input, RuleFindings& findings);
void checkPacketSize(const RuleInput& input, RuleFindings& findings);
