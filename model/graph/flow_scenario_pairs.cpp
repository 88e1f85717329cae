// SPDX-License-Identifier: GPL-3.0-or-later
// All pairs of failures. A pair of which neither carries flow changes nothing. Of any other, one that carries flow fails
// first; then the second is asked only if that touched it or the detour that it would take alone, since a detour that
// nothing touched is still there. Cost: a few searches for each element that carries flow, and a write for each pair.

#include "model/graph/flow_scenarios.h"
#include <algorithm>
#include <utility>

/// What each element does alone, and by residual arc who depends on it.
struct FlowScenarios::Detours
{
    std::vector<int> first;                       ///< by residual arc: its first in `dependents`; one more at the end
    std::vector<int> dependents;                  ///< positions: the arc fails with the element, or its flow found room there
    std::vector<int> carriers;                    ///< positions of elements that carry flow, without source and target
    std::vector<int> lossy;                       ///< those of them without which the value falls
    std::vector<char> isCarrier;                  ///< by position
};

FlowScenarios::Detours FlowScenarios::detours(std::span<const int> elements, PairValues& result, std::stop_token stop)
{
    Detours found;
    found.isCarrier.assign(elements.size(), 0);
    found.first.assign(m_flow ? std::size_t(m_flow->arcCount()) + 1 : 1, 0);
    std::vector<std::pair<int, int>> pairs;       // arc, position
    std::vector<int> touched;
    for (std::size_t i = 0; i < elements.size() && !stop.stop_requested(); ++i) {
        const std::span<const int> arcs = arcsOf(elements[i]);
        touched.assign(arcs.begin(), arcs.end());
        result.alone.push_back(isEnd(elements[i]) ? 0 : value());
        if (m_flow && !isEnd(elements[i]) && carriesFlow(elements[i])) {
            found.isCarrier[i] = 1;
            found.carriers.push_back(int(i));
            const double lost = m_flow->loss(arcs, &touched);
            result.alone.back() = valueAt(m_value - lost);
            if (lost != 0) {
                found.lossy.push_back(int(i));
                touched.clear();                  // asked every time
            }
        }
        for (int arc : touched) {
            ++found.first[std::size_t(arc) + 1];
            pairs.emplace_back(arc, int(i));
        }
    }
    for (std::size_t arc = 1; arc < found.first.size(); ++arc)
        found.first[arc] += found.first[arc - 1];
    found.dependents.resize(pairs.size());
    std::vector<int> next = found.first;
    for (const auto& [arc, position] : pairs)
        found.dependents[std::size_t(next[std::size_t(arc)]++)] = position;
    return found;
}

FlowScenarios::PairValues FlowScenarios::withoutEachPair(std::span<const int> elements, std::stop_token stop)
{
    PairValues result;
    result.count = elements.size();
    const Detours found = detours(elements, result, stop);
    if (stop.stop_requested())
        return result;
    const std::size_t count = elements.size();
    result.values.assign(count * (count - std::min<std::size_t>(1, count)) / 2, value());
    std::vector<std::size_t> asked(count, count); // by position: the first it was asked with last
    std::vector<int> touched, seconds;
    for (int carrier : found.carriers) {
        const std::size_t first = std::size_t(carrier);
        fail(elements[first]);
        // 1. As if the second changed nothing. Earlier carriers failed first themselves.
        const double alone = value();
        for (std::size_t second = 0; second < first; ++second)
            if (!found.isCarrier[second])
                result.values[result.place(second, first)] = alone;
        if (first + 1 < count)
            std::fill_n(result.values.begin() + std::ptrdiff_t(result.place(first, first + 1)), count - first - 1, alone);
        // 2. Those that may.
        touched.clear();
        m_flow->addTouched(m_failures.back().mark, touched);
        seconds = found.lossy;
        for (int arc : touched)
            seconds.insert(seconds.end(), found.dependents.begin() + found.first[std::size_t(arc)], found.dependents.begin() + found.first[std::size_t(arc) + 1]);
        for (int position : seconds) {
            const std::size_t second = std::size_t(position);
            if (asked[second] == first || second == first || (second < first && found.isCarrier[second]))
                continue;
            asked[second] = first;
            if (!carriesFlow(elements[second]))
                continue;
            if (stop.stop_requested())
                break;
            result.values[result.place(std::min(first, second), std::max(first, second))] = valueWithout(elements.subspan(second, 1));
        }
        heal();
        if (stop.stop_requested())
            return result;
    }
    // 3. Without the source or the target there is nothing.
    for (std::size_t end = 0; end < count; ++end) {
        if (!isEnd(elements[end]))
            continue;
        for (std::size_t other = 0; other < count; ++other)
            if (other != end)
                result.values[result.place(std::min(end, other), std::max(end, other))] = 0;
    }
    result.isComplete = true;
    return result;
}
