// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include "model/graph/seeded_random.h"
#include <algorithm>
#include <memory>
#include <vector>

/// A private WAN without any order: sites of one router each, joined by a ring and by links between any two of them. A few
/// sites have ExpressRoute, some others VPN, and everybody else reaches Azure through those.
struct WanShape
{
    int sites = 50;
    int links = 100;                             ///< the ring's included
    int networks = 3;
    int circuits = 4;                            ///< at as many sites, two peering locations, each connected to every network
    int vpnSites = 6;                            ///< each with a tunnel to every network
};

/// Reproducible: the same shape gives the same design.
class WanDesign
{
public:
    static Design make(const WanShape& shape)
    {
        WanDesign maker(shape);
        maker.addSites();
        maker.addWanLinks();
        maker.addNetworks();
        maker.addExits();
        return maker.m_design;
    }

private:
    explicit WanDesign(const WanShape& shape) : m_shape(shape)
    {
        m_design.id = QStringLiteral("o1");
        m_design.name = QStringLiteral("Meshed WAN");
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
        for (int s = 0; s < m_shape.sites; ++s) {
            sites.push_back(named<Site>("site", s));
            sites.back().latitude = 45 + 0.1 * (s % 80);
            sites.back().longitude = -4 + 0.2 * (s % 70);
            sites.back().addressPrefixes << Cidr(Cidr::Family::V4, {10, std::uint8_t(s / 256), std::uint8_t(s % 256)}, 24);
            EdgeRouter router = named<EdgeRouter>("router", s);
            router.site = idOf<Site>("site", s);
            router.throughput = Bandwidth::gbps(10);
            router.ipsecThroughput = Bandwidth::gbps(2);
            routers.push_back(router);
        }
        keep(sites);
        keep(routers);
    }

    void addWanLinks()
    {
        SeededRandom random(2026);
        std::vector<WanLink> links;
        for (int l = 0; l < m_shape.links; ++l) {
            const int from = l < m_shape.sites ? l : int(random.fraction() * m_shape.sites);
            int to = l < m_shape.sites ? (l + 1) % m_shape.sites : int(random.fraction() * m_shape.sites);
            if (to == from)
                to = (to + 2) % m_shape.sites;
            WanLink link = named<WanLink>("wan", l);
            link.routers = {idOf<EdgeRouter>("router", from), idOf<EdgeRouter>("router", to)};
            link.bandwidth = Bandwidth::gbps(1);
            links.push_back(link);
        }
        keep(links);
    }

    void addNetworks()
    {
        std::vector<VirtualNetwork> networks;
        std::vector<VirtualNetworkGateway> gateways;
        for (int n = 0; n < m_shape.networks; ++n) {
            networks.push_back(named<VirtualNetwork>("network", n));
            networks.back().region = QStringLiteral("westeurope");
            networks.back().addressSpace << Cidr(Cidr::Family::V4, {172, 16, std::uint8_t(n)}, 24);
            for (const GatewayType type : {GatewayType::ExpressRoute, GatewayType::Vpn}) {
                const bool isVpn = type == GatewayType::Vpn;
                VirtualNetworkGateway gateway = named<VirtualNetworkGateway>(isVpn ? "vpngw" : "ergw", n);
                gateway.virtualNetwork = idOf<VirtualNetwork>("network", n);
                gateway.gatewayType = type;
                gateway.sku = isVpn ? QStringLiteral("VpnGw2AZ") : QStringLiteral("ErGw1AZ");
                gateways.push_back(gateway);
            }
        }
        keep(networks);
        keep(gateways);
    }

    void addExits()
    {
        const QStringList names{QStringLiteral("Amsterdam"), QStringLiteral("London")};
        std::vector<PeeringLocation> locations;
        for (int i = 0; i < int(names.size()); ++i) {
            locations.push_back(named<PeeringLocation>("location", i));
            locations.back().location = names[i];
        }
        std::vector<ExpressRouteCircuit> circuits;
        std::vector<AccessLink> accessLinks;
        std::vector<InternetAccess> accesses;
        std::vector<Connection> connections;
        const auto connect = [&](ConnectionType type, const char* gatewayPrefix, int network) -> Connection& {
            connections.push_back(named<Connection>("connection", int(connections.size())));
            connections.back().connectionType = type;
            connections.back().gateway = idOf<VirtualNetworkGateway>(gatewayPrefix, network);
            return connections.back();
        };
        for (int c = 0; c < m_shape.circuits; ++c) {
            const int router = c * m_shape.sites / std::max(1, m_shape.circuits);
            circuits.push_back(named<ExpressRouteCircuit>("circuit", c));
            circuits.back().peeringLocation = idOf<PeeringLocation>("location", c % int(names.size()));
            circuits.back().bandwidth = Bandwidth::gbps(1);
            for (int path = 0; path < 2; ++path) {
                accessLinks.push_back(named<AccessLink>("last-mile", 2 * c + path));
                accessLinks.back().router = idOf<EdgeRouter>("router", router);
                accessLinks.back().circuit = idOf<ExpressRouteCircuit>("circuit", c);
                accessLinks.back().path = path == 0 ? AccessPath::Primary : AccessPath::Secondary;
                accessLinks.back().bandwidth = Bandwidth::gbps(1);
            }
            for (int n = 0; n < m_shape.networks; ++n)
                connect(ConnectionType::ExpressRoute, "ergw", n).circuit = idOf<ExpressRouteCircuit>("circuit", c);
        }
        for (int v = 0; v < m_shape.vpnSites; ++v) {
            const int router = (v * m_shape.sites / std::max(1, m_shape.vpnSites) + 3) % m_shape.sites;
            accesses.push_back(named<InternetAccess>("access", v));
            accesses.back().routers << idOf<EdgeRouter>("router", router);
            accesses.back().accessKind = InternetAccessKind::Dia;
            accesses.back().down = accesses.back().up = Bandwidth::mbps(500);
            for (int n = 0; n < m_shape.networks; ++n) {
                Connection& tunnel = connect(ConnectionType::IPsec, "vpngw", n);
                tunnel.router = idOf<EdgeRouter>("router", router);
                tunnel.internetAccess = idOf<InternetAccess>("access", v);
                tunnel.enableBgp = true;
            }
        }
        keep(locations);
        keep(circuits);
        keep(accessLinks);
        keep(accesses);
        keep(connections);
    }

    WanShape m_shape;
    Design m_design;
};
