// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/edited.h"

/// Puts objects with a shape into a new group. Fails with fewer than two.
Result<Edited> groupObjects(const Design& design, const QList<ObjectId>& ids);

/// Removes groups, not their members. Fails when none of the ids is a group.
Result<Design> ungroupObjects(const Design& design, const QList<ObjectId>& ids);
