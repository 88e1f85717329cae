// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/inspection.h"
#include <QHash>
#include <algorithm>

namespace {
/// The addresses that the user-defined routes of one network are about, and who stands at their next hops.
class InspectionFinder
{
public:
    InspectionFinder(const Topology& topology, const Design& design) : m_topology(topology)
    {
        for (const auto& site : topology.sites)
            m_outside << site.row->addressPrefixes;
        for (const auto& router : topology.routers)
            m_outside << router.row->advertisedPrefixes;
        for (const auto& gateway : topology.gateways)
            if (gateway.row->vpnClientConfiguration)
                m_outside << gateway.row->vpnClientConfiguration->vpnClientAddressPool;
        for (const RouteTable& table : design.all<RouteTable>())
            m_tables[table.virtualNetwork] << &table;
    }

    std::vector<int> appliancesOf(int network) const
    {
        std::vector<int> found;
        const auto& node = m_topology.networks[static_cast<std::size_t>(network)];
        // 1. From the gateways that serve it.
        if (!node.gateways.empty())
            addRoutes(network, true, node.row->addressSpace, found);
        for (const auto& transit : node.transits)
            addRoutes(transit.hub, true, node.row->addressSpace, found);
        // 2. From its own subnets.
        if (!node.gateways.empty() || !node.transits.empty())
            addRoutes(network, false, m_outside, found);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    void addRoutes(int network, bool isOfGateways, const QList<Cidr>& destinations, std::vector<int>& found) const
    {
        for (const RouteTable* table : m_tables.value(m_topology.networks[static_cast<std::size_t>(network)].row->id))
            if (isSetOn(*table, isOfGateways))
                for (const UserDefinedRoute& route : table->routes)
                    if (const int appliance = applianceAt(m_topology, network, route); appliance >= 0)
                        for (const Cidr& destination : destinations)
                            if (takesRoute(*table, route, destination, isOfGateways || !table->disableBgpRoutePropagation.value_or(false))) {
                                found.push_back(appliance);
                                break;
                            }
    }

    bool isSetOn(const RouteTable& table, bool isOfGateways) const
    {
        const QString gatewaySubnet = QStringLiteral("GatewaySubnet");
        return isOfGateways ? table.subnets.contains(gatewaySubnet)
                            : std::any_of(table.subnets.begin(), table.subnets.end(), [&](const QString& subnet) { return subnet != gatewaySubnet && subnet != QLatin1String("AzureFirewallSubnet"); });
    }

    const Topology& m_topology;
    QList<Cidr> m_outside;
    QHash<ObjectId, QList<const RouteTable*>> m_tables;
};
}

bool takesRoute(const RouteTable& table, const UserDefinedRoute& route, const Cidr& destination, bool isTold)
{
    if (!route.addressPrefix || !route.addressPrefix->overlaps(destination))
        return false;
    if (isTold && route.addressPrefix->length() < destination.length())
        return false;
    const Cidr& common = route.addressPrefix->contains(destination) ? destination : *route.addressPrefix;
    return std::none_of(table.routes.begin(), table.routes.end(), [&](const UserDefinedRoute& other) {
        return other.addressPrefix && other.addressPrefix->length() > route.addressPrefix->length() && other.addressPrefix->contains(common);
    });
}

int applianceAt(const Topology& topology, int network, const UserDefinedRoute& route)
{
    if (route.nextHopType != NextHopType::VirtualAppliance || route.nextHopIpAddress.isEmpty())
        return -1;
    const auto isPeered = [&](int other) {
        return std::any_of(topology.peerings.begin(), topology.peerings.end(), [&](const auto& peering) { return peering.network == network && peering.remote == other; });
    };
    for (std::size_t i = 0; i < topology.appliances.size(); ++i) {
        const auto& appliance = topology.appliances[i];
        const QString& address = appliance.firewall ? appliance.firewall->privateIpAddress : appliance.appliance->privateIpAddress;
        if (appliance.network >= 0 && address == route.nextHopIpAddress && (appliance.network == network || isPeered(appliance.network)))
            return static_cast<int>(i);
    }
    return -1;
}

void resolveInspection(Topology& topology, const Design& design)
{
    if (topology.appliances.empty())
        return;
    for (std::size_t i = 0; i < topology.appliances.size(); ++i) {
        const auto& appliance = topology.appliances[i];
        if (appliance.hub >= 0 && topology.hubs[static_cast<std::size_t>(appliance.hub)].row->privateTrafficNextHop == appliance.row->id)
            topology.hubs[static_cast<std::size_t>(appliance.hub)].inspectedBy = static_cast<int>(i);
    }
    const InspectionFinder finder(topology, design);
    for (std::size_t i = 0; i < topology.networks.size(); ++i) {
        const int hub = topology.hubOf(static_cast<int>(i));
        if (hub < 0)
            topology.networks[i].inspectedBy = finder.appliancesOf(static_cast<int>(i));
        else if (const int appliance = topology.hubs[static_cast<std::size_t>(hub)].inspectedBy; appliance >= 0)
            topology.networks[i].inspectedBy = {appliance};
    }
}
