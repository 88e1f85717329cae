// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/arc_directions.h"
#include "model/graph/conditioned_forms.h"
#include "model/graph/reduced_network.h"
#include "model/graph/reliability.h"
#include "tests/catch.h"
#include "tests/graph/graph_fixtures.h"
#include "tests/graph/undirected_fixtures.h"
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace {

/// One component for most vertices and arcs, none for some; an arc there and back for some pairs, one way only for others.
ConditionGraph partlyDirectedGraph(FixtureRandom& random, int vertices, int links)
{
    ConditionGraph graph;
    graph.vertexCount = vertices;
    const auto component = [&] {
        graph.down.push_back(random.below(10) ? random.unit() : 0);
        return int(graph.down.size()) - 1;
    };
    for (int v = 0; v < vertices; ++v)
        graph.vertexComponents.push_back(random.below(3) ? std::vector<int>{} : std::vector<int>{component()});
    for (int l = 0; l < links; ++l) {
        const int from = random.below(vertices), to = random.below(vertices);
        const std::vector<int> needed = random.below(3) ? std::vector<int>{component()} : std::vector<int>{};
        graph.arcs.push_back({from, to, needed});
        if (random.below(2))
            graph.arcs.push_back({to, from, needed});
    }
    return graph;
}

std::vector<int> withoutWayBack(const ConditionGraph& graph, const std::vector<int>& arcs)
{
    std::vector<int> oneWay;
    for (int a : arcs) {
        bool hasBack = false;
        for (int b : arcs) {
            const ConditionGraph::Arc &one = graph.arcs[std::size_t(a)], &other = graph.arcs[std::size_t(b)];
            hasBack |= one.from == other.to && one.to == other.from && one.components == other.components;
        }
        if (!hasBack && graph.arcs[std::size_t(a)].from != 0 && graph.arcs[std::size_t(a)].to != 1)
            oneWay.push_back(a);
    }
    return oneWay;
}

}

TEST_CASE("a way back that is said to be of no use changes nothing in any state")
{
    FixtureRandom random{77};
    int harmless = 0, mattering = 0, settled = 0;
    for (int i = 0; i < 3000; ++i) {
        ConditionGraph graph = partlyDirectedGraph(random, 4 + random.below(4), 5 + random.below(6));
        if (graph.down.size() > 12)
            continue;
        const std::vector<int> arcs = usableArcsOnPaths(graph, 0, 1), oneWay = withoutWayBack(graph, arcs);
        if (oneWay.empty())
            continue;
        const long double expected = enumeratedReliability(graph, 0, 1).unavailability;
        const ArcDirections found = arcDirections(graph, 0, 1, arcs, oneWay);
        // 1. All that are of no use at once.
        ConditionGraph changed = graph;
        for (int a : oneWay)
            if (std::find(found.matter.begin(), found.matter.end(), a) == found.matter.end()) {
                const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
                changed.arcs.push_back({arc.to, arc.from, arc.components});
                ++harmless;
            }
        INFO("graph " << i);
        REQUIRE(std::abs(enumeratedReliability(changed, 0, 1).unavailability - expected) <= 1e-15L);
        settled += found.matter.empty();
        // 2. Whether the others matter is not claimed; mostly they do.
        for (int a : found.matter) {
            const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
            ConditionGraph withBack = graph;
            withBack.arcs.push_back({arc.to, arc.from, arc.components});
            mattering += std::abs(enumeratedReliability(withBack, 0, 1).unavailability - expected) > 1e-15L;
        }
        CHECK((found.matter.empty() || !found.inTheWay.empty() || mattering > 0));
    }
    CHECK(harmless > 300);
    CHECK(mattering > 40);
    CHECK(settled > 100);
}

TEST_CASE("exits from a network through circuits and gateways need no direction")
{
    // Routers in a ring with chords; circuits that two routers each share, their location, and two gateways of one network.
    FixtureRandom random{4};
    int conditioned = 0;
    for (int i = 0; i < 10; ++i) {
        ConditionGraph graph;
        const auto component = [&] {
            graph.down.push_back(0.3 * random.unit());
            return int(graph.down.size()) - 1;
        };
        const auto vertex = [&](std::vector<int> components) {
            graph.vertexComponents.push_back(std::move(components));
            return graph.vertexCount++;
        };
        const int site = vertex({}), network = vertex({});
        std::vector<int> routers;
        for (int r = 0; r < 4; ++r)
            routers.push_back(vertex(r % 2 ? std::vector<int>{component()} : std::vector<int>{}));
        graph.arcs.push_back({site, routers[0], {}});
        if (random.below(2))
            graph.arcs.push_back({site, routers[1], {}});
        for (int r = 0; r < 4; ++r) {
            const int link = component();
            graph.arcs.push_back({routers[std::size_t(r)], routers[std::size_t((r + 1) % 4)], {link}});
            graph.arcs.push_back({routers[std::size_t((r + 1) % 4)], routers[std::size_t(r)], {link}});
        }
        const int gateways = vertex({}), peering = component();
        graph.arcs.push_back({gateways, network, {peering}});
        const int facility = component();
        for (int c = 0; c < 2; ++c) {
            const int circuit = vertex({component()}), gateway = vertex({component()});
            for (int k = 0; k < 2; ++k) {
                const int access = vertex({component(), facility});
                graph.arcs.push_back({routers[std::size_t(random.below(4))], access, {}});
                graph.arcs.push_back({access, circuit, {}});
            }
            graph.arcs.push_back({circuit, gateway, random.below(2) ? std::vector<int>{} : std::vector<int>{component()}});
            graph.arcs.push_back({gateway, gateways, {}});
        }
        const ConditionedForms forms = conditionedForms(graph, site, network, usableArcsOnPaths(graph, site, network));
        conditioned += !forms.cases.empty();
        const EnumeratedReliability expected = enumeratedReliability(graph, site, network);
        const Reliability found = unavailability(graph, site, network);
        INFO("graph " << i << " of " << forms.cases.size() << " cases, " << forms.shared.size() << " shared");
        REQUIRE(found.exact);
        REQUIRE(isNear(found.unavailability, expected.unavailability, 1e-12L));
        for (const ComponentImportance& one : importance(graph, site, network).components) {
            REQUIRE(isNear(one.unavailabilityIfUp, expected.ifUp[std::size_t(one.component)], 1e-12L));
            REQUIRE(isNear(one.unavailabilityIfDown, expected.ifDown[std::size_t(one.component)], 1e-12L));
        }
    }
    CHECK(conditioned >= 9);
}
