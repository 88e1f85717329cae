// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// A hub of a Virtual WAN: gateways and a router in a network that Microsoft manages. Hubs of one Virtual WAN are meshed.
/// Source: Azure Virtual WAN documentation, "About virtual hub settings".
struct VirtualHub : Object
{
    static constexpr ObjectKind kind = ObjectKind::VirtualHub;
    static const QList<Field>& fields();

    QString region;                              ///< a region name of the catalogue, such as westeurope
    std::optional<Cidr> addressPrefix;           ///< /24 or larger
    QString virtualWan;                          ///< its name; empty: the design's one Virtual WAN
    std::optional<HubRoutingPreference> hubRoutingPreference;
    ObjectId privateTrafficNextHop;              ///< routing intent: a firewall or appliance in the hub; ordinary routing when empty
    ObjectId internetTrafficNextHop;             ///< the same for what goes to the internet
    std::optional<int> routingInfrastructureUnits; ///< capacity of the hub's router
    std::optional<VirtualWanType> virtualWanType;///< Basic has site-to-site VPN alone
    std::optional<bool> allowBranchToBranchTraffic;///< of the Virtual WAN: whether branches reach each other
    ListOf<QString> customRouteTables;           ///< names of those beside the default one
};
