// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a frontier method takes the links decides its cost, which is exponential in the number of vertices
// and parts open at a time. Greedy vertex by vertex: next comes the vertex that, once all its links are taken, opens
// the fewest others; several starts and two ways to settle ties; the order with the least estimated cost wins.
// Cost: O(V (V + E)) a start; fewer starts on larger networks. Finding the best order is NP-hard (pathwidth).

#include "model/graph/link_order.h"
#include <algorithm>
#include <cmath>
#include <cstddef>

namespace {

enum class OrderPolicy { FewestOpened, LongestOpen };

struct OrderSearch
{
    const ReducedNetwork& network;
    std::vector<std::vector<int>> incident;       ///< links by vertex
    std::vector<std::vector<int>> linksOfPart;
    std::vector<int> usesOfPart;                  ///< how many, by part
    std::vector<int> distance;                    ///< by vertex: links from the source, directions ignored
};

bool isTerminal(const ReducedNetwork& network, int v)
{
    return v == network.source || v == network.target;
}

int otherEnd(const ReducedNetwork::Link& link, int v)
{
    return link.a == v ? link.b : link.a;
}

OrderSearch orderSearch(const ReducedNetwork& network)
{
    OrderSearch search{network, std::vector<std::vector<int>>(std::size_t(network.vertexCount)), std::vector<std::vector<int>>(network.parts.size()),
        std::vector<int>(network.parts.size(), 0), std::vector<int>(std::size_t(network.vertexCount), network.vertexCount)};
    for (std::size_t l = 0; l < network.links.size(); ++l) {
        search.incident[std::size_t(network.links[l].a)].push_back(int(l));
        search.incident[std::size_t(network.links[l].b)].push_back(int(l));
        for (int p : network.links[l].parts) {
            search.linksOfPart[std::size_t(p)].push_back(int(l));
            ++search.usesOfPart[std::size_t(p)];
        }
    }
    std::vector<int> queue{network.source};
    search.distance[std::size_t(network.source)] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (int l : search.incident[std::size_t(queue[i])]) {
            const int other = otherEnd(network.links[std::size_t(l)], queue[i]);
            if (search.distance[std::size_t(other)] == network.vertexCount) {
                search.distance[std::size_t(other)] = search.distance[std::size_t(queue[i])] + 1;
                queue.push_back(other);
            }
        }
    }
    return search;
}

/// One order, begun at the given vertex, or wherever is best when it is a terminal.
std::vector<int> greedyOrder(const OrderSearch& search, int start, OrderPolicy policy)
{
    const ReducedNetwork& network = search.network;
    const std::size_t count = std::size_t(network.vertexCount);
    std::vector<int> order;
    std::vector<char> isTaken(network.links.size(), 0), isOpen(count, 0), isDone(count, 0), isPartOpen(network.parts.size(), 0);
    std::vector<int> openedAt(count, 0), leftOfPart = search.usesOfPart, score(count, 0);
    int clock = 0;
    const auto isFree = [&](int v) { return isTerminal(network, v) || isOpen[std::size_t(v)]; };
    const auto take = [&](int l) {
        isTaken[std::size_t(l)] = 1;
        order.push_back(l);
        for (int p : network.links[std::size_t(l)].parts) {
            isPartOpen[std::size_t(p)] = 1;
            --leftOfPart[std::size_t(p)];
        }
    };
    // Links of the same vertex that open no other and share a part which few need come at once, so that the part closes.
    constexpr int few = 8;
    const auto takeSharers = [&](int taken, int v) {
        for (int p : network.links[std::size_t(taken)].parts) {
            for (int l : search.linksOfPart[std::size_t(p)]) {
                const ReducedNetwork::Link& link = network.links[std::size_t(l)];
                if (search.usesOfPart[std::size_t(p)] <= few && !isTaken[std::size_t(l)] && (link.a == v || link.b == v) && isFree(otherEnd(link, v)))
                    take(l);
            }
        }
    };
    const auto rate = [&](int v) {
        std::vector<int> opened;
        int parts = 0;
        for (int l : search.incident[std::size_t(v)]) {
            if (isTaken[std::size_t(l)])
                continue;
            if (const int other = otherEnd(network.links[std::size_t(l)], v); !isFree(other))
                opened.push_back(other);
            for (int p : network.links[std::size_t(l)].parts)
                parts += isPartOpen[std::size_t(p)] ? (leftOfPart[std::size_t(p)] == 1 ? -1 : 0) : (leftOfPart[std::size_t(p)] > 1 ? 1 : 0);
        }
        std::sort(opened.begin(), opened.end());
        const int vertices = int(std::unique(opened.begin(), opened.end()) - opened.begin());
        score[std::size_t(v)] = 2 * (vertices - (isOpen[std::size_t(v)] ? 1 : 0)) + parts;
    };
    std::vector<int> waiting;
    for (int v = 0; v < network.vertexCount; ++v) {
        if (!isTerminal(network, v) && !search.incident[std::size_t(v)].empty()) {
            waiting.push_back(v);
            rate(v);
        }
    }
    const auto isBetter = [&](int v, int w) {
        const std::size_t i = std::size_t(v), k = std::size_t(w);
        if (isOpen[i] != isOpen[k] && (policy == OrderPolicy::LongestOpen || score[i] == score[k]))
            return bool(isOpen[i]);
        const bool byAge = policy == OrderPolicy::LongestOpen && isOpen[i];
        if (!byAge && score[i] != score[k])
            return score[i] < score[k];
        if (openedAt[i] != openedAt[k])
            return openedAt[i] < openedAt[k];
        return search.distance[i] < search.distance[k];
    };
    while (!waiting.empty()) {
        // 1. Choose the vertex to finish.
        auto chosen = std::find(waiting.begin(), waiting.end(), start);
        if (chosen == waiting.end())
            chosen = std::min_element(waiting.begin(), waiting.end(), isBetter);
        const int v = *chosen;
        waiting.erase(chosen);
        isDone[std::size_t(v)] = 1;
        isOpen[std::size_t(v)] = 1;
        // 2. Take its links, those that open nothing first.
        std::vector<int> changed;
        for (const bool toNew : {false, true}) {
            for (int l : search.incident[std::size_t(v)]) {
                const int other = otherEnd(network.links[std::size_t(l)], v);
                if (isTaken[std::size_t(l)] || (!toNew && !isFree(other)))
                    continue;
                take(l);
                takeSharers(l, v);
                if (isTerminal(network, other))
                    continue;
                changed.push_back(other);
                if (!isOpen[std::size_t(other)]) {
                    isOpen[std::size_t(other)] = 1;
                    openedAt[std::size_t(other)] = ++clock;
                    for (int m : search.incident[std::size_t(other)])
                        changed.push_back(otherEnd(network.links[std::size_t(m)], other));
                }
            }
        }
        for (int w : changed)
            if (!isTerminal(network, w) && !isDone[std::size_t(w)])
                rate(w);
        // 3. Links straight from source to target wait until they open no part.
        for (int l : search.incident[std::size_t(network.source)]) {
            const std::vector<int>& parts = network.links[std::size_t(l)].parts;
            if (!isTaken[std::size_t(l)] && otherEnd(network.links[std::size_t(l)], network.source) == network.target
                && std::all_of(parts.begin(), parts.end(), [&](int p) { return isPartOpen[std::size_t(p)] || leftOfPart[std::size_t(p)] == 1; }))
                take(l);
        }
    }
    for (std::size_t l = 0; l < network.links.size(); ++l)
        if (!isTaken[l])
            order.push_back(int(l));
    return order;
}

