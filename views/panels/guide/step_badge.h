// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/circuit_guide.h"
#include <QWidget>

struct Tint;

/// The colours of a step's state.
const Tint& tintOf(StepState state);

/// The number of a step in a disc; a tick when it is done, an hourglass while somebody else is at work, a lock when it is blocked.
class StepBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StepBadge(int number, QWidget* parent = nullptr);
    void setState(StepState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    StepState m_state = StepState::Later;
};

/// How far a circuit is: a bar of equal parts, one for each step, in the colours of their states.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);
    void setStates(const QList<StepState>& states);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<StepState> m_states;
};
