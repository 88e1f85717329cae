// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "model/design/object_kind.h"
#include "views/canvas/look.h"
#include <QList>
#include <QSet>
#include <optional>

class Scene;

/// What of a drawing is shown. It is how one looks, not what is drawn: positions, routes of links and all figures stay as they are.
struct DrawingFilter
{
    QSet<DrawingLayer> hidden;               ///< layers that are not shown
    QList<ObjectId> around;                  ///< only these and what is near them is shown; everything when empty
    std::optional<int> hops;                 ///< how near; nothing: all that is connected

    bool isEverything() const { return hidden.isEmpty() && around.isEmpty(); }
    bool isShown(DrawingLayer layer) const { return !hidden.contains(layer); }
    bool operator==(const DrawingFilter&) const = default;
};

/// All layers, in the order in which they are offered.
QList<DrawingLayer> drawingLayers();
/// "On-premises sites", …, translated.
QString layerLabel(DrawingLayer layer);
QString layerIcon(DrawingLayer layer);
DrawingLayer drawingLayerOf(const NodeLook& look);
DrawingLayer drawingLayerOf(LinkStyle style);

/// The looks of a scene that a filter hides, by their ids. A line is hidden with either of its ends, a frame round others with all of them.
struct HiddenLooks
{
    QSet<ObjectId> nodes;
    QSet<ObjectId> links;
    bool operator==(const HiddenLooks&) const = default;
};
HiddenLooks hiddenLooks(const Scene& scene, const DrawingFilter& filter);

/// The boxes within so many hops of some objects, themselves included. A hop is a link, or a step into or out of what something stands
/// in. What the last of them stand in is left out.
QSet<ObjectId> neighbourhood(const Scene& scene, const QList<ObjectId>& around, std::optional<int> hops);

/// "3 layers are hidden. Only what is within 2 hops of HQ is shown."; empty when everything is shown.
QString filterText(const Scene& scene, const DrawingFilter& filter);