/// Rises with the number of states to expect.
double estimatedCost(const OrderSearch& search, const std::vector<int>& order)
{
    const ReducedNetwork& network = search.network;
    std::vector<int> leftOfPart = search.usesOfPart;
    std::vector<std::size_t> leftOfVertex;
    for (const std::vector<int>& links : search.incident)
        leftOfVertex.push_back(links.size());
    int vertices = 0, parts = 0;
    double cost = 0;
    for (int l : order) {
        const ReducedNetwork::Link& link = network.links[std::size_t(l)];
        for (int v : {link.a, link.b}) {
            if (isTerminal(network, v))
                continue;
            std::size_t& left = leftOfVertex[std::size_t(v)];
            vertices += left == search.incident[std::size_t(v)].size() ? 1 : 0;
            vertices -= --left == 0 ? 1 : 0;
        }
        for (int p : link.parts) {
            parts += leftOfPart[std::size_t(p)] == search.usesOfPart[std::size_t(p)] ? 1 : 0;
            parts -= --leftOfPart[std::size_t(p)] == 0 ? 1 : 0;
        }
        cost += std::pow(3.0, vertices) * std::pow(2.0, parts);
    }
    return cost;
}

}

std::vector<int> linkOrder(const ReducedNetwork& network)
{
    const OrderSearch search = orderSearch(network);
    // 1. From the source, and from other vertices spread over the network, as far as that stays cheap.
    std::vector<int> starts;
    for (int v = 0; v < network.vertexCount; ++v)
        if (!isTerminal(network, v) && !search.incident[std::size_t(v)].empty())
            starts.push_back(v);
    const std::size_t wanted = std::min<std::size_t>(starts.size(), 6000 / (1 + network.links.size()));
    std::vector<int> tried{network.source};
    for (std::size_t i = 0; i < wanted; ++i)
        tried.push_back(starts[i * starts.size() / wanted]);
    // 2. The cheapest; one from the source unless another is clearly better, as it meets fewer states when links have a direction.
    std::vector<int> best;
    double bestCost = 0;
    for (int start : tried) {
        for (const OrderPolicy policy : {OrderPolicy::FewestOpened, OrderPolicy::LongestOpen}) {
            std::vector<int> order = greedyOrder(search, start, policy);
            const double cost = estimatedCost(search, order);
            if (best.empty() || cost < bestCost * (start == network.source ? 1.0 : 0.7)) {
                best = std::move(order);
                bestCost = cost;
            }
        }
        if (bestCost < 2000)
            break;                                // small already
    }
    return best;
}
