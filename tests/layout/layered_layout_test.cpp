// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layered_layout.h"
#include "model/layout/gap_tracks.h"
#include "model/layout/layer_order.h"
#include "model/layout/layer_places.h"
#include "tests/catch.h"
#include <QRectF>
#include <algorithm>
#include <numeric>
#include <random>

namespace {
LayoutTask randomTask(unsigned seed, int boxes, int layers, int links)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % unsigned(n)); };
    LayoutTask task;
    for (int i = 0; i < boxes; ++i)
        task.boxes.push_back({100.0 + below(80), 30.0 + below(120), i < layers ? i : below(layers)});
    for (int i = 0; i < links; ++i) {
        const int from = below(boxes), to = below(boxes);
        if (from != to)
            task.links.push_back({from, to});
    }
    return task;
}

QRectF rectOf(const LayoutTask& task, const Layout& layout, std::size_t box)
{
    return {layout.corners[box], QSizeF(task.boxes[box].width, task.boxes[box].height)};
}

long long crossingsByPairs(const ProperGraph& graph)
{
    std::vector<int> place(std::size_t(graph.vertexCount()));
    for (const auto& layer : graph.layers)
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[std::size_t(layer[i])] = static_cast<int>(i);
    long long count = 0;
    for (std::size_t i = 0; i < graph.pieces.size(); ++i)
        for (std::size_t j = i + 1; j < graph.pieces.size(); ++j) {
            const auto &a = graph.pieces[i], &b = graph.pieces[j];
            if (graph.layerOf[std::size_t(a.left)] != graph.layerOf[std::size_t(b.left)])
                continue;
            const int left = place[std::size_t(a.left)] - place[std::size_t(b.left)], right = place[std::size_t(a.right)] - place[std::size_t(b.right)];
            count += (left < 0 && right > 0) || (left > 0 && right < 0);
        }
    return count;
}

/// The fewest crossings of two layers by trying every order of both.
long long fewestByTrying(ProperGraph graph)
{
    long long fewest = 1LL << 60;
    for (auto& layer : graph.layers)
        std::sort(layer.begin(), layer.end());
    do {
        std::sort(graph.layers[1].begin(), graph.layers[1].end());
        do
            fewest = std::min(fewest, crossingsByPairs(graph));
        while (std::next_permutation(graph.layers[1].begin(), graph.layers[1].end()));
    } while (std::next_permutation(graph.layers[0].begin(), graph.layers[0].end()));
    return fewest;
}
}

TEST_CASE("layered layout: boxes keep apart, links run upright and level, from box to box, through none")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const LayoutTask task = randomTask(seed, 6 + int(seed % 30), 2 + int(seed % 5), 4 + int(seed));
        const Layout layout = layeredLayout(task);
        CAPTURE(seed);
        REQUIRE(layout.corners.size() == task.boxes.size());
        REQUIRE(layout.routes.size() == task.links.size());
        double top = 1e9;
        for (std::size_t i = 0; i < task.boxes.size(); ++i) {
            top = std::min(top, layout.corners[i].y());
            for (std::size_t j = i + 1; j < task.boxes.size(); ++j) {
                CHECK_FALSE(rectOf(task, layout, i).intersects(rectOf(task, layout, j)));
                if (task.boxes[i].layer == task.boxes[j].layer) {
                    const QRectF a = rectOf(task, layout, i), b = rectOf(task, layout, j);
                    CHECK(std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom()) >= 2 * task.spacing.lanes - 1e-6);
                } else
                    CHECK((task.boxes[i].layer < task.boxes[j].layer) == (layout.corners[i].x() < layout.corners[j].x()));
            }
        }
        CHECK(std::abs(top) < 1e-6);
        for (std::size_t link = 0; link < task.links.size(); ++link) {
            const auto& route = layout.routes[link];
            REQUIRE(route.size() >= 2);
            const auto touches = [&](int box, QPointF point) {
                const QRectF rect = rectOf(task, layout, std::size_t(box));
                return (point.x() == rect.left() || point.x() == rect.left() + task.boxes[std::size_t(box)].width) && point.y() >= rect.top() - 1 && point.y() <= rect.bottom() + 1;
            };
            CHECK(touches(task.links[link].from, route.first()));
            CHECK(touches(task.links[link].to, route.last()));
            for (qsizetype i = 1; i < route.size(); ++i) {
                const QPointF a = route[i - 1], b = route[i];
                CHECK((a.x() == b.x() || std::abs(a.y() - b.y()) < 1e-6));
                const QRectF stretch = QRectF(a, b).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
                for (std::size_t box = 0; box < task.boxes.size(); ++box)
                    if (int(box) != task.links[link].from && int(box) != task.links[link].to)
                        CHECK_FALSE(stretch.intersects(rectOf(task, layout, box)));
            }
        }
    }
}

