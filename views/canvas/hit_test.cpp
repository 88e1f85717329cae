// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/hit_test.h"
#include "views/canvas/link_shapes.h"
#include "views/canvas/node_size.h"
#include <cmath>

namespace {
bool isOnFrame(const NodeLook& look, QPointF point, qreal reach)
{
    const QRectF title(look.rect.topLeft(), QSizeF(look.rect.width(), NodeSize::frameTitle));
    return look.rect.adjusted(-reach, -reach, reach, reach).contains(point)
        && (title.contains(point) || !look.rect.adjusted(reach, reach, -reach, -reach).contains(point));
}
}

Hit hitTest(const Scene& scene, QPointF point, qreal zoom)
{
    if (scene.isFarStage(zoom)) {                            // only what is painted can be hit
        if (const FarPlace* place = scene.far().placeAt(point))
            return {scene.node(place->id)->kind ? HitPart::Node : HitPart::FrameTitle, place->id};
        return {};
    }
    const qreal reach = 5 / zoom;
    const QRectF area(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const std::vector<const NodeLook*> nodes = scene.nodesIn(area);
    const std::vector<const LinkLook*> links = scene.linksIn(area);
    for (const LinkLook* link : links)
        if (link->badge && link->badge->rect.contains(point) && zoom >= ZoomLevels::names && scene.filter().isShown(DrawingLayer::Badges))
            return {HitPart::Badge, link->objects.value(0)};
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const bool isFront = (*node)->style > NodeStyle::Container || (*node)->style == NodeStyle::Site;
        if (isFront && (*node)->box.contains(point))
            return {HitPart::Node, (*node)->id};
    }
    for (const LinkLook* link : links)
        if (!link->objects.isEmpty() && distanceFrom(link->route, point) <= reach)
            return {HitPart::Line, link->objects.value(0)};
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const bool isOpen = (*node)->style == NodeStyle::Region || (*node)->style == NodeStyle::Group;
        if (!isOpen && (*node)->rect.contains(point))
            return {HitPart::Node, (*node)->id};
        if (isOpen && isOnFrame(**node, point, reach))
            return {HitPart::FrameTitle, (*node)->id};
    }
    return {};
}

QList<ObjectId> nodesAt(const Scene& scene, QPointF point)
{
    QList<ObjectId> ids;
    const std::vector<const NodeLook*> nodes = scene.nodesIn(QRectF(point, QSizeF(0.1, 0.1)));
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        if ((*node)->kind && (*node)->rect.contains(point))
            ids << (*node)->id;
    return ids;
}
