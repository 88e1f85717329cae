// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/edit/edited.h"

/// The gateway of a type in a virtual network or hub, nullptr when it has none; a hub's for remote users is another one.
const VirtualNetworkGateway* gatewayOf(const Design& design, const ObjectId& container, GatewayType type);

/// The gateway of a virtual hub for remote users, nullptr when it has none.
const VirtualNetworkGateway* pointToSiteGatewayOf(const Design& design, const ObjectId& hub);

/// What clients connect with at first: OpenVPN with Microsoft Entra ID, or what the Basic SKU has, and a pool for so many.
VpnClientConfiguration newVpnClients(const Design& design, bool isBasic, int clients);

/// With a new gateway for remote users in a virtual hub.
Edited withPointToSiteGateway(const Design& design, const ObjectId& hub, int clients);

/// With a new gateway in a virtual network, and the GatewaySubnet for it when that is missing, or in a virtual hub.
Edited withGateway(const Design& design, const Catalogue& catalogue, const ObjectId& container, GatewayType type);

/// The connection that joins a network to a virtual hub, nullptr when there is none.
const HubVirtualNetworkConnection* hubConnectionOf(const Design& design, const ObjectId& network);

/// Why a network gets no gateway of its own: it is connected to a virtual hub. Empty when it may have one.
QString refusalOfHubSpoke(const Design& design, const ObjectId& network);
