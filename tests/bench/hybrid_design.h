// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <memory>
#include <vector>

/// A hybrid network as a careful company builds it. Every site has two routers, two ExpressRoute circuits at different peering
/// locations with both paths each, and an internet access a router; every circuit is connected to every hub, and every router
/// has a tunnel to every hub as backup. The last miles of a site share a conduit; sites are joined two by two by a private WAN.
/// Availability is set on connections, peerings and sites as well, so that they count as components.
struct HybridShape
{
    int sites = 10;
    int hubs = 1;                                ///< networks with an ExpressRoute and a VPN gateway
    int spokesPerHub = 1;
};

class HybridDesign
{
public:
    static Design make(const HybridShape& shape)
    {
        HybridDesign maker(shape);
        maker.addSites();
        maker.addNetworks();
        maker.addCircuits();
        maker.addTunnels();
        maker.keep(maker.m_connections);
        return maker.m_design;
    }

private:
    explicit HybridDesign(const HybridShape& shape) : m_shape(shape)
    {
        m_design.id = QStringLiteral("o1");
        m_design.name = QStringLiteral("Hybrid");
    }

    static QString id(const char* prefix, int number) { return QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(number); }
    template <class Row> static Id<Row> idOf(const char* prefix, int number) { return Id<Row>(id(prefix, number)); }
    template <class Row> static Row named(const char* prefix, int number)
    {
        Row row;
        row.id = ObjectId(id(prefix, number));
        row.name = id(prefix, number);
        return row;
    }
    template <class Row> void keep(const std::vector<Row>& rows)
    {
        QList<std::shared_ptr<const Row>> pointers;
        for (const Row& row : rows)
            pointers << std::make_shared<const Row>(row);
        m_design = m_design.withTable(Table<Row>::fromRows(pointers));
    }

    void addSites()
    {
        std::vector<Site> sites;
        std::vector<EdgeRouter> routers;
        std::vector<InternetAccess> accesses;
        std::vector<SharedRisk> conduits;
        std::vector<WanLink> wanLinks;
        for (int s = 0; s < m_shape.sites; ++s) {
            sites.push_back(named<Site>("site", s));
            sites.back().latitude = 45 + 0.1 * (s % 80);
            sites.back().longitude = -4 + 0.2 * (s % 70);
            sites.back().addressPrefixes << Cidr(Cidr::Family::V4, {10, std::uint8_t(s / 256), std::uint8_t(s % 256)}, 24);
            sites.back().availability = Availability::fraction(0.99995);
            conduits.push_back(named<SharedRisk>("conduit", s));
            conduits.back().availability = Availability::fraction(0.9998);
            for (int k = 0; k < 2; ++k) {
                EdgeRouter router = named<EdgeRouter>("router", 2 * s + k);
                router.site = idOf<Site>("site", s);
                router.throughput = Bandwidth::gbps(10);
                router.ipsecThroughput = Bandwidth::gbps(2);
                routers.push_back(router);
                InternetAccess access = named<InternetAccess>("access", 2 * s + k);
                access.routers << idOf<EdgeRouter>("router", 2 * s + k);
                access.accessKind = InternetAccessKind::Dia;
                access.down = access.up = Bandwidth::mbps(500);
                accesses.push_back(access);
            }
            if (s % 2 == 1) {
                WanLink link = named<WanLink>("wan", s / 2);
                link.routers = {idOf<EdgeRouter>("router", 2 * s - 2), idOf<EdgeRouter>("router", 2 * s)};
                link.bandwidth = Bandwidth::gbps(1);
                wanLinks.push_back(link);
            }
        }
        keep(sites);
        keep(conduits);
        keep(routers);
        keep(accesses);
        keep(wanLinks);
    }

