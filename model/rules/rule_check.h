// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"
#include <vector>

/// How a rule is checked: a pure function of what it reads from the input.
struct RuleCheck
{
    const char* rule;                            ///< its id in the book
    void (*check)(const RuleInput& input, RuleFindings& findings);
};

/// Every rule that is checked: the families of model/rules/checks, in order.
const std::vector<RuleCheck>& ruleChecks();
