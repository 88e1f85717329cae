// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component.h"
#include "model/analysis/derivation.h"
#include "model/analysis/pair_result.h"
#include "model/analysis/part_load.h"
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include <QHash>
#include <QSet>
#include <memory>
#include <stop_token>
#include <vector>

struct ComponentGraph;
struct FigureMemo;

/// All figures of one design (DOMAIN.md §3; keys in FORMATS.md §2). Immutable once made; share it by pointer.
struct Analysis
{
    Design design;                               ///< the one it was computed from; sharesAllRowsWith() tells whether it is current
    const Catalogue* catalogue = nullptr;        ///< outlives the analysis
    bool isComplete = false;                     ///< false: stopped before the end; discard it
    std::vector<Component> components;           ///< of the component graph
    std::vector<LinkResult> links;               ///< connections, peerings, hub connections and Global Reaches, each in id order
    std::vector<PairResult> pairs;               ///< every site with every virtual network, in order of ids
    std::vector<PartLoad> parts;                 ///< those with traffic
    std::shared_ptr<const ComponentGraph> graph; ///< what reliability and capacity were read from
    Design inputs;                               ///< the rows that figures depend on: those of `design`, or as they were before changes that no figure depends on
    QSet<ObjectId> openSecurityErrors;           ///< subjects of findings that cap security grades: rules/report.h puts them here
    std::shared_ptr<const FigureMemo> memo;      ///< what a later analysis can take over

    /// Whether all figures are those of the other, and not merely equal to them.
    bool sharesFiguresWith(const Analysis& other) const { return graph == other.graph; }

    /// nullptr when there is none.
    const LinkResult* link(const ObjectId& id) const;
    const PairResult* pair(const ObjectId& from, const ObjectId& to) const;
    QString componentName(int component) const { return components[static_cast<std::size_t>(component)].name; }

    QHash<ObjectId, int> linkIndex;
    QHash<ObjectId, int> siteIndex;
    QHash<ObjectId, int> networkIndex;
};

/// Computes every figure. Pure; from any thread. Never fails: what cannot be computed carries its reason.
Analysis analyse(const Design& design, const Catalogue& catalogue, std::stop_token stop = {});

/// The same figures, quicker: those that the changes since a complete earlier analysis, with the same catalogue, cannot
/// touch are taken over from it.
Analysis analyse(const Design& design, const Analysis& previous, std::stop_token stop = {});

/// What to fix first: the components of a pair by their share of the downtime, greatest first. Made when asked for.
QList<ComponentShare> importance(const Analysis& analysis, const PairResult& pair, std::stop_token stop = {});
/// The same for a link from one site.
QList<ComponentShare> importance(const Analysis& analysis, const LinkResult& link, const ObjectId& site, std::stop_token stop = {});

/// Pairs of components whose joint loss disconnects, while neither alone does; indices in Analysis::components.
QList<std::pair<int, int>> minimalCutPairs(const Analysis& analysis, const PairResult& pair, std::stop_token stop = {});

/// Every part of a link with its limit, for charts; `site` as in FigureKey.
QList<CapacityPart> capacityParts(const Analysis& analysis, const LinkResult& link, const ObjectId& site = {});

/// The reasons of all figures that are unknown, by their key in the results.
QList<std::pair<QString, QString>> reasons(const LinkResult& link);
QList<std::pair<QString, QString>> reasons(const PairResult& pair);
