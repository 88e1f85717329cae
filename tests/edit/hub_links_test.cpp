// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/clipboard.h"
#include "model/edit/connect.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"

TEST_CASE("a router linked to a virtual hub gets its VPN gateway and a connection, a circuit its ExpressRoute gateway")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto router = desk.add(ObjectKind::EdgeRouter, site);
    const auto hub = desk.add(ObjectKind::VirtualHub);
    desk.link(router, hub);
    REQUIRE(desk.design.all<VirtualNetworkGateway>().size() == 1);
    const VirtualNetworkGateway vpn = *desk.design.all<VirtualNetworkGateway>().begin();
    CHECK(vpn.virtualHub == hub);
    CHECK(vpn.virtualNetwork.isEmpty());
    CHECK(vpn.gatewayType == GatewayType::Vpn);
    CHECK(vpn.scaleUnits == 1);
    CHECK(vpn.sku.isEmpty());
    CHECK(desk.design.all<Connection>().begin()->gateway == vpn.id);
    CHECK(containerOf(desk.design, vpn.id) == hub);

    const auto location = desk.add(ObjectKind::PeeringLocation);
    desk.link(router, location);
    desk.link(desk.design.all<ExpressRouteCircuit>().begin()->id, hub);
    CHECK(desk.design.all<VirtualNetworkGateway>().size() == 2);
    CHECK(desk.design.all<Connection>().size() == 2);
    CHECK_FALSE(linkTarget(desk.design, desk.design.all<ExpressRouteCircuit>().begin()->id, hub).isLegal);
    requireSound(desk.design);
}

TEST_CASE("a network is connected to one hub, and what Azure refuses is refused with the reason")
{
    Desk desk;
    const auto hub = desk.add(ObjectKind::VirtualHub);
    const auto other = desk.add(ObjectKind::VirtualHub);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    CHECK(linkTarget(desk.design, hub, other).text.contains("meshed already"));
    desk.link(network, hub);
    REQUIRE(desk.design.all<HubVirtualNetworkConnection>().size() == 1);
    CHECK(linkTarget(desk.design, hub, network).text.contains("already connected"));
    CHECK(linkTarget(desk.design, other, network).text.contains("one virtual hub at most"));
    CHECK(linkTarget(desk.design, desk.add(ObjectKind::EdgeRouter), network).text.contains("link to"));

    const auto withGateway = desk.add(ObjectKind::VirtualNetwork);
    desk.add(ObjectKind::VirtualNetworkGateway, withGateway);
    CHECK(linkTarget(desk.design, hub, withGateway).text.contains("gateways of its own"));
    const auto spoke = desk.add(ObjectKind::VirtualNetwork);
    desk.link(spoke, withGateway);
    CHECK(linkTarget(desk.design, spoke, hub).text.contains("Use remote gateways"));

    // A network at a hub is peered without lending or borrowing gateways.
    desk.link(network, withGateway);
    for (const VirtualNetworkPeering& peering : desk.design.all<VirtualNetworkPeering>())
        if (peering.virtualNetwork == network)
            CHECK_FALSE(peering.useRemoteGateways.value_or(false));
    requireSound(desk.design);
}

TEST_CASE("a removed hub takes its gateways and connections along, and a copied one brings its gateways")
{
    Desk desk;
    const auto hub = desk.add(ObjectKind::VirtualHub);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    desk.link(network, hub);
    desk.link(desk.add(ObjectKind::EdgeRouter), hub);
    const auto pasted = pasteObjects(desk.design, copyObjects(desk.design, {hub, network}), QPointF(0, 300));
    REQUIRE(pasted);
    CHECK(pasted->design.all<VirtualHub>().size() == 2);
    CHECK(pasted->design.all<HubVirtualNetworkConnection>().size() == 2);
    CHECK(pasted->design.all<VirtualNetworkGateway>().size() == 2);
    requireSound(pasted->design);

    const auto removed = removeObjects(desk.design, {hub});
    REQUIRE(removed);
    CHECK(removed->all<VirtualNetworkGateway>().isEmpty());
    CHECK(removed->all<HubVirtualNetworkConnection>().isEmpty());
    CHECK(removed->all<Connection>().isEmpty());
    CHECK(removed->all<VirtualNetwork>().size() == 1);
    requireSound(*removed);
}

TEST_CASE("a gateway stands in a network or in a hub, never in both")
{
    Desk desk;
    const auto hub = desk.add(ObjectKind::VirtualHub);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto gateway = desk.add(ObjectKind::VirtualNetworkGateway, hub);
    const auto moved = setField(desk.design, gateway, QStringLiteral("virtualNetwork"), network.text);
    REQUIRE(moved);
    CHECK(moved->find<VirtualNetworkGateway>(gateway)->virtualHub.isEmpty());
    CHECK(moved->find<VirtualNetworkGateway>(gateway)->virtualNetwork == network);
    CHECK_FALSE(setField(desk.design, gateway, QStringLiteral("virtualHub"), QJsonValue::Undefined));
    const auto longPrefix = setField(desk.design, hub, QStringLiteral("addressPrefix"), QStringLiteral("192.168.0.0/25"));
    REQUIRE_FALSE(longPrefix);
    CHECK(longPrefix.error().message.contains("/24"));
}
