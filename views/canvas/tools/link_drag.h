// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/reattach.h"
#include "views/canvas/tools/tool.h"

/// A link being drawn, or an end of one being moved: legal targets light up, the others dim, and the verdict stands at the pointer. The select tool and the
/// connect tool share it; so does the keyboard.
class LinkDrag
{
public:
    explicit LinkDrag(CanvasContext& context) : m_context(context) {}

    bool isActive() const { return !m_from.isEmpty(); }
    bool isReattaching() const { return !m_link.isEmpty(); }
    const ObjectId& from() const { return m_from; }
    void begin(const ObjectId& from, QPointF start);
    void beginReattach(const ObjectId& link, LinkEnd end);   ///< the end follows the pointer, the other one stays
    void moveTo(QPointF point);              ///< finds the target under the point
    void aimAt(const ObjectId& target);      ///< by keyboard
    const ObjectId& target() const { return m_target; }
    QList<ObjectId> legalTargets() const;    ///< from left to right
    bool finish();                           ///< makes the link; without a legal target false and a message, in the open an offer of what could stand there
    void cancel();
    void paint(QPainter& painter, const PaintStyle& style) const;

private:
    QString verdict() const;
    void paintTargets(QPainter& painter, const PaintStyle& style) const;
    void paintLine(QPainter& painter, const PaintStyle& style) const;
    void paintVerdict(QPainter& painter, const PaintStyle& style) const;

    CanvasContext& m_context;
    ObjectId m_from;
    ObjectId m_link;                         // whose end is moved; empty: a new link is drawn
    LinkEnd m_moved = LinkEnd::First;
    ObjectId m_target;
    QPointF m_start;
    QPointF m_end;
    QHash<ObjectId, LinkTarget> m_targets;
};

/// The end of the one link that is chosen at a point, nothing where there is none.
std::optional<LinkEnd> chosenLinkEndAt(const CanvasContext& context, QPointF point);

/// The handle of a node's edge at a point, nothing when there is none. Notes, groups and regions have none.
std::optional<QPointF> edgeHandleAt(const NodeLook& look, QPointF point, qreal zoom);
QList<QPointF> edgeHandles(const NodeLook& look);
