// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/palette_drop.h"
#include "model/base/mid_sentence.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/place_card.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/node_size.h"
#include "views/canvas/snapping.h"
#include <QCoreApplication>
#include <QMimeData>

namespace {
QString addText(ObjectKind kind)
{
    return QCoreApplication::translate("canvas", "Add %1").arg(midSentence(kindLabel(kind)));
}

/// The top left corner of a free place for a new object near the middle of what is seen, or inside its site.
QPointF freeCorner(CanvasContext& context, ObjectKind kind, const ObjectId& container)
{
    const QSizeF size = sizeOfNew(kind);
    QRectF place(cornerFor(kind, context.camera.toScene(QRectF(context.viewport.rect())).center()), size);
    if (const NodeLook* site = context.scene.node(container); site && site->style == NodeStyle::Site)
        place.moveTopLeft(site->box.topLeft() + QPointF(220, 0));
    const auto isTaken = [&](const QRectF& rect) {
        for (const NodeLook* node : context.scene.nodesIn(rect.adjusted(-16, -16, 16, 16)))
            if (node->style != NodeStyle::Region && node->style != NodeStyle::Group && node->id != container && node->rect.intersects(rect.adjusted(-16, -16, 16, 16)))
                return true;
        return false;
    };
    for (int i = 0; i < 200 && isTaken(place); ++i)
        place.translate(0, gridStep);
    return place.topLeft();
}
}

QSizeF sizeOfNew(ObjectKind kind)
{
    switch (info(kind).shape) {
    case Shape::Container: return {NodeSize::containerWidth, containerHeight(0, 1)};
    case Shape::Chip: return {NodeSize::containerWidth - 2 * NodeSize::inset, NodeSize::chipHeight};
    default: return kind == ObjectKind::Note ? noteSize({}) : QSizeF(NodeSize::cardWidth, NodeSize::cardHeight);
    }
}

QPointF cornerFor(ObjectKind kind, QPointF centre)
{
    const QSizeF size = sizeOfNew(kind);
    return snappedToGrid(centre - QPointF(size.width() / 2, size.height() / 2));
}

HoldingChoice holderOf(const Design& design, ObjectKind kind, const QList<ObjectId>& candidates)
{
    QString firstRefusal;
    for (ObjectId id : candidates)
        for (; !id.isEmpty(); id = containerOf(design, id)) {
            const QString refusal = refusalToHold(design, kind, id);
            if (refusal.isEmpty())
                return {id, {}};
            if (firstRefusal.isEmpty())
                firstRefusal = refusal;
        }
    const QString alone = refusalToHold(design, kind, {});
    return {{}, alone.isEmpty() || firstRefusal.isEmpty() ? alone : firstRefusal};
}

bool PaletteDrop::enter(const QMimeData& data)
{
    m_card = QString::fromUtf8(data.data(QString::fromLatin1(cardMimeType)));
    const auto placed = kindOfCard(m_context.document.catalogue(), m_card);
    const KindInfo* kind = placed ? &info(*placed) : infoOfArray(QString::fromUtf8(data.data(QString::fromLatin1(kindMimeType))));
    if (!kind || kind->shape == Shape::Line || kind->shape == Shape::None || m_context.document.isReadOnly())
        return false;
    m_kind = kind->kind;
    return true;
}

bool PaletteDrop::moveTo(QPointF point)
{
    if (!m_kind)
        return false;
    m_point = point;
    const HoldingChoice choice = holderOf(m_context.document.design(), *m_kind, nodesAt(m_context.scene, point));
    m_container = choice.container;
    if (m_refusal != choice.refusal && !choice.refusal.isEmpty())
        m_context.say(choice.refusal);
    m_refusal = choice.refusal;
    m_context.repaint();
    return m_refusal.isEmpty();
}

bool PaletteDrop::drop(QPointF point)
{
    const bool isPossible = moveTo(point);
    const std::optional<ObjectKind> kind = m_kind;
    const ObjectId container = m_container;
    const QString card = m_card;
    leave();
    if (!isPossible)
        return false;
    if (!card.isEmpty())
        return m_context.apply(addText(*kind), placeCard(m_context.document.design(), m_context.document.catalogue(), card, cornerFor(*kind, point)));
    return m_context.apply(addText(*kind), addObject(m_context.document.design(), m_context.document.catalogue(), *kind, cornerFor(*kind, point), container));
}

void PaletteDrop::leave()
{
    m_kind.reset();
    m_card.clear();
    m_container = {};
    m_refusal.clear();
    m_context.repaint();
}

void PaletteDrop::paint(QPainter& painter, const PaintStyle& style) const
{
    if (!m_kind)
        return;
    const Theme& theme = style.theme;
    if (const NodeLook* look = m_context.scene.node(m_container)) {
        QColor wash = theme.legal;
        wash.setAlphaF(0.08);
        painter.setPen(QPen(theme.legal, style.hairline(2)));
        painter.setBrush(wash);
        painter.drawRoundedRect(look->rect.adjusted(-2, -2, 2, 2), 12, 12);
    }
    const bool isPossible = m_refusal.isEmpty();
    const QRectF ghost(cornerFor(*m_kind, m_point), sizeOfNew(*m_kind));
    QPen pen(isPossible ? theme.accent : theme.illegal, style.hairline(1.5));
    pen.setDashPattern({4, 3});
    QColor fill = theme.node;
    fill.setAlphaF(0.85);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(ghost, 8, 8);
    const QColor ink = isPossible ? theme.accentText : theme.illegal;
    paintLookIcon(painter, style, QRectF(ghost.left() + 11, ghost.top() + 13, 20, 20), QString::fromLatin1(info(*m_kind).icon), ink);
    paintText(painter, QRectF(ghost.left() + NodeSize::textLeft, ghost.top() + 13, ghost.width(), 20), TextRole::BodyMedium, ink,
              fitted(kindLabel(*m_kind), TextRole::BodyMedium, ghost.width() - NodeSize::textLeft - 6));
}

bool addInMiddle(CanvasContext& context, ObjectKind kind)
{
    const Design& design = context.document.design();
    HoldingChoice choice = holderOf(design, kind, context.selection());
    if (!choice.refusal.isEmpty()) {                     // any container that takes it will do
        QList<ObjectId> containers;
        context.scene.nodes().forEach([&](const NodeLook& look) {
            if (look.kind && (look.style == NodeStyle::Container || look.style == NodeStyle::Site))
                containers << look.id;
        });
        std::sort(containers.begin(), containers.end());
        choice = holderOf(design, kind, containers);
        if (!choice.refusal.isEmpty()) {
            context.say(choice.refusal);
            return false;
        }
    }
    return context.apply(addText(kind), addObject(design, context.document.catalogue(), kind, freeCorner(context, kind, choice.container), choice.container));
}

bool placeInMiddle(CanvasContext& context, const QString& card)
{
    const Design& design = context.document.design();
    const auto kind = kindOfCard(context.document.catalogue(), card);
    return kind && context.apply(addText(*kind), placeCard(design, context.document.catalogue(), card, freeCorner(context, *kind, {})));
}
