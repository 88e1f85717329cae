// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include <QHash>

/// Puts objects at these positions (top left corners). Ids without a shape are refused.
Result<Design> placeObjects(const Design& design, const QHash<ObjectId, QPointF>& positions);

/// Moves objects that have a position by a vector; a container takes along what it holds, a group its members,
/// each once. Objects without a position stay.
Result<Design> moveObjects(const Design& design, const QList<ObjectId>& ids, QPointF delta);

/// The objects that moveObjects would move: these and all they hold.
QList<ObjectId> movedWith(const Design& design, const QList<ObjectId>& ids);
