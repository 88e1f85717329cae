// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/look.h"
#include "views/canvas/scene.h"

enum class HitPart { Nothing, Node, FrameTitle, Line, Badge };

/// What lies under a point.
struct Hit
{
    HitPart part = HitPart::Nothing;
    ObjectId id;                             ///< an object's, or of a region its look's
};

/// The topmost thing at a point of the scene; lines are caught within some pixels of the screen. Frames of regions and
/// groups are caught by title and edge only, so that one can work inside them.
Hit hitTest(const Scene& scene, QPointF point, qreal zoom);

/// The node at a point and all that it stands in, the innermost first; regions left out.
QList<ObjectId> nodesAt(const Scene& scene, QPointF point);
