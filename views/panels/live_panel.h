// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QVariantMap>
#include <QWidget>

class AnalysisRunner;

/// A panel of figures. It follows the runner while it is seen, and catches up when it is shown: tens of thousands of rows
/// behind another tab cost an edit nothing.
class LivePanel : public QWidget
{
    Q_OBJECT
public:
    LivePanel(AnalysisRunner& runner, QWidget* parent);

    /// How a person has arranged the panel, to be found again at the next start: columns, divider, what is shown.
    virtual QVariantMap arrangement() const = 0;
    /// What does not fit, as it is of another version, is left as it is.
    virtual void restoreArrangement(const QVariantMap& arrangement) = 0;
    virtual void resetArrangement() = 0;

protected:
    virtual void refreshFigures() = 0;
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    bool m_isDue = false;
};
