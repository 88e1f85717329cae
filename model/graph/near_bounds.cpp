// SPDX-License-Identifier: GPL-3.0-or-later
// Of a network too wide for one sweep, networks that are certainly worse and certainly better: without all but some links
// the target is reached less often; with all other links, and the vertices that have no others, in one vertex that never
// fails, more often. Where parts seldom fail the two meet long before the whole is taken.
// Which links: for the upper bound those on the best ways; for the lower bound also those nearest to one of the ends, as it is
// there that a network is cut most easily.
// Source: the monotonicity of coherent systems, R. E. Barlow and F. Proschan, "Statistical Theory of Reliability and Life
// Testing" (1975). Cost: a few sweeps over networks that grow by half each time.

#include "model/graph/near_bounds.h"
#include "model/graph/kernel_plan.h"
#include "model/graph/network_kernel.h"
#include "model/graph/network_neighbours.h"
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>
#include <queue>
#include <utility>

namespace {

constexpr double noWay = std::numeric_limits<double>::infinity();

/// How far links are from the ends, where a part is the longer the more often it fails.
class NearRanking
{
public:
    NearRanking(const UndirectedNetwork& network, int source, int target)
        : m_network(network)
        , m_neighbours(network)
    {
        double sum = 0;
        for (const UndirectedNetwork::Link& link : network.links)
            sum += std::min(1.0, link.down);
        m_each = sum > 0 ? 0.1 * sum / double(network.links.size()) : 1;
        m_fromSource = distances(source);
        m_fromTarget = distances(target);
    }

    /// Links in order of the best way over them.
    std::vector<int> byWay() const
    {
        return ranked([&](const UndirectedNetwork::Link& link, std::size_t a, std::size_t b) {
            return lengthOf(link.down) + std::min(m_fromSource[a] + m_fromTarget[b], m_fromSource[b] + m_fromTarget[a]);
        });
    }
    /// Links in order of the way to the nearest end.
    std::vector<int> byEnd() const
    {
        return ranked([&](const UndirectedNetwork::Link& link, std::size_t a, std::size_t b) {
            return lengthOf(link.down) + std::min({m_fromSource[a], m_fromSource[b], m_fromTarget[a], m_fromTarget[b]});
        });
    }

private:
    double lengthOf(double down) const { return down < 1 ? m_each - std::log1p(-down) : noWay; }

    std::vector<double> distances(int start) const
    {
        using Reached = std::pair<double, int>;
        std::vector<double> known(std::size_t(m_network.vertexCount), noWay);
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> waiting;
        waiting.push({0, start});
        known[std::size_t(start)] = 0;
        while (!waiting.empty()) {
            const auto [length, v] = waiting.top();
            waiting.pop();
            if (length > known[std::size_t(v)])
                continue;
            for (std::size_t i = m_neighbours.first[std::size_t(v)]; i < m_neighbours.first[std::size_t(v) + 1]; ++i) {
                const NetworkNeighbours::Entry& entry = m_neighbours.entries[i];
                const double longer = length + lengthOf(m_network.links[std::size_t(entry.link)].down) - std::log1p(-std::min(vertexDown(m_network, entry.vertex), 0.999999));
                if (longer < known[std::size_t(entry.vertex)]) {
                    known[std::size_t(entry.vertex)] = longer;
                    waiting.push({longer, entry.vertex});
                }
            }
        }
        return known;
    }

    template <typename Length>
    std::vector<int> ranked(const Length& length) const
    {
        std::vector<double> lengths;
        for (const UndirectedNetwork::Link& link : m_network.links)
            lengths.push_back(length(link, std::size_t(link.a), std::size_t(link.b)));
        std::vector<int> links(lengths.size());
        std::iota(links.begin(), links.end(), 0);
        std::stable_sort(links.begin(), links.end(), [&](int a, int b) { return lengths[std::size_t(a)] < lengths[std::size_t(b)]; });
        return links;
    }

    const UndirectedNetwork& m_network;
    const NetworkNeighbours m_neighbours;
    double m_each;                                ///< added for every link, so that of equally good ways the shorter is better
    std::vector<double> m_fromSource, m_fromTarget;
};

class NearSearch
{
public:
    NearSearch(UndirectedNetwork network, int source, int target, const NearLimits& limits, const std::stop_token& stop)
        : m_network(std::move(network))
        , m_source(source)
        , m_target(target)
        , m_limits(limits)
        , m_stop(stop)
    {
        m_network.vertexDown.resize(std::size_t(m_network.vertexCount), 0);
        m_network.vertexDown[std::size_t(source)] = m_network.vertexDown[std::size_t(target)] = 0;
    }

