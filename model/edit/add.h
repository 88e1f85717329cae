// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/object_kind.h"
#include "model/edit/edited.h"

/// Adds an object with sensible first values, visible in the inspector: a free address range, a region next to what is
/// drawn, a tier. `container` is the object it is dropped on: a router takes it as its site, a circuit needs a peering
/// location, a gateway a virtual network or a virtual hub. Fails, with the reason, when the container does not fit.
Result<Edited> addObject(const Design& design, const Catalogue& catalogue, ObjectKind kind, QPointF position,
                         const ObjectId& container = {});

/// Why an object of this kind cannot be put into this container; empty when it can.
QString refusalToHold(const Design& design, ObjectKind kind, const ObjectId& container);
