// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/group.h"
#include "model/design/field_builder.h"

const QList<Field>& Group::fields()
{
    static const QList<Field> list = FieldBuilder<Group>()
        .common()
        .add("members", QT_TRANSLATE_NOOP("field", "Members"), &Group::members).targets({ObjectKind::Site, ObjectKind::EdgeRouter, ObjectKind::InternetAccess, ObjectKind::PeeringLocation, ObjectKind::VirtualNetwork, ObjectKind::VirtualHub, ObjectKind::SharedRisk, ObjectKind::Note, ObjectKind::Group})
        .add("colour", QT_TRANSLATE_NOOP("field", "Colour"), &Group::colour)
        .description()
        .list();
    return list;
}
