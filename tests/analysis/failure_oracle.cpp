// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/failure_oracle.h"
#include "model/analysis/component_graph.h"

Design designWithout(const Analysis& analysis, const std::vector<int>& components)
{
    Design design = analysis.design;
    for (const int index : components) {
        const Component& component = analysis.components[static_cast<std::size_t>(index)];
        switch (component.kind) {
        case ComponentKind::ExpressRoutePort:    // its circuits with it
            for (const ExpressRouteCircuit& circuit : analysis.design.all<ExpressRouteCircuit>())
                if (circuit.expressRoutePort == component.object)
                    design = design.without(circuit.id);
            break;
        case ComponentKind::Facility:
            for (const auto& link : analysis.graph->topology.accessLinks)
                if (QStringLiteral("facility:") + link.facility == component.name)
                    design = design.without(link.row->id);
            break;
        case ComponentKind::SharedRisk:
            analysis.design.forEach([&](const auto& row) {
                if constexpr (requires { row.sharedRisks; })
                    if (row.sharedRisks.contains(Id<SharedRisk>(component.object)))
                        design = design.without(row.id);
            });
            break;
        case ComponentKind::VirtualHub:          // it stays one of its Virtual WAN, without anything in it or at it
            for (const VirtualNetworkGateway& gateway : analysis.design.all<VirtualNetworkGateway>())
                if (gateway.virtualHub == component.object)
                    design = design.without(gateway.id);
            for (const HubVirtualNetworkConnection& joined : analysis.design.all<HubVirtualNetworkConnection>())
                if (joined.virtualHub == component.object)
                    design = design.without(joined.id);
            break;
        case ComponentKind::AzureFirewall: {     // it drops what is sent through it: its network or hub is cut off from on-premises
            const auto* firewall = analysis.design.find<AzureFirewall>(component.object);
            for (const VirtualNetworkPeering& peering : analysis.design.all<VirtualNetworkPeering>())
                for (const RouteTable& table : analysis.design.all<RouteTable>())
                    if (table.virtualNetwork == peering.virtualNetwork && peering.useRemoteGateways.value_or(false) && !firewall->privateIpAddress.isEmpty()
                        && table.routes.first().nextHopIpAddress == firewall->privateIpAddress)
                        design = design.without(peering.id);
            for (const VirtualNetworkGateway& gateway : analysis.design.all<VirtualNetworkGateway>())
                if (gateway.virtualHub == firewall->virtualHub && !gateway.virtualHub.isEmpty())
                    design = design.without(gateway.id);
            for (const HubVirtualNetworkConnection& joined : analysis.design.all<HubVirtualNetworkConnection>())
                if (joined.virtualHub == firewall->virtualHub)
                    design = design.without(joined.id);
            break;
        }
        case ComponentKind::Site:
            for (const EdgeRouter& router : analysis.design.all<EdgeRouter>())
                if (router.site == component.object)
                    design = design.without(router.id);
            break;
        default:
            design = design.without(component.object);
        }
    }
    return design;
}

