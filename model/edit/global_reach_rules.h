// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

/// Why Azure refuses Global Reach between two circuits.
enum class GlobalReachRefusal { None, OtherCloud, SamePeeringLocation, LocalTier, NotPremium, NoPrivatePeering };

/// A circuit and the location it is at, nullptr where that is missing.
struct CircuitAtLocation
{
    const ExpressRouteCircuit& circuit;
    const PeeringLocation* location = nullptr;
};

/// What Azure would say. What is not known yet (no location, one that the catalogue lacks) refuses nothing.
/// Source: Azure ExpressRoute documentation, "ExpressRoute Global Reach", "Configure Global Reach" and the FAQ.
GlobalReachRefusal globalReachRefusal(const Catalogue& catalogue, const CircuitAtLocation& first, const CircuitAtLocation& second);

/// All that it would say, in the order in which it is looked at; globalReachRefusal() is the first.
QList<GlobalReachRefusal> globalReachRefusals(const Catalogue& catalogue, const CircuitAtLocation& first, const CircuitAtLocation& second);

/// One sentence that says what to do; empty for None. Translated.
QString refusalText(GlobalReachRefusal refusal);
