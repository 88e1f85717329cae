// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/conditioned_forms.h"
#include "model/graph/nearest_shared.h"
#include "model/graph/reduced_network.h"
#include "model/graph/reliability.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"
#include "tests/graph/undirected_fixtures.h"
#include <algorithm>
#include <cstddef>
#include <vector>

namespace {

/// A ring with chords between vertices 0 and 1, some links with a component of their own, and risks that two links share.
ConditionGraph graphWithRisks(FixtureRandom& random, int vertices, int chords, int risks, double mostDown)
{
    ConditionGraph graph;
    graph.vertexCount = vertices;
    const auto component = [&] {
        graph.down.push_back(mostDown * random.unit());
        return int(graph.down.size()) - 1;
    };
    for (int l = 0; l < vertices + chords; ++l) {
        const int a = l < vertices ? l : random.below(vertices), b = l < vertices ? (l + 1 + l % 2) % vertices : random.below(vertices);
        const std::vector<int> own = random.below(3) ? std::vector<int>{} : std::vector<int>{component()};
        graph.arcs.push_back({a, b, own});
        graph.arcs.push_back({b, a, own});
    }
    for (int r = 0; r < risks; ++r) {
        const int risk = component();
        for (int k = 0; k < 2; ++k) {
            const std::size_t arc = std::size_t(2 * random.below(vertices + chords));
            for (std::size_t way : {arc, arc + 1})
                if (std::find(graph.arcs[way].components.begin(), graph.arcs[way].components.end(), risk) == graph.arcs[way].components.end())
                    graph.arcs[way].components.push_back(risk);
        }
    }
    return graph;
}

}

TEST_CASE("many shared components give bounds that contain the exact value")
{
    FixtureRandom random{51};
    int many = 0, tooMany = 0, apart = 0;
    for (int i = 0; i < 70; ++i) {
        const ConditionGraph graph = graphWithRisks(random, 6, 6, 8 + random.below(6), i % 2 ? 0.3 : 0.01);
        if (graph.down.size() > 16)
            continue;
        const ConditionedForms forms = conditionedForms(graph, 0, 1, usableArcsOnPaths(graph, 0, 1));
        many += !forms.cases.empty() && forms.rest > 0;
        tooMany += !forms.others.empty();
        const long double expected = enumeratedReliability(graph, 0, 1).unavailability;
        for (const std::size_t states : {0u, 20u, 300u, 1'000'000u}) {
            const Reliability found = unavailability(graph, 0, 1, {}, {states});
            INFO("graph " << i << " with " << states << " states: " << found.lower << " to " << found.upper);
            REQUIRE(found.lower <= expected * (1 + 1e-12L));
            REQUIRE(found.upper >= expected * (1 - 1e-12L));
            apart += found.upper > found.lower;
            if (states == 1'000'000u)
                REQUIRE(isNear(found.unavailability, expected, 1e-12L));
        }
    }
    CHECK(many > 10);
    CHECK(tooMany > 0);
    CHECK(apart > 10);
}

TEST_CASE("the cases and the rest are all states")
{
    FixtureRandom random{52};
    int checked = 0;
    for (int i = 0; i < 40; ++i) {
        const ConditionGraph graph = graphWithRisks(random, 6, 4, 4 + random.below(7), 0.3);
        for (const std::size_t most : {8u, 32u, 64u}) {
            const ConditionedForms forms = conditionedForms(graph, 0, 1, usableArcsOnPaths(graph, 0, 1), most);
            if (forms.cases.empty())
                continue;
            double sum = forms.rest;
            for (const ConditionedForms::Case& one : forms.cases)
                sum += one.chance;
            CHECK(sum == Approx(1).epsilon(1e-12));
            CHECK(forms.cases.size() <= ConditionedForms::mostCases);
            ++checked;
        }
    }
    CHECK(checked > 30);
}

TEST_CASE("the nearest shared components are those of the best paths")
{
    // Three ways of one, two and three risks.
    ConditionGraph graph{8, {}, {{0, 1, {0}}, {0, 2, {1}}, {2, 1, {2}}, {0, 3, {3}}, {3, 4, {4}}, {4, 1, {5}}}, std::vector<double>(6, 0.1)};
    const std::vector<int> arcs{0, 1, 2, 3, 4, 5}, shared{0, 1, 2, 3, 4, 5};
    CHECK(nearestShared(graph, 0, 1, arcs, shared, 2) == std::vector<int>{0});
    CHECK(nearestShared(graph, 0, 1, arcs, shared, 3) == std::vector<int>{0, 1, 2});
    CHECK(nearestShared(graph, 0, 1, arcs, shared, 5) == std::vector<int>{0, 1, 2});
    CHECK(nearestShared(graph, 0, 1, arcs, shared, 6) == shared);
    CHECK(nearestShared(graph, 0, 1, arcs, {5}, 6) == std::vector<int>{5});
}