namespace {
/// One to three meshed virtual hubs with spokes, which circuits and routers of the design lead to as well.
Design withVirtualHubs(Design design, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    const auto chance = [&](int percent) { return below(100) < percent; };
    const int hubs = 1 + static_cast<int>(seed / 4 % 3);
    const auto id = [](const char* prefix, int number) { return QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(number); };
    int spokes = 0;
    for (int i = 0; i < hubs; ++i) {
        VirtualHub hub;
        hub.id = ObjectId(id("vhub", i));
        hub.region = i == 1 ? QStringLiteral("northeurope") : QStringLiteral("westeurope");
        hub.hubRoutingPreference = static_cast<HubRoutingPreference>(below(3));
        hub.routingInfrastructureUnits = 2 + below(6);
        design = design.with(hub);
        for (const GatewayType type : {GatewayType::Vpn, GatewayType::ExpressRoute}) {
            VirtualNetworkGateway gateway;
            gateway.id = ObjectId(id(type == GatewayType::Vpn ? "hub-vpngw" : "hub-ergw", i));
            gateway.virtualHub = VirtualHubId(hub.id);
            gateway.gatewayType = type;
            gateway.scaleUnits = 1 + below(3);
            design = design.with(gateway);
        }
        for (int k = 0; k < 2; ++k, ++spokes) {
            VirtualNetwork spoke;
            spoke.id = ObjectId(id("hub-spoke", spokes));
            spoke.region = hub.region;
            HubVirtualNetworkConnection joined;
            joined.id = ObjectId(id("hub-connection", spokes));
            joined.virtualHub = VirtualHubId(hub.id);
            joined.remoteVirtualNetwork = VirtualNetworkId(spoke.id);
            if (k == 1 && chance(30)) {
                HubStaticRoute route;
                route.addressPrefixes << Cidr(Cidr::Family::V4, {10, 100, static_cast<std::uint8_t>(below(3))}, chance(50) ? 25 : 24);
                route.nextHopIpAddress = QStringLiteral("10.9.0.4");
                joined.staticRoutes << route;
            } else if (chance(30)) {
                joined.availability = Availability::fraction(0.999);
            }
            design = design.with(spoke).with(joined);
        }
    }
    const Table<ExpressRouteCircuit> circuits = design.all<ExpressRouteCircuit>();
    int number = 0;
    for (const ExpressRouteCircuit& circuit : circuits) {
        Connection connection;
        connection.id = ObjectId(id("hub-er", number++));
        connection.connectionType = ConnectionType::ExpressRoute;
        connection.circuit = CircuitId(circuit.id);
        connection.gateway = GatewayId(id("hub-ergw", below(hubs)));
        if (chance(30))
            connection.routingWeight = below(3);
        design = design.with(connection);
    }
    const Table<InternetAccess> accesses = design.all<InternetAccess>();
    number = 0;
    for (const InternetAccess& access : accesses)
        for (const EdgeRouterId& router : access.routers) {
            if (chance(40))
                continue;
            Connection connection;
            connection.id = ObjectId(id("hub-vpn", number++));
            connection.connectionType = ConnectionType::IPsec;
            connection.router = router;
            connection.internetAccess = InternetAccessId(access.id);
            connection.gateway = GatewayId(id("hub-vpngw", below(hubs)));
            connection.enableBgp = chance(70);
            design = design.with(connection);
        }
    const Table<Demand> demands = design.all<Demand>();
    for (Demand demand : demands)
        if (chance(60)) {
            demand.to = ObjectId(id("hub-spoke", below(spokes)));
            design = design.with(demand);
        }
    return design;
}

/// Firewalls before some spokes and in some virtual hubs, and circuits carved from a port that can fail.
Design withInspection(Design design, unsigned seed)
{
    std::mt19937 random(seed + 77);
    const auto chance = [&](int percent) { return static_cast<int>(random() % 100) < percent; };
    int number = 0;
    const auto newFirewall = [&] {
        AzureFirewall firewall;
        firewall.id = ObjectId(QStringLiteral("fw-%1").arg(number++));
        firewall.sku = chance(50) ? FirewallTier::Basic : FirewallTier::Standard;
        if (chance(50))
            firewall.zones << QStringLiteral("1") << QStringLiteral("2");
        return firewall;
    };
    const Design before = design;
    for (const VirtualHub& row : before.all<VirtualHub>()) {
        if (!chance(60))
            continue;
        AzureFirewall firewall = newFirewall();
        firewall.virtualHub = VirtualHubId(row.id);
        VirtualHub hub = row;
        hub.privateTrafficNextHop = firewall.id;
        design = design.with(firewall).with(hub);
    }
    for (const VirtualNetworkPeering& peering : before.all<VirtualNetworkPeering>()) {
        if (!peering.useRemoteGateways.value_or(false) || !chance(60))
            continue;
        AzureFirewall firewall = newFirewall();
        firewall.virtualNetwork = peering.remoteVirtualNetwork;
        firewall.privateIpAddress = QStringLiteral("10.255.0.%1").arg(number);
        RouteTable table;
        table.id = ObjectId(QStringLiteral("table-%1").arg(number));
        table.virtualNetwork = peering.virtualNetwork;
        table.subnets << QStringLiteral("apps");
        table.disableBgpRoutePropagation = true;
        UserDefinedRoute route;
        route.addressPrefix = Cidr();
        route.nextHopIpAddress = firewall.privateIpAddress;
        table.routes << route;
        design = design.with(firewall).with(table);
    }
    ExpressRoutePort port;
    port.id = ObjectId("direct-port");
    port.bandwidth = Bandwidth::gbps(1);
    if (chance(50))
        port.availability = Availability::fraction(0.999);
    design = design.with(port);
    for (ExpressRouteCircuit circuit : before.all<ExpressRouteCircuit>())
        if (chance(50)) {
            circuit.expressRoutePort = ExpressRoutePortId(port.id);
            design = design.with(circuit);
        }
    return design;
}

/// Joins the circuits by Global Reach, one after the other and across, with traffic between the sites.
Design withReaches(Design design, unsigned seed)
{
    QList<CircuitId> circuits;
    const Design before = design;
    for (ExpressRouteCircuit circuit : before.all<ExpressRouteCircuit>()) {
        circuit.peerings = {CircuitPeering()};
        circuits << CircuitId(circuit.id);
        design = design.with(circuit);
    }
    for (qsizetype i = 0; i < circuits.size(); ++i) {
        GlobalReach reach;
        reach.id = ObjectId(QStringLiteral("reach-%1").arg(i));
        reach.circuits = {circuits[i], circuits[(i + 1 + seed % 2) % circuits.size()]};
        if (i % 2 == 0)
            reach.availability = Availability::fraction(0.9995);
        design = design.with(reach);
    }
    const auto& sites = before.all<Site>().rows();
    for (qsizetype i = 0; i < sites.size(); ++i) {
        Demand demand;
        demand.id = ObjectId(QStringLiteral("between-%1").arg(i));
        demand.from = sites[i]->id;
        demand.to = sites[(i + 1) % sites.size()]->id;
        demand.toAzure = Bandwidth::mbps(30 + 10 * double(i));
        demand.fromAzure = Bandwidth::mbps(25);
        if (demand.from != demand.to)
            design = design.with(demand);
    }
    return design;
}
}

