// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/connect_to_new.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"

QList<NewTarget> newTargets(const Design& design, const Catalogue& catalogue, const ObjectId& from, QPointF position)
{
    QList<NewTarget> targets;
    for (const KindInfo& kind : kindInfos()) {
        if (kind.group == PaletteGroup::Hidden || !refusalToHold(design, kind.kind, {}).isEmpty())
            continue;
        const auto added = addObject(design, catalogue, kind.kind, position);
        if (!added || added->ids.isEmpty())
            continue;
        const LinkTarget target = linkTarget(added->design, from, added->ids.first());
        if (target.isLegal)
            targets << NewTarget{kind.kind, target.text};
    }
    return targets;
}

Result<Edited> connectToNew(const Design& design, const Catalogue& catalogue, const ObjectId& from, ObjectKind kind, QPointF position)
{
    const auto added = addObject(design, catalogue, kind, position);
    if (!added)
        return added.error();
    const auto linked = connectObjects(added->design, catalogue, from, added->ids.first());
    if (!linked)
        return linked.error();
    return Edited{linked->design, added->ids + linked->ids};
}
