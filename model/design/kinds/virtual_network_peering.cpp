// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/virtual_network_peering.h"
#include "model/design/field_builder.h"

const QList<Field>& VirtualNetworkPeering::fields()
{
    static const QList<Field> list = FieldBuilder<VirtualNetworkPeering>()
        .common()
        .add("virtualNetwork", QT_TRANSLATE_NOOP("field", "Virtual network"), &VirtualNetworkPeering::virtualNetwork).targets({ObjectKind::VirtualNetwork}).required()
        .add("remoteVirtualNetwork", QT_TRANSLATE_NOOP("field", "Remote virtual network"), &VirtualNetworkPeering::remoteVirtualNetwork).targets({ObjectKind::VirtualNetwork}).required()
        .add("allowVirtualNetworkAccess", QT_TRANSLATE_NOOP("field", "Allow virtual network access"), &VirtualNetworkPeering::allowVirtualNetworkAccess).byDefault(QT_TRANSLATE_NOOP("field", "yes"))
        .add("allowForwardedTraffic", QT_TRANSLATE_NOOP("field", "Allow forwarded traffic"), &VirtualNetworkPeering::allowForwardedTraffic).byDefault(QT_TRANSLATE_NOOP("field", "no"))
        .add("allowGatewayTransit", QT_TRANSLATE_NOOP("field", "Allow gateway transit"), &VirtualNetworkPeering::allowGatewayTransit).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "This network's gateways serve the remote one."))
        .add("useRemoteGateways", QT_TRANSLATE_NOOP("field", "Use remote gateways"), &VirtualNetworkPeering::useRemoteGateways).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Uses the gateways of the remote network."))
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .description()
        .line()
        .list();
    return list;
}
