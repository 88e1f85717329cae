// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>
#include <cstdint>

/// Both ends belong to it.
struct AsnRange
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};
bool contains(const QList<AsnRange>& ranges, std::uint32_t asn);
/// "8074, 65517–65520".
QString toText(const QList<AsnRange>& ranges);

/// Limits of gateways that no SKU has of its own. Source: Azure VPN Gateway and ExpressRoute documentation, dated in
/// resources/catalogue/{vpn-gateway-skus,expressroute-gateway-skus,expressroute-circuits}.json.
struct GatewayLimits
{
    Sourced<QList<AsnRange>> vpnReservedAsns;          ///< of devices at the other end of a VPN with BGP; 65515 may be the gateway's own
    std::uint32_t defaultAsn = 0;                      ///< of a gateway that names none
    Sourced<QList<AsnRange>> expressRouteReservedAsns; ///< of the peer of a circuit
    Sourced<int> coexistencePrefix;                    ///< the longest GatewaySubnet for a VPN beside an ExpressRoute gateway
    Sourced<int> sixteenCircuitsPrefix;                ///< the longest GatewaySubnet for 16 circuits
    Sourced<int> circuitsOfOneLocation;                ///< to one virtual network, any SKU
    Sourced<QStringList> privatePeeringSkus;           ///< VPN gateways that take IPsec over ExpressRoute private peering
};
