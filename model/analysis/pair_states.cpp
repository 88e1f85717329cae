// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_states.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr std::size_t mostRemembered = 1 << 14;
}

const PairStates::State& PairStates::at(const std::vector<char>& isDown)
{
    m_down.clear();
    for (std::size_t i = 0; i < m_components.size(); ++i)
        if (isDown[static_cast<std::size_t>(m_components[i])])
            m_down.push_back(static_cast<int>(i));
    return ask();
}

const PairStates::State& PairStates::without(std::span<const int> down)
{
    m_down.clear();
    for (const int component : down)
        if (const auto at = std::lower_bound(m_components.begin(), m_components.end(), component); at != m_components.end() && *at == component)
            m_down.push_back(static_cast<int>(at - m_components.begin()));
    return ask();
}

/// The routers that the site reaches over what is up of the private WAN.
void PairStates::findRoutersReached()
{
    m_queue.clear();
    const auto reach = [&](int vertex) {
        int& reachedAt = m_reachedAt[static_cast<std::size_t>(vertex)];
        if (reachedAt == m_question || !isVertexUp(vertex))
            return;
        reachedAt = m_question;
        m_queue.push_back(vertex);
    };
    reach(m_source);
    for (std::size_t head = 0; head < m_queue.size(); ++head)
        for (const int next : m_wanArcs[static_cast<std::size_t>(m_queue[head])])
            reach(next);
}

void PairStates::findBranchesUp()
{
    // 1. What each branch needs for itself.
    std::fill(m_isUp.begin(), m_isUp.end(), true);
    for (const int component : m_down) {
        for (const int branch : m_branchesOf[static_cast<std::size_t>(component)])
            m_isUp[static_cast<std::size_t>(branch)] = false;
        for (const int vertex : m_verticesOf[static_cast<std::size_t>(component)])
            m_downAt[static_cast<std::size_t>(vertex)] = m_question;
    }
    // 2. IPsec on private peering: any of the access links below it.
    for (const Underlay& underlay : m_underlays) {
        const auto isWayUp = [&](const std::pair<int, int>& way) { return (way.first < 0 || isVertexUp(way.first)) && isVertexUp(way.second); };
        if (!std::any_of(underlay.ways.begin(), underlay.ways.end(), isWayUp))
            m_isUp[static_cast<std::size_t>(underlay.branch)] = false;
    }
    // 3. Other sites' routers: any way over the WAN.
    if (!m_hasTransit)
        return;
    findRoutersReached();
    for (std::size_t i = 0; i < m_isUp.size(); ++i)
        if (m_reachedAt[static_cast<std::size_t>(m_branchRouter[i])] != m_question)
            m_isUp[i] = false;
}

/// Whether the capacity of the active branches depends on which ways the WAN or a private underlay still has.
bool PairStates::dependsOnMore(const ActiveBranches& active) const
{
    const auto isActive = [&](std::size_t branch) { return active.toAzure[branch] || active.fromAzure[branch]; };
    for (const Underlay& underlay : m_underlays)
        if (isActive(static_cast<std::size_t>(underlay.branch)))
            return true;
    for (std::size_t i = 0; m_hasTransit && i < m_routes.branches.size(); ++i)
        if (m_routes.branches[i].isTransit && isActive(i))
            return true;
    return false;
}

double PairStates::capacityOf(const std::vector<char>& active, FlowDirection direction)
{
    bool usesWan = false;
    for (std::size_t i = 0; i < active.size(); ++i)
        usesWan = usesWan || (active[i] && m_routes.branches[i].isTransit);
    for (std::size_t vertex = 0; vertex < m_vertices.size(); ++vertex) {
        m_isIn[vertex] = isVertexUp(static_cast<int>(vertex)) && (usesWan || m_vertices[vertex].kind != VertexKind::WanLink);
        if (m_isIn[vertex] && m_isChosen[vertex]) {
            const std::vector<int>& over = m_branchesOver[vertex];
            m_isIn[vertex] = std::any_of(over.begin(), over.end(), [&](int branch) { return active[static_cast<std::size_t>(branch)]; });
        }
    }
    return m_flow.solve(m_isIn, direction);
}

void PairStates::setCapacity(State& state)
{
    state.toAzureMbps = capacityOf(state.active.toAzure, FlowDirection::ToAzure);
    state.fromAzureMbps = m_flow.isSymmetric() && state.active.toAzure == state.active.fromAzure ? state.toAzureMbps
                                                                                                 : capacityOf(state.active.fromAzure, FlowDirection::FromAzure);
}

/// Answers for the unfailed state, and notes what its flows use: without any of the rest they are as great.
void PairStates::keepUnfailed()
{
    m_unfailed = without({});
    if (!dependsOnMore(m_unfailed.active))
        return;
    std::vector<char> isUsed(m_components.size());
    for (const FlowDirection direction : {FlowDirection::ToAzure, FlowDirection::FromAzure}) {
        const double value = capacityOf(direction == FlowDirection::ToAzure ? m_unfailed.active.toAzure : m_unfailed.active.fromAzure, direction);
        for (std::size_t component = 0; component < m_components.size(); ++component)
            for (const int vertex : m_verticesOf[component])
                if (std::isinf(value) || (value > 0 && m_flow.isUsed(vertex)))
                    isUsed[component] = true;
    }
    m_isUsedUnfailed = std::move(isUsed);
}

const PairStates::State& PairStates::ask()
{
    ++m_question;
    if (m_routes.branches.empty())
        return m_unfailed;
    findBranchesUp();

    // 1. Seen before?
    std::fill(m_key.begin(), m_key.end(), 0);
    for (std::size_t i = 0; i < m_isUp.size(); ++i)
        m_key[i / 64] |= std::uint64_t(m_isUp[i] ? 1 : 0) << (i % 64);
    if (m_remembered.size() >= mostRemembered) {
        m_known.clear();
        m_remembered.clear();
    }
    const std::size_t at = m_known.findOrAdd(m_key.data());
    if (at == m_remembered.size()) {
        m_remembered.emplace_back();
        State& state = m_remembered.back();
        state.isConnected = std::find(m_isUp.begin(), m_isUp.end(), char(true)) != m_isUp.end();
        chooseRoutes(m_routes, m_isUp, state.active);
        state.usesFurtherWays = dependsOnMore(state.active);
        if (!state.usesFurtherWays)
            setCapacity(state);
    }
    const State& known = m_remembered[at];
    if (!known.usesFurtherWays)
        return known;

    // 2. The same ways, but perhaps not what carries them: unless all is left that the unfailed flow uses, solve anew.
    m_state = known;
    const auto isUsed = [&](int component) { return m_isUsedUnfailed[static_cast<std::size_t>(component)] != 0; };
    const bool isUnfailed = m_state.active.toAzure == m_unfailed.active.toAzure && m_state.active.fromAzure == m_unfailed.active.fromAzure;
    if (isUnfailed && !m_isUsedUnfailed.empty() && std::none_of(m_down.begin(), m_down.end(), isUsed)) {
        m_state.toAzureMbps = m_unfailed.toAzureMbps;
        m_state.fromAzureMbps = m_unfailed.fromAzureMbps;
    } else {
        setCapacity(m_state);
    }
    return m_state;
}
