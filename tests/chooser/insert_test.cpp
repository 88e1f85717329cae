// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/choose.h"
#include "model/design/kind_info.h"
#include "tests/catch.h"
#include <QRectF>

namespace {
Requirement fromAmsterdam()
{
    Requirement requirement;
    requirement.siteName = QStringLiteral("Amsterdam");
    requirement.place = Coordinates{52.37, 4.9};
    requirement.region = QStringLiteral("westeurope");
    requirement.toAzure = requirement.fromAzure = Bandwidth::gbps(1);
    requirement.isEncrypted = true;                      // so that all kinds are among the proposals
    requirement.availability = Availability::fraction(0.999);
    return requirement;
}

/// A site with a router and a network with a small VPN gateway, and another site elsewhere.
Design halfDrawn()
{
    Design design;
    Site site;
    site.id = ObjectId(QStringLiteral("hq"));
    site.name = QStringLiteral("Headquarters");
    site.latitude = 52.3;
    site.longitude = 4.8;
    site.position = QPointF(40, 200);
    site.addressPrefixes = {parseCidr(QStringLiteral("10.0.0.0/16")).value()};
    Site other = site;
    other.id = ObjectId(QStringLiteral("branch"));
    other.name = QStringLiteral("Branch");
    other.position = QPointF(40, 400);
    other.addressPrefixes = {parseCidr(QStringLiteral("10.1.0.0/16")).value()};
    EdgeRouter router;
    router.id = ObjectId(QStringLiteral("r1"));
    router.site = SiteId(site.id);
    router.position = QPointF(260, 200);
    VirtualNetwork network;
    network.id = ObjectId(QStringLiteral("hub"));
    network.name = QStringLiteral("hub-vnet");
    network.region = QStringLiteral("westeurope");
    network.addressSpace = {parseCidr(QStringLiteral("10.9.0.0/16")).value()};
    network.position = QPointF(940, 180);
    VirtualNetworkGateway gateway;
    gateway.id = ObjectId(QStringLiteral("vpngw"));
    gateway.virtualNetwork = VirtualNetworkId(network.id);
    gateway.gatewayType = GatewayType::Vpn;
    gateway.sku = QStringLiteral("VpnGw1AZ");
    return design.with(site).with(other).with(router).with(network).with(gateway);
}

void checkSameFigures(const Analysis& analysis, const Drawn& drawn, const Proposal& proposal)
{
    const bool isLink = !drawn.link.isEmpty();
    const PairResult* pair = analysis.pair(drawn.site, drawn.network);
    REQUIRE(pair);
    const CapacityPair& capacity = isLink ? analysis.link(drawn.link)->figures.capacity : pair->capacity;
    const AvailabilityFigure& availability = isLink ? analysis.link(drawn.link)->figures.availability : pair->availability;
    const Figure<RttRange>& rtt = isLink ? analysis.link(drawn.link)->figures.rtt : pair->rtt;
    CHECK(capacity.toAzure.mbps->mbps() == proposal.figures.capacity.toAzure.mbps->mbps());
    CHECK(capacity.fromAzure.mbps->mbps() == proposal.figures.capacity.fromAzure.mbps->mbps());
    CHECK(availability.value.down() == Approx(proposal.figures.availability.value.down()).epsilon(1e-12));
    CHECK(rtt->typical.milliseconds() == Approx(proposal.figures.rtt->typical.milliseconds()));
    if (!isLink)
        CHECK(pair->security->score == proposal.figures.security->score);
}

QRectF placeOnCanvas(QPointF position)
{
    return QRectF(position, QSizeF(150, 48));
}
}

TEST_CASE("what is inserted has the figures that were promised, into an empty design and beside others")
{
    for (const Design& design : {Design(), halfDrawn()}) {
        const Choice choice = choose(fromAmsterdam(), design, Catalogue::builtIn(), Catalogue::builtIn().prices(), defaultCurrency);
        REQUIRE(choice.proposals.size() >= 8);
        for (const Proposal& proposal : choice.proposals) {
            INFO(proposal.title.toStdString());
            const auto drawn = insertProposal(design, Catalogue::builtIn(), fromAmsterdam(), proposal);
            REQUIRE(drawn);
            const Analysis analysis = analyse(drawn->design, Catalogue::builtIn());
            checkSameFigures(analysis, *drawn, proposal);
            if (design.objectCount() == 0)
                CHECK(costOf(analysis, Catalogue::builtIn().prices(), defaultCurrency).known == Approx(proposal.cost.known));
        }
    }
}

