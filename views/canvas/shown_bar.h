// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFrame>

class CanvasContext;
class QLabel;
class QToolButton;

/// A quiet bar at the top of the canvas while something of the drawing is hidden: what, and the way back.
class ShownBar : public QFrame
{
    Q_OBJECT
public:
    ShownBar(CanvasContext& context, QWidget* canvas);

    void refresh();                              ///< the filter or the design may be another
    void place(int top);
    QString text() const;

signals:
    void showAllRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    CanvasContext& m_context;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_showAll;
    QString m_summary;
    int m_top = 0;
};
