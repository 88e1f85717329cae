// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/blueprint.h"
#include "model/chooser/requirement.h"
#include "model/edit/edited.h"

/// A candidate in a design.
struct Drawn
{
    Design design;
    ObjectId site;
    ObjectId network;
    ObjectId link;                               ///< of IPsec over ExpressRoute: the connection whose figures count; else empty
    QList<ObjectId> made;                        ///< the new objects
};

/// Draws a candidate into a design by the verbs of model/edit: what the site and the network have already is used where it
/// suffices. New objects stand beside or below what is there and overlap nothing. Fails with the reason of the verb that refused.
Result<Drawn> drawBlueprint(const Design& design, const Catalogue& catalogue, const Requirement& requirement, const Blueprint& blueprint);

/// The part of a design that a candidate is judged with: the site with its routers and their internet accesses, and the
/// network with its gateways, without any link.
Design endsOf(const Design& design, const Requirement& requirement);
