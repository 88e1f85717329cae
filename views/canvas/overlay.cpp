// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/overlay.h"
#include "views/canvas/painters.h"
#include "views/canvas/tools/link_drag.h"
#include <QCoreApplication>
#include <QPainterPath>
#include <QWidget>
#include <cmath>

namespace {
qreal ringRadius(const NodeLook& look)
{
    return look.style == NodeStyle::Chip ? 9 : look.style == NodeStyle::Site || look.style == NodeStyle::Group ? 15 : look.style == NodeStyle::Note ? 3 : 11;
}

void paintRing(QPainter& painter, const PaintStyle& style, const QRectF& rect, qreal radius, const QPen& pen)
{
    const qreal gap = style.hairline(2.5);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), radius, radius);
}

void paintLineRing(QPainter& painter, const PaintStyle& style, const Scene& scene, const LinkLook& look, const QColor& colour)
{
    QColor halo = colour;
    halo.setAlphaF(0.28);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, std::max(8.0, style.hairline(6)), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(linkPath(look.route));
    const FailureNote note = scene.failure().of(look);
    paintFailureLink(painter, look, note, style);
    paintFailureLinkTexts(painter, look, note, style);
    if (note.mark != FailureMark::Unaffected) {
        paintFailureMarks(painter, scene, {boundsOf(look)}, style);
        return;
    }
    if (look.badge && !style.isFar() && style.badges == Badges::Shown) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, style.hairline(1.5)));
        painter.drawRoundedRect(look.badge->rect.adjusted(-1.5, -1.5, 1.5, 1.5), 11, 11);
    }
}

void paintHandles(QPainter& painter, const PaintStyle& style, const NodeLook& look)
{
    painter.setPen(QPen(style.theme.accent, style.hairline(1.5)));
    painter.setBrush(style.theme.surface);
    const qreal radius = style.hairline(4.5) * std::min(1.0, std::max(style.zoom, 0.6));
    for (const QPointF& handle : edgeHandles(look))
        painter.drawEllipse(handle, radius, radius);
}
}

void paintSelection(QPainter& painter, const CanvasContext& context, const PaintStyle& given, Handles handles)
{
    const PaintStyle style = shownStyle(context.scene, given);
    const bool isFarStage = context.scene.isFarStage(style.zoom);        // a line is part of a bundle then
    const Theme& theme = style.theme;
    const NodeLook* hovered = context.scene.node(context.hovered);
    if (hovered && hovered->kind && !context.isSelected(hovered->id)) {
        QColor faint = theme.accent;
        faint.setAlphaF(0.55);
        paintRing(painter, style, hovered->rect, ringRadius(*hovered), QPen(faint, style.hairline(1.25)));
    } else if (const LinkLook* line = context.scene.links().find(context.hovered); line && !context.isSelected(line->id) && !isFarStage)
        paintLineRing(painter, style, context.scene, *line, theme.accent);

    QSet<ObjectId> lines;
    for (const ObjectId& id : context.selection()) {
        if (context.scene.isHidden(id))
            continue;
        const bool isCurrent = id == context.selection().last() && context.viewport.parentWidget() && context.viewport.parentWidget()->hasFocus();
        if (const NodeLook* node = context.scene.node(id)) {
            paintRing(painter, style, node->rect, ringRadius(*node), QPen(theme.selection, style.hairline(2)));
            if (isCurrent) {                             // the keyboard stands here
                QColor glow = theme.selection;
                glow.setAlphaF(0.25);
                paintRing(painter, style, node->rect.adjusted(-2, -2, 2, 2), ringRadius(*node) + 2, QPen(glow, style.hairline(4)));
            }
        } else if (const LinkLook* line = context.scene.link(id); line && !lines.contains(line->id) && !isFarStage) {
            lines << line->id;
            paintLineRing(painter, style, context.scene, *line, theme.selection);
        }
    }
    if (hovered && handles == Handles::Shown && !style.isFar())
        paintHandles(painter, style, *hovered);
}

