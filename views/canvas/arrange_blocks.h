// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"
#include <functional>
#include <vector>

/// A box that moves with its block.
struct ArrangeMember
{
    ObjectId id;
    QSizeF size;
    int column = 0;
    ObjectId leader;                         ///< a box that this one stands below: the router of an internet access
    QPointF place;                           ///< top left, from that of the block
};

/// What is placed as one: a site with its routers, a region with its networks, or a single box.
struct ArrangeBlock
{
    int layer = 0;                           ///< 0 on-premises, 1 meet-me, 2 Azure
    QRectF before;                           ///< what it covers now
    QSizeF size;
    QMarginsF padding;                       ///< of the frame
    std::vector<qreal> columns;              ///< left edges
    std::vector<ArrangeMember> members;
    QHash<ObjectId, QList<ObjectId>> endsOf; ///< chips at which links of a member end
    bool isCentred = false;                  ///< the first column stands in the middle: a site's own card
};

/// The blocks of a drawing, those of a selection if there is one, members in the order in which they stand.
std::vector<ArrangeBlock> arrangeBlocks(const Scene& scene, const QSet<ObjectId>& only);

/// Orders the members of each column by the heights that their links pull to, and stacks them.
void orderMembers(ArrangeBlock& block, const std::function<QList<qreal>(const ObjectId&)>& pullsOf);
