// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_states.h"
#include "tests/analysis/design_oracle.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"
#include <random>
#include <set>

namespace {
/// One way of a site in the scenario: a router of its own, to one hub.
struct HubWay
{
    int hub = 0;
    bool isExpressRoute = false;
    int prepend = 0;
    int weight = 0;                              ///< of ExpressRoute
    bool bgp = true;                             ///< of VPN
    QString prefixes;                            ///< what the router announces; empty: the site's 10.10.0.0/16
    QString id;
};

/// A site, hubs of one Virtual WAN with a network each, and these ways. `staticRoutes` by hub: prefixes to an appliance.
QString hubScenario(const std::vector<HubWay>& ways, const std::vector<const char*>& preferences, const std::vector<QString>& staticRoutes = {})
{
    QStringList routers, accesses, circuits, links, hubs, gateways, networks, joined, connections;
    for (std::size_t i = 0; i < preferences.size(); ++i) {
        hubs << QStringLiteral(R"({"id": "hub%1", "region": "westeurope", "hubRoutingPreference": "%2"})").arg(i).arg(QLatin1String(preferences[i]));
        gateways << QStringLiteral(R"({"id": "er%1", "virtualHub": "hub%1", "gatewayType": "ExpressRoute", "scaleUnits": 5}, {"id": "vpn%1", "virtualHub": "hub%1", "gatewayType": "Vpn", "scaleUnits": 10})").arg(i);
        networks << QStringLiteral(R"({"id": "net%1", "region": "westeurope"})").arg(i);
        const QString routes = i < staticRoutes.size() && !staticRoutes[i].isEmpty() ? QStringLiteral(R"(, "staticRoutes": [{"addressPrefixes": [%1], "nextHopIpAddress": "10.9.0.4"}])").arg(staticRoutes[i]) : QString();
        joined << QStringLiteral(R"({"id": "join%1", "virtualHub": "hub%1", "remoteVirtualNetwork": "net%1" %2})").arg(i).arg(routes);
    }
    for (const HubWay& way : ways) {
        const QString announced = way.prefixes.isEmpty() ? QString() : QStringLiteral(R"(, "advertisedPrefixes": [%1])").arg(way.prefixes);
        routers << QStringLiteral(R"({"id": "r-%1", "site": "hq", "asPathPrepend": %2 %3})").arg(way.id).arg(way.prepend).arg(announced);
        if (way.isExpressRoute) {
            circuits << QStringLiteral(R"({"id": "c-%1", "peeringLocation": "ams", "bandwidthMbps": 1000})").arg(way.id);
            links << QStringLiteral(R"({"id": "l-%1", "router": "r-%1", "circuit": "c-%1", "bandwidthMbps": 1000})").arg(way.id);
            connections << QStringLiteral(R"({"id": "%1", "connectionType": "ExpressRoute", "circuit": "c-%1", "gateway": "er%2", "routingWeight": %3})").arg(way.id).arg(way.hub).arg(way.weight);
        } else {
            accesses << QStringLiteral(R"({"id": "i-%1", "routers": ["r-%1"], "upMbps": 500, "downMbps": 500})").arg(way.id);
            connections << QStringLiteral(R"({"id": "%1", "connectionType": "IPsec", "router": "r-%1", "internetAccess": "i-%1", "gateway": "vpn%2", "enableBgp": %3})").arg(way.id).arg(way.hub).arg(way.bgp ? QStringLiteral("true") : QStringLiteral("false"));
        }
    }
    const auto list = [](const char* array, const QStringList& items) { return QStringLiteral("\"%1\": [%2]").arg(QLatin1String(array), items.join(QStringLiteral(", "))); };
    return QStringLiteral("{%1}").arg(QStringList{QStringLiteral(R"("sites": [{"id": "hq", "addressPrefixes": ["10.10.0.0/16"]}], "peeringLocations": [{"id": "ams", "location": "Amsterdam"}])"),
        list("edgeRouters", routers), list("internetAccesses", accesses), list("expressRouteCircuits", circuits), list("accessLinks", links), list("virtualHubs", hubs),
        list("virtualNetworkGateways", gateways), list("virtualNetworks", networks), list("hubVirtualNetworkConnections", joined), list("connections", connections)}.join(QStringLiteral(", ")));
}

Design designOfScenario(const QString& json)
{
    return designOf(qPrintable(json));
}

PairResult pairToHub0(const Design& design)
{
    return *analyse(design, Catalogue::builtIn()).pair(ObjectId("hq"), ObjectId("net0"));
}

std::set<QString> activeFromAzure(const PairResult& pair)
{
    std::set<QString> ids;
    for (const Route& route : pair.routes)
        if (route.isActiveFromAzure)
            ids.insert(route.links.first().text);
    return ids;
}

QString whyOf(const PairResult& pair, const char* link)
{
    for (const Route& route : pair.routes)
        if (route.links.first() == ObjectId(link))
            return route.why;
    return {};
}

/// The algorithm of Microsoft's page as it is written there: step by step, each striking out what loses.
class HubOracle
{
public:
    HubOracle(const std::vector<HubWay>& ways, const std::vector<const char*>& preferences, const std::vector<QString>& staticRoutes) : m_ways(ways), m_preferences(preferences), m_static(staticRoutes) {}

