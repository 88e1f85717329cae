// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/bend_drag.h"
#include "model/edit/bends.h"
#include "views/canvas/painters.h"
#include <QCoreApplication>
#include <QLineF>

namespace {
constexpr qreal handleReach = 8, snapReach = 6;          // pixels on screen

Qt::CursorShape cursorOf(BendHandle::Kind kind)
{
    switch (kind) {
    case BendHandle::Kind::LevelStretch: return Qt::SplitVCursor;
    case BendHandle::Kind::UprightStretch: return Qt::SplitHCursor;
    default: return Qt::SizeAllCursor;
    }
}

/// In line with an end or a bend of the line when it nearly is.
qreal snappedTo(qreal value, const QList<qreal>& levels, qreal reach)
{
    for (const qreal level : levels)
        if (std::abs(level - value) < reach)
            return level;
    return value;
}
}

const LinkLook* BendDrag::line() const
{
    return m_context.selection().size() == 1 && !m_context.document.isReadOnly() ? m_context.scene.link(m_context.selection().first()) : nullptr;
}

std::optional<BendHandle> BendDrag::handleAt(QPointF point) const
{
    const LinkLook* look = line();
    if (!look)
        return std::nullopt;
    const qreal zoom = m_context.camera.zoom;
    for (const BendHandle& handle : bendHandles(*look, zoom))
        if (QLineF(handle.place, point).length() * zoom <= handleReach)
            return handle;
    return std::nullopt;
}

bool BendDrag::begin(QPointF point)
{
    const auto handle = handleAt(point);
    if (!handle)
        return false;
    m_start = *line();
    m_handle = *handle;
    m_bends = m_start.bends;
    return true;
}

void BendDrag::moveTo(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & Qt::AltModifier)) {
        QList<qreal> across, down;
        for (const QPointF& place : QList<QPointF>{m_start.fromPort, m_start.toPort} + QList<QPointF>(m_start.route)) {
            across << place.x();
            down << place.y();
        }
        const qreal reach = snapReach / m_context.camera.zoom;
        if (m_start.shape == LineShape::Orthogonal || m_handle.kind == BendHandle::Kind::Bend)
            point = {snappedTo(point.x(), across, reach), snappedTo(point.y(), down, reach)};
    }
    const auto exit = [&](const ObjectId& node, Side side) { return m_context.scene.exitOf(node, side); };
    m_bends = bendsAfter(m_start, m_handle, point, {exit(m_start.from, m_start.fromSide), exit(m_start.to, m_start.toSide)});
    if (const auto bent = bendLine(m_context.document.design(), m_start.objects.first(), m_bends))
        m_context.preview(*bent);
}

void BendDrag::finish()
{
    m_context.endPreview();
    if (m_bends != m_start.bends)
        apply(m_start.objects.first(), m_bends);
}

void BendDrag::cancel()
{
    m_context.endPreview();
}

bool BendDrag::apply(const ObjectId& id, const QList<QPointF>& bends)
{
    return m_context.apply(QCoreApplication::translate("canvas", "Bend %1").arg(m_context.nameOf({id})), bendLine(m_context.document.design(), id, bends));
}

bool BendDrag::removeAt(QPointF point)
{
    const auto handle = handleAt(point);
    if (!handle || handle->kind != BendHandle::Kind::Bend)
        return false;
    const LinkLook* look = line();
    QList<QPointF> bends = look->bends;
    bends.removeAt(handle->index);
    return apply(look->objects.first(), bends);
}

std::optional<Qt::CursorShape> BendDrag::cursorAt(QPointF point) const
{
    const auto handle = handleAt(point);
    return handle ? std::optional(cursorOf(handle->kind)) : std::nullopt;
}

void BendDrag::paint(QPainter& painter, const PaintStyle& style) const
{
    const LinkLook* look = style.isFar() ? nullptr : line();
    if (!look)
        return;
    painter.setPen(QPen(style.theme.accent, style.hairline(1.5)));
    painter.setBrush(style.theme.surface);
    for (const QPointF& port : {look->fromPort, look->toPort})         // taken, they move the end elsewhere (link_drag.h)
        painter.drawEllipse(port, style.hairline(4.5), style.hairline(4.5));
    const qreal half = style.hairline(3.5), along = style.hairline(8);
    for (const BendHandle& handle : bendHandles(*look, m_context.camera.zoom)) {
        painter.setBrush(handle.kind == BendHandle::Kind::Bend ? style.theme.accent : style.theme.surface);
        const QSizeF size = handle.kind == BendHandle::Kind::LevelStretch ? QSizeF(2 * along, 2 * half) : handle.kind == BendHandle::Kind::UprightStretch ? QSizeF(2 * half, 2 * along) : QSizeF(2 * half, 2 * half);
        QRectF pill(QPointF(), size);
        pill.moveCenter(handle.place);
        painter.drawRoundedRect(pill, half, half);
    }
}
