// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/prices.h"
#include "model/io/read.h"

/// What reading a price file gives: prices, or all that is wrong with it.
struct PriceFileOutcome
{
    std::optional<PriceList> prices;             ///< there exactly when `errors` is empty; at least one price
    int ignored = 0;                             ///< items of services that nothing here is made of, and reservations
    QList<Error> errors;                         ///< with JSON pointer and line
};

/// Reads prices in the shape of Azure's Retail Prices API (prices.azure.com/api/retail/prices): one page {"Items": […]}, or a
/// list of pages. `source` names the file in the provenance of each price. Of several prices of one meter and place the one that
/// took effect last counts, and among these that of the primary meter region, then the highest.
/// Source of the names of the meters: Retail Prices API, services ExpressRoute, VPN Gateway, Bandwidth, Virtual Network and Virtual WAN.
PriceFileOutcome readRetailPrices(const QByteArray& bytes, const QString& source, const ReadLimits& limits = {});

/// The same from a file, whose name and date become the source of the prices; a file that cannot be read is an error too.
PriceFileOutcome loadRetailPrices(const QString& path, const ReadLimits& limits = {});
