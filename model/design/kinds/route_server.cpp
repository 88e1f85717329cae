// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/route_server.h"
#include "model/design/field_builder.h"

const QList<Field>& RouteServer::fields()
{
    static const QList<Field> list = FieldBuilder<RouteServer>()
        .common()
        .add("virtualNetwork", QT_TRANSLATE_NOOP("field", "Virtual network"), &RouteServer::virtualNetwork).targets({ObjectKind::VirtualNetwork}).required()
        .add("allowBranchToBranchTraffic", QT_TRANSLATE_NOOP("field", "Branch-to-branch"), &RouteServer::allowBranchToBranchTraffic).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Lets the gateways of the network and its appliances exchange routes with each other."))
        .add("hubRoutingPreference", QT_TRANSLATE_NOOP("field", "Routing preference"), &RouteServer::hubRoutingPreference).byDefault(QT_TRANSLATE_NOOP("field", "ExpressRoute")).hint(QT_TRANSLATE_NOOP("field", "Which way it prefers when prefixes are equally long."))
        .add("peers", QT_TRANSLATE_NOOP("field", "Peers"), &RouteServer::peers).targets({ObjectKind::NetworkVirtualAppliance}).hint(QT_TRANSLATE_NOOP("field", "The appliances it has BGP sessions with."))
        .add("lifecycle", QT_TRANSLATE_NOOP("field", "Lifecycle"), &RouteServer::lifecycle).byDefault(QT_TRANSLATE_NOOP("field", "new")).hint(QT_TRANSLATE_NOOP("field", "Whether it is to be made or stands already; for what stands already, changes are checked.")).review()
        .description()
        .list();
    return list;
}
