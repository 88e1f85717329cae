// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/base/object_id.h"
#include <optional>

/// The traffic through one part: a router, its IPsec, an access link, circuit, tunnel, internet access, gateway or WAN link.
struct PartLoad
{
    int vertex = -1;                             ///< of the component graph: partText() tells what it is
    ObjectId object;
    Bandwidth toAzure;
    Bandwidth fromAzure;
    std::optional<double> toAzureUtilisation;    ///< load / limit; nothing where no limit is known, or it is 0
    std::optional<double> fromAzureUtilisation;
};