    /// From a network at hub 0 to an address, while these ways are up.
    std::set<QString> active(const QString& address, const std::set<QString>& up) const
    {
        struct Candidate { const HubWay* way; int length; int path; bool isRemote; };
        std::vector<Candidate> all;
        for (int hub = 0; hub < static_cast<int>(m_preferences.size()); ++hub) {
            std::map<int, std::vector<Candidate>> byLength;
            for (const HubWay& way : m_ways)
                if (const int length = longest(way.prefixes.isEmpty() ? QStringLiteral("\"10.10.0.0/16\"") : way.prefixes, address); way.hub == hub && up.count(way.id) && length >= 0)
                    byLength[length].push_back({&way, length, way.isExpressRoute ? 2 + way.prepend : way.bgp ? 1 + way.prepend : 0, false});
            for (auto& [length, routes] : byLength) {
                int heaviest = 0;                // the ExpressRoute gateway goes by weight
                for (const Candidate& route : routes)
                    heaviest = std::max(heaviest, route.way->isExpressRoute ? route.way->weight : 0);
                std::erase_if(routes, [&](const Candidate& route) { return route.way->isExpressRoute && route.way->weight < heaviest; });
                if (hub > 0) {
                    if (longest(staticOf(hub), address) == length)
                        continue;                // the static route is better, and is not told
                    const bool hasBoth = has(routes, true) && has(routes, false);
                    if (preference(hub) == QLatin1String("ExpressRoute") && hasBoth)
                        keepKind(routes, true);
                    if (preference(hub) == QLatin1String("VpnGateway") && hasBoth)
                        keepKind(routes, false);
                    keepShortest(routes);
                    if (preference(hub) == QLatin1String("ASPath") && has(routes, true) && has(routes, false))
                        keepKind(routes, true);
                    for (Candidate& route : routes) {
                        route.path += 2;         // 65520 65520
                        route.isRemote = true;
                    }
                }
                all.insert(all.end(), routes.begin(), routes.end());
            }
        }
        // 1. The longest prefix.  2. Static routes.
        int length = -1;
        for (const Candidate& route : all)
            length = std::max(length, route.length);
        std::erase_if(all, [&](const Candidate& route) { return route.length < length; });
        if (all.empty() || longest(staticOf(0), address) >= length)
            return {};
        // 3. The preference.
        const auto keepLocal = [&] {
            if (std::any_of(all.begin(), all.end(), [](const Candidate& route) { return !route.isRemote; }))
                std::erase_if(all, [](const Candidate& route) { return route.isRemote; });
        };
        const auto areAllRemote = [&] { return std::all_of(all.begin(), all.end(), [](const Candidate& route) { return route.isRemote; }); };
        if (preference(0) == QLatin1String("ASPath")) {
            const auto isRemoteCircuit = [](const Candidate& route) { return route.isRemote && route.way->isExpressRoute; };
            if (m_preferences.size() > 2 && !std::all_of(all.begin(), all.end(), isRemoteCircuit))
                std::erase_if(all, isRemoteCircuit);
            keepShortest(all);
            keepLocal();
            if (has(all, true) && has(all, false))
                keepKind(all, !areAllRemote());
        } else {
            keepLocal();
            if (has(all, true) && has(all, false))
                keepKind(all, preference(0) == QLatin1String("ExpressRoute") && !areAllRemote());
            keepShortest(all);
        }
        std::set<QString> ids;
        for (const Candidate& route : all)
            if (!route.isRemote || longest(staticOf(route.way->hub), address) <= length)
                ids.insert(route.way->id);
        return ids;
    }

private:
    template <class Routes> static bool has(const Routes& routes, bool isExpressRoute)
    {
        return std::any_of(routes.begin(), routes.end(), [&](const auto& route) { return route.way->isExpressRoute == isExpressRoute; });
    }
    template <class Routes> static void keepKind(Routes& routes, bool isExpressRoute)
    {
        std::erase_if(routes, [&](const auto& route) { return route.way->isExpressRoute != isExpressRoute; });
    }
    template <class Routes> static void keepShortest(Routes& routes)
    {
        int shortest = 1000;
        for (const auto& route : routes)
            shortest = std::min(shortest, route.path);
        std::erase_if(routes, [&](const auto& route) { return route.path > shortest; });
    }
    static int longest(const QString& list, const QString& address)
    {
        int length = -1;
        for (QString text : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const Cidr prefix = *parseCidr(text.remove(QLatin1Char('"')).trimmed()); prefix.contains(*parseCidr(address)))
                length = std::max(length, prefix.length());
        return length;
    }
    QString staticOf(int hub) const { return hub < static_cast<int>(m_static.size()) ? m_static[static_cast<std::size_t>(hub)] : QString(); }
    QString preference(int hub) const { return QLatin1String(m_preferences[static_cast<std::size_t>(hub)]); }

