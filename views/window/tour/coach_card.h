// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

/// The card of the tour: what to do, beside the thing to do it with, and a ring round that thing which lets every click through.
class CoachCard : public QFrame
{
    Q_OBJECT
public:
    explicit CoachCard(QWidget* window);
    ~CoachCard() override;

    struct Content
    {
        QString progress;                                ///< "2 of 8"
        QString title;
        QString text;
        bool canGoBack = false;
        bool isDone = false;                             ///< the step is done already: one goes on
        bool isEnd = false;                              ///< after the last step
    };
    void show(const Content& content);
    /// Stands beside that part of the window, without covering it as long as there is room.
    void placeAt(const QRect& target);
    QString text() const;
    QRect ring() const;

signals:
    void backRequested();
    void showRequested();
    void nextRequested();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QPointer<QWidget> m_ring;                            ///< of the window, which may end it first
    QLabel* m_progress;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_show;
    QPushButton* m_next;
};
