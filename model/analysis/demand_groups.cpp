// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/demand_groups.h"
#include <algorithm>
#include <map>

std::vector<DemandGroup> demandGroupsOf(const Analysis& analysis)
{
    std::map<std::pair<int, int>, DemandGroup> groups;
    int row = -1;
    for (const Demand& demand : analysis.design.all<Demand>()) {
        ++row;
        const auto ends = [&](const ObjectId& from, const ObjectId& to) { return std::pair(analysis.siteIndex.value(from, -1), analysis.networkIndex.value(to, -1)); };
        std::pair pair = ends(demand.from, demand.to);
        if (pair.first < 0 || pair.second < 0)
            pair = ends(demand.to, demand.from);
        if (pair.first < 0 || pair.second < 0)
            continue;
        DemandGroup& group = groups[pair];
        std::tie(group.site, group.network) = pair;
        DemandGroup::Member member{row, std::clamp(demand.priority.value_or(lowestPriority), 1, lowestPriority), {}};
        if (demand.toAzure)
            member.mbps[0] = std::max(0.0, demand.toAzure->mbps());
        if (demand.fromAzure)
            member.mbps[1] = std::max(0.0, demand.fromAzure->mbps());
        for (const std::size_t direction : {0u, 1u}) {
            group.mbps[direction] += member.mbps[direction];
            group.meanMbps[direction] += member.mbps[direction] * demand.averageLoad.value_or(1);
        }
        group.members.push_back(member);
    }
    std::vector<DemandGroup> list;
    for (auto& [ends, group] : groups)
        list.push_back(std::move(group));
    return list;
}
