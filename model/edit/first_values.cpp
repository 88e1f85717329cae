// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/edit/free_prefix.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
template <class Row> Row fresh(const Design& design, const QString& name)
{
    Row row;
    row.id = newId(design, Row::kind);
    row.name = newName(design, Row::kind, name);
    return row;
}

Cidr privatePool(const char* text)
{
    return parseCidr(QString::fromLatin1(text)).value();
}

/// A free /16 of 10.0.0.0/8, else a free /24 of 192.168.0.0/16; none when both are full.
ListOf<Cidr> freeRange(const Design& design)
{
    const QList<Cidr> used = usedPrefixes(design);
    ListOf<Cidr> range;
    if (const auto prefix = firstFreePrefix(privatePool("10.0.0.0/8"), 16, used))
        range << *prefix;
    else if (const auto small = firstFreePrefix(privatePool("192.168.0.0/16"), 24, used))
        range << *small;
    return range;
}

QString locationNear(const Design& design, const Catalogue& catalogue)
{
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        for (const PeeringLocationEntry& entry : catalogue.peeringLocations())
            if (entry.cloud == publicCloud && !entry.isMetro && entry.localRegions.contains(network.region))
                return entry.location;
    const PeeringLocationEntry* nearest = nullptr;
    Distance best = Distance::kilometres(1e9);
    for (const Site& site : design.all<Site>())
        for (const PeeringLocationEntry& entry : catalogue.peeringLocations()) {
            if (!site.latitude || !site.longitude || entry.cloud != publicCloud || entry.isMetro)
                continue;
            const Distance distance = greatCircle({*site.latitude, *site.longitude}, entry.coordinates.value);
            if (distance < best) {
                best = distance;
                nearest = &entry;
            }
        }
    return nearest ? nearest->location : QStringLiteral("Amsterdam");
}

QString regionNear(const Design& design, const Catalogue& catalogue)
{
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        if (!network.region.isEmpty())
            return network.region;
    for (const PeeringLocation& location : design.all<PeeringLocation>()) {
        const auto* entry = catalogue.peeringLocation(location.location, location.cloud.isEmpty() ? publicCloud : location.cloud);
        if (entry && !entry->localRegions.isEmpty())
            return entry->localRegions.first();
    }
    return QStringLiteral("westeurope");
}
}

Site newSite(const Design& design)
{
    Site site = fresh<Site>(design, QCoreApplication::translate("edit", "Site"));
    site.siteType = SiteType::Datacenter;
    site.addressPrefixes = freeRange(design);
    return site;
}

EdgeRouter newRouter(const Design& design, const ObjectId& site)
{
    EdgeRouter router = fresh<EdgeRouter>(design, QCoreApplication::translate("edit", "Router"));
    router.site = SiteId(site);
    router.asn = Asn(65010);
    for (const EdgeRouter& other : design.all<EdgeRouter>())
        if (!site.isEmpty() && other.site == site && other.asn)
            router.asn = other.asn;                      // one AS a site
    return router;
}

InternetAccess newInternetAccess(const Design& design, const ObjectId& router)
{
    InternetAccess access = fresh<InternetAccess>(design, QCoreApplication::translate("edit", "Internet"));
    if (!router.isEmpty())
        access.routers = {EdgeRouterId(router)};
    access.accessKind = InternetAccessKind::Dia;
    access.down = Bandwidth::gbps(1);
    access.up = Bandwidth::gbps(1);
    return access;
}

RemoteUsers newRemoteUsers(const Design& design)
{
    RemoteUsers users = fresh<RemoteUsers>(design, QCoreApplication::translate("edit", "Remote users"));
    users.clients = 100;
    users.perClient = Bandwidth::mbps(5);
    return users;
}

PeeringLocation newPeeringLocation(const Design& design, const Catalogue& catalogue)
{
    PeeringLocation location;
    location.id = newId(design, ObjectKind::PeeringLocation);
    location.location = locationNear(design, catalogue);
    return location;
}

VirtualNetwork newVirtualNetwork(const Design& design, const Catalogue& catalogue)
{
    VirtualNetwork network = fresh<VirtualNetwork>(design, QCoreApplication::translate("edit", "vnet"));
    network.region = regionNear(design, catalogue);
    network.addressSpace = freeRange(design);
    if (!network.addressSpace.isEmpty())
        if (const auto prefix = firstFreePrefix(network.addressSpace.first(), 24, {})) {
            Subnet workload;
            workload.name = QStringLiteral("workload");
            workload.addressPrefix = prefix;
            network.subnets << workload;
        }
    return network;
}

VirtualHub newVirtualHub(const Design& design, const Catalogue& catalogue)
{
    VirtualHub hub = fresh<VirtualHub>(design, QCoreApplication::translate("edit", "hub"));
    hub.region = regionNear(design, catalogue);
    hub.addressPrefix = firstFreePrefix(privatePool("192.168.0.0/16"), 23, usedPrefixes(design));
    hub.hubRoutingPreference = HubRoutingPreference::ExpressRoute;
    hub.routingInfrastructureUnits = catalogue.virtualWan().defaultRouterUnits;
    if (!design.all<VirtualHub>().isEmpty())
        hub.virtualWan = design.all<VirtualHub>().begin()->virtualWan;
    return hub;
}

VirtualNetworkGateway newHubGateway(const Design& design, const ObjectId& hub, GatewayType type)
{
    auto gateway = fresh<VirtualNetworkGateway>(design, type == GatewayType::Vpn ? QCoreApplication::translate("edit", "VPN gateway") : QCoreApplication::translate("edit", "ER gateway"));
    gateway.virtualHub = VirtualHubId(hub);
    gateway.gatewayType = type;
    gateway.scaleUnits = 1;
    if (type == GatewayType::Vpn)
        gateway.asn = Asn(65515);                        // that of every hub
    return gateway;
}

