// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"

/// The length of the prefix that each path of a peering has of its own.
/// Source: Azure ExpressRoute documentation, "Routing requirements".
constexpr int peeringLinkLength(Cidr::Family family) { return family == Cidr::Family::V4 ? 30 : 126; }

/// The length of the prefix of a Global Reach. Source: Azure ExpressRoute documentation, "Configure Global Reach".
constexpr int globalReachLength(Cidr::Family family) { return family == Cidr::Family::V4 ? 29 : 125; }
