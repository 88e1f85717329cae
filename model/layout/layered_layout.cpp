// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layered_layout.h"
#include "model/layout/gap_tracks.h"
#include "model/layout/layer_order.h"
#include "model/layout/layer_places.h"
#include "model/layout/proper_graph.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr double portSpacing = 18, portInset = 8, usualGap = 80;

/// Ends whose offset is left to the layout stand side by side in the order of what they lead to.
void choosePorts(ProperGraph& graph, const LayoutTask& task)
{
    std::vector<int> place(std::size_t(graph.vertexCount()));
    for (const auto& layer : graph.layers)
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[std::size_t(layer[i])] = static_cast<int>(i);
    std::vector<char> isFreeLeft(graph.pieces.size(), 0), isFreeRight(graph.pieces.size(), 0);
    for (std::size_t link = 0; link < task.links.size(); ++link)
        if (!graph.piecesOf[link].empty()) {
            const LayoutLink& ends = task.links[link];
            const int first = graph.piecesOf[link].front(), last = graph.piecesOf[link].back();
            const bool isForward = graph.pieces[std::size_t(first)].left == ends.from;
            isFreeLeft[std::size_t(first)] = (isForward ? ends.fromOffset : ends.toOffset) < 0;
            isFreeRight[std::size_t(last)] = (isForward ? ends.toOffset : ends.fromOffset) < 0;
        }
    std::vector<int> side;
    for (int box = 0; box < graph.boxCount; ++box)
        for (const bool isRight : {false, true}) {
            side.clear();
            for (const int piece : (isRight ? graph.toRight : graph.toLeft)[std::size_t(box)])
                if ((isRight ? isFreeLeft : isFreeRight)[std::size_t(piece)])
                    side.push_back(piece);
            const auto otherPlace = [&](int piece) { return place[std::size_t(isRight ? graph.pieces[std::size_t(piece)].right : graph.pieces[std::size_t(piece)].left)]; };
            std::stable_sort(side.begin(), side.end(), [&](int a, int b) { return otherPlace(a) < otherPlace(b); });
            const double room = std::max(0.0, graph.height[std::size_t(box)] - 2 * portInset);
            const double step = side.size() > 1 ? std::min(portSpacing, room / double(side.size() - 1)) : 0;
            for (std::size_t i = 0; i < side.size(); ++i) {
                const double offset = (double(i) - double(side.size() - 1) / 2) * step;
                ProperGraph::Piece& piece = graph.pieces[std::size_t(side[i])];
                (isRight ? piece.leftOffset : piece.rightOffset) = offset;
            }
        }
}

QList<QPointF> withoutStraightCorners(const QList<QPointF>& line)
{
    QList<QPointF> result;
    for (const QPointF& point : line) {
        if (!result.isEmpty() && result.last() == point)
            continue;
        if (result.size() > 1) {
            const QPointF before = result[result.size() - 2], last = result.last();
            if ((before.x() == last.x() && last.x() == point.x()) || (before.y() == last.y() && last.y() == point.y())) {
                result.last() = point;
                continue;
            }
        }
        result << point;
    }
    return result;
}

/// Where everything stands once order and heights are known.
class Drawing
{
public:
    Drawing(const LayoutTask& task, const ProperGraph& graph, const std::vector<double>& middle) : m_task(task), m_graph(graph), m_middle(middle), m_tracks(graph.layers.size()), m_trackOf(graph.pieces.size(), -1), m_loopTrack(task.links.size(), -1) {}

    void draw(Layout& layout)
    {
        takeTracks();
        const std::vector<double> left = columns();
        layout.corners.reserve(m_task.boxes.size());
        for (std::size_t box = 0; box < m_task.boxes.size(); ++box)
            layout.corners.emplace_back(left[std::size_t(m_task.boxes[box].layer)], m_middle[box] - m_task.boxes[box].height / 2);
        layout.routes.reserve(m_task.links.size());
        for (std::size_t link = 0; link < m_task.links.size(); ++link)
            layout.routes.push_back(route(link, left));
    }

private:
    bool isLoop(std::size_t link) const { return m_graph.piecesOf[link].empty(); }
    double heightAt(int box, double offset) const { return m_middle[std::size_t(box)] + (offset < 0 ? 0 : offset - m_task.boxes[std::size_t(box)].height / 2); }
    double leftHeight(const ProperGraph::Piece& piece) const { return m_middle[std::size_t(piece.left)] + piece.leftOffset; }
    double rightHeight(const ProperGraph::Piece& piece) const { return m_middle[std::size_t(piece.right)] + piece.rightOffset; }

