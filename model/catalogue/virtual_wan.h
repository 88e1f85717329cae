// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <optional>

/// The sizes of a kind of gateway in a virtual hub, which has scale units instead of SKUs.
struct HubGatewaySizes
{
    Sourced<Bandwidth> perUnit;
    int maxUnits = 0;

    /// Nothing outside 1 … maxUnits.
    std::optional<Sourced<Bandwidth>> bandwidth(int units) const;
};

/// One step of the table of routing infrastructure units: a fixed throughput, or so much a unit.
struct HubRouterStep
{
    int fromUnits = 0;
    int toUnits = 0;
    Sourced<Bandwidth> fixed;                    ///< 0: it goes by unit
    Sourced<Bandwidth> perUnit;
};

/// Virtual WAN. Source: Azure Virtual WAN documentation and subscription limits, dated in resources/catalogue/virtual-wan.json.
struct VirtualWanTable
{
    int defaultRouterUnits = 0;
    int maxRouterUnits = 0;
    QList<HubRouterStep> routerSteps;
    HubGatewaySizes vpn;
    HubGatewaySizes expressRoute;
    Sourced<Bandwidth> perTunnel;                ///< of an IPsec tunnel to a hub
    Sourced<int> remoteHubAsPath;                ///< how much longer the AS path of what another hub tells is
    Sourced<int> expressRouteAsPath;             ///< how much longer the AS path of what a circuit brings is, Microsoft's own AS

    /// What the router of a hub forwards; nothing for units that Azure does not offer.
    std::optional<Sourced<Bandwidth>> router(int units) const;
};
