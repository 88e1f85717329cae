// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>

struct Analysis;

/// One value that a figure rests on.
struct DerivationInput
{
    QString what;                                ///< "Circuit 1: bandwidth"
    QString value;                               ///< with its unit
    Provenance provenance;                       ///< basis, source, date, confidence
    QString object;                              ///< object id or facility name; empty when it belongs to none
};

/// Why a figure is what it is. All texts are translated.
struct Derivation
{
    QString figure;                              ///< "Availability of VPN link"
    QString result;                              ///< "99.84 %", or "unknown"
    QList<DerivationInput> inputs;
    QStringList steps;                           ///< the formula, with the numbers put in
    QString decider;                             ///< the part that decided it, one sentence
    QString deciderObject;                       ///< its object id or facility name; may be empty
    QStringList cautions;                        ///< what the reader must know: assumptions, unknown parts
};

/// The figures that have a derivation. The worst case is of a table of failures, apart from the analysis.
enum class FigureKind {
    CapacityToAzure, CapacityFromAzure, AzureSla, Availability, RoundTripTime, Security, Resiliency, WorstCase, ResiliencyIndex,
    CapacityCurve, Downtime,                     ///< of pairs, made when asked for: they stand in no list of figures
};

/// The key in the results: "capacityMbps.toAzure", "azureSla", "availability", "rttMs", "security", "resiliency", "worstCase",
/// "resiliencyIndex".
QString figureName(FigureKind kind);
/// For people, translated: "Capacity to Azure", "Azure SLA", …
QString figureLabel(FigureKind kind);

/// Which figure is meant: of a link (`link` set, `site` where one of several is meant), of a pair (`from`, `to`)
/// or of a gateway.
struct FigureKey
{
    FigureKind kind = FigureKind::Availability;
    ObjectId link;
    ObjectId site;                               ///< empty: the worst, which is what the row shows
    ObjectId from;
    ObjectId to;
    ObjectId gateway;

    static FigureKey ofLink(FigureKind kind, ObjectId link, ObjectId site = {}) { return {kind, std::move(link), std::move(site), {}, {}, {}}; }
    static FigureKey ofPair(FigureKind kind, ObjectId from, ObjectId to) { return {kind, {}, {}, std::move(from), std::move(to), {}}; }
    static FigureKey ofGateway(FigureKind kind, ObjectId gateway) { return {kind, {}, {}, {}, {}, std::move(gateway)}; }
};

/// The kinds of figures that links have, pairs, and ExpressRoute gateways, by an analysis alone; in the order of the results.
const QList<FigureKind>& linkFigureKinds();
const QList<FigureKind>& pairFigureKinds();
const QList<FigureKind>& gatewayFigureKinds();

/// The derivation, made when asked for from what the analysis holds. For a figure that does not exist the result is
/// "unknown" and a caution says so. For a worst case all single failures are tried: explainWorstCase() takes them from a table.
Derivation explain(const Analysis& analysis, const FigureKey& key);
