// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"

/// What a verb that makes objects gives: the new design, and the ids of what was made, the main one first.
struct Edited
{
    Design design;
    QList<ObjectId> ids;
};
