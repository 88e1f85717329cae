// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/tools/tool.h"

/// A click places a note and starts editing it.
class NoteTool : public Tool
{
public:
    using Tool::Tool;
    void release(const CanvasMouse& mouse) override;
    void cancel() override { m_context.setTool(CanvasTool::Select); }
    QCursor cursor() const override { return Qt::CrossCursor; }
    CanvasHint hint() const override { return CanvasHint::Note; }
};
