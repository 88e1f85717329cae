// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/edit/edited.h"

/// Whether a kind is a firewall, appliance, Route Server or route table.
bool isAppliance(ObjectKind kind);

/// Why a firewall, appliance, Route Server or route table cannot stand in `container`; empty when it can.
QString refusalOfAppliance(const Design& design, ObjectKind kind, const ObjectId& container);

/// With a new firewall, appliance, Route Server or route table in a virtual network, and the subnet that Azure wants for it
/// where that is missing. A firewall or appliance in a virtual hub becomes the next hop of its private traffic when none is.
Edited withAppliance(const Design& design, const Catalogue& catalogue, ObjectKind kind, const ObjectId& container);

/// Subnets that Azure reserves for its own services, which hold no workload.
bool isReservedSubnet(const QString& name);
