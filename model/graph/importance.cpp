// SPDX-License-Identifier: GPL-3.0-or-later
// Birnbaum importance of every component from one exploration: the probability of coming to each decision times what
// hangs on it, summed over the decisions on that component (reliability is linear in each component).
// Sources: Z. W. Birnbaum, "On the importance of different components in a multicomponent system", Multivariate Analysis II
// (1969); the two passes over a decision diagram as in back-propagation.
// Cost: two passes over the diagram. Components that never fail, or always, are not in it: one exploration for each group
// of them that the same arcs and vertices need.

#include "model/graph/conditioned_forms.h"
#include "model/graph/exploration.h"
#include "model/graph/network_rules.h"
#include "model/graph/part_effect.h"
#include "model/graph/path_arcs.h"
#include "model/graph/reduced_network.h"
#include "model/graph/reliability.h"
#include "model/graph/undirected_importance.h"
#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace {

constexpr int noPart = -1;

/// The probability of ending disconnected, by node; `certain` is taken never to fail.
std::vector<double> valuesOfNodes(const ReducedNetwork& network, const DecisionDiagram& diagram, int certain)
{
    std::vector<double> values(diagram.nodes.size(), 0);
    const auto value = [&](int node) { return node >= 0 ? values[std::size_t(node)] : node == DecisionDiagram::disconnected ? 1.0 : 0.0; };
    for (auto n = diagram.order.rbegin(); n != diagram.order.rend(); ++n) {
        const DecisionDiagram::Node& node = diagram.nodes[std::size_t(*n)];
        if (node.part == noPart || node.part == certain)
            values[std::size_t(*n)] = value(node.ifUp);
        else
            values[std::size_t(*n)] = network.parts[std::size_t(node.part)].down * value(node.ifDown) + network.parts[std::size_t(node.part)].up * value(node.ifUp);
    }
    return values;
}

/// Effects of the parts the diagram decides; by part.
std::vector<PartEffect> effectsInDiagram(const ReducedNetwork& network, const DecisionDiagram& diagram, double total)
{
    // 1. Backward: what each node is worth. 2. Forward: how likely it is to be met.
    std::vector<PartEffect> effects(network.parts.size(), PartEffect{total, total, 0});
    if (diagram.nodes.empty())
        return effects;
    const std::vector<double> values = valuesOfNodes(network, diagram, noPart);
    const auto value = [&](int node) { return node >= 0 ? values[std::size_t(node)] : node == DecisionDiagram::disconnected ? 1.0 : 0.0; };
    std::vector<double> met(diagram.nodes.size(), 0);
    met[0] = 1;
    for (int n : diagram.order) {
        const DecisionDiagram::Node& node = diagram.nodes[std::size_t(n)];
        const double mass = met[std::size_t(n)];
        double down = 0, up = 1;
        if (node.part != noPart) {
            down = network.parts[std::size_t(node.part)].down;
            up = network.parts[std::size_t(node.part)].up;
            effects[std::size_t(node.part)].difference += mass * (value(node.ifDown) - value(node.ifUp));
        }
        if (node.ifDown >= 0)
            met[std::size_t(node.ifDown)] += mass * down;
        if (node.ifUp >= 0)
            met[std::size_t(node.ifUp)] += mass * up;
    }
    // 3. Both states from the total and the difference. Where the part is nearly all of the total, the subtraction would
    //    lose the digits that remain: then the diagram is evaluated without it.
    for (std::size_t p = 0; p < effects.size(); ++p) {
        PartEffect& effect = effects[p];
        if (effect.difference == 0)
            continue;
        effect.ifUp = total - network.parts[p].down * effect.difference;
        if (effect.ifUp < 0.01 * total)
            effect.ifUp = valuesOfNodes(network, diagram, int(p))[0];
        effect.ifDown = effect.ifUp + effect.difference;
    }
    return effects;
}

