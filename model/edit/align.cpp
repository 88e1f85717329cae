// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/align.h"
#include "model/edit/move.h"
#include <algorithm>
#include <cmath>

namespace {
QPointF stepTo(const QRectF& anchor, const QRectF& box, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return {anchor.left() - box.left(), 0};
    case Alignment::Centre: return {anchor.center().x() - box.center().x(), 0};
    case Alignment::Right: return {anchor.right() - box.right(), 0};
    case Alignment::Top: return {0, anchor.top() - box.top()};
    case Alignment::Middle: return {0, anchor.center().y() - box.center().y()};
    case Alignment::Bottom: return {0, anchor.bottom() - box.bottom()};
    }
    return {};
}

/// Those that stand in none of the others, in id order.
QList<ObjectId> outermost(const Design& design, const QHash<ObjectId, QRectF>& boxes)
{
    QSet<ObjectId> held;
    for (const ObjectId& id : boxes.keys())
        for (const ObjectId& moved : movedWith(design, {id}))
            if (moved != id)
                held << moved;
    QList<ObjectId> ids;
    for (const ObjectId& id : boxes.keys())
        if (!held.contains(id))
            ids << id;
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<Design> moveEach(const Design& design, const QHash<ObjectId, QPointF>& steps)
{
    Design result = design;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        if (step->isNull())
            continue;
        const auto moved = moveObjects(result, {step.key()}, QPointF(std::round(step->x()), std::round(step->y())));
        if (!moved)
            return moved.error();
        result = *moved;
    }
    return result;
}
}

Result<Design> alignObjects(const Design& design, const QHash<ObjectId, QRectF>& boxes, const ObjectId& anchor, Alignment alignment)
{
    QHash<ObjectId, QPointF> steps;
    for (const ObjectId& id : outermost(design, boxes))
        if (id != anchor && !movedWith(design, {id}).contains(anchor))
            steps.insert(id, stepTo(boxes.value(anchor), boxes.value(id), alignment));
    return moveEach(design, steps);
}

Result<Design> distributeObjects(const Design& design, const QHash<ObjectId, QRectF>& boxes, Qt::Orientation orientation)
{
    const bool isAcross = orientation == Qt::Horizontal;
    const auto start = [&](const ObjectId& id) { return isAcross ? boxes.value(id).left() : boxes.value(id).top(); };
    const auto length = [&](const ObjectId& id) { return isAcross ? boxes.value(id).width() : boxes.value(id).height(); };
    QList<ObjectId> ids = outermost(design, boxes);
    if (ids.size() < 3)
        return design;
    std::stable_sort(ids.begin(), ids.end(), [&](const ObjectId& a, const ObjectId& b) { return start(a) < start(b); });
    qreal boxed = 0;
    for (const ObjectId& id : ids)
        boxed += length(id);
    const qreal gap = (start(ids.last()) + length(ids.last()) - start(ids.first()) - boxed) / qreal(ids.size() - 1);
    QHash<ObjectId, QPointF> steps;
    qreal at = start(ids.first());
    for (const ObjectId& id : ids) {
        const qreal by = id == ids.last() ? 0 : at - start(id);
        steps.insert(id, isAcross ? QPointF(by, 0) : QPointF(0, by));
        at += length(id) + gap;
    }
    return moveEach(design, steps);
}
