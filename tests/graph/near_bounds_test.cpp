// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/near_bounds.h"
#include "model/graph/undirected_importance.h"
#include "model/graph/undirected_reliability.h"
#include "tests/catch.h"
#include "tests/graph/undirected_fixtures.h"
#include <cmath>
#include <cstddef>
#include <vector>

namespace {

/// Many links anywhere, each seldom down.
UndirectedNetwork randomMesh(FixtureRandom& random, int vertices, int links, double mostDown)
{
    UndirectedNetwork network{vertices, {}, {}};
    for (int v = 0; v < vertices; ++v)
        network.vertexDown.push_back(mostDown * random.unit());
    for (int l = 0; l < links; ++l)
        network.links.push_back({l < vertices ? l : random.below(vertices), l < vertices ? (l + 1) % vertices : random.below(vertices), mostDown * random.unit()});
    return network;
}

}

TEST_CASE("bounds from a part of a network contain the exact value")
{
    FixtureRandom random{8};
    int apart = 0, closed = 0;
    for (int i = 0; i < 400; ++i) {
        UndirectedNetwork network = randomNetwork(random, 3 + random.below(4), 4 + random.below(9), random.below(2));
        const int target = network.vertexCount - 1;
        if (!network.vertexDown.empty())
            network.vertexDown[0] = network.vertexDown[std::size_t(target)] = 0;
        const long double expected = enumeratedUnavailability(network, 0, target);
        for (const double states : {0.0, 6.0, 30.0, 1e4}) {
            const NearBounds found = nearBounds(network, 0, target, {{1'000'000, states}, 0}, {});
            INFO("network " << i << " with " << states << " states");
            REQUIRE(found.lower <= found.upper);
            REQUIRE(found.lower <= expected * (1 + 1e-12L));
            REQUIRE(found.upper >= expected * (1 - 1e-12L));
            apart += found.upper > found.lower;
            closed += found.upper == found.lower;
        }
        const NearBounds all = nearBounds(network, 0, target, {{1'000'000, 1e6}, 0}, {});
        CHECK(isNear(all.lower, expected, 1e-12L));
        CHECK(isNear(all.upper, expected, 1e-12L));
    }
    CHECK(apart > 20);
    CHECK(closed > 500);
}

TEST_CASE("bounds of a mesh whose parts seldom fail are near, and contain the value")
{
    FixtureRandom random{81};
    for (int i = 0; i < 12; ++i) {
        const UndirectedNetwork network = randomMesh(random, 22, 44, i % 2 ? 0.2 : 1e-3);
        const Reliability exact = unavailability(network, 0, 11);
        REQUIRE(exact.exact);
        for (const std::size_t states : {0u, 3u, 30u, 300u}) {
            const Reliability bound = unavailability(network, 0, 11, {}, {states});
            INFO("mesh " << i << " with " << states << " states: " << bound.lower << " to " << bound.upper);
            REQUIRE(bound.lower <= exact.unavailability * (1 + 1e-12));
            REQUIRE(bound.upper >= exact.unavailability * (1 - 1e-12));
            if (states >= 300)
                CHECK(bound.upper - bound.lower <= (i % 2 ? 0.5 : 1e-6) * bound.upper);
        }
    }
}

TEST_CASE("the gap asked for is enough")
{
    FixtureRandom random{82};
    const UndirectedNetwork network = randomMesh(random, 40, 90, 1e-3);
    const NearBounds rough = nearBounds(network, 0, 20, {{200'000'000, 1e6}, 1e-6}, {}), fine = nearBounds(network, 0, 20, {{200'000'000, 1e6}, 1e-12}, {});
    CHECK(rough.upper - rough.lower <= 1e-6);
    CHECK(fine.upper - fine.lower <= 1e-12);
    CHECK(rough.looked < fine.looked);
    CHECK(rough.lower <= fine.upper);
    CHECK(fine.lower <= rough.upper);
}

TEST_CASE("importance past the limits is that of the part that matters most")
{
    FixtureRandom random{83};
    const UndirectedNetwork network = randomMesh(random, 26, 64, 1e-3);
    const UndirectedImportance exact = importance(network, 0, 11), near = importance(network, 0, 11, {}, {1'000});
    REQUIRE(exact.exact);
    REQUIRE_FALSE(near.exact);
    CHECK(near.total.lower <= exact.total.unavailability * (1 + 1e-12));
    CHECK(near.total.upper >= exact.total.unavailability * (1 - 1e-12));
    for (std::size_t l = 0; l < network.links.size(); ++l)
        CHECK(near.links[l].difference == Approx(exact.links[l].difference).margin(1e-5));
    for (std::size_t v = 0; v < network.vertexDown.size(); ++v)
        CHECK(near.vertices[v].difference == Approx(exact.vertices[v].difference).margin(1e-5));
}

TEST_CASE("a simulation of a mesh too wide for one sweep lies within its bounds")
{
    // Parts that often fail, so that few samples tell much; seeded, so that it either always passes or never.
    FixtureRandom random{84};
    const UndirectedNetwork network = randomMesh(random, 60, 180, 0.5);
    const Reliability bounds = unavailability(network, 0, 30, {}, {100'000});
    REQUIRE_FALSE(bounds.exact);
    constexpr int samples = 20'000;
    int severed = 0;
    std::vector<int> leads(60);
    for (int i = 0; i < samples; ++i) {
        for (int v = 0; v < 60; ++v)
            leads[std::size_t(v)] = random.unit() < network.vertexDown[std::size_t(v)] ? -1 : v;
        const auto root = [&](int v) {
            while (leads[std::size_t(v)] != v)
                v = leads[std::size_t(v)];
            return v;
        };
        for (const UndirectedNetwork::Link& link : network.links)
            if (random.unit() >= link.down && leads[std::size_t(link.a)] >= 0 && leads[std::size_t(link.b)] >= 0)
                leads[std::size_t(root(link.a))] = root(link.b);
        severed += leads[0] < 0 || leads[30] < 0 || root(0) != root(30);
    }
    const double found = double(severed) / samples, spread = 2.576 * std::sqrt(found * (1 - found) / samples); // 99 %
    INFO(bounds.lower << " to " << bounds.upper << ", simulated " << found << " +- " << spread);
    CHECK(found + spread >= bounds.lower);
    CHECK(found - spread <= bounds.upper);
    CHECK(bounds.upper - bounds.lower < 0.2);
}
