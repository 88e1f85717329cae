// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include <algorithm>
#include <cmath>

PaintStyle shownStyle(const Scene& scene, const PaintStyle& style)
{
    PaintStyle shown = style;
    if (!scene.filter().isShown(DrawingLayer::Badges))
        shown.badges = Badges::Hidden;
    if (!scene.filter().isShown(DrawingLayer::LinkLabels))
        shown.labels = LinkLabels::Hidden;
    shown.overlay = scene.overlay().which ? &scene.overlay() : nullptr;
    return shown;
}

void paintScene(QPainter& painter, const Scene& scene, const QList<QRectF>& wanted, const PaintStyle& given)
{
    constexpr qreal widestMark = 60;                         // pixels from the middle of a figure that keeps its size on the screen
    const PaintStyle style = shownStyle(scene, given);
    QList<QRectF> areas = wanted;
    if (style.overlay && style.isFar())
        for (QRectF& area : areas)
            area.adjust(-widestMark / style.zoom, -widestMark / style.zoom, widestMark / style.zoom, widestMark / style.zoom);
    QRectF all;
    for (const QRectF& area : areas)
        all |= area;
    if (style.stage() == ZoomStage::Far && scene.failure().isEmpty()) {
        paintFarScene(painter, scene, all, style);
        return;
    }
    const auto meetsNone = [&](const QRectF& bounds) { return std::none_of(areas.cbegin(), areas.cend(), [&](const QRectF& area) { return area.intersects(bounds); }); };
    std::vector<const NodeLook*> nodes = scene.nodesIn(all);
    std::vector<const LinkLook*> links = scene.linksIn(all);
    if (areas.size() > 1) {
        std::erase_if(nodes, [&](const NodeLook* node) { return meetsNone(boundsOf(*node)); });
        std::erase_if(links, [&](const LinkLook* link) { return meetsNone(boundsOf(*link)); });
    }
    const CanvasFailure& failure = scene.failure();
    for (const NodeLook* node : nodes)
        paintFailureNode(painter, *node, failure.of(node->id), style, paintNodeGround);
    if (style.overlay)
        for (const LinkLook* link : links)
            paintLinkOverlay(painter, *link, style);
    for (const LinkLook* link : links)
        paintFailureLink(painter, *link, failure.of(*link), style);
    for (const NodeLook* node : nodes)
        paintFailureNode(painter, *node, failure.of(node->id), style, paintNodeFront);
    for (const LinkLook* link : links)
        paintFailureLinkTexts(painter, *link, failure.of(*link), style);
    if (style.isFar())
        for (const NodeLook* node : nodes)
            paintFarNames(painter, *node, style);
    if (!scene.requirements().isEmpty())
        paintRequirementMarks(painter, scene, areas, style);
    if (!scene.findings().isEmpty())
        paintFindingMarks(painter, scene, areas, style);
    if (!failure.isEmpty())
        paintFailureMarks(painter, scene, areas, style);
}

void paintGrid(QPainter& painter, const QRectF& area, const PaintStyle& style)
{
    qreal step = 20;
    while (step * style.zoom < 14)
        step *= 2;
    const qreal size = style.hairline(style.zoom >= 1.5 ? 2 : 1.5);
    QList<QRectF> dots;
    for (qreal x = std::floor(area.left() / step) * step; x <= area.right(); x += step)
        for (qreal y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step)
            dots << QRectF(x - size / 2, y - size / 2, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.grid);
    painter.drawRects(dots.constData(), static_cast<int>(dots.size()));
}
