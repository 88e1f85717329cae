// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/connection.h"
#include "model/design/field_builder.h"

namespace {
bool isExpressRoute(const Connection& connection) { return connection.connectionType == ConnectionType::ExpressRoute; }
bool isIpsec(const Connection& connection) { return connection.connectionType == ConnectionType::IPsec; }
bool isVnet2Vnet(const Connection& connection) { return connection.connectionType == ConnectionType::Vnet2Vnet; }
bool isP2S(const Connection& connection) { return connection.connectionType == ConnectionType::P2S; }
bool hasTunnels(const Connection& connection) { return isIpsec(connection) || isVnet2Vnet(connection); }
bool hasSharedKey(const Connection& connection) { return hasTunnels(connection) && connection.authentication.value_or(Authentication::Psk) == Authentication::Psk; }
bool isIpsecOnInternet(const Connection& connection) { return isIpsec(connection) && connection.transport != Transport::ExpressRoutePrivatePeering; }
bool isIpsecOnPrivatePeering(const Connection& connection) { return isIpsec(connection) && connection.transport == Transport::ExpressRoutePrivatePeering; }
}

const QList<Field>& Connection::fields()
{
    static const QList<Field> list = FieldBuilder<Connection>()
        .common()
        .add("connectionType", QT_TRANSLATE_NOOP("field", "Connection type"), &Connection::connectionType).required()
        .add("gateway", QT_TRANSLATE_NOOP("field", "Gateway"), &Connection::gateway).targets({ObjectKind::VirtualNetworkGateway}).required()
        .add("circuit", QT_TRANSLATE_NOOP("field", "Circuit"), &Connection::circuit).targets({ObjectKind::ExpressRouteCircuit}).hint(QT_TRANSLATE_NOOP("field", "ExpressRoute connections only.")).when(isExpressRoute)
        .add("router", QT_TRANSLATE_NOOP("field", "Router"), &Connection::router).targets({ObjectKind::EdgeRouter}).hint(QT_TRANSLATE_NOOP("field", "IPsec connections only.")).when(isIpsec)
        .add("internetAccess", QT_TRANSLATE_NOOP("field", "Internet access"), &Connection::internetAccess).targets({ObjectKind::InternetAccess}).hint(QT_TRANSLATE_NOOP("field", "IPsec connections over the internet only.")).when(isIpsecOnInternet)
        .add("remoteGateway", QT_TRANSLATE_NOOP("field", "Remote gateway"), &Connection::remoteGateway).targets({ObjectKind::VirtualNetworkGateway}).hint(QT_TRANSLATE_NOOP("field", "VNet-to-VNet connections only.")).when(isVnet2Vnet)
        .add("remoteUsers", QT_TRANSLATE_NOOP("field", "Remote users"), &Connection::remoteUsers).targets({ObjectKind::RemoteUsers}).hint(QT_TRANSLATE_NOOP("field", "Point-to-site connections only.")).when(isP2S)
        .add("routingWeight", QT_TRANSLATE_NOOP("field", "Routing weight"), &Connection::routingWeight).range(0, 32000).byDefault(QT_TRANSLATE_NOOP("field", "0")).hint(QT_TRANSLATE_NOOP("field", "From Azure, the ExpressRoute connection with the highest weight wins.")).when(isExpressRoute)
        .add("fastPath", QT_TRANSLATE_NOOP("field", "FastPath"), &Connection::fastPath).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Data bypasses the gateway; needs ErGw3AZ, UltraPerformance or ErGwScale from 10 units.")).when(isExpressRoute)
        .add("ikeVersion", QT_TRANSLATE_NOOP("field", "IKE version"), &Connection::ikeVersion).byDefault(QT_TRANSLATE_NOOP("field", "IKEv2")).when(hasTunnels)
        .add("ipsecPolicy", QT_TRANSLATE_NOOP("field", "IPsec policy"), &Connection::ipsecPolicy).byDefault(QT_TRANSLATE_NOOP("field", "Azure's default proposals")).when(hasTunnels)
        .add("tunnels", QT_TRANSLATE_NOOP("field", "Tunnels"), &Connection::tunnels).range(1, 4).byDefault(QT_TRANSLATE_NOOP("field", "1; 2 to an active-active gateway")).when(hasTunnels)
        .add("enableBgp", QT_TRANSLATE_NOOP("field", "BGP"), &Connection::enableBgp).byDefault(QT_TRANSLATE_NOOP("field", "no")).when(hasTunnels)
        .add("authentication", QT_TRANSLATE_NOOP("field", "Authentication"), &Connection::authentication).byDefault(QT_TRANSLATE_NOOP("field", "psk")).when(hasTunnels)
        .add("sharedKey", QT_TRANSLATE_NOOP("field", "Pre-shared key"), &Connection::sharedKey).secret().presentation().hint(QT_TRANSLATE_NOOP("field", "In the file only when you say so; otherwise your keychain holds it.")).when(hasSharedKey)
        .add("sharedKeyReference", QT_TRANSLATE_NOOP("field", "Pre-shared key in the keychain"), &Connection::sharedKeyReference).secret().presentation().hint(QT_TRANSLATE_NOOP("field", "The name under which the keychain of who set the key holds it; not the key.")).when(hasSharedKey)
        .add("transport", QT_TRANSLATE_NOOP("field", "Transport"), &Connection::transport).byDefault(QT_TRANSLATE_NOOP("field", "internet")).when(isIpsec)
        .add("underlay", QT_TRANSLATE_NOOP("field", "Underlay"), &Connection::underlay).targets({ObjectKind::Connection}).hint(QT_TRANSLATE_NOOP("field", "IPsec over ExpressRoute private peering: the ExpressRoute connection that carries it.")).when(isIpsecOnPrivatePeering)
        .add("localNetworkGateway", QT_TRANSLATE_NOOP("field", "Local network gateway"), &Connection::localNetworkGateway).byDefault(QT_TRANSLATE_NOOP("field", "follows from the router and its site")).hint(QT_TRANSLATE_NOOP("field", "The site as Azure knows it. Without BGP its address space is what the connection reaches.")).when(isIpsec)
        .add("natRules", QT_TRANSLATE_NOOP("field", "NAT rules"), &Connection::natRules).hint(QT_TRANSLATE_NOOP("field", "Names of the gateway's NAT rules that this connection uses.")).when(hasTunnels)
        .add("measuredRttMs", QT_TRANSLATE_NOOP("field", "Measured RTT"), &Connection::measuredRtt).unit("ms").range(0, 10000).hint(QT_TRANSLATE_NOOP("field", "Overrides the computed round-trip time."))
        .add("authorization", QT_TRANSLATE_NOOP("field", "Authorisation"), &Connection::authorization).when(isExpressRoute).hint(QT_TRANSLATE_NOOP("field", "Name of the circuit owner's authorisation, for a gateway in another subscription.")).review()
        .add("enablePrivateLinkFastPath", QT_TRANSLATE_NOOP("field", "FastPath to private endpoints"), &Connection::enablePrivateLinkFastPath).when(isExpressRoute).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("connectionMode", QT_TRANSLATE_NOOP("field", "Connection mode"), &Connection::connectionMode).when(hasTunnels).byDefault(QT_TRANSLATE_NOOP("field", "Default")).review()
        .add("usePolicyBasedTrafficSelectors", QT_TRANSLATE_NOOP("field", "Policy-based traffic selectors"), &Connection::usePolicyBasedTrafficSelectors).when(isIpsec).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("dpdTimeoutSeconds", QT_TRANSLATE_NOOP("field", "DPD time-out"), &Connection::dpdTimeoutSeconds).unit("s").range(0, 100000).when(hasTunnels).byDefault(QT_TRANSLATE_NOOP("field", "45 s")).review()
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .description()
        .line()
        .list();
    return list;
}
