// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/connect.h"

/// A kind of object that could stand where a link ends in the open.
struct NewTarget
{
    ObjectKind kind{};
    QString text;            ///< what the link to it would make; a sentence
};

/// The kinds that can be made there and that a link from the object can then end at, in the order of the palette.
QList<NewTarget> newTargets(const Design& design, const Catalogue& catalogue, const ObjectId& from, QPointF position);

/// Makes an object and all that a link to it means, as one design; the object comes first in the ids. Fails with the reason
/// of addObject or linkTarget.
Result<Edited> connectToNew(const Design& design, const Catalogue& catalogue, const ObjectId& from, ObjectKind kind, QPointF position);
