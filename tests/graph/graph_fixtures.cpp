// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/graph/graph_fixtures.h"
#include "model/graph/reachability.h"
#include <cstddef>
#include <fstream>
#include <stdexcept>

std::uint64_t FixtureRandom::next()
{
    std::uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

namespace {

double randomDown(FixtureRandom& random)
{
    switch (random.below(12)) {
    case 0: return 0;
    case 1: return random.below(3) == 0 ? 1 : 0.5;
    case 2: return 1e-6 * random.unit();
    default: return random.unit();
    }
}

std::vector<int> randomCondition(FixtureRandom& random, int components, int most)
{
    std::vector<int> condition;
    for (int i = random.below(most + 1); i > 0 && components > 0; --i)
        condition.push_back(random.below(components));
    return condition;
}

}

ConditionGraph randomConditionGraph(FixtureRandom& random, int vertices, int components, int links)
{
    ConditionGraph graph;
    graph.vertexCount = vertices;
    for (int c = 0; c < components; ++c)
        graph.down.push_back(randomDown(random));
    const bool verticesFail = random.below(2) == 0;
    for (int v = 0; verticesFail && v < vertices; ++v)
        graph.vertexComponents.push_back(randomCondition(random, components, 1));
    const int undirectedOfTen = random.below(11);
    for (int l = 0; l < links; ++l) {
        ConditionGraph::Arc arc{random.below(vertices), random.below(vertices), randomCondition(random, components, 3)};
        graph.arcs.push_back(arc);
        if (random.below(10) < undirectedOfTen) {
            std::swap(arc.from, arc.to);
            graph.arcs.push_back(arc);
        }
    }
    return graph;
}

ConditionGraph randomLayeredGraph(FixtureRandom& random, int layers, int width, int shared)
{
    ConditionGraph graph;
    graph.vertexCount = layers * width + 2;
    const auto component = [&] {
        graph.down.push_back(0.3 * random.unit());
        return int(graph.down.size()) - 1;
    };
    for (int i = 0; i < shared; ++i)
        component();
    const int last = graph.vertexCount - 1;
    graph.vertexComponents.resize(std::size_t(graph.vertexCount));
    for (int v = 1; v < last; ++v)
        graph.vertexComponents[std::size_t(v)] = {component()};
    const auto vertex = [&](int layer, int i) { return 1 + layer * width + i; };
    const auto add = [&](int from, int to) {
        graph.arcs.push_back({from, to, {component()}});
        if (random.below(2))
            graph.arcs.back().components.push_back(random.below(shared));
    };
    for (int i = 0; i < width; ++i) {
        add(0, vertex(0, i));
        add(vertex(layers - 1, i), last);
        for (int layer = 0; layer < layers; ++layer) {
            for (int k = 0; layer + 1 < layers && k < width; ++k)
                if (random.below(3))
                    add(vertex(layer, i), vertex(layer + 1, k));
            if (i > 0 && random.below(2)) {
                add(vertex(layer, i - 1), vertex(layer, i));
                ConditionGraph::Arc back = graph.arcs.back();
                std::swap(back.from, back.to);
                graph.arcs.push_back(back);
            }
        }
    }
    return graph;
}

EnumeratedReliability enumeratedReliability(const ConditionGraph& graph, int source, int target)
{
    // Conditions as bit masks; a vertex's own is asked of every arc into it, and the source's of the outcome.
    struct MaskedArc
    {
        std::uint32_t from, to, needs;
    };
    const auto mask = [](const std::vector<int>& components) {
        std::uint32_t bits = 0;
        for (int c : components)
            bits |= std::uint32_t(1) << c;
        return bits;
    };
    const auto vertexMask = [&](int v) { return std::size_t(v) < graph.vertexComponents.size() ? mask(graph.vertexComponents[std::size_t(v)]) : 0u; };
    std::vector<MaskedArc> arcs;
    for (const ConditionGraph::Arc& arc : graph.arcs)
        arcs.push_back({std::uint32_t(1) << arc.from, std::uint32_t(1) << arc.to, mask(arc.components) | vertexMask(arc.to)});
    const std::size_t count = graph.down.size();
    EnumeratedReliability result{0, std::vector<long double>(count, 0), std::vector<long double>(count, 0)};
    for (std::uint32_t up = 0; up < std::uint32_t(1) << count; ++up) {
        std::uint32_t reached = 0, before = ~std::uint32_t(0);
        if ((vertexMask(source) & ~up) == 0)
            reached = std::uint32_t(1) << source;
        while (reached != before) {
            before = reached;
            for (const MaskedArc& arc : arcs)
                if ((arc.from & reached) && (arc.needs & ~up) == 0)
                    reached |= arc.to;
        }
        if (reached >> target & 1)
            continue;
        // The probability without component c is the product of those before it and those after it.
        std::vector<long double> after(count + 1, 1);
        const auto chance = [&](std::size_t c) { return up >> c & 1 ? 1 - static_cast<long double>(graph.down[c]) : static_cast<long double>(graph.down[c]); };
        for (std::size_t c = count; c-- > 0;)
            after[c] = after[c + 1] * chance(c);
        long double product = 1;
        for (std::size_t c = 0; c < count; ++c) {
            (up >> c & 1 ? result.ifUp : result.ifDown)[c] += product * after[c + 1];
            product *= chance(c);
        }
        result.unavailability += product;
    }
    return result;
}

namespace {

double pivot(const ConditionGraph& graph, const OutgoingArcs& outgoing, int source, int target, std::vector<char>& isDown, std::vector<char>& isUp)
{
    const auto path = shortestPath(graph, outgoing, source, target, isDown);
    if (!path)
        return 1;
    // The first component of the path that is not decided; when all are up, the target is reached.
    std::vector<int> needed;
    const auto need = [&](const std::vector<int>& components) { needed.insert(needed.end(), components.begin(), components.end()); };
    if (!graph.vertexComponents.empty())
        need(graph.vertexComponents[std::size_t(source)]);
    for (int a : *path) {
        need(graph.arcs[std::size_t(a)].components);
        if (!graph.vertexComponents.empty())
            need(graph.vertexComponents[std::size_t(graph.arcs[std::size_t(a)].to)]);
    }
    for (int c : needed) {
        if (isUp[std::size_t(c)])
            continue;
        const double down = graph.down[std::size_t(c)];
        isDown[std::size_t(c)] = 1;
        double sum = down > 0 ? down * pivot(graph, outgoing, source, target, isDown, isUp) : 0;
        isDown[std::size_t(c)] = 0;
        isUp[std::size_t(c)] = 1;
        sum += down < 1 ? (1 - down) * pivot(graph, outgoing, source, target, isDown, isUp) : 0;
        isUp[std::size_t(c)] = 0;
        return sum;
    }
    return 0;
}

}

double pivotalUnavailability(const ConditionGraph& graph, int source, int target)
{
    std::vector<char> isDown(graph.down.size(), 0), isUp = isDown;
    return pivot(graph, outgoingArcs(graph), source, target, isDown, isUp);
}

BackboneProblem readBackbone(const std::string& path, BackboneFailures failures)
{
    std::ifstream file(path);
    BackboneProblem problem;
    int links = 0;
    if (!(file >> problem.graph.vertexCount >> links >> problem.source >> problem.target))
        throw std::runtime_error("cannot read " + path);
    const auto component = [&] {
        double up = 0;
        file >> up;
        problem.graph.down.push_back(1 - up);
        return int(problem.graph.down.size()) - 1;
    };
    for (int v = 0; v < problem.graph.vertexCount; ++v) {
        const int c = component();
        problem.graph.vertexComponents.push_back(failures == BackboneFailures::Links ? std::vector<int>{} : std::vector<int>{c});
    }
    for (int l = 0; l < links; ++l) {
        int a = 0, b = 0;
        file >> a >> b;
        const int c = component();
        problem.graph.arcs.push_back({a, b, {c}});
        problem.graph.arcs.push_back({b, a, {c}});
    }
    return problem;
}
