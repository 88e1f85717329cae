// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/kinds/circuit_peering.h"
#include "model/design/object.h"

/// An ExpressRoute circuit at a peering location: of a provider, or carved from an ExpressRoute Direct port.
struct ExpressRouteCircuit : Object
{
    static constexpr ObjectKind kind = ObjectKind::ExpressRouteCircuit;
    static const QList<Field>& fields();

    Id<struct PeeringLocation> peeringLocation;
    QString provider;
    Id<struct ExpressRoutePort> expressRoutePort; ///< instead of a provider
    std::optional<Bandwidth> bandwidth;          ///< each direction, over both paths together
    std::optional<CircuitTier> tier;
    std::optional<CircuitFamily> family;
    ListOf<CircuitPeering> peerings;
    std::optional<CircuitProvisioningState> circuitProvisioningState;
    std::optional<ProviderProvisioningState> serviceProviderProvisioningState;
    QString serviceKey;                          ///< a GUID; masked on screen and left out of pictures and reports
    std::optional<Lifecycle> lifecycle;          ///< whether it is to be made or stands already
    std::optional<Bandwidth> deployedBandwidth;  ///< of an existing circuit: what it has today
    std::optional<CircuitFamily> deployedFamily; ///< of an existing circuit: how it is billed today
    QString subscription;                        ///< name or id of the subscription it is in
    QString orderReference;                      ///< the provider's order number
    std::optional<bool> isRateLimited;           ///< whether a Direct circuit is shaped to its bandwidth
};
