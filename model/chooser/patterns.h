// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/locations.h"
#include "model/chooser/proposal.h"

/// What all patterns choose from.
struct PatternInputs
{
    const Requirement& requirement;
    const Catalogue& catalogue;
    const PriceList& prices;
    QString currency;
    LocationRanking locations;
    QList<LocationOption> directLocations;
};

/// A candidate that has been decided but not drawn.
struct Candidate
{
    ProposalKind kind = ProposalKind::Vpn;
    QString title;
    Blueprint blueprint;
    QList<Decision> decisions;
    QStringList cautions;
    QString impossible;                          ///< why there is none here; a sentence, empty otherwise
};

/// A port pair of ExpressRoute Direct, where the demand is beyond circuits of providers; or one that says why not.
Candidate directCandidate(const PatternInputs& inputs);

/// All that apply to the requirement, in the order of growing effort.
QList<Candidate> candidatesFor(const PatternInputs& inputs);
