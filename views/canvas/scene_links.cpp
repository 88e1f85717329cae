// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/badge_size.h"
#include "views/canvas/label_placement.h"
#include "views/canvas/link_looks.h"
#include "views/canvas/link_shapes.h"
#include "views/canvas/node_size.h"
#include "views/canvas/scene_change.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr qreal portSpacing = 18, portInset = 8;
constexpr qsizetype mostLines = 400;             // near one line; among more of them ways and words are not chosen by what they cross
constexpr QSizeF labelReach(240, 60);            // from a line to the far edge of the widest word or badge beside it

bool isUpright(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

/// True when all but what the scene placed is equal.
bool isSaidTheSame(const LinkLook& placed, LinkLook bare)
{
    bare.labels = placed.labels;
    bare.badge = placed.badge;
    return bare == placed;
}

QPointF portAt(const QRectF& box, Side side, qreal offset)
{
    if (isUpright(side))
        return {box.center().x() + offset, side == Side::Top ? box.top() : box.bottom()};
    return {side == Side::Left ? box.left() : box.right(), box.center().y() + offset};
}
}

void Scene::eraseLink(Change& change, const ObjectId& key)
{
    const LinkLook* old = m_links.find(key);
    if (!old)
        return;
    change.damage << lineAreas(*old);
    m_linksAt[old->from].remove(key);
    m_linksAt[old->to].remove(key);
    for (const ObjectId& object : old->objects)
        m_lineOf.remove(object);
    for (const ObjectId& end : {old->from, old->to})
        change.lines.unite(m_linksAt.value(end));        // they close up
    m_links.erase(key);
}

void Scene::putLink(Change& change, const LinkLook& look)
{
    const LinkLook* old = m_links.find(look.id);
    if (old && *old == look)
        return;
    if (old)
        change.damage << lineAreas(*old);
    change.damage << lineAreas(look);
    m_links.put(look, lineAreas(look));
}

void Scene::makeLinks(Change& change)
{
    for (const ObjectId& maker : inOrder(change.makers)) {
        const QList<LinkLook> looks = linkLooks(m_design, maker);
        QList<ObjectId> keys;
        for (const LinkLook& look : looks)
            keys << look.id;
        const QList<ObjectId> oldKeys = m_linksOf.value(maker);
        for (const ObjectId& key : oldKeys)
            if (!keys.contains(key))
                eraseLink(change, key);
        for (LinkLook look : looks) {
            bool keepsItsWay = false;
            if (const LinkLook* old = m_links.find(look.id)) {
                const bool hasSameEnds = old->from == look.from && old->to == look.to;
                keepsItsWay = hasSameEnds && old->style == look.style && old->rank == look.rank && old->shape == look.shape && old->bends == look.bends;
                look.route = old->route;                 // until it is placed anew
                look.fromPort = old->fromPort;
                look.toPort = old->toPort;
                look.fromSide = old->fromSide;
                look.toSide = old->toSide;
                if (keepsItsWay && isSaidTheSame(*old, look))
                    continue;
                if (!hasSameEnds)
                    eraseLink(change, look.id);
                else
                    change.damage << lineAreas(*old);
            }
            m_links.put(look, lineAreas(look));
            m_linksAt[look.from].insert(look.id);
            m_linksAt[look.to].insert(look.id);
            for (const ObjectId& object : look.objects)
                m_lineOf.insert(object, look.id);
            (keepsItsWay ? change.texts : change.lines).insert(look.id);
        }
        if (keys.isEmpty())
            m_linksOf.remove(maker);
        else
            m_linksOf.insert(maker, keys);
    }
}

void Scene::updateLinks(Change& change, SceneUpdate how)
{
    makeLinks(change);
    for (const ObjectId& node : std::as_const(change.moved))
        change.lines.unite(m_linksAt.value(node));
    if (how == SceneUpdate::Whole) {
        const bool isEverything = m_links.size() <= fewLinks && (!change.moved.isEmpty() || !change.lines.isEmpty() || !change.movedAreas.isEmpty());
        if (isEverything)
            m_links.forEach([&](const LinkLook& look) { change.lines.insert(look.id); });
        else if (m_links.size() <= fewLinks && !change.texts.isEmpty())
            m_links.forEach([&](const LinkLook& look) { change.texts.insert(look.id); });
        else
            for (const QRectF& area : std::as_const(change.movedAreas))
                for (const LinkLook* look : m_links.near(area))
                    for (const QRectF& line : lineAreas(*look))
                        if (line.intersects(area))
                            change.lines.insert(look->id);
    }
    placeLinks(change);
}

