// SPDX-License-Identifier: GPL-3.0-or-later
// What the map looks like, and where its labels stand.

#include "views/panels/map/coastline.h"
#include "views/panels/map/map_view.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace {
constexpr int lineOwner = 100000;                        // owners of labels from here on are lines
constexpr int arcSteps = 48;
constexpr double symbolRadius = 3.2;
constexpr double drawnRadius = 9;

/// What stands at one spot nests: a region around a location around a site.
double radiusOf(MapSymbol symbol, bool isDrawn)
{
    if (!isDrawn)
        return symbolRadius;
    return symbol == MapSymbol::Region ? drawnRadius : symbol == MapSymbol::PeeringLocation ? 6 : 4;
}

QSizeF labelSize(const QString& text, bool isStrong)
{
    const QFontMetricsF metrics(font(isStrong ? TextRole::CaptionStrong : TextRole::Tiny));
    return {metrics.horizontalAdvance(text) + 6, metrics.height() + 1};
}

QPainterPath symbolPath(MapSymbol symbol, QPointF at, double radius)
{
    QPainterPath path;
    switch (symbol) {
    case MapSymbol::Site:
        path.addRect(QRectF(at - QPointF(radius, radius) * 0.85, QSizeF(radius, radius) * 1.7));
        break;
    case MapSymbol::PeeringLocation:
        path.addPolygon(QPolygonF{at + QPointF(0, -radius * 1.2), at + QPointF(radius * 1.2, 0), at + QPointF(0, radius * 1.2), at + QPointF(-radius * 1.2, 0), at + QPointF(0, -radius * 1.2)});
        break;
    case MapSymbol::Region:
        path.addEllipse(at, radius, radius);
        break;
    }
    return path;
}

const Tint& tintOfSymbol(MapSymbol symbol)
{
    return symbol == MapSymbol::Site ? theme().onPremises : symbol == MapSymbol::PeeringLocation ? theme().meetMe : theme().azure;
}

QPen linePen(MapLineKind kind)
{
    switch (kind) {
    case MapLineKind::Private: return QPen(theme().privateLink, 2);
    case MapLineKind::Internet: return QPen(theme().internetLink, 2, Qt::DashDotLine);
    case MapLineKind::Wan: return QPen(theme().wanLink, 2, Qt::DashLine);
    case MapLineKind::Peering: return QPen(theme().peeringLink, 2, Qt::DotLine);
    }
    return {};
}
}

void MapView::layOut()
{
    // 1. Lines along great circles, cut where they cross the date line.
    m_paths.clear();
    m_pathLines.clear();
    QList<WantedLabel> wanted;
    QList<QRectF> taken{legendRect()};
    for (int index = 0; index < m_scene.lines.size(); ++index) {
        const MapLine& line = m_scene.lines[index];
        QPolygonF path;
        double before = 0;
        for (const Coordinates& at : greatCircleArc(m_scene.places[line.from].at, m_scene.places[line.to].at, arcSteps)) {
            if (!path.isEmpty() && std::abs(at.longitude - before) > 180) {
                m_paths.append(path);
                m_pathLines.append(index);
                path.clear();
            }
            path << m_camera.toPixel(at, size());
            before = at.longitude;
        }
        m_paths.append(path);
        m_pathLines.append(index);
        const double length = QLineF(path.first(), path.last()).length();
        if (const QSizeF wide = labelSize(line.label, true); !line.label.isEmpty() && length > wide.width() + 24)
            wanted.append({path[path.size() / 2], wide, -1, 90, lineOwner + index});
    }

    // 2. Symbols of the design are never covered; labels by what matters.
    const QRectF area(rect());
    for (int index = 0; index < m_scene.places.size(); ++index) {
        const MapPlace& place = m_scene.places[index];
        const QPointF at = pixelOf(index);
        if (!area.contains(at))
            continue;
        const bool isLoud = place.isDrawn() || isChosen(place) || index == m_hovered || index == m_current;
        if (!isLoud)
            taken.append(QRectF(at - QPointF(2, 2), QSizeF(4, 4)));
        else
            taken.append(QRectF(at - QPointF(drawnRadius, drawnRadius), QSizeF(2 * drawnRadius, 2 * drawnRadius)));
        if (isLoud || m_camera.pixelsPerDegree > 2.2)
            wanted.append({at, labelSize(place.label, isLoud), isLoud ? drawnRadius + 2.5 : symbolRadius + 2.5, index == m_hovered ? 400 : isChosen(place) ? 300 : place.rank, index});
    }
    m_labels = placeLabels(wanted, taken, area.adjusted(2, 2, -2, -2));
}

