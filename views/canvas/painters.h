// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_failure.h"
#include "views/canvas/look.h"
#include "views/canvas/paint_style.h"

class Scene;

/// The style with what the scene's filter and overlay make of it: which texts are shown, which figures boxes wear.
PaintStyle shownStyle(const Scene& scene, const PaintStyle& style);
const Tint& roleTint(const Theme& theme, NodeRole role);

/// Sites and regions as wholes with their verdicts, and bundles of links (far_scene.h).
void paintFarScene(QPainter& painter, const Scene& scene, const QRectF& area, const PaintStyle& style);
/// Lines below a link in the colour of its figure, broader than the link.
void paintLinkOverlay(QPainter& painter, const LinkLook& look, const PaintStyle& style);

/// Everything of a scene that meets one of the areas: frames and containers, lines, boxes, then labels and badges.
void paintScene(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style);

void paintNodeGround(QPainter& painter, const NodeLook& look, const PaintStyle& style);      ///< frames and containers
void paintNodeFront(QPainter& painter, const NodeLook& look, const PaintStyle& style);       ///< boxes, chips, a site's own card
void paintFarNames(QPainter& painter, const NodeLook& look, const PaintStyle& style);        ///< of frames, over all, when far out
void paintLink(QPainter& painter, const LinkLook& look, const PaintStyle& style);
void paintLinkTexts(QPainter& painter, const LinkLook& look, const PaintStyle& style);       ///< labels, marks and badge

/// The same under a failure: what is down or cut off fades, what carries or is overloaded stands out.
void paintFailureNode(QPainter& painter, const NodeLook& look, const FailureNote& note, const PaintStyle& style, void (*paint)(QPainter&, const NodeLook&, const PaintStyle&));
void paintFailureLink(QPainter& painter, const LinkLook& look, const FailureNote& note, const PaintStyle& style);
void paintFailureLinkTexts(QPainter& painter, const LinkLook& look, const FailureNote& note, const PaintStyle& style);
void paintFailureMarks(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style);  ///< crosses and plates, over all

void paintRequirementMarks(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style);  ///< ticks and crosses at the ends of requirements
void paintFindingMarks(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style);  ///< what rules say, a shape for each severity

/// The line of a route with its corners rounded.
QPainterPath linkPath(const QPolygonF& route);
QColor linkColour(const Theme& theme, const LinkLook& look);
/// The pen of a link by its transport and state.
QPen linkPen(const PaintStyle& style, const LinkLook& look);

/// Light dots at every 20 pixels, fewer far out.
void paintGrid(QPainter& painter, const QRectF& area, const PaintStyle& style);
