// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>
#include <optional>

/// A price as seen at its source.
struct ObservedPrice
{
    QString item;                              ///< "ER metered egress"
    double price = 0;
    QString currency;                          ///< "USD"
    QString unit;                              ///< "hour", "month", "GB", …
    QString regionOrZone;                      ///< "Zone 1", "australiaeast", "zone not stated"
    std::optional<double> fromGb;              ///< of a tiered price
    std::optional<double> toGb;
    Provenance provenance;
};

/// The monthly port fee of a circuit. Cells that are not listed are unknown.
struct CircuitPortFee
{
    int zone = 0;
    QString tier;
    QString family;
    Bandwidth bandwidth;
    double usdPerMonth = 0;
    Provenance provenance;
};

/// The dated price list, as far as it is known. A missing price is unknown, never 0.
struct PriceList
{
    QList<ObservedPrice> observed;
    QList<CircuitPortFee> circuitPortFees;
    QStringList unknownItems;                  ///< items looked for without result

    const CircuitPortFee* circuitPortFee(int zone, const QString& tier, const QString& family, Bandwidth bandwidth) const;
};
