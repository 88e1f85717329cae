// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "views/canvas/look.h"

/// The links that an object makes, without their place: a router its hairline to the site, an internet access its uplinks,
/// a virtual hub its mesh, a peering the line of both directions (made by the one with the lower id). Links with a missing end are left out.
QList<LinkLook> linkLooks(const Design& design, const ObjectId& id);

/// The hairlines of a shared risk; `to` is a node or the id of a link's object.
QList<LinkLook> riskLooks(const Design& design, const SharedRisk& risk);

/// The figures of a connection, nothing for other links. With an analysis of an older design it is not current.
std::optional<BadgeLook> badgeOf(const LinkLook& link, const Analysis* analysis, bool isCurrent);
