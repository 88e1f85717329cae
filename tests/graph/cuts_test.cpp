// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/cuts.h"
#include "model/graph/reachability.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"

namespace {

bool survives(const ConditionGraph& graph, const std::vector<int>& lost)
{
    std::vector<char> isDown(graph.down.size(), 0);
    for (int c : lost)
        isDown[std::size_t(c)] = 1;
    return isConnected(graph, 0, 1, isDown);
}

}

TEST_CASE("single points and pairs by hand")
{
    // Two routers (0, 1) with a link each (2, 3) to one gateway (4); a conduit (5) carries both links.
    const ConditionGraph graph{5, {{}, {}, {0}, {1}, {4}}, {{0, 2, {}}, {0, 3, {}}, {2, 4, {2, 5}}, {3, 4, {3, 5}}, {4, 1, {}}}, std::vector<double>(6, 0.1)};
    CHECK(singlePointsOfFailure(graph, 0, 1) == std::vector<int>{4, 5});
    CHECK(minimalCutPairs(graph, 0, 1) == std::vector<std::pair<int, int>>{{0, 1}, {0, 3}, {1, 2}, {2, 3}});
    CHECK(singlePointsOfFailure(graph, 2, 2) == std::vector<int>{0});
    CHECK(singlePointsOfFailure(graph, 1, 0).empty()); // not connected: nothing to lose
    CHECK(minimalCutPairs(graph, 1, 0).empty());
}

TEST_CASE("a shortest path is a path, and the shortest")
{
    const ConditionGraph graph{4, {}, {{0, 2, {0}}, {2, 3, {}}, {3, 1, {}}, {0, 3, {1}}, {1, 1, {}}}, {0, 0}};
    const OutgoingArcs outgoing = outgoingArcs(graph);
    CHECK(shortestPath(graph, outgoing, 0, 1, {}) == std::vector<int>{3, 2});
    CHECK(shortestPath(graph, outgoing, 0, 1, {0, 1}) == std::vector<int>{0, 1, 2});
    CHECK_FALSE(shortestPath(graph, outgoing, 0, 1, {1, 1}).has_value());
    CHECK(shortestPath(graph, outgoing, 1, 1, {}) == std::vector<int>{});
}

TEST_CASE("single points and minimal pairs equal brute force")
{
    FixtureRandom random{11};
    std::size_t singles = 0, pairs = 0;
    for (int i = 0; i < 3000; ++i) {
        const int vertices = 2 + random.below(7);
        const ConditionGraph graph = randomConditionGraph(random, vertices, random.below(11), vertices + random.below(3 * vertices + 2));
        const int count = int(graph.down.size());
        std::vector<int> single;
        std::vector<std::pair<int, int>> pair;
        if (survives(graph, {})) {
            for (int a = 0; a < count; ++a)
                if (!survives(graph, {a}))
                    single.push_back(a);
            for (int a = 0; a < count; ++a)
                for (int b = a + 1; b < count; ++b)
                    if (survives(graph, {a}) && survives(graph, {b}) && !survives(graph, {a, b}))
                        pair.emplace_back(a, b);
        }
        INFO("graph " << i);
        REQUIRE(singlePointsOfFailure(graph, 0, 1) == single);
        REQUIRE(minimalCutPairs(graph, 0, 1) == pair);
        singles += single.size();
        pairs += pair.size();
    }
    CHECK(singles > 1000);
    CHECK(pairs > 1000);
}
