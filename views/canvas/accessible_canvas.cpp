// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/accessible_canvas.h"
#include "views/canvas/accessible_item.h"
#include "views/canvas/canvas_view_private.h"
#include "views/canvas/walk.h"
#include <QCoreApplication>
#include <QScrollBar>

AccessibleCanvas::AccessibleCanvas(CanvasView* view) : QAccessibleWidget(view, QAccessible::List) {}

AccessibleCanvas::~AccessibleCanvas()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

CanvasView& AccessibleCanvas::view() const
{
    return *static_cast<CanvasView*>(widget());
}

void AccessibleCanvas::follow() const
{
    if (m_revision == view().d->revision)
        return;
    m_revision = view().d->revision;
    m_content.clear();
    m_containers.clear();
    const Scene& scene = view().d->context.scene;
    const Design& design = view().d->context.document.design();
    const QList<ObjectId> order = walkingOrder(scene);
    for (const ObjectId& id : order) {
        const NodeLook* look = scene.node(id);
        const ObjectId container = look && design.contains(look->container) && scene.node(look->container) ? look->container : ObjectId();
        m_content[container] << id;
        m_containers.insert(id, container);
    }
}

ObjectId AccessibleCanvas::containerOf(const ObjectId& id) const
{
    follow();
    return m_containers.value(id);
}

QList<ObjectId> AccessibleCanvas::contentOf(const ObjectId& container) const
{
    follow();
    return m_content.value(container);
}

/// What stands over the drawing: bars, the minimap, the editor of a name.
QList<QWidget*> AccessibleCanvas::widgets() const
{
    QList<QWidget*> shown;
    for (QWidget* child : view().findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        const bool isEmptyViewport = child == view().viewport() && child->findChildren<QWidget*>(Qt::FindDirectChildrenOnly).isEmpty();
        if (child->isVisible() && !isEmptyViewport && !child->findChild<QScrollBar*>())
            shown << child;
    }
    return shown;
}

int AccessibleCanvas::childCount() const
{
    return static_cast<int>(contentOf({}).size() + widgets().size());
}

AccessibleCanvasItem* AccessibleCanvas::item(const ObjectId& id) const
{
    auto held = m_items.constFind(id);
    if (held == m_items.cend())
        held = m_items.insert(id, QAccessible::registerAccessibleInterface(new AccessibleCanvasItem(&view(), id)));
    return static_cast<AccessibleCanvasItem*>(QAccessible::accessibleInterface(*held));
}

QAccessibleInterface* AccessibleCanvas::child(int index) const
{
    const QList<ObjectId> top = contentOf({});
    if (index >= 0 && index < top.size())
        return item(top[index]);
    QWidget* over = index < 0 ? nullptr : widgets().value(index - top.size());
    return over ? QAccessible::queryAccessibleInterface(over) : nullptr;
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface* child) const
{
    if (!child)
        return -1;
    const QList<ObjectId> top = contentOf({});
    if (const auto* drawn = dynamic_cast<const AccessibleCanvasItem*>(child))
        return static_cast<int>(top.indexOf(drawn->id()));
    const qsizetype at = widgets().indexOf(qobject_cast<QWidget*>(child->object()));
    return at < 0 ? -1 : static_cast<int>(top.size() + at);
}

/// A direct child: screen readers ask it for the rest of the way.
QAccessibleInterface* AccessibleCanvas::childAt(int x, int y) const
{
    for (QWidget* over : widgets())
        if (over != view().viewport() && over->rect().contains(over->mapFromGlobal(QPoint(x, y))))
            return QAccessible::queryAccessibleInterface(over);
    const CanvasContext& context = view().d->context;
    const QPoint inside = view().viewport()->mapFromGlobal(QPoint(x, y));
    ObjectId id = hitTest(context.scene, context.camera.toScene(QPointF(inside)), context.camera.zoom).id;
    if (const LinkLook* line = context.scene.links().find(id); line && !line->objects.isEmpty())
        id = line->objects.first();
    while (!containerOf(id).isEmpty())
        id = containerOf(id);
    return contentOf({}).contains(id) ? item(id) : nullptr;
}

QAccessibleInterface* AccessibleCanvas::focusChild() const
{
    const QList<ObjectId>& chosen = view().d->context.selection();
    if (view().hasFocus() && !chosen.isEmpty())
        return item(chosen.last());
    return QAccessibleWidget::focusChild();
}

QString AccessibleCanvas::text(QAccessible::Text type) const
{
    if (type != QAccessible::Description)
        return QAccessibleWidget::text(type);
    const qsizetype objects = walkingOrder(view().d->context.scene).size();
    return objects == 0 ? QCoreApplication::translate("canvas", "Nothing is drawn yet. Press Enter in the palette to add an object.")
                        : QCoreApplication::translate("canvas", "%n object(s) and links. Tab walks them, Enter edits, L links.", nullptr, static_cast<int>(objects));
}

QAccessible::State AccessibleCanvas::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = state.extSelectable = true;
    return state;
}

void AccessibleCanvas::announceChanges()
{
    const auto tell = [](QAccessibleInterface* about, QAccessible::Event what) {
        QAccessibleEvent event(about, what);
        QAccessible::updateAccessibility(&event);
    };
    const QList<ObjectId> order = walkingOrder(view().d->context.scene);
    const QSet<ObjectId> drawn(order.cbegin(), order.cend());
    const QList<ObjectId> told = m_names.keys();
    for (const ObjectId& id : told) {
        if (drawn.contains(id))
            continue;
        AccessibleCanvasItem* gone = item(id);
        gone->setLeaving(true);
        tell(gone, QAccessible::ObjectDestroyed);
        gone->setLeaving(false);
        m_names.remove(id);
        QAccessible::deleteAccessibleInterface(m_items.take(id));
    }
    for (const ObjectId& id : order) {
        AccessibleCanvasItem* shown = item(id);
        const QString name = shown->text(QAccessible::Name);
        auto before = m_names.find(id);
        if (before == m_names.end())
            tell(shown, QAccessible::ObjectCreated);
        else if (*before != name) {
            tell(shown, QAccessible::NameChanged);
            tell(shown, QAccessible::DescriptionChanged);
        }
        m_names.insert(id, name);
    }
}

void AccessibleCanvas::announceSelection()
{
    const QList<ObjectId>& chosen = view().selection();
    const auto tellSelected = [this](const ObjectId& id) {
        QAccessibleEvent event(item(id), QAccessible::Selection);        // with the state of now: told for what is no longer chosen, too
        QAccessible::updateAccessibility(&event);
    };
    for (const ObjectId& id : std::as_const(m_chosen))
        if (!chosen.contains(id) && item(id)->isValid())
            tellSelected(id);
    for (const ObjectId& id : chosen)
        if (!m_chosen.contains(id))
            tellSelected(id);
    m_chosen = chosen;
    if (chosen.isEmpty() || !view().hasFocus())
        return;
    QAccessibleEvent event(item(chosen.last()), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

namespace {
QAccessibleInterface* makeAccessibleCanvas(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("CanvasView") ? qobject_cast<CanvasView*>(object) : nullptr;
    return view ? new AccessibleCanvas(view) : nullptr;
}
}

void installAccessibleCanvas()
{
    static const bool isInstalled = (QAccessible::installFactory(makeAccessibleCanvas), true);
    Q_UNUSED(isInstalled)
}

AccessibleCanvas* accessibleCanvas(CanvasView& view)
{
    return QAccessible::isActive() ? dynamic_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(&view)) : nullptr;
}
