// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/max_flow.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"
#include <algorithm>
#include <cmath>
#include <cstdint>

namespace {

constexpr double noLimit = std::numeric_limits<double>::infinity();

double capacityOf(const FlowNetwork& network, int vertex)
{
    return std::size_t(vertex) < network.vertexCapacity.size() ? network.vertexCapacity[std::size_t(vertex)] : noLimit;
}

/// The least capacity of a cut by trying all: each vertex is before the cut, after it, or cut itself.
double leastCut(const FlowNetwork& network, int source, int target)
{
    double least = noLimit;
    int choices = 1;
    for (int v = 0; v < network.vertexCount; ++v)
        choices *= 3;
    std::vector<int> side(std::size_t(network.vertexCount)); // 0 before, 1 after, 2 cut: entered before, left after
    for (int choice = 0; choice < choices; ++choice) {
        double sum = 0;
        for (int v = 0, rest = choice; v < network.vertexCount; ++v, rest /= 3) {
            side[std::size_t(v)] = rest % 3;
            sum += rest % 3 == 2 ? capacityOf(network, v) : 0;
        }
        if (side[std::size_t(source)] == 1 || side[std::size_t(target)] == 0)
            continue;
        for (const FlowNetwork::Arc& arc : network.arcs)
            if (side[std::size_t(arc.from)] == 0 && side[std::size_t(arc.to)] == 1)
                sum += arc.capacity;
        least = std::min(least, sum);
    }
    return least;
}

/// Whether the target can be reached without the arcs and vertices of the cut.
bool isCut(const FlowNetwork& network, const MaxFlow& flow, int source, int target)
{
    const auto holds = [](const std::vector<int>& list, int i) { return std::find(list.begin(), list.end(), i) != list.end(); };
    std::vector<char> reached(std::size_t(network.vertexCount), 0);
    reached[std::size_t(source)] = !holds(flow.cutVertices, source);
    for (int round = 0; round < network.vertexCount; ++round)
        for (std::size_t a = 0; a < network.arcs.size(); ++a)
            if (reached[std::size_t(network.arcs[a].from)] && !holds(flow.cutArcs, int(a)) && !holds(flow.cutVertices, network.arcs[a].to))
                reached[std::size_t(network.arcs[a].to)] = 1;
    return !reached[std::size_t(target)];
}

}

TEST_CASE("flows worked by hand")
{
    SECTION("nothing to flow through")
    {
        const MaxFlow flow = maxFlow({2, {{1, 0, 5}}, {}}, 0, 1);
        CHECK(flow.value == 0);
        CHECK_FALSE(flow.isInfinite);
        CHECK(flow.cutArcs.empty());
    }
    SECTION("the cut is the one nearest the source")
    {
        const MaxFlow flow = maxFlow({4, {{0, 1, 5}, {1, 2, 5}, {2, 3, 5}}, {}}, 0, 3);
        CHECK(flow.value == 5);
        CHECK(flow.cutArcs == std::vector<int>{0});
        CHECK(flow.isOnSourceSide == std::vector<char>{1, 0, 0, 0});
    }
    SECTION("a vertex limits what its arcs could carry")
    {
        const MaxFlow flow = maxFlow({4, {{0, 1, 5}, {0, 2, 5}, {1, 3, noLimit}, {2, 3, 4}}, {noLimit, 3, noLimit, noLimit}}, 0, 3);
        CHECK(flow.value == 7);
        CHECK(flow.flow == std::vector<double>{3, 4, 3, 4});
        CHECK(flow.cutArcs == std::vector<int>{3});
        CHECK(flow.cutVertices == std::vector<int>{1});
    }
    SECTION("parallel arcs add up and an arc of no capacity carries nothing")
    {
        const MaxFlow flow = maxFlow({2, {{0, 1, 1.5}, {0, 1, 2.25}, {0, 1, 0}, {0, 0, 7}}, {}}, 0, 1);
        CHECK(flow.value == 3.75);
        CHECK(flow.cutArcs == std::vector<int>{0, 1, 2});
        CHECK(flow.flow == std::vector<double>{1.5, 2.25, 0, 0});
    }
    SECTION("no limit anywhere on a path is said, not computed")
    {
        const MaxFlow flow = maxFlow({3, {{0, 1, noLimit}, {1, 2, noLimit}, {0, 2, 3}}, {}}, 0, 2);
        CHECK(flow.isInfinite);
        CHECK(std::isinf(flow.value));
        CHECK(maxFlow({3, {{0, 1, noLimit}, {1, 2, noLimit}}, {noLimit, 2}}, 0, 2).value == 2);
        CHECK(maxFlow({2, {{0, 1, noLimit}}, {4, 3}}, 0, 1).value == 3);
    }
    SECTION("source equal to target")
    {
        CHECK(maxFlow({1, {}, {}}, 0, 0).isInfinite);
        CHECK(maxFlow({1, {}, {2}}, 0, 0).value == 2);
    }
    SECTION("capacities without an exact binary form leave no false remainder")
    {
        const MaxFlow flow = maxFlow({4, {{0, 1, 0.1}, {0, 1, 0.2}, {1, 2, 0.3}, {2, 3, 0.3}}, {}}, 0, 3);
        CHECK(flow.value == Approx(0.3).epsilon(1e-12));
        CHECK(flow.cutArcs == std::vector<int>{0, 1});
    }
}

