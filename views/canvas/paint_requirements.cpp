// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/painters.h"
#include "views/canvas/requirement_look.h"
#include "views/canvas/scene.h"
#include <cmath>

namespace {
constexpr qreal requirementRadius = 8.5, leastRequirementPixels = 6, requirementInside = 6;   // a mark never leaves the bounds of what it is on
}

void paintRequirementMarks(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style)
{
    QRectF all;
    for (const QRectF& area : areas)
        all |= area;
    for (const NodeLook* node : scene.nodesIn(all)) {
        const RequirementMark mark = scene.requirements().value(node->id);
        if (mark.count == 0)
            continue;
        const qreal radius = std::max(requirementRadius, (style.isVeryFar() ? 4 : leastRequirementPixels) / style.zoom), half = radius - 0.75;
        const QPointF centre = node->box.topRight() + QPointF(requirementInside - radius, radius - requirementInside);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.node);
        painter.drawEllipse(centre, radius, radius);
        paintLookIcon(painter, style, QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), requirementIcon(mark.worst), requirementColour(style.theme, mark.worst));
    }
}
