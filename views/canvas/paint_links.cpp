// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/badge_size.h"
#include "views/canvas/figure_overlay.h"
#include "views/canvas/label_placement.h"
#include "views/canvas/node_size.h"
#include "views/canvas/painters.h"
#include <QPainterPath>
#include <array>
#include <cmath>

namespace {
constexpr qreal cornerRadius = 8;

qreal linkWidth(LinkStyle style)
{
    constexpr std::array widths{1.0, 1.25, 1.6, 2.0, 1.8, 1.8, 1.6, 1.6, 1.8, 1.6, 1.6, 1.0};
    return widths[static_cast<std::size_t>(style)];
}

bool isObjectLine(LinkStyle style)
{
    return style != LinkStyle::Lan && style != LinkStyle::Uplink && style != LinkStyle::HubMesh && style != LinkStyle::Risk;
}

void paintMark(QPainter& painter, const PaintStyle& style, QPointF centre, const QString& icon, const QColor& colour)
{
    painter.setPen(QPen(colour, style.hairline()));
    painter.setBrush(style.theme.canvas);
    painter.drawEllipse(centre, 9, 9);
    paintLookIcon(painter, style, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), icon, colour);
}

/// The first port of a pair is full, the second a ring.
void paintPort(QPainter& painter, const PaintStyle& style, QPointF port, const QColor& colour, int rank)
{
    const QPointF centre = crisp(painter, style, port);
    painter.setPen(QPen(rank == 0 ? style.theme.node : colour, 1.25));
    painter.setBrush(rank == 0 ? colour : style.theme.node);
    painter.drawEllipse(centre, 3.25, 3.25);
}

void paintGrade(QPainter& painter, const PaintStyle& style, const QRectF& area, const QString& grade)
{
    const Tint& tint = style.theme.grade(grade);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(area, 4, 4);
    paintText(painter, area, TextRole::CaptionStrong, tint.ink, badgeText(grade), Qt::AlignHCenter);
}

/// The one figure of an overlay, on its colour.
void paintOverlayBadge(QPainter& painter, const BadgeLook& badge, const PaintStyle& style)
{
    const OverlayMark& mark = *badge.overlay;
    const Tint& tint = style.overlay ? overlayTint(style.theme, *style.overlay->which, mark.step) : style.theme.unknown;
    const QRectF rect = crisp(painter, style, badge.rect);
    const qreal opacity = painter.opacity(), radius = badge.rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.canvas);
    painter.drawRoundedRect(badge.rect, radius, radius);
    painter.setOpacity(opacity * (badge.isCurrent ? 1 : 0.4));
    painter.setPen(QPen(tint.border, style.hairline()));
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(rect, radius, radius);
    if (!mark.isKnown())
        paintHatch(painter, rect.adjusted(5, 1, -5, -1), tint.border);
    qreal left = badge.rect.left() + BadgeSize::padding;
    if (badge.hasOverlayIcon && style.overlay) {
        paintLookIcon(painter, style, QRectF(left - 1, rect.center().y() - 6, 12, 12), overlayIcon(*style.overlay->which, mark.step), tint.ink);
        left += BadgeSize::lock + 3;
    }
    paintText(painter, QRectF(QPointF(left, badge.rect.top()), badge.rect.bottomRight()), TextRole::CaptionStrong, tint.ink, mark.text);
    painter.setOpacity(opacity);
}

/// The same where only names are told: its text as large as it is read.
void paintFarMark(QPainter& painter, const BadgeLook& badge, const PaintStyle& style)
{
    constexpr qreal pixels = 0.85;
    painter.save();
    painter.translate(badge.rect.center());
    painter.scale(pixels / style.zoom, pixels / style.zoom);
    BadgeLook moved = badge;
    moved.rect.moveCenter({0, 0});
    paintOverlayBadge(painter, moved, style);
    painter.restore();
}

