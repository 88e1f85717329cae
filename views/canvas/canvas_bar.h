// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFrame>

class QLabel;
class QToolButton;

/// A quiet bar at the top of the canvas: an icon, a sentence that is cut where there is no room, and the one way out of what it tells.
class CanvasBar : public QFrame
{
    Q_OBJECT
public:
    struct Button
    {
        const char* name;                        ///< of the widget, for tests
        QString text;
        QString tip;
        const char* icon;
    };

    CanvasBar(const char* textName, const Button& button, QWidget* canvas);

    QString text() const;                        ///< empty while it is hidden
    void place(int top = 0);                     ///< in the middle of the canvas' top, so far down

signals:
    void buttonPressed();

protected:
    void placeAgain() { place(m_top); }
    void setSummary(const QString& summary);
    void setIcon(const QString& name, const QColor& colour);
    QToolButton& button() { return *m_button; }
    virtual void refresh() = 0;                  ///< what it tells may be other, or the theme
    virtual QColor edge() const;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_button;
    QString m_summary;
    int m_top = 0;
};
