// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/shown_bar.h"
#include "views/canvas/canvas_context.h"
#include "views/theme/theme.h"

ShownBar::ShownBar(CanvasContext& context, QWidget* canvas) : CanvasBar("shownText", {"showAll", tr("Show all"), tr("Nothing is hidden any more"), "eye"}, canvas), m_context(context)
{
    setObjectName(QStringLiteral("shownBar"));
}

void ShownBar::refresh()
{
    const QString hidden = filterText(m_context.scene, m_context.scene.filter());
    setSummary(hidden.isEmpty() ? QString() : hidden + u' ' + tr("Figures count all of it."));
    setIcon(QStringLiteral("filter"), theme().textSecondary);
    setVisible(!hidden.isEmpty());
    placeAgain();
}
