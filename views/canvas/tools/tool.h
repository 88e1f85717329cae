// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include "views/canvas/canvas_hint.h"
#include "views/canvas/paint_style.h"
#include <QCursor>

/// A mouse event in the coordinates that tools think in.
struct CanvasMouse
{
    QPointF scene;
    QPointF view;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
};

/// What the mouse does. A tool turns a gesture into one edit verb; what it shows meanwhile is an overlay or a preview.
class Tool
{
public:
    explicit Tool(CanvasContext& context) : m_context(context) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;

    virtual void press(const CanvasMouse&) {}
    virtual void move(const CanvasMouse&) {}              ///< with a button down
    virtual void release(const CanvasMouse&) {}
    virtual void hover(const CanvasMouse&) {}             ///< without a button
    virtual void doubleClick(const CanvasMouse&) {}
    virtual void cancel() {}                              ///< Escape: as if the gesture had not begun
    virtual bool isActive() const { return false; }       ///< in the middle of a gesture
    /// On top of the scene, in its coordinates.
    virtual void paint(QPainter&, const PaintStyle&) {}
    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    virtual CanvasHint hint() const = 0;                  ///< what mouse and keys do now

protected:
    CanvasContext& m_context;
};
