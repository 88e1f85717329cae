// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"

/// A link was dropped where nothing stands: offers what could stand there, in a menu at the point. The choice makes the object
/// and the link in one undo step. Says so when nothing can.
void offerNewTargets(CanvasContext& context, const ObjectId& from, QPointF point);
