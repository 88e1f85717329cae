// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>
#include <array>

/// Where what can be searched for comes from, in the order of their worth among equals.
enum class SearchSource { Action, Object, Panel, Option, Finding, Template, Catalogue, Rule };
inline constexpr std::array searchSources{SearchSource::Action, SearchSource::Object, SearchSource::Panel, SearchSource::Option, SearchSource::Finding, SearchSource::Template, SearchSource::Catalogue, SearchSource::Rule};

/// What one of it is called, translated: "Action".
QString searchSourceLabel(SearchSource source);

/// One thing to find and to do.
struct SearchItem
{
    SearchSource source = SearchSource::Action;
    QString key;                 ///< what it is, unique in its source: an action's id, an object's id, a finding's key …
    QString title;
    QString detail;              ///< beside the title, quieter: where an action stands, what kind an object is
    QString words;               ///< what else it is found by: prefixes, SKUs, rule ids
    QString icon;                ///< of resources/icons
    QString shortcut;            ///< native text
    QString refusal;             ///< why it cannot be done now; empty: it can
};

struct SearchHit
{
    int item = 0;                ///< in SearchIndex::items()
    int score = 0;
    QList<int> letters;          ///< of the folded title that the query names
};

struct SearchHits
{
    QList<SearchHit> hits;       ///< the best first, at most `most`
    int count = 0;               ///< of all that were found
    static constexpr int most = 200;
};

/// A letter that, typed first, limits a search to some sources.
struct SearchPrefix
{
    QChar letter;
    QList<SearchSource> sources;
    const char* label;           ///< English; translated in context "Search"
};
const QList<SearchPrefix>& searchPrefixes();

/// Everything that can be searched for, prepared once; each keystroke asks it.
class SearchIndex
{
public:
    /// Takes the items of a source in place of those that it had.
    void setItems(SearchSource source, const QList<SearchItem>& items);
    const QList<SearchItem>& items() const { return m_items; }

    /// What the query finds. Lately used items (keys as by usedKey, the latest first) come before others that are found as well. Without a
    /// query: what was lately used, then nothing, or after a prefix everything of its sources.
    SearchHits find(const QString& query, const QStringList& lately = {}) const;

    /// How an item is remembered as used.
    static QString usedKey(const SearchItem& item);

private:
    struct Folded { QString title; QString words; };
    QList<SearchItem> m_items;
    QList<Folded> m_folded;
};
