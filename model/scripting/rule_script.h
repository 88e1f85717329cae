// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/scripting/rule_exchange.h"

class ScriptWatch;

/// Runs one script of a request in an engine of its own, and asks its rule. All that goes wrong stands in the answer.
RuleAnswer runRuleScript(const RuleRequest::Script& script, const RuleRequest& request, ScriptWatch& watch);
