// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/gateway_limits.h"
#include "model/design/design.h"

/// The first private AS number from 64512 to 65514 that nothing in a design has and that no gateway refuses; nothing when all
/// are taken.
std::optional<Asn> freeAsn(const Design& design, const GatewayLimits& limits);
