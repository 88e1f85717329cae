// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

// The first values of new objects: a start that computes at once and that the user sees and changes in the inspector.

Site newSite(const Design& design);
EdgeRouter newRouter(const Design& design, const ObjectId& site);
InternetAccess newInternetAccess(const Design& design, const ObjectId& router);
/// 100 clients of 5 Mbps each.
RemoteUsers newRemoteUsers(const Design& design);
/// At the location next to what is drawn: one local to a drawn region, else nearest to a site, else Amsterdam.
PeeringLocation newPeeringLocation(const Design& design, const Catalogue& catalogue);
/// In a region next to what is drawn: that of another network, else one local to a drawn location, else West Europe.
VirtualNetwork newVirtualNetwork(const Design& design, const Catalogue& catalogue);
/// In the region of a network, else next to what is drawn; in the Virtual WAN of the hubs that are there.
VirtualHub newVirtualHub(const Design& design, const Catalogue& catalogue);
/// One scale unit, which is what Azure starts with.
VirtualNetworkGateway newHubGateway(const Design& design, const ObjectId& hub, GatewayType type);
/// A pair of 10 Gbps ports without MACsec.
ExpressRoutePort newPort(const Design& design, const ObjectId& location);
/// A private peering on two free /30 and a VLAN of its own.
CircuitPeering newPrivatePeering(const Design& design, std::optional<Asn> peerAsn);
/// 1 Gbps, Standard, metered, with a private peering for `peerAsn` on two free /30.
ExpressRouteCircuit newCircuit(const Design& design, const ObjectId& location, std::optional<Asn> peerAsn);
/// A zone-redundant gateway of a common size; the zones only where the region has them.
VirtualNetworkGateway newGateway(const Design& design, const Catalogue& catalogue, const VirtualNetwork& network, GatewayType type);
/// Strong in each part and in what every current device has; Azure's default lifetime.
IpsecPolicy strongIpsecPolicy();
/// Over the internet, IKEv2 with a pinned strong policy and BGP, as far as the gateway has them.
Connection newIpsecConnection(const Design& design, const ObjectId& router, const ObjectId& access, const ObjectId& gateway);

/// The network with a subnet of that name and length, at the end of its first IPv4 range with room; itself when it has one or no range has room.
VirtualNetwork withSubnet(const VirtualNetwork& network, const QString& name, int length);
/// The network with a GatewaySubnet (/27, at the end of its first IPv4 range); itself when it has one or no range has room.
VirtualNetwork withGatewaySubnet(const VirtualNetwork& network);
