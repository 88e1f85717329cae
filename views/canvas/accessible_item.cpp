// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/accessible_item.h"
#include "views/canvas/accessible_canvas.h"
#include "views/canvas/canvas_view_private.h"
#include "views/canvas/object_text.h"
#include <QCoreApplication>
#include <QWindow>

namespace {
QString editAction()
{
    return QStringLiteral("Edit");
}

/// ", failed": after the name of an object that a failure touches.
QString failureWord(const FailureNote& note)
{
    return note.text.isEmpty() ? QString() : QStringLiteral(", ") + note.text;
}

/// ", 2 findings, the worst: high"
QString findingWords(const FindingMark& mark)
{
    return mark.count == 0 ? QString() : QStringLiteral(", ") + findingMarkText(mark);
}

/// ", 2 of 3 requirements met"
QString requirementWords(const RequirementMark& mark)
{
    return mark.count == 0 ? QString() : QStringLiteral(", ") + requirementMarkText(mark);
}

AccessibleCanvas* accessibleCanvasOf(CanvasView* view)
{
    return view ? dynamic_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}
}

bool AccessibleCanvasItem::isDrawn() const
{
    return m_view && m_view->d->context.document.design().contains(m_id);
}

bool AccessibleCanvasItem::isValid() const
{
    return m_view && (m_isLeaving || isDrawn());
}

QWindow* AccessibleCanvasItem::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* AccessibleCanvasItem::parent() const
{
    AccessibleCanvas* canvas = accessibleCanvasOf(m_view);
    const ObjectId container = canvas ? canvas->containerOf(m_id) : ObjectId();
    return container.isEmpty() ? static_cast<QAccessibleInterface*>(canvas) : canvas->item(container);
}

QAccessibleInterface* AccessibleCanvasItem::child(int index) const
{
    AccessibleCanvas* canvas = accessibleCanvasOf(m_view);
    const QList<ObjectId> content = canvas ? canvas->contentOf(m_id) : QList<ObjectId>();
    return index < 0 || index >= content.size() ? nullptr : canvas->item(content[index]);
}

int AccessibleCanvasItem::childCount() const
{
    const AccessibleCanvas* canvas = accessibleCanvasOf(m_view);
    return canvas && isDrawn() ? static_cast<int>(canvas->contentOf(m_id).size()) : 0;
}

int AccessibleCanvasItem::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const AccessibleCanvasItem*>(child);
    const AccessibleCanvas* canvas = accessibleCanvasOf(m_view);
    return item && canvas ? static_cast<int>(canvas->contentOf(m_id).indexOf(item->id())) : -1;
}

QAccessibleInterface* AccessibleCanvasItem::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface* inside = child(i); inside && inside->rect().contains(x, y))
            return inside;
    return nullptr;
}

QString AccessibleCanvasItem::text(QAccessible::Text type) const
{
    if (!isDrawn())
        return {};
    const CanvasContext& context = m_view->d->context;
    const Analysis* analysis = context.runner.latest().get();
    if (type == QAccessible::Name)
        return accessibleText(context.document.design(), m_id, analysis) + failureWord(context.scene.failure().of(m_id)) + findingWords(context.findings.value(m_id)) + requirementWords(context.requirements.value(m_id));
    if (type == QAccessible::Description)
        return objectFacts(context.document.design(), m_id, analysis).join(QStringLiteral(", "));
    return {};
}

QRectF AccessibleCanvasItem::area() const
{
    const CanvasContext& context = m_view->d->context;
    const NodeLook* node = context.scene.node(m_id);
    const LinkLook* line = context.scene.link(m_id);
    const QRectF scene = node ? node->rect : line ? line->route.boundingRect().adjusted(-4, -4, 4, 4) : QRectF();
    return scene.isEmpty() ? QRectF() : context.camera.toView(scene);
}

QRect AccessibleCanvasItem::rect() const
{
    if (!isDrawn())
        return {};
    const QRect seen = area().toAlignedRect();
    return seen.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size());
}

QAccessible::State AccessibleCanvasItem::state() const
{
    QAccessible::State state;
    if (!isDrawn()) {
        state.invalid = true;
        return state;
    }
    const QList<ObjectId>& chosen = m_view->d->context.selection();
    state.selectable = state.focusable = state.multiSelectable = state.extSelectable = true;
    state.selected = chosen.contains(m_id);
    state.focused = !chosen.isEmpty() && chosen.last() == m_id && m_view->hasFocus();
    state.editable = !m_view->d->context.document.isReadOnly();
    state.expandable = state.expanded = childCount() > 0;
    state.offscreen = !area().intersects(QRectF(m_view->viewport()->rect()));
    state.invisible = !m_view->isVisible();
    return state;
}

void* AccessibleCanvasItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList AccessibleCanvasItem::actionNames() const
{
    return isDrawn() ? QStringList{pressAction(), setFocusAction(), editAction(), showMenuAction()} : QStringList();
}

QString AccessibleCanvasItem::localizedActionName(const QString& name) const
{
    return name == editAction() ? QCoreApplication::translate("canvas", "Edit") : QAccessibleActionInterface::localizedActionName(name);
}

/// What opens editors and menus waits until the screen reader has its answer.
void AccessibleCanvasItem::doAction(const QString& name)
{
    if (!isDrawn())
        return;
    CanvasView* view = m_view;
    if (name == setFocusAction() || name == editAction())
        view->setFocus();
    view->reveal(m_id);
    if (name == editAction())
        QMetaObject::invokeMethod(view, [view, id = m_id] { emit view->editRequested(id); }, Qt::QueuedConnection);
    else if (name == showMenuAction())
        QMetaObject::invokeMethod(view, [view, id = m_id, at = rect().center()] { emit view->contextMenuRequested(at, id); }, Qt::QueuedConnection);
}

QStringList AccessibleCanvasItem::keyBindingsForAction(const QString& name) const
{
    return name == editAction() ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)} : QStringList();
}
