// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/downtime.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include <cmath>
#include <thread>

namespace {
/// One router, one line, one gateway: in series, all but the line never failing.
const char* const oneLine = R"({
    "sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq", "availability": 1}],
    "internetAccesses": [{"id": "line", "routers": ["r1"], "availability": 0.999, "repairHours": 5}],
    "virtualNetworks": [{"id": "hub"}, {"id": "far"}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "Vpn", "sku": "VpnGw1AZ", "availability": 1}],
    "connections": [{"id": "c", "connectionType": "IPsec", "router": "r1", "internetAccess": "line", "gateway": "gw"}]})";

const PairResult& hqToHub(const Analysis& analysis)
{
    return *analysis.pair(ObjectId("hq"), ObjectId("hub"));
}

/// Within four deviations of the exact mean, and of the exact number of outages.
void checkMeans(const DowntimeDistribution& downtime)
{
    CHECK(std::abs(downtime.meanDowntime.hours() - downtime.expectedDowntime.hours()) <= 2.05 * downtime.meanHalfWidth.hours() + 1e-9);
    REQUIRE(downtime.expectedOutages);
    CHECK(std::abs(downtime.meanOutages - *downtime.expectedOutages) <= 4.5 * std::sqrt(*downtime.expectedOutages / downtime.years) + 1e-9);
}
}

TEST_CASE("a repair time is the object's own, else the catalogue's, and of a building the longest that is set")
{
    Design design = designOf(oneLine);
    const auto repairOf = [](const Analysis& analysis, const QString& name) {
        for (const Component& component : analysis.components)
            if (component.name == name)
                return component.repair;
        return Sourced<Duration>{};
    };
    Analysis analysis = analyse(design, Catalogue::builtIn());
    CHECK(repairOf(analysis, "line").value == Duration::hours(5));
    CHECK(repairOf(analysis, "line").provenance.basis == Basis::Design);
    CHECK(repairOf(analysis, "r1").value == Catalogue::builtIn().defaults().repair.edgeRouter.value);
    CHECK(repairOf(analysis, "r1").provenance == Catalogue::builtIn().defaults().repair.edgeRouter.provenance);
    for (const QString& file : exampleFiles()) {
        const Analysis example = analyse(exampleDesign(file), Catalogue::builtIn());
        for (const Component& component : example.components) {
            INFO(component.name.toStdString());
            CHECK(component.repair.value > Duration());
            CHECK_FALSE(component.repair.provenance.source.isEmpty());
        }
    }
    design = designOf(R"({
        "sites": [{"id": "hq"}], "edgeRouters": [{"id": "r1", "site": "hq"}],
        "peeringLocations": [{"id": "a", "location": "Amsterdam", "facilityRepairHours": 2}, {"id": "m", "location": "Amsterdam Metro", "facilityRepairHours": 9}],
        "expressRouteCircuits": [{"id": "er", "peeringLocation": "a"}], "accessLinks": [{"id": "al", "router": "r1", "circuit": "er"}]})");
    CHECK(repairOf(analyse(design, Catalogue::builtIn()), "facility:Equinix AM5").value == Duration::hours(9));
}

TEST_CASE("one line in series: the chance of any downtime and the length of outages are those of its failures and repairs")
{
    const Analysis analysis = analyse(designOf(oneLine), Catalogue::builtIn());
    const DowntimeDistribution downtime = downtimeDistribution(analysis, hqToHub(analysis), 5, 20000);
    REQUIRE(downtime.isComplete);
    CHECK(downtime.years == 20000);
    CHECK(downtime.expectedDowntime.hours() == Approx(8.766));
    REQUIRE(downtime.expectedOutages);
    CHECK(*downtime.expectedOutages == Approx(8.766 / 5));
    checkMeans(downtime);
    const double none = 0.999 * std::exp(-8766 * 0.001 / 0.999 / 5);
    CHECK(std::abs(downtime.withoutDowntime - none) < 5 * std::sqrt(none * (1 - none) / 20000));
    CHECK(downtime.points.front().downtime == Duration());
    CHECK(downtime.points.front().chance == Approx(1 - downtime.withoutDowntime));
    CHECK(downtime.outage.median.hours() == Approx(5 * std::log(2)).epsilon(0.05));
    CHECK(downtime.outage.ninetyNinth.hours() == Approx(5 * std::log(100)).epsilon(0.08));
    CHECK(downtime.reason.isEmpty());
}

TEST_CASE("the simulated mean and number of outages are the exact ones within their confidence, for every example")
{
    for (const QString& file : exampleFiles()) {
        const Analysis analysis = analyse(exampleDesign(file), Catalogue::builtIn());
        for (const PairResult& pair : analysis.pairs) {
            INFO(file.toStdString() << ' ' << pair.from.text.toStdString() << " to " << pair.to.text.toStdString());
            const DowntimeDistribution downtime = downtimeDistribution(analysis, pair, 11, 4000);
            REQUIRE(downtime.isComplete);
            CHECK(downtime.expectedDowntime.hours() * 60 == Approx(pair.availability.value.downtimeMinutesPerYear()));
            checkMeans(downtime);
        }
    }
}

