// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <random>
#include <vector>

/// How large a random network is. All counts are met exactly; what joins what is chosen at random.
struct NetworkShape
{
    int sites = 3;
    int routersPerSite = 2;
    int circuits = 2;
    int hubs = 1;                                ///< networks with an ExpressRoute and a VPN gateway
    int spokesPerHub = 2;
    int wanLinks = 1;
    int vpnConnections = 2;
    int sharedRisks = 1;
    int demands = 1;

    /// A network of about so many objects, in the proportions of a company with a few datacentres and many branches.
    static NetworkShape ofSize(int objects)
    {
        NetworkShape shape;
        shape.sites = std::max(2, objects / 15);
        shape.circuits = std::max(1, shape.sites / 4);
        shape.hubs = std::max(1, objects / 250);
        shape.spokesPerHub = std::max(1, (objects / 10) / shape.hubs);
        shape.wanLinks = shape.sites / 2;
        shape.vpnConnections = shape.sites * 2;
        shape.sharedRisks = std::max(1, shape.sites / 3);
        shape.demands = std::max(1, objects / 10);
        return shape;
    }
};

/// Makes networks that make sense: every object is joined as a person would, with values as catalogues and contracts have
/// them. The same seed gives the same network. For property tests and benches.
class RandomDesign
{
public:
    explicit RandomDesign(unsigned seed) : m_random(seed) {}

