// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/field.h"
#include "model/design/kinds/subnet.h"
#include "model/design/object.h"

/// An Azure virtual network. Regions are containers derived from `region`.
struct VirtualNetwork : Object
{
    static constexpr ObjectKind kind = ObjectKind::VirtualNetwork;
    static const QList<Field>& fields();

    QString region;                              ///< a region name of the catalogue, such as westeurope
    ListOf<Cidr> addressSpace;
    ListOf<Subnet> subnets;
    std::optional<Environment> environment;      ///< what runs there; the design's profile when left out
    std::optional<Criticality> criticality;      ///< of what runs there; the design's profile when left out
    QString subscription;                        ///< name or id of the subscription it is in
    QString resourceGroup;                       ///< that it is in
    std::optional<bool> ownsPublicAddressSpace;  ///< whether public addresses of its space belong to the organisation
    ListOf<QString> dnsServers;                  ///< addresses; Azure's own DNS when left out
    QString bgpCommunity;                        ///< custom community of its prefixes, such as 12076:20001
    QString ddosProtectionPlan;                  ///< its name; none when empty
    std::optional<int> virtualMachines;          ///< how many, private endpoints counted too
    std::optional<bool> hasInboundResolver;      ///< whether a DNS Private Resolver answers on-premises queries here
    std::optional<bool> hasWildcardForwarding;   ///< whether a forwarding ruleset with a rule for “.” is linked to it
    const Subnet* subnet(const QString& subnetName) const;
};
