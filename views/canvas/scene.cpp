// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/scene.h"
#include "model/design/kind_info.h"
#include "views/canvas/link_looks.h"
#include "views/canvas/link_shapes.h"
#include "views/canvas/scene_change.h"
#include "views/canvas/tidy_positions.h"
#include <QRegion>

Scene::Scene(const Catalogue& catalogue) : m_catalogue(catalogue) {}

QList<QRectF> Scene::update(const Design& after, SceneUpdate how)
{
    Change change;
    Design::forEachChange(m_design, after, [&](ObjectKind kind, const Object* oldObject, const Object* newObject) { collect(change, kind, oldObject, newObject, after); });
    collectTidyMoves(change, after);
    m_design = after;
    updateNodes(change);
    updateRegions(change);
    updateGroups(change);
    updateLinks(change, how);
    updateRisks(change);
    hideAnew(change.damage, how);
    return change.damage;
}

QList<QRectF> Scene::setFigures(std::shared_ptr<const Analysis> analysis, bool isCurrent)
{
    m_analysis = std::move(analysis);
    m_isCurrent = isCurrent;
    m_far.reset();
    Change change;
    refreshBadges(change);
    return change.damage;
}

QList<QRectF> Scene::setFailure(const CanvasFailure& failure)
{
    QList<QRectF> damage;
    const auto add = [&](const ObjectId& id, const CanvasFailure& other) {
        if (m_failure.of(id) == failure.of(id) || (&other == &failure && m_failure.notes.contains(id)))
            return;                                      // the same, or seen already
        if (const NodeLook* look = node(id)) {
            damage << boundsOf(*look).adjusted(-60, -16, 6, 6);          // a word may be wider than a chip
            for (const ObjectId& key : m_linksAt.value(id))              // derived lines share its fate
                if (const LinkLook* line = m_links.find(key); line && line->objects.isEmpty())
                    damage << lineAreas(*line);
        } else if (const LinkLook* line = link(id)) {
            damage << lineAreas(*line);
            if (line->route.size() > 1)
                damage << boundsOf(*line);
        }
    };
    const auto addCarrying = [&](const QSet<ObjectId>& ids, const QSet<ObjectId>& others) {
        for (const ObjectId& id : ids)
            if (!others.contains(id))
                for (const ObjectId& key : m_linksAt.value(id))
                    if (const LinkLook* line = m_links.find(key); line && line->objects.isEmpty())
                        damage << lineAreas(*line);
    };
    addCarrying(m_failure.carrying, failure.carrying);
    addCarrying(failure.carrying, m_failure.carrying);
    for (const ObjectId& id : m_failure.notes.keys())
        add(id, m_failure);
    for (const ObjectId& id : failure.notes.keys())
        add(id, failure);
    m_failure = failure;
    return damage;
}

QList<QRectF> Scene::setFindings(const FindingMarks& marks)
{
    QList<QRectF> damage;
    const auto add = [&](const ObjectId& id) {
        if (m_findings.value(id) == marks.value(id))
            return;
        if (const NodeLook* look = node(id))
            damage << boundsOf(*look);
        else if (const LinkLook* line = link(id))
            damage << boundsOf(*line);
    };
    for (const ObjectId& id : m_findings.keys())
        add(id);
    for (const ObjectId& id : marks.keys())
        if (!m_findings.contains(id))
            add(id);
    m_findings = marks;
    m_far.reset();
    return damage;
}

QList<QRectF> Scene::setRequirements(const RequirementMarks& marks)
{
    QList<QRectF> damage;
    QSet<ObjectId> ids(marks.keyBegin(), marks.keyEnd());
    ids += QSet<ObjectId>(m_requirements.keyBegin(), m_requirements.keyEnd());
    for (const ObjectId& id : ids)
        if (const NodeLook* look = node(id); look && m_requirements.value(id) != marks.value(id))
            damage << boundsOf(*look);
    m_requirements = marks;
    return damage;
}

void Scene::setParent(const ObjectId& id, const ObjectId& before, const ObjectId& after)
{
    if (!before.isEmpty() && before != after)
        m_children[before].removeOne(id);
    if (!after.isEmpty()) {
        QList<ObjectId>& children = m_children[after];
        const auto at = std::lower_bound(children.begin(), children.end(), id);
        if (at == children.end() || !(*at == id))
            children.insert(at, id);
    }
}

