// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/gateway_routes.h"
#include "model/analysis/resiliency_score.h"
#include <QDate>

struct Analysis;

/// A change and the points it adds, found by scoring the changed inputs.
struct ResiliencyFix
{
    QString what;                                ///< one sentence in the imperative, translated
    double adds = 0;                             ///< more than 0: the low end afterwards − the low end before
    ResiliencyIndexInput changed;
};

/// A forecast of Microsoft's resiliency index of one ExpressRoute gateway, before anything is bought; not Microsoft's figure.
struct ResiliencyIndex
{
    ObjectId gateway;
    ResiliencyIndexInput input;
    ResiliencyScore score;
    QList<ResiliencyFix> fixes;                  ///< by points, most first
    QList<GatewayRouteSet> routeSets;
    std::vector<int> circuits;                   ///< connected; indices in the topology
    QDate day;                                   ///< at which the age of the failover test is measured
    QStringList cautions;                        ///< what the document leaves open, translated
    Provenance provenance;                       ///< of the weights

    /// "25–40 of 100, a forecast", translated.
    QString text() const;
};

/// The forecast of every ExpressRoute gateway, in order of ids. Ages are measured at `day`, by default the date of the
/// catalogue: never today, so that the same design gives the same figures on any day.
QList<ResiliencyIndex> resiliencyIndexes(const Analysis& analysis, QDate day = {});

/// Of one gateway; nothing when it is no ExpressRoute gateway of the design.
std::optional<ResiliencyIndex> resiliencyIndex(const Analysis& analysis, const ObjectId& gateway, QDate day = {});

/// What each change would add to the index of a gateway; only changes that add something.
QList<ResiliencyFix> resiliencyFixes(const Topology& topology, int gateway, const ResiliencyIndex& index);
