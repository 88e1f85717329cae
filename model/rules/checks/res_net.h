// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_check.h"

/// RES-NET-002, which other families ask too.
void checkSingleAppliance(const RuleInput& input, RuleFindings& findings);
