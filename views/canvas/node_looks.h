// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "views/canvas/look.h"
#include <QHash>

/// What looks are computed from.
struct LookSource
{
    const Design& design;
    const Catalogue& catalogue;
    const QHash<ObjectId, QPointF>& tidy;                  ///< places of what has no position
    const QHash<ObjectId, QList<ObjectId>>& children;      ///< of sites, peering locations, virtual networks and hubs, in id order

    QPointF position(const Object& object) const { return object.position ? *object.position : tidy.value(object.id); }
};

/// The looks of one object with an area: of a peering location or network followed by those of its chips. Empty for a
/// chip (its container makes it), a group, a line, and for an id that no object has.
QList<NodeLook> nodeLooks(const LookSource& source, const ObjectId& id);

/// The region that an object stands in: of networks and hubs; empty for others and where none is set.
QString regionOf(const Design& design, const ObjectId& id);
/// How many quiet rows a hub shows.
qsizetype hubRows(const VirtualHub& hub);

NodeLook regionLook(const Catalogue& catalogue, const QString& region, const QList<QRectF>& networks);
NodeLook groupLook(const Group& group, const QList<QRectF>& members);

/// True when Azure or the provider has not finished a circuit, by the states the user gave.
bool isPending(const ExpressRouteCircuit& circuit);
