// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <QHash>

/// Where objects stand that have an area but no position: columns from left to right as the field draws them, each below
/// what its column holds. An internet access stands below its first router, a shared risk below what depends on it.
/// The same design gives the same places.
QHash<ObjectId, QPointF> tidyPositions(const Design& design);

/// True when nothing needs a place.
bool isFullyPlaced(const Design& design);
