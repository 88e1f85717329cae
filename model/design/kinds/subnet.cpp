// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/subnet.h"
#include "model/design/field_builder.h"

const QList<Field>& Subnet::fields()
{
    static const QList<Field> list = FieldBuilder<Subnet>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &Subnet::name).required()
        .add("addressPrefix", QT_TRANSLATE_NOOP("field", "Address prefix"), &Subnet::addressPrefix)
        .add("networkSecurityGroup", QT_TRANSLATE_NOOP("field", "Network security group"), &Subnet::networkSecurityGroup)
        .list();
    return list;
}
