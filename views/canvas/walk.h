// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"

/// The objects of a scene as the keyboard walks them: nodes from left to right and top to bottom, a container before what
/// it holds, a line after the node it starts at.
QList<ObjectId> walkingOrder(const Scene& scene);

/// The object that follows by Tab (step 1) or Shift+Tab (−1), from the start when there is none yet.
ObjectId nextInWalk(const Scene& scene, const ObjectId& from, int step);

/// The nearest node in a direction (a unit vector along an axis), empty when there is none.
ObjectId nearestInDirection(const Scene& scene, const ObjectId& from, QPointF direction);
