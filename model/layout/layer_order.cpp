// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layer_order.h"
#include <algorithm>
#include <cmath>
#include <span>

namespace {
using Layers = std::vector<std::vector<int>>;

/// Counts what is already to the right of a place.
class Tally
{
public:
    explicit Tally(std::size_t size) : m_sums(size + 1, 0) {}
    void add(int place)
    {
        ++m_count;
        for (auto i = std::size_t(place) + 1; i < m_sums.size(); i += i & (~i + 1))
            ++m_sums[i];
    }
    long long after(int place) const
    {
        long long upTo = 0;
        for (auto i = std::size_t(place) + 1; i > 0; i -= i & (~i + 1))
            upTo += m_sums[i];
        return m_count - upTo;
    }

private:
    std::vector<long long> m_sums;
    long long m_count = 0;
};

/// The vertices on one side of each, one after the other.
class SideNeighbours
{
public:
    SideNeighbours(const ProperGraph& graph, bool isLeft)
    {
        m_starts.push_back(0);
        for (const auto& pieces : isLeft ? graph.toLeft : graph.toRight) {
            for (const int piece : pieces)
                m_vertices.push_back(isLeft ? graph.pieces[std::size_t(piece)].left : graph.pieces[std::size_t(piece)].right);
            m_starts.push_back(m_vertices.size());
        }
    }
    std::span<const int> of(std::size_t vertex) const { return {m_vertices.data() + m_starts[vertex], m_vertices.data() + m_starts[vertex + 1]}; }

private:
    std::vector<std::size_t> m_starts;
    std::vector<int> m_vertices;
};

class Orderer
{
public:
    Orderer(ProperGraph& graph, const std::vector<bool>& kept, const std::stop_token& stop) : m_graph(graph), m_kept(kept), m_stop(stop), m_left(graph, true), m_right(graph, false), m_place(std::size_t(graph.vertexCount())), m_local(m_place.size()) { notePlaces(); }

    /// By barycentres from left to right and back, until that brings nothing more.
    long long sweepToAndFro()
    {
        Layers best = m_graph.layers;
        long long fewest = crossings();
        int idle = 0;
        for (int round = 0; round < 24 && idle < 2 && fewest > 0 && !m_stop.stop_requested(); ++round) {
            sweep(round % 2 == 0);
            const long long now = crossings();
            idle = now < fewest ? 0 : idle + 1;
            if (now < fewest) {
                fewest = now;
                best = m_graph.layers;
            }
        }
        take(best);
        return fewest;
    }

    /// Vertex by vertex, until that brings less than half a percent.
    long long sift(long long crossingsNow)
    {
        for (int round = 0; round < 16 && crossingsNow > 0 && !m_stop.stop_requested(); ++round) {
            const long long saved = siftAll(round % 2 == 0);
            crossingsNow -= saved;
            if (saved == 0 || saved * 200 < crossingsNow)
                break;
        }
        return crossingsNow;
    }

    void startFromVibration()
    {
        constexpr int vibrationSteps = 120;
        constexpr double momentum = 0.249;
        const auto count = std::size_t(m_graph.vertexCount());
        std::vector<double> value(count), next(count);
        for (std::size_t v = 0; v < count; ++v)          // any start that is not the same everywhere; the same each time
            value[v] = std::fmod(double(v) * 0.618033988749895, 1.0) - 0.5 + 2 * relativePlace(static_cast<int>(v));
        // Power iteration with momentum (De Sa, He, Mitliagkas, Ré, Xu: Accelerated Stochastic Power Iteration, 2018): what is
        // not among the slowest vibrations dies away at one rate, so that a hundred steps do what thousands would.
        std::vector<double> before(count, 0);
        for (int step = 0; step < vibrationSteps; ++step) {
            double sum = 0, weight = 0;
            for (std::size_t v = 0; v < count; ++v) {
                double around = 0;
                for (const int other : m_left.of(v))
                    around += value[std::size_t(other)];
                for (const int other : m_right.of(v))
                    around += value[std::size_t(other)];
                const double degree = double(m_left.of(v).size() + m_right.of(v).size());
                next[v] = (degree > 0 ? (value[v] + around / degree) / 2 : value[v]) - momentum * before[v];
                sum += degree * next[v];
                weight += degree;
            }
            const double mean = weight > 0 ? sum / weight : 0;           // all moving alike is no vibration
            double largest = 1e-12;
            for (double& one : next)
                largest = std::max(largest, std::abs(one -= mean));
            for (std::size_t v = 0; v < count; ++v) {
                before[v] = value[v] / largest;
                value[v] = next[v] / largest;
            }
        }
        for (std::size_t layer = 0; layer < m_graph.layers.size(); ++layer)
            if (!isKept(layer))
                std::stable_sort(m_graph.layers[layer].begin(), m_graph.layers[layer].end(), [&](int a, int b) { return value[std::size_t(a)] < value[std::size_t(b)]; });
        notePlaces();
    }

