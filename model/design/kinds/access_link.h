// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/base/distance.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// The last mile or cross-connect from a router to one path of a circuit.
/// Source: Azure ExpressRoute documentation, circuit redundancy: each circuit has a primary and a secondary connection.
struct AccessLink : Object
{
    static constexpr ObjectKind kind = ObjectKind::AccessLink;
    static const QList<Field>& fields();

    Id<struct EdgeRouter> router;
    Id<struct ExpressRouteCircuit> circuit;
    std::optional<AccessPath> path;
    QString provider;
    std::optional<Bandwidth> bandwidth;          ///< each direction
    std::optional<Distance> length;
    ListOf<Id<struct SharedRisk>> sharedRisks;
    QString facility;                            ///< canonical name of the building; by path when left out
    QString interfaceAddress;                    ///< of the router in the /30 of this path
    QString crossConnect;                        ///< the facility's number of it
    std::optional<int> asPathPrepend;            ///< how often the own AS is prepended on this path, on top of the router's
};
