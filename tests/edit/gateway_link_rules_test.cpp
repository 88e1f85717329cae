// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/add.h"
#include "model/edit/choice_rules.h"
#include "model/edit/clipboard.h"
#include "model/edit/connect.h"
#include "model/edit/gateways.h"
#include "model/edit/remove.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"

namespace {
/// A site with a circuit at a location each.
ObjectId circuitAt(Desk& desk, const QString& location)
{
    const auto place = desk.add(ObjectKind::PeeringLocation);
    PeeringLocation row = *desk.design.find<PeeringLocation>(place);
    row.location = location;
    desk.design = desk.design.with(row);
    return desk.link(desk.add(ObjectKind::EdgeRouter, desk.add(ObjectKind::Site)), place).first();
}

VirtualNetworkGateway onlyGatewayIn(const Design& design, const ObjectId& network)
{
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if (gateway.virtualNetwork == network)
            return gateway;
    return {};
}
}

TEST_CASE("circuit to circuit makes a Global Reach with a free /29, or says what Azure refuses")
{
    Desk desk;
    const auto amsterdam = circuitAt(desk, "Amsterdam"), london = circuitAt(desk, "London"), again = circuitAt(desk, "London"), tokyo = circuitAt(desk, "Tokyo");
    CHECK(linkTarget(desk.design, london, again).text.contains("one peering location"));
    CHECK(linkTarget(desk.design, london, tokyo).text.contains("Premium"));
    ExpressRouteCircuit local = *desk.design.find<ExpressRouteCircuit>(again);
    local.tier = CircuitTier::Local;
    CHECK(linkTarget(desk.design.with(local), amsterdam, again).text.contains("Local tier"));
    local.tier = CircuitTier::Standard;
    local.peerings = {};
    CHECK(linkTarget(desk.design.with(local), amsterdam, again).text.contains("private peering"));
    const auto made = desk.link(amsterdam, london).first();
    const auto* reach = desk.design.find<GlobalReach>(made);
    REQUIRE(reach);
    CHECK(reach->addressPrefix->length() == 29);
    for (const ExpressRouteCircuit& circuit : desk.design.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            CHECK_FALSE(reach->addressPrefix->overlaps(*peering.primaryPrefix));
    CHECK(linkTarget(desk.design, london, amsterdam).text.contains("already joined"));
    requireSound(desk.design);
    CHECK(removedWith(desk.design, {london}).contains(made));
}

TEST_CASE("gateway to network joins gateways once, and makes the one that is missing")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto west = desk.add(ObjectKind::VirtualNetwork), north = desk.add(ObjectKind::VirtualNetwork);
    desk.link(desk.add(ObjectKind::EdgeRouter, site), west);
    const VirtualNetworkGateway gateway = onlyGatewayIn(desk.design, west);
    const auto made = desk.link(gateway.id, north).first();
    const auto* connection = desk.design.find<Connection>(made);
    REQUIRE(connection);
    CHECK(connection->connectionType == ConnectionType::Vnet2Vnet);
    const VirtualNetworkGateway other = onlyGatewayIn(desk.design, north);
    CHECK(connection->remoteGateway == other.id);
    CHECK(connection->ipsecPolicy.has_value());
    CHECK(linkTarget(desk.design, other.id, gateway.id).text.contains("already joined"));
    requireSound(desk.design);
    const Design copy = copyObjects(desk.design, {west, north});
    CHECK(copy.find<Connection>(made));
    CHECK(removedWith(desk.design, {other.id}).contains(made));
}

TEST_CASE("remote users connect to a network: gateway and point-to-site configuration are made, and the SKU's limit refuses")
{
    Desk desk;
    const auto users = desk.add(ObjectKind::RemoteUsers), network = desk.add(ObjectKind::VirtualNetwork);
    const auto made = desk.link(users, network).first();
    const VirtualNetworkGateway gateway = onlyGatewayIn(desk.design, network);
    REQUIRE(gateway.vpnClientConfiguration);
    CHECK(gateway.vpnClientConfiguration->vpnClientProtocols == ListOf<VpnClientProtocol>{VpnClientProtocol::OpenVpn});
    CHECK(gateway.vpnClientConfiguration->vpnClientAddressPool.first().length() == 24);
    requireSound(desk.design);
    CHECK(linkTarget(desk.design, users, gateway.id).text.contains("already connect"));
    const auto crowd = desk.add(ObjectKind::RemoteUsers);
    RemoteUsers row = *desk.design.find<RemoteUsers>(crowd);
    row.clients = 401;                                            // 100 are there, and VpnGw2AZ takes 500
    desk.design = desk.design.with(row);
    CHECK(linkTarget(desk.design, crowd, gateway.id).text.contains("500"));
    row.clients = 400;
    CHECK(linkTarget(desk.design.with(row), crowd, gateway.id).isLegal);
    CHECK(removedWith(desk.design, {users}).contains(made));
}

TEST_CASE("remote users linked to a virtual hub get its gateway for users, beside that for sites")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    Design design;
    const auto add = [&](ObjectKind kind, const ObjectId& container = {}) {
        const auto edited = addObject(design, catalogue, kind, {}, container);
        REQUIRE(edited);
        design = edited->design;
        return edited->ids.first();
    };
    const ObjectId hub = add(ObjectKind::VirtualHub);
    const ObjectId users = add(ObjectKind::RemoteUsers);
    const ObjectId sites = add(ObjectKind::VirtualNetworkGateway, hub);
    CHECK_FALSE(linkTarget(design, users, sites).isLegal);
    const auto linked = connectObjects(design, catalogue, users, hub);
    REQUIRE(linked);
    design = linked->design;
    REQUIRE(pointToSiteGatewayOf(design, hub));
    const ObjectId gateway = pointToSiteGatewayOf(design, hub)->id;
    CHECK(gateway != sites);
    CHECK(gatewayOf(design, hub, GatewayType::Vpn)->id == sites);
    CHECK_FALSE(pointToSiteGatewayOf(design, hub)->vpnClientConfiguration->vpnClientAddressPool.isEmpty());
    CHECK_FALSE(linkTarget(design, users, hub).isLegal);                       // once is enough
    const ObjectId router = add(ObjectKind::EdgeRouter, add(ObjectKind::Site));
    CHECK_FALSE(linkTarget(design, router, gateway).isLegal);
    CHECK(linkTarget(design, router, hub).isLegal);
    add(ObjectKind::VirtualNetworkGateway, hub);                               // the ExpressRoute gateway, the third
    CHECK_FALSE(addObject(design, catalogue, ObjectKind::VirtualNetworkGateway, {}, hub));
    CHECK(refusals(design, catalogue).isEmpty());
}
