// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// An Azure Firewall in a virtual network, or in a virtual hub that it makes a secured one.
/// Source: Azure Firewall documentation, "Azure Firewall performance".
struct AzureFirewall : Object
{
    static constexpr ObjectKind kind = ObjectKind::AzureFirewall;
    static const QList<Field>& fields();

    Id<struct VirtualNetwork> virtualNetwork;    ///< this or `virtualHub`
    Id<struct VirtualHub> virtualHub;
    std::optional<FirewallTier> sku;
    std::optional<IntrusionDetection> intrusionDetection; ///< Premium only
    ListOf<QString> zones;
    QString privateIpAddress;                    ///< what user-defined routes name as their next hop
    std::optional<Bandwidth> throughput;         ///< overrides the published figure of the SKU
};
