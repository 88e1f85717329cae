// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/circuit_peering.h"
#include "model/design/field_builder.h"

const QList<Field>& CircuitPeering::fields()
{
    static const QList<Field> list = FieldBuilder<CircuitPeering>()
        .add("type", QT_TRANSLATE_NOOP("field", "Type"), &CircuitPeering::type).required()
        .add("peerAsn", QT_TRANSLATE_NOOP("field", "Peer ASN"), &CircuitPeering::peerAsn).range(1, 4294967295)
        .add("primaryPrefix", QT_TRANSLATE_NOOP("field", "Primary prefix"), &CircuitPeering::primaryPrefix)
        .add("secondaryPrefix", QT_TRANSLATE_NOOP("field", "Secondary prefix"), &CircuitPeering::secondaryPrefix)
        .add("vlanId", QT_TRANSLATE_NOOP("field", "VLAN"), &CircuitPeering::vlanId).range(1, 4094)
        .add("advertisedPublicPrefixes", QT_TRANSLATE_NOOP("field", "Advertised public prefixes (Microsoft peering)"), &CircuitPeering::advertisedPublicPrefixes)
        .add("routeFilter", QT_TRANSLATE_NOOP("field", "Route filter: BGP communities (Microsoft peering)"), &CircuitPeering::routeFilter)
        .add("primaryPrefixV6", QT_TRANSLATE_NOOP("field", "Primary IPv6 prefix"), &CircuitPeering::primaryPrefixV6).review()
        .add("secondaryPrefixV6", QT_TRANSLATE_NOOP("field", "Secondary IPv6 prefix"), &CircuitPeering::secondaryPrefixV6).review()
        .add("bfd", QT_TRANSLATE_NOOP("field", "BFD"), &CircuitPeering::bfd).byDefault(QT_TRANSLATE_NOOP("field", "by the routers")).review()
        .add("md5Authentication", QT_TRANSLATE_NOOP("field", "MD5 authentication"), &CircuitPeering::md5Authentication).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("routingRegistryName", QT_TRANSLATE_NOOP("field", "Routing registry (Microsoft peering)"), &CircuitPeering::routingRegistryName).review()
        .list();
    return list;
}
