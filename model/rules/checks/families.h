// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_check.h"

// The families of rules by the first words of their ids, each in files of its own.
std::vector<RuleCheck> checksNetAddr();
std::vector<RuleCheck> checksDepGw();
std::vector<RuleCheck> checksDepSub();
std::vector<RuleCheck> checksDepName();
std::vector<RuleCheck> checksDepEr();
std::vector<RuleCheck> checksDepWan();
std::vector<RuleCheck> checksRtBgp();
std::vector<RuleCheck> checksRtEr();
std::vector<RuleCheck> checksRtDef();
std::vector<RuleCheck> checksRtUdr();
std::vector<RuleCheck> checksRtPeer();
std::vector<RuleCheck> checksRtRs();
std::vector<RuleCheck> checksRtWan();
std::vector<RuleCheck> checksResEr();
std::vector<RuleCheck> checksResHyb();
std::vector<RuleCheck> checksResGen();
std::vector<RuleCheck> checksResVpn();
std::vector<RuleCheck> checksResNet();
std::vector<RuleCheck> checksSecEr();
std::vector<RuleCheck> checksSecVpn();
std::vector<RuleCheck> checksSecNet();
std::vector<RuleCheck> checksSecWan();
std::vector<RuleCheck> checksPerfEr();
std::vector<RuleCheck> checksPerfVpn();
std::vector<RuleCheck> checksPerfRs();
std::vector<RuleCheck> checksPerfWan();
std::vector<RuleCheck> checksCostEr();
std::vector<RuleCheck> checksCostNet();
std::vector<RuleCheck> checksCostWan();
std::vector<RuleCheck> checksOpsGw();
std::vector<RuleCheck> checksOpsMon();
std::vector<RuleCheck> checksOpsDes();
std::vector<RuleCheck> checksOpsDns();
