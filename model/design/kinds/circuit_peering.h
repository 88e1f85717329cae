// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"
#include <optional>

/// A peering of a circuit: two BGP sessions, one on each path, each in its own /30.
struct CircuitPeering : Record
{
    static const QList<Field>& fields();

    PeeringType type = PeeringType::AzurePrivatePeering;
    std::optional<Asn> peerAsn;
    std::optional<Cidr> primaryPrefix;
    std::optional<Cidr> secondaryPrefix;
    std::optional<int> vlanId;
    ListOf<Cidr> advertisedPublicPrefixes;       ///< of Microsoft peering: what the customer announces
    ListOf<QString> routeFilter;                 ///< of Microsoft peering: BGP communities of the services wanted; none, no routes
    std::optional<Cidr> primaryPrefixV6;         ///< a /126
    std::optional<Cidr> secondaryPrefixV6;       ///< a /126
    std::optional<bool> bfd;                     ///< bidirectional forwarding detection; Azure has it on for private peering
    std::optional<bool> md5Authentication;       ///< whether its BGP sessions have an MD5 key; the key itself stands nowhere here
    QString routingRegistryName;                 ///< of Microsoft peering: where ASN and prefixes are registered, such as RIPENCC
};
