// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/design/field.h"

/// One value that the catalogue offers for a field.
struct CatalogueChoice
{
    QJsonValue value;            ///< as stored: "westeurope", 1000
    QString text;                ///< as shown: "West Europe", "1 Gbps"
    QString note;                ///< what tells it from the others, short: "Europe", "Generation 1, 650 Mbps"; often empty
    QString warning;             ///< why not to choose it; empty when nothing speaks against it

    bool operator==(const CatalogueChoice&) const = default;
};

/// What a catalogue list offers to an object, in the order to show. Empty when the list depends on something that the
/// design does not say yet, such as the circuit's peering location.
QList<CatalogueChoice> catalogueChoices(CatalogueList list, const Catalogue& catalogue, const Design& design, const ObjectId& object);
