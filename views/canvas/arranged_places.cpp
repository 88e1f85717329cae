// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/arranged_places.h"
#include "model/edit/move.h"
#include "model/layout/layered_layout.h"
#include "views/canvas/arrange_blocks.h"
#include "views/canvas/snapping.h"
#include "views/canvas/tidy_positions.h"
#include <algorithm>
#include <cmath>

namespace {
/// An end of a link between blocks.
struct BlockEnd
{
    int block = -1;
    qreal height = 0;                        ///< of the end, from the top of the block
};

class Arranger
{
public:
    Arranger(const Scene& scene, const QSet<ObjectId>& only) : m_scene(scene), m_blocks(arrangeBlocks(scene, only))
    {
        for (std::size_t block = 0; block < m_blocks.size(); ++block)
            for (const ArrangeMember& member : m_blocks[block].members)
                m_blockOf.insert(member.id, static_cast<int>(block));
    }

    QHash<ObjectId, QPointF> places()
    {
        if (m_blocks.empty())
            return {};
        closeLayers();
        for (int round = 0; round < 3; ++round) {        // blocks by what is in them, what is in them by the blocks
            layOut();
            if (round < 2)
                for (std::size_t block = 0; block < m_blocks.size(); ++block)
                    orderMembers(m_blocks[block], [this, block](const ObjectId& id) { return pullsOf(static_cast<int>(block), id); });
        }
        return onPaper();
    }

private:
    /// Columns that hold nothing take no room.
    void closeLayers()
    {
        QList<int> used;
        for (const ArrangeBlock& block : m_blocks)
            if (!used.contains(block.layer))
                used << block.layer;
        std::sort(used.begin(), used.end());
        for (ArrangeBlock& block : m_blocks)
            block.layer = static_cast<int>(used.indexOf(block.layer));
        m_hasMeetMe = used.size() > 2;
    }

    ObjectId memberOf(const ObjectId& id) const
    {
        const NodeLook* look = m_scene.node(id);
        return look && look->style == NodeStyle::Chip ? look->container : id;
    }

    BlockEnd endOf(const ObjectId& node) const
    {
        const ObjectId id = memberOf(node);
        const int block = m_blockOf.value(id, -1);
        const NodeLook *look = m_scene.node(node), *holder = m_scene.node(id);
        if (block < 0 || !look || !holder)
            return {};
        for (const ArrangeMember& member : m_blocks[std::size_t(block)].members)
            if (member.id == id)
                return {block, member.place.y() + look->box.center().y() - holder->box.top()};
        return {};
    }

    template <class Visit> void forEachLink(Visit visit) const
    {
        QList<ObjectId> ids = m_scene.links().ids();
        std::sort(ids.begin(), ids.end());
        for (const ObjectId& id : ids)
            if (const LinkLook* link = m_scene.links().find(id); link && link->style != LinkStyle::Risk)
                visit(*link);
    }

    void layOut()
    {
        LayoutTask task;
        std::vector<int> order(m_blocks.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<int>(i);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return topOf(a) < topOf(b); });
        std::vector<int> boxOf(m_blocks.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const ArrangeBlock& block = m_blocks[std::size_t(order[i])];
            boxOf[std::size_t(order[i])] = static_cast<int>(i);
            task.boxes.push_back({block.size.width(), block.size.height(), block.layer});
        }
        forEachLink([&](const LinkLook& link) {
            const BlockEnd from = endOf(link.from), to = endOf(link.to);
            if (from.block >= 0 && to.block >= 0 && from.block != to.block)
                task.links.push_back({boxOf[std::size_t(from.block)], boxOf[std::size_t(to.block)], from.height, to.height});
        });
        task.spacing.lanes = 20;
        task.spacing.margin = 120;                       // room for words at both ends
        task.spacing.gaps = m_hasMeetMe ? std::vector<double>{110, 150, 110} : std::vector<double>{220, 110};
        const Layout layout = layeredLayout(task);
        m_corners.assign(m_blocks.size(), QPointF());
        for (std::size_t i = 0; i < order.size(); ++i)
            m_corners[std::size_t(order[i])] = layout.corners[i];
    }

