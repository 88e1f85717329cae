// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/arrange_blocks.h"
#include "views/canvas/node_size.h"
#include <algorithm>
#include <numeric>

namespace {
constexpr qreal stackGap = 24, networkGap = 40, siteColumnGap = 70, networkColumnGap = 140;

bool isBlockMember(const NodeLook& look)
{
    return look.kind && (look.style == NodeStyle::Site || look.style == NodeStyle::Card || look.style == NodeStyle::Container);
}

int layerOf(const NodeLook& look)
{
    return look.role == NodeRole::MeetMe ? 1 : look.role == NodeRole::Azure ? 2 : 0;
}

class BlockMaker
{
public:
    BlockMaker(const Scene& scene, const QSet<ObjectId>& only) : m_scene(scene), m_only(only) {}

    std::vector<ArrangeBlock> blocks()
    {
        std::vector<const NodeLook*> looks;
        m_scene.nodes().forEach([&](const NodeLook& look) {
            if (isBlockMember(look))
                looks.push_back(&look);
            else if (look.style == NodeStyle::Chip)
                m_chips[look.container] << look.id;
        });
        std::sort(looks.begin(), looks.end(), [](const NodeLook* a, const NodeLook* b) { return a->box.top() != b->box.top() ? a->box.top() < b->box.top() : a->id < b->id; });
        for (const NodeLook* look : looks)
            if (m_only.isEmpty() || isWanted(*look))
                add(*look);
        for (ArrangeBlock& block : m_blocks)
            finish(block);
        return std::move(m_blocks);
    }

private:
    /// The frame that a box stands in, itself where it stands alone.
    ObjectId blockIdOf(const NodeLook& look) const
    {
        if (look.style == NodeStyle::Site)
            return look.id;
        const NodeLook* frame = m_scene.node(look.container);
        return frame && (frame->style == NodeStyle::Site || frame->style == NodeStyle::Region) ? frame->id : look.id;
    }

    bool isWanted(const NodeLook& look)
    {
        if (m_wantedFrames.isEmpty())
            for (const ObjectId& id : m_only)
                if (const NodeLook* chosen = m_scene.node(id)) {
                    const NodeLook* box = chosen->style == NodeStyle::Chip ? m_scene.node(chosen->container) : chosen;
                    if (box)
                        m_wantedFrames << blockIdOf(*box);
                }
        return m_wantedFrames.contains(blockIdOf(look));
    }

    void add(const NodeLook& look)
    {
        const ObjectId id = blockIdOf(look);
        auto at = m_index.constFind(id);
        if (at == m_index.cend()) {
            at = m_index.insert(id, m_blocks.size());
            m_blocks.emplace_back();
            m_blocks.back().layer = layerOf(look);
            const NodeLook* frame = m_scene.node(id);
            if (frame->style == NodeStyle::Site) {
                m_blocks.back().padding = {NodeSize::framePadding, NodeSize::framePadding, NodeSize::framePadding, NodeSize::framePadding};
                m_blocks.back().isCentred = true;
            } else if (frame->style == NodeStyle::Region)
                m_blocks.back().padding = {NodeSize::regionPadding, NodeSize::regionPadding + NodeSize::frameTitle, NodeSize::regionPadding, NodeSize::regionPadding};
            m_blocks.back().before = frame->rect;
        }
        ArrangeBlock& block = m_blocks[*at];
        ArrangeMember member;
        member.id = look.id;
        member.size = look.box.size();
        member.place = look.box.topLeft();               // until it is stacked: the order in which it stands
        member.column = block.isCentred && look.id != id ? 1 : 0;
        if (look.kind == ObjectKind::InternetAccess)
            if (const auto* access = m_scene.design().find<InternetAccess>(look.id); access && !access->routers.isEmpty())
                member.leader = access->routers.first();
        block.endsOf.insert(look.id, m_chips.value(look.id));
        block.members.push_back(member);
    }

