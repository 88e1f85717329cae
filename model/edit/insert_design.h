// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/edit/edited.h"

/// A prefix of what was inserted, and the one it has now.
struct RenumberedPrefix
{
    Cidr before;
    Cidr after;
};

/// What inserting a whole design gives.
struct InsertedDesign
{
    Edited edited;
    QList<RenumberedPrefix> renumbered;          ///< overlapped the design and have others now, of the same length
    QList<Cidr> overlapping;                     ///< overlap the design, and no free one was found: public, or its pool is full
};

/// Puts a whole design, such as a template, into another one under new ids and moved by `offset`. Address prefixes that the
/// design has already are renumbered to free private ones of the same length, with all that lies inside: subnets,
/// announcements, next hops. Notes and names stay as they are. Fails when there is nothing to insert.
Result<InsertedDesign> insertDesign(const Design& design, const Design& inserted, QPointF offset);
