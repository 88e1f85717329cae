// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/field.h"
#include "model/design/record.h"
#include <optional>

/// A subnet of a virtual network. Gateways stand in the one named GatewaySubnet.
struct Subnet : Record
{
    static const QList<Field>& fields();

    QString name;
    std::optional<Cidr> addressPrefix;
    QString networkSecurityGroup;                ///< its name; none when empty
};
