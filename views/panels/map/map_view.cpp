// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/map/map_view.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace {
constexpr double reach = 9;                              // pixels from the middle of a symbol that still mean it
}

MapView::MapView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("catalogueMap"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(260, 160);
}

void MapView::setScene(MapScene scene)
{
    const QString current = m_current >= 0 ? m_scene.places[m_current].label : QString();
    m_scene = std::move(scene);
    m_hovered = -1;
    m_current = -1;
    for (int index = 0; index < m_scene.places.size() && !current.isEmpty(); ++index)
        if (m_scene.places[index].label == current)
            m_current = index;
    changed();
}

void MapView::setChosen(const QString& card, const QList<ObjectId>& objects)
{
    m_card = card;
    m_objects = objects;
    changed();
}

void MapView::setCamera(const MapCamera& camera)
{
    m_camera = camera;
    m_camera.limit(size());
    m_isFitPending = false;
    changed();
}

void MapView::fitEarth()
{
    MapCamera camera;
    camera.pixelsPerDegree = MapCamera::leastPixelsPerDegree(size());
    camera.centre = {18, 0};
    setCamera(camera);
}

void MapView::fitDesign()
{
    std::optional<Coordinates> low, high;
    for (const MapPlace& place : m_scene.places) {
        if (!place.isDrawn())
            continue;
        low = low ? Coordinates{std::min(low->latitude, place.at.latitude), std::min(low->longitude, place.at.longitude)} : place.at;
        high = high ? Coordinates{std::max(high->latitude, place.at.latitude), std::max(high->longitude, place.at.longitude)} : place.at;
    }
    if (!low)
        return fitEarth();
    MapCamera camera;
    camera.centre = {(low->latitude + high->latitude) / 2, (low->longitude + high->longitude) / 2};
    const double degreesWide = std::max(44.0, (high->longitude - low->longitude) * 1.5), degreesHigh = std::max(18.0, (high->latitude - low->latitude) * 1.6);
    camera.pixelsPerDegree = std::min(width() / degreesWide, height() / degreesHigh);
    setCamera(camera);
}

void MapView::reveal(const QString& card)
{
    for (int index = 0; index < m_scene.places.size(); ++index)
        if (m_scene.places[index].card == card && !QRectF(rect()).adjusted(20, 20, -20, -20).contains(pixelOf(index))) {
            MapCamera camera = m_camera;
            camera.centre = m_scene.places[index].at;
            setCamera(camera);
        }
}

void MapView::resizeEvent(QResizeEvent*)
{
    if (m_isFitPending && width() > 100) {
        fitDesign();
    } else {
        m_camera.limit(size());
        changed();
    }
}

bool MapView::isChosen(const MapPlace& place) const
{
    return (!m_card.isEmpty() && place.card == m_card) || std::any_of(m_objects.begin(), m_objects.end(), [&](const ObjectId& id) { return place.objects.contains(id); });
}

QList<int> MapView::placesAt(QPointF pixel) const
{
    QList<std::pair<double, int>> near;
    for (int index = 0; index < m_scene.places.size(); ++index) {
        const double distance = QLineF(pixel, pixelOf(index)).length();
        if (distance <= reach)
            near.append({distance - (m_scene.places[index].isDrawn() ? reach : 0), index});
    }
    std::sort(near.begin(), near.end());
    QList<int> places;
    for (const auto& [distance, index] : near)
        places << index;
    return places;
}

std::optional<int> MapView::lineAt(QPointF pixel) const
{
    for (int path = 0; path < m_paths.size(); ++path)
        for (int point = 1; point < m_paths[path].size(); ++point) {
            const QPointF a = m_paths[path][point - 1], ab = m_paths[path][point] - a;
            const double length = QPointF::dotProduct(ab, ab);
            const double share = length > 0 ? std::clamp(QPointF::dotProduct(pixel - a, ab) / length, 0.0, 1.0) : 0;
            if (QLineF(pixel, a + share * ab).length() < 5)
                return m_pathLines[path];
        }
    return std::nullopt;
}

