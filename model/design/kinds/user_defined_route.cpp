// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/user_defined_route.h"
#include "model/design/field_builder.h"

const QList<Field>& UserDefinedRoute::fields()
{
    static const QList<Field> list = FieldBuilder<UserDefinedRoute>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &UserDefinedRoute::name)
        .add("addressPrefix", QT_TRANSLATE_NOOP("field", "Address prefix"), &UserDefinedRoute::addressPrefix).required()
        .add("nextHopType", QT_TRANSLATE_NOOP("field", "Next hop type"), &UserDefinedRoute::nextHopType).required()
        .add("nextHopIpAddress", QT_TRANSLATE_NOOP("field", "Next hop"), &UserDefinedRoute::nextHopIpAddress).hint(QT_TRANSLATE_NOOP("field", "Of a virtual appliance: the private IP address of a firewall or appliance."))
        .list();
    return list;
}
