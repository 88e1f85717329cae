// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/asn.h"
#include "model/base/cidr.h"
#include "model/design/field.h"
#include "model/design/record.h"
#include <optional>

/// What Azure knows of the site at the other end of an IPsec connection. Left out, it follows from the router and its site.
/// Source: Azure VPN Gateway documentation, "Local network gateways".
struct LocalNetworkGateway : Record
{
    static const QList<Field>& fields();

    QString name;
    QString gatewayIpAddress;
    QString fqdn;                                ///< instead of the address
    ListOf<Cidr> localNetworkAddressSpace;       ///< what a connection without BGP reaches; the site's prefixes when left out
    std::optional<Asn> asn;                      ///< the router's when left out
    QString bgpPeeringAddress;
};
