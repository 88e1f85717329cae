// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/reliability_bench.h"
#include "model/graph/undirected_importance.h"
#include "model/graph/undirected_pairs.h"
#include "model/graph/undirected_reliability.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/peers/bdd_reliability.h"
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace {

NetworkFile likeBackbone(std::string name, int nodes)
{
    NetworkFile file;
    file.name = std::move(name);
    file.nodeCount = nodes;
    file.target = nodes - 1;
    file.nodeUp.assign(std::size_t(nodes), 0.99);
    return file;
}

}

UndirectedNetwork undirectedNetwork(const NetworkFile& file)
{
    UndirectedNetwork network;
    network.vertexCount = file.nodeCount;
    for (double up : file.nodeUp)
        network.vertexDown.push_back(1 - up);
    for (const NetworkFile::Link& link : file.links)
        network.links.push_back({link.from, link.to, 1 - link.up});
    return network;
}

NetworkFile completeGraph(int nodes)
{
    NetworkFile file = likeBackbone(std::string("K").append(std::to_string(nodes)), nodes);
    for (int a = 0; a < nodes; ++a)
        for (int b = a + 1; b < nodes; ++b)
            file.links.push_back({a, b, 0.9});
    return file;
}

NetworkFile wideMesh(int nodes, int degree)
{
    NetworkFile file = likeBackbone(std::string("mesh").append(std::to_string(nodes)).append("x").append(std::to_string(degree)), nodes);
    std::uint64_t state = 1;
    for (int link = 0; link < nodes * degree / 2; ++link) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const int from = link % nodes, to = (from + 1 + int((state >> 33) % std::uint64_t(nodes - 1))) % nodes;
        file.links.push_back({from, to, 0.9});
    }
    return file;
}

void measureReliability(const NetworkFile& file, int bddSeconds)
{
    const UndirectedNetwork network = undirectedNetwork(file);
    Reliability found;
    ReliabilityEffort effort;
    const double one = medianMicroseconds(2e5, [&] { found = unavailability(network, file.source, file.target, {}, {}, &effort); });
    std::printf("%-12s %4d nodes %4zu links  ", file.name.c_str(), file.nodeCount, file.links.size());
    if (found.exact)
        std::printf("unavailability %.12f exact", found.unavailability);
    else
        std::printf("unavailability %.3e to %.3e: bounds", found.lower, found.upper);
    std::printf("  %.3f ms, %zu states, %.1f MB", 1e-3 * one, effort.peakStates, 1e-6 * double(effort.bytes));
    std::fflush(stdout);
    if (found.exact) {
        UndirectedImportance important;
        const double back = medianMicroseconds(1e5, [&] { important = importance(network, file.source, file.target); });
        AllPairs all;
        const double pairs = medianMicroseconds(1e5, [&] { all = allPairs(network); });
        std::printf(", with importance %.3f ms%s, all pairs %.2f ms%s", 1e-3 * back, important.exact ? "" : " (past the limits: none)", 1e-3 * pairs, all.exact ? "" : " (past the limits: bounds)");
        const double slack = 1e-9 * found.unavailability;
        if ((all.exact && std::abs(all.of(file.source, file.target) - found.unavailability) > slack) || (important.exact && std::abs(important.total.unavailability - found.unavailability) > slack))
            std::printf(" (NOT THE SAME)");
    }
    if (!hasBdd()) {
        std::printf("; BuDDy is missing (Debian: libbdd-dev)\n");
    } else if (const std::optional<BddRun> bdd = runBdd(file, bddSeconds, 1500)) {
        std::printf("; BuDDy %.1f ms (%.0fx), %ld nodes", bdd->milliseconds, 1e3 * bdd->milliseconds / one, bdd->nodes);
        const double slack = 1e-9 * bdd->unavailability;
        std::printf(found.lower - slack <= bdd->unavailability && bdd->unavailability <= found.upper + slack ? ", agrees\n" : ", VALUES DIFFER: %.12f\n", bdd->unavailability);
    } else {
        std::printf("; BuDDy none within %d s and 1.5 GB\n", bddSeconds);
    }
}
