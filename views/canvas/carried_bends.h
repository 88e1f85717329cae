// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"

/// The bends set by hand as they go along when a layout moves what their lines connect: those of a line whose ends move alike
/// shift with them, others keep their share of the way between the ends. Places: of boxes that move, where they come to stand.
QHash<ObjectId, QList<QPointF>> carriedBends(const Scene& scene, const QHash<ObjectId, QPointF>& places);
