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
    QString model;                               ///< of the device
    std::optional<FirstHopRedundancy> firstHopRedundancy;///< a protocol that runs towards Azure's edge
    std::optional<VpnType> vpnType;              ///< how its VPN chooses traffic
    ListOf<IkeVersion> ikeVersions;              ///< that the device can; unknown when left out
    std::optional<ConnectionMode> ikeRole;       ///< whether it starts tunnels, answers, or both
    std::optional<bool> isBgpPassive;            ///< whether it only waits for BGP sessions
    std::optional<bool> allowAsIn;               ///< whether it takes routes with its own ASN in the path
    std::optional<bool> bfd;                     ///< bidirectional forwarding detection on its BGP sessions to Azure
    std::optional<bool> hasStatefulFirewall;     ///< whether a stateful firewall stands in its path
    std::optional<bool> sharesFirewallState;     ///< whether that firewall shares its sessions with those of other routers
    ListOf<Cidr> internetPrefixes;               ///< what it advertises to internet providers
    std::optional<int> tunnelMtu;                ///< bytes; largest packet on tunnels to Azure
    std::optional<int> tcpMssClamp;              ///< bytes; no clamping when left out
};
