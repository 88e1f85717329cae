// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/object_kind.h"
#include "model/edit/edited.h"
#include <optional>

/// What an entry of the catalogue (by its key, catalogue_card.h) is on the canvas: a peering location itself, a region a
/// virtual network in it. Nothing for entries that are no place.
std::optional<ObjectKind> kindOfCard(const Catalogue& catalogue, const QString& card);

/// Adds that object at a position, with the fields of the entry. Fails for entries that are no place.
Result<Edited> placeCard(const Design& design, const Catalogue& catalogue, const QString& card, QPointF position);

/// The objects of a design that stand for an entry or use it: locations, networks and hubs of a region, gateways of a SKU.
QList<ObjectId> objectsOfCard(const Design& design, const Catalogue& catalogue, const QString& card);

/// The entry that an object stands for or uses; empty when there is none.
QString cardOfObject(const Design& design, const Catalogue& catalogue, const ObjectId& object);
