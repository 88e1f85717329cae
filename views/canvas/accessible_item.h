// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QAccessible>
#include <QPointer>

class CanvasView;

/// One object or link of the drawing, as screen readers see it: an item of the canvas's tree. It knows its id only, and is
/// invalid once the object is gone.
class AccessibleCanvasItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleCanvasItem(CanvasView* view, ObjectId id) : m_view(view), m_id(std::move(id)) {}

    const ObjectId& id() const { return m_id; }
    /// While its removal is told, it is still there.
    void setLeaving(bool isLeaving) { m_isLeaving = isLeaving; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }   // Qt 6.4 tells a TreeItem as a table cell
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    bool isDrawn() const;
    QRectF area() const;                     ///< in the viewport

    QPointer<CanvasView> m_view;
    ObjectId m_id;
    bool m_isLeaving = false;
};
