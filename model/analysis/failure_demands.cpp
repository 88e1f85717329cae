// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_engine.h"
#include <algorithm>

/// Demands without a route in a direction that they need.
void FailureEngine::findUnserved()
{
    for (const Group& group : m_groups) {
        const bool isDirect = group.direct >= 0;         // what carries it may count in the other half
        const bool isConnected = isDirect ? (group.isTouched ? group.isConnected : group.isConnectedUnfailed) : group.unit >= 0 && (!group.isTouched || group.isConnected);
        const std::array<bool, 2> hasRoute{isDirect || !sharesOf(group, 0).empty(), isDirect || !sharesOf(group, 1).empty()};
        if (isConnected && hasRoute[0] && hasRoute[1])
            continue;
        for (const DemandGroup::Member& demand : group.demands.members)
            if (!isConnected || (demand.mbps[0] > 0 && !hasRoute[0]) || (demand.mbps[1] > 0 && !hasRoute[1]))
                m_unmet.push_back(demand.row);
    }
}

/// Demands on overloaded parts: those that do not fit beside all that are at least as important.
void FailureEngine::findSqueezed()
{
    const auto forEachOverload = [&](const Group& group, const auto& visit) {
        for (const std::size_t direction : {0u, 1u})
            for (const TrafficShare& share : sharesOf(group, direction))
                if (m_places.isPart(share.slot))
                    if (const int at = m_overloadAt[direction][static_cast<std::size_t>(share.slot)]; at >= 0)
                        visit(static_cast<std::size_t>(at), share.share, direction);
    };
    // 1. The load of each priority.
    m_byPriority.assign(m_overloads.size(), {});
    for (const Group& group : m_groups)
        forEachOverload(group, [&](std::size_t at, double share, std::size_t direction) {
            for (const DemandGroup::Member& demand : group.demands.members)
                m_byPriority[at][static_cast<std::size_t>(demand.priority)] += share * demand.mbps[direction];
        });
    // 2. The most important that does not fit.
    m_yields.assign(m_overloads.size(), lowestPriority + 1);
    for (std::size_t at = 0; at < m_overloads.size(); ++at) {
        const double most = limit(m_overloads[at].vertex, m_overloads[at].direction);
        double sum = 0;
        for (std::size_t priority = 0; priority < m_byPriority[at].size() && m_yields[at] > lowestPriority; ++priority) {
            sum += m_byPriority[at][priority];
            if (sum > most * (1 + 1e-9) + 1e-9)
                m_yields[at] = static_cast<int>(priority);
        }
    }
    // 3. It and all less important ones.
    for (const Group& group : m_groups)
        forEachOverload(group, [&](std::size_t at, double, std::size_t direction) {
            for (const DemandGroup::Member& demand : group.demands.members)
                if (demand.mbps[direction] > 0 && demand.priority >= m_yields[at])
                    m_unmet.push_back(demand.row);
        });
}

void FailureEngine::findUnmet(FailureResult& result)
{
    m_unmet.clear();
    findUnserved();
    if (!m_overloads.empty())
        findSqueezed();
    std::sort(m_unmet.begin(), m_unmet.end());
    m_unmet.erase(std::unique(m_unmet.begin(), m_unmet.end()), m_unmet.end());
    const auto& rows = m_analysis.design.all<Demand>().rows();
    for (const int row : m_unmet)
        result.demandsUnmet << rows[row]->id;
}

void FailureEngine::nameFailovers(FailureResult& result)
{
    std::stable_sort(m_moved.begin(), m_moved.end(), [](const Moved& a, const Moved& b) { return a.pairs > b.pairs; });
    const auto named = [&](const std::vector<int>& connections) {
        QList<ObjectId> ids;
        for (const int connection : connections)
            ids << m_graph.topology.connections[static_cast<std::size_t>(connection)].row->id;
        return ids;
    };
    for (const Moved& moved : m_moved)
        result.failovers << Failover{named(moved.before), named(moved.after), moved.pairs};
}