    const std::vector<HubWay>& m_ways;
    const std::vector<const char*>& m_preferences;
    const std::vector<QString>& m_static;
};

constexpr const char* allPreferences[] = {"ExpressRoute", "VpnGateway", "ASPath"};
}

TEST_CASE("the examples of Microsoft's page on hub routing preference come out as it says")
{
    // Paths 1 and 2 are VPN, 3 and 4 ExpressRoute; 1 and 4 have the shortest AS path, Microsoft's own AS counted.
    const std::vector<HubWay> local{{0, false, 1, 0, true, {}, "p1"}, {0, false, 3, 0, true, {}, "p2"}, {0, true, 2, 0, true, {}, "p3"}, {0, true, 0, 0, true, {}, "p4"}};
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(local, {"ASPath", "ASPath"})))) == std::set<QString>{"p4"});
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(local, {"VpnGateway", "ASPath"})))) == std::set<QString>{"p1"});
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(local, {"ExpressRoute", "ASPath"})))) == std::set<QString>{"p4"});

    // Only remote ones, all of one length: what the remote hub tells is all there is.
    const std::vector<HubWay> remote{{1, false, 1, 0, true, {}, "p7"}, {1, false, 1, 0, true, {}, "p8"}, {1, true, 0, 0, true, {}, "p9"}, {1, true, 0, 0, true, {}, "p10"}};
    for (const char* own : allPreferences) {
        CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(remote, {own, "ASPath"})))) == std::set<QString>{"p10", "p9"});
        CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(remote, {own, "ExpressRoute"})))) == std::set<QString>{"p10", "p9"});
        CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(remote, {own, "VpnGateway"})))) == std::set<QString>{"p7", "p8"});
    }

    // Both: 2 and 3 local with long AS paths, 8 and 9 remote with equal short ones.
    const std::vector<HubWay> both{{0, false, 8, 0, true, {}, "p2"}, {0, true, 8, 0, true, {}, "p3"}, {1, false, 1, 0, true, {}, "p8"}, {1, true, 0, 0, true, {}, "p9"}};
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(both, {"ASPath", "ASPath"})))) == std::set<QString>{"p9"});
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(both, {"ASPath", "VpnGateway"})))) == std::set<QString>{"p8"});
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(both, {"ExpressRoute", "ASPath"})))) == std::set<QString>{"p3"});
    CHECK(activeFromAzure(pairToHub0(designOfScenario(hubScenario(both, {"VpnGateway", "ASPath"})))) == std::set<QString>{"p2"});
}

