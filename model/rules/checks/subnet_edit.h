// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

// Subnets of a virtual network, for quick fixes.

/// Tells a subnet's prefix from others of its network: "apps 10.0.1.0/24".
QString subnetPart(const Subnet& subnet, const Cidr& prefix);

/// Puts another prefix in the place of one; false when the subnet has it not.
bool replacePrefix(Subnet& subnet, const Cidr& old, const Cidr& now);

/// Free space of a length for a subnet inside the address space, at its start or end; `except` counts as free.
std::optional<Cidr> freeInNetwork(const VirtualNetwork& network, Cidr::Family family, int length, const QList<Cidr>& except = {}, bool isAtEnd = false);

/// The subnet of a name that Azure gives a meaning to, whatever its case, nullptr when there is none.
Subnet* subnetNamed(VirtualNetwork& network, const QString& name);
const Subnet* subnetNamed(const VirtualNetwork& network, const QString& name);

/// Makes a subnet of that name, or enlarges its IPv4 prefix to that length; false when there is no room.
bool makeSubnet(VirtualNetwork& network, const QString& name, int length);