    void takeTracks()
    {
        std::vector<std::vector<int>> pieces(m_graph.layers.size());
        for (std::size_t piece = 0; piece < m_graph.pieces.size(); ++piece)
            pieces[std::size_t(m_graph.layerOf[std::size_t(m_graph.pieces[piece].left)])].push_back(static_cast<int>(piece));
        std::vector<std::vector<std::size_t>> loops(m_graph.layers.size());
        for (std::size_t link = 0; link < m_task.links.size(); ++link)
            if (isLoop(link))
                loops[std::size_t(m_task.boxes[std::size_t(m_task.links[link].from)].layer)].push_back(link);
        for (std::size_t layer = 0; layer < m_graph.layers.size(); ++layer) {
            std::vector<GapCrossing> crossings;
            for (const int piece : pieces[layer])
                crossings.push_back({leftHeight(m_graph.pieces[std::size_t(piece)]), rightHeight(m_graph.pieces[std::size_t(piece)]), false});
            for (const std::size_t link : loops[layer])
                crossings.push_back({heightAt(m_task.links[link].from, m_task.links[link].fromOffset), heightAt(m_task.links[link].to, m_task.links[link].toOffset), true});
            const GapTracks tracks = tracksOf(crossings);
            m_tracks[layer] = tracks.count;
            for (std::size_t i = 0; i < pieces[layer].size(); ++i)
                m_trackOf[std::size_t(pieces[layer][i])] = tracks.track[i];
            for (std::size_t i = 0; i < loops[layer].size(); ++i)
                m_loopTrack[loops[layer][i]] = tracks.track[pieces[layer].size() + i];
        }
    }

    std::vector<double> columns()
    {
        std::vector<double> left(m_graph.layers.size(), 0), width(left);
        for (const LayoutBox& box : m_task.boxes)
            width[std::size_t(box.layer)] = std::max(width[std::size_t(box.layer)], box.width);
        m_gapStart.resize(left.size());
        m_gapWidth.resize(left.size());
        for (std::size_t layer = 0; layer < left.size(); ++layer) {
            const LayoutSpacing& spacing = m_task.spacing;
            const double least = layer < spacing.gaps.size() ? spacing.gaps[layer] : usualGap;
            m_gapStart[layer] = left[layer] + width[layer];
            m_gapWidth[layer] = std::max(least, spacing.margin + spacing.tracks * std::max(0, m_tracks[layer] - 1));
            if (layer + 1 < left.size())
                left[layer + 1] = m_gapStart[layer] + m_gapWidth[layer];
        }
        return left;
    }

    double trackAt(std::size_t layer, int track) const
    {
        return m_gapStart[layer] + m_gapWidth[layer] / 2 + (track - (m_tracks[layer] - 1) / 2.0) * m_task.spacing.tracks;
    }

    QList<QPointF> route(std::size_t link, const std::vector<double>& left) const
    {
        const LayoutLink& ends = m_task.links[link];
        QList<QPointF> line;
        if (isLoop(link)) {
            const std::size_t layer = std::size_t(m_task.boxes[std::size_t(ends.from)].layer);
            const double x = trackAt(layer, std::max(0, m_loopTrack[link]));
            const double start = heightAt(ends.from, ends.fromOffset), end = heightAt(ends.to, ends.toOffset);
            return {QPointF(left[layer] + m_task.boxes[std::size_t(ends.from)].width, start), QPointF(x, start), QPointF(x, end), QPointF(left[layer] + m_task.boxes[std::size_t(ends.to)].width, end)};
        }
        for (const int index : m_graph.piecesOf[link]) {
            const ProperGraph::Piece& piece = m_graph.pieces[std::size_t(index)];
            const auto layer = std::size_t(m_graph.layerOf[std::size_t(piece.left)]);
            if (m_graph.isBox(piece.left))
                line << QPointF(left[layer] + m_task.boxes[std::size_t(piece.left)].width, leftHeight(piece));
            if (m_trackOf[std::size_t(index)] >= 0) {
                const double x = trackAt(layer, m_trackOf[std::size_t(index)]);
                line << QPointF(x, leftHeight(piece)) << QPointF(x, rightHeight(piece));
            }
            if (m_graph.isBox(piece.right))
                line << QPointF(left[layer + 1], m_trackOf[std::size_t(index)] >= 0 ? rightHeight(piece) : leftHeight(piece));
        }
        line = withoutStraightCorners(line);
        const bool isForward = m_graph.pieces[std::size_t(m_graph.piecesOf[link].front())].left == ends.from;
        return isForward ? line : QList<QPointF>(QList<QPointF>(line.crbegin(), line.crend()));
    }

    const LayoutTask& m_task;
    const ProperGraph& m_graph;
    const std::vector<double>& m_middle;
    std::vector<int> m_tracks, m_trackOf, m_loopTrack;
    std::vector<double> m_gapStart, m_gapWidth;
};

/// Pieces that run level within less than a track's straightness still differ a little; the later height follows the former.
void levelOut(const ProperGraph& graph, std::vector<double>& middle)
{
    for (const auto& layer : graph.layers)
        for (const int vertex : layer)
            if (!graph.isBox(vertex)) {
                const ProperGraph::Piece& piece = graph.pieces[std::size_t(graph.toLeft[std::size_t(vertex)].front())];
                const double before = middle[std::size_t(piece.left)] + piece.leftOffset;
                if (std::abs(before - middle[std::size_t(vertex)]) < 1)
                    middle[std::size_t(vertex)] = before;
            }
}
}

Layout layeredLayout(const LayoutTask& task, const std::stop_token& stop)
{
    Layout layout;
    if (task.boxes.empty())
        return layout;
    ProperGraph graph = properGraph(task);
    orderLayers(graph, task.keptLayers, stop);
    layout.crossings = crossingsOf(graph);
    choosePorts(graph, task);
    std::vector<double> middle = placesOf(graph, task.spacing, stop);
    if (stop.stop_requested())
        return {};
    levelOut(graph, middle);
    Drawing(task, graph, middle).draw(layout);
    return layout;
}
