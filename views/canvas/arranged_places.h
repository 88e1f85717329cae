// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"

/// New places (top left corners of boxes) for a drawing that reads from left to right: sites and users, peering locations,
/// Azure regions; in a site its routers, in a region the networks behind others to the right. Order and heights are chosen
/// for few crossings and short links (model/layout); what is as good as it is stays. A shared risk goes below what depends
/// on it, a note along with what it stands beside. With a selection only what is selected moves, each site and region as a
/// whole, into the space it had. Places are on the grid; objects that are not in the result stay.
QHash<ObjectId, QPointF> arrangedPlaces(const Scene& scene, const QSet<ObjectId>& only = {});
