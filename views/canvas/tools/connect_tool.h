// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/tools/link_drag.h"

/// Links start anywhere on an object; a click on the start and a click on the end do as well as a drag.
class ConnectTool : public Tool
{
public:
    explicit ConnectTool(CanvasContext& context) : Tool(context), m_drag(context) {}
    void press(const CanvasMouse& mouse) override;
    void move(const CanvasMouse& mouse) override { hover(mouse); }
    void hover(const CanvasMouse& mouse) override;
    void release(const CanvasMouse& mouse) override;
    void cancel() override;
    bool isActive() const override { return m_drag.isActive(); }
    void paint(QPainter& painter, const PaintStyle& style) override { m_drag.paint(painter, style); }
    QCursor cursor() const override { return Qt::CrossCursor; }
    CanvasHint hint() const override { return m_drag.isActive() ? CanvasHint::Linking : CanvasHint::Connect; }

    /// By keyboard: begins at the selected object, aims at the next target, ends there.
    void beginAt(const ObjectId& from);
    void beginReattach(const ObjectId& link, LinkEnd end);
    void aimNext(int step);
    void finish();

private:
    LinkDrag m_drag;
    QPointF m_pressedAt;
};
