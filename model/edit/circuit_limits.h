// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

// What Azure sells of circuits and how far they reach, as refusals and design rules both ask it. Source: Azure ExpressRoute
// documentation, "Circuits and peering", "Locations and connectivity providers" and the FAQ, as dated in the catalogue.

/// The catalogue's entry of a location, nullptr when it is unset or unknown.
const PeeringLocationEntry* entryOf(const Catalogue& catalogue, const PeeringLocation* location);

/// Why a circuit does not reach a region.
enum class ReachRefusal { None, OtherCloud, OutsideLocal, OtherGeography };
/// A Local circuit of a location without Local regions is no matter of reach: None. A tier that is unset counts as Standard.
ReachRefusal reachRefusal(const ExpressRouteCircuit& circuit, const PeeringLocationEntry& location, const Region& region);

/// Whether a provider that the catalogue knows elsewhere is neither at a location nor announced for it.
bool isProviderAbsent(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& location);

/// What a circuit can have, ascending: of a provider, or of its Direct port; empty when the port's speed is unknown.
QList<Bandwidth> soldBandwidths(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, const ExpressRoutePort* port);

/// How many connections and Global Reaches a circuit of a tier takes; nothing when its bandwidth is unknown.
std::optional<int> mostLinks(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, CircuitTier tier);

/// AS numbers that the other side of a circuit cannot have: Microsoft's, and those that IANA reserves for all (RFC 6793, RFC 7300).
QList<AsnRange> reservedPeerAsns(const Catalogue& catalogue);
