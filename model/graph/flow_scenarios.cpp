// SPDX-License-Identifier: GPL-3.0-or-later
// From a network to residual arcs: a vertex with a capacity becomes an entry and an exit joined by an arc of that capacity,
// any other stays one node. If an unlimited path exists, the source gets a capacity of more than all others together, which a
// value reaches only while every cut of the rest is unlimited.

#include "model/graph/flow_scenarios.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace {

constexpr double noFlowLimit = std::numeric_limits<double>::infinity();

double usableCapacity(double capacity) { return capacity > 0 ? capacity : 0; } // NaN too

/// The network without negative and NaN capacities, and its maximum flow, which is finite (see above) unless source is target.
struct SolvedNetwork
{
    FlowNetwork network;
    MaxFlow flow;
    double unlimited = noFlowLimit;
};

SolvedNetwork solve(const FlowNetwork& network, int source, int target)
{
    SolvedNetwork solved{network, {}, noFlowLimit};
    double sum = 0;
    const auto normalise = [&](double& capacity) {
        capacity = usableCapacity(capacity);
        sum += std::isfinite(capacity) ? capacity : 0;
    };
    solved.network.vertexCapacity.resize(std::size_t(network.vertexCount), noFlowLimit);
    for (FlowNetwork::Arc& arc : solved.network.arcs)
        normalise(arc.capacity);
    for (double& capacity : solved.network.vertexCapacity)
        normalise(capacity);
    solved.flow = maxFlow(solved.network, source, target);
    if (!solved.flow.isInfinite || source == target)
        return solved;
    int exponent = 0;
    std::frexp(sum, &exponent);
    solved.unlimited = std::ldexp(1.0, exponent + 1);   // a power of two, so that adding it to capacities costs them no digits
    solved.network.vertexCapacity[std::size_t(source)] = solved.unlimited;
    solved.flow = maxFlow(solved.network, source, target);
    return solved;
}

/// Residual arcs and, by element, which of them fail with it.
struct ResidualArcs
{
    int nodeCount = 0;
    std::vector<ResidualFlow::Arc> arcs;
    std::vector<std::pair<int, int>> byElement;   ///< element, arc
    std::vector<int> entry, exit;                 ///< by vertex
};

ResidualArcs residualArcs(const SolvedNetwork& solved)
{
    const FlowNetwork& network = solved.network;
    ResidualArcs result;
    const int arcCount = int(network.arcs.size());
    for (int v = 0; v < network.vertexCount; ++v) {
        result.entry.push_back(result.nodeCount++);
        result.exit.push_back(std::isinf(network.vertexCapacity[std::size_t(v)]) ? result.entry.back() : result.nodeCount++);
    }
    // 1. Arcs; what fails with a vertex without a capacity are its arcs.
    std::vector<double> into(std::size_t(network.vertexCount), 0), outOf = into;
    for (int a = 0; a < arcCount; ++a) {
        const FlowNetwork::Arc& arc = network.arcs[std::size_t(a)];
        if (arc.from == arc.to || arc.capacity <= 0)
            continue;
        const std::size_t from = std::size_t(arc.from), to = std::size_t(arc.to);
        const double flow = solved.flow.flow[std::size_t(a)];
        into[flow > 0 ? to : from] += std::abs(flow);
        outOf[flow > 0 ? from : to] += std::abs(flow);
        const auto addBetween = [&](std::size_t tail, std::size_t head, double opposite, double amount) {
            const int number = int(result.arcs.size());
            result.arcs.push_back({result.exit[tail], result.entry[head], arc.capacity, opposite, amount});
            result.byElement.emplace_back(a, number);
            for (const std::size_t v : {tail, head})
                if (result.exit[v] == result.entry[v])
                    result.byElement.emplace_back(arcCount + int(v), number);
        };
        const bool isPlain = result.exit[from] == result.entry[from] && result.exit[to] == result.entry[to];
        if (arc.isBothWays && isPlain) {
            addBetween(from, to, arc.capacity, flow);
        } else {
            addBetween(from, to, 0, std::max(flow, 0.0));
            if (arc.isBothWays)
                addBetween(to, from, 0, std::max(-flow, 0.0));
        }
    }
    // 2. Vertices with a capacity.
    for (std::size_t v = 0; v < std::size_t(network.vertexCount); ++v) {
        if (result.exit[v] == result.entry[v])
            continue;
        result.byElement.emplace_back(arcCount + int(v), int(result.arcs.size()));
        result.arcs.push_back({result.entry[v], result.exit[v], network.vertexCapacity[v], 0, std::max(into[v], outOf[v])});
    }
    return result;
}

}

