// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/figure.h"
#include "model/base/bandwidth.h"
#include <QList>

/// One part of the minimum cut: what limits a capacity.
struct Bottleneck
{
    QString object;                              ///< object id
    QString what;                                ///< "circuit bandwidth", "router throughput", …, translated
    Bandwidth limit;

    bool operator==(const Bottleneck&) const = default;
};

/// The greatest flow in one direction and the parts whose limits sum to it. No value: nothing on the way has a known
/// limit; 0 without bottleneck: no path.
struct Capacity
{
    Figure<Bandwidth> mbps;
    QList<Bottleneck> bottleneck;                ///< nearest the site when several cuts are equal
};

/// Both directions; an internet access has different ones.
struct CapacityPair
{
    Capacity toAzure;
    Capacity fromAzure;

    /// The direction with the lower capacity, to Azure when equal: its bottleneck is the one to show.
    const Capacity& lower() const;
};

/// One part of a link and its limit, for the chart of a link's capacity; in the order from the site to Azure.
struct CapacityPart
{
    QString object;                              ///< object id
    QString what;
    std::optional<Bandwidth> toAzure;            ///< nothing: no limit known
    std::optional<Bandwidth> fromAzure;
    bool isBottleneck = false;                   ///< in the cut of either direction
};
