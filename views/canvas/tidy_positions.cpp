// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tidy_positions.h"
#include "model/design/kind_info.h"
#include "views/canvas/node_looks.h"
#include "views/canvas/node_size.h"
#include <cmath>

namespace {
constexpr qreal siteColumn = 0, routerColumn = 220, locationColumn = 470, networkColumn = 760, behindHubColumn = 1060;
constexpr qreal columnGap = 48, stackGap = 24, rowStep = NodeSize::cardHeight + stackGap;

/// Places the objects of one design, kind after kind.
class TidyPlaces
{
public:
    explicit TidyPlaces(const Design& design) : m_design(design) {}

    QHash<ObjectId, QPointF> all()
    {
        countChips();
        collectBoxes();
        placeSites();
        placeRouters();
        place<PeeringLocation>(locationColumn, 120, [this](const PeeringLocation& location) { return containerHeight(m_chips.value(location.id), 0); });
        place<VirtualHub>(networkColumn, 80, [this](const VirtualHub& hub) { return containerHeight(m_chips.value(hub.id), hubRows(hub)); });
        place<VirtualNetwork>(m_design.all<VirtualHub>().isEmpty() ? networkColumn : behindHubColumn, 80, [this](const VirtualNetwork& network) { return containerHeight(m_chips.value(network.id), network.subnets.size()); });
        placeInternetAccesses();
        place<RemoteUsers>(siteColumn, lowest() + columnGap, [](const RemoteUsers&) { return NodeSize::cardHeight; });
        placeRisks();
        place<Note>(siteColumn, lowest() + columnGap, [](const Note& note) { return note.size ? note.size->height() : noteSize(note.text).height(); });
        return m_places;
    }

private:
    QPointF at(const Object& object) const { return object.position ? *object.position : m_places.value(object.id); }
    bool isPlaced(const Object& object) const { return object.position || m_places.contains(object.id); }

    void countChips()
    {
        m_design.forEach([this](const Object& object) {
            if (const ObjectId container = containerOf(m_design, object.id); !container.isEmpty() && info(*m_design.kindOf(object.id)).shape == Shape::Chip)
                ++m_chips[container];
        });
    }

    /// Stacks the unplaced rows of a kind in one column, below those that have a place.
    template <class Row, class Height> void place(qreal x, qreal firstY, Height height)
    {
        qreal y = firstY;
        bool hasUnplaced = false;
        for (const Row& row : m_design.all<Row>()) {
            hasUnplaced = hasUnplaced || !row.position;
            if (row.position && row.position->x() < x + 200 && row.position->x() > x - 200)
                y = qMax(y, row.position->y() + height(row) + columnGap);
        }
        if (hasUnplaced)
            for (const Row& row : m_design.all<Row>())
                if (!row.position) {
                    m_places.insert(row.id, {x, y});
                    y += height(row) + columnGap;
                }
    }

    /// Below all sites and routers that have a place, with room for their own routers and accesses.
    void placeSites()
    {
        QHash<ObjectId, int> unplaced;
        qreal y = 120;
        const auto addRow = [&](const Object& object, const ObjectId& site) {
            if (!object.position)
                ++unplaced[site];
            else if (object.position->x() < locationColumn)
                y = qMax(y, object.position->y() + NodeSize::cardHeight + columnGap + 2 * NodeSize::framePadding);
        };
        for (const auto& router : m_design.all<EdgeRouter>())
            addRow(router, router.site);
        for (const auto& access : m_design.all<InternetAccess>())
            addRow(access, siteOf(access));
        for (const auto& site : m_design.all<Site>())
            if (site.position && site.position->x() < locationColumn)
                y = qMax(y, site.position->y() + rowStep * (unplaced.value(site.id) + 1) + 2 * NodeSize::framePadding);
        for (const auto& site : m_design.all<Site>())
            if (!site.position) {
                m_places.insert(site.id, {siteColumn, y});
                y += rowStep * qMax(1, unplaced.value(site.id)) + columnGap;
            }
    }

    ObjectId siteOf(const InternetAccess& access) const { return containerOf(m_design, access.id); }

    void addBox(const ObjectId& site, QPointF corner) { m_boxes[site] << QRectF(corner, QSizeF(NodeSize::cardWidth, NodeSize::cardHeight)); }

    /// The routers and accesses that stand in each site from the start; those placed later join them.
    void collectBoxes()
    {
        for (const auto& router : m_design.all<EdgeRouter>())
            if (router.position)
                addBox(router.site, *router.position);
        for (const auto& access : m_design.all<InternetAccess>())
            if (access.position)
                addBox(siteOf(access), *access.position);
    }

    void placeInSite(const Object& object, const ObjectId& site, QPointF start)
    {
        const QPointF corner = freeBelow(start, m_boxes.value(site));
        m_places.insert(object.id, corner);
        addBox(site, corner);
    }

