// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/drawing_filter.h"
#include "model/design/kind_info.h"
#include "views/canvas/scene.h"
#include <QCoreApplication>
#include <array>

namespace {
struct LayerInfo
{
    const char* label;
    const char* icon;
};

constexpr std::array layerInfos{
    LayerInfo{QT_TRANSLATE_NOOP("layer", "On-premises: sites and remote users"), "site"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Edge: routers and internet accesses"), "edge-router"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Meet-me: peering locations and circuits"), "peering-location"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Azure: regions, networks, hubs, gateways"), "virtual-network"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Private links"), "private"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Links over the internet"), "globe"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Peerings and hub connections"), "virtual-network-peering"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Frames of groups"), "group"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Notes"), "note"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Shared risks"), "shared-risk"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Badges with figures"), "availability"},
    LayerInfo{QT_TRANSLATE_NOOP("layer", "Labels of links"), "rename"},
};

QString filterWords(const char* text)
{
    return QCoreApplication::translate("layer", text);
}

/// The boxes that can be reached from each other in one hop.
QHash<ObjectId, QList<ObjectId>> nextBoxes(const Scene& scene)
{
    QHash<ObjectId, QList<ObjectId>> next;
    const auto join = [&](const ObjectId& a, const ObjectId& b) {
        next[a] << b;
        next[b] << a;
    };
    scene.links().forEach([&](const LinkLook& look) {
        if (look.style != LinkStyle::Risk) {
            join(look.from, look.to);
        } else if (const LinkLook* line = scene.link(look.to)) {
            join(look.from, line->from);
            join(look.from, line->to);
        } else {
            join(look.from, look.to);
        }
    });
    scene.nodes().forEach([&](const NodeLook& look) {
        if (const NodeLook* container = scene.node(look.container); container && container->kind)
            join(look.id, container->id);
    });
    return next;
}

/// Boxes that an object is, holds or joins: where hops begin.
QList<ObjectId> startsOf(const Scene& scene, const ObjectId& id)
{
    if (const LinkLook* line = scene.link(id))
        return {line->from, line->to};
    if (const Group* group = scene.design().find<Group>(id)) {
        QList<ObjectId> members(group->members.cbegin(), group->members.cend());
        members << id;
        return members;
    }
    return scene.node(id) ? QList<ObjectId>{id} : QList<ObjectId>{};
}
}

QList<DrawingLayer> drawingLayers()
{
    QList<DrawingLayer> layers;
    for (std::size_t i = 0; i < layerInfos.size(); ++i)
        layers << DrawingLayer(i);
    return layers;
}

QString layerLabel(DrawingLayer layer)
{
    return filterWords(layerInfos[static_cast<std::size_t>(layer)].label);
}

QString layerIcon(DrawingLayer layer)
{
    return QString::fromLatin1(layerInfos[static_cast<std::size_t>(layer)].icon);
}

DrawingLayer drawingLayerOf(const NodeLook& look)
{
    using enum DrawingLayer;
    if (look.style == NodeStyle::Group)
        return Groups;
    if (look.style == NodeStyle::Note)
        return Notes;
    if (look.style == NodeStyle::Risk)
        return SharedRisks;
    if (!look.kind)
        return Azure;                                        // a region
    const PaletteGroup group = info(*look.kind).group;
    return group == PaletteGroup::Edge ? Edge : group == PaletteGroup::MeetMe ? MeetMe : group == PaletteGroup::Azure ? Azure : OnPremises;
}

DrawingLayer drawingLayerOf(LinkStyle style)
{
    using enum DrawingLayer;
    constexpr std::array layers{PrivateLinks, InternetLinks, PrivateLinks, PrivateLinks, InternetLinks, PrivateLinks, PrivateLinks, Peerings, PrivateLinks, Peerings, Peerings, SharedRisks};
    return layers[static_cast<std::size_t>(style)];
}

