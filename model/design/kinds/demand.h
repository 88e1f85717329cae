// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/base/latency.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// Traffic between two of site, remote users and virtual network. Between two sites, and between two networks, "to Azure"
/// is the direction from `from` to `to`.
struct Demand : Object
{
    static constexpr ObjectKind kind = ObjectKind::Demand;
    static const QList<Field>& fields();

    ObjectId from;
    ObjectId to;
    std::optional<Bandwidth> toAzure;
    std::optional<Bandwidth> fromAzure;
    std::optional<double> averageLoad;           ///< share of the rate that flows on average over a month, 0 to 1; for the volumes that are billed
    std::optional<int> priority;                 ///< 1 is the most important
    std::optional<Availability> availabilityTarget;
    std::optional<Latency> latencyTarget;
    std::optional<bool> isEncryptedByApplication;///< end to end, such as TLS
    std::optional<int> mtu;                      ///< bytes; largest packet of the application
    std::optional<bool> isSingleStream;          ///< whether one flow carries it all
    std::optional<bool> isToPrivateEndpoint;     ///< whether its target is a private endpoint in the network
};
