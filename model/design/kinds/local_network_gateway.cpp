// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/local_network_gateway.h"
#include "model/design/field_builder.h"

const QList<Field>& LocalNetworkGateway::fields()
{
    static const QList<Field> list = FieldBuilder<LocalNetworkGateway>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &LocalNetworkGateway::name)
        .add("gatewayIpAddress", QT_TRANSLATE_NOOP("field", "Public IP address"), &LocalNetworkGateway::gatewayIpAddress)
        .add("fqdn", QT_TRANSLATE_NOOP("field", "FQDN"), &LocalNetworkGateway::fqdn)
        .add("localNetworkAddressSpace", QT_TRANSLATE_NOOP("field", "Address space"), &LocalNetworkGateway::localNetworkAddressSpace)
        .add("asn", QT_TRANSLATE_NOOP("field", "ASN"), &LocalNetworkGateway::asn).range(1, 4294967295)
        .add("bgpPeeringAddress", QT_TRANSLATE_NOOP("field", "BGP peering address"), &LocalNetworkGateway::bgpPeeringAddress)
        .list();
    return list;
}
