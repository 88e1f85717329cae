// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_check.h"

// Branches and their tunnels, which other families ask too.
void checkBranchDevice(const RuleInput& input, RuleFindings& findings);
void checkBranchLine(const RuleInput& input, RuleFindings& findings);
void checkBackupShares(const RuleInput& input, RuleFindings& findings);
