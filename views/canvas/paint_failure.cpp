// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_failure.h"
#include "views/canvas/label_placement.h"
#include "views/canvas/node_size.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include <QPainterPath>
#include <array>

namespace {
constexpr qreal markHeight = 18, markIcon = 12, downOpacity = 0.5, cutOffOpacity = 0.55;

/// Links say broken where nodes say cut off: their word is a cross.
enum class MarkOf { Node, Link };

const Tint& tintOfMark(const Theme& theme, FailureMark mark)
{
    const std::array tints{&theme.unknown, &theme.carrying, &theme.warning, &theme.warning, &theme.unknown, &theme.broken};
    return *tints[static_cast<std::size_t>(mark)];
}

QString iconOfMark(FailureMark mark, MarkOf whose)
{
    if (whose == MarkOf::Link && mark == FailureMark::CutOff)
        return QStringLiteral("close");
    constexpr std::array icons{"", "swap", "warning", "warning", "cut-off", "broken"};
    return QString::fromLatin1(icons[static_cast<std::size_t>(mark)]);
}

/// An icon and a word on a plate; far out the icon alone, at a size that is seen.
void paintMarkPlate(QPainter& painter, const PaintStyle& style, QPointF centre, const FailureNote& note, MarkOf whose)
{
    const bool isBrokenLink = whose == MarkOf::Link && note.mark == FailureMark::CutOff;
    const Tint& tint = isBrokenLink ? style.theme.broken : tintOfMark(style.theme, note.mark);
    const qreal scale = style.isFar() ? 0.85 / style.zoom : 1;
    const bool hasText = !note.text.isEmpty() && !style.isFar();
    const qreal width = hasText ? 5 + markIcon + 4 + std::ceil(textWidth(note.text, TextRole::CaptionStrong)) + 7 : markHeight;
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    const QRectF plate(whose == MarkOf::Node ? -width : -width / 2, -markHeight / 2, width, markHeight);
    painter.setPen(QPen(tint.ink, 1.25));
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(plate, markHeight / 2, markHeight / 2);
    paintLookIcon(painter, style, QRectF(plate.left() + (hasText ? 5 : (markHeight - markIcon) / 2), -markIcon / 2, markIcon, markIcon), iconOfMark(note.mark, whose), tint.ink);
    if (hasText)
        paintText(painter, plate.adjusted(5 + markIcon + 4, 0, 0, 0), TextRole::CaptionStrong, tint.ink, note.text);
    painter.restore();
}

void paintCross(QPainter& painter, const PaintStyle& style, const QRectF& rect)
{
    QColor colour = style.theme.broken.ink;
    colour.setAlphaF(0.75);
    painter.setPen(QPen(colour, std::max(1.5, style.hairline(1.25)), Qt::SolidLine, Qt::RoundCap));
    const QRectF inside = rect.adjusted(3, 3, -3, -3);
    painter.drawLine(inside.topLeft(), inside.bottomRight());
    painter.drawLine(inside.topRight(), inside.bottomLeft());
}

/// An arrow at the end of a line, pointing along it.
void paintArrow(QPainter& painter, const PaintStyle& style, QPointF tip, QPointF from, const QColor& colour)
{
    const QLineF back(tip, from);
    if (back.length() < 1)
        return;
    const qreal size = std::max(9.0, style.hairline(7));
    const QPointF along = (from - tip) / back.length(), across(-along.y(), along.x());
    const QPointF point = tip + along * 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{point, point + along * size + across * size * 0.5, point + along * size - across * size * 0.5});
}

/// The plate of a line stands where its badge stood.
QPointF plateOf(const LinkLook& look)
{
    return look.badge ? look.badge->rect.center() : markPlace(look.route);
}

/// A link without traffic looks broken: dashes and the colour of what is broken.
LinkLook shownLook(const LinkLook& look, FailureMark mark)
{
    LinkLook shown = look;
    if (mark >= FailureMark::CutOff) {
        shown.state = LookState::Broken;
        shown.badge.reset();
        shown.isEncrypted = false;
    }
    return shown;
}
}