TEST_CASE("a hub chooses as its page says, whatever is up")
{
    std::mt19937 random(11);
    const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    const QStringList announcements{{}, {}, {}, QStringLiteral("\"10.10.0.0/17\""), QStringLiteral("\"10.10.0.0/16\", \"10.10.128.0/17\""), QStringLiteral("\"10.0.0.0/8\"")};
    const QStringList statics{{}, {}, {}, {}, QStringLiteral("\"10.10.0.0/16\""), QStringLiteral("\"10.10.128.0/18\""), QStringLiteral("\"10.0.0.0/8\"")};
    int chosen = 0;
    for (int round = 0; round < 250; ++round) {
        std::vector<const char*> preferences;
        std::vector<QString> staticRoutes;
        for (int hub = 1 + below(3); hub > 0; --hub) {
            preferences.push_back(allPreferences[below(3)]);
            staticRoutes.push_back(statics[below(static_cast<int>(statics.size()))]);
        }
        std::vector<HubWay> ways;
        for (int i = 2 + below(4); i > 0; --i)
            ways.push_back({below(static_cast<int>(preferences.size())), below(2) == 0, below(4), below(3) == 0 ? 5 : 0, below(4) != 0, announcements[below(static_cast<int>(announcements.size()))], QStringLiteral("w%1").arg(i)});
        const QString json = hubScenario(ways, preferences, staticRoutes);
        INFO(json.toStdString());
        const Analysis analysis = analyse(designOfScenario(json), Catalogue::builtIn());
        const CapacityTable capacities = capacityTableOf(*analysis.graph);
        PairStates pair = PairStatesMaker(*analysis.graph, capacities).make(0, analysis.graph->networkClasses[static_cast<std::size_t>(analysis.graph->classOfNetwork[0])]);
        const HubOracle oracle(ways, preferences, staticRoutes);
        for (unsigned down = 0; down < 1u << ways.size(); ++down) {
            std::set<QString> up, expected;
            std::vector<int> components;
            for (std::size_t i = 0; i < ways.size(); ++i) {
                if (!(down >> i & 1)) {
                    up.insert(ways[i].id);
                    continue;
                }
                for (std::size_t component = 0; component < analysis.components.size(); ++component)
                    if (analysis.components[component].name == QStringLiteral("r-") + ways[i].id)
                        components.push_back(static_cast<int>(component));
            }
            for (const char* address : {"10.10.1.1/32", "10.10.130.1/32", "10.10.200.1/32"})
                expected.merge(oracle.active(QLatin1String(address), up));
            const PairStates::State& state = pair.without(components);
            std::set<QString> found;
            for (std::size_t i = 0; i < pair.routes().branches.size(); ++i)
                if (state.active.fromAzure[i])
                    found.insert(analysis.graph->topology.connections[static_cast<std::size_t>(pair.routes().branches[i].connection)].row->id.text);
            INFO("down " << down);
            CHECK(found == expected);
            CHECK(state.isConnected == !up.empty());
            chosen += static_cast<int>(found.size());
            if (down == 0)
                CHECK(activeFromAzure(pairToHub0(designOfScenario(json))) == expected);
        }
    }
    CHECK(chosen > 2000);
}

TEST_CASE("availability over meshed hubs is exact: every outcome enumerated")
{
    std::mt19937 random(3);
    const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    int checked = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<HubWay> ways;
        const int hubs = 1 + below(2);
        for (int i = 2; i > 0; --i)
            ways.push_back({below(hubs), below(2) == 0, 0, 0, true, {}, QStringLiteral("w%1").arg(i)});
        Design design = designOfScenario(hubScenario(ways, std::vector<const char*>(static_cast<std::size_t>(hubs), allPreferences[below(3)])));
        for (int hub = 0; hub < hubs; ++hub) {       // few components, so that all outcomes can be listed
            for (const char* gateway : {"er", "vpn"}) {
                const ObjectId id(QLatin1String(gateway) + QString::number(hub));
                const bool isUsed = std::any_of(ways.begin(), ways.end(), [&](const HubWay& way) { return way.hub == hub && way.isExpressRoute == (*gateway == 'e'); });
                if (!isUsed)
                    design = design.without(id);
            }
            if (below(2) == 0) {
                HubVirtualNetworkConnection joined = *design.find<HubVirtualNetworkConnection>(ObjectId(QStringLiteral("join%1").arg(hub)));
                joined.availability = Availability::fraction(0.99);
                design = design.with(joined);
            }
            VirtualHub row = *design.find<VirtualHub>(ObjectId(QStringLiteral("hub%1").arg(hub)));
            if (below(2) == 0)
                row.availability = Availability::fraction(0.9);
            design = design.with(row);
        }
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        for (int network = 0; network < hubs; ++network) {
            const ObjectId to(QStringLiteral("net%1").arg(network));
            const DesignOracle oracle(design, Catalogue::builtIn(), ObjectId("hq"), to);
            const auto expected = oracle.unavailability();
            if (!expected)
                continue;
            const PairResult& pair = *analysis.pair(ObjectId("hq"), to);
            CHECK(pair.availability.isExact);
            CHECK(pair.availability.value.down() == Approx(*expected).margin(1e-12));
            CHECK(namesOf(analysis, pair.singlePointsOfFailure) == oracle.singlePoints());
            ++checked;
        }
    }
    CHECK(checked > 40);
}