/// From the effect of a group to those of its members; groups come after their members.
void spreadToMembers(const ReducedNetwork& network, std::vector<PartEffect>& effects)
{
    for (std::size_t p = network.parts.size(); p-- > 0;) {
        const NetworkPart& group = network.parts[p];
        const std::size_t count = group.members.size();
        const bool isSeries = group.kind == NetworkPart::Kind::Series;
        // The others of member i: those before it, kept while walking, and those after it, from the end.
        const auto member = [&](std::size_t i) -> const NetworkPart& { return network.parts[std::size_t(group.members[i])]; };
        const auto own = [&](std::size_t i) { return isSeries ? member(i).up : member(i).down; };      // leaves it to the others
        const auto opposite = [&](std::size_t i) { return isSeries ? member(i).down : member(i).up; }; // settles it
        std::vector<double> leftAfter(count + 1, 1), settledAfter(count + 1, 0);
        for (std::size_t i = count; i-- > 0;) {
            leftAfter[i] = own(i) * leftAfter[i + 1];
            settledAfter[i] = opposite(i) + own(i) * settledAfter[i + 1];
        }
        double leftBefore = 1, settledBefore = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const double left = leftBefore * leftAfter[i + 1];                        // all others leave it to this one
            const double settled = settledBefore + leftBefore * settledAfter[i + 1];  // some other settles it
            PartEffect& effect = effects[std::size_t(group.members[i])];
            effect.difference = left * effects[p].difference;
            effect.ifUp = isSeries ? left * effects[p].ifUp + settled * effects[p].ifDown : effects[p].ifUp;
            effect.ifDown = isSeries ? effects[p].ifDown : left * effects[p].ifDown + settled * effects[p].ifUp;
            settledBefore += leftBefore * opposite(i);
            leftBefore *= own(i);
        }
    }
}

/// Where each component on some path is needed: arcs by index, then vertices counted from the number of arcs.
std::map<int, std::vector<int>> usesOnPaths(const ConditionGraph& graph, int source, int target)
{
    std::map<int, std::vector<int>> uses;
    std::vector<char> isSeen(std::size_t(graph.vertexCount), 0);
    const auto use = [&](const std::vector<int>& components, int where) {
        for (int c : components)
            uses[c].push_back(where);
    };
    const auto useVertex = [&](int v) {
        if (!isSeen[std::size_t(v)] && std::size_t(v) < graph.vertexComponents.size())
            use(graph.vertexComponents[std::size_t(v)], int(graph.arcs.size()) + v);
        isSeen[std::size_t(v)] = 1;
    };
    for (int a : arcsOnPaths(graph, source, target, std::vector<char>(graph.arcs.size(), 1))) {
        const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
        use(arc.components, a);
        useVertex(arc.from);
        useVertex(arc.to);
    }
    for (auto& [component, places] : uses) {
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
    return uses;
}

using ComponentEffects = std::map<int, PartEffect>;

/// Of the components that can both fail and work, by the engine for any graph.
ComponentEffects generalEffects(const ConditionGraph& graph, int source, int target, const std::stop_token& stop, const ReliabilityLimits& limits, ImportanceAnalysis& analysis, double& reference)
{
    const Exploration exploration = explore(reducedNetwork(graph, source, target), KeepDiagram::Yes, limits, stop);
    const ReducedNetwork& network = exploration.network;
    analysis.total = exploration.reliability;
    analysis.exact = exploration.isWhole;
    reference = exploration.isWhole ? analysis.total.unavailability : exploration.result.disconnected;
    std::vector<PartEffect> effects = effectsInDiagram(network, exploration.result.diagram, exploration.result.disconnected);
    spreadToMembers(network, effects);
    ComponentEffects ofComponents;
    for (std::size_t p = 0; p < effects.size(); ++p)
        if (network.parts[p].kind == NetworkPart::Kind::Component)
            ofComponents[network.parts[p].component] = effects[p];
    return ofComponents;
}

/// From a link or vertex to its own components, which are in series.
void spreadToComponents(const ConditionGraph& graph, std::vector<int> components, const PartEffect& effect, ComponentEffects& ofComponents)
{
    sortUnique(components);
    for (int c : components) {
        double othersDown = 0, othersUp = 1;
        for (int other : components) {
            if (other == c)
                continue;
            othersDown += othersUp * graph.down[std::size_t(other)];
            othersUp *= 1 - graph.down[std::size_t(other)];
        }
        ofComponents[c] = {othersUp * effect.ifUp + othersDown * effect.ifDown, effect.ifDown, othersUp * effect.difference};
    }
}

/// The same by the engine for undirected networks; nothing when it does not apply.
std::optional<ComponentEffects> undirectedEffects(const ConditionGraph& graph, int source, int target, const std::stop_token& stop, const ReliabilityLimits& limits, ImportanceAnalysis& analysis)
{
    const ConditionedForms forms = conditionedForms(graph, source, target, usableArcsOnPaths(graph, source, target));
    if (forms.cases.empty() || forms.rest > 0)
        return std::nullopt;
    double total = 0, lower = 0;
    bool isExact = true;
    std::vector<double> values;                   // by case
    ComponentEffects ofComponents;                // sums over the cases seen
    const auto add = [](PartEffect& sum, double chance, const PartEffect& effect) {
        sum.ifUp += chance * effect.ifUp;
        sum.ifDown += chance * effect.ifDown;
        sum.difference += chance * effect.difference;
    };
    for (const ConditionedForms::Case& one : forms.cases) {
        // 1. What each component does in this case; those it does not need do nothing.
        UndirectedImportance found;
        found.total = {1, 1, 1, true};
        if (!one.isSevered) {
            ReliabilityLimits ofCase = limits;    // what seldom matters need not be known as well
            ofCase.gap = std::max({limits.gap, 1e-14 * total, 0.1 * (total - lower)}) / std::max(one.chance, 1e-300);
            found = importance(one.form.network, source, target, stop, ofCase);
            isExact &= found.exact;
        }
        lower += one.chance * found.total.lower;
        const double value = found.total.unavailability;
        ComponentEffects inCase;
        for (std::size_t l = 0; l < one.form.linkComponents.size(); ++l)
            spreadToComponents(graph, one.form.linkComponents[l], found.links[l], inCase);
        for (std::size_t v = 0; v < one.form.vertexComponents.size(); ++v)
            spreadToComponents(graph, one.form.vertexComponents[v], found.vertices[v], inCase);
        // 2. Into the sums; what is met first did nothing in the cases before.
        for (const auto& [component, effect] : inCase)
            ofComponents.try_emplace(component, PartEffect{total, total, 0});
        for (auto& [component, sum] : ofComponents) {
            const auto effect = inCase.find(component);
            add(sum, one.chance, effect == inCase.end() ? PartEffect{value, value, 0} : effect->second);
        }
        total += one.chance * value;
        values.push_back(value);
    }
    // 3. A shared component's own states are cases.
    for (std::size_t i = 0; i < forms.shared.size(); ++i) {
        PartEffect effect{0, 0, 0};
        const double down = graph.down[std::size_t(forms.shared[i])];
        for (std::size_t c = 0; c < forms.cases.size(); ++c) {
            const bool isUp = forms.cases[c].up >> i & 1;
            (isUp ? effect.ifUp : effect.ifDown) += forms.cases[c].chance / (isUp ? 1 - down : down) * values[c];
        }
        effect.difference = std::max(0.0, effect.ifDown - effect.ifUp);
        ofComponents[forms.shared[i]] = effect;
    }
    analysis.total = {total, isExact ? total : lower, total, isExact};
    analysis.exact = isExact;
    return ofComponents;
}

}

