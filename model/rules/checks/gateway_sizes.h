// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/rule_findings.h"

// Larger sizes of gateways and circuits, for quick fixes.

/// What sets a gateway to the smallest size from a throughput and a number of virtual machines on: its SKU or scale units. Of the same
/// zone support, VPN gateways of the same generation where that has one. None: no size suffices.
QList<FieldValue> raisedSize(const RuleInput& input, const VirtualNetworkGateway& gateway, Bandwidth least, int virtualMachines = 0, int vpnClients = 0);
/// The same in words: "SKU VpnGw2AZ", "12 scale units".
QString sizeText(const QList<FieldValue>& values);

/// The smallest bandwidth that is sold for a circuit from a rate on; nothing when there is none.
std::optional<Bandwidth> soldBandwidth(const RuleInput& input, const ExpressRouteCircuit& circuit, double mbps);

/// Tells the gateways of a type that serve more virtual machines than their size is rated for.
void tellGatewaysOverRating(const RuleInput& input, RuleFindings& findings, GatewayType type);
