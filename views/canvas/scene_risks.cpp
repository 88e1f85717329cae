// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/link_looks.h"
#include "views/canvas/scene_change.h"
#include <algorithm>
#include <cmath>

namespace {
QPointF nearestOn(const QRectF& rect, QPointF point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom())};
}

QPointF nearestOn(const QPolygonF& line, QPointF point)
{
    QPointF best = line.value(0);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF candidate = nearestOn(QRectF(line[i - 1], line[i]).normalized(), point);
        if (QLineF(candidate, point).length() < QLineF(best, point).length())
            best = candidate;
    }
    return best;
}

/// The x at which most of these lines run level, nearest to the wanted one, so that the hairlines to them lie on one upright.
qreal commonUpright(const QList<QPolygonF>& routes, qreal wanted)
{
    constexpr qreal corner = 10;
    const auto runsLevelAt = [](const QPolygonF& route, qreal x) {
        for (qsizetype i = 1; i < route.size(); ++i)
            if (route[i].y() == route[i - 1].y() && x >= std::min(route[i].x(), route[i - 1].x()) + corner - 1 && x <= std::max(route[i].x(), route[i - 1].x()) - corner + 1)
                return true;
        return false;
    };
    qreal best = wanted;
    qsizetype most = -1;
    for (qreal step = 0; step < 120; step += 2)
        for (const qreal x : {wanted - step, wanted + step}) {
            const auto count = std::count_if(routes.cbegin(), routes.cend(), [&](const QPolygonF& route) { return runsLevelAt(route, x); });
            if (count > most) {
                most = count;
                best = x;
            }
        }
    return best;
}

/// Where the line is met by an upright at x, nearest to the point; otherwise its nearest point.
QPointF meetingOn(const QPolygonF& line, qreal x, QPointF point)
{
    std::optional<QPointF> best;
    for (qsizetype i = 1; i < line.size(); ++i)
        if (line[i].y() == line[i - 1].y() && x >= std::min(line[i].x(), line[i - 1].x()) && x <= std::max(line[i].x(), line[i - 1].x()))
            if (!best || std::abs(line[i].y() - point.y()) < std::abs(best->y() - point.y()))
                best = QPointF(x, line[i].y());
    return best ? *best : nearestOn(line, point);
}
}

/// Hairlines of shared risks are straight and few: they are made anew whenever anything changed.
void Scene::updateRisks(Change& change)
{
    QList<LinkLook> looks;
    QSet<ObjectId> keys;
    for (const SharedRisk& risk : m_design.all<SharedRisk>())
        if (const NodeLook* node = m_nodes.find(risk.id)) {
            const QList<LinkLook> ends = riskLooks(m_design, risk);
            QList<QPolygonF> routes;
            for (const LinkLook& end : ends)
                if (const LinkLook* line = link(end.to))
                    routes << line->route;
            const qreal upright = commonUpright(routes, node->rect.center().x());
            for (LinkLook look : ends) {
                const LinkLook* line = link(look.to);
                const NodeLook* box = m_nodes.find(look.to);
                if (!line && !box)
                    continue;
                const QPointF middle = node->rect.center();
                look.toPort = line ? meetingOn(line->route, upright, middle) : nearestOn(box->rect, middle);
                look.fromPort = nearestOn(node->rect, look.toPort);
                if (look.toPort.y() < node->rect.top() || look.toPort.y() > node->rect.bottom())
                    look.fromPort.setX(std::clamp(look.toPort.x(), node->rect.left() + 8, node->rect.right() - 8));
                look.route = {look.fromPort, look.toPort};
                looks << look;
                keys << look.id;
            }
        }
    const ObjectId all(QStringLiteral("\x1frisks"));
    for (const ObjectId& key : m_linksOf.value(all))
        if (!keys.contains(key))
            if (const LinkLook* old = m_links.find(key)) {
                change.damage << lineAreas(*old);
                m_links.erase(key);
            }
    m_linksOf.insert(all, keys.values());
    for (const LinkLook& look : looks)
        putLink(change, look);
}
