// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/proper_graph.h"
#include <algorithm>

namespace {
int addVertex(ProperGraph& graph, int layer, double height)
{
    const int vertex = graph.vertexCount();
    graph.layerOf.push_back(layer);
    graph.height.push_back(height);
    graph.toLeft.emplace_back();
    graph.toRight.emplace_back();
    graph.layers[std::size_t(layer)].push_back(vertex);
    return vertex;
}

double fromMiddle(double offset, double height)
{
    return offset < 0 ? 0 : offset - height / 2;
}
}

ProperGraph properGraph(const LayoutTask& task)
{
    ProperGraph graph;
    int layerCount = 0;
    for (const LayoutBox& box : task.boxes)
        layerCount = std::max(layerCount, box.layer + 1);
    graph.layers.resize(std::size_t(layerCount));
    for (const LayoutBox& box : task.boxes)
        addVertex(graph, box.layer, box.height);
    graph.boxCount = graph.vertexCount();

    graph.piecesOf.resize(task.links.size());
    for (std::size_t link = 0; link < task.links.size(); ++link) {
        const LayoutLink& ends = task.links[link];
        const bool isForward = graph.layerOf[std::size_t(ends.from)] <= graph.layerOf[std::size_t(ends.to)];
        const int first = isForward ? ends.from : ends.to, last = isForward ? ends.to : ends.from;
        const double firstOffset = isForward ? ends.fromOffset : ends.toOffset, lastOffset = isForward ? ends.toOffset : ends.fromOffset;
        const int lastLayer = graph.layerOf[std::size_t(last)];
        int left = first;
        for (int layer = graph.layerOf[std::size_t(first)] + 1; layer <= lastLayer; ++layer) {
            const int right = layer == lastLayer ? last : addVertex(graph, layer, 0);
            const int piece = static_cast<int>(graph.pieces.size());
            graph.pieces.push_back({left, right, left == first ? fromMiddle(firstOffset, graph.height[std::size_t(first)]) : 0, right == last ? fromMiddle(lastOffset, graph.height[std::size_t(last)]) : 0});
            graph.toRight[std::size_t(left)].push_back(piece);
            graph.toLeft[std::size_t(right)].push_back(piece);
            graph.piecesOf[link].push_back(piece);
            left = right;
        }
    }
    return graph;
}
