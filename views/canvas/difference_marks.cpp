// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/difference_marks.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include <QCoreApplication>
#include <QPainterPath>
#include <algorithm>

namespace {
constexpr qreal badgeRadius = 9, frameGap = 4;

DifferenceMark markOf(const ObjectDifference& one)
{
    switch (one.change) {
    case ObjectDifference::Change::Added: return DifferenceMark::Added;
    case ObjectDifference::Change::Removed: return DifferenceMark::Removed;
    case ObjectDifference::Change::Edited: break;
    }
    return one.fields.isEmpty() && one.unknown.isEmpty() && one.isMoved ? DifferenceMark::Moved : DifferenceMark::Changed;
}

void paintSign(QPainter& painter, const PaintStyle& style, QPointF centre, DifferenceMark mark)
{
    const QString sign = differenceSign(mark);
    if (sign.isEmpty())
        return;
    const Tint& tint = differenceTint(style.theme, mark);
    const qreal radius = std::max(badgeRadius, 6 / style.zoom);
    painter.setPen(QPen(tint.border, style.hairline(1.5)));
    painter.setBrush(tint.fill);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(tint.ink, radius * 0.22, Qt::SolidLine, Qt::RoundCap));
    const qreal arm = radius * 0.5;
    if (mark == DifferenceMark::Changed) {
        QPainterPath wave(centre - QPointF(arm, -arm * 0.2));
        wave.cubicTo(centre + QPointF(-arm * 0.4, -arm), centre + QPointF(arm * 0.4, arm), centre + QPointF(arm, -arm * 0.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        return;
    }
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    if (mark == DifferenceMark::Added)
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

void paintLineMark(QPainter& painter, const LinkLook& look, DifferenceMark mark, const PaintStyle& style)
{
    QPen pen = differencePen(style, mark, std::max(7.0, style.hairline(5)));
    QColor wash = pen.color();
    wash.setAlphaF(0.45f);
    pen.setColor(wash);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(linkPath(look.route));
    paintLinkTexts(painter, look, style);                // the wash went over them
    if (look.badge)
        paintSign(painter, style, look.badge->rect.topLeft(), mark);
    else if (look.route.size() > 1)
        paintSign(painter, style, (look.route[look.route.size() / 2 - 1] + look.route[look.route.size() / 2]) / 2, mark);
}
}

DifferenceMarks differenceMarks(const OptionDifference& difference, DifferenceSide side)
{
    DifferenceMarks marks;
    for (const ObjectDifference& one : difference.objects) {
        if (!one.kind || one.change == (side == DifferenceSide::Before ? ObjectDifference::Change::Added : ObjectDifference::Change::Removed))
            continue;
        marks.insert(side == DifferenceSide::After && one.change == ObjectDifference::Change::Edited ? one.partner : one.id, markOf(one));
    }
    return marks;
}

void paintDifferenceMarks(QPainter& painter, const Scene& scene, const DifferenceMarks& marks, const PaintStyle& style)
{
    QList<ObjectId> ids = marks.keys();
    std::sort(ids.begin(), ids.end());
    for (const ObjectId& id : ids)
        if (const LinkLook* link = scene.link(id))
            paintLineMark(painter, *link, marks[id], style);
    for (const ObjectId& id : ids) {
        const NodeLook* node = scene.node(id);
        if (!node)
            continue;
        const QRectF frame = node->box.adjusted(-frameGap, -frameGap, frameGap, frameGap);
        painter.setPen(differencePen(style, marks[id], style.hairline(marks[id] == DifferenceMark::Moved ? 1.5 : 3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 12, 12);
        paintSign(painter, style, frame.topRight(), marks[id]);
    }
}

QString differenceSign(DifferenceMark mark)
{
    switch (mark) {
    case DifferenceMark::Added: return QStringLiteral("+");
    case DifferenceMark::Removed: return QStringLiteral("−");
    case DifferenceMark::Changed: return QStringLiteral("~");
    case DifferenceMark::Moved: break;
    }
    return {};
}

QString differenceWord(DifferenceMark mark)
{
    static const char* const words[]{QT_TRANSLATE_NOOP("difference", "added"), QT_TRANSLATE_NOOP("difference", "removed"), QT_TRANSLATE_NOOP("difference", "changed"), QT_TRANSLATE_NOOP("difference", "moved")};
    return QCoreApplication::translate("difference", words[std::size_t(mark)]);
}

const Tint& differenceTint(const Theme& theme, DifferenceMark mark)
{
    return mark == DifferenceMark::Added ? theme.added : mark == DifferenceMark::Removed ? theme.removed : theme.changed;
}

QPen differencePen(const PaintStyle& style, DifferenceMark mark, qreal width)
{
    QPen pen(differenceTint(style.theme, mark).border, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (mark == DifferenceMark::Removed)
        pen.setDashPattern({3, 2});
    else if (mark != DifferenceMark::Added)
        pen.setDashPattern({1, 1.8});
    return pen;
}