namespace {
constexpr qreal leastStepWidth = 210, mostStepWidth = 250, stepHeight = 100, stepGap = 16, stepsTop = 76;

bool isWideEmptyState(const QRectF& area)
{
    return area.width() > 3 * leastStepWidth + 2 * stepGap + 40;
}

qreal stepWidthIn(const QRectF& area)
{
    return isWideEmptyState(area) ? std::min(mostStepWidth, std::floor((area.width() - 2 * stepGap - 40) / 3)) : mostStepWidth;
}

qreal emptyStateHeight(const QRectF& area)
{
    return stepsTop + (isWideEmptyState(area) ? stepHeight : 3 * stepHeight + 2 * stepGap);
}

qreal emptyStateTop(const QRectF& area)
{
    return std::max(area.top() + 16, area.center().y() - emptyStateHeight(area) / 2);
}
}

qreal emptyStateBottom(const QRectF& area)
{
    return emptyStateTop(area) + emptyStateHeight(area);
}

void paintEmptyState(QPainter& painter, const QRectF& area, const PaintStyle& style)
{
    struct Step
    {
        const char* icon;
        const char* title;
        const char* text;
    };
    constexpr Step steps[]{
        {"site", QT_TRANSLATE_NOOP("canvas", "Drag a site from the palette"), QT_TRANSLATE_NOOP("canvas", "and an edge router onto it")},
        {"peering-location", QT_TRANSLATE_NOOP("canvas", "Add where it meets Azure"), QT_TRANSLATE_NOOP("canvas", "a peering location and a virtual network")},
        {"connect", QT_TRANSLATE_NOOP("canvas", "Drag from an edge to link"), QT_TRANSLATE_NOOP("canvas", "bandwidth, SLA and security appear on the link")},
    };
    const Theme& theme = style.theme;
    const bool isWide = isWideEmptyState(area);
    const qreal stepWidth = stepWidthIn(area);
    qreal top = emptyStateTop(area);
    paintText(painter, QRectF(area.left(), top, area.width(), 30), TextRole::Headline, theme.textPrimary,
              QCoreApplication::translate("canvas", "Draw a hybrid network"), Qt::AlignHCenter);
    paintText(painter, QRectF(area.left(), top + 34, area.width(), 20), TextRole::Body, theme.textSecondary,
              QCoreApplication::translate("canvas", "From your site to Azure, in three steps"), Qt::AlignHCenter);
    top += stepsTop;
    qreal left = area.center().x() - (isWide ? 3 * stepWidth + 2 * stepGap : stepWidth) / 2;
    for (int i = 0; i < 3; ++i) {
        const QRectF card = crisp(painter, style, QRectF(left, top, stepWidth, stepHeight));
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(card, 10, 10);
        const QRectF tile(card.left() + 16, card.center().y() - 20, 40, 40);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(tile, 10, 10);
        paintLookIcon(painter, style, tile.adjusted(9, 9, -9, -9), QString::fromLatin1(steps[i].icon), theme.accentText);
        const QRectF text(card.left() + 68, card.top(), stepWidth - 80, stepHeight);
        const QString title = QCoreApplication::translate("canvas", steps[i].title);
        painter.setFont(font(TextRole::BodyMedium));
        painter.setPen(theme.textPrimary);
        const QRectF titleRect = QFontMetricsF(font(TextRole::BodyMedium)).boundingRect(QRectF(0, 0, text.width(), 100), Qt::TextWordWrap, title);
        const QString detail = QCoreApplication::translate("canvas", steps[i].text);
        const QRectF detailRect = QFontMetricsF(font(TextRole::Caption)).boundingRect(QRectF(0, 0, text.width(), 100), Qt::TextWordWrap, detail);
        const qreal start = text.center().y() - (titleRect.height() + detailRect.height() + 3) / 2;
        painter.drawText(QRectF(text.left(), start, text.width(), titleRect.height() + 2), Qt::TextWordWrap, title);
        painter.setFont(font(TextRole::Caption));
        painter.setPen(theme.textSecondary);
        painter.drawText(QRectF(text.left(), start + titleRect.height() + 3, text.width(), detailRect.height() + 2), Qt::TextWordWrap, detail);
        isWide ? left += stepWidth + stepGap : top += stepHeight + stepGap;
    }
}
