// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/flow_bench.h"
#include "model/graph/flow_scenarios.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/peers/flow_peers.h"
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <numeric>

namespace {

constexpr double peerMicroseconds = 2e6;          ///< a peer solves an even sample of the scenarios when all would take longer

/// By the index of the link: splitmix64 of it, modulo five.
double syntheticGbps(std::uint64_t link)
{
    constexpr double sizes[] = {1, 2.5, 10, 40, 100};
    std::uint64_t hash = (link + 1) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
    return sizes[(hash ^ (hash >> 31)) % 5];
}

struct FlowRun
{
    double base = 0;
    FlowScenarios::PairValues values;
};

/// All from nothing: the flow without failures is part of it.
FlowRun runFlows(const FlowNetwork& network, int source, int target)
{
    std::vector<int> links(network.arcs.size());
    std::iota(links.begin(), links.end(), 0);
    FlowScenarios scenarios(network, source, target);
    return {scenarios.value(), scenarios.withoutEachPair(links)};
}

struct PeerRun
{
    double microseconds = 0;                      ///< a scenario
    long solved = 0, different = 0;
};

PeerRun runPeer(FlowPeer& peer, const FlowNetwork& network, const FlowRun& ours)
{
    PeerRun run;
    double time = 0;
    const auto solve = [&](std::initializer_list<std::size_t> links, double expected) {
        const double start = cpuMicroseconds();
        for (std::size_t link : links)
            peer.setCapacity(int(link), 0);
        const double value = peer.value();
        for (std::size_t link : links)
            peer.setCapacity(int(link), network.arcs[link].capacity);
        time += cpuMicroseconds() - start;
        ++run.solved;
        run.different += std::abs(value - expected) > 1e-9 * ours.base ? 1 : 0;
    };
    // 1. One in so many, by the time that some singles take.
    const std::size_t count = network.arcs.size();
    for (std::size_t link = 0; link < count && time < 0.2 * peerMicroseconds; ++link)
        solve({link}, ours.values.alone[link]);
    const double all = run.solved > 0 ? time / double(run.solved) * double(ours.values.values.size()) : 0;
    const std::size_t step = std::size_t(std::max(1.0, std::ceil(all / peerMicroseconds)));
    // 2. Doubles.
    std::size_t number = 0;
    for (std::size_t first = 0; first < count; ++first)
        for (std::size_t second = first + 1; second < count; ++second)
            if (number++ % step == 0)
                solve({first, second}, ours.values.at(first, second));
    run.microseconds = run.solved > 0 ? time / double(run.solved) : 0;
    return run;
}

}

void printFlowBasis()
{
    std::printf("maximum flow from s to t without each link and each two links; capacities are synthetic: 1, 2.5, 10, 40 or 100 Gbps by a hash of the link's index\n"
                "(splitmix64 of it modulo 5), both ways; microseconds of processor time a scenario, ours with everything from nothing; %s\n",
        flowPeerNote());
}

void measureFlows(const NetworkFile& file)
{
    FlowNetwork network;
    network.vertexCount = file.nodeCount;
    for (std::size_t link = 0; link < file.links.size(); ++link)
        if (file.links[link].from != file.links[link].to)
            network.arcs.push_back({file.links[link].from, file.links[link].to, syntheticGbps(link), true});
    FlowRun ours;
    const double total = medianMicroseconds(3e5, [&] { ours = runFlows(network, file.source, file.target); });
    const std::size_t scenarios = ours.values.alone.size() + ours.values.values.size();
    const double each = scenarios > 0 ? total / double(scenarios) : 0;
    std::printf("%-12s %4d nodes %4zu links  base %6g  %8zu scenarios  ours %.4f us", file.name.c_str(), file.nodeCount, network.arcs.size(), ours.base, scenarios, each);
    std::fflush(stdout);
    long different = 0, least = -1;
    for (const std::unique_ptr<FlowPeer>& peer : flowPeers(network, file.source, file.target)) {
        const PeerRun run = runPeer(*peer, network, ours);
        std::printf(", %s %.2f (%.0fx)", peer->name(), run.microseconds, run.microseconds / each);
        std::fflush(stdout);
        different += run.different;
        least = least < 0 ? run.solved : std::min(least, run.solved);
    }
    if (least < 0)
        std::printf("\n");
    else if (different > 0)
        std::printf("; %ld VALUES DIFFER\n", different);
    else
        std::printf("; all agree (%s%ld each)\n", std::size_t(least) < scenarios ? "a sample, at least " : "", least);
}