TEST_CASE("a site of the design and its network are used with what they have")
{
    const Design design = halfDrawn();
    Requirement requirement = fromAmsterdam();
    requirement.place.reset();
    requirement.site = ObjectId(QStringLiteral("hq"));
    requirement.network = ObjectId(QStringLiteral("hub"));
    const Choice choice = choose(requirement, design, Catalogue::builtIn(), Catalogue::builtIn().prices(), defaultCurrency);
    REQUIRE(choice.errors.isEmpty());
    for (const Proposal& proposal : choice.proposals) {
        INFO(proposal.title.toStdString());
        const auto drawn = insertProposal(design, Catalogue::builtIn(), requirement, proposal);
        REQUIRE(drawn);
        CHECK(drawn->site == requirement.site);
        CHECK(drawn->design.all<Site>().size() == 2);
        CHECK(drawn->design.all<VirtualNetwork>().size() == 1);
        CHECK(drawn->design.all<EdgeRouter>().size() == std::max(1, proposal.blueprint.routers));
        CHECK(drawn->design.find<EdgeRouter>(ObjectId(QStringLiteral("r1")))->advertisedPrefixes.isEmpty());
        checkSameFigures(analyse(drawn->design, Catalogue::builtIn()), *drawn, proposal);
        if (proposal.blueprint.vpnGateway)               // too small as it was
            CHECK(drawn->design.find<VirtualNetworkGateway>(ObjectId(QStringLiteral("vpngw")))->sku == proposal.blueprint.vpnGateway->sku);
        const auto& demands = drawn->design.all<Demand>();
        REQUIRE(demands.size() == 1);
        CHECK(demands.begin()->toAzure == requirement.toAzure);
    }
}

TEST_CASE("new objects overlap nothing, and what was there stays where it was")
{
    Design design = halfDrawn();
    Requirement requirement = fromAmsterdam();
    requirement.site = ObjectId(QStringLiteral("hq"));
    for (int round = 0; round < 3; ++round) {            // one below the other
        const Choice choice = choose(requirement, design, Catalogue::builtIn(), Catalogue::builtIn().prices(), defaultCurrency);
        for (const Proposal& proposal : choice.proposals) {
            INFO(proposal.title.toStdString());
            const auto drawn = insertProposal(design, Catalogue::builtIn(), requirement, proposal);
            REQUIRE(drawn);
            QList<QRectF> places;
            drawn->design.forEach([&](const auto& row) {
                if (!row.position)
                    return;
                for (const QRectF& other : places)
                    CHECK_FALSE(other.intersects(placeOnCanvas(*row.position)));
                places << placeOnCanvas(*row.position);
                if (const Object* before = design.find(row.id))
                    CHECK(before->position == row.position);
            });
        }
        design = insertProposal(design, Catalogue::builtIn(), requirement, choice.proposals.last())->design;
    }
}

TEST_CASE("a network that is connected to a virtual hub refuses gateways, with the reason")
{
    Design design = halfDrawn();
    VirtualHub hub;
    hub.id = ObjectId(QStringLiteral("whub"));
    hub.region = QStringLiteral("westeurope");
    HubVirtualNetworkConnection connection;
    connection.id = ObjectId(QStringLiteral("c"));
    connection.virtualHub = VirtualHubId(hub.id);
    connection.remoteVirtualNetwork = VirtualNetworkId(QStringLiteral("hub"));
    design = design.without(ObjectId(QStringLiteral("vpngw"))).with(hub).with(connection);
    Requirement requirement = fromAmsterdam();
    requirement.network = ObjectId(QStringLiteral("hub"));
    const Choice choice = choose(requirement, design, Catalogue::builtIn(), Catalogue::builtIn().prices(), defaultCurrency);
    CHECK(choice.proposals.isEmpty());
    REQUIRE_FALSE(choice.notPossible.isEmpty());
    CHECK(choice.notPossible.first().reason.contains("connected to a virtual hub"));
}
