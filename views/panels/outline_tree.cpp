// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/outline_tree.h"
#include "model/catalogue/catalogue.h"
#include "model/design/kind_info.h"
#include "views/canvas/node_looks.h"
#include <QCollator>
#include <QCoreApplication>

namespace {
using OutlineNode = OutlineModel::Node;
using OutlineNodes = std::vector<std::unique_ptr<OutlineNode>>;

/// The section that a kind's roots stand in.
QString sectionOf(const KindInfo& kind)
{
    if (kind.shape == Shape::Line)
        return QStringLiteral("links");
    if (kind.shape == Shape::None)
        return QStringLiteral("demands");
    switch (kind.group) {
    case PaletteGroup::OnPremises:
    case PaletteGroup::Edge:
        return QStringLiteral("onPremises");
    case PaletteGroup::MeetMe:
        return QStringLiteral("meetMe");
    case PaletteGroup::Azure:
        return QStringLiteral("azure");
    case PaletteGroup::Annotations:
    case PaletteGroup::Hidden:
        break;
    }
    return QStringLiteral("others");
}

std::unique_ptr<OutlineNode> makeNode(const QString& key, const QString& text)
{
    auto node = std::make_unique<OutlineNode>();
    node->key = key;
    node->text = text;
    return node;
}

void sortNodes(OutlineNodes& nodes, const QCollator& collator)
{
    std::stable_sort(nodes.begin(), nodes.end(), [&](const auto& a, const auto& b) { return collator.compare(a->text, b->text) < 0; });
    for (const auto& node : nodes)
        sortNodes(node->children, collator);
}

QString regionName(const QString& name)
{
    const Region* region = Catalogue::builtIn().region(name);
    return region ? region->displayName : name.isEmpty() ? QCoreApplication::translate("OutlineModel", "No region") : name;
}
}

int OutlineModel::Node::row() const
{
    if (!parent)
        return 0;
    for (std::size_t i = 0; i < parent->children.size(); ++i)
        if (parent->children[i].get() == this)
            return int(i);
    return 0;
}

int OutlineModel::Node::leafCount() const
{
    int count = id.isEmpty() ? 0 : 1;
    for (const auto& child : children)
        count += child->leafCount();
    return count;
}

OutlineNodes outlineOf(const Design& design)
{
    // 1. A node for each object.
    QHash<QString, OutlineNode*> nodes;
    std::vector<std::pair<ObjectKind, std::unique_ptr<OutlineNode>>> objects;
    for (const KindInfo& kind : kindInfos())
        kind.forEach(design, [&](const Object& object) {
            auto node = makeNode(object.id.text, displayName(design, object.id));
            node->id = object.id;
            node->icon = QString::fromLatin1(kind.icon);
            node->detail = QStringLiteral("%1 · %2").arg(kindLabel(kind.kind), object.id.text);
            nodes.insert(node->key, node.get());
            objects.emplace_back(kind.kind, std::move(node));
        });
    // 2. The sections, in reading order; empty ones are left out at the end.
    OutlineNodes sections;
    const auto addSection = [&](const char* key, const QString& text) {
        sections.push_back(makeNode(QString::fromLatin1(key), text));
        nodes.insert(sections.back()->key, sections.back().get());
    };
    addSection("onPremises", QCoreApplication::translate("OutlineModel", "On-premises"));
    addSection("meetMe", QCoreApplication::translate("OutlineModel", "Meet-me"));
    addSection("azure", QCoreApplication::translate("OutlineModel", "Azure"));
    addSection("links", QCoreApplication::translate("OutlineModel", "Links"));
    addSection("demands", QCoreApplication::translate("OutlineModel", "Demands"));
    addSection("others", QCoreApplication::translate("OutlineModel", "Notes and others"));
    // 3. Each object below its container, networks and hubs below their region, the rest below its section.
    for (auto& [kind, node] : objects) {
        OutlineNode* parent = nodes.value(containerOf(design, node->id).text);
        if (kind == ObjectKind::VirtualNetwork || kind == ObjectKind::VirtualHub) {
            const QString name = regionOf(design, node->id);
            const QString key = QStringLiteral("region:") + name;
            parent = nodes.value(key);
            if (!parent) {
                auto region = makeNode(key, regionName(name));
                region->icon = QStringLiteral("region");
                parent = region.get();
                nodes.insert(key, parent);
                nodes.value(QStringLiteral("azure"))->children.push_back(std::move(region));
            }
        }
        if (!parent || parent == node.get())
            parent = nodes.value(sectionOf(info(kind)));
        parent->children.push_back(std::move(node));
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (const auto& section : sections)
        sortNodes(section->children, collator);
    std::erase_if(sections, [](const auto& section) { return section->children.empty(); });
    return sections;
}
