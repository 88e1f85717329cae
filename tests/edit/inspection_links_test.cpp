// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/topology.h"
#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"

namespace {
const Catalogue& known() { return Catalogue::builtIn(); }

ObjectId addedTo(Design& design, ObjectKind kind, const ObjectId& container = {})
{
    const auto edited = addObject(design, known(), kind, {}, container);
    REQUIRE(edited);
    design = edited->design;
    return edited->ids.first();
}
}

TEST_CASE("a firewall brings its subnet and address, and one gesture sends a spoke's traffic through it, both ways")
{
    Design design;
    const ObjectId hub = addedTo(design, ObjectKind::VirtualNetwork);
    const ObjectId spoke = addedTo(design, ObjectKind::VirtualNetwork);
    addedTo(design, ObjectKind::VirtualNetworkGateway, hub);
    const ObjectId firewall = addedTo(design, ObjectKind::AzureFirewall, hub);
    const auto& row = *design.find<AzureFirewall>(firewall);
    const Subnet* subnet = design.find<VirtualNetwork>(hub)->subnet("AzureFirewallSubnet");
    REQUIRE(subnet);
    CHECK(subnet->addressPrefix->length() == 26);
    CHECK(subnet->addressPrefix->contains(parseCidr(row.privateIpAddress + "/32").value()));
    CHECK_FALSE(addObject(design, known(), ObjectKind::AzureFirewall, {}, hub));

    CHECK_FALSE(linkTarget(design, firewall, spoke).isLegal);      // not peered yet
    design = connectObjects(design, known(), hub, spoke)->design;
    REQUIRE(linkTarget(design, firewall, spoke).isLegal);
    const auto inspected = connectObjects(design, known(), firewall, spoke);
    REQUIRE(inspected);
    CHECK(inspected->design.all<RouteTable>().size() == 2);
    CHECK_FALSE(linkTarget(inspected->design, firewall, spoke).isLegal);
    const Topology topology = topologyOf(inspected->design, known());
    for (const auto& network : topology.networks)
        CHECK(network.inspectedBy.size() == (network.row->id == spoke ? 1u : 0u));
    // The firewall's own network next, by the same gesture.
    const auto both = connectObjects(inspected->design, known(), firewall, hub);
    REQUIRE(both);
    for (const auto& network : topologyOf(both->design, known()).networks)
        CHECK(network.inspectedBy.size() == 1);
}

TEST_CASE("a firewall in a virtual hub becomes the next hop of its private traffic, and going takes the intent with it")
{
    Design design;
    const ObjectId hub = addedTo(design, ObjectKind::VirtualHub);
    const ObjectId firewall = addedTo(design, ObjectKind::AzureFirewall, hub);
    CHECK(design.find<VirtualHub>(hub)->privateTrafficNextHop == firewall);
    CHECK_FALSE(addObject(design, known(), ObjectKind::RouteServer, {}, hub));
    CHECK_FALSE(addObject(design, known(), ObjectKind::AzureFirewall, {}, {}));
}