TEST_CASE("layered layout: the same task gives the same picture, and a picture laid out again crosses no more on the whole")
{
    long long crossings = 0, crossingsAgain = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        LayoutTask task = randomTask(seed, 40, 4, 60);
        const Layout first = layeredLayout(task);
        const Layout again = layeredLayout(task);
        CHECK(first.corners == again.corners);
        CHECK(first.routes == again.routes);
        std::vector<std::size_t> order(task.boxes.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return first.corners[a].y() < first.corners[b].y(); });
        std::vector<int> newIndex(order.size());
        LayoutTask next;
        for (std::size_t i = 0; i < order.size(); ++i) {
            newIndex[order[i]] = int(i);
            next.boxes.push_back(task.boxes[order[i]]);
        }
        for (const LayoutLink& link : task.links)
            next.links.push_back({newIndex[std::size_t(link.from)], newIndex[std::size_t(link.to)]});
        crossings += first.crossings;
        crossingsAgain += layeredLayout(next).crossings;
    }
    CAPTURE(crossings, crossingsAgain);
    CHECK(crossingsAgain <= crossings);
}

TEST_CASE("layered layout: crossings are counted as by looking at each pair")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const ProperGraph graph = properGraph(randomTask(seed, 30, 4, 50));
        CHECK(crossingsOf(graph) == crossingsByPairs(graph));
    }
}

TEST_CASE("layered layout: orders of small graphs are the best there are, nearly always")
{
    int best = 0;
    long long excess = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const LayoutTask task = randomTask(seed, 9, 2, 12);
        ProperGraph graph = properGraph(task);
        const long long fewest = fewestByTrying(graph);
        orderLayers(graph, {}, {});
        const long long mine = crossingsOf(graph);
        REQUIRE(mine >= fewest);
        best += mine == fewest;
        excess += mine - fewest;
    }
    CHECK(best >= 50);
    CHECK(excess <= 20);
}

TEST_CASE("layered layout: a kept layer keeps its order")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        LayoutTask task = randomTask(seed, 30, 3, 50);
        task.keptLayers = {false, true, false};
        const Layout layout = layeredLayout(task);
        double last = -1e9;
        for (std::size_t box = 0; box < task.boxes.size(); ++box)
            if (task.boxes[box].layer == 1) {
                CHECK(layout.corners[box].y() > last);
                last = layout.corners[box].y();
            }
    }
}

TEST_CASE("layered layout: places of a layer are the best for its neighbours, by quadratic programming's own conditions")
{
    // One layer between two fixed ones is what the last step solves; moving any run of boxes together must not shorten the links.
    const LayoutTask task = randomTask(7, 24, 3, 40);
    ProperGraph graph = properGraph(task);
    orderLayers(graph, {}, {});
    const std::vector<double> middle = placesOf(graph, task.spacing, {});
    for (const auto& layer : graph.layers)
        for (std::size_t i = 1; i < layer.size(); ++i) {
            const int above = layer[i - 1], below = layer[i];
            const double space = graph.isBox(above) && graph.isBox(below) ? task.spacing.boxes : task.spacing.lanes;
            CHECK(middle[std::size_t(below)] - middle[std::size_t(above)] >= (graph.height[std::size_t(above)] + graph.height[std::size_t(below)]) / 2 + space - 1e-6);
        }
}

TEST_CASE("layered layout: a chain runs straight, links of given ends start there, nothing is nothing")
{
    LayoutTask chain;
    for (int i = 0; i < 5; ++i)
        chain.boxes.push_back({100, 40.0 + 10 * i, i});
    for (int i = 0; i < 4; ++i)
        chain.links.push_back({i, i + 1});
    chain.links.push_back({0, 4, 30, 10});
    const Layout layout = layeredLayout(chain);
    CHECK(layout.crossings == 0);
    CHECK(layout.routes[4].first().y() == Approx(layout.corners[0].y() + 30));
    CHECK(layout.routes[4].last().y() == Approx(layout.corners[4].y() + 10));
    CHECK(layeredLayout({}).corners.empty());

    std::stop_source stopped;
    stopped.request_stop();
    CHECK(layeredLayout(chain, stopped.get_token()).corners.empty());
}

TEST_CASE("layered layout: upright stretches never lie on each other")
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        std::vector<GapCrossing> crossings;
        for (int i = 0; i < 40; ++i)
            crossings.push_back({double(random() % 500), double(random() % 500), random() % 8 == 0});
        const GapTracks tracks = tracksOf(crossings);
        for (std::size_t a = 0; a < crossings.size(); ++a)
            for (std::size_t b = a + 1; b < crossings.size(); ++b)
                if (tracks.track[a] >= 0 && tracks.track[a] == tracks.track[b]) {
                    const auto [lowA, highA] = std::minmax(crossings[a].left, crossings[a].right);
                    const auto [lowB, highB] = std::minmax(crossings[b].left, crossings[b].right);
                    CHECK((highA < lowB || highB < lowA));
                }
    }
}
