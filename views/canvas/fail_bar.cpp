// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/fail_bar.h"
#include "views/canvas/failed_set.h"
#include "views/theme/theme.h"
#include <QToolButton>

FailBar::FailBar(FailedSet& failed, QWidget* canvas) : CanvasBar("failText", {"healAll", tr("Heal all"), tr("Nothing is failed any more"), "healthy"}, canvas), m_failed(failed)
{
    setObjectName(QStringLiteral("failBar"));
    connect(&failed, &FailedSet::shownChanged, this, &FailBar::refresh);
    connect(&failed, &FailedSet::failedChanged, this, &FailBar::refresh);
    refresh();
}

void FailBar::setFailMode(bool isOn)
{
    m_isFailMode = isOn;
    refresh();
}

void FailBar::refresh()
{
    const QString summary = m_failed.shown().summary;
    const bool isDown = !summary.isEmpty();
    setSummary(isDown ? summary : tr("Click what fails. Click it again, and it is up. Esc leaves."));
    button().setVisible(!m_failed.failed().isEmpty());
    setIcon(QStringLiteral("fail"), isDown ? theme().broken.ink : theme().textSecondary);
    setVisible(isDown || m_isFailMode);
    place();
}

QColor FailBar::edge() const
{
    return m_failed.shown().summary.isEmpty() ? CanvasBar::edge() : theme().broken.border;
}
