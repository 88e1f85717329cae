// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"

/// What a VPN gateway offers to clients (point-to-site), in Azure's words.
/// Source: Azure VPN Gateway documentation, "About point-to-site VPN".
struct VpnClientConfiguration : Record
{
    static const QList<Field>& fields();

    ListOf<VpnClientProtocol> vpnClientProtocols;
    ListOf<VpnAuthenticationType> vpnAuthenticationTypes;
    ListOf<Cidr> vpnClientAddressPool;           ///< clients get their addresses from here
    std::optional<int> rootCertificates;         ///< how many are uploaded
    ListOf<QString> radiusServers;               ///< their addresses
};
