// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/map/map_labels.h"
#include <algorithm>

namespace {
QList<QRectF> candidateRects(const WantedLabel& label)
{
    const double w = label.size.width(), h = label.size.height(), d = label.distance;
    const QPointF p = label.point;
    if (d < 0)
        return {QRectF(p - QPointF(w / 2, h / 2), label.size)};
    return {QRectF(QPointF(p.x() + d, p.y() - h / 2), label.size), QRectF(QPointF(p.x() - d - w, p.y() - h / 2), label.size),
            QRectF(QPointF(p.x() - w / 2, p.y() - d - h), label.size), QRectF(QPointF(p.x() - w / 2, p.y() + d), label.size)};
}
}

QList<PlacedLabel> placeLabels(QList<WantedLabel> wanted, QList<QRectF> taken, const QRectF& area)
{
    std::stable_sort(wanted.begin(), wanted.end(), [](const WantedLabel& left, const WantedLabel& right) { return left.rank > right.rank; });
    QList<PlacedLabel> placed;
    for (const WantedLabel& label : wanted)
        for (const QRectF& rect : candidateRects(label)) {
            const bool isFree = area.contains(rect) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
            if (!isFree)
                continue;
            taken.append(rect);
            placed.append({rect, label.owner});
            break;
        }
    return placed;
}
