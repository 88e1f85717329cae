// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/outline_model.h"
#include "views/panels/outline_tree.h"
#include "model/design/kind_info.h"
#include "views/panels/section_delegate.h"
#include "views/theme/icons.h"

namespace {
void forgetNodes(QHash<QString, OutlineModel::Node*>& nodes, const OutlineModel::Node& node)
{
    nodes.remove(node.key);
    for (const auto& child : node.children)
        forgetNodes(nodes, *child);
}

void rememberNodes(QHash<QString, OutlineModel::Node*>& nodes, OutlineModel::Node& node, OutlineModel::Node* parent)
{
    node.parent = parent;
    nodes.insert(node.key, &node);
    for (const auto& child : node.children)
        rememberNodes(nodes, *child, &node);
}

/// Whether the outline of two designs is the same: positions are not shown in it.
bool hasSameOutline(const Design& before, const Design& after)
{
    bool isSame = true;
    Design::forEachChange(before, after, [&](ObjectKind, const Object* a, const Object* b) {
        isSame = isSame && a && b && a->name == b->name && containerOf(before, a->id) == containerOf(after, b->id);
    });
    return isSame && [&] {
        bool areRegionsSame = true;
        Table<VirtualNetwork>::forEachChange(before.all<VirtualNetwork>(), after.all<VirtualNetwork>(), [&](const VirtualNetwork* a, const VirtualNetwork* b) {
            areRegionsSame = areRegionsSame && a && b && a->region == b->region;
        });
        Table<VirtualHub>::forEachChange(before.all<VirtualHub>(), after.all<VirtualHub>(), [&](const VirtualHub* a, const VirtualHub* b) {
            areRegionsSame = areRegionsSame && a && b && a->region == b->region;
        });
        Table<PeeringLocation>::forEachChange(before.all<PeeringLocation>(), after.all<PeeringLocation>(), [&](const PeeringLocation* a, const PeeringLocation* b) {
            areRegionsSame = areRegionsSame && a && b && a->location == b->location;
        });
        return areRegionsSame;
    }();
}
}

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
OutlineModel::~OutlineModel() = default;

void OutlineModel::setDesign(const Design& design)
{
    const bool isSame = m_design.objectCount() > 0 && hasSameOutline(m_design, design);
    m_design = design;
    if (!isSame)
        sync(*m_root, outlineOf(design));
}

void OutlineModel::sync(Node& shown, std::vector<std::unique_ptr<Node>> wanted)
{
    const QModelIndex parent = indexOf(&shown);
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        places.insert(wanted[i]->key, i);
    // 1. Rows that are gone, and rows out of order: those come back in the next step.
    std::size_t furthest = 0;
    for (std::size_t row = 0; row < shown.children.size();) {
        const auto place = places.constFind(shown.children[row]->key);
        if (place != places.constEnd() && *place >= furthest) {
            furthest = *place;
            ++row;
            continue;
        }
        beginRemoveRows(parent, int(row), int(row));
        forgetNodes(m_nodes, *shown.children[row]);
        shown.children.erase(shown.children.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }
    // 2. New rows in their places, changed texts, children.
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (row >= shown.children.size() || shown.children[row]->key != wanted[row]->key) {
            beginInsertRows(parent, int(row), int(row));
            rememberNodes(m_nodes, *wanted[row], &shown);
            shown.children.insert(shown.children.begin() + std::ptrdiff_t(row), std::move(wanted[row]));
            endInsertRows();
            continue;
        }
        Node& node = *shown.children[row];
        Node& next = *wanted[row];
        const bool isChanged = node.text != next.text || node.detail != next.detail || node.leafCount() != next.leafCount();
        node.text = next.text;
        node.detail = next.detail;
        sync(node, std::move(next.children));
        if (isChanged)
            emit dataChanged(indexOf(&node), indexOf(&node));
    }
}

OutlineModel::Node* OutlineModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, const_cast<Node*>(node));
}

QModelIndex OutlineModel::indexOf(const ObjectId& id) const
{
    const Node* node = m_nodes.value(id.text);
    return node ? indexOf(node) : QModelIndex();
}

ObjectId OutlineModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? nodeAt(index)->id : ObjectId();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    return column == 0 && row >= 0 && row < int(node->children.size()) ? createIndex(row, 0, node->children[std::size_t(row)].get()) : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return index.isValid() && node->parent ? indexOf(node->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return int(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeAt(index);
    const bool isSection = node->parent == m_root.get();
    switch (role) {
    case Qt::DisplayRole:
        return node->text;
    case Qt::ToolTipRole:
        return node->detail;
    case Qt::DecorationRole:
        return node->icon.isEmpty() ? QVariant() : QVariant::fromValue(icon(node->icon));
    case SectionDelegate::sectionRole:
        return isSection;
    case SectionDelegate::countRole:
        return isSection ? QVariant(node->leafCount()) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return nodeAt(index)->id.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}
