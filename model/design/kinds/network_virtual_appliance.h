// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/base/bandwidth.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// A firewall or router of another vendor on virtual machines, in a virtual network or a virtual hub.
struct NetworkVirtualAppliance : Object
{
    static constexpr ObjectKind kind = ObjectKind::NetworkVirtualAppliance;
    static const QList<Field>& fields();

    Id<struct VirtualNetwork> virtualNetwork;    ///< this or `virtualHub`
    Id<struct VirtualHub> virtualHub;
    std::optional<int> instances;
    ListOf<QString> zones;
    QString privateIpAddress;                    ///< of the load balancer before them, or of the one instance
    std::optional<Asn> asn;
    std::optional<Bandwidth> throughput;         ///< of all instances together
    std::optional<int> announcedRoutes;          ///< how many routes it tells a Route Server
    std::optional<int> routeServerSessions;      ///< BGP sessions with its two instances
};