TEST_CASE("flow is conserved, equals its cut, and no cut is smaller")
{
    FixtureRandom random{21};
    int infinite = 0, positive = 0;
    for (int i = 0; i < 1500; ++i) {
        FlowNetwork network;
        network.vertexCount = 2 + random.below(5);
        const bool integers = random.below(2) == 0;
        const auto capacity = [&] { return random.below(8) == 0 ? noLimit : random.below(8) == 0 ? 0.0 : integers ? double(random.below(9)) : 10 * random.unit(); };
        for (int a = random.below(4 * network.vertexCount); a > 0; --a)
            network.arcs.push_back({random.below(network.vertexCount), random.below(network.vertexCount), capacity()});
        for (int v = 0; random.below(2) && v < network.vertexCount; ++v)
            network.vertexCapacity.push_back(capacity());
        const MaxFlow flow = maxFlow(network, 0, 1);
        const double least = leastCut(network, 0, 1);
        INFO("network " << i);
        REQUIRE(flow.isInfinite == std::isinf(least));
        infinite += flow.isInfinite ? 1 : 0;
        if (flow.isInfinite)
            continue;
        // 1. The value: no cut is smaller, and the cut named is one and has this capacity.
        REQUIRE(flow.value == Approx(least).epsilon(1e-11).margin(1e-11));
        REQUIRE(isCut(network, flow, 0, 1));
        double cut = 0;
        for (int a : flow.cutArcs) {
            cut += network.arcs[std::size_t(a)].capacity;
            REQUIRE(flow.flow[std::size_t(a)] == Approx(network.arcs[std::size_t(a)].capacity).epsilon(1e-11));
            REQUIRE(flow.isOnSourceSide[std::size_t(network.arcs[std::size_t(a)].from)]);
        }
        for (int v : flow.cutVertices)
            cut += capacityOf(network, v);
        REQUIRE(cut == Approx(flow.value).epsilon(1e-11).margin(1e-11));
        // 2. The flow: within capacities, conserved, and as much as the value.
        std::vector<double> in(std::size_t(network.vertexCount), 0), out = in;
        for (std::size_t a = 0; a < network.arcs.size(); ++a) {
            REQUIRE(flow.flow[a] >= 0);
            REQUIRE(flow.flow[a] <= network.arcs[a].capacity * (1 + 1e-11));
            out[std::size_t(network.arcs[a].from)] += flow.flow[a];
            in[std::size_t(network.arcs[a].to)] += flow.flow[a];
        }
        for (std::size_t v = 2; v < in.size(); ++v) {
            REQUIRE(in[v] == Approx(out[v]).margin(1e-10));
            REQUIRE(in[v] <= capacityOf(network, int(v)) * (1 + 1e-11));
        }
        REQUIRE(out[0] - in[0] == Approx(flow.value).margin(1e-10));
        REQUIRE(in[1] - out[1] == Approx(flow.value).margin(1e-10));
        positive += flow.value > 0 ? 1 : 0;
    }
    CHECK(infinite > 50);
    CHECK(positive > 300);
}
