// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/finding_marks.h"
#include "views/canvas/label_placement.h"
#include "views/canvas/link_shapes.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include "views/canvas/severity_look.h"
#include <cmath>

namespace {
constexpr qreal nearRadius = 8.5, leastPixels = 6, inside = 6;   // a mark never leaves the bounds of what it is on

void paintFindingMark(QPainter& painter, const PaintStyle& style, QPointF centre, qreal radius, Severity severity)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.node);
    painter.drawEllipse(centre, radius, radius);
    const qreal half = radius - 0.75;
    paintLookIcon(painter, style, QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), severityIcon(severity), severityColour(style.theme, severity));
}

/// On the line, where neither badge nor label nor lock stands.
QPointF placeOfFinding(const LinkLook& look, qreal radius)
{
    for (const qreal share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
        const QPointF place = pointAlong(look.route, lengthOf(look.route) * share);
        const QRectF area(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
        const auto isTaken = [&](const QRectF& rect) { return !rect.isEmpty() && rect.intersects(area); };
        const bool hasLabel = std::any_of(look.labels.cbegin(), look.labels.cend(), [&](const LabelLook& label) { return isTaken(label.rect); });
        const bool hasLock = look.isEncrypted && !look.badge && QLineF(place, markPlace(look.route)).length() < radius + 10;
        if (!hasLabel && !hasLock && !(look.badge && isTaken(look.badge->rect)))
            return place;
    }
    return pointAlong(look.route, lengthOf(look.route) / 2);
}
}

void paintFindingMarks(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style)
{
    QRectF all;
    for (const QRectF& area : areas)
        all |= area;
    if (!style.isVeryFar())
        for (const LinkLook* link : scene.linksIn(all)) {
            const FindingMark mark = markOf(*link, scene.findings());
            if (mark.count > 0 && link->route.size() > 1) {
                const qreal radius = std::min(10.0, std::max(nearRadius, leastPixels / style.zoom));
                paintFindingMark(painter, style, placeOfFinding(*link, radius), radius, mark.worst);
            }
        }
    for (const NodeLook* node : scene.nodesIn(all)) {
        const FindingMark mark = scene.findings().value(node->id);
        if (mark.count == 0)
            continue;
        const qreal radius = std::max(nearRadius, (style.isVeryFar() ? 4 : leastPixels) / style.zoom);
        paintFindingMark(painter, style, node->box.topLeft() + QPointF(radius - inside, radius - inside), radius, mark.worst);
    }
}
