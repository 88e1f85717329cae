// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include "views/theme/theme.h"
#include <QPixmap>
#include <QWidget>

/// The whole drawing, small, in the lower right corner of the canvas, with a frame round the part that is seen. A click or
/// a drag moves that part. It is there only while something of the drawing lies outside the view, and never takes more than a
/// quarter of it. For the mouse alone: by keys one walks or fits the drawing.
class Minimap : public QWidget
{
public:
    Minimap(CanvasContext& context, QWidget* canvas);

    void setWanted(bool isWanted);
    bool isWanted() const { return m_isWanted; }
    void follow();                           ///< the camera or the view's size may have changed
    void redraw();                           ///< the scene has changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    Camera overview() const;                 ///< all of the drawing in this widget
    void showAt(QPointF point);

    CanvasContext& m_context;
    QPixmap m_picture;                       ///< of the drawing, in the theme below; null: to be painted
    ThemeName m_pictureTheme = ThemeName::Light;
    Camera m_seen;
    QSize m_viewSize;
    bool m_isWanted = false;
};
