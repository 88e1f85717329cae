// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/figure_overlay.h"
#include "views/canvas/paint_style.h"
#include <QWidget>

class CanvasContext;

/// What the colours of an overlay mean: each step with its range, what is unknown, and what is out of date.
struct OverlayLegend
{
    QString title;
    QStringList hints;                       ///< what is shown, and what is to be known of it
    FigureOverlay which = FigureOverlay::Availability;
    QStringList steps;
    bool hasUnknown = false;
    QSizeF size;                             ///< empty: no overlay

    bool isEmpty() const { return size.isEmpty(); }
    /// All of it in words, for assistive technology.
    QString text() const;
};

OverlayLegend overlayLegend(const OverlayFigures& figures);
void paintOverlayLegend(QPainter& painter, const OverlayLegend& legend, const PaintStyle& style);

/// The legend in the lower left corner of the canvas, while there is an overlay and room for it. Its cross takes the overlay off.
class OverlayLegendPanel : public QWidget
{
    Q_OBJECT
public:
    OverlayLegendPanel(CanvasContext& context, QWidget* canvas);
    void refresh();
    void place();

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    CanvasContext& m_context;
    OverlayLegend m_legend;
    QWidget* m_close;
};
