// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include "model/design/record.h"
#include <QString>
#include <optional>
struct Field;

/// A public IP address resource of a gateway.
/// Source: Azure documentation, "Public IP addresses".
struct PublicIpAddress : Record
{
    static const QList<Field>& fields();

    QString name;
    QString ipAddress;                           ///< once it is known
    std::optional<PublicIpAddressSku> sku;       ///< Standard when left out
    std::optional<AllocationMethod> publicIpAllocationMethod; ///< Static when left out
    ListOf<QString> zones;
    QString region;                              ///< that of the gateway when left out
};
