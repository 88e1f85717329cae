// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"

/// The lists of the catalogue, in the order in which they are shown.
enum class CatalogueCategory {
    PeeringLocation,
    Region,
    VpnGatewaySku,
    ExpressRouteGatewaySku,
    Circuit,                     ///< bandwidths, tiers and families
    DirectPort,
    VirtualWan,
    Sla,
    Price,
    DefaultAvailability,
    RepairTime,
    Latency,                     ///< constants of the formula
    IpsecAlgorithm,
    Rule,                        ///< rules and limits of the documents
    Reliability,                 ///< what others have measured or promise
};

/// One figure of an entry, as text for people, with its origin.
struct CatalogueFact
{
    QString key;                 ///< unique in the entry and stable: "aggregateMbps"
    QString label;
    QString value;               ///< "unknown" where the source does not say
    Provenance provenance;
    bool isKnown = true;
    const OverlaidFigure* own = nullptr;     ///< the own figure that stands here; lives as long as the catalogue
};

/// One entry of the catalogue, whatever it is of, for reading and searching.
struct CatalogueCard
{
    QString key;                 ///< unique and stable: "peeringLocation:Amsterdam:public"
    CatalogueCategory category = CatalogueCategory::PeeringLocation;
    QString name;
    QStringList cells;           ///< one for each of columnsOf(category)
    QString brief;               ///< what matters of it in one line, without headings
    QList<CatalogueFact> facts;
    QStringList words;           ///< other names it is looked for by: providers, facilities, cities
    Provenance provenance;       ///< of the entry as a whole
    std::optional<Sourced<Coordinates>> place;

    bool isOverlaid() const;
    const CatalogueFact* fact(const QString& factKey) const;
};

QString categoryLabel(CatalogueCategory category);       ///< "Peering locations", translated
QStringList columnsOf(CatalogueCategory category);       ///< headings of the cells
const QList<CatalogueCategory>& catalogueCategories();   ///< all, in order

/// "yes" or "no", translated.
QString cardFlagText(bool flag);

/// Every entry of a catalogue, in the order of categories.
QList<CatalogueCard> cardsOf(const Catalogue& catalogue);

// The keys of cards that others point to.
QString peeringLocationCard(const QString& location, const QString& cloud);
QString regionCard(const QString& name);
QString vpnGatewaySkuCard(const QString& name, int generation);
QString expressRouteGatewaySkuCard(const QString& name);
QString virtualWanCard(const QString& part);             ///< "hubRouter", "vpnGateway", "expressRouteGateway", "routing"
QString defaultAvailabilityCard(const QString& field);
QString repairTimeCard(const QString& field);
QString latencyCard(const QString& field);
QString priceCard(const Price& price);
