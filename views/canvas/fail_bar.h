// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_bar.h"

class FailedSet;

/// While something is failed: what it does to the network, and the way back.
class FailBar : public CanvasBar
{
    Q_OBJECT
public:
    FailBar(FailedSet& failed, QWidget* canvas);

    /// In fail mode it says what a click does while nothing is failed; outside it hides then.
    void setFailMode(bool isOn);

protected:
    void refresh() override;
    QColor edge() const override;

private:
    FailedSet& m_failed;
    bool m_isFailMode = false;
};