void Scene::chooseSides(LinkLook& look) const
{
    const NodeLook& from = *m_nodes.find(look.from);
    const NodeLook& to = *m_nodes.find(look.to);
    const auto edge = [&](const NodeLook& node) {
        const NodeLook* container = node.style == NodeStyle::Chip ? m_nodes.find(node.container) : nullptr;
        return container ? container->rect : node.box;
    };
    const QRectF a = edge(from), b = edge(to);
    const bool hasChip = from.style == NodeStyle::Chip || to.style == NodeStyle::Chip;
    const auto choose = [&](Side fromSide, Side toSide) {
        look.fromSide = fromSide;
        look.toSide = toSide;
    };
    constexpr qreal gap = 20;
    if (b.left() - a.right() >= gap)
        return choose(Side::Right, Side::Left);
    if (a.left() - b.right() >= gap)
        return choose(Side::Left, Side::Right);
    if (!hasChip && (b.top() >= a.bottom() + 8 || a.top() >= b.bottom() + 8)) {
        const bool isBelow = b.top() >= a.bottom();
        const QRectF between(QPointF(std::max(a.left(), b.left()) + 8, isBelow ? a.bottom() + 1 : b.bottom() + 1),
                             QPointF(std::min(a.right(), b.right()) - 8, isBelow ? b.top() - 1 : a.top() - 1));
        bool isBlocked = between.width() <= 0 && std::abs(a.center().x() - b.center().x()) > 40;
        for (const NodeLook* other : m_nodes.near(between))
            isBlocked = isBlocked || ((other->style == NodeStyle::Card || other->style == NodeStyle::Container) && other->rect.intersects(between));
        if (!isBlocked)
            return isBelow ? choose(Side::Bottom, Side::Top) : choose(Side::Top, Side::Bottom);
    }
    const bool isLeft = look.style == LinkStyle::Uplink || look.style == LinkStyle::Lan;
    return isLeft ? choose(Side::Left, Side::Left) : choose(Side::Right, Side::Right);
}

void Scene::assignPorts(const ObjectId& node, QHash<ObjectId, LinkLook>& drafts) const
{
    const NodeLook* look = m_nodes.find(node);
    if (!look)
        return;
    for (const Side side : {Side::Left, Side::Right, Side::Top, Side::Bottom}) {
        struct Entry
        {
            LinkLook* draft;
            bool isFrom;
            qreal other;
        };
        QList<Entry> entries;
        for (const ObjectId& key : m_linksAt.value(node)) {
            LinkLook& draft = drafts[key];
            const bool isFrom = draft.from == node;
            if ((isFrom ? draft.fromSide : draft.toSide) != side)
                continue;
            const QPointF centre = m_nodes.find(isFrom ? draft.to : draft.from)->box.center();
            entries << Entry{&draft, isFrom, isUpright(side) ? centre.x() : centre.y()};
        }
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            if (a.other != b.other)
                return a.other < b.other;
            return a.draft->rank != b.draft->rank ? a.draft->rank < b.draft->rank : a.draft->id < b.draft->id;
        });
        const qreal length = isUpright(side) ? look->box.width() : look->box.height();
        const qreal spacing = entries.size() > 1 ? std::min(portSpacing, (length - 2 * portInset) / (entries.size() - 1)) : 0;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QPointF port = portAt(look->box, side, std::round((i - (entries.size() - 1) / 2.0) * spacing));
            (entries[i].isFrom ? entries[i].draft->fromPort : entries[i].draft->toPort) = port;
        }
    }
}

void Scene::straighten(LinkLook& look, const SideCounts& linesAt) const
{
    const bool isFacing = look.fromSide != look.toSide && look.bends.isEmpty();
    const auto isAlone = [&](const ObjectId& node, Side side) { return linesAt.value({node, int(side)}) == 1; };
    const auto reaches = [&](const ObjectId& node, QPointF port, Side side) {
        const QRectF box = m_nodes.find(node)->box;
        return isUpright(side) ? port.x() >= box.left() + portInset && port.x() <= box.right() - portInset : port.y() >= box.top() + portInset && port.y() <= box.bottom() - portInset;
    };
    const auto moved = [](QPointF port, QPointF level, Side side) { return isUpright(side) ? QPointF(level.x(), port.y()) : QPointF(port.x(), level.y()); };
    if (!isFacing)
        return;
    if (isAlone(look.from, look.fromSide) && reaches(look.from, look.toPort, look.fromSide))
        look.fromPort = moved(look.fromPort, look.toPort, look.fromSide);
    else if (isAlone(look.to, look.toSide) && reaches(look.to, look.fromPort, look.toSide))
        look.toPort = moved(look.toPort, look.fromPort, look.toSide);
}

