// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/base/bandwidth.h"
#include "model/base/cidr.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// A customer edge device (CE, CPE) that ends access links and IPsec tunnels.
struct EdgeRouter : Object
{
    static constexpr ObjectKind kind = ObjectKind::EdgeRouter;
    static const QList<Field>& fields();

    Id<struct Site> site;
    std::optional<Asn> asn;
    std::optional<Bandwidth> throughput;         ///< forwarding, each direction
    std::optional<Bandwidth> ipsecThroughput;    ///< encrypted, each direction
    std::optional<int> localPreference;          ///< BGP LOCAL_PREF towards Azure; the highest wins
    std::optional<int> asPathPrepend;            ///< how often the own AS is prepended towards Azure
    ListOf<Cidr> advertisedPrefixes;             ///< towards Azure; the site's prefixes when left out
    std::optional<bool> routeFilters;            ///< prefixes are filtered in both directions
    std::optional<int> maximumPrefixes;          ///< BGP prefix limit on sessions to Azure
};
