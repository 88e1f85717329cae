// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/near_texts.h"
#include "views/canvas/figure_overlay.h"
#include "views/canvas/node_size.h"
#include <cmath>

namespace {
template <class Paint> void atScale(QPainter& painter, const QRectF& area, qreal scale, Paint paint)
{
    const QTransform before = painter.worldTransform();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paint(QRectF(QPointF(), area.size() / scale));
    painter.setWorldTransform(before);
}
}

QString nearFitted(const QString& text, qreal width)
{
    return fitted(text, TextRole::Caption, width / NearText::scale);
}

QStringList nearLines(const QStringList& parts, qreal width, int most)
{
    QStringList lines;
    for (const QString& part : parts) {
        if (part.isEmpty())
            continue;
        const QString joined = lines.isEmpty() ? part : lines.last() + QStringLiteral(" · ") + part;
        if (!lines.isEmpty() && textWidth(joined, TextRole::Caption) * NearText::scale <= width)
            lines.last() = joined;
        else if (lines.size() < most)
            lines << part;
    }
    for (QString& line : lines)
        line = nearFitted(line, width);
    return lines;
}

void paintNearText(QPainter& painter, const QRectF& area, const QColor& colour, const QString& text, Qt::Alignment alignment)
{
    atScale(painter, area, NearText::scale, [&](const QRectF& scaled) { paintText(painter, scaled, TextRole::Caption, colour, text, alignment); });
}

bool paintNearLines(QPainter& painter, const QRectF& area, const NodeLook& look, const PaintStyle& style)
{
    if (style.stage() != ZoomStage::Near || look.details.isEmpty())
        return false;
    const OverlayMark* mark = style.overlay ? style.overlay->of(look.id) : nullptr;
    const bool hasSecond = mark || !look.subtitle.isEmpty();
    const qreal height = NearText::titleHeight + (look.details.size() + (hasSecond ? 1 : 0)) * NearText::lineHeight;
    qreal top = std::max(area.top(), area.center().y() - height / 2);
    atScale(painter, QRectF(area.left(), top, area.width(), NearText::titleHeight), NearText::titleScale,
            [&](const QRectF& scaled) { paintText(painter, scaled, TextRole::BodyStrong, style.theme.textPrimary, look.title); });
    top += NearText::titleHeight;
    if (hasSecond) {
        const QRectF line(area.left(), top, area.width(), NearText::lineHeight);
        if (mark)
            atScale(painter, line, NearText::scale, [&](const QRectF& scaled) { paintMarkLine(painter, scaled, *mark, style); });
        else
            paintNearText(painter, line, style.theme.textSecondary, look.subtitle);
        top += NearText::lineHeight;
    }
    for (const QString& detail : look.details) {
        paintNearText(painter, QRectF(area.left(), top, area.width(), NearText::lineHeight), style.theme.textSecondary, detail);
        top += NearText::lineHeight;
    }
    return true;
}

void paintMarkLine(QPainter& painter, const QRectF& line, const OverlayMark& mark, const PaintStyle& style)
{
    constexpr qreal padding = 5, icon = 11;
    const FigureOverlay which = *style.overlay->which;
    const Tint& tint = overlayTint(style.theme, which, mark.step);
    const QString shape = overlayIcon(which, mark.step);
    const qreal shapeWidth = shape.isEmpty() ? 0 : icon + 3;
    const QRectF plate(line.left() - 2, line.top() - 0.5, std::min(line.width(), std::ceil(textWidth(mark.text, TextRole::Caption)) + shapeWidth + 2 * padding), line.height() + 1);
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * (style.overlay->isCurrent ? 1 : 0.4));
    painter.setPen(QPen(tint.border, style.hairline()));
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(plate, 4, 4);
    if (!mark.isKnown())
        paintHatch(painter, plate, tint.border);
    if (!shape.isEmpty())
        paintLookIcon(painter, style, QRectF(plate.left() + padding - 1, plate.center().y() - icon / 2, icon, icon), shape, tint.ink);
    paintText(painter, plate.adjusted(padding + shapeWidth, 0, 0, 0), TextRole::Caption, tint.ink, mark.text);
    painter.setOpacity(opacity);
}