qreal Scene::exitOf(const ObjectId& node, Side side) const
{
    const NodeLook& look = *m_nodes.find(node);
    const NodeLook* container = m_nodes.find(look.container);
    if (!container || isUpright(side) || container->style == NodeStyle::Region)
        return 12;
    const qreal toEdge = side == Side::Left ? look.box.left() - container->rect.left() : container->rect.right() - look.box.right();
    return toEdge > 40 ? 16 : toEdge + 12;
}

void Scene::placeLinks(Change& change)
{
    if (change.lines.isEmpty() && change.texts.isEmpty())
        return;
    // 1. The ends of these lines and of all lines beside them choose sides and ports.
    QSet<ObjectId> ends;
    for (const ObjectId& key : std::as_const(change.lines))
        if (const LinkLook* look = m_links.find(key))
            ends << look->from << look->to;
    QHash<ObjectId, LinkLook> drafts;
    for (const ObjectId& end : std::as_const(ends))
        for (const ObjectId& key : m_linksAt.value(end)) {
            LinkLook draft = *m_links.find(key);
            chooseSides(draft);
            drafts.insert(key, draft);
        }
    for (const ObjectId& end : std::as_const(ends))
        assignPorts(end, drafts);
    SideCounts linesAt;                                  // a gateway may have hundreds
    for (const LinkLook& draft : std::as_const(drafts)) {
        ++linesAt[{draft.from, int(draft.fromSide)}];
        if (draft.from != draft.to || draft.fromSide != draft.toSide)
            ++linesAt[{draft.to, int(draft.toSide)}];
    }
    // 2. Those with other ports join in; the others keep their way.
    QSet<ObjectId> routed;
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        straighten(*draft, linesAt);
        const LinkLook* old = m_links.find(draft.key());
        if (change.lines.contains(draft.key()) || old->fromPort != draft->fromPort || old->toPort != draft->toPort)
            routed << draft.key();
    }
    QList<ObjectId> order(routed.cbegin(), routed.cend());
    for (const ObjectId& key : std::as_const(change.texts))
        if (const LinkLook* look = routed.contains(key) ? nullptr : m_links.find(key)) {
            drafts.insert(key, *look);
            order << key;
        }
    std::sort(order.begin(), order.end(), [&](const ObjectId& a, const ObjectId& b) {
        const LinkLook& first = *drafts.constFind(a);
        const LinkLook& second = *drafts.constFind(b);
        return first.style != second.style ? first.style < second.style : first.fromPort.y() != second.fromPort.y() ? first.fromPort.y() < second.fromPort.y() : a < b;
    });
    // 3. Take them off, so that they do not stand in each other's way, and lay them one after the other.
    QHash<ObjectId, LinkLook> before;
    for (const ObjectId& key : std::as_const(order)) {
        LinkLook bare = drafts.value(key);
        before.insert(key, *m_links.find(key));
        bare.labels.clear();
        bare.badge.reset();
        if (routed.contains(key))
            bare.route.clear();
        m_links.put(bare, lineAreas(bare));
    }
    for (const ObjectId& key : std::as_const(order)) {
        if (!routed.contains(key))
            continue;
        LinkLook look = *m_links.find(key);
        look.route = routeLink(routeTask(look));
        m_links.put(look, lineAreas(look));
    }
    for (const ObjectId& key : std::as_const(order)) {
        LinkLook look = *m_links.find(key);
        look.badge = badgeFor(look);
        placeTexts(look);
        const QList<QRectF> areas = lineAreas(look);
        m_links.put(look, areas);
        if (const LinkLook& old = *before.constFind(key); !(old == look))
            change.damage << lineAreas(old) << areas;
    }
}

