// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"

/// One line of the bill of materials, for a month of 730 hours as price lists count it (DOMAIN.md §3.5).
struct CostLine
{
    ObjectId object;
    QString item;                                ///< "Port fee: Standard, MeteredData, 1 Gbps, Zone 1"
    Figure<double> quantity;                     ///< hours, months or GB (10⁹ bytes)
    QString unit;                                ///< of the quantity: "h", "month", "GB"
    Figure<double> unitPrice;                    ///< in the currency of the cost; of a price in steps the mean
    Figure<double> amount;                       ///< quantity × price
    Provenance provenance;                       ///< of the price
    QStringList cautions;                        ///< what the reader must know of the price or the quantity
};

/// What a design costs a month: Azure's meters by a price list, and the user's own quotes.
struct Cost
{
    QString currency;                            ///< ISO 4217; amounts in others are unknown
    QList<CostLine> lines;                       ///< in the order of kinds and ids
    double known = 0;                            ///< sum of the known amounts
    int unknown = 0;                             ///< lines without an amount
    QHash<ObjectId, QList<int>> linesOf;         ///< of each object, in `lines`

    bool isComplete() const { return unknown == 0; }
};

/// What a link's own parts cost a month: its access links or internet access, circuit, gateway, tunnels and traffic, each
/// whole even where other links share it. So rows do not add up to the total, which counts each once.
struct LinkCost
{
    double known = 0;
    QStringList unknown;                         ///< items without an amount, with the object's name
    QList<int> lines;                            ///< in Cost::lines
};

/// The currency of prices where the design names none: that of Azure's price lists.
inline const QString defaultCurrency = QStringLiteral("USD");

/// Adds up a design. Volumes come from the demands: their average loads over the routes that are active while nothing has
/// failed, × 730 h. A price is that of the region or zone; else one whose source states no place, with a caution; never one
/// of another place. Kept apart from the analysis, so that other prices need no other figures.
Cost costOf(const Analysis& analysis, const PriceList& prices, const QString& currency);

LinkCost costOf(const Analysis& analysis, const Cost& cost, const LinkResult& link);
