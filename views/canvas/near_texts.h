// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/look.h"
#include "views/canvas/paint_style.h"

/// Texts of the near stage. They are small on the design, so that a box holds more of them, and of normal size on the screen.
struct NearText
{
    static constexpr qreal scale = 0.64;         ///< of a caption
    static constexpr qreal titleScale = 0.8;     ///< of a title
    static constexpr qreal lineHeight = 8.8;
    static constexpr qreal titleHeight = 12;
};

/// A detail cut to the width that it has near, and lines of them: parts joined while they fit.
QString nearFitted(const QString& text, qreal width);
QStringList nearLines(const QStringList& parts, qreal width, int most);

void paintNearText(QPainter& painter, const QRectF& area, const QColor& colour, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

/// Title, subtitle and details of a box, when one is near and it has details. False: nothing was painted.
bool paintNearLines(QPainter& painter, const QRectF& area, const NodeLook& look, const PaintStyle& style);

/// The figure of an overlay in the line of a subtitle, on its colour.
void paintMarkLine(QPainter& painter, const QRectF& line, const OverlayMark& mark, const PaintStyle& style);
