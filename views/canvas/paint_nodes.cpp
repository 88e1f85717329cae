// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/figure_overlay.h"
#include "views/canvas/near_texts.h"
#include "views/canvas/node_size.h"
#include "views/canvas/painters.h"
#include <QTextOption>
#include <array>
#include <cmath>

namespace {
constexpr qreal frameRadius = 12, containerRadius = 10, cardRadius = 8, chipRadius = 7;

const Tint& tintOf(const Theme& theme, NodeRole role)
{
    const std::array tints{&theme.onPremises, &theme.meetMe, &theme.azure, &theme.region, &theme.group, &theme.risk, &theme.note};
    return *tints[static_cast<std::size_t>(role)];
}

void paintBox(QPainter& painter, const PaintStyle& style, const QRectF& rect, qreal radius, const QColor& fill, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(fill);
    const QRectF area = crisp(painter, style, rect);
    if (style.isVeryFar())
        painter.drawRect(area);
    else
        painter.drawRoundedRect(area, radius, radius);
}

void paintShadow(QPainter& painter, const PaintStyle& style, const QRectF& rect, qreal radius)
{
    if (style.isFar() || style.theme.shadow.alpha() == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.shadow);
    painter.drawRoundedRect(rect.translated(0, 1.5).adjusted(-0.5, 0, 0.5, 0.5), radius, radius);
}

/// Far out: the name alone, as large as reads well and fits.
void paintFarTitle(QPainter& painter, const PaintStyle& style, const QRectF& rect, const QString& title, const QColor& colour)
{
    if (style.isVeryFar() && rect.width() * style.zoom < 46)
        return;
    QFont far = font(TextRole::BodyStrong);
    far.setPixelSize(std::max(13, static_cast<int>(std::min(11 / style.zoom, rect.height() * 0.7))));
    if (far.pixelSize() * style.zoom < 7)
        return;
    painter.setFont(far);
    painter.setPen(colour);
    const QRectF area = rect.adjusted(6, 2, -6, -2);
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, QFontMetricsF(far).elidedText(title, Qt::ElideRight, area.width()));
}

