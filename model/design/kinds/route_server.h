// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// An Azure Route Server: exchanges routes by BGP with appliances in its network; data does not pass it.
/// Source: Azure Route Server documentation, "What is Azure Route Server?".
struct RouteServer : Object
{
    static constexpr ObjectKind kind = ObjectKind::RouteServer;
    static const QList<Field>& fields();

    Id<struct VirtualNetwork> virtualNetwork;
    std::optional<bool> allowBranchToBranchTraffic;
    std::optional<HubRoutingPreference> hubRoutingPreference;
    ListOf<Id<struct NetworkVirtualAppliance>> peers;
    std::optional<Lifecycle> lifecycle;          ///< whether it is to be made or stands already
};
