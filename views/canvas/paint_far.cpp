// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/far_scene.h"
#include "views/canvas/figure_overlay.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include <cmath>

namespace {
constexpr qreal farLine = FarPlateSize::line, farIcon = FarPlateSize::icon - 3, farRadius = 5;

const Tint& farTint(const Theme& theme, FarVerdict::Tone tone)
{
    const std::array tints{&theme.unknown, &theme.healthy, &theme.warning, &theme.broken};
    return *tints[static_cast<std::size_t>(tone)];
}

/// Paints in pixels of the screen round a point of the scene.
template <class Paint> void inPixels(QPainter& painter, const PaintStyle& style, QPointF centre, Paint paint)
{
    painter.save();
    painter.translate(centre);
    painter.scale(1 / style.zoom, 1 / style.zoom);
    paint();
    painter.restore();
}

void paintPlaceGround(QPainter& painter, const FarPlace& place, const Scene& scene, const PaintStyle& style)
{
    const Tint& role = roleTint(style.theme, place.role);
    const auto which = scene.overlay().which;
    const Tint& tint = which && place.verdict.overlay && place.verdict.overlay->isKnown() ? overlayTint(style.theme, *which, place.verdict.overlay->step) : role;
    painter.setPen(QPen(tint.border, style.hairline(1.5)));
    painter.setBrush(tint.fill);
    const qreal radius = std::min(12.0, farRadius / style.zoom);
    painter.drawRoundedRect(crisp(painter, style, place.rect), radius, radius);
}

void paintBundle(QPainter& painter, const FarBundle& bundle, const Scene& scene, const PaintStyle& style)
{
    LinkLook look;
    look.style = bundle.style;
    const qreal pixels = std::min(2 + std::log2(double(bundle.count)), 7.0);
    if (const auto which = scene.overlay().which; which && bundle.overlay) {
        const Tint& tint = overlayTint(style.theme, *which, bundle.overlay->step);
        painter.setPen(QPen(tint.border, style.hairline(pixels + 6)));
        painter.drawLine(bundle.line);
        painter.setPen(QPen(tint.fill, style.hairline(pixels + 4)));
        painter.drawLine(bundle.line);
    }
    QPen pen(linkColour(style.theme, look), style.hairline(pixels));
    if (bundle.style == LinkStyle::Ipsec)
        pen.setDashPattern({5, 2});
    painter.setPen(pen);
    painter.drawLine(bundle.line);
}

void paintPlate(QPainter& painter, const PaintStyle& style, const QRectF& plate, const QColor& border)
{
    painter.setPen(QPen(border, 1));
    painter.setBrush(style.theme.surface);
    painter.drawRoundedRect(plate, farRadius, farRadius);
}

QRectF pixelPlate(const QRectF& plate, double zoom)
{
    const QSizeF size = plate.size() * zoom;
    return {QPointF(-size.width() / 2, -size.height() / 2), size};
}

/// Where there is no room for the verdict: its shape and the name.
void paintNamePlate(QPainter& painter, const FarPlace& place, const QRectF& plate, const PaintStyle& style)
{
    inPixels(painter, style, plate.center(), [&] {
        const QRectF area = pixelPlate(plate, style.zoom);
        const Tint& tint = farTint(style.theme, place.verdict.tone);
        const qreal iconWidth = place.verdict.icon.isEmpty() ? 0 : farIcon + 3, left = area.center().x() - (place.titleWidth + iconWidth) / 2;
        paintPlate(painter, style, area, tint.border);
        if (iconWidth > 0)
            paintLookIcon(painter, style, QRectF(left, area.center().y() - farIcon / 2, farIcon, farIcon), place.verdict.icon, tint.ink);
        paintText(painter, QRectF(left + iconWidth, area.top(), area.width(), area.height()), TextRole::BodyStrong, style.theme.textPrimary, place.title);
    });
}

void paintPlacePlate(QPainter& painter, const FarPlace& place, const QRectF& plate, const FarScene& far, const Scene& scene, const PaintStyle& style)
{
    inPixels(painter, style, plate.center(), [&] {
        const QRectF area = pixelPlate(plate, style.zoom);
        const auto which = scene.overlay().which;
        const bool hasOverlay = which && place.verdict.overlay;
        const Tint& tint = hasOverlay ? overlayTint(style.theme, *which, place.verdict.overlay->step) : farTint(style.theme, place.verdict.tone);
        paintPlate(painter, style, area, place.verdict.text.isEmpty() ? style.theme.borderStrong : tint.border);
        paintText(painter, QRectF(area.left(), area.top() + 3, area.width(), farLine), TextRole::BodyStrong, style.theme.textPrimary, place.title, Qt::AlignHCenter);
        if (place.verdict.text.isEmpty())
            return;
        const qreal opacity = painter.opacity();
        painter.setOpacity(opacity * (far.isCurrent ? 1 : 0.4));
        const QRectF line(area.left() + 3, area.bottom() - farLine - 3, area.width() - 6, farLine);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.fill);
        painter.drawRoundedRect(line, farRadius - 2, farRadius - 2);
        if (hasOverlay && !place.verdict.overlay->isKnown())
            paintHatch(painter, line, tint.border);
        const qreal left = line.center().x() - place.verdictWidth / 2;
        if (!place.verdict.icon.isEmpty())
            paintLookIcon(painter, style, QRectF(left, line.center().y() - farIcon / 2, farIcon, farIcon), place.verdict.icon, tint.ink);
        paintText(painter, QRectF(left + (place.verdict.icon.isEmpty() ? 0 : farIcon + 3), line.top(), line.width(), line.height()), TextRole::CaptionStrong, tint.ink, place.verdict.text);
        painter.setOpacity(opacity);
    });
}

