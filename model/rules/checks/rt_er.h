// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// Which circuit traffic takes, each way; what demands need of circuits is in rt_er.cpp.
void checkDistantCircuitsRanked(const RuleInput& input, RuleFindings& findings);     ///< RT-ER-001
void checkPreferenceBothWays(const RuleInput& input, RuleFindings& findings);        ///< RT-ER-002
void checkFirewallsShareState(const RuleInput& input, RuleFindings& findings);       ///< RT-ER-003
void checkEqualCircuits(const RuleInput& input, RuleFindings& findings);             ///< RT-ER-004
void checkBackupPrefixes(const RuleInput& input, RuleFindings& findings);            ///< RT-ER-005
