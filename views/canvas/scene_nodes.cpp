// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/scene_change.h"

namespace {
bool isFrame(NodeStyle style)
{
    return style == NodeStyle::Region || style == NodeStyle::Group || style == NodeStyle::Site;
}
}

void Scene::putNode(Change& change, const NodeLook& look)
{
    const NodeLook* old = m_nodes.find(look.id);
    if (old && *old == look)
        return;
    const bool isSameBesidesFrame = old && isFrame(look.style) && old->title == look.title && old->subtitle == look.subtitle && old->box == look.box;
    if (isSameBesidesFrame)
        change.damage << frameDamage(old->rect, look.rect);
    else if (old)
        change.damage << boundsOf(*old) << boundsOf(look);
    else
        change.damage << boundsOf(look);
    if (!old || old->rect != look.rect || old->box != look.box) {
        if (!isFrame(look.style) || !old || old->box != look.box)
            change.moved.insert(look.id);
        if (old && !isFrame(look.style))
            change.movedAreas << old->rect;
        if (!isFrame(look.style))
            change.movedAreas << look.rect;
    }
    m_nodes.put(look, {boundsOf(look)});
}

void Scene::eraseNode(Change& change, const ObjectId& id)
{
    if (const NodeLook* old = m_nodes.find(id)) {
        change.damage << boundsOf(*old);
        change.movedAreas << old->rect;
        m_nodes.erase(id);
    }
}

void Scene::updateNodes(Change& change)
{
    const LookSource source{m_design, m_catalogue, m_tidy, m_children};
    QSet<ObjectId> chips;
    for (const ObjectId& id : inOrder(change.nodes)) {
        if (id.isEmpty() || m_design.find<Group>(id))
            continue;
        if (!m_design.contains(id)) {
            eraseNode(change, id);
            m_children.remove(id);
            continue;
        }
        const QList<NodeLook> looks = nodeLooks(source, id);
        if (looks.isEmpty())
            chips.insert(id);                            // its container makes it, or it has lost it
        for (const NodeLook& look : looks)
            putNode(change, look);
        change.regions << regionOf(m_design, id);
    }
    for (const ObjectId& id : std::as_const(chips)) {
        const NodeLook* look = m_nodes.find(id);
        if (look && !m_children.value(look->container).contains(id))
            eraseNode(change, id);
    }
}

void Scene::updateRegions(Change& change)
{
    for (const QString& region : inOrder(change.regions)) {
        QList<QRectF> networks;
        for (const ObjectId& id : m_networksIn.value(region))
            if (const NodeLook* look = m_nodes.find(id))
                networks << look->rect;
        if (networks.isEmpty() || region.isEmpty())
            eraseNode(change, regionLookId(region));
        else
            putNode(change, regionLook(m_catalogue, region, networks));
    }
}

QList<QRectF> Scene::memberRects(const Group& group, QSet<ObjectId>& visited) const
{
    QList<QRectF> rects;
    visited.insert(group.id);
    for (const ObjectId& member : group.members) {
        if (const Group* inner = m_design.find<Group>(member)) {
            if (!visited.contains(member))
                if (const QList<QRectF> innerRects = memberRects(*inner, visited); !innerRects.isEmpty())
                    rects << groupLook(*inner, innerRects).rect;
        } else if (const NodeLook* look = m_nodes.find(member))
            rects << look->rect;
    }
    return rects;
}

void Scene::updateGroups(Change& change)
{
    for (const ObjectId& id : std::as_const(change.nodes))
        if (!m_design.contains(id))
            eraseNode(change, id);
    if (m_design.all<Group>().isEmpty())
        return;
    for (const Group& group : m_design.all<Group>()) {
        QSet<ObjectId> visited;
        if (const QList<QRectF> rects = memberRects(group, visited); !rects.isEmpty())
            putNode(change, groupLook(group, rects));
        else
            eraseNode(change, group.id);
    }
}
