// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include <QHash>
#include <QRectF>

/// What of boxes is brought to one line.
enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// Moves objects, and what they hold, so that their boxes stand in line with that of the anchor, which stays.
/// An object that stands in another of them goes where that one goes.
Result<Design> alignObjects(const Design& design, const QHash<ObjectId, QRectF>& boxes, const ObjectId& anchor, Alignment alignment);

/// Moves objects, and what they hold, so that the gaps between their boxes are equal; the first and the last stay. Fewer than
/// three: the design as it is. Where they overlap, they overlap alike.
Result<Design> distributeObjects(const Design& design, const QHash<ObjectId, QRectF>& boxes, Qt::Orientation orientation);
