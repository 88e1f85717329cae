// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failure_state.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include "tests/random_project.h"
#include <cmath>

namespace {
const char* const tunnels = R"({
    "sites": [{"id": "hq"}],
    "edgeRouters": [{"id": "r1", "site": "hq"}],
    "internetAccesses": [{"id": "net", "routers": ["r1"], "downMbps": 100, "upMbps": 0}],
    "virtualNetworks": [{"id": "hub"}, {"id": "a"}, {"id": "b"}],
    "virtualNetworkPeerings": [
        {"id": "ha", "virtualNetwork": "hub", "remoteVirtualNetwork": "a", "allowGatewayTransit": true, "useRemoteGateways": true},
        {"id": "ah", "virtualNetwork": "a", "remoteVirtualNetwork": "hub", "allowGatewayTransit": true, "useRemoteGateways": true},
        {"id": "ab", "virtualNetwork": "a", "remoteVirtualNetwork": "b", "allowGatewayTransit": true, "useRemoteGateways": true},
        {"id": "ba", "virtualNetwork": "b", "remoteVirtualNetwork": "a", "allowGatewayTransit": true, "useRemoteGateways": true},
        {"id": "bh", "virtualNetwork": "b", "remoteVirtualNetwork": "hub", "allowGatewayTransit": true, "useRemoteGateways": true},
        {"id": "hb", "virtualNetwork": "hub", "remoteVirtualNetwork": "b", "allowGatewayTransit": true, "useRemoteGateways": true},
        {"id": "self", "virtualNetwork": "a", "remoteVirtualNetwork": "a", "allowGatewayTransit": true, "useRemoteGateways": true}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "Vpn", "sku": "VpnGw1AZ"}],
    "connections": [%1],
    "demands": [{"id": "d1", "from": "hq", "to": "b", "mbpsToAzure": 10, "mbpsFromAzure": 10}, {"id": "d2", "from": "hq", "to": "nowhere", "mbpsToAzure": 1},
                {"id": "d3", "from": "a", "to": "b", "mbpsToAzure": 1}, {"id": "d4", "from": "hq", "to": "hq", "mbpsToAzure": 1}]})";

Design tunnelDesign(int count)
{
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows << QStringLiteral(R"({"id": "c%1", "connectionType": "IPsec", "router": "r1", "internetAccess": "net", "gateway": "gw", "availability": 0.999})").arg(i);
    return designOf(QString::fromLatin1(tunnels).arg(rows.join(',')).toUtf8().constData());
}

void checkFinite(const FailureTable& table)
{
    for (const FailureResult& failure : table.failures) {
        CHECK_FALSE(std::isnan(failure.worst.utilisation));
        CHECK_FALSE(std::isnan(failure.lowest.mbps));
        CHECK(failure.worst.utilisation >= 0);
        CHECK(failure.lowest.mbps >= 0);
    }
}
}

TEST_CASE("a thousand parallel tunnels, peerings in a circle, an access without uplink: every failure has an answer")
{
    const Analysis analysis = analyse(tunnelDesign(1000), Catalogue::builtIn());
    REQUIRE(analysis.pair(ObjectId("hq"), ObjectId("b"))->isConnected());
    const FailureTable table = singleFailures(analysis);
    REQUIRE(table.isComplete);
    CHECK(table.failures.size() == analysis.components.size());
    checkFinite(table);
    CHECK(table.failures.front().pairsDown.size() == 3);
    CHECK(table.failures.back().pairsDown.empty());
    CHECK(table.demandsUnmet == QList<ObjectId>{ObjectId("d1")});        // nothing fits an uplink of 0; the others have no ends to judge by
    for (const FailureResult& failure : table.failures)
        CHECK(failure.demandsUnmet == QList<ObjectId>{ObjectId("d1")});
    const FailureState state = failureState(analysis, {0, 0, 1});
    CHECK(state.failed.size() == 2);
}

TEST_CASE("failures of designs that make no sense have whole answers")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Analysis analysis = analyse(RandomProject(seed).design(60), Catalogue::builtIn());
        const FailureTable table = singleFailures(analysis);
        REQUIRE(table.isComplete);
        CHECK(table.failures.size() == analysis.components.size());
        CHECK(table.links.size() == analysis.links.size());
        CHECK(table.pairs.size() == analysis.pairs.size());
        checkFinite(table);
        checkFinite(doubleFailures(analysis));
        std::vector<int> all;
        for (std::size_t i = 0; i < analysis.components.size(); ++i)
            all.push_back(static_cast<int>(i));
        const FailureState state = failureState(analysis, all);
        CHECK(state.links.size() == analysis.links.size());
        for (const FailureState::Pair& pair : state.pairs)
            CHECK_FALSE(pair.isConnected);
    }
}
