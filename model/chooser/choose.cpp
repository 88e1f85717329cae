// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/choose.h"
#include "model/chooser/patterns.h"
#include "model/chooser/sizes.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
struct ProposalWords { const char* name; bool isVpn; };

const ProposalWords& proposalWords(ProposalKind kind)
{
    static const ProposalWords words[]{{"vpn", true}, {"vpnActiveActive", true}, {"vpnDualRedundant", true}, {"expressRoute", false}, {"expressRouteLocal", false}, {"expressRouteMetro", false},
                                       {"expressRouteTwoLocations", false}, {"expressRouteWithVpnBackup", false}, {"ipsecOverExpressRoute", false}, {"ipsecOverExpressRouteMetro", false},
                                       {"expressRouteDirect", false}};
    return words[static_cast<std::size_t>(kind)];
}

/// The figures of the pair, or of the one link that counts.
ProposalFigures figuresOfDrawn(const Analysis& analysis, const Drawn& drawn)
{
    if (!drawn.link.isEmpty()) {
        const LinkFigures& link = analysis.link(drawn.link)->figures;
        return {link.capacity, link.availability, link.azureSla, link.rtt, Figure<SecurityPosture>::of(link.security)};
    }
    const PairResult& pair = *analysis.pair(drawn.site, drawn.network);
    const LinkResult* preferred = pair.routes.isEmpty() ? nullptr : analysis.link(pair.routes.first().links.first());
    return {pair.capacity, pair.availability, preferred ? preferred->figures.azureSla : Figure<Availability>::unknown(pair.availability.reason), pair.rtt, pair.security};
}

int partsOf(const Design& design)
{
    qsizetype parts = 0;
    for (const qsizetype count : {design.all<EdgeRouter>().size(), design.all<InternetAccess>().size(), design.all<ExpressRouteCircuit>().size(), design.all<AccessLink>().size(), design.all<VirtualNetworkGateway>().size(), design.all<Connection>().size()})
        parts += count;
    return static_cast<int>(parts);
}

/// Puts better first; see choose().
bool isBetter(const Proposal& a, const Proposal& b)
{
    const auto offBy = [](const Proposal& proposal) {
        double factor = 1;
        for (const Miss& miss : proposal.misses)
            factor *= miss.factor;
        return factor;
    };
    const auto key = [&](const Proposal& proposal) {
        const bool isPriced = proposal.cost.isComplete();
        return std::tuple(proposal.misses.size(), offBy(proposal), !isPriced, isPriced ? proposal.cost.known : 0.0, proposal.parts, proposal.cost.unknown, static_cast<int>(proposal.kind));
    };
    return key(a) < key(b);
}

QString verdictOfProposal(const Proposal& proposal)
{
    if (!proposal.meetsAll()) {
        QStringList texts;
        for (const Miss& miss : proposal.misses)
            texts << miss.text;
        return texts.join(QLatin1Char(' '));
    }
    const QString summary = proposal.figures.security.hasValue() ? proposal.figures.security->summary() : QString();
    return QCoreApplication::translate("chooser", "Meets all that is demanded: %1, up %2, %3.").arg(bandwidthText(proposal.figures.capacity), availabilityText(proposal.figures.availability), summary);
}
}

QString proposalName(ProposalKind kind)
{
    return QString::fromLatin1(proposalWords(kind).name);
}

bool isVpn(ProposalKind kind)
{
    return proposalWords(kind).isVpn;
}

bool Proposal::isMissing(RequirementPart part) const
{
    return std::any_of(misses.begin(), misses.end(), [&](const Miss& miss) { return miss.part == part; });
}

Choice choose(const Requirement& requirement, const Design& design, const Catalogue& catalogue, const PriceList& prices, const QString& currency, std::stop_token stop)
{
    Choice choice;
    choice.errors = errorsOf(requirement, design, catalogue);
    if (!choice.errors.isEmpty()) {
        choice.isComplete = true;
        return choice;
    }
    // 1. Decide the candidates.
    const PatternInputs inputs{requirement, catalogue, prices, currency, rankedLocations(requirement, design, catalogue), rankedDirectLocations(requirement, design, catalogue)};
    const Design ends = endsOf(design, requirement);
    for (const Candidate& candidate : candidatesFor(inputs)) {
        if (stop.stop_requested())
            return choice;
        if (!candidate.impossible.isEmpty()) {
            choice.notPossible << NotPossible{candidate.title, candidate.impossible};
            continue;
        }
        // 2. Draw, analyse and price each.
        const auto drawn = drawBlueprint(ends, catalogue, requirement, candidate.blueprint);
        if (!drawn) {
            choice.notPossible << NotPossible{candidate.title, drawn.error().message};
            continue;
        }
        // The design as it is may refuse what the two ends alone allow: a network that is connected to a hub.
        if (const auto inserted = drawBlueprint(design, catalogue, requirement, candidate.blueprint); !inserted) {
            choice.notPossible << NotPossible{candidate.title, inserted.error().message};
            continue;
        }
        Proposal proposal{candidate.kind, candidate.title, {}, candidate.blueprint, candidate.decisions, {}, candidate.cautions, {}, {}, {}, drawn->site, drawn->network, drawn->link, partsOf(drawn->design)};
        proposal.analysis = std::make_shared<const Analysis>(analyse(drawn->design, catalogue, stop));
        if (!proposal.analysis->isComplete)
            return choice;
        proposal.cost = costOf(*proposal.analysis, prices, currency);
        proposal.figures = figuresOfDrawn(*proposal.analysis, *drawn);
        proposal.misses = missesOf(requirement, proposal);
        proposal.verdict = verdictOfProposal(proposal);
        choice.proposals << proposal;
    }
    // 3. Rank and judge.
    std::stable_sort(choice.proposals.begin(), choice.proposals.end(), isBetter);
    choice.summary = summaryOf(choice.proposals);
    choice.verdict = verdictOf(requirement, choice.proposals, catalogue);
    choice.isComplete = true;
    return choice;
}

Result<Drawn> insertProposal(const Design& design, const Catalogue& catalogue, const Requirement& requirement, const Proposal& proposal)
{
    return drawBlueprint(design, catalogue, requirement, proposal.blueprint);
}
