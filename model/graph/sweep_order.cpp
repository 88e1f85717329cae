// SPDX-License-Identifier: GPL-3.0-or-later
// Orders from several starts: next comes a neighbour of the open vertices that opens the least and closes the most, or the
// one whose neighbours have been open longest, or first a walk along the rim.
// The prediction counts partitions. Non-crossing ones with the source's block marked grow about 3.4 fold with an open vertex
// (they are C(2n, n-1) - C(2n, n-2)); a vertex that can fail and has several neighbours to come counts more, as being down
// and being alone then differ.
// Cost: some 80 ns a vertex and attempt. Attempts go on while they are cheap beside the predicted sweep.

#include "model/graph/sweep_order.h"
#include "model/graph/kernel_graph.h"
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace {

constexpr double hopeless = 1e14;                 // more outcomes than anybody waits for: some 25 vertices open

enum class Preference { Oldest, OldestOfCheapest, Cheapest };

struct OrderAttempt
{
    int start = 0;
    int walk = 0;                                 ///< first vertices, along those with fewest neighbours
    Preference preference = Preference::Cheapest;
    std::uint32_t seed = 0;                       ///< decides ties
};

class GreedyOrder
{
public:
    GreedyOrder(const KernelGraph& graph, const std::vector<char>& canFail)
        : m_graph(graph)
        , m_canFail(canFail)
        , m_toCome(std::size_t(graph.vertexCount()))
        , m_place(std::size_t(graph.vertexCount()))
    {
    }

    /// The predicted cost in outcomes; infinite, and no whole order, when it exceeds the bound.
    double run(const OrderAttempt& attempt, double bound)
    {
        const int count = m_graph.vertexCount();
        order.clear();
        m_candidates.clear();
        for (int v = 0; v < count; ++v) {
            m_toCome[std::size_t(v)] = int(m_graph.at(v).size());
            m_place[std::size_t(v)] = -1;
        }
        m_random = attempt.seed * 2654435761u + 12345u;
        double states = 1, cost = 0;
        for (int next = attempt.start; next >= 0;) {
            m_place[std::size_t(next)] = int(order.size());
            order.push_back(next);
            std::erase(m_candidates, next);
            int backs = 0;
            for (const KernelGraph::Entry& entry : m_graph.at(next)) {
                int& toCome = m_toCome[std::size_t(entry.vertex)];
                if (m_place[std::size_t(entry.vertex)] >= 0) {
                    ++backs;
                    states *= change(entry.vertex);
                } else if (toCome == int(m_graph.at(entry.vertex).size())) {
                    m_candidates.push_back(entry.vertex);
                }
                --toCome;
            }
            cost += states * (1 + 0.5 * backs);
            states *= factor(next, m_toCome[std::size_t(next)]);
            if (cost > bound)
                return std::numeric_limits<double>::infinity();
            next = int(order.size()) <= attempt.walk ? alongTheRim(next) : -1;
            if (next < 0)
                next = attempt.preference == Preference::Oldest ? oldestCandidate() : bestCandidate(attempt.preference);
        }
        return cost;
    }

    std::vector<int> order;

private:
    double factor(int vertex, int toCome) const { return toCome == 0 ? 1 : toCome == 1 || !m_canFail[std::size_t(vertex)] ? 3.4 : 4.35; }
    /// What the states are multiplied by when one neighbour less is to come.
    double change(int vertex) const
    {
        const int toCome = m_toCome[std::size_t(vertex)];
        return factor(vertex, toCome - 1) / factor(vertex, toCome);
    }
    double tie()
    {
        m_random = m_random * 1664525u + 1013904223u;
        return double(m_random >> 16) / 65536;
    }

    /// A neighbour without a place that has the fewest neighbours itself; -1: none.
    int alongTheRim(int vertex)
    {
        int best = -1;
        double bestScore = std::numeric_limits<double>::infinity();
        for (const KernelGraph::Entry& entry : m_graph.at(vertex)) {
            const double score = double(m_graph.at(entry.vertex).size()) + tie();
            if (m_place[std::size_t(entry.vertex)] >= 0 || score >= bestScore)
                continue;
            bestScore = score;
            best = entry.vertex;
        }
        return best;
    }

    int oldestCandidate() { return m_candidates.empty() ? -1 : m_candidates.front(); }

    int bestCandidate(Preference preference)
    {
        int best = -1;
        double bestScore = std::numeric_limits<double>::infinity();
        for (int v : m_candidates) {
            double score = factor(v, m_toCome[std::size_t(v)]);
            int oldest = std::numeric_limits<int>::max();
            for (const KernelGraph::Entry& entry : m_graph.at(v)) {
                const int place = m_place[std::size_t(entry.vertex)];
                if (place < 0)
                    continue;
                score *= change(entry.vertex);
                oldest = std::min(oldest, place);
            }
            const double age = oldest / double(order.size());
            score *= 1 + (preference == Preference::OldestOfCheapest ? 1e-2 * age : 0) + 1e-4 * tie();
            if (score < bestScore) {
                bestScore = score;
                best = v;
            }
        }
        return best;
    }

    const KernelGraph& m_graph;
    const std::vector<char>& m_canFail;
    std::vector<int> m_toCome;                    ///< by vertex: neighbours without a place yet
    std::vector<int> m_place;
    std::vector<int> m_candidates;                ///< neighbours of open vertices, oldest first
    std::uint32_t m_random = 0;
};

}

SweepOrder sweepOrder(const NetworkKernel& kernel, const KernelGraph& graph, const std::vector<char>& canFail, const std::stop_token& stop, double affordable)
{
    const int count = graph.vertexCount();
    const int side = std::max(2, int(std::lround(std::sqrt(count))));
    GreedyOrder greedy(graph, canFail);
    SweepOrder best{{}, hopeless};
    constexpr int fewest = 8;
    constexpr std::size_t mostWork = 200'000;
    const auto isWorthwhile = [&](int number) {
        return number < fewest || (number * double(count) < 0.15 * std::min(best.cost, affordable) && std::size_t(number) * kernel.links.size() < mostWork);
    };
    for (int number = 0; isWorthwhile(number) && !stop.stop_requested(); ++number) {
        // The first attempts start at the ends, later ones anywhere; every third walks along the rim first.
        OrderAttempt attempt{number % 2 ? kernel.target : kernel.source, 0, Preference(number / 2 % 3), std::uint32_t(number)};
        if (number >= 6)
            attempt.start = number % 4 == 3 ? (number % 8 == 3 ? kernel.source : kernel.target) : number * 7919 % count;
        if (number >= 6 && number % 3 == 0)
            attempt.walk = 2 + number / 3 % (side + side / 2);
        const double cost = greedy.run(attempt, best.cost);
        if (cost < best.cost)
            best = {greedy.order, cost};
    }
    return best;
}