    static QPointF freeBelow(QPointF start, const QList<QRectF>& boxes)
    {
        QRectF wanted(start, QSizeF(NodeSize::cardWidth, NodeSize::cardHeight));
        for (bool moved = true; moved;) {
            moved = false;
            for (const QRectF& box : boxes)
                if (box.adjusted(-8, -16, 8, 16).intersects(wanted)) {
                    wanted.moveTop(box.bottom() + stackGap);
                    moved = true;
                }
        }
        return wanted.topLeft();
    }

    void placeRouters()
    {
        for (const auto& router : m_design.all<EdgeRouter>())
            if (!router.position) {
                const Site* site = m_design.find(router.site);
                const QPointF start = site ? at(*site) + QPointF(routerColumn, 0) : QPointF(routerColumn, 120);
                placeInSite(router, router.site, start);
            }
    }

    void placeInternetAccesses()
    {
        for (const auto& access : m_design.all<InternetAccess>())
            if (!access.position) {
                const EdgeRouter* router = access.routers.isEmpty() ? nullptr : m_design.find(access.routers.first());
                const QPointF start = router ? at(*router) + QPointF(0, NodeSize::cardHeight + stackGap) : QPointF(routerColumn, 120);
                placeInSite(access, siteOf(access), start);
            }
    }

    /// The x of what depends on a risk: its own left edge for a node, the gap before the meet-me column for a link.
    void placeRisks()
    {
        qreal y = -1;
        for (const auto& risk : m_design.all<SharedRisk>())
            if (!risk.position) {
                if (y < 0)
                    y = lowest() + columnGap;
                qreal sum = 0;
                int count = 0;
                const auto add = [&](const Object* end, qreal offset) {
                    if (end && isPlaced(*end)) {
                        sum += at(*end).x() + offset;
                        ++count;
                    }
                };
                for (const auto& link : m_design.all<AccessLink>())
                    if (link.sharedRisks.contains(Id<SharedRisk>(risk.id))) {
                        const auto* circuit = m_design.find(link.circuit);
                        add(m_design.find(link.router), NodeSize::cardWidth);
                        add(circuit ? m_design.find(circuit->peeringLocation) : nullptr, 0);
                    }
                for (const auto& access : m_design.all<InternetAccess>())
                    if (access.sharedRisks.contains(Id<SharedRisk>(risk.id)))
                        add(&access, NodeSize::cardWidth / 2);
                for (const auto& link : m_design.all<WanLink>())
                    if (link.sharedRisks.contains(Id<SharedRisk>(risk.id)))
                        for (const auto& router : link.routers)
                            add(m_design.find(router), NodeSize::cardWidth / 2);
                m_places.insert(risk.id, {std::round((count ? sum / count : routerColumn + 75) - NodeSize::cardWidth / 2), y});
                y += NodeSize::cardHeight + stackGap;
            }
    }

    qreal lowest() const
    {
        qreal y = 0;
        const auto look = [&](const Object& object, qreal height) {
            if (isPlaced(object))
                y = qMax(y, at(object).y() + height);
        };
        for (const auto& site : m_design.all<Site>())
            look(site, NodeSize::cardHeight + NodeSize::framePadding);
        for (const auto& router : m_design.all<EdgeRouter>())
            look(router, NodeSize::cardHeight + NodeSize::framePadding);
        for (const auto& access : m_design.all<InternetAccess>())
            look(access, NodeSize::cardHeight + NodeSize::framePadding);
        for (const auto& location : m_design.all<PeeringLocation>())
            look(location, containerHeight(m_chips.value(location.id), 0));
        for (const auto& network : m_design.all<VirtualNetwork>())
            look(network, containerHeight(m_chips.value(network.id), network.subnets.size()) + NodeSize::regionPadding);
        for (const auto& users : m_design.all<RemoteUsers>())
            look(users, NodeSize::cardHeight);
        for (const auto& hub : m_design.all<VirtualHub>())
            look(hub, containerHeight(m_chips.value(hub.id), hubRows(hub)) + NodeSize::regionPadding);
        for (const auto& risk : m_design.all<SharedRisk>())
            look(risk, NodeSize::cardHeight);
        return y;
    }

    const Design& m_design;
    QHash<ObjectId, qsizetype> m_chips;
    QHash<ObjectId, QPointF> m_places;
    QHash<ObjectId, QList<QRectF>> m_boxes;              // of what stands in each site
};

template <class Row> bool areAllPlaced(const Design& design)
{
    for (const Row& row : design.all<Row>())
        if (!row.position)
            return false;
    return true;
}
}

QHash<ObjectId, QPointF> tidyPositions(const Design& design)
{
    return isFullyPlaced(design) ? QHash<ObjectId, QPointF>() : TidyPlaces(design).all();
}

bool isFullyPlaced(const Design& design)
{
    return areAllPlaced<Site>(design) && areAllPlaced<EdgeRouter>(design) && areAllPlaced<InternetAccess>(design) && areAllPlaced<PeeringLocation>(design)
        && areAllPlaced<VirtualNetwork>(design) && areAllPlaced<VirtualHub>(design) && areAllPlaced<RemoteUsers>(design) && areAllPlaced<SharedRisk>(design) && areAllPlaced<Note>(design);
}
