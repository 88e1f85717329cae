// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layer_order.h"
#include <algorithm>
#include <cmath>
#include <numeric>

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

class Orderer
{
public:
    Orderer(ProperGraph& graph, const std::vector<bool>& kept, const std::stop_token& stop) : m_graph(graph), m_kept(kept), m_stop(stop), m_place(std::size_t(graph.vertexCount())), m_key(m_place.size()) { notePlaces(); }

    long long improve()
    {
        notePlaces();
        Layers best = m_graph.layers;
        long long fewest = crossings();
        int idle = 0;
        for (int round = 0; round < 24 && idle < 4 && fewest > 0 && !m_stop.stop_requested(); ++round) {
            sweep(round % 2 == 0);
            const long long now = crossings();
            idle = now < fewest ? 0 : idle + 1;
            if (now < fewest) {
                fewest = now;
                best = m_graph.layers;
            }
        }
        take(best);
        for (int round = 0; round < 12 && fewest > 0 && !m_stop.stop_requested(); ++round) {
            const long long saved = siftAll(round % 2 == 0);
            fewest -= saved;
            if (saved * 200 < fewest || saved == 0)
                break;
        }
        return fewest;
    }

    void startFromVibration()
    {
        const auto count = std::size_t(m_graph.vertexCount());
        std::vector<double> value(count), next(count);
        for (std::size_t v = 0; v < count; ++v)          // any start that is not the same everywhere; the same each time
            value[v] = std::fmod(double(v) * 0.618033988749895, 1.0) - 0.5 + 2 * relativePlace(static_cast<int>(v));
        for (int step = 0; step < 60; ++step) {
            double mean = 0;
            for (std::size_t v = 0; v < count; ++v) {
                double sum = 0;
                for (const int piece : m_graph.toLeft[v])
                    sum += value[std::size_t(m_graph.pieces[std::size_t(piece)].left)];
                for (const int piece : m_graph.toRight[v])
                    sum += value[std::size_t(m_graph.pieces[std::size_t(piece)].right)];
                const auto degree = m_graph.toLeft[v].size() + m_graph.toRight[v].size();
                next[v] = degree ? (value[v] + sum / double(degree)) / 2 : value[v];
                mean += next[v];
            }
            mean /= double(count);
            double largest = 1e-12;
            for (double& one : next)
                largest = std::max(largest, std::abs(one -= mean));
            for (double& one : next)
                one /= largest;
            value.swap(next);
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
                for (const int piece : m_graph.toRight[std::size_t(vertex)])
                    places.push_back(m_place[std::size_t(m_graph.pieces[std::size_t(piece)].right)]);
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
            for (const int vertex : layer) {
                const auto& pieces = (isRightwards ? m_graph.toLeft : m_graph.toRight)[std::size_t(vertex)];
                double sum = 0;
                for (const int piece : pieces)
                    sum += m_place[std::size_t(isRightwards ? m_graph.pieces[std::size_t(piece)].left : m_graph.pieces[std::size_t(piece)].right)];
                m_key[std::size_t(vertex)] = pieces.empty() ? relativePlace(vertex) * others : sum / double(pieces.size());
            }
            std::stable_sort(layer.begin(), layer.end(), [&](int a, int b) { return m_key[std::size_t(a)] < m_key[std::size_t(b)]; });
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
        constexpr std::ptrdiff_t reach = 24;
        // 1. The places of all neighbours, sorted, one after the other.
        const std::size_t size = layer.size();
        m_places.clear();
        m_starts.assign(2 * size + 1, 0);
        for (std::size_t i = 0; i < size; ++i) {
            const auto vertex = std::size_t(layer[i]);
            m_local.resize(m_place.size());
            m_local[vertex] = static_cast<int>(i);
            for (const int piece : m_graph.toLeft[vertex])
                m_places.push_back(m_place[std::size_t(m_graph.pieces[std::size_t(piece)].left)]);
            std::sort(m_places.begin() + m_starts[2 * i], m_places.end());
            m_starts[2 * i + 1] = static_cast<int>(m_places.size());
            for (const int piece : m_graph.toRight[vertex])
                m_places.push_back(m_place[std::size_t(m_graph.pieces[std::size_t(piece)].right)]);
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
                }
            }
            sum = 0;
            for (std::ptrdiff_t i = at + 1; i < std::min<std::ptrdiff_t>(std::ptrdiff_t(size), at + reach + 1); ++i) {
                sum -= difference(vertex, layer[std::size_t(i)]);
                if (sum < best) {
                    best = sum;
                    bestAt = i;
                }
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

    ProperGraph& m_graph;
    const std::vector<bool>& m_kept;
    const std::stop_token& m_stop;
    std::vector<int> m_place;                            // in its layer, by vertex
    std::vector<double> m_key;
    std::vector<int> m_places, m_starts, m_local;        // of one layer while it is sifted
};
}

long long crossingsOf(const ProperGraph& graph)
{
    ProperGraph copy = graph;
    return Orderer(copy, {}, {}).crossings();
}

void orderLayers(ProperGraph& graph, const std::vector<bool>& keptLayers, const std::stop_token& stop)
{
    const Layers given = graph.layers;
    Orderer orderer(graph, keptLayers, stop);
    const long long fromGiven = orderer.improve();
    const Layers first = graph.layers;
    if (fromGiven == 0 || stop.stop_requested())
        return;
    orderer.take(given);
    orderer.startFromVibration();
    const long long fromVibration = orderer.improve();
    if (fromVibration * 20 >= fromGiven * 19)            // less than a twentieth is not worth another picture
        orderer.take(first);
}