ExpressRoutePort newPort(const Design& design, const ObjectId& location)
{
    auto port = fresh<ExpressRoutePort>(design, QCoreApplication::translate("edit", "Direct port"));
    port.peeringLocation = PeeringLocationId(location);
    port.bandwidth = Bandwidth::gbps(10);
    port.encapsulation = PortEncapsulation::QinQ;        // lets every circuit choose its VLANs
    return port;
}

CircuitPeering newPrivatePeering(const Design& design, std::optional<Asn> peerAsn)
{
    CircuitPeering peering;
    peering.peerAsn = peerAsn;
    QList<Cidr> used = usedPrefixes(design);
    const Cidr pool = privatePool("172.16.0.0/16");
    peering.primaryPrefix = firstFreePrefix(pool, 30, used);
    if (peering.primaryPrefix)
        used << *peering.primaryPrefix;
    peering.secondaryPrefix = firstFreePrefix(pool, 30, used);
    peering.vlanId = 100 + static_cast<int>(design.all<ExpressRouteCircuit>().size() % 900);
    return peering;
}

ExpressRouteCircuit newCircuit(const Design& design, const ObjectId& location, std::optional<Asn> peerAsn)
{
    ExpressRouteCircuit circuit = fresh<ExpressRouteCircuit>(design, QCoreApplication::translate("edit", "Circuit"));
    circuit.peeringLocation = PeeringLocationId(location);
    circuit.bandwidth = Bandwidth::gbps(1);
    circuit.tier = CircuitTier::Standard;
    circuit.family = CircuitFamily::MeteredData;
    circuit.peerings << newPrivatePeering(design, peerAsn);
    return circuit;
}

VirtualNetworkGateway newGateway(const Design& design, const Catalogue& catalogue, const VirtualNetwork& network, GatewayType type)
{
    const bool isVpn = type == GatewayType::Vpn;
    auto gateway = fresh<VirtualNetworkGateway>(design, isVpn ? QCoreApplication::translate("edit", "VPN gateway")
                                                              : QCoreApplication::translate("edit", "ER gateway"));
    gateway.virtualNetwork = VirtualNetworkId(network.id);
    gateway.gatewayType = type;
    gateway.sku = isVpn ? QStringLiteral("VpnGw2AZ") : QStringLiteral("ErGw1AZ");
    if (isVpn) {
        gateway.vpnGatewayGeneration = VpnGatewayGeneration::Generation2;
        gateway.vpnType = VpnType::RouteBased;
        gateway.asn = Asn(65515);                        // Azure's default for VPN gateways
        gateway.enableBgp = true;
        gateway.activeActive = false;
    }
    if (const Region* region = catalogue.region(network.region); region && region->hasAvailabilityZones.value_or(false))
        gateway.zones = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    return gateway;
}

IpsecPolicy strongIpsecPolicy()
{
    IpsecPolicy policy;
    policy.ikeEncryption = QStringLiteral("AES256");
    policy.ikeIntegrity = QStringLiteral("SHA384");
    policy.dhGroup = QStringLiteral("ECP384");
    policy.ipsecEncryption = QStringLiteral("GCMAES256");
    policy.ipsecIntegrity = QStringLiteral("GCMAES256");
    policy.pfsGroup = QStringLiteral("ECP384");
    policy.saLifeTimeSeconds = 27000;                    // Azure's default
    return policy;
}

Connection newIpsecConnection(const Design& design, const ObjectId& router, const ObjectId& access, const ObjectId& gateway)
{
    Connection connection = fresh<Connection>(design, QCoreApplication::translate("edit", "VPN link"));
    connection.connectionType = ConnectionType::IPsec;
    connection.router = EdgeRouterId(router);
    connection.internetAccess = InternetAccessId(access);
    connection.gateway = GatewayId(gateway);
    connection.transport = Transport::Internet;
    connection.ikeVersion = IkeVersion::IKEv2;
    connection.authentication = Authentication::Psk;
    const auto* end = design.find<VirtualNetworkGateway>(gateway);
    const bool isBasic = end && end->virtualHub.isEmpty() && end->sku == QLatin1String("Basic");
    connection.enableBgp = !end || !end->virtualHub.isEmpty() || end->enableBgp == true;
    if (end && end->vpnType == VpnType::PolicyBased)
        connection.ikeVersion = IkeVersion::IKEv1;       // which is all that it speaks
    if (isBasic)
        return connection;                               // takes no policy of its own
    connection.ipsecPolicy = strongIpsecPolicy();
    return connection;
}

VirtualNetwork withSubnet(const VirtualNetwork& network, const QString& name, int length)
{
    if (network.subnet(name))
        return network;
    QList<Cidr> used;
    for (const Subnet& subnet : network.subnets) {
        if (subnet.addressPrefix)
            used << *subnet.addressPrefix;
        used << subnet.addressPrefixes;
    }
    for (const Cidr& range : network.addressSpace) {
        if (range.family() != Cidr::Family::V4)
            continue;
        if (const auto prefix = lastFreePrefix(range, std::max(length, range.length()), used)) {
            Subnet subnet;
            subnet.name = name;
            subnet.addressPrefix = prefix;
            VirtualNetwork result = network;
            result.subnets << subnet;
            return result;
        }
    }
    return network;
}

VirtualNetwork withGatewaySubnet(const VirtualNetwork& network)
{
    return withSubnet(network, QStringLiteral("GatewaySubnet"), 27);
}
