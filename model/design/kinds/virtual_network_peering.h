// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/object.h"

/// One direction of a peering between two virtual networks, as in ARM.
struct VirtualNetworkPeering : Object
{
    static constexpr ObjectKind kind = ObjectKind::VirtualNetworkPeering;
    static const QList<Field>& fields();

    Id<struct VirtualNetwork> virtualNetwork;
    Id<struct VirtualNetwork> remoteVirtualNetwork;
    std::optional<bool> allowVirtualNetworkAccess;
    std::optional<bool> allowForwardedTraffic;
    std::optional<bool> allowGatewayTransit;
    std::optional<bool> useRemoteGateways;
};