/// Where a plate had no room: the shape alone, if it says that something is wrong.
void paintPlaceIcon(QPainter& painter, const FarPlace& place, const PaintStyle& style)
{
    if (place.verdict.tone < FarVerdict::Tone::Warning || place.verdict.icon.isEmpty())
        return;
    inPixels(painter, style, place.rect.center(), [&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.surface);
        painter.drawEllipse(QPointF(), 8, 8);
        paintLookIcon(painter, style, QRectF(-6, -6, 12, 12), place.verdict.icon, farTint(style.theme, place.verdict.tone).ink);
    });
}
}

void paintFarScene(QPainter& painter, const Scene& scene, const QRectF& area, const PaintStyle& style)
{
    const FarScene& far = scene.far();
    const FarScene::Plates& plates = far.platesAt(style.zoom);
    for (const ObjectId& id : far.others)                    // frames round several places, and what belongs to none
        if (const NodeLook* node = scene.node(id); node && node->rect.intersects(area))
            node->style == NodeStyle::Group ? paintNodeGround(painter, *node, style) : paintNodeFront(painter, *node, style);
    for (const FarPlace& place : far.places)
        if (place.rect.intersects(area))
            paintPlaceGround(painter, place, scene, style);
    painter.setPen(QPen(style.theme.borderStrong, style.hairline()));
    for (std::size_t i = 0; i < far.places.size(); ++i)      // from a plate beside its place
        if (const QRectF& plate = plates.places[i]; !plate.isNull() && !plate.contains(far.places[i].rect.center()))
            painter.drawLine(plate.center(), far.places[i].rect.center());
    const QRectF reach = area.adjusted(-40, -40, 40, 40);
    for (const FarBundle& bundle : far.bundles)
        if (QRectF(bundle.line.p1(), bundle.line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(reach))
            paintBundle(painter, bundle, scene, style);
    for (std::size_t i = 0; i < far.bundles.size(); ++i)
        if (const QRectF& plate = plates.bundles[i]; plate.intersects(area)) {
            const FarBundle& bundle = far.bundles[i];
            inPixels(painter, style, plate.center(), [&] {
                const QRectF pixels = pixelPlate(plate, style.zoom);
                paintPlate(painter, style, pixels, style.theme.border);
                const qreal opacity = painter.opacity();
                painter.setOpacity(opacity * (far.isCurrent ? 1 : 0.4));
                paintText(painter, pixels, TextRole::CaptionStrong, style.theme.textPrimary, bundle.text, Qt::AlignHCenter);
                painter.setOpacity(opacity);
            });
        }
    for (std::size_t i = 0; i < far.places.size(); ++i) {
        if (plates.places[i].intersects(area) && !plates.isWhole[i])
            paintNamePlate(painter, far.places[i], plates.places[i], style);
        else if (plates.places[i].intersects(area))
            paintPlacePlate(painter, far.places[i], plates.places[i], far, scene, style);
        else if (plates.places[i].isNull() && far.places[i].rect.intersects(area))
            paintPlaceIcon(painter, far.places[i], style);
    }
}