void Scene::collect(Change& change, ObjectKind kind, const Object* before, const Object* after, const Design& next)
{
    const ObjectId id = (before ? before : after)->id;
    change.hasRisks = true;
    if (info(kind).shape == Shape::None)
        return;
    change.makers.insert(id);
    const auto addLinesAt = [&](const ObjectId& node) {
        for (const ObjectId& key : m_linksAt.value(node))
            if (const LinkLook* look = m_links.find(key))
                for (const ObjectId& object : look->objects)
                    change.makers.insert(object);
    };
    if (info(kind).shape == Shape::Line) {
        if (const LinkLook* look = link(id))
            for (const ObjectId& object : look->objects)
                change.makers.insert(object);
        if (kind == ObjectKind::VirtualNetworkPeering && after)
            addLinesAt(static_cast<const VirtualNetworkPeering*>(after)->virtualNetwork);
        return;
    }
    const ObjectId oldParent = before ? containerOf(m_design, id) : ObjectId(), newParent = after ? containerOf(next, id) : ObjectId();
    setParent(id, oldParent, newParent);
    change.nodes << id << oldParent << newParent;
    if (!before || !after || info(kind).shape == Shape::Chip)
        addLinesAt(id);
    if (kind == ObjectKind::EdgeRouter && oldParent != newParent)           // its internet accesses change sites with it
        for (const auto& access : next.all<InternetAccess>())
            if (!access.routers.isEmpty() && access.routers.first() == id) {
                setParent(access.id, oldParent, newParent);
                change.nodes << access.id;
            }
    if (kind == ObjectKind::VirtualHub)          // its mesh is made by the hub with the lower id
        for (const Design* design : std::initializer_list<const Design*>{&m_design, &next})
            for (const VirtualHub& hub : design->all<VirtualHub>())
                change.makers.insert(hub.id);
    if (kind == ObjectKind::VirtualNetwork || kind == ObjectKind::VirtualHub) {
        const QString oldRegion = regionOf(m_design, id), newRegion = regionOf(next, id);
        m_networksIn[oldRegion].remove(id);
        if (after)
            m_networksIn[newRegion].insert(id);
        change.regions << oldRegion << newRegion;
    }
    change.hasGroups = change.hasGroups || kind == ObjectKind::Group;
}

void Scene::collectTidyMoves(Change& change, const Design& next)
{
    QHash<ObjectId, QPointF> tidy = tidyPositions(next);
    for (auto place = tidy.cbegin(); place != tidy.cend(); ++place)
        if (!m_tidy.contains(place.key()) || m_tidy.value(place.key()) != place.value())
            change.nodes << place.key() << containerOf(next, place.key());
    m_tidy = std::move(tidy);
}

const LinkLook* Scene::link(const ObjectId& id) const
{
    const LinkLook* look = m_links.find(id);
    return look ? look : m_links.find(m_lineOf.value(id));
}

std::vector<const NodeLook*> Scene::nodesIn(const QRectF& area) const
{
    std::vector<const NodeLook*> found = m_nodes.near(area);
    std::erase_if(found, [&](const NodeLook* look) { return !boundsOf(*look).intersects(area) || m_hidden.nodes.contains(look->id); });
    std::sort(found.begin(), found.end(), [](const NodeLook* a, const NodeLook* b) {
        if (a->style != b->style)
            return a->style < b->style;
        const qreal areaA = a->rect.width() * a->rect.height(), areaB = b->rect.width() * b->rect.height();
        if ((a->style == NodeStyle::Group || a->style == NodeStyle::Region) && areaA != areaB)
            return areaA > areaB;                        // the larger below
        return a->id < b->id;                            // whatever happened before: the same design, the same picture
    });
    return found;
}

std::vector<const LinkLook*> Scene::linksIn(const QRectF& area) const
{
    std::vector<const LinkLook*> found = m_links.near(area);
    std::erase_if(found, [&](const LinkLook* look) { return !boundsOf(*look).intersects(area) || m_hidden.links.contains(look->id); });
    return found;
}

QRectF Scene::bounds() const
{
    QRectF all;
    m_nodes.forEach([&](const NodeLook& look) {
        if (!m_hidden.nodes.contains(look.id))
            all |= look.rect;
    });
    m_links.forEach([&](const LinkLook& look) {
        if (!m_hidden.links.contains(look.id))
            all |= boundsOf(look).adjusted(8, 8, -8, -8);
    });
    return all;
}

QList<QRectF> frameDamage(const QRectF& before, const QRectF& after)
{
    constexpr int edge = 28;                     // border, corner and title
    const auto outer = [](const QRectF& rect) { return rect.toAlignedRect().adjusted(-4, -4, 4, 4); };
    const auto inner = [](const QRectF& rect) { return rect.toAlignedRect().adjusted(edge, edge, -edge, -edge); };
    const QRegion all = QRegion(outer(before)) | QRegion(outer(after));
    const QRegion same = before.isNull() ? QRegion() : QRegion(inner(before)) & QRegion(inner(after));
    QList<QRectF> strips;
    for (const QRect& rect : all - same)
        strips << rect;
    return strips;
}

QList<QRectF> lineAreas(const LinkLook& look)
{
    QList<QRectF> areas;
    for (const QRectF& piece : linePieces(look.route))
        areas << piece.adjusted(-10, -10, 10, 10);
    for (const LabelLook& label : look.labels)
        if (!label.rect.isEmpty())
            areas << label.rect;
    if (look.badge)
        areas << look.badge->rect.adjusted(-3, -3, 3, 3);
    return areas;
}
