// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/peers/bdd_reliability.h"

#ifdef LANDBRIDGE_HAS_BUDDY
#include "tests/bench/cpu_time.h"
#include <algorithm>
#include <bdd.h>
#include <iterator>
#include <map>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace {

struct BddOrder
{
    std::vector<int> eliminated;                  ///< vertices, always one with the fewest neighbours next; source and target stay
    std::vector<int> ofNode, ofLink;              ///< variables: breadth first from the source, a vertex and then its links
    std::vector<double> up;                       ///< by variable
};

std::vector<std::set<int>> bddNeighbours(const NetworkFile& network)
{
    std::vector<std::set<int>> neighbours(std::size_t(network.nodeCount));
    for (const NetworkFile::Link& link : network.links) {
        if (link.from != link.to) {
            neighbours[std::size_t(link.from)].insert(link.to);
            neighbours[std::size_t(link.to)].insert(link.from);
        }
    }
    return neighbours;
}

std::vector<int> eliminationOrder(const NetworkFile& network)
{
    std::vector<std::set<int>> neighbours = bddNeighbours(network);
    std::vector<int> order;
    std::set<int> remaining;
    for (int v = 0; v < network.nodeCount; ++v)
        if (v != network.source && v != network.target)
            remaining.insert(v);
    while (!remaining.empty()) {
        const int v = *std::min_element(remaining.begin(), remaining.end(), [&](int a, int b) { return neighbours[std::size_t(a)].size() < neighbours[std::size_t(b)].size(); });
        remaining.erase(v);
        order.push_back(v);
        for (int a : neighbours[std::size_t(v)]) {
            neighbours[std::size_t(a)].erase(v);
            for (int b : neighbours[std::size_t(v)])
                if (a != b)
                    neighbours[std::size_t(a)].insert(b);
        }
    }
    return order;
}

BddOrder bddOrder(const NetworkFile& network)
{
    const std::vector<std::set<int>> neighbours = bddNeighbours(network);
    std::vector<int> nodes{network.source};
    std::vector<char> seen(std::size_t(network.nodeCount), 0);
    seen[std::size_t(network.source)] = 1;
    const auto see = [&](int v) {
        if (!std::exchange(seen[std::size_t(v)], 1))
            nodes.push_back(v);
    };
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (int v : neighbours[std::size_t(nodes[i])])
            see(v);
    for (int v = 0; v < network.nodeCount; ++v)
        see(v);
    BddOrder order{eliminationOrder(network), std::vector<int>(std::size_t(network.nodeCount), -1), std::vector<int>(network.links.size(), -1), {}};
    const auto take = [&](int& variable, double up) {
        if (variable < 0) {
            variable = int(order.up.size());
            order.up.push_back(up);
        }
    };
    for (int v : nodes) {
        take(order.ofNode[std::size_t(v)], network.nodeUp[std::size_t(v)]);
        for (std::size_t l = 0; l < network.links.size(); ++l)
            if (network.links[l].from == v || network.links[l].to == v)
                take(order.ofLink[l], network.links[l].up);
    }
    return order;
}

double massOfFalse(const bdd& diagram, const std::vector<double>& up, std::unordered_map<int, double>& known)
{
    if (diagram == bddfalse)
        return 1;
    if (diagram == bddtrue)
        return 0;
    if (const auto it = known.find(diagram.id()); it != known.end())
        return it->second;
    const double probability = up[std::size_t(bdd_var(diagram))];
    const double mass = probability * massOfFalse(bdd_high(diagram), up, known) + (1 - probability) * massOfFalse(bdd_low(diagram), up, known);
    return known[diagram.id()] = mass;
}

BddRun solveBdd(const NetworkFile& network, long megabytes)
{
    const double start = cpuMicroseconds();
    const BddOrder order = bddOrder(network);
    bdd_error_hook([](int) { _exit(3); });
    bdd_init(100'000, 50'000);
    bdd_gbc_hook(nullptr);
    bdd_setmaxincrease(2'000'000);
    bdd_setmaxnodenum(int(megabytes * 1'000'000 / 24)); // a node and its share of the caches
    bdd_setcacheratio(8);
    bdd_setvarnum(int(order.up.size()));
    // What joins two vertices over those eliminated already.
    std::vector<std::map<int, bdd>> joined(std::size_t(network.nodeCount));
    const auto join = [&](int a, int b, const bdd& way) {
        const auto [it, isNew] = joined[std::size_t(a)].emplace(b, way);
        if (!isNew)
            it->second |= way;
        joined[std::size_t(b)][a] = it->second;
    };
    for (std::size_t l = 0; l < network.links.size(); ++l)
        if (network.links[l].from != network.links[l].to)
            join(network.links[l].from, network.links[l].to, bdd_ithvar(order.ofLink[l]));
    for (int v : order.eliminated) {
        const std::map<int, bdd> ways = joined[std::size_t(v)];
        for (auto a = ways.begin(); a != ways.end(); ++a) {
            joined[std::size_t(a->first)].erase(v);
            const bdd into = a->second & bdd_ithvar(order.ofNode[std::size_t(v)]);
            for (auto b = std::next(a); b != ways.end(); ++b)
                join(a->first, b->first, into & b->second);
        }
        joined[std::size_t(v)].clear();
    }
    const std::size_t s = std::size_t(network.source), t = std::size_t(network.target);
    const bdd reached = (s == t ? bddtrue : joined[s][network.target]) & bdd_ithvar(order.ofNode[s]) & bdd_ithvar(order.ofNode[t]);
    std::unordered_map<int, double> known;
    BddRun run;
    run.unavailability = massOfFalse(reached, order.up, known);
    run.nodes = bdd_getnodenum();
    run.milliseconds = 1e-3 * (cpuMicroseconds() - start);
    return run;
}

}

std::optional<BddRun> runBdd(const NetworkFile& network, int seconds, long megabytes)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const rlimit time{rlim_t(seconds), rlim_t(seconds)}, core{0, 0};
        setrlimit(RLIMIT_CPU, &time);
        setrlimit(RLIMIT_CORE, &core);
        const BddRun run = solveBdd(network, megabytes);
        _exit(write(ends[1], &run, sizeof run) == ssize_t(sizeof run) ? 0 : 3);
    }
    close(ends[1]);
    BddRun run;
    const bool isDone = child > 0 && read(ends[0], &run, sizeof run) == ssize_t(sizeof run);
    close(ends[0]);
    if (child > 0)
        waitpid(child, nullptr, 0);
    return isDone ? std::optional(run) : std::nullopt;
}

bool hasBdd() { return true; }
#else
std::optional<BddRun> runBdd(const NetworkFile&, int, long) { return {}; }
bool hasBdd() { return false; }
#endif
