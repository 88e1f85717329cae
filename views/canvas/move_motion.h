// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include <QVariantAnimation>

/// Shows objects on their way to places that the document holds already. It lasts a fifth of a second; none where the desk
/// asks for no animations (QStyle::SH_Widget_Animation_Duration) or where a frame would take too long.
class MoveMotion
{
public:
    explicit MoveMotion(CanvasContext& context);

    /// From these places to those in the document's design.
    void begin(const QHash<ObjectId, QPointF>& before);
    void stop();                             ///< the scene stays as it is: for who shows the document next
    void finish();                           ///< everything is where the document says

private:
    void show(double part);

    CanvasContext& m_context;
    QVariantAnimation m_animation;
    Design m_design;
    QHash<ObjectId, QPointF> m_before, m_after;
};
