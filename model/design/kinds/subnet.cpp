// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/subnet.h"
#include "model/design/field_builder.h"

const QList<Field>& Subnet::fields()
{
    static const QList<Field> list = FieldBuilder<Subnet>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &Subnet::name).required()
        .add("addressPrefix", QT_TRANSLATE_NOOP("field", "Address prefix"), &Subnet::addressPrefix)
        .add("networkSecurityGroup", QT_TRANSLATE_NOOP("field", "Network security group"), &Subnet::networkSecurityGroup)
        .add("addressPrefixes", QT_TRANSLATE_NOOP("field", "Further prefixes"), &Subnet::addressPrefixes).review()
        .add("natGateway", QT_TRANSLATE_NOOP("field", "NAT gateway"), &Subnet::natGateway).review()
        .add("defaultOutboundAccess", QT_TRANSLATE_NOOP("field", "Default outbound access"), &Subnet::defaultOutboundAccess).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("nsgDeniesVirtualNetworkInbound", QT_TRANSLATE_NOOP("field", "NSG denies VirtualNetwork inbound"), &Subnet::deniesVirtualNetworkInbound).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("nsgDeniesInternetOutbound", QT_TRANSLATE_NOOP("field", "NSG denies internet outbound"), &Subnet::deniesInternetOutbound).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("privateEndpoints", QT_TRANSLATE_NOOP("field", "Private endpoints"), &Subnet::privateEndpoints).range(0, 100000).byDefault(QT_TRANSLATE_NOOP("field", "0")).review()
        .add("privateEndpointNetworkPolicies", QT_TRANSLATE_NOOP("field", "Private endpoint network policies"), &Subnet::privateEndpointNetworkPolicies).byDefault(QT_TRANSLATE_NOOP("field", "Disabled")).review()
        .add("resources", QT_TRANSLATE_NOOP("field", "Resources"), &Subnet::resources).hint(QT_TRANSLATE_NOOP("field", "What else stands in it, such as virtualMachine.")).review()
        .list();
    return list;
}
