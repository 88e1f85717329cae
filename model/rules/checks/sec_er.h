// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// What edges and circuits keep out; encryption is in sec_er.cpp.
void checkInboundRoutes(const RuleInput& input, RuleFindings& findings);             ///< SEC-ER-006
void checkOutboundRoutes(const RuleInput& input, RuleFindings& findings);            ///< SEC-ER-007
void checkEnvironmentsApart(const RuleInput& input, RuleFindings& findings);         ///< SEC-ER-008
void checkMicrosoftPeeringGuarded(const RuleInput& input, RuleFindings& findings);   ///< SEC-ER-009
