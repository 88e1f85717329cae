// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/tools/tool.h"

class FailedSet;

/// A click breaks an object or heals it; any number can be broken. The design stays as it is.
class FailTool : public Tool
{
public:
    FailTool(CanvasContext& context, FailedSet& failed) : Tool(context), m_failed(failed) {}
    void press(const CanvasMouse& mouse) override;
    void release(const CanvasMouse& mouse) override;
    void hover(const CanvasMouse& mouse) override;
    void cancel() override;                              ///< heals all and leaves
    QCursor cursor() const override { return m_cursor; }
    CanvasHint hint() const override { return CanvasHint::Fail; }

    /// Breaks or heals what an object stands for; with several parts, one after the other is offered in a menu at `position`.
    void toggle(const ObjectId& id, QPointF position);

private:
    void chooseParts(const ObjectId& id, const QStringList& parts, QPointF position);
    ObjectId objectAt(const CanvasMouse& mouse) const;

    FailedSet& m_failed;
    ObjectId m_pressed;
    QCursor m_cursor = Qt::ArrowCursor;
};
