// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/hit_test.h"
#include "views/canvas/snapping.h"
#include "views/canvas/tools/bend_drag.h"
#include "views/canvas/tools/link_drag.h"

/// Chooses by click and rubber band, moves what is chosen, draws links from edge handles, bends the line that is chosen, renames by double click.
class SelectTool : public Tool
{
public:
    explicit SelectTool(CanvasContext& context) : Tool(context), m_link(context), m_bend(context) {}
    void press(const CanvasMouse& mouse) override;
    void move(const CanvasMouse& mouse) override;
    void release(const CanvasMouse& mouse) override;
    void hover(const CanvasMouse& mouse) override;
    void doubleClick(const CanvasMouse& mouse) override;
    void cancel() override;
    bool isActive() const override { return m_gesture != Gesture::None; }
    void paint(QPainter& painter, const PaintStyle& style) override;
    QCursor cursor() const override;
    CanvasHint hint() const override;

private:
    enum class Gesture { None, Pressed, Moving, Band, Link, Bend };

    void choose(const Hit& hit, Qt::KeyboardModifiers modifiers);
    bool beginMove();
    void moveBy(const CanvasMouse& mouse);
    void selectBand();

    LinkDrag m_link;
    BendDrag m_bend;
    Gesture m_gesture = Gesture::None;
    Hit m_pressed;
    QPointF m_startView;
    QPointF m_startScene;
    bool m_wasSelected = false;
    bool m_isOnHandle = false;
    std::optional<Qt::CursorShape> m_bendCursor;     // over a handle of the chosen line

    // Moving
    Design m_startDesign;                        // with a position for all that moves
    QList<ObjectId> m_moved;
    QList<ObjectId> m_bentLines;                 // between what moves
    QHash<ObjectId, QPointF> m_startPlaces;      // of these and all they hold
    QRectF m_box;                                // what snaps
    QList<QRectF> m_others;                      // to what
    Snapped m_snapped;

    QRectF m_band;
    QList<ObjectId> m_bandStart;                 // chosen before
};

/// What a drag of these objects moves: chips take their container, internet accesses and others without a position get the
/// one they are drawn at.
struct Movable
{
    Design design;
    QList<ObjectId> ids;
};
Movable movable(const Scene& scene, const Design& design, const QList<ObjectId>& ids);
