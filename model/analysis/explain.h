// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include "model/analysis/figures/latency.h"
#include "model/analysis/path_graph.h"
#include "model/analysis/path_sets.h"
#include "model/graph/reliability.h"

/// The parts of derivations that links and pairs share. Each fills inputs, steps, decider and cautions of `derivation`.

/// Of a peering: its two directions, by default not counted.
/// Availability and round trip of a connection to a virtual hub.
void explainHubConnectionAvailability(const Analysis& analysis, const LinkResult& link, Derivation& derivation);
void explainHubConnectionRtt(const Analysis& analysis, const LinkResult& link, Derivation& derivation);
void explainPeeringAvailability(const Analysis& analysis, const LinkResult& link, Derivation& derivation);
void explainAvailability(const Analysis& analysis, const AvailabilityFigure& figure, const PathGraph& paths, Derivation& derivation, ReliabilityLimits limits = {});
/// Steps: the minimal paths in words, single points of failure and pairs that disconnect together, with their probabilities.
void explainPathsAndCuts(const Analysis& analysis, const PathGraph& paths, const std::optional<PathSets>& sets, Derivation& derivation);
void explainCapacity(const Analysis& analysis, const Capacity& capacity, const PathGraph& paths, Derivation& derivation);
/// The segments stand in the inputs already.
void explainRtt(const Analysis& analysis, const Figure<RttRange>& figure, Derivation& derivation);
void explainSecurity(const Analysis& analysis, const SecurityPosture& posture, Derivation& derivation);

/// Of a curve and a distribution that were made already; explain() makes them anew.
Derivation explainCapacityCurve(const Analysis& analysis, const PairResult& pair, const CapacityCurve& curve);
Derivation explainDowntime(const Analysis& analysis, const PairResult& pair, const DowntimeDistribution& downtime);

/// The name of an object or, for a facility, of the building; the id when the design has none.
QString labelOfComponent(const Analysis& analysis, int component);
QString labelOfObject(const Analysis& analysis, const QString& id);

Derivation explainLink(const Analysis& analysis, const LinkResult& link, const FigureKey& key);
Derivation explainResiliencyIndex(const Analysis& analysis, const FigureKey& key);

/// The figures of a link as a row or one of its sites shows them: of `site`, or, when it is empty, of the site that gives
/// the row its worst figure of a kind.
const LinkFigures& shownFigures(const LinkResult& link, FigureKind kind, const ObjectId& site);
