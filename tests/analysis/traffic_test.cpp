// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/analysis/failure_state.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
/// A branch without circuit behind two datacentre routers, over a square of WAN links.
const char* const square = R"({
    "sites": [{"id": "branch"}, {"id": "dc"}],
    "edgeRouters": [{"id": "b", "site": "branch"}, {"id": "left"}, {"id": "right"}, {"id": "d", "site": "dc", "throughputMbps": 1000}],
    "wanLinks": [{"id": "bl", "routers": ["b", "left"], "bandwidthMbps": 100}, {"id": "br", "routers": ["b", "right"], "bandwidthMbps": 100},
                 {"id": "ld", "routers": ["left", "d"], "bandwidthMbps": 100}, {"id": "rd", "routers": ["right", "d"], "bandwidthMbps": 100},
                 {"id": "spare", "routers": ["left", "right"]}],
    "peeringLocations": [{"id": "a", "location": "Amsterdam"}],
    "expressRouteCircuits": [{"id": "er", "peeringLocation": "a", "bandwidthMbps": 500}],
    "accessLinks": [{"id": "p", "router": "d", "circuit": "er", "bandwidthMbps": 500}, {"id": "s", "router": "d", "circuit": "er", "path": "secondary", "bandwidthMbps": 500}],
    "virtualNetworks": [{"id": "hub", "region": "westeurope"}],
    "virtualNetworkGateways": [{"id": "gw", "virtualNetwork": "hub", "gatewayType": "ExpressRoute", "sku": "ErGw1AZ"}],
    "connections": [{"id": "c", "connectionType": "ExpressRoute", "circuit": "er", "gateway": "gw"}],
    "demands": [{"id": "d1", "from": "branch", "to": "hub", "mbpsToAzure": 120, "mbpsFromAzure": 40, "priority": 2},
                {"id": "d2", "from": "dc", "to": "hub", "mbpsToAzure": 300}]})";

double toAzure(const std::vector<FailureState::Part>& parts, const char* object)
{
    double sum = 0;
    for (const FailureState::Part& part : parts)
        if (part.load.object == ObjectId(QLatin1String(object)))
            sum += part.load.toAzure.mbps();
    return sum;
}

int componentNamed(const Analysis& analysis, const char* name)
{
    for (std::size_t i = 0; i < analysis.components.size(); ++i)
        if (analysis.components[i].name == QLatin1String(name))
            return static_cast<int>(i);
    return -1;
}
}

TEST_CASE("traffic over the private WAN splits over the shortest ways, and moves when one fails")
{
    const Analysis analysis = analyse(designOf(square), Catalogue::builtIn());
    const FailureState whole = failureState(analysis, {});
    for (const char* link : {"bl", "br", "ld", "rd"})
        CHECK(toAzure(whole.parts, link) == Approx(60));
    CHECK(toAzure(whole.parts, "spare") == 0);
    CHECK(toAzure(whole.parts, "left") == Approx(60));
    CHECK(toAzure(whole.parts, "b") == Approx(120));
    CHECK(toAzure(whole.parts, "d") == Approx(420));
    CHECK(toAzure(whole.parts, "p") == Approx(210));             // each path of the circuit takes half
    CHECK(toAzure(whole.parts, "er") == Approx(420));
    CHECK(toAzure(whole.parts, "gw") == Approx(420));
    CHECK(whole.result.demandsUnmet.isEmpty());
    CHECK(analysis.parts.size() == whole.parts.size());

    const FailureState broken = failureState(analysis, {componentNamed(analysis, "bl")});
    CHECK(broken.failed == QList<ObjectId>{ObjectId("bl")});
    CHECK(toAzure(broken.parts, "br") == Approx(120));
    CHECK(toAzure(broken.parts, "rd") == Approx(120));
    CHECK(toAzure(broken.parts, "bl") == 0);
    CHECK(broken.result.overloaded == QList<ObjectId>{ObjectId("br"), ObjectId("rd")});
    CHECK(broken.result.demandsUnmet == QList<ObjectId>{ObjectId("d1")});
    CHECK(broken.result.worst.utilisation == Approx(0.84));      // the link itself has room: 420 of the circuit's 500
    CHECK(broken.result.pairsDown.empty());

    const FailureState cut = failureState(analysis, {componentNamed(analysis, "bl"), componentNamed(analysis, "br")});
    CHECK(cut.result.pairsDown == std::vector{0});
    CHECK(cut.cutOff.contains(ObjectId("b")));
    CHECK(cut.cutOff.contains(ObjectId("branch")));
    CHECK_FALSE(cut.cutOff.contains(ObjectId("er")));
    CHECK(toAzure(cut.parts, "er") == Approx(300));
}
