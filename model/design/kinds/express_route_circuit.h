// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/kinds/circuit_peering.h"
#include "model/design/object.h"

/// An ExpressRoute circuit of a provider at a peering location.
struct ExpressRouteCircuit : Object
{
    static constexpr ObjectKind kind = ObjectKind::ExpressRouteCircuit;
    static const QList<Field>& fields();

    Id<struct PeeringLocation> peeringLocation;
    QString provider;
    std::optional<Bandwidth> bandwidth;          ///< each direction, over both paths together
    std::optional<CircuitTier> tier;
    std::optional<CircuitFamily> family;
    ListOf<CircuitPeering> peerings;
    std::optional<CircuitProvisioningState> circuitProvisioningState;
    std::optional<ProviderProvisioningState> serviceProviderProvisioningState;
    QString serviceKey;                          ///< a GUID; masked on screen and left out of pictures and reports
};
