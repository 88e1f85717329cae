// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The argument with which the program is a helper process that runs an organisation's rules.
inline constexpr const char* ruleHostArgument = "--rule-host";

/// Is that process: reads a RuleRequest from standard input, gives up all it does not need, and writes a line for each script
/// (RuleAnswer) to standard output. The first thing of main(): no application and no thread exists yet. Gives the exit code.
int runRuleHost(int argc, char** argv);