    qreal topOf(int block) const { return m_corners.empty() ? m_blocks[std::size_t(block)].before.top() : m_corners[std::size_t(block)].y(); }

    /// The heights of what a member is linked with outside its block, from the top of the block.
    QList<qreal> pullsOf(int block, const ObjectId& id) const
    {
        QList<qreal> pulls;
        QSet<ObjectId> ends{id};
        for (const ObjectId& chip : m_blocks[std::size_t(block)].endsOf.value(id))
            ends << chip;
        for (const ObjectId& end : std::as_const(ends))
            for (const ObjectId& key : m_scene.linksAt(end)) {
                const LinkLook* link = m_scene.links().find(key);
                const BlockEnd other = link ? endOf(ends.contains(link->from) ? link->to : link->from) : BlockEnd();
                if (other.block >= 0 && other.block != block)
                    pulls << m_corners[std::size_t(other.block)].y() + other.height - m_corners[std::size_t(block)].y();
            }
        std::sort(pulls.begin(), pulls.end());
        return pulls;
    }

    /// Where all that moved had its top left corner.
    QHash<ObjectId, QPointF> onPaper() const
    {
        QRectF before;
        for (const ArrangeBlock& block : m_blocks)
            before |= block.before;
        const QPointF corner = snappedToGrid(before.topLeft());
        QHash<ObjectId, QPointF> places;
        for (std::size_t block = 0; block < m_blocks.size(); ++block)
            for (const ArrangeMember& member : m_blocks[block].members)
                places.insert(member.id, snappedToGrid(corner + m_corners[block] + member.place));
        return places;
    }

    const Scene& m_scene;
    std::vector<ArrangeBlock> m_blocks;
    QHash<ObjectId, int> m_blockOf;
    std::vector<QPointF> m_corners;
    bool m_hasMeetMe = false;
};

/// Notes move as the nearest object does.
void takeNotesAlong(const Scene& scene, QHash<ObjectId, QPointF>& places)
{
    QHash<ObjectId, QPointF> notes;
    scene.nodes().forEach([&](const NodeLook& note) {
        if (note.style != NodeStyle::Note)
            return;
        qreal nearest = 1e18;
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            const NodeLook* look = scene.node(place.key());
            const QPointF apart = look->box.center() - note.box.center();
            if (const qreal distance = std::hypot(apart.x(), apart.y()); distance < nearest) {
                nearest = distance;
                notes.insert(note.id, note.box.topLeft() + place.value() - look->box.topLeft());
            }
        }
    });
    places.insert(notes);
}

/// Shared risks go below what depends on them, as they do when they are drawn first.
void takeRisksAlong(const Scene& scene, QHash<ObjectId, QPointF>& places)
{
    const auto placed = placeObjects(scene.design(), places);
    if (!placed || scene.design().all<SharedRisk>().isEmpty())
        return;
    Design design = *placed;
    QList<std::shared_ptr<const SharedRisk>> risks;
    for (const SharedRisk& risk : scene.design().all<SharedRisk>()) {
        auto unplaced = std::make_shared<SharedRisk>(risk);
        unplaced->position.reset();
        risks << unplaced;
    }
    const QHash<ObjectId, QPointF> tidy = tidyPositions(design.withTable(Table<SharedRisk>::fromRows(risks)));
    for (const auto& risk : risks)
        if (const auto place = tidy.constFind(risk->id); place != tidy.cend())
            places.insert(risk->id, snappedToGrid(*place));
}
}

QHash<ObjectId, QPointF> arrangedPlaces(const Scene& scene, const QSet<ObjectId>& only)
{
    QHash<ObjectId, QPointF> places = Arranger(scene, only).places();
    if (!places.isEmpty() && only.isEmpty()) {
        takeRisksAlong(scene, places);
        takeNotesAlong(scene, places);
    }
    return places;
}
