// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what exact reliability costs.
//   bench_reliability                                          built-in designs and networks, and the backbones of tests/graph/data
//   bench_reliability FILE... [--nodes] [--all-pairs] [--importance]   networks in the format of tests/graph/data, one line a file
// The designs are like those people draw: sites with two routers each, access links over a few shared facilities to circuits,
// gateways, peered networks, and a private WAN between sites; every (site, network) pair.
// Times are cold: reading excluded, everything else included.

#include "model/graph/cuts.h"
#include "model/graph/reliability.h"
#include "tests/bench/network_bench.h"
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace {

struct HybridDesign
{
    ConditionGraph graph;
    std::vector<int> sites, networks;             ///< vertices
};

enum class Wan { None, Ring, Mesh };

HybridDesign hybridDesign(int siteCount, int networkCount, int circuitCount, int facilityCount, Wan wan)
{
    HybridDesign design;
    ConditionGraph& graph = design.graph;
    const auto component = [&](double down) {
        graph.down.push_back(down);
        return int(graph.down.size()) - 1;
    };
    const auto vertex = [&](std::vector<int> components) {
        graph.vertexComponents.push_back(std::move(components));
        return graph.vertexCount++;
    };
    const auto add = [&](int from, int to, std::vector<int> components) { graph.arcs.push_back({from, to, std::move(components)}); };
    std::vector<int> facilities, circuits, routers;
    for (int i = 0; i < facilityCount; ++i)
        facilities.push_back(component(1e-4));
    for (int i = 0; i < circuitCount; ++i)
        circuits.push_back(vertex({component(5e-4)}));
    for (int i = 0; i < networkCount; ++i) {
        design.networks.push_back(vertex({}));
        const int gateway = vertex({component(5e-4)});
        add(gateway, design.networks.back(), {});
        for (int k = 0; k < 2; ++k)
            add(circuits[std::size_t((i + k) % circuitCount)], gateway, {component(1e-5)});
        if (i > 0) {                              // peered with the first, both ways
            const int peering = component(1e-5);
            add(design.networks[0], design.networks.back(), {peering});
            add(design.networks.back(), design.networks[0], {peering});
        }
    }
    for (int s = 0; s < siteCount; ++s) {
        design.sites.push_back(vertex({}));
        const int power = component(1e-4);        // both routers of a site on one feed
        for (int k = 0; k < 2; ++k) {
            routers.push_back(vertex({component(1e-4), power}));
            add(design.sites.back(), routers.back(), {});
            const std::size_t circuit = std::size_t((s + k) % circuitCount);
            add(routers.back(), circuits[circuit], {component(5e-4), facilities[circuit % std::size_t(facilityCount)]});
        }
    }
    const auto join = [&](int a, int b) {
        const int link = component(5e-4);
        add(a, b, {link});
        add(b, a, {link});
    };
    const int count = int(routers.size());
    for (int i = 0; wan != Wan::None && count > 2 && i < count; i += 2)
        join(routers[std::size_t(i)], routers[std::size_t((i + 2) % count)]);
    for (int i = 0; wan == Wan::Mesh && i < count; i += 6)
        join(routers[std::size_t(i + 1)], routers[std::size_t((i + count / 2 + 1) % count)]);
    return design;
}

void measure(const char* name, const HybridDesign& design, int mostPairs)
{
    using Clock = std::chrono::steady_clock;
    const auto milliseconds = [](Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); };
    Clock::duration plain{}, important{}, cuts{}, longest{};
    int pairs = 0, exact = 0;
    double gap = 0;
    for (int site : design.sites) {
        for (int network : design.networks) {
            if (pairs++ >= mostPairs)
                continue;
            const auto start = Clock::now();
            const Reliability found = unavailability(design.graph, site, network);
            exact += found.exact ? 1 : 0;
            gap = std::max(gap, found.upper - found.lower);
            const auto afterPlain = Clock::now();
            importance(design.graph, site, network);
            const auto afterImportance = Clock::now();
            singlePointsOfFailure(design.graph, site, network);
            minimalCutPairs(design.graph, site, network);
            cuts += Clock::now() - afterImportance;
            plain += afterPlain - start;
            important += afterImportance - afterPlain;
            longest = std::max(longest, afterPlain - start);
        }
    }
    const int measured = std::min(pairs, mostPairs);
    std::printf("%-34s %5zu components %5zu arcs %4d of %5d pairs, %4d exact (gap at most %.1e); a pair: %8.3f ms (most %8.3f), with importance %8.3f ms, cuts %7.3f ms\n", name, design.graph.down.size(),
        design.graph.arcs.size(), measured, pairs, exact, gap, milliseconds(plain) / measured, milliseconds(longest), milliseconds(important) / measured, milliseconds(cuts) / measured);
}

void measureDesigns()
{
    measure("3 sites, no WAN", hybridDesign(3, 2, 2, 2, Wan::None), 100);
    measure("20 sites, no WAN", hybridDesign(20, 4, 4, 4, Wan::None), 100);
    measure("20 sites, WAN ring", hybridDesign(20, 4, 4, 4, Wan::Ring), 40);
    measure("20 sites, WAN mesh", hybridDesign(20, 4, 4, 4, Wan::Mesh), 10);
    measure("300 sites, no WAN", hybridDesign(300, 20, 20, 12, Wan::None), 300);
    measure("300 sites, WAN ring", hybridDesign(300, 20, 20, 12, Wan::Ring), 3);
}

}

int main(int argc, char** argv)
{
    if (argc > 1)
        return benchNetworkFiles({argv + 1, argv + argc});
    measureDesigns();
    benchBuiltInNetworks();
    return 0;
}