ImportanceAnalysis importance(const ConditionGraph& graph, int source, int target, std::stop_token stop, ReliabilityLimits limits)
{
    if (source == target)
        return importance(arcInPlaceOfVertex(graph, source), 0, 1, stop, limits);
    // 1. Everything that can fail, from one exploration.
    ImportanceAnalysis analysis;
    double total = 0;                             // of what the effects are about
    std::optional<ComponentEffects> ofComponent = undirectedEffects(graph, source, target, stop, limits, analysis);
    if (ofComponent)
        total = analysis.total.unavailability;
    else
        ofComponent = generalEffects(graph, source, target, stop, limits, analysis, total);
    // 2. Every component on some path in order; certain ones by asking again with the other state.
    std::map<std::pair<std::vector<int>, double>, double> otherState;
    std::optional<ConditionGraph> changed;        // a copy only where one is needed
    for (const auto& [component, places] : usesOnPaths(graph, source, target)) {
        const double was = graph.down[std::size_t(component)];
        if (was > 0 && was < 1) {
            const auto effect = ofComponent->find(component);
            const PartEffect none{total, total, 0};
            const PartEffect& found = effect == ofComponent->end() ? none : effect->second;
            analysis.components.push_back({component, found.difference, found.ifUp, found.ifDown});
            continue;
        }
        const auto [known, isNew] = otherState.try_emplace({places, was}, 0);
        if (isNew) {
            if (!changed)
                changed = graph;
            changed->down[std::size_t(component)] = was > 0 ? 0 : 1;
            const Reliability other = unavailability(*changed, source, target, stop, limits);
            changed->down[std::size_t(component)] = was;
            known->second = other.unavailability;
            analysis.exact &= other.exact;
        }
        const double ifUp = was > 0 ? known->second : total;
        const double ifDown = was > 0 ? total : known->second;
        analysis.components.push_back({component, std::max(0.0, ifDown - ifUp), ifUp, ifDown});
    }
    return analysis;
}