TEST_CASE("a curve falls, ends at a downtime that no year exceeded, and agrees with any point asked for")
{
    const Analysis analysis = analyse(exampleDesign("1-site-to-site-vpn.landbridge.json"), Catalogue::builtIn());
    const DowntimeDistribution downtime = downtimeDistribution(analysis, hqToHub(analysis));
    REQUIRE(downtime.points.size() > 4);
    for (std::size_t i = 1; i < downtime.points.size(); ++i) {
        CHECK(downtime.points[i - 1].downtime < downtime.points[i].downtime);
        CHECK(downtime.points[i - 1].chance >= downtime.points[i].chance);
        CHECK(downtime.points[i].halfWidth > 0);
        CHECK(downtime.points[i].halfWidth < 0.02);
    }
    CHECK(downtime.points.back().chance == 0);
    CHECK(downtime.chanceOfMoreThan(Duration::hours(7)).chance <= downtime.chanceOfMoreThan(Duration::hours(6)).chance);
    CHECK(downtime.chanceOfMoreThan(downtime.points[3].downtime).chance == downtime.points[3].chance);
}

TEST_CASE("a pair without a path is down all year, with the reason, and one whose parts never fail is never down")
{
    Design design = designOf(oneLine);
    Analysis analysis = analyse(design, Catalogue::builtIn());
    const PairResult& far = *analysis.pair(ObjectId("hq"), ObjectId("far"));
    const DowntimeDistribution lost = downtimeDistribution(analysis, far, 1, 50);
    REQUIRE(lost.isComplete);
    CHECK(lost.reason == far.availability.reason);
    CHECK(lost.years == 50);
    CHECK(lost.meanDowntime == Duration::hours(8766));
    CHECK(lost.withoutDowntime == 0);
    CHECK(lost.hours == std::vector<double>(50, 8766.0));
    CHECK(lost.points.front().chance == 1);
    CHECK(lost.meanOutages == 0);

    const auto withLine = [&](double availability) {
        InternetAccess line = *design.find(Id<InternetAccess>("line"));
        line.availability = Availability::fraction(availability);
        return analyse(design.with(line), Catalogue::builtIn());
    };
    analysis = withLine(1);
    const DowntimeDistribution perfect = downtimeDistribution(analysis, hqToHub(analysis), 1, 50);
    CHECK(perfect.withoutDowntime == 1);
    CHECK(perfect.meanDowntime == Duration());
    CHECK(perfect.hours.empty());
    CHECK(perfect.points.size() == 1);
    CHECK_FALSE(perfect.reason.isEmpty());

    analysis = withLine(0);
    const DowntimeDistribution never = downtimeDistribution(analysis, hqToHub(analysis), 1, 50);
    CHECK(never.meanDowntime == Duration::hours(8766));
    CHECK(*never.expectedOutages == 0);
    CHECK_FALSE(never.reason.isEmpty());
}

TEST_CASE("many overlapping paths are searched, and the means stay those of the exact method")
{
    // A ladder of routers over WAN links has more paths than fit in a set.
    QString sites, routers, links, lines, connections;
    for (int i = 0; i < 5; ++i)
        for (int side = 0; side < 2; ++side) {
            const QString router = QStringLiteral("r%1%2").arg(i).arg(side);
            routers += QStringLiteral(R"({"id": "%1", "site": "s%2", "availability": 0.97, "repairHours": 30},)").arg(router).arg(i);
            for (int to = 0; to < 2 && i < 4; ++to)
                links += QStringLiteral(R"({"id": "%1-%2", "routers": ["%1", "%2"], "availability": 0.95, "repairHours": 12},)").arg(router, QStringLiteral("r%1%2").arg(i + 1).arg(to));
            if (i == 4) {
                lines += QStringLiteral(R"({"id": "line%1", "routers": ["%2"], "availability": 0.98},)").arg(side).arg(router);
                connections += QStringLiteral(R"({"id": "c%1", "connectionType": "IPsec", "router": "%2", "internetAccess": "line%1", "gateway": "gw"},)").arg(side).arg(router);
            }
        }
    for (int i = 0; i < 5; ++i)
        sites += QStringLiteral(R"({"id": "s%1"},)").arg(i);
    const auto list = [](QString items) { return items.left(items.size() - 1); };
    const QString json = QStringLiteral(R"({"sites": [%1], "edgeRouters": [%2], "wanLinks": [%3], "internetAccesses": [%4], "connections": [%5],
        "virtualNetworks": [{"id": "hub"}], "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "Vpn", "sku": "VpnGw1AZ"}]})")
                             .arg(list(sites), list(routers), list(links), list(lines), list(connections));
    const Analysis analysis = analyse(designOf(json.toUtf8().constData()), Catalogue::builtIn());
    const PairResult& pair = *analysis.pair(ObjectId("s0"), ObjectId("hub"));
    REQUIRE(pair.isConnected());
    REQUIRE(pair.availability.isExact);
    checkMeans(downtimeDistribution(analysis, pair, 2, 300));
}

TEST_CASE("the same seed gives the same distribution, and stopping discards it at once")
{
    const Analysis analysis = analyse(exampleDesign("3-expressroute-with-vpn-backup.landbridge.json"), Catalogue::builtIn());
    const PairResult& pair = hqToHub(analysis);
    const DowntimeDistribution first = downtimeDistribution(analysis, pair, 9, 3000), again = downtimeDistribution(analysis, pair, 9, 3000), other = downtimeDistribution(analysis, pair, 10, 3000);
    CHECK(first.hours == again.hours);
    CHECK(first.hours != other.hours);
    CHECK(first.seed == 9);
    // Golden: any platform must print these.
    REQUIRE(first.hours.size() == 25);
    CHECK(first.hours.front() == 0.019593154167523608);
    CHECK(first.hours.back() == 6.9819805152192203);

    std::stop_source source;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        source.request_stop();
    });
    CHECK_FALSE(downtimeDistribution(analysis, pair, 1, 2'000'000'000, source.get_token()).isComplete);
}
