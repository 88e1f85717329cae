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
};
