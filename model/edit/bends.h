// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include <QPointF>

/// Bends a line by hand: it runs through these places, from its first end to its second, pixels at 100 %. None: it finds
/// its own way. Fails for what is not there or not drawn as a line.
Result<Design> bendLine(const Design& design, const ObjectId& id, const QList<QPointF>& bends);

/// Draws lines in a shape; what of the ids is no line stays. Bends set by hand stay, too. Fails when none is a line.
Result<Design> shapeLines(const Design& design, const QList<ObjectId>& ids, LineShape shape);

/// Lets lines find their own way again. Fails when none of the ids is a line that was bent by hand.
Result<Design> unbendLines(const Design& design, const QList<ObjectId>& ids);

/// The lines with bends of which all ends are among the ids: they move as one with what they connect.
QList<ObjectId> bentLinesWithin(const Design& design, const QList<ObjectId>& ids);

/// Shifts the bends of these lines.
Design moveBends(const Design& design, const QList<ObjectId>& lines, QPointF delta);
