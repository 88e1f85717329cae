// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/connect_tool.h"
#include "views/canvas/hit_test.h"
#include <QCoreApplication>

void ConnectTool::press(const CanvasMouse& mouse)
{
    if (mouse.button != Qt::LeftButton || m_drag.isActive())
        return;
    const Hit hit = hitTest(m_context.scene, mouse.scene, m_context.camera.zoom);
    const NodeLook* look = hit.part == HitPart::Node ? m_context.scene.node(hit.id) : nullptr;
    m_pressedAt = mouse.view;
    if (look && !edgeHandles(*look).isEmpty())
        m_drag.begin(hit.id, look->box.center());
    else
        m_context.say(QCoreApplication::translate("canvas", "Start a link on a router, circuit, gateway, site or network."));
}

void ConnectTool::hover(const CanvasMouse& mouse)
{
    if (m_drag.isActive())
        m_drag.moveTo(mouse.scene);
}

void ConnectTool::release(const CanvasMouse& mouse)
{
    if (!m_drag.isActive())
        return;
    const bool isClickOnStart = m_drag.target().isEmpty() && QLineF(m_pressedAt, mouse.view).length() < 6;
    if (!isClickOnStart)
        m_drag.finish();
}

void ConnectTool::cancel()
{
    if (m_drag.isActive())
        m_drag.cancel();
    else
        m_context.setTool(CanvasTool::Select);
}

void ConnectTool::beginAt(const ObjectId& from)
{
    if (const NodeLook* look = m_context.scene.node(from)) {
        m_drag.begin(from, look->box.center());
        aimNext(1);
    }
}

void ConnectTool::beginReattach(const ObjectId& link, LinkEnd end)
{
    m_drag.beginReattach(link, end);
    if (m_drag.isActive())
        aimNext(1);
}

void ConnectTool::aimNext(int step)
{
    const QList<ObjectId> targets = m_drag.legalTargets();
    if (targets.isEmpty()) {
        m_context.say(m_drag.isReattaching() ? QCoreApplication::translate("canvas", "Nothing else on the canvas can take this end of the link.")
                                             : QCoreApplication::translate("canvas", "Nothing on the canvas can be linked to this object."));
        m_drag.cancel();
        return;
    }
    const qsizetype at = targets.indexOf(m_drag.target());
    m_drag.aimAt(targets[(std::max<qsizetype>(at, step > 0 ? -1 : 0) + step + targets.size()) % targets.size()]);
}

void ConnectTool::finish()
{
    m_drag.finish();
    m_context.setTool(CanvasTool::Select);
}
