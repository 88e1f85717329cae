// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include "views/canvas/paint_style.h"

enum class Handles { Shown, Hidden };

/// Selection, the object under the mouse and its edge handles; in the scene's coordinates.
void paintSelection(QPainter& painter, const CanvasContext& context, const PaintStyle& style, Handles handles);

/// What an empty canvas says: what it is for, in three steps. In the view's coordinates.
void paintEmptyState(QPainter& painter, const QRectF& area, const PaintStyle& style);
/// Where that ends: room for a button below it.
qreal emptyStateBottom(const QRectF& area);
