// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/path_arcs.h"
#include "model/graph/reduced_network.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"
#include <algorithm>

namespace {

/// Arcs of simple paths from 0 to 1, by walking them all.
void walkAll(const ConditionGraph& graph, int at, std::vector<char>& isVisited, std::vector<int>& path, std::vector<char>& isOnPath)
{
    if (at == 1) {
        for (int a : path)
            isOnPath[std::size_t(a)] = 1;
        return;
    }
    isVisited[std::size_t(at)] = 1;
    for (std::size_t a = 0; a < graph.arcs.size(); ++a) {
        if (graph.arcs[a].from != at || isVisited[std::size_t(graph.arcs[a].to)])
            continue;
        path.push_back(int(a));
        walkAll(graph, graph.arcs[a].to, isVisited, path, isOnPath);
        path.pop_back();
    }
    isVisited[std::size_t(at)] = 0;
}

}

TEST_CASE("what hangs on one vertex is on no path")
{
    // 0 - 2 - 1 with a triangle 2, 3, 4 hanging on 2, and an arc back to the source.
    const ConditionGraph graph{5, {}, {{0, 2, {}}, {2, 3, {}}, {3, 4, {}}, {4, 2, {}}, {2, 1, {}}, {2, 0, {}}, {2, 2, {}}}, {}};
    CHECK(arcsOnPaths(graph, 0, 1, std::vector<char>(7, 1)) == std::vector<int>{0, 4});
    CHECK(arcsOnPaths(graph, 0, 1, {1, 1, 1, 1, 0, 1, 1}).empty());
}

TEST_CASE("every arc of a simple path is kept, and without directions no other")
{
    FixtureRandom random{31};
    for (int i = 0; i < 1000; ++i) {
        ConditionGraph graph = randomConditionGraph(random, 2 + random.below(6), 1, random.below(12));
        const bool bothWays = i % 2 == 0;
        for (std::size_t a = 0, count = graph.arcs.size(); bothWays && a < count; ++a)
            graph.arcs.push_back({graph.arcs[a].to, graph.arcs[a].from, {}});
        std::vector<char> isOnPath(graph.arcs.size(), 0), isVisited(std::size_t(graph.vertexCount), 0);
        std::vector<int> path, expected;
        walkAll(graph, 0, isVisited, path, isOnPath);
        for (std::size_t a = 0; a < graph.arcs.size(); ++a)
            if (isOnPath[a])
                expected.push_back(int(a));
        const std::vector<int> kept = arcsOnPaths(graph, 0, 1, std::vector<char>(graph.arcs.size(), 1));
        INFO("graph " << i);
        REQUIRE(std::includes(kept.begin(), kept.end(), expected.begin(), expected.end()));
        if (bothWays) // an edge shares a block with the pair exactly when some simple path takes it, in one direction or the other
            for (int a : kept) {
                const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
                const bool isTaken = std::any_of(expected.begin(), expected.end(), [&](int e) {
                    const ConditionGraph::Arc& other = graph.arcs[std::size_t(e)];
                    return (other.from == arc.from && other.to == arc.to) || (other.from == arc.to && other.to == arc.from);
                });
                REQUIRE(isTaken);
            }
    }
}

TEST_CASE("circuits and facilities of many sites reduce to a handful of links")
{
    // Ten routers of one site reach two circuits through a facility each: all in series and in parallel.
    ConditionGraph graph{15, {}, {}, {}};
    const auto component = [&] {
        graph.down.push_back(0.1);
        return int(graph.down.size()) - 1;
    };
    graph.vertexComponents.resize(15);
    const int facility[2] = {component(), component()};
    for (int c : {12, 13, 14})
        graph.vertexComponents[std::size_t(c)] = {component()};
    for (int r = 2; r < 12; ++r) {
        graph.vertexComponents[std::size_t(r)] = {component()};
        graph.arcs.push_back({0, r, {}});
        graph.arcs.push_back({r, 12 + r % 2, {component(), facility[r % 2]}});
    }
    graph.arcs.push_back({12, 14, {component()}});
    graph.arcs.push_back({13, 14, {component()}});
    graph.arcs.push_back({14, 1, {}});
    CHECK(reducedNetwork(graph, 0, 1).links.size() == 1);
}
