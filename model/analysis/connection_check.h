// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/topology.h"

/// Finds what keeps each connection from working, and sets its `problem`. A connection that names no internet access
/// takes its router's only one.
void checkConnections(Topology& topology);

/// The clients of all remote users at a gateway.
int clientsAt(const Topology& topology, int gateway);

/// problemText() with the numbers of the connection.
QString problemTextOf(const Topology& topology, const Topology::ConnectionNode& connection);

/// Finds what Azure refuses in each Global Reach, and sets its `problem`. Needs circuits and their access links.
void checkGlobalReaches(Topology& topology);

/// The access links that can carry IPsec on private peering: from the connection's router to the underlay's circuit, or
/// from another router of the same site, as the site's own network joins them.
std::vector<int> underlayAccessLinks(const Topology& topology, const Topology::ConnectionNode& connection);
