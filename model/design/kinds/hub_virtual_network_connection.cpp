// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/hub_virtual_network_connection.h"
#include "model/design/field_builder.h"

const QList<Field>& HubVirtualNetworkConnection::fields()
{
    static const QList<Field> list = FieldBuilder<HubVirtualNetworkConnection>()
        .common()
        .add("virtualHub", QT_TRANSLATE_NOOP("field", "Virtual hub"), &HubVirtualNetworkConnection::virtualHub).targets({ObjectKind::VirtualHub}).required()
        .add("remoteVirtualNetwork", QT_TRANSLATE_NOOP("field", "Remote virtual network"), &HubVirtualNetworkConnection::remoteVirtualNetwork).targets({ObjectKind::VirtualNetwork}).required()
        .add("staticRoutes", QT_TRANSLATE_NOOP("field", "Static routes"), &HubVirtualNetworkConnection::staticRoutes).hint(QT_TRANSLATE_NOOP("field", "To an appliance in the network; the hub prefers them to routes learned by BGP."))
        .add("propagatedRouteTableLabels", QT_TRANSLATE_NOOP("field", "Propagated labels"), &HubVirtualNetworkConnection::propagatedRouteTableLabels).byDefault(QT_TRANSLATE_NOOP("field", "default")).review()
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .description()
        .line()
        .list();
    return list;
}
