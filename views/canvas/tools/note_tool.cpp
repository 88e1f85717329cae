// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/note_tool.h"
#include "model/edit/add.h"
#include "views/canvas/snapping.h"
#include <QCoreApplication>

void NoteTool::release(const CanvasMouse& mouse)
{
    if (mouse.button != Qt::LeftButton)
        return;
    const auto edited = addObject(m_context.document.design(), m_context.document.catalogue(), ObjectKind::Note, snappedToGrid(mouse.scene));
    const bool isAdded = m_context.apply(QCoreApplication::translate("canvas", "Add note"), edited);
    m_context.setTool(CanvasTool::Select);
    if (isAdded)
        m_context.rename(edited->ids.first());
}
