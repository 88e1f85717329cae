// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/connection.h"
#include "model/design/field_builder.h"

const QList<Field>& Connection::fields()
{
    static const QList<Field> list = FieldBuilder<Connection>()
        .common()
        .add("connectionType", QT_TRANSLATE_NOOP("field", "Connection type"), &Connection::connectionType).required()
        .add("gateway", QT_TRANSLATE_NOOP("field", "Gateway"), &Connection::gateway).targets({ObjectKind::VirtualNetworkGateway}).required()
        .add("circuit", QT_TRANSLATE_NOOP("field", "Circuit"), &Connection::circuit).targets({ObjectKind::ExpressRouteCircuit}).hint(QT_TRANSLATE_NOOP("field", "ExpressRoute connections only."))
        .add("router", QT_TRANSLATE_NOOP("field", "Router"), &Connection::router).targets({ObjectKind::EdgeRouter}).hint(QT_TRANSLATE_NOOP("field", "IPsec connections only."))
        .add("internetAccess", QT_TRANSLATE_NOOP("field", "Internet access"), &Connection::internetAccess).targets({ObjectKind::InternetAccess}).hint(QT_TRANSLATE_NOOP("field", "IPsec connections over the internet only."))
        .add("routingWeight", QT_TRANSLATE_NOOP("field", "Routing weight"), &Connection::routingWeight).range(0, 32000).byDefault(QT_TRANSLATE_NOOP("field", "0")).hint(QT_TRANSLATE_NOOP("field", "From Azure, the ExpressRoute connection with the highest weight wins."))
        .add("fastPath", QT_TRANSLATE_NOOP("field", "FastPath"), &Connection::fastPath).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Data bypasses the gateway; needs ErGw3AZ, UltraPerformance or ErGwScale from 10 units."))
        .add("ikeVersion", QT_TRANSLATE_NOOP("field", "IKE version"), &Connection::ikeVersion).byDefault(QT_TRANSLATE_NOOP("field", "IKEv2"))
        .add("ipsecPolicy", QT_TRANSLATE_NOOP("field", "IPsec policy"), &Connection::ipsecPolicy).byDefault(QT_TRANSLATE_NOOP("field", "Azure's default proposals"))
        .add("tunnels", QT_TRANSLATE_NOOP("field", "Tunnels"), &Connection::tunnels).range(1, 4).byDefault(QT_TRANSLATE_NOOP("field", "1; 2 to an active-active gateway"))
        .add("enableBgp", QT_TRANSLATE_NOOP("field", "BGP"), &Connection::enableBgp).byDefault(QT_TRANSLATE_NOOP("field", "no"))
        .add("authentication", QT_TRANSLATE_NOOP("field", "Authentication"), &Connection::authentication).byDefault(QT_TRANSLATE_NOOP("field", "psk"))
        .add("transport", QT_TRANSLATE_NOOP("field", "Transport"), &Connection::transport).byDefault(QT_TRANSLATE_NOOP("field", "internet"))
        .add("underlay", QT_TRANSLATE_NOOP("field", "Underlay"), &Connection::underlay).targets({ObjectKind::Connection}).hint(QT_TRANSLATE_NOOP("field", "IPsec over ExpressRoute private peering: the ExpressRoute connection that carries it."))
        .add("measuredRttMs", QT_TRANSLATE_NOOP("field", "Measured RTT"), &Connection::measuredRtt).unit("ms").range(0, 10000).hint(QT_TRANSLATE_NOOP("field", "Overrides the computed round-trip time."))
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted"))
        .description()
        .list();
    return list;
}
