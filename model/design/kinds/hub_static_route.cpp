// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/hub_static_route.h"
#include "model/design/field_builder.h"

const QList<Field>& HubStaticRoute::fields()
{
    static const QList<Field> list = FieldBuilder<HubStaticRoute>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &HubStaticRoute::name)
        .add("addressPrefixes", QT_TRANSLATE_NOOP("field", "Address prefixes"), &HubStaticRoute::addressPrefixes)
        .add("nextHopIpAddress", QT_TRANSLATE_NOOP("field", "Next hop"), &HubStaticRoute::nextHopIpAddress)
        .list();
    return list;
}