QString MapView::tipAt(QPointF pixel) const
{
    const QList<int> places = placesAt(pixel);
    QStringList tips;
    for (const int place : places.mid(0, 4))
        tips << m_scene.places[place].tip;
    if (places.size() > 4)
        tips << tr("and %1 more; zoom in, or click again for the next").arg(places.size() - 4);
    else if (places.size() > 1)
        tips << tr("Click again for the next of these.");
    if (tips.isEmpty())
        if (const auto line = lineAt(pixel))
            tips << m_scene.lines[*line].tip;
    return tips.join(QStringLiteral("\n\n"));
}

bool MapView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const QString tip = tipAt(help->pos()); tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    m_pressedCentre = m_camera.centre;
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF by = event->position() - m_pressed;
    if (event->buttons() & Qt::LeftButton && (m_isDragging || by.manhattanLength() > 5)) {
        m_isDragging = true;
        MapCamera camera = m_camera;
        camera.centre = {m_pressedCentre.latitude + by.y() / camera.pixelsPerDegree, m_pressedCentre.longitude - by.x() / camera.pixelsPerDegree};
        setCamera(camera);
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    const QList<int> places = placesAt(event->position());
    const int hovered = places.isEmpty() ? -1 : places.first();
    setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hovered, hovered) != hovered)
        changed();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton || std::exchange(m_isDragging, false))
        return;
    const QList<int> places = placesAt(event->position());
    if (places.isEmpty()) {
        if (const auto line = lineAt(event->position()))
            emit placeChosen({}, m_scene.lines[*line].objects);
        return;
    }
    const auto chosen = std::find_if(places.begin(), places.end(), [&](int place) { return place == m_current && isChosen(m_scene.places[place]); });
    choose(chosen == places.end() || chosen + 1 == places.end() ? places.first() : *(chosen + 1));
}

void MapView::leaveEvent(QEvent*)
{
    if (std::exchange(m_hovered, -1) >= 0)
        changed();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    m_isFitPending = false;
    m_camera.zoomBy(std::pow(1.25, event->angleDelta().y() / 120.0), event->position(), size());
    changed();
    event->accept();
}

void MapView::choose(int place)
{
    m_current = place;
    const QString card = m_scene.places[place].card;
    const QList<ObjectId> objects = m_scene.places[place].objects;
    setAccessibleDescription(m_scene.places[place].tip);
    setChosen(card, objects);
    emit placeChosen(card, objects);
}

/// To the nearest place in a direction; the further aside, the further away it counts.
void MapView::walk(QPointF direction)
{
    const QPointF from = m_current >= 0 ? pixelOf(m_current) : QPointF(width() / 2.0, height() / 2.0);
    int best = -1;
    double least = 0;
    for (int index = 0; index < m_scene.places.size(); ++index) {
        const QPointF to = pixelOf(index) - from;
        const double ahead = QPointF::dotProduct(to, direction), aside = std::abs(to.x() * direction.y() - to.y() * direction.x());
        const double weight = ahead + 2 * aside;
        if (index != m_current && ahead > 0.5 && (best < 0 || weight < least)) {
            best = index;
            least = weight;
        }
    }
    if (best < 0)
        return;
    m_current = best;
    setAccessibleDescription(m_scene.places[best].tip);
    if (!rect().adjusted(20, 20, -20, -20).contains(pixelOf(best).toPoint())) {
        MapCamera camera = m_camera;
        camera.centre = m_scene.places[best].at;
        setCamera(camera);
    }
    changed();
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const std::pair<int, QPointF> directions[]{{Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    for (const auto& [key, direction] : directions)
        if (event->key() == key) {
            if (!(event->modifiers() & Qt::ShiftModifier))
                return walk(direction);
            MapCamera camera = m_camera;
            camera.centre = {camera.centre.latitude - direction.y() * 60 / camera.pixelsPerDegree, camera.centre.longitude + direction.x() * 60 / camera.pixelsPerDegree};
            return setCamera(camera);
        }
    const QPointF middle = m_current >= 0 ? pixelOf(m_current) : QPointF(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_camera.zoomBy(1.25, middle, size());
        return changed();
    case Qt::Key_Minus:
        m_camera.zoomBy(0.8, middle, size());
        return changed();
    case Qt::Key_0:
        return fitDesign();
    case Qt::Key_Home:
        return fitEarth();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            choose(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::changed()
{
    layOut();
    update();
}
