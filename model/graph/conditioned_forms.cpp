// SPDX-License-Identifier: GPL-3.0-or-later
// Total probability over the states of what is shared: in each, a shared component is certain, and asks nothing or takes
// away what needs it.

#include "model/graph/conditioned_forms.h"
#include "model/graph/network_rules.h"
#include <algorithm>
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

}

ConditionedForms conditionedForms(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs)
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
        if (forms.shared.size() > ConditionedForms::mostShared)
            return forms;
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
    // 2. Every other state.
    for (std::uint32_t up = std::uint32_t(1) << forms.shared.size(); up-- > 0;) {
        ConditionedForms::Case one{1, up, false, {}};
        for (std::size_t i = 0; i < forms.shared.size(); ++i) {
            const double down = graph.down[std::size_t(forms.shared[i])];
            one.chance *= up >> i & 1 ? 1 - down : down;
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
