// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/scripting/rule_exchange.h"
#include <stop_token>

/// The program that is the helper process, rule_host.h.
struct RuleHost
{
    QString program;
    QStringList arguments;

    /// This program itself.
    static RuleHost ownProgram();
};

/// Has the helper process run the scripts of a request, an answer each. A script with which the process ends, or that does not
/// end in time, has that as its problem, and a new process goes on after it. Fewer answers than scripts: stopped. From any thread.
QList<RuleAnswer> runInHost(RuleRequest request, const RuleHost& host, const OwnRuleLimits& limits, std::stop_token stop);
