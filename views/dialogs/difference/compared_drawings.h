// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/camera.h"
#include "views/canvas/difference_marks.h"
#include "views/canvas/scene.h"
#include <QWidget>
#include <memory>

/// Two drawings under one camera: side by side, or one over the other with a handle that uncovers it. Panned by dragging, zoomed by the
/// wheel; the handle is dragged, or moved by the arrow keys.
class ComparedDrawings : public QWidget
{
    Q_OBJECT
public:
    enum class Arrangement { SideBySide, Swipe };

    explicit ComparedDrawings(QWidget* parent = nullptr);

    void show(const Design& before, const Design& after, const OptionDifference& difference, const Catalogue& catalogue);
    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    double handle() const { return m_handle; }           ///< share of the width that shows the first drawing
    void setHandle(double share);
    const Camera& camera() const { return m_camera; }
    void fit();
    /// Puts an object of either drawing into the middle and rings it.
    void reveal(const ObjectId& before, const ObjectId& after);

signals:
    void handleMoved(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drawing
    {
        std::unique_ptr<Scene> scene;
        DifferenceMarks marks;
        QString name;
        ObjectId revealed;
    };
    void paintDrawing(QPainter& painter, const Drawing& drawing, const QRect& area, int origin, Qt::Alignment title) const;
    QRect pane(bool isSecond) const;                     ///< of the widget
    int boundary() const;
    bool isOnHandle(QPointF position) const;
    static QRectF boundsOf(const Scene& scene, const ObjectId& id);

    Drawing m_before, m_after;
    Camera m_camera;
    Arrangement m_arrangement = Arrangement::SideBySide;
    double m_handle = 0.5;
    bool m_isFitted = true;                              ///< until it is panned or zoomed by hand
    bool m_dragsHandle = false;
    QPoint m_dragged;
};