QSet<ObjectId> neighbourhood(const Scene& scene, const QList<ObjectId>& around, std::optional<int> hops)
{
    QSet<ObjectId> reached;
    QList<ObjectId> edge;
    for (const ObjectId& id : around)
        for (const ObjectId& start : startsOf(scene, id))
            if (scene.node(start) && !reached.contains(start)) {
                reached << start;
                edge << start;
            }
    const auto next = edge.isEmpty() ? QHash<ObjectId, QList<ObjectId>>() : nextBoxes(scene);
    for (int hop = 0; !edge.isEmpty() && hop < hops.value_or(INT_MAX); ++hop) {
        QList<ObjectId> further;
        for (const ObjectId& id : std::as_const(edge))
            for (const ObjectId& other : next.value(id))
                if (scene.node(other) && !reached.contains(other)) {
                    reached << other;
                    further << other;
                }
        edge = further;
    }
    return reached;
}

HiddenLooks hiddenLooks(const Scene& scene, const DrawingFilter& filter)
{
    HiddenLooks hidden;
    if (filter.isEverything())
        return hidden;
    QSet<ObjectId> near = neighbourhood(scene, filter.around, filter.hops);
    const bool hasFocus = !near.isEmpty();                   // of objects that are not there one cannot be near
    for (const ObjectId& id : near.values())                 // what they stand in is their frame
        for (const NodeLook* frame = scene.node(scene.node(id)->container); frame && !near.contains(frame->id); frame = scene.node(frame->container))
            near << frame->id;
    const auto isHidden = [&](const NodeLook& look) { return !filter.isShown(drawingLayerOf(look)) || (hasFocus && look.style != NodeStyle::Group && !near.contains(look.id)); };
    scene.nodes().forEach([&](const NodeLook& look) {
        if (isHidden(look))
            hidden.nodes << look.id;
    });
    bool hasMore = true;                                     // a group of groups goes with them
    while (hasMore) {
        hasMore = false;
        for (const Group& group : scene.design().all<Group>()) {
            const bool isEmpty = std::all_of(group.members.cbegin(), group.members.cend(), [&](const ObjectId& member) { return hidden.nodes.contains(member) || !scene.node(member); });
            if (isEmpty && scene.node(group.id) && !hidden.nodes.contains(group.id)) {
                hidden.nodes << group.id;
                hasMore = true;
            }
        }
    }
    scene.links().forEach([&](const LinkLook& look) {
        const LinkLook* target = look.style == LinkStyle::Risk ? scene.link(look.to) : nullptr;
        if (!filter.isShown(drawingLayerOf(look.style)) || hidden.nodes.contains(look.from) || hidden.nodes.contains(look.to)
            || (target && (!filter.isShown(drawingLayerOf(target->style)) || hidden.nodes.contains(target->from) || hidden.nodes.contains(target->to))))
            hidden.links << look.id;
    });
    return hidden;
}

QString filterText(const Scene& scene, const DrawingFilter& filter)
{
    QStringList parts;
    if (filter.hidden.size() == 1)
        parts << filterWords(QT_TRANSLATE_NOOP("layer", "Hidden: %1.")).arg(layerLabel(*filter.hidden.cbegin()));
    else if (!filter.hidden.isEmpty())
        parts << filterWords(QT_TRANSLATE_NOOP("layer", "%1 layers are hidden.")).arg(filter.hidden.size());
    QStringList names;
    for (const ObjectId& id : filter.around)
        if (scene.design().contains(id))
            names << displayName(scene.design(), id);
    if (!names.isEmpty()) {
        const QString what = names.size() == 1 ? names.first() : filterWords(QT_TRANSLATE_NOOP("layer", "%1 objects")).arg(names.size());
        parts << (!filter.hops       ? filterWords(QT_TRANSLATE_NOOP("layer", "Only what is connected with %1 is shown.")).arg(what)
                  : *filter.hops == 1 ? filterWords(QT_TRANSLATE_NOOP("layer", "Only what is next to %1 is shown.")).arg(what)
                                      : filterWords(QT_TRANSLATE_NOOP("layer", "Only what is within %1 hops of %2 is shown.")).arg(*filter.hops).arg(what));
    }
    return parts.join(u' ');
}
