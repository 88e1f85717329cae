// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/draw.h"
#include "model/chooser/proposal.h"
#include <stop_token>

/// Proposes how to connect a site to a region. Every candidate is drawn by the verbs, analysed and priced like any design; its
/// figures are those. Best first: what meets the most; of those that meet all, what is wholly priced by its price, then the others
/// by what has to be ordered and run, as an unknown price is not a low one. Pure; from any thread.
Choice choose(const Requirement& requirement, const Design& design, const Catalogue& catalogue, const PriceList& prices, const QString& currency, std::stop_token stop = {});

/// The proposal drawn into the design that it was chosen for.
Result<Drawn> insertProposal(const Design& design, const Catalogue& catalogue, const Requirement& requirement, const Proposal& proposal);

// ---- The steps of choose(), each on its own for tests.

/// What the figures miss of the requirement.
QList<Miss> missesOf(const Requirement& requirement, const Proposal& proposal);
/// Why one and not the other, from proposals in order.
Verdict verdictOf(const Requirement& requirement, const QList<Proposal>& proposals, const Catalogue& catalogue);
/// Whether all is met; else what no proposal gives, and which is nearest.
QString summaryOf(const QList<Proposal>& proposals);

/// "99.95 %", "≥ 99.9 %" where only a bound is known.
QString availabilityText(const AvailabilityFigure& figure);
/// "4.9–8.1 ms"; "unknown".
QString rttText(const Figure<RttRange>& figure);
/// "436 USD and 3 unknown", "unknown".
QString costText(const Cost& cost);
/// The lower of the two directions; "no limit known".
QString bandwidthText(const CapacityPair& capacity);
