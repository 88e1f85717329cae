// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/edit/edited.h"

/// What a link from one object to another would be.
struct LinkTarget
{
    ObjectId id;
    bool isLegal = false;
    QString text;            ///< what would be made, or why it cannot be; a sentence
};

/// The verdict on every object a link could be dropped on: containers, boxes, chips, access links and WAN links.
QList<LinkTarget> linkTargets(const Design& design, const ObjectId& from);
LinkTarget linkTarget(const Design& design, const ObjectId& from, const ObjectId& to);

/// Makes all that the link means, as one design: router → peering location makes a circuit and its access links,
/// circuit → virtual network makes GatewaySubnet, gateway and connection. Fails with the reason of linkTarget.
Result<Edited> connectObjects(const Design& design, const Catalogue& catalogue, const ObjectId& from, const ObjectId& to);
