// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/kinds/hub_static_route.h"
#include "model/design/object.h"

/// Connects a virtual network to a virtual hub, which then serves it with its gateways. A network is connected to one hub
/// at most and has no gateways itself.
/// Source: Azure Virtual WAN documentation, "Connect a virtual network to a Virtual WAN hub".
struct HubVirtualNetworkConnection : Object
{
    static constexpr ObjectKind kind = ObjectKind::HubVirtualNetworkConnection;
    static const QList<Field>& fields();

    Id<struct VirtualHub> virtualHub;
    Id<struct VirtualNetwork> remoteVirtualNetwork;
    ListOf<HubStaticRoute> staticRoutes;
    ListOf<QString> propagatedRouteTableLabels;  ///< labels of the route tables it propagates to
};
