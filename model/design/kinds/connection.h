// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/latency.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/kinds/ipsec_policy.h"
#include "model/design/kinds/local_network_gateway.h"
#include "model/design/object.h"

/// A link of a gateway: ExpressRoute (circuit to gateway), IPsec (router to gateway), Vnet2Vnet (gateway to gateway, one
/// object for the tunnel and so for both of the connections that Azure makes of it) or P2S (remote users to gateway).
struct Connection : Object
{
    static constexpr ObjectKind kind = ObjectKind::Connection;
    static const QList<Field>& fields();

    ConnectionType connectionType = ConnectionType::ExpressRoute;
    Id<struct VirtualNetworkGateway> gateway;
    Id<struct ExpressRouteCircuit> circuit;      ///< ExpressRoute only
    Id<struct EdgeRouter> router;                ///< IPsec only
    Id<struct InternetAccess> internetAccess;    ///< IPsec over the internet only
    Id<struct VirtualNetworkGateway> remoteGateway; ///< Vnet2Vnet only
    Id<struct RemoteUsers> remoteUsers;          ///< P2S only
    std::optional<int> routingWeight;            ///< ExpressRoute: the highest wins from Azure
    std::optional<bool> fastPath;
    std::optional<IkeVersion> ikeVersion;
    std::optional<IpsecPolicy> ipsecPolicy;      ///< Azure's default proposals when left out
    std::optional<int> tunnels;
    std::optional<bool> enableBgp;
    std::optional<Authentication> authentication;
    QString sharedKey;                           ///< the pre-shared key, only when the user stores it in the file; else null
    QString sharedKeyReference;                  ///< under which the user's keychain holds the key; null: it holds none
    std::optional<Transport> transport;
    Id<Connection> underlay;                     ///< the ExpressRoute connection below IPsec on private peering
    std::optional<LocalNetworkGateway> localNetworkGateway; ///< IPsec only
    ListOf<QString> natRules;                    ///< names of NAT rules of the gateway
    std::optional<Latency> measuredRtt;          ///< overrides the computed round-trip time
    QString authorization;                       ///< of ExpressRoute: name of the circuit owner's authorisation, for a gateway in another subscription
    std::optional<bool> enablePrivateLinkFastPath;///< of ExpressRoute with FastPath
    std::optional<ConnectionMode> connectionMode;///< of IPsec: who starts the tunnel
    std::optional<bool> usePolicyBasedTrafficSelectors;///< of IPsec: for devices that choose traffic by policy
    std::optional<int> dpdTimeoutSeconds;        ///< dead peer detection, seconds
};
