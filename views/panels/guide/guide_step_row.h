// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/circuit_actions.h"
#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;
class StepBadge;

/// One step of a circuit's guide: number, title, state, who acts, what stands, what is missing, and what can be done.
class GuideStepRow : public QWidget
{
    Q_OBJECT
public:
    explicit GuideStepRow(int number, QWidget* parent = nullptr);

    void showStep(const CircuitStep& step, const QList<GuideAction>& actions);
    /// Puts a widget of its own below the texts.
    void addExtra(QWidget* widget);
    /// Gives the keyboard focus to the first button that can be pressed; false when there is none.
    bool focusAction();

signals:
    void chosen(const GuideAction& action);

private:
    void showTexts(const CircuitStep& step);
    void showActions(const CircuitStep& step, const QList<GuideAction>& actions);

    int m_number;
    StepBadge* m_badge;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_facts;
    QLabel* m_missing;
    QVBoxLayout* m_extras;
    QVBoxLayout* m_buttons;
    QString m_shown;                                     ///< all that the row shows, to tell a change
};

enum class IsNext { No, Yes };

/// The buttons of actions, one below the other: one with a menu for those of a kind that there are several of. What cannot be
/// done is disabled, and says why below unless `knownReason` says it already. The first of the next step stands out.
void fillWithActions(QVBoxLayout* layout, const QList<GuideAction>& actions, IsNext isNext, const QString& knownReason, QWidget* parent, const std::function<void(const GuideAction&)>& choose);
