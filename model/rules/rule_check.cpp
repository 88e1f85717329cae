// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/rule_check.h"
#include "model/rules/checks/families.h"

const std::vector<RuleCheck>& ruleChecks()
{
    static const std::vector<RuleCheck> all = [] {
        std::vector<RuleCheck> list;
        for (const auto family : {
                 checksNetAddr,
                 checksDepGw,
                 checksDepSub,
                 checksDepName,
                 checksDepEr,
                 checksDepWan,
                 checksRtBgp,
                 checksRtEr,
                 checksRtDef,
                 checksRtUdr,
                 checksRtPeer,
                 checksRtRs,
                 checksRtWan,
                 checksResEr,
                 checksResHyb,
                 checksResGen,
                 checksResVpn,
                 checksResNet,
                 checksSecEr,
                 checksSecVpn,
                 checksSecNet,
                 checksSecWan,
                 checksPerfEr,
                 checksPerfVpn,
                 checksPerfRs,
                 checksPerfWan,
                 checksCostEr,
                 checksCostNet,
                 checksCostWan,
                 checksOpsGw,
                 checksOpsMon,
                 checksOpsDes,
                 checksOpsDns,
             }) {
            const std::vector<RuleCheck> some = family();
            list.insert(list.end(), some.begin(), some.end());
        }
        return list;
    }();
    return all;
}
