// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"
#include <optional>

/// A route of a route table: it wins over what BGP and Azure itself tell for a prefix of the same length.
/// Source: Azure documentation, "Virtual network traffic routing".
struct UserDefinedRoute : Record
{
    static const QList<Field>& fields();

    QString name;
    std::optional<Cidr> addressPrefix;
    NextHopType nextHopType = NextHopType::VirtualAppliance;
    QString nextHopIpAddress;                    ///< of a virtual appliance
};
