// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/link_drag.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/new_target_menu.h"
#include <QCoreApplication>
#include <QPainterPath>
#include <QWidget>
#include <cmath>

QList<QPointF> edgeHandles(const NodeLook& look)
{
    if (!look.kind || look.style == NodeStyle::Note || look.style == NodeStyle::Group)
        return {};
    const QRectF& box = look.box;
    if (look.style == NodeStyle::Chip)
        return {{box.left(), box.center().y()}, {box.right(), box.center().y()}};
    return {{box.left(), box.center().y()}, {box.right(), box.center().y()}, {box.center().x(), box.top()}, {box.center().x(), box.bottom()}};
}

std::optional<QPointF> edgeHandleAt(const NodeLook& look, QPointF point, qreal zoom)
{
    const qreal reach = 8 / std::max(zoom, 0.5);
    for (const QPointF& handle : edgeHandles(look))
        if (QLineF(handle, point).length() <= reach)
            return handle;
    return std::nullopt;
}

std::optional<LinkEnd> chosenLinkEndAt(const CanvasContext& context, QPointF point)
{
    const LinkLook* line = context.selection().size() == 1 && !context.document.isReadOnly() ? context.scene.link(context.selection().first()) : nullptr;
    if (!line || line->objects.isEmpty())
        return std::nullopt;
    const qreal reach = 8 / context.camera.zoom;
    if (QLineF(line->fromPort, point).length() <= reach)
        return LinkEnd::First;
    if (QLineF(line->toPort, point).length() <= reach)
        return LinkEnd::Second;
    return std::nullopt;
}

void LinkDrag::begin(const ObjectId& from, QPointF start)
{
    m_from = from;
    m_link = {};
    m_start = m_end = start;
    m_target = {};
    m_targets.clear();
    for (const LinkTarget& target : linkTargets(m_context.document.design(), from))
        m_targets.insert(target.id, target);
    m_context.repaint();
}

void LinkDrag::beginReattach(const ObjectId& link, LinkEnd end)
{
    const LinkLook* line = m_context.scene.link(link);
    if (!line)
        return;
    const bool isFirst = end == LinkEnd::First;
    m_link = line->objects.first();
    m_moved = end;
    m_from = isFirst ? line->to : line->from;
    m_start = isFirst ? line->toPort : line->fromPort;
    m_end = isFirst ? line->fromPort : line->toPort;
    m_target = {};
    m_targets.clear();
    for (const LinkTarget& target : reattachTargets(m_context.document.design(), m_link, end))
        m_targets.insert(target.id, target);
    m_context.repaint();
}

void LinkDrag::moveTo(QPointF point)
{
    m_end = point;
    m_target = {};
    QList<ObjectId> candidates = nodesAt(m_context.scene, point);
    const Hit hit = hitTest(m_context.scene, point, m_context.camera.zoom);
    if (hit.part == HitPart::Line || hit.part == HitPart::Badge)
        candidates.prepend(hit.id);
    for (const ObjectId& id : candidates)                // the innermost legal one, else the innermost
        if (id != m_from && m_targets.contains(id) && m_targets.value(id).isLegal && m_target.isEmpty())
            m_target = id;
    for (const ObjectId& id : candidates)
        if (m_target.isEmpty() && id != m_from && m_targets.contains(id))
            m_target = id;
    const QString text = verdict();
    if (!text.isEmpty())
        m_context.say(text);
    else if (candidates.isEmpty() && m_link.isEmpty())
        m_context.say(QCoreApplication::translate("canvas", "Let go to choose what stands here."));
    m_context.repaint();
}

void LinkDrag::aimAt(const ObjectId& target)
{
    m_target = target;
    if (const NodeLook* look = m_context.scene.node(target))
        m_end = look->box.center();
    else if (const LinkLook* line = m_context.scene.link(target))
        m_end = line->route.boundingRect().center();
    m_context.say(verdict());
    m_context.repaint();
}

QList<ObjectId> LinkDrag::legalTargets() const
{
    QList<ObjectId> ids;
    for (const LinkTarget& target : m_targets)
        if (target.isLegal && m_context.scene.node(target.id))
            ids << target.id;
    std::sort(ids.begin(), ids.end(), [this](const ObjectId& a, const ObjectId& b) {
        const QPointF first = m_context.scene.node(a)->box.center(), second = m_context.scene.node(b)->box.center();
        return first.x() != second.x() ? first.x() < second.x() : first.y() != second.y() ? first.y() < second.y() : a < b;
    });
    return ids;
}

QString LinkDrag::verdict() const
{
    return m_target.isEmpty() ? QString() : m_targets.value(m_target).text;
}