    /// Networks behind others stand to the right of them: those with gateways first, then what is peered with them, and so on.
    void chooseColumns(ArrangeBlock& block) const
    {
        if (block.isCentred || block.members.size() < 2)
            return;
        QHash<ObjectId, int> column;
        QList<ObjectId> reached;
        for (const ArrangeMember& member : block.members) {
            const NodeLook* look = m_scene.node(member.id);
            const bool isFirst = look->kind == ObjectKind::VirtualHub || std::any_of(block.endsOf[member.id].cbegin(), block.endsOf[member.id].cend(), [this](const ObjectId& chip) { return !m_scene.linksAt(chip).isEmpty(); });
            if (isFirst) {
                column.insert(member.id, 0);
                reached << member.id;
            }
        }
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const ObjectId at = reached[i];
            for (const ObjectId& key : m_scene.linksAt(at))
                if (const LinkLook* link = m_scene.links().find(key)) {
                    const ObjectId other = link->from == at ? link->to : link->from;
                    if (!column.contains(other)) {
                        column.insert(other, column.value(at) + 1);
                        reached << other;
                    }
                }
        }
        for (ArrangeMember& member : block.members)
            member.column = column.value(member.id, 0);
    }

    void finish(ArrangeBlock& block) const
    {
        chooseColumns(block);
        int count = 1;
        for (const ArrangeMember& member : block.members)
            count = std::max(count, member.column + 1);
        std::vector<qreal> width(std::size_t(count), 0);
        for (const ArrangeMember& member : block.members)
            width[std::size_t(member.column)] = std::max(width[std::size_t(member.column)], member.size.width());
        qreal x = block.padding.left();
        for (const qreal one : width) {
            block.columns.push_back(x);
            x += one + (one > 0 ? block.isCentred ? siteColumnGap : networkColumnGap : 0);
        }
        orderMembers(block, [](const ObjectId&) { return QList<qreal>(); });
    }

    const Scene& m_scene;
    const QSet<ObjectId>& m_only;
    QSet<ObjectId> m_wantedFrames;
    QHash<ObjectId, QList<ObjectId>> m_chips;
    QHash<ObjectId, std::size_t> m_index;
    std::vector<ArrangeBlock> m_blocks;
};

/// The height of a member's links, its own where there are none.
qreal wishOf(const ArrangeMember& member, const QList<qreal>& pulls)
{
    return pulls.isEmpty() ? member.place.y() + member.size.height() / 2 : std::accumulate(pulls.begin(), pulls.end(), 0.0) / qreal(pulls.size());
}
}

std::vector<ArrangeBlock> arrangeBlocks(const Scene& scene, const QSet<ObjectId>& only)
{
    return BlockMaker(scene, only).blocks();
}

void orderMembers(ArrangeBlock& block, const std::function<QList<qreal>(const ObjectId&)>& pullsOf)
{
    QHash<ObjectId, qreal> wish;
    for (const ArrangeMember& member : block.members)
        wish.insert(member.id, wishOf(member, pullsOf(member.id)));
    // 1. By column, then by what pulls; what has a leader right after it.
    const auto leaderOf = [&](const ArrangeMember& member) { return !member.leader.isEmpty() && wish.contains(member.leader) ? member.leader : member.id; };
    std::stable_sort(block.members.begin(), block.members.end(), [&](const ArrangeMember& a, const ArrangeMember& b) {
        if (a.column != b.column)
            return a.column < b.column;
        const ObjectId leaderA = leaderOf(a), leaderB = leaderOf(b);
        if (leaderA != leaderB)
            return wish.value(leaderA) != wish.value(leaderB) ? wish.value(leaderA) < wish.value(leaderB) : leaderA < leaderB;
        return (a.id == leaderA) > (b.id == leaderB);
    });
    // 2. Each column is a stack; the lower ones are centred on the highest.
    const qreal gap = block.isCentred ? stackGap : networkGap;
    std::vector<qreal> height(block.columns.size(), -gap);
    for (const ArrangeMember& member : block.members)
        height[std::size_t(member.column)] += member.size.height() + gap;
    const qreal tallest = *std::max_element(height.begin(), height.end());
    std::vector<qreal> y(height.size());
    for (std::size_t column = 0; column < y.size(); ++column)
        y[column] = block.padding.top() + (tallest - height[column]) / 2;
    qreal right = 0;
    for (ArrangeMember& member : block.members) {
        const auto column = std::size_t(member.column);
        member.place = {block.columns[column], y[column]};
        y[column] += member.size.height() + gap;
        right = std::max(right, member.place.x() + member.size.width());
    }
    block.size = {right + block.padding.right(), tallest + block.padding.top() + block.padding.bottom()};
}
