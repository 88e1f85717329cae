// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

/// Puts the new objects of a design in columns from on-premises to Azure, at the height of the site or of the first room
/// below, so that they overlap nothing that is there.
Design withPlacesForNew(const Design& before, const Design& after, const QList<ObjectId>& made, const ObjectId& site);
