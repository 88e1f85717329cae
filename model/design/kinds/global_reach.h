// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/base/latency.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// ExpressRoute Global Reach: joins the on-premises sites behind two circuits over Microsoft's network. It carries nothing
/// to virtual networks, and joins its own two circuits only: it is not transitive.
/// Source: Azure ExpressRoute documentation, "ExpressRoute Global Reach".
struct GlobalReach : Object
{
    static constexpr ObjectKind kind = ObjectKind::GlobalReach;
    static const QList<Field>& fields();

    ListOf<Id<struct ExpressRouteCircuit>> circuits; ///< two
    std::optional<Cidr> addressPrefix;           ///< a /29 that neither side uses
    std::optional<Latency> measuredRtt;          ///< overrides the computed round-trip time
};
