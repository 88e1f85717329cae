// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/base/duration.h"
#include "model/base/object_id.h"
#include "model/catalogue/provenance.h"

enum class ComponentKind {
    Site, EdgeRouter, InternetAccess, WanLink, AccessLink, Facility, Circuit, Gateway, Connection, VirtualNetworkPeering, GlobalReach,
    RemoteUsers, VirtualHub, HubVirtualNetworkConnection, ExpressRoutePort, AzureFirewall, NetworkVirtualAppliance, SharedRisk,
};

/// Something that is up or down as a whole (DOMAIN.md §2).
struct Component
{
    ComponentKind kind = ComponentKind::EdgeRouter;
    QString name;                                ///< object id, or "facility:" and the canonical name of the building
    ObjectId object;                             ///< the object it stands for; of a facility the peering location, the first by id
    Sourced<Availability> availability;
    Sourced<Duration> repair;                    ///< mean time to repair
};
