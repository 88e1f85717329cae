// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include <QRectF>
#include <QRegularExpression>

namespace {
const Design& designOf(const DesignTemplate& entry, Project& keep)
{
    const ReadOutcome outcome = readProject(entry.bytes);
    REQUIRE(outcome.project);
    keep = *outcome.project;
    REQUIRE(keep.options.size() == 1);
    return keep.options.first();
}

/// What an object covers on the canvas, generously; a chip stands in its container.
QList<std::pair<QString, QRectF>> areasOf(const Design& design)
{
    QList<std::pair<QString, QRectF>> areas;
    const auto add = [&](const Object& object, QSizeF size) { areas.append({object.id.text, QRectF(object.position.value(), size)}); };
    for (const Site& site : design.all<Site>())
        add(site, {170, 60});
    for (const EdgeRouter& router : design.all<EdgeRouter>())
        add(router, {170, 60});
    for (const InternetAccess& access : design.all<InternetAccess>())
        add(access, {170, 60});
    for (const PeeringLocation& location : design.all<PeeringLocation>())
        add(location, {180, 120});
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        add(network, {180, 230});
    for (const VirtualHub& hub : design.all<VirtualHub>())
        add(hub, {180, 230});
    for (const Note& note : design.all<Note>())
        add(note, note.size.value());
    return areas;
}
}

TEST_CASE("every template loads clean, is canonical and says what it is")
{
    const auto& templates = designTemplates();
    REQUIRE(templates.size() == filesIn(QStringLiteral("resources/templates")).size());
    REQUIRE(templates.size() >= 6);
    for (const DesignTemplate& entry : templates) {
        INFO(entry.name.toStdString());
        CHECK(QRegularExpression(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$")).match(entry.name).hasMatch());
        const ReadOutcome outcome = readProject(entry.bytes);
        REQUIRE(outcome.project);
        CHECK(outcome.notices.isEmpty());
        CHECK(writeProject(*outcome.project) == entry.bytes);
        CHECK_FALSE(entry.title.isEmpty());
        CHECK(entry.description.endsWith(QLatin1Char('.')));
        CHECK_FALSE(entry.description.contains(QLatin1Char('\n')));
        CHECK(findTemplate(entry.name)->title == entry.title);
    }
    CHECK_FALSE(findTemplate(QStringLiteral("none")));
    CHECK(sampleDesign().name == "vpn-and-expressroute-side-by-side");
}

TEST_CASE("in every template each site reaches each virtual network, and the demands are met")
{
    for (const DesignTemplate& entry : designTemplates()) {
        INFO(entry.name.toStdString());
        Project project;
        const Design& design = designOf(entry, project);
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        CHECK(analysis.pairs.size() == std::size_t(design.all<Site>().size() * design.all<VirtualNetwork>().size()));
        for (const PairResult& pair : analysis.pairs) {
            CHECK(pair.isConnected());
            CHECK(pair.capacity.toAzure.mbps.hasValue());
            CHECK(pair.rtt.hasValue());
            double up = 0, down = 0;
            for (const Demand& demand : design.all<Demand>())
                if (demand.from == pair.from && demand.to == pair.to) {
                    up += demand.toAzure->mbps();
                    down += demand.fromAzure->mbps();
                    CHECK(demand.availabilityTarget->up() <= pair.availability.value.up());
                    CHECK(demand.latencyTarget->milliseconds() >= pair.rtt->high.milliseconds());
                }
            CHECK(up > 0);
            CHECK(up <= pair.capacity.toAzure.mbps->mbps());
            CHECK(down <= pair.capacity.fromAzure.mbps->mbps());
        }
    }
}

TEST_CASE("templates carry what they promise")
{
    const auto capacityOf = [](const char* name) {
        Project project;
        const Analysis analysis = analyse(designOf(*findTemplate(QLatin1String(name)), project), Catalogue::builtIn());
        return analysis.pairs.at(0).capacity.toAzure.mbps->mbps();
    };
    CHECK(capacityOf("site-to-site-vpn") == 1250);
    CHECK(capacityOf("site-to-site-vpn-10g") == 10000);
    CHECK(capacityOf("expressroute-circuit") == 1000);
    CHECK(capacityOf("expressroute-with-vpn-backup") == 1000);
}

TEST_CASE("templates name only what the catalogue has")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    for (const DesignTemplate& entry : designTemplates()) {
        INFO(entry.name.toStdString());
        Project project;
        const Design& design = designOf(entry, project);
        for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>()) {
            const auto* location = catalogue.peeringLocation(design.find(circuit.peeringLocation)->location);
            REQUIRE(location);
            CHECK(location->providers.value_or(QStringList()).contains(circuit.provider));
            CHECK(circuit.peerings.first().primaryPrefix->length() == 30);
            CHECK(circuit.peerings.first().secondaryPrefix->length() == 30);
        }
        for (const VirtualNetwork& network : design.all<VirtualNetwork>()) {
            CHECK(catalogue.region(network.region));
            const Table<HubVirtualNetworkConnection> joined = design.all<HubVirtualNetworkConnection>();
            const bool isAtHub = std::any_of(joined.begin(), joined.end(), [&](const HubVirtualNetworkConnection& one) { return one.remoteVirtualNetwork == network.id; });
            const Subnet* gatewaySubnet = network.subnet(QStringLiteral("GatewaySubnet"));
            REQUIRE((isAtHub || gatewaySubnet));
            CHECK((isAtHub || gatewaySubnet->addressPrefix->length() <= 27));
            for (qsizetype i = 0; i < network.subnets.size(); ++i) {
                CHECK(network.addressSpace.first().contains(*network.subnets[i].addressPrefix));
                CHECK(network.subnets[i].networkSecurityGroup.isEmpty() == (network.subnets[i].name == QLatin1String("GatewaySubnet")));
                for (qsizetype j = 0; j < i; ++j)
                    CHECK_FALSE(network.subnets[i].addressPrefix->overlaps(*network.subnets[j].addressPrefix));
            }
            for (const Site& site : design.all<Site>())
                CHECK_FALSE(network.addressSpace.first().overlaps(site.addressPrefixes.first()));
        }
        for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>()) {
            if (!gateway.virtualHub.isEmpty())
                CHECK(gateway.scaleUnits);
            else if (gateway.gatewayType == GatewayType::Vpn)
                CHECK(catalogue.vpnGatewaySku(gateway.sku, gateway.vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2));
            else
                CHECK(catalogue.expressRouteGatewaySku(gateway.sku));
        }
    }
}

TEST_CASE("nothing in a template covers anything else")
{
    for (const DesignTemplate& entry : designTemplates()) {
        Project project;
        const auto areas = areasOf(designOf(entry, project));
        for (qsizetype i = 0; i < areas.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) {
                INFO(entry.name.toStdString() << ": " << areas[i].first.toStdString() << " and " << areas[j].first.toStdString());
                CHECK_FALSE(areas[i].second.intersects(areas[j].second));
            }
    }
}
