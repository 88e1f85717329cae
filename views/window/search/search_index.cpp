// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/search/search_index.h"
#include "model/base/folded_text.h"
#include "model/base/fuzzy_match.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace {
constexpr int foundByWords = 90, latelyUsed = 120, latelyStep = 4;

QString searchText(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

/// By what else it is found: every word of the query stands in title or words.
bool holdsAll(const QStringList& query, const QString& title, const QString& words)
{
    return std::all_of(query.begin(), query.end(), [&](const QString& word) { return words.contains(word) || (word.size() > 1 && title.contains(word)); });
}
}

QString searchSourceLabel(SearchSource source)
{
    constexpr std::array labels{QT_TRANSLATE_NOOP("Search", "Action"), QT_TRANSLATE_NOOP("Search", "Object"), QT_TRANSLATE_NOOP("Search", "Panel"), QT_TRANSLATE_NOOP("Search", "Option"),
                                QT_TRANSLATE_NOOP("Search", "Finding"), QT_TRANSLATE_NOOP("Search", "Template"), QT_TRANSLATE_NOOP("Search", "Catalogue"), QT_TRANSLATE_NOOP("Search", "Rule")};
    static_assert(labels.size() == searchSources.size());
    return searchText(labels[static_cast<std::size_t>(source)]);
}

const QList<SearchPrefix>& searchPrefixes()
{
    using enum SearchSource;
    static const QList<SearchPrefix> prefixes{
        {u'>', {Action, Panel, Template}, QT_TRANSLATE_NOOP("Search", "actions")},
        {u'@', {Object, Option}, QT_TRANSLATE_NOOP("Search", "objects")},
        {u'#', {Finding, Rule}, QT_TRANSLATE_NOOP("Search", "findings and rules")},
        {u':', {Catalogue}, QT_TRANSLATE_NOOP("Search", "catalogue")},
    };
    return prefixes;
}

QString SearchIndex::usedKey(const SearchItem& item)
{
    return QString::number(int(item.source)) + u' ' + item.key;
}

void SearchIndex::setItems(SearchSource source, const QList<SearchItem>& items)
{
    QList<SearchItem> kept;
    QList<Folded> folded;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_items[i].source != source) {
            kept << m_items[i];
            folded << m_folded[i];
        }
    for (const SearchItem& item : items) {
        kept << item;
        folded << Folded{foldedText(item.title), foldedText(item.words + u'\n' + item.detail)};
    }
    m_items = kept;
    m_folded = folded;
}

SearchHits SearchIndex::find(const QString& query, const QStringList& lately) const
{
    // 1. What is looked for, and among what.
    QString wanted = foldedText(query.simplified());
    const SearchPrefix* prefix = nullptr;
    for (const SearchPrefix& one : searchPrefixes())
        if (wanted.startsWith(one.letter))
            prefix = &one;
    if (prefix)
        wanted = wanted.mid(1).trimmed();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QHash<QString, int> rankOfUsed;
    for (qsizetype i = 0; i < lately.size(); ++i)
        rankOfUsed.insert(lately[i], int(i));
    // 2. Each item's worth.
    SearchHits found;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const SearchItem& item = m_items[i];
        if (prefix && !prefix->sources.contains(item.source))
            continue;
        const auto used = rankOfUsed.isEmpty() ? rankOfUsed.cend() : rankOfUsed.constFind(usedKey(item));
        if (words.isEmpty() && !prefix && used == rankOfUsed.cend())
            continue;
        SearchHit hit{int(i), 0, {}};
        if (!words.isEmpty()) {
            if (const auto match = fuzzyMatch(wanted, m_folded[i].title)) {
                hit.score = match->score;
                hit.letters = match->letters;
            } else if (holdsAll(words, m_folded[i].title, m_folded[i].words)) {
                hit.score = foundByWords;
            } else {
                continue;
            }
        }
        if (used != rankOfUsed.cend())
            hit.score += std::max(8, latelyUsed - latelyStep * *used);
        hit.score -= int(item.source) * 6 + (item.refusal.isEmpty() ? 0 : 20);
        found.hits << hit;
    }
    // 3. The best, in an order that depends on nothing else.
    found.count = int(found.hits.size());
    const auto shown = found.hits.begin() + std::min<qsizetype>(found.hits.size(), SearchHits::most);
    std::partial_sort(found.hits.begin(), shown, found.hits.end(), [](const SearchHit& a, const SearchHit& b) { return a.score != b.score ? a.score > b.score : a.item < b.item; });
    found.hits.erase(shown, found.hits.end());
    return found;
}
