// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"

/// Removes objects and all that cannot stand without them (a circuit's access links, a network's gateways …);
/// optional references to them are cleared.
Result<Design> removeObjects(const Design& design, const QList<ObjectId>& ids);

/// All that removeObjects would remove, in the order found.
QList<ObjectId> removedWith(const Design& design, const QList<ObjectId>& ids);

/// What cannot stand as an object that it names is not there, or is of another kind; in the order found, nothing in a sound design.
QList<ObjectId> unsupported(const Design& design);

/// The design without `unsupported` objects, and without references to what is not there.
Design withoutDangling(const Design& design);
