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

/// Passing vertices stand at the height that a straight line between the boxes would have, boxes being spread evenly.
void standBetweenEnds(ProperGraph& graph)
{
    std::vector<double> height(std::size_t(graph.vertexCount()), 0);
    for (const auto& layer : graph.layers) {
        const auto boxes = double(std::count_if(layer.begin(), layer.end(), [&](int vertex) { return graph.isBox(vertex); }));
        double i = 0.5;
        for (const int vertex : layer)
            if (graph.isBox(vertex))
                height[std::size_t(vertex)] = i++ / boxes;
    }
    for (const auto& pieces : graph.piecesOf)
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            const double first = height[std::size_t(graph.pieces[std::size_t(pieces.front())].left)], last = height[std::size_t(graph.pieces[std::size_t(pieces.back())].right)];
            height[std::size_t(graph.pieces[std::size_t(pieces[i])].right)] = first + (last - first) * double(i + 1) / double(pieces.size());
        }
    for (auto& layer : graph.layers)
        std::stable_sort(layer.begin(), layer.end(), [&](int a, int b) { return height[std::size_t(a)] < height[std::size_t(b)]; });
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
    standBetweenEnds(graph);
    return graph;
}