bool LinkDrag::finish()
{
    const ObjectId from = m_from, target = m_target;
    const QString why = verdict();
    const bool isLegal = !target.isEmpty() && m_targets.value(target).isLegal;
    const QList<ObjectId> under = nodesAt(m_context.scene, m_end);
    const bool isInTheOpen = std::none_of(under.begin(), under.end(), [this](const ObjectId& id) { return m_context.document.design().contains(id); });
    const QPointF end = m_end;
    const ObjectId link = m_link;
    cancel();
    if (target.isEmpty() && isInTheOpen && link.isEmpty())
        offerNewTargets(m_context, from, end);
    if (target.isEmpty())
        return false;
    if (!isLegal) {
        m_context.say(why);
        return false;
    }
    const Design& design = m_context.document.design();
    if (!link.isEmpty())
        return m_context.apply(QCoreApplication::translate("canvas", "Move an end of %1 to %2").arg(m_context.nameOf({link}), m_context.nameOf({target})),
                               reattach(design, m_context.document.catalogue(), link, m_moved, target));
    return m_context.apply(QCoreApplication::translate("canvas", "Connect %1 to %2").arg(m_context.nameOf({from}), m_context.nameOf({target})),
                           connectObjects(design, m_context.document.catalogue(), from, target));
}

void LinkDrag::cancel()
{
    m_from = {};
    m_link = {};
    m_target = {};
    m_targets.clear();
    m_context.repaint();
}

void LinkDrag::paint(QPainter& painter, const PaintStyle& style) const
{
    if (!isActive())
        return;
    paintTargets(painter, style);
    paintLine(painter, style);
    paintVerdict(painter, style);
}

void LinkDrag::paintTargets(QPainter& painter, const PaintStyle& style) const
{
    const QRectF seen = m_context.camera.toScene(QRectF(m_context.viewport.rect()));
    QColor veil = style.theme.canvas;
    veil.setAlphaF(0.62);
    QSet<ObjectId> lit;
    for (const NodeLook* look : m_context.scene.nodesIn(seen))
        if (m_targets.value(look->id).isLegal)
            lit << look->id << look->container;
    for (const NodeLook* look : m_context.scene.nodesIn(seen)) {
        const bool isFrame = look->style == NodeStyle::Region || look->style == NodeStyle::Group;
        if (look->id == m_from || isFrame)
            continue;
        const QRectF box = look->style == NodeStyle::Site ? look->box : look->rect;
        if (m_targets.value(look->id).isLegal) {
            painter.setPen(QPen(style.theme.legal, style.hairline(look->id == m_target ? 3 : 1.5)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 9, 9);
        } else if (look->style == NodeStyle::Site || (!lit.contains(look->id) && !m_targets.value(look->container).isLegal)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(veil);
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 8, 8);
        }
        if (look->id == m_target && !m_targets.value(m_target).isLegal) {
            QPen pen(style.theme.illegal, style.hairline(1.5));
            pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 9, 9);
        }
    }
}

void LinkDrag::paintLine(QPainter& painter, const PaintStyle& style) const
{
    const bool isRefused = !m_target.isEmpty() && !m_targets.value(m_target).isLegal;
    QPen pen(isRefused ? style.theme.illegal : m_target.isEmpty() ? style.theme.accent : style.theme.legal, 2);
    if (isRefused)
        pen.setDashPattern({3, 3});
    const qreal pull = std::max(30.0, std::abs(m_end.x() - m_start.x()) / 2);
    QPainterPath path(m_start);
    path.cubicTo(m_start + QPointF(m_end.x() >= m_start.x() ? pull : -pull, 0), m_end - QPointF(m_end.x() >= m_start.x() ? pull : -pull, 0), m_end);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(m_end, style.hairline(4), style.hairline(4));
}

/// The verdict beside the pointer, at the same size at any zoom.
void LinkDrag::paintVerdict(QPainter& painter, const PaintStyle& style) const
{
    const QString text = verdict();
    if (text.isEmpty())
        return;
    constexpr int widest = 280;
    painter.save();
    painter.resetTransform();
    const QFontMetricsF metrics(font(TextRole::Caption));
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, widest, 400), Qt::TextWordWrap, text);
    QRectF bubble(m_context.camera.toView(m_end) + QPointF(16, 18), QSizeF(std::ceil(needed.width()) + 36, std::ceil(needed.height()) + 14));
    bubble.moveRight(std::min<qreal>(bubble.right(), m_context.viewport.width() - 8));
    bubble.moveBottom(std::min<qreal>(bubble.bottom(), m_context.viewport.height() - 8));
    const bool isLegal = m_targets.value(m_target).isLegal;
    const QColor colour = isLegal ? style.theme.legal : style.theme.illegal;
    painter.setPen(QPen(style.theme.borderStrong, 1));
    painter.setBrush(style.theme.surface);
    painter.drawRoundedRect(bubble.translated(0.5, 0.5), 6, 6);
    PaintStyle near = style;
    near.zoom = 1;
    paintLookIcon(painter, near, QRectF(bubble.left() + 8, bubble.top() + 7, 14, 14), isLegal ? QStringLiteral("healthy") : QStringLiteral("broken"), colour);
    painter.setFont(font(TextRole::Caption));
    painter.setPen(style.theme.textPrimary);
    painter.drawText(bubble.adjusted(28, 7, -6, -5), Qt::TextWordWrap, text);
    painter.restore();
}
