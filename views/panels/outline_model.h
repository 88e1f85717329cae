// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractItemModel>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/design.h"
#include <memory>
#include <vector>
#endif

/// The objects of a design as a tree: on-premises sites with routers, meet-me locations with circuits, Azure regions
/// with networks and gateways, links, the rest. A new design changes only the rows that differ.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit OutlineModel(QObject* parent = nullptr);
    ~OutlineModel() override;

    void setDesign(const Design& design);
    QModelIndex indexOf(const ObjectId& id) const;
    ObjectId idAt(const QModelIndex& index) const;       ///< empty for sections and regions

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    struct Node;

private:
    QModelIndex indexOf(const Node* node) const;
    Node* nodeAt(const QModelIndex& index) const;
    void sync(Node& shown, std::vector<std::unique_ptr<Node>> wanted);
    std::unique_ptr<Node> m_root;
    QHash<QString, Node*> m_nodes;                       ///< by key
    Design m_design;
};
