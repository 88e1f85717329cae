// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/object.h"

/// An ExpressRoute meet-me location. A Metro location stands for two facilities.
struct PeeringLocation : Object
{
    static constexpr ObjectKind kind = ObjectKind::PeeringLocation;
    static const QList<Field>& fields();

    QString location;                            ///< a name of the catalogue
    QString cloud;                               ///< "public" when left out; nine names exist in two clouds
    std::optional<Availability> facilityAvailability; ///< of each building
    std::optional<Duration> facilityRepairTime; ///< of each building
};
