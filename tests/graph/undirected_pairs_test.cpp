// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/undirected_pairs.h"
#include "tests/catch.h"
#include "tests/graph/undirected_fixtures.h"
#include <stop_token>

namespace {

/// Every pair, against the answer for one; how many were neither certain nor impossible.
int checkAllPairs(const UndirectedNetwork& network, int stride = 1)
{
    const AllPairs found = allPairs(network);
    REQUIRE(found.exact);
    int between = 0;
    for (int s = 0; s < network.vertexCount; s += stride) {
        for (int t = s / stride % stride; t < network.vertexCount; t += stride) {
            const double expected = unavailability(network, s, t).unavailability;
            INFO("from " << s << " to " << t);
            REQUIRE(isNear(found.of(s, t), static_cast<long double>(expected), 1e-12L));
            between += expected > 0 && expected < 1 ? 1 : 0;
        }
    }
    return between;
}

}

TEST_CASE("all pairs at once equal each pair by itself")
{
    FixtureRandom random{31};
    int between = 0;
    for (int i = 0; i < 150; ++i) {
        const int vertices = 1 + random.below(9);
        INFO("network " << i);
        between += checkAllPairs(randomNetwork(random, vertices, random.below(3 * vertices), random.below(2)));
    }
    CHECK(between > 1500);
    CHECK(checkAllPairs(ringWithChords(random, 20, 12, 6)) == 20 * 20);
    CHECK(checkAllPairs(squareGrid(4, 0.1, 0)) == 16 * 15);
    CHECK(checkAllPairs(squareGrid(4, 1e-6, 1e-7)) == 16 * 16);
    UndirectedNetwork hub{9, {}, {}};             // a vertex with more open neighbours than one step takes
    for (int v = 0; v < 8; ++v) {
        hub.links.push_back({v, (v + 1) % 8, 0.1 + 0.01 * v});
        hub.links.push_back({v, 8, 0.2 + 0.01 * v});
    }
    CHECK(checkAllPairs(hub) == 72);
}

TEST_CASE("all pairs of a backbone equal each pair by itself")
{
    for (const char* name : {"Interoute", "TataNld"}) {
        INFO(name);
        const BackboneProblem problem = readBackbone(std::string(LANDBRIDGE_SOURCE_DIR "/tests/graph/data/") + name + ".net", BackboneFailures::LinksAndNodes);
        CHECK(checkAllPairs(backboneNetwork(problem), 12) > 90);
    }
}

TEST_CASE("all pairs past the limits, or stopped, are bounds on both sides")
{
    const UndirectedNetwork network = squareGrid(5, 0.1, 0.05);
    std::stop_source stop;
    stop.request_stop();
    for (const AllPairs& bound : {allPairs(network, {}, {1'000'000, 10'000}), allPairs(network, stop.get_token())}) {
        CHECK_FALSE(bound.exact);
        for (int t = 0; t < network.vertexCount; ++t) {
            const double exact = unavailability(network, 0, t).unavailability;
            CHECK(bound.of(0, t) >= exact * (1 - 1e-12));
            CHECK(bound.lowerOf(0, t) <= exact * (1 + 1e-12));
        }
    }
    const AllPairs bound = allPairs(network, {}, {100'000, 10'000});
    CHECK(bound.of(0, 24) < 1);
    CHECK(bound.lowerOf(0, 24) > 0.1);
    const AllPairs exact = allPairs(network);
    CHECK(exact.lowerOf(3, 20) == exact.of(3, 20));
}
