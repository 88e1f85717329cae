// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_engine.h"
#include "model/analysis/failure_order.h"
#include <algorithm>
#include <iterator>

namespace {
/// What matters of one failure when two are compared with it.
struct Alone
{
    FailureResult result;
    bool movesTraffic = false;
};

/// A list of the one that is in neither of the others; all ascending.
template <class List> bool hasNew(const List& list, const List& first, const List& second)
{
    return std::any_of(list.begin(), list.end(), [&](const auto& value) {
        return !std::binary_search(first.begin(), first.end(), value) && !std::binary_search(second.begin(), second.end(), value);
    });
}

bool isWorseThanEither(const FailureResult& both, const FailureResult& a, const FailureResult& b)
{
    const auto lowest = [](const FailureResult& failure) { return failure.lowest.pair < 0 ? std::numeric_limits<double>::infinity() : failure.lowest.mbps; };
    const auto isOverloadNew = [&](const ObjectId& id) { return !a.overloaded.contains(id) && !b.overloaded.contains(id); };
    return hasNew(both.pairsDown, a.pairsDown, b.pairsDown) || hasNew(both.demandsUnmet, a.demandsUnmet, b.demandsUnmet)
        || std::any_of(both.overloaded.begin(), both.overloaded.end(), isOverloadNew)
        || (both.worst.utilisation > 1 && both.worst.utilisation > std::max(a.worst.utilisation, b.worst.utilisation) + 1e-9)
        || lowest(both) < std::min(lowest(a), lowest(b)) - 1e-9;
}
}

FailureTable doubleFailures(const Analysis& analysis, std::stop_token stop, const FailureProgress& progress, std::size_t most)
{
    FailureTable table;
    if (!analysis.isComplete || !analysis.graph)
        return table;
    FailureEngine engine(analysis, stop);
    if (stop.stop_requested())
        return table;
    const auto isBefore = [&](const FailureResult& a, const FailureResult& b) { return isWorseFailure(analysis, a, b); };

    // 1. Each alone.
    FailureResult result;
    engine.ask({}, result);
    table.demandsUnmet = result.demandsUnmet;
    const int count = static_cast<int>(analysis.components.size());
    std::vector<Alone> alone(static_cast<std::size_t>(count));
    for (int component = 0; component < count && !stop.stop_requested(); ++component) {
        engine.ask(std::span(&component, 1), alone[static_cast<std::size_t>(component)].result);
        alone[static_cast<std::size_t>(component)].movesTraffic = !engine.changedSlots().empty();
    }

    // 2. Every two that share a pair, or that both move traffic; the others do what each does alone.
    const auto keepWorst = [&](std::size_t limit) {
        if (table.failures.size() <= limit)
            return;
        std::nth_element(table.failures.begin(), table.failures.begin() + static_cast<std::ptrdiff_t>(most), table.failures.end(), isBefore);
        table.cut += static_cast<long long>(table.failures.size() - most);
        table.failures.resize(most);
    };
    for (int first = 0; first < count; ++first) {
        const Alone& a = alone[static_cast<std::size_t>(first)];
        for (int second = first + 1; second < count; ++second) {
            if (stop.stop_requested())
                return table;
            const Alone& b = alone[static_cast<std::size_t>(second)];
            ++table.asked;
            if (!(a.movesTraffic && b.movesTraffic) && !engine.shareAPair(first, second)) {
                ++table.omitted;
                continue;
            }
            const std::array both{first, second};
            engine.ask(both, result);
            if (isWorseThanEither(result, a.result, b.result))
                table.failures.push_back(std::move(result));
            else
                ++table.omitted;
        }
        keepWorst(2 * most + 1000);
        if (progress)
            progress(1 - static_cast<double>(count - 1 - first) * (count - 2 - first) / std::max(1.0, static_cast<double>(count) * (count - 1)));
    }
    keepWorst(most);
    std::sort(table.failures.begin(), table.failures.end(), isBefore);
    table.isComplete = !stop.stop_requested();
    return table;
}
