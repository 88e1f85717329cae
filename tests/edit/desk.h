// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

/// Builds a design by the verbs alone.
struct Desk
{
    Design design;

    ObjectId add(ObjectKind kind, const ObjectId& container = {}, QPointF at = {});
    QList<ObjectId> link(const ObjectId& from, const ObjectId& to);
};

/// Every reference names an object of an allowed kind, and every required one is set.
void requireSound(const Design& design);
