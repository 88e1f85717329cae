// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/report.h"
#include "model/scripting/host_process.h"
#include "model/scripting/own_rules.h"
#include <vector>

struct Analysis;

/// What an organisation's own rules say of a design; to be joined by `withFindings` (model/rules/report.h).
struct OwnFindings : OtherFindings               // `rules` are those that can be asked, in the order of the files; `findings` theirs, and
{                                                // one about each rule with which something is wrong
    bool isComplete = false;                     ///< false: stopped before the end; discard it
};

/// Asks the rules in a helper process, given the design without its secrets and, where a rule wants them, its results. Waits for
/// the answers; from any thread.
OwnFindings ownFindings(const Analysis& analysis, const QList<OwnRuleFile>& files, const RuleHost& host, const OwnRuleLimits& limits = {}, std::stop_token stop = {});

/// What findings about such rules belong to: OWN-RULES. Their subject is the option itself, by its id, and their part the rule's file.
RulePointer ownRuleProblem();

/// A finding about a rule, or about all of them when `file` is empty.
Finding ownRuleProblemFinding(const Design& design, const QString& file, const QString& message);
