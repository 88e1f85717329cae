// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/window/tour/tour_step.h"
#include <QObject>
#include <QTimer>

class CoachCard;

/// The tour of a minute on the real canvas. Each step waits until it is done, by the person or by "Show me"; what it says is
/// what the engine computes. It ends when left, or when another design is opened.
class GuidedTour : public QObject
{
    Q_OBJECT
public:
    GuidedTour(const TourParts& parts, QWidget* window);
    ~GuidedTour() override;

    QString step() const;                                ///< the key of the step that is shown; "end" after the last
    CoachCard& card() const { return *m_card; }

signals:
    void ended();                                        ///< once; delete it then

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goTo(qsizetype step);
    void refresh();
    void look();
    void doStep();
    void leave();
    bool isAtEnd() const { return m_at == m_steps.size(); }

    TourParts m_parts;
    QList<TourStep> m_steps;
    CoachCard* m_card;
    QTimer m_soon;                                       ///< things have moved: after all of them have
    qsizetype m_at = 0;
    bool m_wasDone = false;                              ///< when it was come to: it does not go on by itself then
    bool m_hasEnded = false;
};
