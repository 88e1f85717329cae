// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/panels/map/map_camera.h"
#include "views/panels/map/map_labels.h"
#include "views/panels/map/map_scene.h"
#include <optional>
#endif

/// The design and the catalogue on a map of the Earth, drawn offline. The wheel and + − zoom, dragging and Shift with the arrows
/// move, the arrows walk from place to place, Enter chooses, 0 shows the design and Home the whole Earth.
class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget* parent);

    void setScene(MapScene scene);
    const MapScene& scene() const { return m_scene; }
    /// Marks an entry and objects of the design as chosen.
    void setChosen(const QString& card, const QList<ObjectId>& objects);
    const MapCamera& camera() const { return m_camera; }
    void setCamera(const MapCamera& camera);
    void fitDesign();                                    ///< what is drawn, or the whole Earth where nothing is
    void fitEarth();
    void reveal(const QString& card);                    ///< moves so that the entry is seen
    /// Indices of the places at a pixel, what is drawn first.
    QList<int> placesAt(QPointF pixel) const;
    QPointF pixelOf(int place) const { return m_camera.toPixel(m_scene.places[place].at, size()); }
    /// The labels as they are painted.
    const QList<PlacedLabel>& labels() const { return m_labels; }
    QString labelText(int owner) const;                  ///< of a placed label

    QSize sizeHint() const override { return {640, 320}; }

signals:
    void placeChosen(const QString& card, const QList<ObjectId>& objects);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintEarth(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintPlace(QPainter& painter, int index) const;
    void paintLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    QRectF legendRect() const;
    void layOut();
    void changed();                                      ///< camera or scene
    bool isChosen(const MapPlace& place) const;
    std::optional<int> lineAt(QPointF pixel) const;
    QString tipAt(QPointF pixel) const;
    void choose(int place);
    void walk(QPointF direction);

    MapScene m_scene;
    MapCamera m_camera;
    QList<PlacedLabel> m_labels;
    QList<QPolygonF> m_paths;                            // of the lines, in pixels; more than one where the date line is crossed
    QList<int> m_pathLines;                              // which line a path belongs to
    QString m_card;
    QList<ObjectId> m_objects;
    int m_current = -1;                                  // where the keyboard stands
    int m_hovered = -1;
    QPointF m_pressed;
    Coordinates m_pressedCentre;
    bool m_isDragging = false;
    bool m_isFitPending = true;
};
