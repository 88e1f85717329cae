// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/tools/tool.h"

/// Moves the view with the mouse.
class PanTool : public Tool
{
public:
    using Tool::Tool;
    void press(const CanvasMouse& mouse) override;
    void move(const CanvasMouse& mouse) override;
    void release(const CanvasMouse& mouse) override;
    void cancel() override;
    bool isActive() const override { return m_isPanning; }
    CanvasHint hint() const override { return m_isPanning ? CanvasHint::Panning : CanvasHint::Pan; }
    QCursor cursor() const override { return m_isPanning ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    bool m_isPanning = false;
    QPointF m_start;
    Camera m_startCamera;
};