    void take(const Layers& layers)
    {
        m_graph.layers = layers;
        notePlaces();
    }

    long long crossings() const
    {
        long long sum = 0;
        std::vector<int> places;
        for (std::size_t layer = 0; layer + 1 < m_graph.layers.size(); ++layer) {
            Tally seen(m_graph.layers[layer + 1].size());
            for (const int vertex : m_graph.layers[layer]) {
                places.clear();
                for (const int other : m_right.of(std::size_t(vertex)))
                    places.push_back(m_place[std::size_t(other)]);
                for (const int place : places)
                    sum += seen.after(place);
                for (const int place : places)
                    seen.add(place);
            }
        }
        return sum;
    }

private:
    bool isKept(std::size_t layer) const { return layer < m_kept.size() && m_kept[layer]; }
    double relativePlace(int vertex) const
    {
        const auto& layer = m_graph.layers[std::size_t(m_graph.layerOf[std::size_t(vertex)])];
        return (m_place[std::size_t(vertex)] + 0.5) / double(layer.size());
    }
    void notePlaces()
    {
        for (const auto& layer : m_graph.layers)
            notePlaces(layer);
    }
    void notePlaces(const std::vector<int>& layer)
    {
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_place[std::size_t(layer[i])] = static_cast<int>(i);
    }

    /// Each layer by the mean place of its neighbours in the layer before; from right to left by those in the layer after.
    void sweep(bool isRightwards)
    {
        const std::size_t count = m_graph.layers.size();
        for (std::size_t step = 1; step < count; ++step) {
            const std::size_t at = isRightwards ? step : count - 1 - step;
            if (isKept(at))
                continue;
            auto& layer = m_graph.layers[at];
            const double others = double(m_graph.layers[isRightwards ? at - 1 : at + 1].size());
            m_keys.clear();
            for (std::size_t i = 0; i < layer.size(); ++i) {
                const auto neighbours = (isRightwards ? m_left : m_right).of(std::size_t(layer[i]));
                double sum = 0;
                for (const int other : neighbours)
                    sum += m_place[std::size_t(other)];
                m_keys.push_back({neighbours.empty() ? (double(i) + 0.5) / double(layer.size()) * others : sum / double(neighbours.size()), static_cast<int>(i), layer[i]});
            }
            std::sort(m_keys.begin(), m_keys.end(), [](const Key& a, const Key& b) { return a.mean != b.mean ? a.mean < b.mean : a.before < b.before; });
            for (std::size_t i = 0; i < layer.size(); ++i)
                layer[i] = m_keys[i].vertex;
            notePlaces(layer);
        }
    }

    /// Crossings of the links of two vertices when the first is above, less those when it is below; on one side.
    static int excess(const int* a, const int* aEnd, const int* b, const int* bEnd)
    {
        int above = 0, below = 0;
        const int* low = b;                              // those of b below the place
        const int* high = b;                             // those of b up to the place
        for (; a != aEnd; ++a) {
            while (low != bEnd && *low < *a)
                ++low;
            while (high != bEnd && *high <= *a)
                ++high;
            above += static_cast<int>(low - b);
            below += static_cast<int>(bEnd - high);
        }
        return above - below;
    }

    long long siftAll(bool isRightwards)
    {
        long long saved = 0;
        const std::size_t count = m_graph.layers.size();
        for (std::size_t step = 0; step < count; ++step) {
            const std::size_t at = isRightwards ? step : count - 1 - step;
            if (!isKept(at) && !m_stop.stop_requested())
                saved += siftLayer(m_graph.layers[at]);
        }
        return saved;
    }

