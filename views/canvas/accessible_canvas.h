// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QAccessibleWidget>
#include <QHash>

class AccessibleCanvasItem;
class CanvasView;

/// The canvas for screen readers: a tree of what is drawn, where what stands in a container is a child of it, and after it
/// the widgets over the drawing.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView* view);
    ~AccessibleCanvas() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text type) const override;
    QAccessible::State state() const override;

    AccessibleCanvasItem* item(const ObjectId& id) const;
    ObjectId containerOf(const ObjectId& id) const;              ///< empty at the top
    QList<ObjectId> contentOf(const ObjectId& container) const;  ///< of the canvas itself for an empty id

    /// Tells what came, what went, and whose name changed since the last call.
    void announceChanges();
    /// Tells where the keyboard stands and what is chosen now.
    void announceSelection();

private:
    CanvasView& view() const;
    QList<QWidget*> widgets() const;
    void follow() const;                     ///< the scene

    mutable QHash<ObjectId, QList<ObjectId>> m_content;
    mutable QHash<ObjectId, ObjectId> m_containers;
    mutable quint64 m_revision = ~quint64();
    mutable QHash<ObjectId, QAccessible::Id> m_items;
    QHash<ObjectId, QString> m_names;        ///< as told last
    QList<ObjectId> m_chosen;                ///< as told last
};

/// Makes canvases readable for screen readers. Safe to call again.
void installAccessibleCanvas();

/// The canvas as screen readers see it, nothing while none listens.
AccessibleCanvas* accessibleCanvas(CanvasView& view);