FlowScenarios::FlowScenarios(const FlowNetwork& network, int source, int target)
    : m_arcCount(int(network.arcs.size())), m_source(source), m_target(target), m_firstArc(network.arcs.size() + std::size_t(network.vertexCount) + 1, 0)
{
    const SolvedNetwork solved = solve(network, source, target);
    m_unlimited = solved.unlimited;
    m_base = m_value = solved.flow.value;
    if (source == target)
        return;
    ResidualArcs residual = residualArcs(solved);
    std::sort(residual.byElement.begin(), residual.byElement.end());
    for (const auto& [element, arc] : residual.byElement) {
        ++m_firstArc[std::size_t(element) + 1];
        m_arcs.push_back(arc);
    }
    for (std::size_t e = 1; e < m_firstArc.size(); ++e)
        m_firstArc[e] += m_firstArc[e - 1];
    m_flow = std::make_unique<ResidualFlow>(residual.nodeCount, residual.arcs, residual.entry[std::size_t(source)], residual.exit[std::size_t(target)]);
}

std::span<const int> FlowScenarios::arcsOf(int element) const
{
    const std::size_t begin = std::size_t(m_firstArc[std::size_t(element)]), end = std::size_t(m_firstArc[std::size_t(element) + 1]);
    return {m_arcs.data() + begin, end - begin};
}

/// What is left of a value, without rounding; infinite when it takes an unlimited path.
double FlowScenarios::valueAt(double flow) const
{
    if (m_isCut)
        return 0;
    if (flow >= 0.75 * m_unlimited)
        return noFlowLimit;
    return flow > 1e-12 * m_base ? flow : 0;
}

bool FlowScenarios::carriesFlow(int element) const
{
    if (m_isCut)
        return false;
    if (isEnd(element))
        return m_value != 0;
    const std::span<const int> arcs = arcsOf(element);
    return std::any_of(arcs.begin(), arcs.end(), [this](int arc) { return m_flow->carries(arc); });
}

double FlowScenarios::valueWithout(std::span<const int> elements)
{
    if (std::any_of(elements.begin(), elements.end(), [this](int element) { return isEnd(element); }))
        return 0;
    if (!m_flow || std::none_of(elements.begin(), elements.end(), [this](int element) { return carriesFlow(element); }))
        return value();
    if (elements.size() == 1)
        return valueAt(m_value - m_flow->loss(arcsOf(elements.front())));
    m_together.clear();
    for (int element : elements)
        m_together.insert(m_together.end(), arcsOf(element).begin(), arcsOf(element).end());
    return valueAt(m_value - m_flow->loss(m_together));
}

void FlowScenarios::fail(int element)
{
    m_failures.push_back({m_flow ? m_flow->mark() : 0, m_value, m_isCut});
    if (isEnd(element))
        m_isCut = true;
    else if (m_flow && !m_isCut)
        m_value -= m_flow->remove(arcsOf(element));
}

void FlowScenarios::heal()
{
    const Failure& last = m_failures.back();
    if (m_flow)
        m_flow->restore(last.mark);
    m_value = last.value;
    m_isCut = last.wasCut;
    m_failures.pop_back();
}

std::vector<double> FlowScenarios::withoutEach(std::span<const int> elements, std::stop_token stop)
{
    std::vector<double> values;
    values.reserve(elements.size());
    for (std::size_t i = 0; i < elements.size() && !stop.stop_requested(); ++i)
        values.push_back(valueWithout(elements.subspan(i, 1)));
    return values;
}
