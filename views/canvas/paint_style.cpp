// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/paint_style.h"
#include "views/theme/icons.h"
#include <cmath>

QPointF crisp(const QPainter& painter, const PaintStyle& style, QPointF point)
{
    if (style.output == Output::Vector)
        return point;
    const QTransform& t = painter.deviceTransform();
    const auto snap = [](qreal value, qreal scale, qreal shift) { return scale == 0 ? value : (std::floor(value * scale + shift + 0.01) + 0.5 - shift) / scale; };
    return {snap(point.x(), t.m11(), t.dx()), snap(point.y(), t.m22(), t.dy())};
}

QRectF crisp(const QPainter& painter, const PaintStyle& style, const QRectF& rect)
{
    return {crisp(painter, style, rect.topLeft()), crisp(painter, style, rect.bottomRight())};
}

void paintText(QPainter& painter, const QRectF& area, TextRole role, const QColor& colour, const QString& text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void paintLookIcon(QPainter& painter, const PaintStyle& style, const QRectF& area, const QString& name, const QColor& colour)
{
    if (style.output == Output::Vector) {
        paintIcon(painter, area, name, colour);
        return;
    }
    const QTransform& t = painter.deviceTransform();
    const int pixels = std::max(1, qRound(area.width() * t.m11()));
    if (pixels > 256) {
        paintIcon(painter, area, name, colour);
        return;
    }
    const QPixmap pixmap = iconPixmap(name, colour, pixels, 1);
    const QPointF topLeft((std::round(area.left() * t.m11() + t.dx()) - t.dx()) / t.m11(), (std::round(area.top() * t.m22() + t.dy()) - t.dy()) / t.m22());
    painter.drawPixmap(QRectF(topLeft, QSizeF(pixels / t.m11(), pixels / t.m22())), pixmap, QRectF(pixmap.rect()));
}