/// Far out: the name of a region or group at its top, very far out in its middle, over what stands in it.
void paintFarFrameTitle(QPainter& painter, const NodeLook& look, const PaintStyle& style, const Tint& tint)
{
    QFont far = font(TextRole::BodyStrong);
    const qreal room = style.isVeryFar() ? look.rect.height() / 2 : NodeSize::frameTitle + NodeSize::regionPadding - 8;
    far.setPixelSize(static_cast<int>(std::min(12 / style.zoom, room)));
    const qreal width = look.rect.width() - 16;
    if (far.pixelSize() * style.zoom < 7 || width * style.zoom < 24)
        return;
    const QString title = QFontMetricsF(far).elidedText(look.title, Qt::ElideRight, width);
    painter.setFont(far);
    if (style.isVeryFar()) {                             // on a plate, as it lies on boxes
        const QSizeF size(QFontMetricsF(far).horizontalAdvance(title) + far.pixelSize(), far.pixelSize() * 1.5);
        QRectF plate(QPointF(), size);
        plate.moveCenter(look.rect.center());
        QColor ground = tint.fill;
        ground.setAlphaF(0.88);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(plate, far.pixelSize() / 3.0, far.pixelSize() / 3.0);
    }
    painter.setPen(tint.ink);
    painter.drawText(look.rect.adjusted(8, 3, -8, -3), int(style.isVeryFar() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, title);
}

void paintFrameTitle(QPainter& painter, const NodeLook& look, const PaintStyle& style, const Tint& tint)
{
    qreal left = look.rect.left() + 14;
    const qreal top = look.rect.top() + 7;
    if (look.style == NodeStyle::Region) {
        paintLookIcon(painter, style, QRectF(left, top + 1, 16, 16), look.icon, tint.ink);
        left += 22;
    }
    paintText(painter, QRectF(left, top, look.rect.right() - left, 18), TextRole::CaptionStrong, tint.ink, look.title);
}

void paintRows(QPainter& painter, const NodeLook& look, const PaintStyle& style, qreal top)
{
    for (const TextRow& row : look.rows) {
        const QRectF area(look.rect.left() + NodeSize::inset + 4, top, look.rect.width() - 2 * NodeSize::inset - 8, NodeSize::rowHeight);
        if (style.stage() == ZoomStage::Near && !row.nearRight.isEmpty()) {
            paintNearText(painter, area, style.theme.textSecondary, row.left);
            paintNearText(painter, area, style.theme.textSecondary, row.nearRight, Qt::AlignRight);
        } else {
            paintText(painter, area, TextRole::Caption, style.theme.textSecondary, row.left);
            paintText(painter, area, TextRole::Tiny, style.theme.textSecondary, row.right, Qt::AlignRight);
        }
        top += NodeSize::rowHeight;
    }
}

/// While only names are told a box wears the colour of its figure: paints it, and gives the colours for the name.
const Tint* paintFarFill(QPainter& painter, const QRectF& rect, qreal radius, const NodeLook& look, const PaintStyle& style)
{
    const OverlayMark* mark = style.overlay && style.isFar() ? style.overlay->of(look.id) : nullptr;
    if (!mark)
        return nullptr;
    const Tint& tint = overlayTint(style.theme, *style.overlay->which, mark->step);
    paintBox(painter, style, rect, radius, tint.fill, QPen(tint.border, style.hairline()));
    if (!mark->isKnown())
        paintHatch(painter, rect, tint.border);
    return &tint;
}

void paintContainer(QPainter& painter, const NodeLook& look, const PaintStyle& style, const Tint& tint)
{
    paintShadow(painter, style, look.rect, containerRadius);
    paintBox(painter, style, look.rect, containerRadius, tint.fill, QPen(tint.border, style.hairline()));
    if (style.isFar()) {
        const QRectF header(look.rect.topLeft(), QSizeF(look.rect.width(), NodeSize::headerHeight));
        const Tint* fill = paintFarFill(painter, header, containerRadius, look, style);
        paintFarTitle(painter, style, header, look.title, fill ? fill->ink : tint.ink);
        return;
    }
    paintLookIcon(painter, style, QRectF(look.rect.left() + 11, look.rect.top() + 13, 22, 22), look.icon, tint.ink);
    const qreal left = look.rect.left() + NodeSize::textLeft, width = look.rect.right() - left - NodeSize::textRight;
    if (paintNearLines(painter, QRectF(left, look.rect.top() + 3, width, NodeSize::headerHeight - 6), look, style)) {
        paintRows(painter, look, style, look.rect.bottom() - NodeSize::inset - look.rows.size() * NodeSize::rowHeight);
        return;
    }
    const OverlayMark* mark = style.overlay ? style.overlay->of(look.id) : nullptr;
    const bool hasSubtitle = mark || !look.subtitle.isEmpty();
    paintText(painter, QRectF(left, look.rect.top() + (hasSubtitle ? 7 : 14), width, 19), TextRole::BodyStrong, style.theme.textPrimary, look.title);
    if (mark)
        paintMarkLine(painter, QRectF(left, look.rect.top() + 25, width, 15), *mark, style);
    else
        paintText(painter, QRectF(left, look.rect.top() + 25, width, 15), TextRole::Caption, style.theme.textSecondary, look.subtitle);
    const qreal rows = look.rows.size() * NodeSize::rowHeight;
    paintRows(painter, look, style, look.rect.bottom() - NodeSize::inset - rows);
}

QPen edgePen(const NodeLook& look, const PaintStyle& style, const QColor& normal)
{
    if (look.state == LookState::Normal)
        return QPen(normal, style.hairline());
    QPen pen(look.state == LookState::Pending ? style.theme.warning.ink : style.theme.broken.ink, style.hairline(1.25));
    pen.setDashPattern({4, 3});
    return pen;
}

void paintStateIcon(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    if (look.state == LookState::Normal)
        return;
    const bool isPendingLook = look.state == LookState::Pending;
    paintLookIcon(painter, style, QRectF(look.rect.right() - 24, look.rect.center().y() - 8, 16, 16), isPendingLook ? QStringLiteral("pending") : QStringLiteral("broken"),
                  isPendingLook ? style.theme.warning.ink : style.theme.broken.ink);
}

void paintTwoLines(QPainter& painter, const QRectF& area, const NodeLook& look, const PaintStyle& style)
{
    if (paintNearLines(painter, area.adjusted(0, 1, 0, -1), look, style))
        return;
    const OverlayMark* mark = style.overlay ? style.overlay->of(look.id) : nullptr;
    if (look.subtitle.isEmpty() && !mark) {
        paintText(painter, area, TextRole::BodyMedium, style.theme.textPrimary, look.title);
        return;
    }
    const qreal middle = area.center().y();
    paintText(painter, QRectF(area.left(), middle - 17, area.width(), 18), TextRole::BodyMedium, style.theme.textPrimary, look.title);
    if (mark)
        paintMarkLine(painter, QRectF(area.left(), middle + 1, area.width(), 15), *mark, style);
    else
        paintText(painter, QRectF(area.left(), middle + 1, area.width(), 15), TextRole::Caption, style.theme.textSecondary, look.subtitle);
}

void paintCard(QPainter& painter, const NodeLook& look, const PaintStyle& style, const QRectF& rect)
{
    const Tint& tint = tintOf(style.theme, look.role);
    paintShadow(painter, style, rect, cardRadius);
    paintBox(painter, style, rect, cardRadius, style.theme.node, edgePen(look, style, style.theme.nodeBorder));
    const Tint* fill = paintFarFill(painter, rect, cardRadius, look, style);
    if (style.isFar()) {
        paintFarTitle(painter, style, rect, look.title, fill ? fill->ink : style.theme.textPrimary);
        return;
    }
    const QRectF tile(rect.left() + 7, rect.center().y() - 13, 26, 26);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(tile, 6, 6);
    paintLookIcon(painter, style, tile.adjusted(3, 3, -3, -3), look.icon, tint.ink);
    paintTwoLines(painter, QRectF(QPointF(rect.left() + NodeSize::textLeft, rect.top()), rect.bottomRight()), look, style);
}

void paintChip(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    const Tint& tint = tintOf(style.theme, look.role);
    paintBox(painter, style, look.rect, chipRadius, style.theme.node, edgePen(look, style, tint.border));
    const Tint* fill = paintFarFill(painter, look.rect, chipRadius, look, style);
    if (style.isFar()) {
        if (!style.isVeryFar())
            paintFarTitle(painter, style, look.rect, look.title, fill ? fill->ink : style.theme.textPrimary);
        return;
    }
    paintLookIcon(painter, style, QRectF(look.rect.left() + 9, look.rect.center().y() - 9, 18, 18), look.icon, tint.ink);
    paintTwoLines(painter, QRectF(QPointF(look.rect.left() + 34, look.rect.top()), look.rect.bottomRight()), look, style);
    paintStateIcon(painter, look, style);
}

void paintRisk(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    const Tint& tint = style.theme.risk;
    QPen pen(tint.border, style.hairline(1.25));
    pen.setDashPattern({4, 3});
    paintBox(painter, style, look.rect, cardRadius, tint.fill, pen);
    if (style.isFar()) {
        paintFarTitle(painter, style, look.rect, look.title, tint.ink);
        return;
    }
    paintLookIcon(painter, style, QRectF(look.rect.left() + 11, look.rect.center().y() - 10, 20, 20), look.icon, tint.ink);
    paintTwoLines(painter, QRectF(QPointF(look.rect.left() + NodeSize::textLeft, look.rect.top()), look.rect.bottomRight()), look, style);
}

void paintNote(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    constexpr qreal fold = 14;
    const Tint& tint = style.theme.note;
    const QRectF rect = crisp(painter, style, look.rect);
    QPainterPath paper;
    paper.addPolygon(QPolygonF{rect.topLeft(), {rect.right() - fold, rect.top()}, {rect.right(), rect.top() + fold}, rect.bottomRight(), rect.bottomLeft(), rect.topLeft()});
    paintShadow(painter, style, look.rect, 2);
    painter.setPen(QPen(tint.border, style.hairline()));
    painter.setBrush(tint.fill);
    painter.drawPath(paper);
    painter.drawPolyline(QPolygonF{{rect.right() - fold, rect.top()}, {rect.right() - fold, rect.top() + fold}, {rect.right(), rect.top() + fold}});
    if (style.isFar())
        return;
    painter.setPen(tint.ink);
    painter.setFont(font(TextRole::Body));
    QTextOption wrap(Qt::AlignLeft | Qt::AlignTop);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.save();
    painter.setClipRect(look.rect.adjusted(2, 2, -2, -2), Qt::IntersectClip);
    painter.drawText(look.rect.adjusted(12, 12, -12, -4), look.title, wrap);
    painter.restore();
}
}

