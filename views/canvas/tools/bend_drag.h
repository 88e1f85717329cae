// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/bend_handles.h"
#include "views/canvas/tools/tool.h"

/// Pulling the one line that is chosen into another course.
class BendDrag
{
public:
    explicit BendDrag(CanvasContext& context) : m_context(context) {}

    bool begin(QPointF point);                               ///< false where no handle is
    void moveTo(QPointF point, Qt::KeyboardModifiers modifiers);
    void finish();                                           ///< applies it as one undo step
    void cancel();
    bool removeAt(QPointF point);                            ///< a bend of a straight or curved line; false where none is
    std::optional<Qt::CursorShape> cursorAt(QPointF point) const;
    void paint(QPainter& painter, const PaintStyle& style) const;

private:
    const LinkLook* line() const;
    std::optional<BendHandle> handleAt(QPointF point) const;
    bool apply(const ObjectId& id, const QList<QPointF>& bends);

    CanvasContext& m_context;
    LinkLook m_start;
    BendHandle m_handle;
    QList<QPointF> m_bends;
};