TEST_CASE("each route at a hub says what decided")
{
    const std::vector<HubWay> ways{{0, true, 0, 0, true, {}, "er"}, {0, false, 0, 0, true, {}, "vpn"}, {1, false, 0, 0, true, {}, "far"}};
    const PairResult byKind = pairToHub0(designOfScenario(hubScenario(ways, {"ExpressRoute", "ExpressRoute"})));
    CHECK(byKind.routes.first().links == QList<ObjectId>{ObjectId("er"), ObjectId("join0")});
    CHECK(whyOf(byKind, "vpn").contains("standby, as the hub prefers ExpressRoute"));
    CHECK(whyOf(byKind, "far").contains("own hub"));
    CHECK(whyOf(pairToHub0(designOfScenario(hubScenario(ways, {"VpnGateway", "ExpressRoute"}))), "er").contains("the hub prefers VPN"));
    CHECK(whyOf(pairToHub0(designOfScenario(hubScenario(ways, {"ASPath", "ExpressRoute"}))), "er").contains("shortest AS path"));
    const PairResult diverted = pairToHub0(designOfScenario(hubScenario(ways, {"ExpressRoute", "ExpressRoute"}, {QStringLiteral("\"10.10.0.0/16\"")})));
    CHECK(activeFromAzure(diverted).empty());
    CHECK(whyOf(diverted, "er").contains("static route"));
    CHECK(diverted.diverted == QStringList{"10.10.0.0/16 to 10.9.0.4"});
    CHECK(diverted.capacity.fromAzure.mbps->mbps() == 0);
    CHECK(diverted.capacity.toAzure.mbps->mbps() > 0);
}

TEST_CASE("only what goes from hub to hub passes the hubs' routers")
{
    const std::vector<HubWay> near{{0, true, 0, 0, true, {}, "a"}, {0, true, 0, 0, true, {}, "b"}, {0, true, 0, 0, true, {}, "c"}, {0, true, 0, 0, true, {}, "d"}};
    CHECK(pairToHub0(designOfScenario(hubScenario(near, {"ExpressRoute", "ExpressRoute"}))).capacity.toAzure.mbps->mbps() == 4000);
    std::vector<HubWay> far = near;
    for (HubWay& way : far)
        way.hub = 1;
    const PairResult pair = pairToHub0(designOfScenario(hubScenario(far, {"ExpressRoute", "ExpressRoute"})));
    CHECK(pair.capacity.toAzure.mbps->mbps() == 3000);   // two routing infrastructure units, Azure's default
    REQUIRE_FALSE(pair.capacity.toAzure.bottleneck.isEmpty());
    CHECK(pair.capacity.toAzure.bottleneck.first().what == "hub router throughput");
    CHECK(pair.singlePointsOfFailure.size() == 4);       // both hubs, the gateway, and the one building
}

TEST_CASE("hubs of different Virtual WANs know nothing of each other, and what Azure refuses to connect is said")
{
    const std::vector<HubWay> ways{{1, true, 0, 0, true, {}, "er"}};
    Design design = designOfScenario(hubScenario(ways, {"ExpressRoute", "ExpressRoute"}));
    CHECK(pairToHub0(design).isConnected());
    VirtualHub other = *design.find<VirtualHub>(ObjectId("hub1"));
    other.virtualWan = QStringLiteral("second");
    CHECK_FALSE(pairToHub0(design.with(other)).isConnected());

    VirtualNetworkGateway own;
    own.id = ObjectId("own");
    own.virtualNetwork = VirtualNetworkId(QStringLiteral("net0"));
    const Analysis withGateway = analyse(design.with(own), Catalogue::builtIn());
    CHECK(withGateway.link(ObjectId("join0"))->figures.availability.reason.contains("gateways of its own"));
    CHECK_FALSE(withGateway.pair(ObjectId("hq"), ObjectId("net0"))->isConnected());

    HubVirtualNetworkConnection twice;
    twice.id = ObjectId("twice");
    twice.virtualHub = VirtualHubId(QStringLiteral("hub1"));
    twice.remoteVirtualNetwork = VirtualNetworkId(QStringLiteral("net0"));
    CHECK(analyse(design.with(twice), Catalogue::builtIn()).link(ObjectId("twice"))->figures.availability.reason.contains("Azure allows one"));
}
