// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/way_sets.h"
#include "model/analysis/simple_paths.h"
#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace {
constexpr std::size_t mostWays = 256;
constexpr int mostWaySteps = 40000;

using WordSet = std::vector<std::uint64_t>;

std::size_t wordsFor(std::size_t bits) { return std::max<std::size_t>(1, (bits + 63) / 64); }
void addBit(WordSet& set, std::size_t bit) { set[bit / 64] |= std::uint64_t(1) << (bit % 64); }
bool hasBit(const WordSet& set, std::size_t bit) { return set[bit / 64] >> (bit % 64) & 1; }

/// The component sets of simple paths, each with the branches that it belongs to.
using WaysFound = std::map<WordSet, std::set<std::size_t>>;

/// All of them; nothing past the limits.
std::optional<WaysFound> waysOf(const ComponentGraph& graph, const PathGraph& paths, const BranchTable& routes)
{
    struct Way { WordSet used; int connection = -1; int accessLink = -1; };
    WaysFound found;
    const auto enter = [&](int vertex, Way& way) {
        const auto at = static_cast<std::size_t>(vertex);
        for (const int component : paths.graph.vertexComponents[at])
            addBit(way.used, static_cast<std::size_t>(component));
        const int original = paths.vertices[at];
        const GraphVertex& part = graph.vertices[static_cast<std::size_t>(original)];
        if (part.kind == VertexKind::Connection)
            way.connection = part.index;
        else if (part.kind == VertexKind::AccessLink && graph.accessLinkVertex[static_cast<std::size_t>(part.index)] == original)
            way.accessLink = part.index;
    };
    const auto arrive = [&](const Way& way) {
        std::set<std::size_t>& branches = found[way.used];
        for (std::size_t i = 0; i < routes.branches.size(); ++i)
            if (routes.branches[i].connection == way.connection && routes.branches[i].accessLink == way.accessLink)
                branches.insert(i);
        return found.size() <= mostWays;
    };
    if (!forEachSimplePath(paths, mostWaySteps, Way{WordSet(wordsFor(paths.components.size()))}, enter, arrive))
        return std::nullopt;
    return found;
}

/// By component: the set of what goes with it; equal sets act alike.
std::vector<WordSet> setsByWay(const WaysFound& ways, std::size_t components)
{
    std::vector<WordSet> sets(components, WordSet(wordsFor(ways.size())));
    std::size_t number = 0;
    for (const auto& [way, branches] : ways) {
        for (std::size_t component = 0; component < components; ++component)
            if (hasBit(way, component))
                addBit(sets[component], number);
        ++number;
    }
    return sets;
}

std::vector<WordSet> setsByVertex(const PathGraph& paths)
{
    std::vector<WordSet> sets(paths.components.size(), WordSet(wordsFor(static_cast<std::size_t>(paths.graph.vertexCount))));
    for (std::size_t vertex = 0; vertex < paths.graph.vertexComponents.size(); ++vertex)
        for (const int component : paths.graph.vertexComponents[vertex])
            addBit(sets[static_cast<std::size_t>(component)], vertex);
    return sets;
}

bool overlaps(const WordSet& a, const WordSet& b)
{
    for (std::size_t word = 0; word < a.size() && word < b.size(); ++word)
        if (a[word] & b[word])
            return true;
    return false;
}

/// By branch: how many times better ones must be lost before it carries traffic.
std::vector<int> preferencesOf(const BranchTable& routes)
{
    std::vector<int> preference(routes.branches.size(), -1);
    std::vector<char> isUp(routes.branches.size(), true);
    ActiveBranches active;
    for (int turn = 0;; ++turn) {
        chooseRoutes(routes, isUp, active);
        bool isAny = false;
        for (std::size_t i = 0; i < isUp.size(); ++i)
            if (isUp[i] && (active.toAzure[i] || active.fromAzure[i])) {
                preference[i] = turn;
                isUp[i] = false;
                isAny = true;
            }
        if (!isAny)
            return preference;
    }
}

/// Puts the parts in order: what the preferred routes need first, and in it the likeliest.
void putInOrder(WaySets& result, const std::vector<int>& preference)
{
    struct Place { int stage; double down; std::size_t part; };
    constexpr int last = std::numeric_limits<int>::max();
    std::vector<Place> order;
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        int stage = last;
        for (std::size_t branch = 0; branch < result.ofBranch.size(); ++branch)
            if (preference[branch] >= 0 && overlaps(result.ofBranch[branch], result.parts[i].takes))
                stage = std::min(stage, preference[branch]);
        order.push_back({stage, result.parts[i].down, i});
    }
    std::stable_sort(order.begin(), order.end(), [](const Place& a, const Place& b) { return a.stage != b.stage ? a.stage < b.stage : a.down > b.down; });
    std::vector<LossPart> parts;
    std::vector<std::vector<int>> components;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i].stage != order[i - 1].stage)
            result.stageEnds.push_back(i);
        parts.push_back(std::move(result.parts[order[i].part]));
        components.push_back(std::move(result.components[order[i].part]));
    }
    result.parts = std::move(parts);
    result.components = std::move(components);
}
}

WaySets waySetsOf(const ComponentGraph& graph, const PathGraph& paths, const BranchTable& routes)
{
    WaySets result;
    // 1. Elements: the simple paths where they are few enough.
    const auto ways = waysOf(graph, paths, routes);
    result.areWays = ways.has_value();
    const std::vector<WordSet> sets = result.areWays ? setsByWay(*ways, paths.components.size()) : setsByVertex(paths);

    // 2. Components with the same set are one part, in series.
    std::map<WordSet, std::size_t> partOf;
    for (std::size_t component = 0; component < sets.size(); ++component) {
        const double down = paths.graph.down[component];
        const bool takesNothing = std::all_of(sets[component].begin(), sets[component].end(), [](std::uint64_t word) { return word == 0; });
        if (takesNothing || !(down > 0))
            continue;
        const auto [at, isNew] = partOf.try_emplace(sets[component], result.parts.size());
        if (isNew) {
            result.parts.push_back({0, sets[component]});
            result.components.emplace_back();
        }
        double& partDown = result.parts[at->second].down;
        partDown += (1 - partDown) * down;
        result.components[at->second].push_back(paths.components[component]);
    }

    // 3. What belongs to which branch, and so what to look at first.
    if (result.areWays) {
        result.ofBranch.assign(routes.branches.size(), WordSet(wordsFor(ways->size())));
        std::size_t number = 0;
        for (const auto& [way, branches] : *ways) {
            for (const std::size_t branch : branches)
                addBit(result.ofBranch[branch], number);
            ++number;
        }
    }
    putInOrder(result, preferencesOf(routes));

    // 4. Where paths are too many every part is an element of its own.
    const std::size_t elements = result.areWays ? ways->size() : result.parts.size();
    result.all.resize(wordsFor(elements));
    for (std::size_t i = 0; i < elements; ++i)
        addBit(result.all, i);
    for (std::size_t i = 0; i < result.parts.size() && !result.areWays; ++i) {
        result.parts[i].takes.assign(result.all.size(), 0);
        addBit(result.parts[i].takes, i);
    }
    return result;
}
