// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/exploration.h"
#include "model/graph/kernel_plan.h"
#include "model/graph/link_sweep.h"
#include "model/graph/network_kernel.h"
#include "model/graph/undirected_reliability.h"
#include "tests/catch.h"
#include "tests/graph/undirected_fixtures.h"
#include <cstddef>

namespace {

UndirectedNetwork linksOnly(UndirectedNetwork network)
{
    network.vertexDown.clear();
    return network;
}

}

TEST_CASE("where only links fail the engine for any graph agrees")
{
    FixtureRandom random{31};
    for (int i = 0; i < 30; ++i) {
        const UndirectedNetwork network = linksOnly(ringWithChords(random, 12 + random.below(16), 8 + random.below(8), i % 3 ? 6 : 4));
        const int target = 1 + random.below(network.vertexCount - 1);
        const Reliability found = unavailability(network, 0, target);
        const Exploration other = explore(reducedNetwork(asConditionGraph(network), 0, target), KeepDiagram::No, {}, {});
        INFO("network " << i);
        REQUIRE(found.exact);
        REQUIRE(other.isWhole);
        CHECK(isNear(found.unavailability, other.reliability.unavailability, 1e-11L));
    }
}

TEST_CASE("a vertex that hardly ever fails makes no difference to which sweep is taken")
{
    // The other sweep is taken as soon as one vertex can fail.
    FixtureRandom random{32};
    for (int i = 0; i < 20; ++i) {
        UndirectedNetwork network = linksOnly(i == 0 ? squareGrid(8, 0.1, 0) : ringWithChords(random, 40, 30, 10));
        const int target = network.vertexCount / 2 + 1;
        const Reliability found = unavailability(network, 0, target);
        network.vertexDown.assign(std::size_t(network.vertexCount), 1e-30);
        const Reliability other = unavailability(network, 0, target);
        INFO("network " << i);
        REQUIRE(found.exact);
        REQUIRE(other.exact);
        CHECK(isNear(found.unavailability, other.unavailability, 1e-11L));
    }
}

TEST_CASE("a sweep over links within limits contains the exact value")
{
    FixtureRandom random{33};
    int bounds = 0;
    for (int i = 0; i < 150; ++i) {
        const UndirectedNetwork network = linksOnly(ringWithChords(random, 10, 10, 5));
        const long double expected = unavailability(network, 0, 5).unavailability;
        const KernelChain chain = kernelChain(network, 0, 5);
        REQUIRE(chain.kernels.size() == 1);
        if (chain.kernels[0].links.size() < 2)
            continue;
        const SweepPlan plan = planOfKernel(network, chain, chain.kernels[0], {});
        REQUIRE(onlyLinksFail(plan));
        for (const double states : {0.0, 5.0, 40.0, 200.0, 1e6}) {
            for (const std::size_t bytes : {std::size_t(100), std::size_t(2000), std::size_t(1'000'000)}) {
                const SweepResult found = linkSweep(plan, {bytes, states}, {});
                INFO("network " << i << " with " << states << " states and " << bytes << " bytes");
                REQUIRE(found.severed <= expected * (1 + 1e-12L));
                REQUIRE(found.severed + found.unknown >= expected * (1 - 1e-12L));
                bounds += found.unknown > 0;
            }
        }
        CHECK_FALSE(linkSweep(plan, {1'000'000, 1e6}, {}).unknown > 0);
        std::stop_source stop;
        stop.request_stop();
        CHECK(linkSweep(plan, {1'000'000, 1e6}, stop.get_token()).unknown == 1);
    }
    CHECK(bounds > 300);
}