QString MapView::labelText(int owner) const
{
    return owner >= lineOwner ? m_scene.lines[owner - lineOwner].label : m_scene.places[owner].label;
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEarth(painter);
    paintLines(painter);
    for (const bool isDrawn : {false, true})
        for (const MapSymbol symbol : {MapSymbol::Region, MapSymbol::PeeringLocation, MapSymbol::Site})
            for (int index = 0; index < m_scene.places.size(); ++index)
                if (m_scene.places[index].isDrawn() == isDrawn && m_scene.places[index].symbol == symbol)
                    paintPlace(painter, index);
    paintLabels(painter);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MapView::paintEarth(QPainter& painter) const
{
    painter.fillRect(rect(), theme().sunken);
    const auto paintOutlines = [&](const QList<QList<Coordinates>>& outlines, const QColor& fill) {
        painter.setPen(QPen(theme().borderStrong, 1));
        painter.setBrush(fill);
        for (const QList<Coordinates>& outline : outlines) {
            QPolygonF polygon;
            for (const Coordinates& at : outline)
                polygon << m_camera.toPixel(at, size());
            if (polygon.boundingRect().intersects(QRectF(rect())))
                painter.drawPolygon(polygon);
        }
    };
    paintOutlines(coastline().land, theme().surface);
    paintOutlines(coastline().water, theme().sunken);
    const int step = m_camera.pixelsPerDegree < 6 ? 30 : m_camera.pixelsPerDegree < 25 ? 10 : 5;
    painter.setPen(QPen(theme().border, 1, Qt::DotLine));
    for (int longitude = -180; longitude <= 180; longitude += step)
        painter.drawLine(m_camera.toPixel({-90, double(longitude)}, size()), m_camera.toPixel({90, double(longitude)}, size()));
    for (int latitude = -90; latitude <= 90; latitude += step)
        painter.drawLine(m_camera.toPixel({double(latitude), -180}, size()), m_camera.toPixel({double(latitude), 180}, size()));
}

void MapView::paintLines(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (int path = 0; path < m_paths.size(); ++path) {
        const MapLine& line = m_scene.lines[m_pathLines[path]];
        const bool isChosenLine = std::any_of(m_objects.begin(), m_objects.end(), [&](const ObjectId& id) { return line.objects.contains(id); });
        if (isChosenLine) {
            painter.setPen(QPen(theme().selectionWash, 8, Qt::SolidLine, Qt::RoundCap));
            painter.drawPolyline(m_paths[path]);
        }
        painter.setPen(linePen(line.kind));
        painter.drawPolyline(m_paths[path]);
    }
}

void MapView::paintPlace(QPainter& painter, int index) const
{
    const MapPlace& place = m_scene.places[index];
    const QPointF at = pixelOf(index);
    if (!QRectF(rect()).adjusted(-10, -10, 10, 10).contains(at))
        return;
    const Tint& tint = tintOfSymbol(place.symbol);
    const bool isLoud = place.isDrawn();
    if (isChosen(place) || index == m_hovered) {
        painter.setPen(QPen(isChosen(place) ? theme().selection : theme().borderStrong, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, drawnRadius + 4, drawnRadius + 4);
    }
    painter.setPen(QPen(tint.ink, isLoud ? 2 : 1.2));
    painter.setBrush(isLoud && place.symbol == MapSymbol::Site ? tint.ink : tint.fill);
    painter.drawPath(symbolPath(place.symbol, at, radiusOf(place.symbol, isLoud)));
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(theme().accent, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, drawnRadius + 7, drawnRadius + 7);
    }
}

void MapView::paintLabels(QPainter& painter) const
{
    for (const PlacedLabel& label : m_labels) {
        const bool isLine = label.owner >= lineOwner;
        const bool isLoud = isLine || m_scene.places[label.owner].isDrawn() || isChosen(m_scene.places[label.owner]) || label.owner == m_hovered || label.owner == m_current;
        if (isLoud) {
            QColor ground = theme().surface;
            ground.setAlphaF(0.9);
            painter.setPen(isLine ? QPen(theme().border, 1) : QPen(Qt::NoPen));
            painter.setBrush(ground);
            painter.drawRoundedRect(label.rect, 3, 3);
        }
        painter.setFont(::font(isLoud ? TextRole::CaptionStrong : TextRole::Tiny));
        painter.setPen(isLoud ? theme().textPrimary : theme().textSecondary);
        painter.drawText(label.rect, Qt::AlignCenter, labelText(label.owner));
    }
}

QRectF MapView::legendRect() const
{
    return QRectF(8, height() - 30, std::min(width() - 16.0, 366.0), 22);
}

void MapView::paintLegend(QPainter& painter) const
{
    QColor ground = theme().surface;
    ground.setAlphaF(0.9);
    painter.setPen(QPen(theme().border, 1));
    painter.setBrush(ground);
    const QRectF area = legendRect();
    painter.drawRoundedRect(area, Metrics::radiusSmall, Metrics::radiusSmall);
    painter.setFont(::font(TextRole::Caption));
    double left = area.left() + 12;
    for (const auto& [symbol, text] : {std::pair{MapSymbol::Site, tr("Site")}, {MapSymbol::PeeringLocation, tr("Peering location")}, {MapSymbol::Region, tr("Region")}, {MapSymbol::Region, tr("large: in the design")}}) {
        const bool isNote = text == tr("large: in the design");
        if (!isNote) {
            painter.setPen(QPen(tintOfSymbol(symbol).ink, 1.2));
            painter.setBrush(tintOfSymbol(symbol).fill);
            painter.drawPath(symbolPath(symbol, {left, area.center().y()}, 4));
        }
        painter.setPen(theme().textSecondary);
        const double textLeft = isNote ? left - 4 : left + 9;
        painter.drawText(QRectF(textLeft, area.top(), area.right() - textLeft, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        left = textLeft + painter.fontMetrics().horizontalAdvance(text) + 16;
    }
}