    void addNetworks()
    {
        std::vector<VirtualNetwork> networks;
        std::vector<VirtualNetworkGateway> gateways;
        std::vector<VirtualNetworkPeering> peerings;
        const auto addNetwork = [&](const char* prefix, int number) {
            networks.push_back(named<VirtualNetwork>(prefix, number));
            networks.back().region = QStringLiteral("westeurope");
            networks.back().addressSpace << Cidr(Cidr::Family::V4, {172, std::uint8_t(16 + networks.size() / 256), std::uint8_t(networks.size() % 256)}, 24);
        };
        const auto addPeering = [&](const char* prefix, int number, Id<VirtualNetwork> from, Id<VirtualNetwork> to) -> VirtualNetworkPeering& {
            peerings.push_back(named<VirtualNetworkPeering>(prefix, number));
            peerings.back().virtualNetwork = from;
            peerings.back().remoteVirtualNetwork = to;
            peerings.back().availability = Availability::fraction(0.99999);
            return peerings.back();
        };
        for (int hub = 0; hub < m_shape.hubs; ++hub) {
            addNetwork("hub", hub);
            for (const GatewayType type : {GatewayType::ExpressRoute, GatewayType::Vpn}) {
                const bool isVpn = type == GatewayType::Vpn;
                VirtualNetworkGateway gateway = named<VirtualNetworkGateway>(isVpn ? "vpngw" : "ergw", hub);
                gateway.virtualNetwork = idOf<VirtualNetwork>("hub", hub);
                gateway.gatewayType = type;
                gateway.sku = isVpn ? QStringLiteral("VpnGw5AZ") : QStringLiteral("ErGw3AZ");
                if (isVpn)
                    gateway.activeActive = true;
                gateways.push_back(gateway);
            }
            for (int i = 0; i < m_shape.spokesPerHub; ++i) {
                const int number = hub * m_shape.spokesPerHub + i;
                addNetwork("spoke", number);
                addPeering("peering-out", number, idOf<VirtualNetwork>("hub", hub), idOf<VirtualNetwork>("spoke", number)).allowGatewayTransit = true;
                addPeering("peering-back", number, idOf<VirtualNetwork>("spoke", number), idOf<VirtualNetwork>("hub", hub)).useRemoteGateways = true;
            }
        }
        keep(networks);
        keep(gateways);
        keep(peerings);
    }

    Connection& addConnection(const char* prefix, int number, ConnectionType type, const char* gatewayPrefix, int hub)
    {
        m_connections.push_back(named<Connection>(prefix, number));
        m_connections.back().connectionType = type;
        m_connections.back().gateway = idOf<VirtualNetworkGateway>(gatewayPrefix, hub);
        m_connections.back().availability = Availability::fraction(0.9999);
        return m_connections.back();
    }

    void addCircuits()
    {
        const QStringList names{QStringLiteral("Amsterdam"), QStringLiteral("London"), QStringLiteral("Paris"), QStringLiteral("Frankfurt"), QStringLiteral("Dublin")};
        std::vector<PeeringLocation> locations;
        std::vector<ExpressRouteCircuit> circuits;
        std::vector<AccessLink> links;
        std::vector<Demand> demands;
        for (int i = 0; i < int(names.size()); ++i) {
            locations.push_back(named<PeeringLocation>("location", i));
            locations.back().location = names[i];
        }
        for (int c = 0; c < 2 * m_shape.sites; ++c) {
            const int site = c / 2;
            ExpressRouteCircuit circuit = named<ExpressRouteCircuit>("circuit", c);
            circuit.peeringLocation = idOf<PeeringLocation>("location", (site + c % 2) % int(names.size()));
            circuit.bandwidth = Bandwidth::gbps(1);
            circuits.push_back(circuit);
            for (int path = 0; path < 2; ++path) {
                AccessLink link = named<AccessLink>("last-mile", 2 * c + path);
                link.router = idOf<EdgeRouter>("router", 2 * site + path);
                link.circuit = idOf<ExpressRouteCircuit>("circuit", c);
                link.path = path == 0 ? AccessPath::Primary : AccessPath::Secondary;
                link.bandwidth = Bandwidth::gbps(1);
                if (path == 0)
                    link.sharedRisks << idOf<SharedRisk>("conduit", site);
                links.push_back(link);
            }
            for (int hub = 0; hub < m_shape.hubs; ++hub)
                addConnection("er", c * m_shape.hubs + hub, ConnectionType::ExpressRoute, "ergw", hub).circuit = idOf<ExpressRouteCircuit>("circuit", c);
            if (c % 2 == 0) {
                Demand demand = named<Demand>("demand", site);
                demand.from = ObjectId(id("site", site));
                demand.to = ObjectId(id("hub", site % m_shape.hubs));
                demand.toAzure = Bandwidth::mbps(200 + 10 * (site % 30));
                demand.fromAzure = Bandwidth::mbps(300);
                demands.push_back(demand);
            }
        }
        keep(locations);
        keep(circuits);
        keep(links);
        keep(demands);
    }

    void addTunnels()
    {
        for (int router = 0; router < 2 * m_shape.sites; ++router) {
            for (int hub = 0; hub < m_shape.hubs; ++hub) {
                Connection& tunnel = addConnection("vpn", router * m_shape.hubs + hub, ConnectionType::IPsec, "vpngw", hub);
                tunnel.router = idOf<EdgeRouter>("router", router);
                tunnel.internetAccess = idOf<InternetAccess>("access", router);
                tunnel.enableBgp = true;
            }
        }
    }

    HybridShape m_shape;
    Design m_design;
    std::vector<Connection> m_connections;
};
