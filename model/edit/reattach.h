// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/connect.h"

/// The ends of a link, in the order in which it is drawn: router to circuit, circuit or internet access to gateway.
enum class LinkEnd { First, Second };

/// The object at an end of a link; empty for what is no link.
ObjectId objectAtEnd(const Design& design, const ObjectId& link, LinkEnd end);

/// The verdict on every object that an end of a link could be moved to; a container stands for what in it can take the link.
QList<LinkTarget> reattachTargets(const Design& design, const ObjectId& link, LinkEnd end);

/// Moves an end of a link to another object. The link keeps its id and what is said of it; what belonged to the old end goes: NAT rules
/// of the old gateway, the local network gateway of the old site. An access link takes the path that is free. Both directions of a
/// peering move together. Fails with the reason of reattachTargets, and where Azure would refuse the link.
Result<Design> reattach(const Design& design, const Catalogue& catalogue, const ObjectId& link, LinkEnd end, const ObjectId& target);