const Tint& roleTint(const Theme& theme, NodeRole role)
{
    return tintOf(theme, role);
}

void paintNodeGround(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    const Tint& tint = tintOf(style.theme, look.role);
    if (look.style == NodeStyle::Container)
        paintContainer(painter, look, style, tint);
    else if (look.style == NodeStyle::Site)
        paintBox(painter, style, look.rect, frameRadius, tint.fill, QPen(tint.border, style.hairline()));
    else if (look.style == NodeStyle::Region || look.style == NodeStyle::Group) {
        QPen pen(tint.border, style.hairline());
        if (look.style == NodeStyle::Group)
            pen.setDashPattern({5, 4});
        paintBox(painter, style, look.rect, frameRadius + 2, tint.fill, pen);
        if (!style.isFar())
            paintFrameTitle(painter, look, style, tint);
    }
}

void paintNodeFront(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    if (look.style == NodeStyle::Site)
        paintCard(painter, look, style, look.box);
    else if (look.style == NodeStyle::Card)
        paintCard(painter, look, style, look.rect);
    else if (look.style == NodeStyle::Chip)
        paintChip(painter, look, style);
    else if (look.style == NodeStyle::Risk)
        paintRisk(painter, look, style);
    else if (look.style == NodeStyle::Note)
        paintNote(painter, look, style);
}

void paintFarNames(QPainter& painter, const NodeLook& look, const PaintStyle& style)
{
    const bool isFrame = look.style == NodeStyle::Region || look.style == NodeStyle::Group;
    if (isFrame || (look.style == NodeStyle::Site && style.isVeryFar()))
        paintFarFrameTitle(painter, look, style, tintOf(style.theme, look.role));
}
