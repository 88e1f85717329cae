// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// Why a connection, or a Global Reach, cannot carry anything as drawn.
enum class LinkProblem {
    None,
    NoGateway,
    GatewayWithoutNetwork,
    WrongGatewayType,
    NoCircuit,
    NoAccessLink,
    NoRouter,
    NoInternetAccess,
    InternetAccessElsewhere,             ///< the access does not serve the connection's router
    NoUnderlay,
    UnderlayNotUsable,
    NotAtHub,                            ///< a kind of connection that gateways of virtual hubs do not have here
    NoVirtualHub,
    NoVirtualNetwork,
    NetworkHasGateway,                   ///< Azure connects no network with gateways of its own to a hub
    NetworkUsesRemoteGateways,           ///< nor one that uses those of a peering
    NetworkHasOtherHub,                  ///< nor one that is connected already
    NoUnderlayAccess,                    ///< no access link from the router's site to the underlay's circuit
    // Vnet2Vnet and P2S
    NoRemoteGateway,
    SameGateway,
    SameNetwork,
    RemoteGatewayWithoutNetwork,
    NotVpnGateway,                       ///< an end is an ExpressRoute gateway
    JoinedAlready,                       ///< another connection joins the same two gateways
    PolicyBased,                         ///< the gateway's VPN type has neither
    NoRemoteUsers,
    NoVpnClientConfiguration,
    TooManyClients,
    ProtocolNotOfBasic,
    AuthenticationNotOfBasic,
    EntraIdWithoutOpenVpn,
    // Global Reach
    NotTwoCircuits,
    SameCircuit,
    OtherCloud,
    SamePeeringLocation,
    LocalTier,
    NotPremium,
    NoPrivatePeering,
    NoSiteAtCircuit,
    SameSite,
    WrongReachPrefix,
};

/// One sentence that says what to do; empty for None. Translated.
QString problemText(LinkProblem problem);
