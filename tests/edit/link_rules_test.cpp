// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"
#include <QSet>

TEST_CASE("router to peering location makes a circuit with both paths, and circuit to network makes subnet, gateway and connection")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto router = desk.add(ObjectKind::EdgeRouter, site);
    const auto location = desk.add(ObjectKind::PeeringLocation);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto made = desk.link(router, location);
    const auto* circuit = desk.design.find<ExpressRouteCircuit>(made.first());
    REQUIRE(circuit);
    CHECK(circuit->peeringLocation == location);
    CHECK(desk.design.all<AccessLink>().size() == 2);
    desk.link(circuit->id, network);
    CHECK(desk.design.all<VirtualNetworkGateway>().size() == 1);
    CHECK(desk.design.all<VirtualNetworkGateway>().begin()->gatewayType == GatewayType::ExpressRoute);
    CHECK(desk.design.all<Connection>().size() == 1);
    const auto* subnet = desk.design.find<VirtualNetwork>(network)->subnet("GatewaySubnet");
    REQUIRE(subnet);
    CHECK(subnet->addressPrefix->length() == 27);
    CHECK(desk.design.find<VirtualNetwork>(network)->addressSpace.first().contains(*subnet->addressPrefix));
    requireSound(desk.design);
    // The same link again is refused with the reason.
    const auto again = linkTarget(desk.design, circuit->id, network);
    CHECK_FALSE(again.isLegal);
    CHECK(again.text.contains("already linked"));
}

TEST_CASE("a second router of the site takes over the secondary path")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto r1 = desk.add(ObjectKind::EdgeRouter, site);
    const auto r2 = desk.add(ObjectKind::EdgeRouter, site);
    const auto circuit = desk.link(r1, desk.add(ObjectKind::PeeringLocation)).first();
    desk.link(r2, circuit);
    CHECK(desk.design.all<AccessLink>().size() == 2);
    QSet<QString> routers;
    for (const AccessLink& link : desk.design.all<AccessLink>())
        routers.insert(link.router.text + choiceName(*link.path));
    CHECK(routers == QSet<QString>{r1.text + "primary", r2.text + "secondary"});
    CHECK_FALSE(linkTarget(desk.design, r2, circuit).isLegal);
}

TEST_CASE("router to network makes a site-to-site VPN with internet access, gateway and strong policy")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto router = desk.add(ObjectKind::EdgeRouter, site);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto connection = desk.link(router, network).first();
    const auto* row = desk.design.find<Connection>(connection);
    REQUIRE(row);
    CHECK(row->connectionType == ConnectionType::IPsec);
    CHECK(desk.design.find(row->internetAccess)->routers.contains(EdgeRouterId(router)));
    CHECK(desk.design.find(row->gateway)->gatewayType == GatewayType::Vpn);
    CHECK(row->ipsecPolicy);
    requireSound(desk.design);
}

TEST_CASE("a site links through its router, and gets one when it has none")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto location = desk.add(ObjectKind::PeeringLocation);
    desk.link(site, location);
    REQUIRE(desk.design.all<EdgeRouter>().size() == 1);
    CHECK(desk.design.all<EdgeRouter>().begin()->site == site);
    desk.link(desk.add(ObjectKind::VirtualNetwork), site);
    CHECK(desk.design.all<EdgeRouter>().size() == 1);
    requireSound(desk.design);
}

TEST_CASE("illegal links say why")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto router = desk.add(ObjectKind::EdgeRouter, site);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto location = desk.add(ObjectKind::PeeringLocation);
    const auto circuit = desk.link(router, location).first();
    const auto vpnGateway = desk.add(ObjectKind::VirtualNetworkGateway, network);
    CHECK(linkTarget(desk.design, circuit, vpnGateway).text == "An ExpressRoute connection ends at an ExpressRoute gateway.");
    const auto erGateway = desk.add(ObjectKind::VirtualNetworkGateway, network);
    CHECK(linkTarget(desk.design, router, erGateway).text.startsWith("A VPN ends at a VPN gateway"));
    CHECK(linkTarget(desk.design, site, router).text.contains("already stands"));
    CHECK_FALSE(addObject(desk.design, Catalogue::builtIn(), ObjectKind::VirtualNetworkGateway, {}, network));
    CHECK_FALSE(addObject(desk.design, Catalogue::builtIn(), ObjectKind::ExpressRouteCircuit, {}, network));
    for (const LinkTarget& target : linkTargets(desk.design, circuit))
        CHECK_FALSE(target.text.isEmpty());
    CHECK_FALSE(linkTarget(desk.design, router, router).isLegal);
    CHECK_FALSE(linkTarget(desk.design, router, ObjectId("nothing")).isLegal);
}

TEST_CASE("peering lends gateways to the network without one")
{
    Desk desk;
    const auto hub = desk.add(ObjectKind::VirtualNetwork);
    desk.add(ObjectKind::VirtualNetworkGateway, hub);
    const auto spoke = desk.add(ObjectKind::VirtualNetwork);
    desk.link(spoke, hub);
    REQUIRE(desk.design.all<VirtualNetworkPeering>().size() == 2);
    for (const VirtualNetworkPeering& peering : desk.design.all<VirtualNetworkPeering>()) {
        CHECK(*peering.allowGatewayTransit == (peering.virtualNetwork == hub));
        CHECK(*peering.useRemoteGateways == (peering.virtualNetwork == spoke));
    }
    CHECK_FALSE(linkTarget(desk.design, hub, spoke).isLegal);
}
