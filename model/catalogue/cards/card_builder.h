// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue_card.h"
#include <QCoreApplication>

/// Makes one card: facts are added in the order in which they are read.
class CardBuilder
{
public:
    CardBuilder(const Catalogue& catalogue, CatalogueCategory category, const QString& key, const QString& name, const Provenance& provenance);

    /// A fact of the entry's own origin.
    CardBuilder& fact(const QString& key, const QString& label, const QString& value);
    CardBuilder& fact(const QString& key, const QString& label, const QString& value, const Provenance& provenance);
    /// The same of what may be unknown (or does not exist: then leave it out).
    CardBuilder& fact(const QString& key, const QString& label, const std::optional<int>& value);
    CardBuilder& fact(const QString& key, const QString& label, const std::optional<bool>& value);
    CardBuilder& factIf(bool isThere, const QString& key, const QString& label, const QString& value);
    CardBuilder& cells(const QStringList& cells);
    CardBuilder& brief(QStringList parts);               ///< empty parts are left out
    CardBuilder& words(const QStringList& words);
    CardBuilder& place(const Sourced<Coordinates>& place);

    CatalogueCard card;

private:
    const Catalogue& m_catalogue;
};

QString cardText(const char* text);                      ///< translated, context "CatalogueCard"
QString cardCount(double value);                         ///< grouped
QString cardFlag(const std::optional<bool>& flag);
QString unknownCardText();

void addPeeringLocationCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addRegionCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addVpnGatewayCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addExpressRouteGatewayCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addCircuitCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addDirectPortCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addVirtualWanCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addSlaCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addPriceCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addDefaultCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addIpsecCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addRuleCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
void addReliabilityCards(const Catalogue& catalogue, QList<CatalogueCard>& cards);
