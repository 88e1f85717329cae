// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/blueprint.h"
#include "model/chooser/decision.h"
#include "model/chooser/locations.h"

/// A choice with its reason.
template <class T> struct Chosen
{
    T value;
    Decision decision;
};

/// The smallest bandwidth of provider circuits that carries the demand; the greatest when none does.
Chosen<Bandwidth> circuitBandwidthFor(const Requirement& requirement, const Catalogue& catalogue);

/// Local where the region is in its reach and the bandwidth is one that Local starts at, else Standard inside the geopolitical region,
/// else Premium.
Chosen<CircuitTier> tierFor(const LocationOption& option, Bandwidth bandwidth, const Requirement& requirement, const Catalogue& catalogue);

/// Where unlimited and metered cost the same.
struct BreakEven
{
    std::optional<double> gigabytes;             ///< leaving Azure a month; nothing: never, or not known
    QString reason;                              ///< why there is none; empty otherwise
    double metered = 0;                          ///< port fees a month
    double unlimited = 0;
    QString currency;
    Provenance provenance;
};
BreakEven breakEvenOf(CircuitTier tier, Bandwidth bandwidth, const PeeringLocationEntry& location, const PriceList& prices, const QString& currency);

/// The family that costs less at the volume; metered where the break-even is not known. `gigabytes` leave Azure over this circuit a month.
Chosen<CircuitFamily> familyFor(CircuitTier tier, Bandwidth bandwidth, const LocationOption& option, double gigabytes, const Requirement& requirement, const PriceList& prices, const QString& currency);

/// Whether IPsec runs over the gateway's private peering, which ErGwScale is not known to support.
enum class GatewayNeeds { Throughput, IpsecOverExpressRoute };

/// The smallest ExpressRoute gateway that carries the demand: zone-redundant SKUs, beyond them ErGwScale by units, and where
/// that is not offered FastPath round the greatest one.
Chosen<GatewayPlan> expressRouteGatewayFor(const Requirement& requirement, const Catalogue& catalogue, GatewayNeeds needs = GatewayNeeds::Throughput);

/// The smallest VPN gateway that carries the demand over so many tunnels, each with the strong suite that is drawn; the one
/// that carries most when none does.
Chosen<GatewayPlan> vpnGatewayFor(const Requirement& requirement, const Catalogue& catalogue, int tunnels, bool isActiveActive);

/// What so many tunnels of a VPN gateway carry together with the suite that is drawn.
Bandwidth vpnThroughput(const VpnGatewaySku& sku, int tunnels);

/// "210,560": for people.
QString roundText(double number);
