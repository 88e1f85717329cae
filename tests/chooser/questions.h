// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/chooser/choose.h"
#include "tests/catch.h"

// Short ways to ask the chooser, with the built-in catalogue and prices.

inline const Catalogue& facts()
{
    return Catalogue::builtIn();
}

inline Requirement fromCity(const char* city, const char* region, Bandwidth bandwidth)
{
    Requirement requirement;
    const auto known = knownCity(facts(), QString::fromLatin1(city));
    REQUIRE(known);
    requirement.siteName = known->name;
    requirement.place = known->coordinates.value;
    requirement.region = QString::fromLatin1(region);
    requirement.toAzure = requirement.fromAzure = bandwidth;
    return requirement;
}

inline Choice chosen(const Requirement& requirement, const Design& design = {})
{
    return choose(requirement, design, facts(), facts().prices(), defaultCurrency);
}

inline const Proposal* proposalOf(const Choice& choice, ProposalKind kind)
{
    for (const Proposal& proposal : choice.proposals)
        if (proposal.kind == kind)
            return &proposal;
    return nullptr;
}

inline const Decision* decisionOf(const Proposal& proposal, DecisionKind kind)
{
    for (const Decision& decision : proposal.decisions)
        if (decision.kind == kind)
            return &decision;
    return nullptr;
}

inline QString messagesOf(const QList<Error>& errors)
{
    QStringList texts;
    for (const Error& error : errors)
        texts << error.where + QStringLiteral(": ") + error.message;
    return texts.join(QLatin1Char('\n'));
}
