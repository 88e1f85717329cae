// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFrame>

class FailedSet;
class IconLabel;
class QLabel;
class QToolButton;

/// A quiet bar at the top of the canvas while something is failed: what it does to the network, and the way back.
class FailBar : public QFrame
{
    Q_OBJECT
public:
    FailBar(FailedSet& failed, QWidget* canvas);

    /// In fail mode it says what a click does while nothing is failed; outside it hides then.
    void setFailMode(bool isOn);
    void place();                                ///< in the middle of the canvas' top
    QString text() const;

signals:
    void healRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    FailedSet& m_failed;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_heal;
    QString m_summary;
    bool m_isFailMode = false;
};
