// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>

class AnalysisRunner;

/// A panel of figures. It follows the runner while it is seen, and catches up when it is shown: tens of thousands of rows
/// behind another tab cost an edit nothing.
class LivePanel : public QWidget
{
    Q_OBJECT
public:
    LivePanel(AnalysisRunner& runner, QWidget* parent);

protected:
    virtual void refreshFigures() = 0;
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    bool m_isDue = false;
};
