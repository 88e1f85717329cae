// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/topology.h"

/// Routes that reach a gateway over the same circuits: Azure's "route set".
struct GatewayRouteSet
{
    QStringList routes;                          ///< prefixes, sorted; "all of SITE" where the site has none
    std::vector<int> circuits;                   ///< indices in the topology, ascending; never empty
};

/// The circuits connected to an ExpressRoute gateway, ascending, each once; also those that no router is linked to yet.
std::vector<int> circuitsOf(const Topology& topology, int gateway);

/// The routes that the routers behind these circuits advertise over private peering, grouped by the circuits that carry
/// them. A router announces its advertised prefixes; without such, those of its site and of sites that reach it over the WAN.
QList<GatewayRouteSet> routeSetsOf(const Topology& topology, const std::vector<int>& circuits);
