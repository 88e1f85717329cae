// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/edit/edited.h"

/// The gateway of a type in a virtual network, nullptr when it has none.
const VirtualNetworkGateway* gatewayOf(const Design& design, const ObjectId& network, GatewayType type);

/// With a new gateway in a virtual network, and the GatewaySubnet for it when that is missing.
Edited withGateway(const Design& design, const Catalogue& catalogue, const ObjectId& network, GatewayType type);
