// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <QWidget>

class OutlineModel;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

/// The tree of all objects with a filter. Choosing rows chooses objects, and the other way round.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(Document& document, QWidget* parent = nullptr);

    void setSelection(const QList<ObjectId>& ids);

signals:
    void selectionRequested(const QList<ObjectId>& ids);
    void revealRequested(const ObjectId& id);        ///< Enter or double click

private:
    void take();
    void filter(const QString& text);
    void tellNothing();
    Document& m_document;
    OutlineModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    QTreeView* m_tree;
    QLabel* m_nothing;
    bool m_isShowing = false;
};