Design randomNetwork(unsigned seed)
{
    NetworkShape shape;
    shape.sites = 2 + static_cast<int>(seed % 4);
    shape.routersPerSite = 1 + static_cast<int>(seed / 2 % 3);
    shape.circuits = 1 + static_cast<int>(seed % 5);
    shape.hubs = 1 + static_cast<int>(seed % 3 == 0);
    shape.wanLinks = static_cast<int>(seed % 7);
    shape.vpnConnections = static_cast<int>(seed % 6);
    shape.sharedRisks = 2;
    shape.demands = 6;
    Design design = RandomDesign(seed).make(shape);
    if (seed % 3 == 1) {                         // IPsec over the first circuit, and a site and a peering that can fail
        Connection over;
        over.id = ObjectId("over-private");
        over.connectionType = ConnectionType::IPsec;
        over.transport = Transport::ExpressRoutePrivatePeering;
        over.router = EdgeRouterId(QString("router-0"));
        over.gateway = GatewayId(QString("vpngw-0"));
        over.underlay = ConnectionId(QString("er-connection-0"));
        design = design.with(over);
        Site site = *design.find(SiteId(QString("site-1")));
        site.availability = Availability::fraction(0.999);
        VirtualNetworkPeering peering = *design.find(Id<VirtualNetworkPeering>(QString("peering-back-0")));
        peering.availability = Availability::fraction(0.9999);
        Connection connection = *design.find(ConnectionId(QString("er-connection-0")));
        connection.availability = Availability::fraction(0.999);
        design = design.with(site).with(peering).with(connection);
    }
    if (seed % 5 == 2 && seed % 4 >= 2)
        return withInspection(seed % 4 == 3 ? withVirtualHubs(design, seed) : design, seed);
    return seed % 4 == 3 ? withVirtualHubs(design, seed) : seed % 4 < 2 ? withReaches(design, seed) : design;
}
