// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/choices.h"

/// A circuit of a candidate.
struct CircuitPlan
{
    const PeeringLocationEntry* location = nullptr;
    QString provider;
    Bandwidth bandwidth;
    CircuitTier tier = CircuitTier::Standard;
    CircuitFamily family = CircuitFamily::MeteredData;
    std::optional<Bandwidth> directPort;         ///< of an ExpressRoute Direct port pair that it is carved from, in place of a provider
    bool hasMacsec = false;                      ///< on the links of the port pair
};

/// A gateway of a candidate.
struct GatewayPlan
{
    QString sku;
    std::optional<VpnGatewayGeneration> generation; ///< of VPN
    int scaleUnits = 0;                          ///< of ErGwScale
    bool isActiveActive = false;                 ///< of VPN
    bool usesFastPath = false;                   ///< of ExpressRoute
    Bandwidth throughput;                        ///< of the SKU, aggregate
};

/// What the VPN of a candidate runs over.
enum class VpnUse { None, Main, Backup, OverExpressRoute };

/// What a candidate is made of, before it is drawn.
struct Blueprint
{
    int routers = 1;                             ///< of the site, at least
    QList<CircuitPlan> circuits;                 ///< none, one, or two at two locations
    std::optional<GatewayPlan> expressRouteGateway;
    VpnUse vpn = VpnUse::None;
    int vpnRouters = 0;                          ///< that hold tunnels, each with an internet access of its own
    std::optional<GatewayPlan> vpnGateway;
};
