// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/prices.h"

/// One item of Azure's Retail Prices API, as far as it tells what is priced.
struct RetailMeter
{
    QString service;                             ///< serviceName: "VPN Gateway"
    QString product;                             ///< productName: "ExpressRoute Gateway"
    QString sku;                                 ///< skuName: "VpnGw1AZ"
    QString meter;                               ///< meterName: "Standard Metered Data 1 Gbps Circuit"
    QString place;                               ///< armRegionName, else location: "westeurope", "Zone 1"
};

/// What the item is the price of; nothing when nothing here is made of it.
std::optional<PriceKey> priceKeyOf(const RetailMeter& item);
