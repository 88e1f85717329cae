// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/fail_tool.h"
#include "views/canvas/failed_set.h"
#include "views/canvas/hit_test.h"
#include <QCoreApplication>
#include <QMenu>

ObjectId FailTool::objectAt(const CanvasMouse& mouse) const
{
    return hitTest(m_context.scene, mouse.scene, m_context.camera.zoom).id;
}

void FailTool::press(const CanvasMouse& mouse)
{
    m_pressed = mouse.button == Qt::LeftButton ? objectAt(mouse) : ObjectId();
}

void FailTool::release(const CanvasMouse& mouse)
{
    if (!m_pressed.isEmpty() && objectAt(mouse) == m_pressed)
        toggle(m_pressed, mouse.view);
    m_pressed = {};
}

void FailTool::hover(const CanvasMouse& mouse)
{
    const ObjectId id = objectAt(mouse);
    m_cursor = id.isEmpty() ? Qt::ArrowCursor : m_failed.componentNames(id).isEmpty() ? Qt::ForbiddenCursor : Qt::PointingHandCursor;
    const bool isObject = m_context.document.design().contains(id);
    const ObjectId next = isObject ? id : ObjectId();
    if (next == m_context.hovered)
        return;
    m_context.hovered = next;
    m_context.repaint();
}

void FailTool::cancel()
{
    m_pressed = {};
    m_failed.healAll();
    m_context.setTool(CanvasTool::Select);
}

void FailTool::toggle(const ObjectId& id, QPointF position)
{
    const QStringList parts = m_failed.componentNames(id);
    if (parts.size() == 1)
        m_failed.toggle(parts.first());
    else if (parts.size() > 1)
        chooseParts(id, parts, position);
    else if (const auto analysis = m_context.runner.latest())
        m_context.say(whyNoFailure(*analysis, id));
}

void FailTool::chooseParts(const ObjectId& id, const QStringList& parts, QPointF position)
{
    auto* menu = new QMenu(&m_context.viewport);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("failedParts"));
    menu->setAccessibleName(QCoreApplication::translate("canvas", "What of %1 fails").arg(m_context.nameOf({id})));
    FailedSet& failed = m_failed;
    bool isAllDown = true;
    for (const QString& part : parts) {
        const bool isDown = failed.failed().contains(part);
        isAllDown = isAllDown && isDown;
        QAction* action = menu->addAction(failed.label(part), menu, [&failed, part] { failed.toggle(part); });
        action->setCheckable(true);
        action->setChecked(isDown);
    }
    menu->addSeparator();
    menu->addAction(isAllDown ? QCoreApplication::translate("canvas", "Heal all of them") : QCoreApplication::translate("canvas", "Fail all of them"), menu, [&failed, parts, isAllDown] {
        QStringList next = failed.failed();
        for (const QString& part : parts) {
            next.removeOne(part);
            if (!isAllDown)
                next << part;
        }
        failed.setFailed(next);
    });
    menu->popup(m_context.viewport.mapToGlobal(position.toPoint()));
}
