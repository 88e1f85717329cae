// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/rules/rule.h"
#include <array>
#endif

class AnalysisRunner;
class QToolButton;

/// How many findings there are of each severity, each a button; one that says so when there are none.
class SeverityCounts : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityCounts(AnalysisRunner& runner, QWidget* parent = nullptr);

signals:
    void severityChosen(Severity severity);
    void allChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QToolButton* addButton(const QString& name);
    AnalysisRunner& m_runner;
    std::array<QToolButton*, 4> m_buttons{};
    QToolButton* m_none = nullptr;
};
