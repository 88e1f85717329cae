// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/holding.h"
#include <QSet>

Holding holdingOf(const Design& design)
{
    Holding holding;
    design.forEach([&](const Object& object) {
        const ObjectId container = containerOf(design, object.id);
        if (!container.isEmpty())
            holding[container] << object.id;
    });
    for (const Group& group : design.all<Group>())
        holding[group.id] << group.members;
    return holding;
}

QList<ObjectId> withHeld(const Holding& holding, const QList<ObjectId>& ids)
{
    QList<ObjectId> all;
    QSet<ObjectId> seen;
    QList<ObjectId> open = ids;
    while (!open.isEmpty()) {
        const ObjectId id = open.takeFirst();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        all << id;
        open << holding.value(id);
    }
    return all;
}
