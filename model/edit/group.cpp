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
    for (const ObjectId& id : ids)
        if (design.find<Group>(id)) {
            result = result.without(id);
            for (const Group& outer : design.all<Group>())
                if (outer.members.contains(id) && result.find<Group>(outer.id)) {
                    Group changed = *result.find<Group>(outer.id);
                    changed.members.removeAll(id);
                    for (const ObjectId& member : design.find<Group>(id)->members)
                        changed.members << member;
                    result = result.with(changed);
                }
        }
    if (result.sharesAllRowsWith(design))
        return Error{QCoreApplication::translate("edit", "Select a group to ungroup."), {}};
    return result;
}