    Design make(const NetworkShape& shape)
    {
        m_design = Design();
        m_design.id = QStringLiteral("o1");
        m_design.name = QStringLiteral("As drawn");
        addRisks(shape);
        addOnPremises(shape);
        addAzure(shape);
        addCircuits(shape);
        addVpn(shape);
        addDemands(shape);
        return m_design;
    }

private:
    template <class Row> static Row named(const QString& prefix, int number, const QString& label)
    {
        Row row;
        row.id = ObjectId(QStringLiteral("%1-%2").arg(prefix).arg(number));
        row.name = QStringLiteral("%1 %2").arg(label).arg(number);
        return row;
    }
    template <class Row> void keep(std::vector<Row> rows)
    {
        QList<std::shared_ptr<const Row>> pointers;
        for (Row& row : rows)
            pointers << std::make_shared<const Row>(std::move(row));
        m_design = m_design.withTable(Table<Row>::fromRows(pointers));
    }
    bool chance(double probability) { return std::uniform_real_distribution<double>(0, 1)(m_random) < probability; }
    int below(int end) { return end <= 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    template <class T> const T& any(const std::vector<T>& values) { return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))]; }
    std::optional<Availability> perhapsAvailability()
    {
        return chance(0.5) ? std::optional(Availability::fraction(any(std::vector<double>{0.99, 0.995, 0.999, 0.9995, 0.9999}))) : std::nullopt;
    }
    /// Some lines of the first sites run through the site's own conduit.
    ListOf<Id<SharedRisk>> perhapsRisks(const NetworkShape& shape, int site)
    {
        ListOf<Id<SharedRisk>> risks;
        if (site < shape.sharedRisks && chance(0.6))
            risks << idOf<SharedRisk>("risk", site);
        return risks;
    }
    template <class Row> static Id<Row> idOf(const char* prefix, int number) { return Id<Row>(QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(number)); }

    void addRisks(const NetworkShape& shape)
    {
        std::vector<SharedRisk> risks;
        for (int i = 0; i < shape.sharedRisks; ++i) {
            risks.push_back(named<SharedRisk>(QStringLiteral("risk"), i, QStringLiteral("Conduit")));
            risks.back().availability = Availability::fraction(0.9997);
        }
        keep(std::move(risks));
    }

    void addOnPremises(const NetworkShape& shape)
    {
        std::vector<Site> sites;
        std::vector<EdgeRouter> routers;
        std::vector<InternetAccess> accesses;
        std::vector<WanLink> wanLinks;
        for (int i = 0; i < shape.sites; ++i) {
            Site site = named<Site>(QStringLiteral("site"), i, QStringLiteral("Site"));
            site.latitude = 40 + below(2000) / 100.0;
            site.longitude = -5 + below(2500) / 100.0;
            site.addressPrefixes << Cidr(Cidr::Family::V4, {10, static_cast<std::uint8_t>(100 + i / 256), static_cast<std::uint8_t>(i % 256)}, 24);
            site.position = QPointF(0, 120 * i);
            sites.push_back(site);
            InternetAccess access = named<InternetAccess>(QStringLiteral("access"), i, QStringLiteral("Internet"));
            access.accessKind = any(std::vector{InternetAccessKind::Dia, InternetAccessKind::Broadband, InternetAccessKind::Mobile});
            access.down = Bandwidth::mbps(100 * (1 + below(10)));
            access.up = Bandwidth::mbps(50 * (1 + below(20)));
            access.availability = perhapsAvailability();
            access.sharedRisks = perhapsRisks(shape, i);
            for (int k = 0; k < shape.routersPerSite; ++k) {
                EdgeRouter router = named<EdgeRouter>(QStringLiteral("router"), i * shape.routersPerSite + k, QStringLiteral("Router"));
                router.site = idOf<Site>("site", i);
                router.throughput = Bandwidth::gbps(1 + below(10));
                if (chance(0.8))
                    router.ipsecThroughput = Bandwidth::mbps(250 * (1 + below(8)));
                router.availability = perhapsAvailability();
                if (chance(0.2))
                    router.localPreference = 100 * (1 + below(3));
                if (chance(0.2))
                    router.asPathPrepend = below(3);
                router.position = QPointF(220, 60 * (2 * i + k));
                access.routers << idOf<EdgeRouter>("router", i * shape.routersPerSite + k);
                routers.push_back(router);
            }
            accesses.push_back(access);
        }
        for (int i = 0; i < shape.wanLinks && shape.sites > 1; ++i) {   // branches to the first sites, which are the datacentres
            const int datacentre = below(std::min(shape.sites, std::max(1, shape.circuits)));
            const int branch = (datacentre + 1 + below(shape.sites - 1)) % shape.sites;
            WanLink wan = named<WanLink>(QStringLiteral("wan"), i, QStringLiteral("WAN"));
            wan.routers = {idOf<EdgeRouter>("router", datacentre * shape.routersPerSite), idOf<EdgeRouter>("router", branch * shape.routersPerSite)};
            if (chance(0.7))
                wan.bandwidth = Bandwidth::mbps(100 * (1 + below(20)));
            wan.availability = perhapsAvailability();
            wan.sharedRisks = perhapsRisks(shape, branch);
            wanLinks.push_back(wan);
        }
        keep(std::move(sites));
        keep(std::move(routers));
        keep(std::move(accesses));
        keep(std::move(wanLinks));
    }

    void addAzure(const NetworkShape& shape)
    {
        static const std::vector<QString> regions{QStringLiteral("westeurope"), QStringLiteral("northeurope"), QStringLiteral("uksouth"), QStringLiteral("francecentral"), QStringLiteral("germanywestcentral")};
        std::vector<VirtualNetwork> networks;
        std::vector<VirtualNetworkGateway> gateways;
        std::vector<VirtualNetworkPeering> peerings;
        for (int hub = 0; hub < shape.hubs; ++hub) {
            const QString region = any(regions);
            VirtualNetwork network = named<VirtualNetwork>(QStringLiteral("hub"), hub, QStringLiteral("hub-vnet"));
            network.region = region;
            network.position = QPointF(760, 200 * hub);
            networks.push_back(network);
            VirtualNetworkGateway expressRoute = named<VirtualNetworkGateway>(QStringLiteral("ergw"), hub, QStringLiteral("ER gateway"));
            expressRoute.virtualNetwork = idOf<VirtualNetwork>("hub", hub);
            expressRoute.gatewayType = GatewayType::ExpressRoute;
            expressRoute.sku = any(std::vector<QString>{QStringLiteral("ErGw1AZ"), QStringLiteral("ErGw2AZ"), QStringLiteral("ErGw3AZ")});
            gateways.push_back(expressRoute);
            VirtualNetworkGateway vpn = named<VirtualNetworkGateway>(QStringLiteral("vpngw"), hub, QStringLiteral("VPN gateway"));
            vpn.virtualNetwork = idOf<VirtualNetwork>("hub", hub);
            vpn.sku = any(std::vector<QString>{QStringLiteral("VpnGw1AZ"), QStringLiteral("VpnGw2AZ"), QStringLiteral("VpnGw5AZ")});
            vpn.activeActive = chance(0.5);
            gateways.push_back(vpn);
            for (int i = 0; i < shape.spokesPerHub; ++i) {
                const int number = hub * shape.spokesPerHub + i;
                VirtualNetwork spoke = named<VirtualNetwork>(QStringLiteral("spoke"), number, QStringLiteral("spoke-vnet"));
                spoke.region = chance(0.8) ? region : any(regions);
                spoke.position = QPointF(980, 100 * number);
                networks.push_back(spoke);
                VirtualNetworkPeering out = named<VirtualNetworkPeering>(QStringLiteral("peering-out"), number, QStringLiteral("hub to spoke"));
                out.virtualNetwork = idOf<VirtualNetwork>("hub", hub);
                out.remoteVirtualNetwork = idOf<VirtualNetwork>("spoke", number);
                out.allowGatewayTransit = true;
                VirtualNetworkPeering back = named<VirtualNetworkPeering>(QStringLiteral("peering-back"), number, QStringLiteral("spoke to hub"));
                back.virtualNetwork = idOf<VirtualNetwork>("spoke", number);
                back.remoteVirtualNetwork = idOf<VirtualNetwork>("hub", hub);
                back.useRemoteGateways = chance(0.9);
                peerings.push_back(out);
                peerings.push_back(back);
            }
        }
        keep(std::move(networks));
        keep(std::move(gateways));
        keep(std::move(peerings));
    }

    void addCircuits(const NetworkShape& shape)
    {
        static const std::vector<QString> names{QStringLiteral("Amsterdam"), QStringLiteral("London"), QStringLiteral("Amsterdam Metro"), QStringLiteral("Paris"), QStringLiteral("Frankfurt")};
        std::vector<PeeringLocation> locations;
        std::vector<ExpressRouteCircuit> circuits;
        std::vector<AccessLink> links;
        for (std::size_t i = 0; i < names.size(); ++i) {
            PeeringLocation location = named<PeeringLocation>(QStringLiteral("location"), static_cast<int>(i), names[i]);
            location.location = names[i];
            location.position = QPointF(470, 150.0 * static_cast<double>(i));
            locations.push_back(location);
        }
        for (int i = 0; i < shape.circuits; ++i) {
            ExpressRouteCircuit circuit = named<ExpressRouteCircuit>(QStringLiteral("circuit"), i, QStringLiteral("Circuit"));
            circuit.peeringLocation = idOf<PeeringLocation>("location", below(static_cast<int>(names.size())));
            circuit.bandwidth = Bandwidth::mbps(any(std::vector<double>{200, 500, 1000, 2000, 10000}));
            circuit.availability = perhapsAvailability();
            circuits.push_back(circuit);
            const int site = i % shape.sites;
            for (int path = 0; path < 2; ++path) {
                AccessLink link = named<AccessLink>(QStringLiteral("link"), 2 * i + path, QStringLiteral("Access link"));
                link.router = idOf<EdgeRouter>("router", site * shape.routersPerSite + path % shape.routersPerSite);
                link.circuit = idOf<ExpressRouteCircuit>("circuit", i);
                link.path = path == 0 || chance(0.2) ? AccessPath::Primary : AccessPath::Secondary;
                if (chance(0.8))
                    link.bandwidth = circuit.bandwidth;
                link.availability = perhapsAvailability();
                link.sharedRisks = perhapsRisks(shape, site);
                links.push_back(link);
            }
            Connection connection = named<Connection>(QStringLiteral("er-connection"), i, QStringLiteral("ER connection"));
            connection.connectionType = ConnectionType::ExpressRoute;
            connection.circuit = idOf<ExpressRouteCircuit>("circuit", i);
            connection.gateway = idOf<VirtualNetworkGateway>("ergw", below(shape.hubs));
            if (chance(0.3))
                connection.routingWeight = below(200);
            connection.fastPath = chance(0.2);
            m_connections.push_back(connection);
        }
        keep(std::move(locations));
        keep(std::move(circuits));
        keep(std::move(links));
    }

    void addVpn(const NetworkShape& shape)
    {
        for (int i = 0; i < shape.vpnConnections; ++i) {
            const int site = i % shape.sites;
            Connection connection = named<Connection>(QStringLiteral("vpn-connection"), i, QStringLiteral("VPN connection"));
            connection.connectionType = ConnectionType::IPsec;
            connection.gateway = idOf<VirtualNetworkGateway>("vpngw", (site + (chance(0.2) ? 1 : 0)) % shape.hubs);
            connection.router = idOf<EdgeRouter>("router", site * shape.routersPerSite + (i / shape.sites) % shape.routersPerSite);
            connection.internetAccess = idOf<InternetAccess>("access", site);
            connection.enableBgp = chance(0.7);
            if (chance(0.6)) {
                IpsecPolicy policy;
                policy.ikeEncryption = QStringLiteral("AES256");
                policy.ikeIntegrity = chance(0.9) ? QStringLiteral("SHA384") : QStringLiteral("SHA1");
                policy.dhGroup = QStringLiteral("ECP384");
                policy.ipsecEncryption = policy.ipsecIntegrity = QStringLiteral("GCMAES256");
                policy.pfsGroup = QStringLiteral("ECP384");
                connection.ipsecPolicy = policy;
            }
            m_connections.push_back(connection);
        }
        keep(std::move(m_connections));
        m_connections = {};
    }

    void addDemands(const NetworkShape& shape)
    {
        std::vector<Demand> demands;
        for (int i = 0; i < shape.demands; ++i) {
            Demand demand = named<Demand>(QStringLiteral("demand"), i, QStringLiteral("Demand"));
            demand.from = idOf<Site>("site", below(shape.sites));
            demand.to = idOf<VirtualNetwork>("spoke", below(shape.hubs * shape.spokesPerHub));
            demand.toAzure = Bandwidth::mbps(5 * (1 + below(40)));
            demand.fromAzure = Bandwidth::mbps(5 * (1 + below(40)));
            demands.push_back(demand);
        }
        keep(std::move(demands));
    }

    std::mt19937 m_random;
    Design m_design;
    std::vector<Connection> m_connections;
};
