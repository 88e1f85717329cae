// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layer_places.h"
#include <algorithm>

namespace {
enum class Neighbours { Left, Right, Both };

class Placer
{
public:
    Placer(const ProperGraph& graph, const LayoutSpacing& spacing) : m_graph(graph), m_spacing(spacing), m_middle(std::size_t(graph.vertexCount()), 0) { stack(); }

    std::vector<double> places(const std::stop_token& stop)
    {
        const std::size_t count = m_graph.layers.size();
        for (int round = 0; round < 6 && !stop.stop_requested(); ++round) {
            for (std::size_t i = 1; i < count; ++i)
                settle(m_graph.layers[i], Neighbours::Left);
            for (std::size_t i = count; i-- > 1;)
                settle(m_graph.layers[i - 1], Neighbours::Right);
        }
        for (int round = 0; round < 8 && !stop.stop_requested(); ++round)
            for (std::size_t i = 0; i < count; ++i)
                settle(m_graph.layers[round % 2 ? count - 1 - i : i], Neighbours::Both);
        double top = 1e300;
        for (int box = 0; box < m_graph.boxCount; ++box)
            top = std::min(top, m_middle[std::size_t(box)] - m_graph.height[std::size_t(box)] / 2);
        if (m_graph.boxCount)
            for (double& middle : m_middle)
                middle -= top;
        return std::move(m_middle);
    }

private:
    double apart(int above, int below) const
    {
        const double space = m_graph.isBox(above) && m_graph.isBox(below) ? m_spacing.boxes : m_spacing.lanes;
        return (m_graph.height[std::size_t(above)] + m_graph.height[std::size_t(below)]) / 2 + space;
    }

    void stack()
    {
        for (const auto& layer : m_graph.layers)
            for (std::size_t i = 1; i < layer.size(); ++i)
                m_middle[std::size_t(layer[i])] = m_middle[std::size_t(layer[i - 1])] + apart(layer[i - 1], layer[i]);
    }

    /// Adds where a vertex would stand for straight pieces, with what that weighs: most between two passing vertices.
    void addWishes(const std::vector<int>& pieces, bool isLeft, double& sum, double& weight) const
    {
        for (const int index : pieces) {
            const ProperGraph::Piece& piece = m_graph.pieces[std::size_t(index)];
            const int other = isLeft ? piece.left : piece.right;
            const double wish = isLeft ? m_middle[std::size_t(other)] + piece.leftOffset - piece.rightOffset : m_middle[std::size_t(other)] + piece.rightOffset - piece.leftOffset;
            const int passing = !m_graph.isBox(piece.left) + !m_graph.isBox(piece.right);
            const double pull = passing == 2 ? 8 : passing == 1 ? 2 : 1;
            sum += pull * wish;
            weight += pull;
        }
    }

    void settle(const std::vector<int>& layer, Neighbours which)
    {
        struct Block
        {
            double sum, weight;
            std::size_t count;
            double mean() const { return sum / weight; }
        };
        std::vector<Block> blocks;
        blocks.reserve(layer.size());
        m_offsets.resize(layer.size());
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const auto vertex = std::size_t(layer[i]);
            m_offsets[i] = i ? m_offsets[i - 1] + apart(layer[i - 1], layer[i]) : 0;
            double sum = 0, weight = 0;
            if (which != Neighbours::Right)
                addWishes(m_graph.toLeft[vertex], true, sum, weight);
            if (which != Neighbours::Left)
                addWishes(m_graph.toRight[vertex], false, sum, weight);
            if (weight == 0) {                           // nothing pulls it: where it is, if that costs nothing
                weight = 0.01;
                sum = weight * m_middle[vertex];
            }
            blocks.push_back({sum - weight * m_offsets[i], weight, 1});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().weight += last.weight;
                blocks.back().count += last.count;
            }
        }
        std::size_t i = 0;
        for (const Block& block : blocks)
            for (std::size_t k = 0; k < block.count; ++k, ++i)
                m_middle[std::size_t(layer[i])] = block.mean() + m_offsets[i];
    }

    const ProperGraph& m_graph;
    const LayoutSpacing& m_spacing;
    std::vector<double> m_middle, m_offsets;
};
}

std::vector<double> placesOf(const ProperGraph& graph, const LayoutSpacing& spacing, const std::stop_token& stop)
{
    return Placer(graph, spacing).places(stop);
}
