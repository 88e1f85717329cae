// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/route_table.h"
#include "model/design/field_builder.h"

const QList<Field>& RouteTable::fields()
{
    static const QList<Field> list = FieldBuilder<RouteTable>()
        .common()
        .add("virtualNetwork", QT_TRANSLATE_NOOP("field", "Virtual network"), &RouteTable::virtualNetwork).targets({ObjectKind::VirtualNetwork}).required()
        .add("subnets", QT_TRANSLATE_NOOP("field", "Subnets"), &RouteTable::subnets).hint(QT_TRANSLATE_NOOP("field", "Names of the subnets it is set on; a subnet has one route table."))
        .add("disableBgpRoutePropagation", QT_TRANSLATE_NOOP("field", "No gateway routes"), &RouteTable::disableBgpRoutePropagation).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Keeps what gateways learn from the subnets of this table; never on GatewaySubnet."))
        .add("routes", QT_TRANSLATE_NOOP("field", "Routes"), &RouteTable::routes).hint(QT_TRANSLATE_NOOP("field", "To send traffic through a firewall, name its private IP address as the next hop."))
        .description()
        .list();
    return list;
}
