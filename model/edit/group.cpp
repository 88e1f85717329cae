// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/group.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

Result<Edited> groupObjects(const Design& design, const QList<ObjectId>& ids)
{
    const Field& members = *findField(Group::fields(), QStringLiteral("members"));
    Group group;
    for (const ObjectId& id : ids)
        if (const auto kind = design.kindOf(id); kind && members.targets.contains(*kind) && !group.members.contains(id))
            group.members << id;
    if (group.members.size() < 2)
        return Error{QCoreApplication::translate("edit", "Select at least two objects to group."), {}};
    group.id = newId(design, ObjectKind::Group);
    group.name = newName(design, ObjectKind::Group, QCoreApplication::translate("edit", "Group"));
    return Edited{design.with(group), {group.id}};
}

Result<Design> ungroupObjects(const Design& design, const QList<ObjectId>& ids)
{
    Design result = design;
    for (const ObjectId& id : ids) {
        if (!result.find<Group>(id))
            continue;
        // Read from `before`, as an earlier round may have changed this group or those around it.
        const Design before = result;
        result = result.without(id);
        for (const Group& outer : before.all<Group>())
            if (outer.members.contains(id)) {
                Group changed = outer;
                changed.members.removeAll(id);
                for (const ObjectId& member : before.find<Group>(id)->members)
                    if (!changed.members.contains(member))
                        changed.members << member;
                result = result.with(changed);
            }
    }
    if (result.sharesAllRowsWith(design))
        return Error{QCoreApplication::translate("edit", "Select a group to ungroup."), {}};
    return result;
}
