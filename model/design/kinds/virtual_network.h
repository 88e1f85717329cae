// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/field.h"
#include "model/design/kinds/subnet.h"
#include "model/design/object.h"

/// An Azure virtual network. Regions are containers derived from `region`.
struct VirtualNetwork : Object
{
    static constexpr ObjectKind kind = ObjectKind::VirtualNetwork;
    static const QList<Field>& fields();

    QString region;                              ///< a region name of the catalogue, such as westeurope
    ListOf<Cidr> addressSpace;
    ListOf<Subnet> subnets;
    const Subnet* subnet(const QString& subnetName) const;
};