void paintFailureNode(QPainter& painter, const NodeLook& look, const FailureNote& note, const PaintStyle& style, void (*paint)(QPainter&, const NodeLook&, const PaintStyle&))
{
    if (note.mark < FailureMark::CutOff) {
        paint(painter, look, style);
        return;
    }
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * (note.mark == FailureMark::Down ? downOpacity : cutOffOpacity));
    paint(painter, look, style);
    painter.setOpacity(opacity);
}

void paintFailureLink(QPainter& painter, const LinkLook& look, const FailureNote& note, const PaintStyle& style)
{
    const qreal opacity = painter.opacity();
    if (note.mark >= FailureMark::CutOff) {
        painter.setOpacity(opacity * (look.objects.isEmpty() ? cutOffOpacity : 0.85));
        paintLink(painter, shownLook(look, note.mark), style);
        painter.setOpacity(opacity);
        return;
    }
    if (note.mark == FailureMark::Carries || note.mark == FailureMark::Overloaded) {
        const QColor colour = tintOfMark(style.theme, note.mark).ink;
        QColor halo = colour;
        halo.setAlphaF(0.2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, std::max(9.0, style.hairline(7)), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(linkPath(look.route));
        painter.setPen(QPen(colour, std::max(3.0, style.hairline(2.5)), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(linkPath(look.route));
        if (note.isToAzure && look.route.size() > 1)
            paintArrow(painter, style, look.route.last(), look.route[look.route.size() - 2], colour);
        if (note.isFromAzure && look.route.size() > 1)
            paintArrow(painter, style, look.route.first(), look.route[1], colour);
        return;
    }
    paintLink(painter, look, style);
}

void paintFailureLinkTexts(QPainter& painter, const LinkLook& look, const FailureNote& note, const PaintStyle& style)
{
    if (note.mark == FailureMark::Unaffected) {
        paintLinkTexts(painter, look, style);
        return;
    }
    LinkLook shown = shownLook(look, note.mark);
    if (!shown.objects.isEmpty() && (!note.text.isEmpty() || note.mark >= FailureMark::CutOff)) {
        shown.badge.reset();                             // the figures of the design as drawn do not hold now
        shown.isEncrypted = false;
    }
    paintLinkTexts(painter, shown, style);
}

void paintFailureMarks(QPainter& painter, const Scene& scene, const QList<QRectF>& areas, const PaintStyle& style)
{
    const auto isSeen = [&](const QRectF& bounds) {
        const QRectF wide = bounds.adjusted(-80, -40, 80, 40);
        return std::any_of(areas.cbegin(), areas.cend(), [&](const QRectF& area) { return area.intersects(wide); });
    };
    // In order of ids, so that the same failure gives the same picture whatever the hash seed.
    QList<ObjectId> ids = scene.failure().notes.keys();
    std::sort(ids.begin(), ids.end());
    for (const ObjectId& id : ids) {
        const FailureNote note = scene.failure().of(id);
        if (const NodeLook* node = scene.node(id)) {
            if (!isSeen(node->rect) || (style.isVeryFar() && note.mark == FailureMark::CutOff))
                continue;
            if (note.mark == FailureMark::Down)
                paintCross(painter, style, node->style == NodeStyle::Site ? node->box : node->rect);
            const QRectF rect = node->style == NodeStyle::Site ? node->box : node->rect;
            paintMarkPlate(painter, style, QPointF(rect.right() + (style.isFar() ? 0 : 4), rect.top() - 3), note, MarkOf::Node);
        } else if (const LinkLook* link = scene.link(id)) {
            if (note.mark == FailureMark::Carries && note.text.isEmpty())
                continue;                                // part of a way: the plate is on its link
            const bool isFirst = link->objects.value(0) == id || scene.failure().of(link->objects.value(0)).mark == FailureMark::Unaffected;
            if (isFirst && link->route.size() > 1 && isSeen(boundsOf(*link)) && !(style.isVeryFar() && note.mark <= FailureMark::Carries))
                paintMarkPlate(painter, style, plateOf(*link), scene.failure().of(*link), MarkOf::Link);
        }
    }
}
