// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue_card.h"

/// All entries of a catalogue, prepared once for searching on every keystroke. Case, accents and order of words do not matter.
class CatalogueSearch
{
public:
    explicit CatalogueSearch(const Catalogue& catalogue);

    const QList<CatalogueCard>& cards() const { return m_cards; }
    const CatalogueCard* card(const QString& key) const;
    int indexOf(const QString& key) const { return m_index.value(key, -1); }

    /// The entries that have every word of the query somewhere, as indices into cards(): names before other names (providers,
    /// facilities) before texts, else in the order of the catalogue. Without a query all of the category; without one, all.
    QList<int> find(const QString& query, std::optional<CatalogueCategory> category = std::nullopt) const;

private:
    struct Folded { QString name; QString words; QString text; };    ///< each in lower case, without accents

    QList<CatalogueCard> m_cards;
    QList<Folded> m_folded;
    QHash<QString, int> m_index;
};
