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

/// Whether as many arcs lead each way between any two vertices, as far as a sum of hashes can tell: a no is certain.
bool hasWaysBack(const ConditionGraph& graph, int source, int target, const std::vector<int>& arcs)
{
    const auto hash = [](int from, int to) {
        std::uint64_t mixed = (std::uint64_t(std::uint32_t(from)) << 32 | std::uint32_t(to)) * 0x9e3779b97f4a7c15u;
        mixed ^= mixed >> 29;
        return mixed * 0xbf58476d1ce4e5b9u;
    };
    std::uint64_t balance = 0;
    for (int a : arcs) {
        const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
        const bool isAtAnEnd = arc.from == source || arc.to == source || arc.from == target || arc.to == target;
        balance += isAtAnEnd ? 0 : hash(arc.from, arc.to) - hash(arc.to, arc.from);
    }
    return balance == 0;
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
    if (!hasWaysBack(graph, source, target, arcs))
        return forms;
    const std::vector<int> needed = sharedComponents(graph, source, target, arcs);
    std::vector<Fate> fates(graph.down.size(), Fate::Own);
    for (int c : needed) {
        const double down = graph.down[std::size_t(c)];
        if (down > 0 && down < 1)
            forms.shared.push_back(c);
        else
            fates[std::size_t(c)] = down > 0 ? Fate::Down : Fate::Up;
    }
    if (forms.shared.size() > ConditionedForms::mostShared)
        return forms;
    if (needed.empty()) {                         // as it is
        if (std::optional<UndirectedForm> form = undirectedForm(graph, source, target))
            forms.cases.push_back({1, 0, false, std::move(*form)});
        return forms;
    }
    for (std::uint32_t up = std::uint32_t(1) << forms.shared.size(); up-- > 0;) {
        ConditionedForms::Case one{1, up, false, {}};
        for (std::size_t i = 0; i < forms.shared.size(); ++i) {
            const double down = graph.down[std::size_t(forms.shared[i])];
            one.chance *= up >> i & 1 ? 1 - down : down;
            fates[std::size_t(forms.shared[i])] = up >> i & 1 ? Fate::Up : Fate::Down;
        }
        if (const std::optional<ConditionGraph> changed = conditionedGraph(graph, source, target, fates)) {
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
