// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/cost.h"
#include "model/chooser/blueprint.h"
#include "model/chooser/decision.h"
#include "model/chooser/requirement.h"

/// What kind of connection a proposal is.
enum class ProposalKind {
    Vpn, VpnActiveActive, VpnDualRedundant,
    ExpressRoute, ExpressRouteLocal, ExpressRouteMetro, ExpressRouteTwoLocations, ExpressRouteWithVpnBackup,
    IpsecOverExpressRoute, IpsecOverExpressRouteMetro, ExpressRouteDirect,
};
/// The word in files: "vpn", "vpnActiveActive", "expressRouteMetro" …
QString proposalName(ProposalKind kind);
/// Whether traffic goes over the internet while nothing has failed.
bool isVpn(ProposalKind kind);

/// The parts of a requirement that a proposal can miss.
enum class RequirementPart { Bandwidth, Availability, Latency, Private, Encrypted };
/// The word in files: "bandwidth", "availability", "latency", "private", "encrypted".
QString partName(RequirementPart part);

/// What a proposal misses, and by how much.
struct Miss
{
    RequirementPart part = RequirementPart::Bandwidth;
    QString text;                                ///< one sentence with both figures, translated
    double factor = 1;                           ///< how far it is off: demanded / given of bandwidth, given / demanded of downtime and latency; ≥ 1
};

/// The figures of a candidate, as the analysis gives them.
struct ProposalFigures
{
    CapacityPair capacity;
    AvailabilityFigure availability;
    Figure<Availability> azureSla;               ///< of the preferred route's link
    Figure<RttRange> rtt;
    Figure<SecurityPosture> security;            ///< of the weakest route
};

/// A way to connect: the design, its figures, what was decided and what it misses.
struct Proposal
{
    ProposalKind kind = ProposalKind::Vpn;
    QString title;                               ///< "ExpressRoute, two locations (Amsterdam, Brussels)"
    QString verdict;                             ///< one sentence: what speaks for it, or what it misses
    Blueprint blueprint;
    QList<Decision> decisions;
    QList<Miss> misses;
    QStringList cautions;                        ///< what the reader must know of the figures
    std::shared_ptr<const Analysis> analysis;    ///< of the candidate by itself: the two ends and what is new
    Cost cost;                                   ///< of the candidate by itself
    ProposalFigures figures;
    ObjectId site;                               ///< in the candidate's design
    ObjectId network;
    ObjectId link;                               ///< whose figures they are; empty: those of the pair
    int parts = 0;                               ///< what has to be ordered and run: routers, accesses, last miles, circuits, gateways, connections

    bool meetsAll() const { return misses.isEmpty(); }
    bool isMissing(RequirementPart part) const;
    /// For explain(): the figure of the pair, or of the link.
    FigureKey figureKey(FigureKind figure) const { return link.isEmpty() ? FigureKey::ofPair(figure, site, network) : FigureKey::ofLink(figure, link, site); }
};

/// A kind of connection that cannot be had here.
struct NotPossible
{
    QString title;
    QString reason;                              ///< a sentence
};

/// One line of the comparison of VPN and ExpressRoute.
struct VerdictRow
{
    QString what;                                ///< "Bandwidth"
    QString demanded;                            ///< empty: nothing
    QString vpn;
    QString expressRoute;
    int better = 0;                              ///< −1 VPN, 1 ExpressRoute, 0 neither or not known
};

/// Why ExpressRoute and not VPN, or the other way round.
struct Verdict
{
    QString headline;                            ///< "VPN, not ExpressRoute": what to take
    QStringList reasons;                         ///< sentences with numbers, the deciding one first
    QList<VerdictRow> rows;
};

/// The answer to a requirement.
struct Choice
{
    QList<Error> errors;                         ///< of the requirement; then the rest is empty
    QList<Proposal> proposals;                   ///< best first
    QList<NotPossible> notPossible;
    QString summary;                             ///< whether something meets it all; else what breaks it and what is nearest
    Verdict verdict;
    bool isComplete = false;                     ///< false: stopped

    bool isMet() const { return !proposals.isEmpty() && proposals.first().meetsAll(); }
};