void paintBadge(QPainter& painter, const LinkLook& link, const BadgeLook& badge, const PaintStyle& style)
{
    if (badge.overlay) {
        paintOverlayBadge(painter, badge, style);
        return;
    }
    const qreal opacity = painter.opacity();
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.canvas);
    const qreal radius = badge.isStacked ? 8 : badge.rect.height() / 2;
    painter.drawRoundedRect(badge.rect, radius, radius);
    painter.setOpacity(opacity * (badge.isCurrent ? 1 : 0.4));
    painter.setPen(QPen(style.theme.borderStrong, style.hairline()));
    painter.setBrush(style.theme.surface);
    painter.drawRoundedRect(crisp(painter, style, badge.rect), radius, radius);

    const QRectF rect = badge.rect;
    const QRectF top = badge.isStacked ? QRectF(rect.left(), rect.top() + 3, rect.width(), 16) : rect;
    qreal left = rect.left() + BadgeSize::padding;
    if (link.isEncrypted) {
        paintLookIcon(painter, style, QRectF(left - 1, top.center().y() - 6.5, 12, 12), QStringLiteral("lock"), style.theme.encrypted);
        left += BadgeSize::lock + 3;
    }
    const QString bandwidth = badgeText(badge.bandwidth);
    paintText(painter, QRectF(QPointF(left, top.top()), top.bottomRight()), TextRole::CaptionStrong, style.theme.textPrimary, bandwidth);
    const QRectF square(rect.right() - BadgeSize::grade - (badge.isStacked ? 6 : 4), rect.center().y() - BadgeSize::grade / 2, BadgeSize::grade, BadgeSize::grade);
    paintGrade(painter, style, square, badge.grade);
    if (badge.isStacked) {
        paintText(painter, QRectF(rect.left() + BadgeSize::padding, rect.top() + 18, rect.width(), 15), TextRole::Caption, style.theme.textSecondary, badgeText(badge.availability));
    } else {
        left += std::ceil(textWidth(bandwidth, TextRole::CaptionStrong));
        paintText(painter, QRectF(left, rect.top(), 13, rect.height()), TextRole::Caption, style.theme.textSecondary, QStringLiteral("·"), Qt::AlignHCenter);
        paintText(painter, QRectF(left + 13, rect.top(), rect.width(), rect.height()), TextRole::Caption, style.theme.textSecondary, badgeText(badge.availability));
    }
    painter.setOpacity(opacity);
}
}

QPainterPath linkPath(const QPolygonF& route)
{
    QPainterPath path;
    if (route.size() < 2)
        return path;
    path.moveTo(route.first());
    for (qsizetype i = 1; i + 1 < route.size(); ++i) {
        const QPointF corner = route[i];
        const QLineF in(corner, route[i - 1]), out(corner, route[i + 1]);
        const qreal radius = std::min({cornerRadius, in.length() / 2, out.length() / 2});
        path.lineTo(in.length() > 0 ? in.pointAt(radius / in.length()) : corner);
        path.quadTo(corner, out.length() > 0 ? out.pointAt(radius / out.length()) : corner);
    }
    path.lineTo(route.last());
    return path;
}

QColor linkColour(const Theme& theme, const LinkLook& look)
{
    if (look.state == LookState::Broken)
        return theme.broken.ink;
    const std::array colours{theme.lanLink, theme.internetLink, theme.privateLink, theme.privateLink, theme.internetLink, theme.privateLink, theme.wanLink, theme.peeringLink, theme.privateLink, theme.peeringLink, theme.peeringLink, theme.risk.border};
    return colours[static_cast<std::size_t>(look.style)];
}

QPen linkPen(const PaintStyle& style, const LinkLook& look)
{
    const qreal width = std::max(linkWidth(look.style), style.hairline(style.isFar() ? 0.9 : 1));
    QPen pen(linkColour(style.theme, look), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style.isVeryFar())
        return pen;
    if (look.state == LookState::Broken)
        pen.setDashPattern({2, 3});
    else if (look.state == LookState::Pending)
        pen.setDashPattern({4.5, 3.5});
    else if (look.style == LinkStyle::Ipsec || look.style == LinkStyle::Uplink)
        pen.setDashPattern({6, 2.5, 1.2, 2.5});
    else if (look.style == LinkStyle::GlobalReach)
        pen.setDashPattern({9, 3});
    else if (look.style == LinkStyle::HubMesh)
        pen.setDashPattern({1.2, 2.4});
    else if (look.style == LinkStyle::Risk)
        pen.setDashPattern({3, 3});
    return pen;
}

