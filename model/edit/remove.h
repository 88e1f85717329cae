// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"

/// Removes objects and all that cannot stand without them (a circuit's access links, a network's gateways …);
/// optional references to them are cleared.
Result<Design> removeObjects(const Design& design, const QList<ObjectId>& ids);

/// All that removeObjects would remove, in the order found.
QList<ObjectId> removedWith(const Design& design, const QList<ObjectId>& ids);
