// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QList>
#include <utility>

/// A rule or limit of Azure's documents for the reader: limits of subscriptions, timers, redundancy, prefix limits, … No
/// formula reads it; it stands in the catalogue files beside the figures it belongs to.
struct ReferenceFact
{
    QString key;                                   ///< file and pointer, unique
    QString topic;                                 ///< "ExpressRoute circuits"
    QString name;                                  ///< "Circuits per subscription", "Timers: BGP"
    QList<std::pair<QString, QString>> values;     ///< label and value, as the file has them
    Provenance provenance;
};
