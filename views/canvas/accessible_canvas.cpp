// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/accessible_canvas.h"
#include "views/canvas/canvas_view_private.h"
#include "views/canvas/object_text.h"
#include "views/canvas/walk.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace {
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
}

/// One object of the drawing. It knows its id only, and is invalid once the object is gone.
class AccessibleCanvasItem : public QAccessibleInterface
{
public:
    AccessibleCanvasItem(CanvasView* view, ObjectId id) : m_view(view), m_id(std::move(id)) {}

    bool isValid() const override { return m_view && m_view->d->context.document.design().contains(m_id); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const CanvasContext& context = m_view->d->context;
        if (type == QAccessible::Name)
            return accessibleText(context.document.design(), m_id, context.runner.latest().get()) + failureWord(context.scene.failure().of(m_id)) + findingWords(context.findings.value(m_id)) + requirementWords(context.requirements.value(m_id));
        if (type == QAccessible::Description)
            return objectFacts(context.document.design(), m_id, context.runner.latest().get()).join(QStringLiteral(", "));
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const CanvasContext& context = m_view->d->context;
        const NodeLook* node = context.scene.node(m_id);
        const LinkLook* line = context.scene.link(m_id);
        const QRectF area = node ? node->rect : line ? line->route.boundingRect().adjusted(-4, -4, 4, 4) : QRectF();
        const QRect seen = context.camera.toView(area).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        if (isValid()) {
            const QList<ObjectId>& chosen = m_view->d->context.selection();
            state.selected = chosen.contains(m_id);
            state.focused = !chosen.isEmpty() && chosen.last() == m_id && m_view->hasFocus();
        } else
            state.invalid = true;
        return state;
    }

private:
    QPointer<CanvasView> m_view;
    ObjectId m_id;
};

class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~AccessibleCanvas() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(order().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= order().size())
            return nullptr;
        const ObjectId id = order()[index];
        auto item = m_items.constFind(id);
        if (item == m_items.cend())
            item = m_items.insert(id, QAccessible::registerAccessibleInterface(new AccessibleCanvasItem(&view(), id)));
        return QAccessible::accessibleInterface(*item);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inside = view().viewport()->mapFromGlobal(QPoint(x, y));
        const CanvasContext& context = view().d->context;
        const qsizetype index = order().indexOf(hitTest(context.scene, context.camera.toScene(QPointF(inside)), context.camera.zoom).id);
        return index < 0 ? nullptr : child(static_cast<int>(index));
    }
    int indexOf(const ObjectId& id) const { return static_cast<int>(order().indexOf(id)); }

private:
    CanvasView& view() const { return *static_cast<CanvasView*>(widget()); }
    const QList<ObjectId>& order() const
    {
        if (m_revision != view().d->revision || m_order.isEmpty()) {
            m_order = walkingOrder(view().d->context.scene);
            m_revision = view().d->revision;
        }
        return m_order;
    }
    mutable QList<ObjectId> m_order;
    mutable quint64 m_revision = 0;
    mutable QHash<ObjectId, QAccessible::Id> m_items;
};

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

void announceSelection(CanvasView& view)
{
    if (!QAccessible::isActive() || view.selection().isEmpty())
        return;
    const auto* canvas = dynamic_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(&view));
    const int index = canvas ? canvas->indexOf(view.selection().last()) : -1;
    if (index < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}
