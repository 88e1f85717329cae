// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/kinds/user_defined_route.h"
#include "model/design/object.h"

/// User-defined routes of some subnets of a virtual network.
struct RouteTable : Object
{
    static constexpr ObjectKind kind = ObjectKind::RouteTable;
    static const QList<Field>& fields();

    Id<struct VirtualNetwork> virtualNetwork;
    ListOf<QString> subnets;                     ///< names of subnets of that network
    std::optional<bool> disableBgpRoutePropagation;
    ListOf<UserDefinedRoute> routes;
};