    /// Moves each vertex to where it crosses least among those near it.
    long long siftLayer(std::vector<int>& layer)
    {
        constexpr std::ptrdiff_t reach = 48;
        constexpr long long hopeless = 8;                // so much worse on the way: what is beyond is not looked at
        // 1. The places of all neighbours, sorted, one after the other.
        const std::size_t size = layer.size();
        m_places.clear();
        m_starts.assign(2 * size + 1, 0);
        for (std::size_t i = 0; i < size; ++i) {
            const auto vertex = std::size_t(layer[i]);
            m_local[vertex] = static_cast<int>(i);
            for (const int other : m_left.of(vertex))
                m_places.push_back(m_place[std::size_t(other)]);
            std::sort(m_places.begin() + m_starts[2 * i], m_places.end());
            m_starts[2 * i + 1] = static_cast<int>(m_places.size());
            for (const int other : m_right.of(vertex))
                m_places.push_back(m_place[std::size_t(other)]);
            std::sort(m_places.begin() + m_starts[2 * i + 1], m_places.end());
            m_starts[2 * i + 2] = static_cast<int>(m_places.size());
        }
        const auto difference = [&](int a, int b) {
            const auto x = std::size_t(2 * m_local[std::size_t(a)]), y = std::size_t(2 * m_local[std::size_t(b)]);
            const int* places = m_places.data();
            return excess(places + m_starts[x], places + m_starts[x + 1], places + m_starts[y], places + m_starts[y + 1])
                + excess(places + m_starts[x + 1], places + m_starts[x + 2], places + m_starts[y + 1], places + m_starts[y + 2]);
        };
        // 2. One vertex after the other, as they stood.
        long long saved = 0;
        const std::vector<int> vertices = layer;
        for (const int vertex : vertices) {
            const std::ptrdiff_t at = m_place[std::size_t(vertex)];
            long long best = 0, sum = 0;
            std::ptrdiff_t bestAt = at;
            for (std::ptrdiff_t i = at - 1; i >= std::max<std::ptrdiff_t>(0, at - reach); --i) {
                sum += difference(vertex, layer[std::size_t(i)]);
                if (sum < best) {
                    best = sum;
                    bestAt = i;
                } else if (sum > hopeless)
                    break;
            }
            sum = 0;
            for (std::ptrdiff_t i = at + 1; i < std::min<std::ptrdiff_t>(std::ptrdiff_t(size), at + reach + 1); ++i) {
                sum -= difference(vertex, layer[std::size_t(i)]);
                if (sum < best) {
                    best = sum;
                    bestAt = i;
                } else if (sum > hopeless)
                    break;
            }
            if (bestAt == at)
                continue;
            if (bestAt < at)
                std::rotate(layer.begin() + bestAt, layer.begin() + at, layer.begin() + at + 1);
            else
                std::rotate(layer.begin() + at, layer.begin() + at + 1, layer.begin() + bestAt + 1);
            for (std::ptrdiff_t i = std::min(at, bestAt); i <= std::max(at, bestAt); ++i)
                m_place[std::size_t(layer[std::size_t(i)])] = static_cast<int>(i);
            saved -= best;
        }
        return saved;
    }

    struct Key
    {
        double mean;
        int before, vertex;
    };

    ProperGraph& m_graph;
    const std::vector<bool>& m_kept;
    const std::stop_token& m_stop;
    SideNeighbours m_left, m_right;
    std::vector<int> m_place;                            // in its layer, by vertex
    std::vector<int> m_local;
    std::vector<Key> m_keys;                             // of one layer while it is swept
    std::vector<int> m_places, m_starts;                 // of one layer while it is sifted
};
}

long long crossingsOf(const ProperGraph& graph)
{
    ProperGraph copy = graph;
    return Orderer(copy, {}, {}).crossings();
}

void orderLayers(ProperGraph& graph, const std::vector<bool>& keptLayers, const std::stop_token& stop)
{
    Orderer orderer(graph, keptLayers, stop);
    const Layers given = graph.layers;
    const long long asGiven = orderer.crossings();
    if (asGiven == 0)
        return;
    orderer.startFromVibration();
    long long fromVibration = orderer.sweepToAndFro();
    if (asGiven > 3 * fromVibration) {                   // nobody has put this in order: there is nothing to keep
        orderer.sift(fromVibration);
        return;
    }
    const Layers other = graph.layers;
    orderer.take(given);
    const long long fromGiven = orderer.sift(orderer.sweepToAndFro());
    const Layers kept = graph.layers;
    orderer.take(other);
    fromVibration = orderer.sift(fromVibration);
    if (fromVibration * 20 >= fromGiven * 19)            // less than a twentieth is not worth another picture
        orderer.take(kept);
}