RouteTask Scene::routeTask(const LinkLook& look) const
{
    RouteTask task{{look.fromPort, look.fromSide, exitOf(look.from, look.fromSide)}, {look.toPort, look.toSide, exitOf(look.to, look.toSide)}, {}, {}, look.shape, look.bends};
    if (look.shape != LineShape::Orthogonal || !look.bends.isEmpty())
        return task;                                     // its way is told, whatever is there
    const QRectF area = QRectF(look.fromPort, look.toPort).normalized().adjusted(-60, -120, 60, 160);
    const NodeLook& from = *m_nodes.find(look.from);
    const NodeLook& to = *m_nodes.find(look.to);
    for (const NodeLook* node : m_nodes.near(area)) {
        const bool isOwn = node->id == look.from || node->id == look.to || node->id == from.container || node->id == to.container;
        if (node->style == NodeStyle::Container || node->style == NodeStyle::Card || node->style == NodeStyle::Risk) {
            if (!isOwn)
                task.obstacles << Obstacle{node->rect.adjusted(-6, -6, 6, 6), 1000};
            else if (node->style == NodeStyle::Card)
                task.obstacles << Obstacle{node->rect.adjusted(1, 1, -1, -1), 1000};
        } else if (node->style == NodeStyle::Site) {
            if (look.style != LinkStyle::Lan || node->id != look.from)
                task.obstacles << Obstacle{node->box.adjusted(-6, -6, 6, 6), 1000};
            if (!isOwn)
                task.obstacles << Obstacle{node->rect, 150};
        } else if (node->style == NodeStyle::Note)
            task.obstacles << Obstacle{node->rect, 200};
        if (node->style <= NodeStyle::Site)                  // not along the edge of a frame
            for (const qreal x : {node->rect.left(), node->rect.right()})
                task.lines << QLineF(x, node->rect.top(), x, node->rect.bottom());
    }
    std::sort(task.obstacles.begin(), task.obstacles.end(), [](const Obstacle& a, const Obstacle& b) {
        return a.rect.left() != b.rect.left() ? a.rect.left() < b.rect.left() : a.rect.top() < b.rect.top();
    });
    for (const LinkLook* other : m_links.near(area))
        if (other->id != look.id && other->style != LinkStyle::Risk && other->shape == LineShape::Orthogonal)
            for (qsizetype i = 1; i < other->route.size(); ++i)
                task.lines << QLineF(other->route[i - 1], other->route[i]);
    if (task.lines.size() > mostLines)
        task.lines.clear();
    return task;
}

void Scene::placeTexts(LinkLook& look) const
{
    look.labels.clear();
    if (look.fromText.isEmpty() && look.toText.isEmpty() && look.middleText.isEmpty() && !look.badge)
        return;
    LabelSurroundings around;
    const QRectF area = look.route.boundingRect().adjusted(-labelReach.width(), -labelReach.height(), labelReach.width(), labelReach.height());
    QList<QRectF> bands;                                 // what is further from the line is in nobody's way
    for (const QRectF& piece : linePieces(look.route))
        bands << piece.adjusted(-labelReach.width(), -labelReach.height(), labelReach.width(), labelReach.height());
    const auto isNear = [&](const QRectF& rect) { return std::any_of(bands.begin(), bands.end(), [&](const QRectF& band) { return band.intersects(rect); }); };
    const auto take = [&](const QRectF& rect) {
        if (isNear(rect))
            around.taken << rect;
    };
    for (const NodeLook* node : m_nodes.near(area)) {
        if (node->style == NodeStyle::Container || node->style == NodeStyle::Card || node->style == NodeStyle::Risk || node->style == NodeStyle::Note)
            take(node->rect);
        else if (node->style == NodeStyle::Site)
            take(node->box);
        else
            take(QRectF(node->rect.topLeft(), QSizeF(std::min<qreal>(node->rect.width(), 150), NodeSize::frameTitle)));
    }
    for (const LinkLook* other : m_links.near(area)) {
        if (other->id == look.id || other->style == LinkStyle::Risk)     // hairlines of risks come last
            continue;
        for (const QRectF& piece : linePieces(other->route))
            if (const QRectF line = piece.adjusted(-0.5, -0.5, 0.5, 0.5); isNear(line))
                around.lines << line;
        for (const LabelLook& label : other->labels)
            take(label.rect);
        if (other->badge)
            take(other->badge->rect);
    }
    if (around.lines.size() > mostLines)                 // where so many run no place is free of them
        around.lines.clear();
    if (look.badge) {
        const BadgePlace place = placeBadge(look.route, badgeSize(*look.badge, look.isEncrypted, BadgeShape::Flat), badgeSize(*look.badge, look.isEncrypted, BadgeShape::Stacked), around);
        look.badge->rect = place.rect;
        look.badge->isStacked = place.isStacked;
        around.taken << place.rect.adjusted(-2, -2, 2, 2);
    }
    if (look.isEncrypted && !look.badge)
        around.taken << QRectF(markPlace(look.route) - QPointF(10, 10), QSizeF(20, 20));
    const auto sizeOf = [](const QString& text) { return QSizeF(std::ceil(textWidth(text, TextRole::Tiny)) + 2, 13); };
    const auto add = [&](const QString& text, const QRectF& rect) {
        if (!rect.isEmpty()) {
            look.labels << LabelLook{text, rect};
            around.taken << rect;
        }
    };
    if (!look.toText.isEmpty())
        add(look.toText, placeEndLabel(QPolygonF(QList<QPointF>(look.route.crbegin(), look.route.crend())), exitOf(look.to, look.toSide) - 8, sizeOf(look.toText), around));
    if (!look.fromText.isEmpty())
        add(look.fromText, placeEndLabel(look.route, exitOf(look.from, look.fromSide) - 8, sizeOf(look.fromText), around));
    if (!look.middleText.isEmpty())
        add(look.middleText, placeMiddleLabel(look.route, sizeOf(look.middleText), around));
}
