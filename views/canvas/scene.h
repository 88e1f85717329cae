// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "views/canvas/canvas_failure.h"
#include "views/canvas/drawing_filter.h"
#include "views/canvas/far_scene.h"
#include "views/canvas/figure_overlay.h"
#include "views/canvas/finding_marks.h"
#include "views/canvas/requirement_marks.h"
#include "views/canvas/link_route.h"
#include "views/canvas/look_store.h"
#include "views/canvas/node_looks.h"
#include "views/canvas/zoom_stage.h"
#include <QSet>

/// How thorough an update is.
enum class SceneUpdate {
    Whole,          ///< links that the change got in the way of are routed anew as well
    Dragging,       ///< only what moved and its links; sixty times a second
};

/// What is drawn of one design and its figures. It recomputes only what a change touches, and says where.
class Scene
{
public:
    explicit Scene(const Catalogue& catalogue);

    const Design& design() const { return m_design; }

    /// Takes the scene to another design; gives the areas that look different now.
    QList<QRectF> update(const Design& after, SceneUpdate how = SceneUpdate::Whole);

    /// Takes the figures of an analysis, null for none. Not current: they are of an older design.
    QList<QRectF> setFigures(std::shared_ptr<const Analysis> analysis, bool isCurrent);

    /// Takes a failure to show, an empty one for none; gives the areas that look different now. It outlives updates.
    QList<QRectF> setFailure(const CanvasFailure& failure);
    const CanvasFailure& failure() const { return m_failure; }

    /// Takes what rules have found, none for an empty one; gives the areas that look different now. It outlives updates.
    QList<QRectF> setFindings(const FindingMarks& marks);
    const FindingMarks& findings() const { return m_findings; }
    QList<QRectF> setRequirements(const RequirementMarks& marks);
    const RequirementMarks& requirements() const { return m_requirements; }

    /// Takes what is shown and what is hidden. What is hidden keeps its look and its place, so that nothing else moves: links run
    /// round it still. It is not in nodesIn() and linksIn(), so it is neither painted nor hit. It outlives updates.
    void setFilter(const DrawingFilter& filter);
    const DrawingFilter& filter() const { return m_filter; }
    bool isHidden(const ObjectId& id) const { return m_hidden.nodes.contains(id) || m_hidden.links.contains(id) || (!m_hidden.links.isEmpty() && m_hidden.links.contains(m_lineOf.value(id))); }
    const HiddenLooks& hidden() const { return m_hidden; }

    /// Takes figures to colour and label the drawing by; gives the areas that look different now. It outlives updates.
    QList<QRectF> setOverlay(const OverlayFigures& figures);
    const OverlayFigures& overlay() const { return m_overlay; }

    /// Sites and regions as wholes, made when asked for.
    const FarScene& far() const;
    /// Whether it is painted at this zoom: a failure or another mark on single objects is shown on the objects themselves.
    bool isFarStage(double zoom) const { return zoomStageAt(zoom) == ZoomStage::Far && m_failure.isEmpty(); }
    std::shared_ptr<const Analysis> analysis() const { return m_analysis; }
    bool isCurrent() const { return m_isCurrent; }

    const NodeLook* node(const ObjectId& id) const { return m_nodes.find(id); }
    /// The line that stands for an object; a peering's two directions share one.
    const LinkLook* link(const ObjectId& id) const;
    const LookStore<NodeLook>& nodes() const { return m_nodes; }
    const LookStore<LinkLook>& links() const { return m_links; }
    /// The lines that end at a node.
    QList<ObjectId> linksAt(const ObjectId& node) const { return m_linksAt.value(node).values(); }

    std::vector<const NodeLook*> nodesIn(const QRectF& area) const;      ///< in painting order, without what is hidden
    std::vector<const LinkLook*> linksIn(const QRectF& area) const;
    /// How far a line goes from a side of a node before it may turn, in pixels.
    qreal exitOf(const ObjectId& node, Side side) const;
    QRectF bounds() const;                                               ///< of all that is shown; null when empty

private:
    struct Change;
    void collect(Change& change, ObjectKind kind, const Object* before, const Object* after, const Design& next);
    void collectTidyMoves(Change& change, const Design& next);
    void setParent(const ObjectId& id, const ObjectId& before, const ObjectId& after);
    void updateNodes(Change& change);
    void putNode(Change& change, const NodeLook& look);
    void eraseNode(Change& change, const ObjectId& id);
    void updateRegions(Change& change);
    void updateGroups(Change& change);
    QList<QRectF> memberRects(const Group& group, QSet<ObjectId>& visited) const;
    void updateLinks(Change& change, SceneUpdate how);
    void makeLinks(Change& change);
    void eraseLink(Change& change, const ObjectId& key);
    void putLink(Change& change, const LinkLook& look);

    // scene_links.cpp: where lines run
    void placeLinks(Change& change);
    void chooseSides(LinkLook& look) const;
    void assignPorts(const ObjectId& node, QHash<ObjectId, LinkLook>& drafts) const;
    using SideCounts = QHash<std::pair<ObjectId, int>, int>;             ///< lines by the side of the node that they end at
    void straighten(LinkLook& look, const SideCounts& linesAt) const;
    RouteTask routeTask(const LinkLook& look) const;
    void placeTexts(LinkLook& look) const;
    void updateRisks(Change& change);

    // scene_shown.cpp: what of it is shown, and how
    std::optional<BadgeLook> badgeFor(const LinkLook& look) const;
    void refreshBadges(Change& change);
    void hideAnew(QList<QRectF>& damage, SceneUpdate how);

    const Catalogue& m_catalogue;
    Design m_design;
    std::shared_ptr<const Analysis> m_analysis;
    bool m_isCurrent = false;
    CanvasFailure m_failure;
    FindingMarks m_findings;
    RequirementMarks m_requirements;
    DrawingFilter m_filter;
    HiddenLooks m_hidden;
    qsizetype m_filtered = 0;                                            ///< how many looks there were when it was made
    OverlayFigures m_overlay;
    mutable std::optional<FarScene> m_far;                               ///< nothing: to be made anew
    QHash<ObjectId, QPointF> m_tidy;
    QHash<ObjectId, QList<ObjectId>> m_children;                         ///< of containers, in id order
    QHash<QString, QSet<ObjectId>> m_networksIn;                         ///< networks and hubs by region
    LookStore<NodeLook> m_nodes;
    LookStore<LinkLook> m_links;
    QHash<ObjectId, QSet<ObjectId>> m_linksAt;                           ///< keys of lines by node
    QHash<ObjectId, QList<ObjectId>> m_linksOf;                          ///< keys of lines by the object that makes them
    QHash<ObjectId, ObjectId> m_lineOf;                                  ///< object → key of its line
};
