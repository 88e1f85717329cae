// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include "model/design/record.h"
#include <optional>
struct Field;

/// One of the two links of an ExpressRoute Direct port pair, where it differs from the other.
/// Source: Azure documentation, "About ExpressRoute Direct".
struct ExpressRouteLink : Record
{
    static const QList<Field>& fields();

    AccessPath path = AccessPath::Primary;
    std::optional<LinkAdminState> adminState;    ///< that of the pair when left out
    std::optional<LinkMacsec> macsec;            ///< that of the pair when left out
    std::optional<bool> macsecSci;               ///< secure channel identifier in each frame
};
