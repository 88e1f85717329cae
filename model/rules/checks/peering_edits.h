// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include <functional>

/// An edit that gives a peering of a circuit a VLAN which neither the circuit nor another one of its Direct port has.
std::function<Result<Design>(const Design&)> givingFreeVlan(const ObjectId& circuit, PeeringType peering);

/// An edit that completes the private peering of a circuit, or adds it.
std::function<Result<Design>(const Design&)> addingPrivatePeering(const ObjectId& circuit);

/// An edit that gives a peering an AS number, and the same to routers of the circuit that have the old one.
std::function<Result<Design>(const Design&)> givingPeerAsn(const ObjectId& circuit, PeeringType peering, Asn asn);