void paintLink(QPainter& painter, const LinkLook& look, const PaintStyle& style)
{
    if (style.isFar() && (look.style == LinkStyle::Lan || look.style == LinkStyle::Risk) && style.isVeryFar())
        return;
    QPolygonF route = look.route;
    if (look.style != LinkStyle::Risk && look.shape == LineShape::Orthogonal)
        for (QPointF& point : route)
            point = crisp(painter, style, point);
    painter.setPen(linkPen(style, look));
    painter.setBrush(Qt::NoBrush);
    if (style.isFar())
        painter.drawPolyline(route);
    else
        painter.drawPath(linkPath(route));
}

void paintLinkOverlay(QPainter& painter, const LinkLook& look, const PaintStyle& style)
{
    const OverlayMark* mark = style.overlay->of(look);
    if (!mark || look.route.size() < 2)
        return;
    const Tint& tint = overlayTint(style.theme, *style.overlay->which, mark->step);
    const qreal width = std::max(9.0, style.hairline(7));
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * (style.overlay->isCurrent ? 1 : 0.4));
    painter.setBrush(Qt::NoBrush);
    QPen edge(tint.border, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!mark->isKnown())
        edge.setDashPattern({0.35, 0.35});                   // hatched: across the line
    painter.setPen(edge);
    const auto draw = [&] { style.isFar() ? painter.drawPolyline(look.route) : painter.drawPath(linkPath(look.route)); };
    draw();
    if (mark->isKnown()) {
        painter.setPen(QPen(tint.fill, width - std::max(2.0, style.hairline(1.5)), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        draw();
    }
    painter.setOpacity(opacity);
}

void paintLinkTexts(QPainter& painter, const LinkLook& look, const PaintStyle& style)
{
    const QColor colour = linkColour(style.theme, look);
    if (style.isFar()) {
        if (look.badge && look.badge->overlay && style.overlay && style.badges == Badges::Shown && !style.isVeryFar()) {
            paintFarMark(painter, *look.badge, style);
        } else if (look.badge && style.badges == Badges::Shown && !style.isVeryFar()) {
            painter.setPen(QPen(style.theme.canvas, style.hairline(1.5)));
            painter.setBrush(style.theme.grade(look.badge->isCurrent ? look.badge->grade : QString()).fill);
            painter.drawEllipse(look.badge->rect.center(), 4.5 / style.zoom, 4.5 / style.zoom);
        }
        return;
    }
    if (isObjectLine(look.style) && look.route.size() > 1) {
        paintPort(painter, style, look.fromPort, colour, look.rank);
        paintPort(painter, style, look.toPort, colour, look.rank);
    }
    if (look.style == LinkStyle::Risk) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(look.toPort, 3, 3);
    }
    for (const LabelLook& label : look.labels) {
        if (style.labels == LinkLabels::Hidden)
            break;
        QColor halo = style.theme.canvas;
        halo.setAlphaF(0.75);
        painter.fillRect(label.rect.adjusted(0, 1, 0, -1), halo);
        paintText(painter, label.rect, TextRole::Tiny, style.theme.textSecondary, label.text, Qt::AlignHCenter);
    }
    const bool hasBadge = look.badge && style.badges == Badges::Shown;
    if (hasBadge)
        paintBadge(painter, look, *look.badge, style);
    else if (look.isEncrypted)
        paintMark(painter, style, markPlace(look.route), QStringLiteral("lock"), style.theme.encrypted);
    if (look.state != LookState::Normal && hasBadge) {
        const bool isPendingLook = look.state == LookState::Pending;
        const QPointF place = look.badge->rect.topRight() + QPointF(-2, 1);
        paintMark(painter, style, place, isPendingLook ? QStringLiteral("pending") : QStringLiteral("broken"), isPendingLook ? style.theme.warning.ink : style.theme.broken.ink);
    }
}