    NearBounds run()
    {
        const NearRanking ranking(m_network, m_source, m_target);
        const std::vector<int> byWay = ranking.byWay(), byEnd = ranking.byEnd();
        bool growsWorse = true, growsByWay = true, growsByEnd = true;
        const std::size_t all = m_network.links.size();
        for (std::size_t count = std::min<std::size_t>(all, 8); (growsWorse || growsByWay || growsByEnd) && !isDone(); count += count / 2) {
            count = std::min(count, all);
            const std::vector<int> onWays(byWay.begin(), byWay.begin() + std::ptrdiff_t(count)), atEnds(byEnd.begin(), byEnd.begin() + std::ptrdiff_t(count));
            growsWorse = growsWorse && raiseWorse(onWays);
            growsByWay = growsByWay && !isDone() && raiseBetter(onWays);
            growsByEnd = growsByEnd && !isDone() && count < all && raiseBetter(atEnds);
            if (count == all)
                break;
        }
        m_found.lower = std::min(m_found.lower, m_found.upper); // a crossing is rounding
        return std::move(m_found);
    }

private:
    bool isDone() const { return m_found.upper - m_found.lower <= std::max(m_limits.gap, 1e-13 * m_found.lower) || m_stop.stop_requested(); }

    /// The rest removed. False: no more is affordable.
    bool raiseWorse(const std::vector<int>& links)
    {
        UndirectedNetwork worse{m_network.vertexCount, m_network.vertexDown, {}};
        for (int l : links)
            worse.links.push_back(m_network.links[std::size_t(l)]);
        const std::optional<SweepResult> result = solved(worse, m_target);
        if (!result)
            return false;
        const double upper = std::min(1.0, result->severed + result->unknown);
        if (upper < m_found.upper) {
            m_found.upper = upper;
            m_found.links = links;
        }
        return true;
    }

    /// The rest in one vertex that never fails.
    bool raiseBetter(const std::vector<int>& links)
    {
        const int rest = m_network.vertexCount;
        std::vector<char> isKept(m_network.links.size(), 0), touchesRest(std::size_t(rest), 0);
        std::vector<int> place(std::size_t(rest), rest);
        UndirectedNetwork better{rest + 1, m_network.vertexDown, {}};
        better.vertexDown.push_back(0);
        for (int l : links) {
            const UndirectedNetwork::Link& link = m_network.links[std::size_t(l)];
            isKept[std::size_t(l)] = 1;
            place[std::size_t(link.a)] = link.a;
            place[std::size_t(link.b)] = link.b;
        }
        for (std::size_t l = 0; l < isKept.size(); ++l)
            if (!isKept[l])
                touchesRest[std::size_t(m_network.links[l].a)] = touchesRest[std::size_t(m_network.links[l].b)] = 1;
        // A vertex beside the rest that never fails is part of it.
        for (int v = 0; v < rest; ++v) {
            if (!touchesRest[std::size_t(v)] || place[std::size_t(v)] == rest)
                continue;
            if (m_network.vertexDown[std::size_t(v)] > 0)
                better.links.push_back({v, rest, 0});
            else
                place[std::size_t(v)] = rest;
        }
        if (place[std::size_t(m_source)] == rest && place[std::size_t(m_target)] == rest)
            return true;                          // nothing is proven yet
        for (int l : links) {
            UndirectedNetwork::Link link = m_network.links[std::size_t(l)];
            link.a = place[std::size_t(link.a)];
            link.b = place[std::size_t(link.b)];
            better.links.push_back(link);
        }
        const std::optional<SweepResult> result = solved(better, place[std::size_t(m_target)], place[std::size_t(m_source)]);
        if (result)
            m_found.lower = std::max(m_found.lower, std::min(1.0, result->severed));
        return result.has_value();
    }

    std::optional<SweepResult> solved(const UndirectedNetwork& network, int target) { return solved(network, target, m_source); }

    /// Nothing when that would cost too much.
    std::optional<SweepResult> solved(const UndirectedNetwork& network, int target, int source)
    {
        SweepResult whole;
        const KernelChain chain = kernelChain(network, source, target);
        if (!chain.isConnected) {
            whole.severed = 1;
            return whole;
        }
        double upper = 0;
        const auto follow = [&](double least, double most) {
            whole.severed += (1 - whole.severed) * least;
            upper += (1 - upper) * std::min(1.0, most);
        };
        for (int v : chain.gates)
            follow(vertexDown(network, v), vertexDown(network, v));
        for (const NetworkKernel& kernel : chain.kernels) {
            if (kernel.links.size() == 1) {
                const double down = chain.pieces[std::size_t(kernel.links[0].piece)].down;
                follow(down, down);
                continue;
            }
            SweepLimits left = m_limits.sweep;
            left.states -= m_found.looked;
            const SweepPlan plan = planOfKernel(network, chain, kernel, m_stop, left.states);
            if (plan.steps.empty() || !(plan.cost < 2 * left.states))
                return std::nullopt;
            const SweepResult result = sweep(plan, left, m_stop);
            m_found.looked += result.looked + double(plan.steps.size());
            follow(result.severed, result.severed + result.unknown);
        }
        whole.unknown = upper - whole.severed;
        return whole;
    }

    UndirectedNetwork m_network;
    int m_source, m_target;
    const NearLimits& m_limits;
    const std::stop_token& m_stop;
    NearBounds m_found;
};

}

NearBounds nearBounds(UndirectedNetwork network, int source, int target, const NearLimits& limits, const std::stop_token& stop)
{
    return NearSearch(std::move(network), source, target, limits, stop).run();
}
