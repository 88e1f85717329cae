// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_search.h"
#include "model/base/folded_text.h"
#include <algorithm>

namespace {
constexpr int noMatch = 1000;

bool startsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}
}

CatalogueSearch::CatalogueSearch(const Catalogue& catalogue) : m_cards(cardsOf(catalogue))
{
    m_folded.reserve(m_cards.size());
    for (const CatalogueCard& card : m_cards) {
        QStringList text{categoryLabel(card.category), card.cells.join(QLatin1Char('\n'))};
        for (const CatalogueFact& fact : card.facts)
            if (fact.value != cardFlagText(false))           // "Metro: no" is not what somebody looks for with "metro"
                text << fact.label << fact.value;
        m_index.insert(card.key, int(m_folded.size()));
        m_folded.append({foldedText(card.name), foldedText(card.words.join(QLatin1Char('\n'))), foldedText(text.join(QLatin1Char('\n')))});
    }
}

const CatalogueCard* CatalogueSearch::card(const QString& key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_cards[index];
}

QList<int> CatalogueSearch::find(const QString& query, std::optional<CatalogueCategory> category) const
{
    const QString whole = foldedText(query.simplified());
    const QStringList words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto rankOf = [&](const Folded& folded) {
        if (folded.name == whole)
            return 0;
        int rank = 0;
        for (const QString& word : words) {
            const int each = folded.name.startsWith(word) ? 1 : startsWord(folded.name, word) ? 2 : folded.name.contains(word) ? 4 : startsWord(folded.words, word) ? 8 : folded.words.contains(word) ? 16 : folded.text.contains(word) ? 32 : noMatch;
            if (each == noMatch)
                return noMatch;
            rank = std::max(rank, each);
        }
        return rank;
    };
    std::vector<std::pair<int, int>> ranked;                 // rank, index
    for (int index = 0; index < m_cards.size(); ++index) {
        if (category && m_cards[index].category != *category)
            continue;
        if (const int rank = words.isEmpty() ? 0 : rankOf(m_folded[index]); rank < noMatch)
            ranked.emplace_back(rank, index);
    }
    std::sort(ranked.begin(), ranked.end());
    QList<int> found;
    found.reserve(qsizetype(ranked.size()));
    for (const auto& [rank, index] : ranked)
        found.append(index);
    return found;
}
