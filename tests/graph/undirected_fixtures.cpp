// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/graph/undirected_fixtures.h"
#include <cmath>
#include <cstddef>
#include <cstdint>

long double enumeratedUnavailability(const UndirectedNetwork& network, int source, int target)
{
    const std::size_t links = network.links.size(), count = links + network.vertexDown.size();
    // Halves of the product are looked up: states share them.
    const auto down = [&](std::size_t c) { return static_cast<long double>(c < links ? network.links[c].down : network.vertexDown[c - links]); };
    const std::size_t low = count / 2;
    const auto products = [&](std::size_t begin, std::size_t end) {
        std::vector<long double> all{1};
        for (std::size_t c = begin; c < end; ++c) {
            const std::size_t size = all.size();
            for (std::size_t i = 0; i < size; ++i) {
                all.push_back(all[i] * (1 - down(c)));
                all[i] *= down(c);
            }
        }
        return all;
    };
    const std::vector<long double> ofLow = products(0, low), ofHigh = products(low, count);
    long double sum = 0;
    std::vector<std::uint32_t> ends;
    for (const UndirectedNetwork::Link& link : network.links)
        ends.push_back(1u << link.a | 1u << link.b);
    for (std::uint32_t up = 0; up < 1u << count; ++up) {
        const long double chance = ofLow[up & ((1u << low) - 1)] * ofHigh[up >> low];
        if (chance == 0)
            continue;
        std::uint32_t working = network.vertexDown.empty() ? ~0u : up >> links;
        std::uint32_t reached = working & 1u << source, before = 0;
        while (reached != before) {
            before = reached;
            for (std::size_t l = 0; l < links; ++l)
                if ((up >> l & 1) && (ends[l] & reached))
                    reached |= ends[l] & working;
        }
        if (!(reached >> target & 1))
            sum += chance;
    }
    return sum;
}

namespace {

double anyDownFraction(FixtureRandom& random)
{
    switch (random.below(14)) {
    case 0: return 0;
    case 1: return random.below(4) == 0 ? 1 : 0.5;
    case 2: return 1e-9 * random.unit();
    default: return random.unit();
    }
}

}

UndirectedNetwork randomNetwork(FixtureRandom& random, int vertices, int links, bool verticesFail)
{
    UndirectedNetwork network{vertices, {}, {}};
    for (int v = 0; verticesFail && v < vertices; ++v)
        network.vertexDown.push_back(anyDownFraction(random));
    for (int l = 0; l < links; ++l)
        network.links.push_back({random.below(vertices), random.below(vertices), anyDownFraction(random)});
    return network;
}

UndirectedNetwork ringWithChords(FixtureRandom& random, int vertices, int chords, int reach)
{
    UndirectedNetwork network{vertices, {}, {}};
    for (int v = 0; v < vertices; ++v) {
        network.vertexDown.push_back(0.1 * random.unit());
        network.links.push_back({v, (v + 1) % vertices, 0.2 * random.unit()});
    }
    for (int c = 0; c < chords; ++c) {
        const int v = random.below(vertices);
        network.links.push_back({v, (v + 2 + random.below(reach)) % vertices, 0.2 * random.unit()});
    }
    return network;
}

ConditionGraph asConditionGraph(const UndirectedNetwork& network)
{
    ConditionGraph graph;
    graph.vertexCount = network.vertexCount;
    for (double down : network.vertexDown) {
        graph.vertexComponents.push_back({int(graph.down.size())});
        graph.down.push_back(down);
    }
    for (const UndirectedNetwork::Link& link : network.links) {
        graph.arcs.push_back({link.a, link.b, {int(graph.down.size())}});
        graph.arcs.push_back({link.b, link.a, {int(graph.down.size())}});
        graph.down.push_back(link.down);
    }
    return graph;
}

UndirectedNetwork squareGrid(int side, double linkDown, double nodeDown)
{
    UndirectedNetwork network{side * side, {}, {}};
    for (int v = 0; v < network.vertexCount; ++v) {
        if (nodeDown > 0)
            network.vertexDown.push_back(nodeDown);
        if (v % side + 1 < side)
            network.links.push_back({v, v + 1, linkDown});
        if (v + side < network.vertexCount)
            network.links.push_back({v, v + side, linkDown});
    }
    return network;
}

bool isNear(double value, long double expected, long double relative)
{
    return std::abs(static_cast<long double>(value) - expected) <= relative * std::abs(expected);
}

UndirectedNetwork backboneNetwork(const BackboneProblem& problem)
{
    UndirectedNetwork network{problem.graph.vertexCount, {}, {}};
    for (int v = 0; v < network.vertexCount; ++v) {
        const std::vector<int>& own = problem.graph.vertexComponents[std::size_t(v)];
        network.vertexDown.push_back(own.empty() ? 0 : problem.graph.down[std::size_t(own[0])]);
    }
    for (std::size_t a = 0; a < problem.graph.arcs.size(); a += 2) {
        const ConditionGraph::Arc& arc = problem.graph.arcs[a];
        network.links.push_back({arc.from, arc.to, problem.graph.down[std::size_t(arc.components[0])]});
    }
    return network;
}
