// SPDX-License-Identifier: GPL-3.0-or-later
// Total probability over the states of what is shared: in each, a shared component is certain, and asks nothing or takes
// away what needs it. Of many, states with few down come first; the others are counted, not looked into.

#include "model/graph/conditioned_forms.h"
#include "model/graph/network_rules.h"
#include <algorithm>
#include <bit>
#include <cstddef>
#include <optional>
#include <utility>

namespace {

/// Components that are needed in more than one place on paths. A place is a vertex, or a pair of vertices with all that a
/// link between them needs.
std::vector<int> sharedComponents(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs)
{
    struct Place
    {
        std::pair<int, int> ends{-1, -1};
        std::vector<int> components;
        bool operator==(const Place&) const = default;
    };
    std::vector<Place> placeOf(graph.down.size());
    std::vector<char> isShared(graph.down.size(), 0), isOnPath(std::size_t(graph.vertexCount), 0);
    const auto use = [&](std::vector<int> components, std::pair<int, int> ends) {
        sortUnique(components);
        for (int c : components) {
            Place& known = placeOf[std::size_t(c)];
            if (known.ends.first < 0)
                known = {ends, components};
            else
                isShared[std::size_t(c)] |= !(known == Place{ends, components});
        }
    };
    isOnPath[std::size_t(source)] = isOnPath[std::size_t(target)] = 1;
    for (int a : arcs) {
        const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
        isOnPath[std::size_t(arc.from)] = isOnPath[std::size_t(arc.to)] = 1;
        if (arc.from != arc.to && arc.to != source && arc.from != target)
            use(arc.components, std::minmax(arc.from, arc.to));
    }
    for (std::size_t v = 0; v < std::min(graph.vertexComponents.size(), isOnPath.size()); ++v)
        if (isOnPath[v])
            use(graph.vertexComponents[v], {int(v), int(v)});
    std::vector<int> shared;
    for (std::size_t c = 0; c < isShared.size(); ++c)
        if (isShared[c])
            shared.push_back(int(c));
    return shared;
}

enum class Fate { Own, Up, Down };

/// The graph without the components whose fate is known: nothing when source or target is down.
std::optional<ConditionGraph> conditionedGraph(const ConditionGraph& graph, int source, int target, const std::vector<Fate>& fates)
{
    const auto isDown = [&](const std::vector<int>& components) {
        return std::any_of(components.begin(), components.end(), [&](int c) { return fates[std::size_t(c)] == Fate::Down; });
    };
    ConditionGraph changed = graph;
    const auto forget = [&](std::vector<int>& components) { std::erase_if(components, [&](int c) { return fates[std::size_t(c)] != Fate::Own; }); };
    std::vector<char> isGone(std::size_t(graph.vertexCount), 0);
    for (std::size_t v = 0; v < std::min(changed.vertexComponents.size(), isGone.size()); ++v) {
        isGone[v] = isDown(changed.vertexComponents[v]);
        forget(changed.vertexComponents[v]);
    }
    if (isGone[std::size_t(source)] || isGone[std::size_t(target)])
        return std::nullopt;
    std::erase_if(changed.arcs, [&](const ConditionGraph::Arc& arc) { return isGone[std::size_t(arc.from)] || isGone[std::size_t(arc.to)] || isDown(arc.components); });
    for (ConditionGraph::Arc& arc : changed.arcs)
        forget(arc.components);
    return changed;
}

/// The states of so many components with at most `down` of them down, fewest down first; bits tell which are up.
std::vector<std::uint32_t> statesWithFewDown(std::size_t count, std::size_t down)
{
    std::vector<std::uint32_t> states;
    for (std::uint32_t up = std::uint32_t(1) << count; up-- > 0;)
        if (count - std::size_t(std::popcount(up)) <= down)
            states.push_back(up);
    std::stable_sort(states.begin(), states.end(), [](std::uint32_t a, std::uint32_t b) { return std::popcount(a) > std::popcount(b); });
    return states;
}

/// The chance that more than `most` of some components are down: a sum of what it consists of.
double chanceOfMoreDown(const std::vector<double>& down, std::size_t most)
{
    std::vector<double> chance{1};                // by how many are down
    for (double each : down) {
        chance.push_back(0);
        for (std::size_t n = chance.size(); n-- > 0;)
            chance[n] = chance[n] * (1 - each) + (n > 0 ? chance[n - 1] * each : 0);
    }
    double sum = 0;
    for (std::size_t n = most + 1; n < chance.size(); ++n)
        sum += chance[n];
    return sum;
}

}

ConditionedForms conditionedForms(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs, std::size_t casesOfMany)
{
    ConditionedForms forms;
    std::vector<Fate> fates(graph.down.size(), Fate::Own);
    const auto share = [&](int c) {
        const double down = graph.down[std::size_t(c)];
        if (down > 0 && down < 1)
            forms.shared.push_back(c);
        fates[std::size_t(c)] = down >= 1 ? Fate::Down : Fate::Up;
    };
    for (int c : sharedComponents(graph, source, target, arcs))
        share(c);
    // 1. All up; components that give a direction its meaning are shared as well.
    ConditionedForms::Case best;
    while (true) {
        const std::optional<ConditionGraph> changed = conditionedGraph(graph, source, target, fates);
        if (!changed) {                           // by what is certainly down: a graph for others
            forms.shared.clear();
            return forms;
        }
        std::vector<int> inTheWay;
        if (std::optional<UndirectedForm> form = undirectedForm(*changed, source, target, &inTheWay)) {
            best.form = std::move(*form);
            break;
        }
        if (inTheWay.empty())
            return forms;
        for (int c : inTheWay)
            share(c);
    }
    if (forms.shared.size() > ConditionedForms::mostShared) {
        forms.others = std::move(forms.shared);
        forms.shared.clear();
        return forms;
    }
    // 2. All states, or those with few down.
    const std::size_t count = forms.shared.size();
    const bool areMany = std::size_t(1) << count > ConditionedForms::mostCases;
    std::size_t fewDown = areMany ? 1 : count;
    for (std::size_t next = fewDown + 1; areMany && statesWithFewDown(count, next).size() <= std::min(casesOfMany, ConditionedForms::mostCases); ++next)
        fewDown = next;
    std::vector<double> down;
    for (int c : forms.shared)
        down.push_back(graph.down[std::size_t(c)]);
    forms.rest = chanceOfMoreDown(down, fewDown);
    for (std::uint32_t up : statesWithFewDown(count, fewDown)) {
        ConditionedForms::Case one{1, up, false, {}};
        for (std::size_t i = 0; i < count; ++i) {
            one.chance *= up >> i & 1 ? 1 - down[i] : down[i];
            fates[std::size_t(forms.shared[i])] = up >> i & 1 ? Fate::Up : Fate::Down;
        }
        if (forms.cases.empty()) {
            one.form = std::move(best.form);
        } else if (const std::optional<ConditionGraph> changed = conditionedGraph(graph, source, target, fates)) {
            std::optional<UndirectedForm> form = undirectedForm(*changed, source, target);
            if (!form) {
                forms.cases.clear();
                return forms;
            }
            one.form = std::move(*form);
        } else {
            one.isSevered = true;
        }
        forms.cases.push_back(std::move(one));
    }
    return forms;
}
