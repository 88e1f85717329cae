// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/edited.h"
#include <QSet>

/// What copying these takes along: themselves, what their containers hold, and every link, demand and peering whose ends are all inside.
QSet<ObjectId> copiedWith(const Design& design, const QList<ObjectId>& ids);

/// A fragment: these objects, what their containers hold, and every link, demand and peering whose ends are all inside.
/// Keys stay behind: a copy is another object.
Design copyObjects(const Design& design, const QList<ObjectId>& ids);

/// Puts a fragment into a design under new ids, moved by `offset`. References inside the fragment follow; those to
/// objects outside stay where the design has that object and are cleared otherwise. Names stay, keys do not.
Result<Edited> pasteObjects(const Design& design, const Design& fragment, QPointF offset);
