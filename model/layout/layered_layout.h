// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QPointF>
#include <stop_token>
#include <vector>

/// A rectangle to be placed in one of the layers, which stand side by side from left to right.
struct LayoutBox
{
    double width = 0;
    double height = 0;
    int layer = 0;
};

/// A link leaves the right side of the box in the lower layer and enters the left side of the other; within a layer it
/// joins two right sides. Offsets are from the top of the box; a negative one: the layout chooses.
struct LayoutLink
{
    int from = 0;
    int to = 0;
    double fromOffset = -1;
    double toOffset = -1;
};

/// Distances, in the unit of the boxes.
struct LayoutSpacing
{
    double boxes = 48;               ///< between boxes of a layer
    double lanes = 14;               ///< between a box and a link that passes through its layer
    double tracks = 10;              ///< between upright stretches side by side
    double margin = 60;              ///< between a layer and the first and last upright stretch, together
    std::vector<double> gaps;        ///< the least width after each layer; 80 where nothing is said
};

struct LayoutTask
{
    std::vector<LayoutBox> boxes;    ///< in each layer from top to bottom as they stand now: what is as good stays so
    std::vector<LayoutLink> links;
    std::vector<bool> keptLayers;    ///< layers whose order is given; none where nothing is said
    LayoutSpacing spacing;
};

struct Layout
{
    std::vector<QPointF> corners;    ///< top left, of each box; the topmost is at 0, the first layer at 0
    std::vector<QList<QPointF>> routes;   ///< of each link from its first box to its second: upright and level stretches
    long long crossings = 0;         ///< of links, by the order in the layers
};

/// Places boxes in their layers and routes the links between them: few crossings, short links, no link through a box.
///
/// The method is that of Sugiyama, Tagawa and Toda (Methods for Visual Understanding of Hierarchical System Structures, 1981):
/// links over several layers get a vertex in each (proper_graph.h), orders of the layers are found by barycentres and sifting
/// from two starts (layer_order.h), places by isotonic regression (layer_places.h), upright stretches by tracks (gap_tracks.h).
/// Cost about linear in boxes and links. Empty when stopped.
Layout layeredLayout(const LayoutTask& task, const std::stop_token& stop = {});
