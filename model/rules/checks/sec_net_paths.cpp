// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/sec_net.h"
#include "model/edit/appliances.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/checks/subnet_edit.h"
#include <QCoreApplication>

// Firewalls, and what passes them by.
namespace {
/// Spokes that use a network's gateways.
QList<const VirtualNetwork*> spokesOf(const RuleInput& input, const VirtualNetwork& network)
{
    QList<const VirtualNetwork*> spokes;
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(network.id))
        for (const VirtualNetwork* served : networksServedBy(input, *gateway))
            if (served != &network && !spokes.contains(served))
                spokes << served;
    return spokes;
}

/// Whether Azure itself carries traffic between two networks.
bool areJoinedInAzure(const RuleInput& input, const VirtualNetwork& a, const VirtualNetwork& b)
{
    const auto peersOf = [&](const VirtualNetwork& network) {
        QSet<QString> peers{network.id.text};
        for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(network.id)))
            peers.insert(peering->remoteVirtualNetwork.text);
        return peers;
    };
    if (peersOf(a).intersects(peersOf(b)))       // directly, or over a hub
        return true;
    QSet<QString> circuits;
    QSet<QString> wans;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<const VirtualNetwork*> served = networksServedBy(input, gateway);
        if (served.contains(&a) && served.contains(&b))
            return true;
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id))) {
            const auto* other = connection->connectionType == ConnectionType::Vnet2Vnet ? input.find(connection->gateway == gateway.id ? connection->remoteGateway : connection->gateway) : nullptr;
            if (served.contains(&a) && other && networksServedBy(input, *other).contains(&b))
                return true;                     // a tunnel between the two
            if (served.contains(&a) && !connection->circuit.isEmpty())
                circuits.insert(connection->circuit.text);
        }
    }
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (networksServedBy(input, gateway).contains(&b))
            for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
                if (circuits.contains(connection->circuit.text))
                    return true;                 // over Microsoft's edge
    for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualNetworkId(a.id)))
        if (const auto* hub = input.find(joined->virtualHub))
            wans.insert(hub->virtualWan);
    for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualNetworkId(b.id)))
        if (const auto* hub = input.find(joined->virtualHub); hub && wans.contains(hub->virtualWan))
            return true;
    return false;
}

bool hasRouteTablePolicy(const Subnet& subnet)
{
    return subnet.privateEndpointNetworkPolicies == PrivateEndpointNetworkPolicies::Enabled || subnet.privateEndpointNetworkPolicies == PrivateEndpointNetworkPolicies::RouteTableEnabled;
}

/// The route of a gateway's subnet that sends a whole spoke subnet to a firewall; nullptr when each endpoint has a route of its own.
const UserDefinedRoute* inspectingRoute(const RuleInput& input, const VirtualNetwork& hub, const Subnet& target)
{
    const Subnet* gatewaySubnet = gatewaySubnetOf(hub);
    const RouteTable* table = gatewaySubnet ? routeTableOf(input, hub, *gatewaySubnet) : nullptr;
    if (!table)
        return nullptr;
    const UserDefinedRoute* found = nullptr;
    int hosts = 0;
    for (const Cidr& space : prefixesOf(target))
        for (const UserDefinedRoute& route : table->routes) {
            if (!route.addressPrefix || route.nextHopType != NextHopType::VirtualAppliance)
                continue;
            if (space.contains(*route.addressPrefix) && route.addressPrefix->length() == route.addressPrefix->bits())
                ++hosts;
            else if (route.addressPrefix->contains(space) && !found)
                found = &route;
        }
    return hosts >= target.privateEndpoints.value_or(0) ? nullptr : found;
}
}

void checkHubUninspected(const RuleInput& input, RuleFindings& findings)
{
    const QSet<const VirtualNetwork*> hybrid = hybridNetworks(input);
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const auto policy = input.profile().inspectHybridTraffic;
        const bool isWanted = policy ? *policy : input.environmentOf(network) == Environment::Production;
        const QList<const VirtualNetwork*> spokes = isWanted && hybrid.contains(&network) ? spokesOf(input, network) : QList<const VirtualNetwork*>();
        if (spokes.isEmpty() || !input.firewallsIn(network.id).isEmpty() || !input.appliancesIn(network.id).isEmpty())
            continue;
        QList<ObjectId> ids;
        for (const VirtualNetwork* spoke : spokes)
            ids << spoke->id;
        findings.add({network.id}, QCoreApplication::translate("rules", "Sites reach %1 through %2 without a firewall or appliance there.").arg(input.names(ids), input.name(network.id)))
            .fixed(QCoreApplication::translate("rules", "Put an Azure Firewall into %1").arg(input.name(network.id)), [id = network.id](const Design& design) -> Result<Design> {
                if (!design.find<VirtualNetwork>(id) || !refusalOfAppliance(design, ObjectKind::AzureFirewall, id).isEmpty())
                    return noLongerFits();
                return withAppliance(design, Catalogue::builtIn(), ObjectKind::AzureFirewall, id).design;
            });
    }
}

void checkDdosProtection(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const auto* gateway = gatewayIn(input, network.id, GatewayType::Vpn);
        const auto& firewalls = input.firewallsIn(network.id);
        if (!network.ddosProtectionPlan.isEmpty() || input.environmentOf(network) != Environment::Production || (!gateway && firewalls.isEmpty()))
            continue;
        findings.add({network.id}, QCoreApplication::translate("rules", "%1 has public addresses in %2 and no DDoS protection plan.").arg(input.name(gateway ? gateway->id : firewalls.first()->id), input.name(network.id)))
            .at("ddosProtectionPlan")
            .fixed(QCoreApplication::translate("rules", "Attach a DDoS protection plan"), settingField(network.id, "ddosProtectionPlan", QStringLiteral("ddos-plan")));
    }
}

void checkAzureTrafficOnPremises(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const auto* from = input.find<VirtualNetwork>(demand.from);
        const auto* to = input.find<VirtualNetwork>(demand.to);
        if (!from || !to || from == to || areJoinedInAzure(input, *from, *to))
            continue;
        const QList<const Site*> sites = sitesReaching(input, *from);
        const QList<const Site*> others = sitesReaching(input, *to);
        for (const Site* site : sites) {
            const auto& routers = input.routersOf(SiteId(site->id));
            if (others.contains(site) && std::any_of(routers.begin(), routers.end(), [](const EdgeRouter* router) { return router->hasStatefulFirewall == true; }))
                findings.add({demand.id, site->id}, QCoreApplication::translate("rules", "Traffic between %1 and %2 has no way but through the firewall of %3.").arg(input.name(from->id), input.name(to->id), input.name(site->id))).at("from").at("to");
        }
    }
}

void checkBastion(const RuleInput& input, RuleFindings& findings)
{
    const QString name = QStringLiteral("AzureBastionSubnet");
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        if (network.virtualMachines.value_or(0) == 0 || input.gatewaysIn(network.id).isEmpty() || subnetNamed(network, name))
            continue;
        const auto& peerings = input.peeringsFrom(VirtualNetworkId(network.id));
        const bool isPeered = std::any_of(peerings.begin(), peerings.end(), [&](const VirtualNetworkPeering* peering) {
            const auto* other = input.find(peering->remoteVirtualNetwork);
            return other && subnetNamed(*other, name);
        });
        if (isPeered)
            continue;
        auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "%1 has %2 virtual machines and a gateway, and no Azure Bastion in it or next to it.").arg(input.name(network.id)).arg(*network.virtualMachines));
        entry.at("virtualMachines").at("subnets");
        VirtualNetwork trial = network;
        constexpr int bastionSubnet = 26;
        if (makeSubnet(trial, name, bastionSubnet))
            entry.fixed(QCoreApplication::translate("rules", "Add AzureBastionSubnet"), changing<VirtualNetwork>(network.id, [name](const Design&, VirtualNetwork& row) { return makeSubnet(row, name, bastionSubnet); }));
    }
}

void checkPrivateEndpointBypass(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const auto* site = demand.isToPrivateEndpoint == true ? input.find<Site>(demand.from) : nullptr;
        const auto* network = site ? input.find<VirtualNetwork>(demand.to) : nullptr;
        if (!network)
            continue;
        for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
            const auto* hub = input.find(gateway.virtualNetwork);
            if (!hub || !networksServedBy(input, gateway).contains(network))
                continue;
            for (const Subnet& subnet : network->subnets) {
                const UserDefinedRoute* route = subnet.privateEndpoints.value_or(0) > 0 && !hasRouteTablePolicy(subnet) ? inspectingRoute(input, *hub, subnet) : nullptr;
                if (!route)
                    continue;
                findings.add({network->id, hub->id}, QCoreApplication::translate("rules", "The route of %1 to %2 sends sites to a firewall, but each private endpoint of the subnet %3 in %4 brings a longer route that passes it by.")
                    .arg(input.name(hub->id), toText(*route->addressPrefix), subnet.name, input.name(network->id)), subnet.name)
                    .at("subnets")
                    .fixed(QCoreApplication::translate("rules", "Let route tables apply to its private endpoints"), changing<VirtualNetwork>(network->id, [name = subnet.name](const Design&, VirtualNetwork& row) {
                        Subnet* own = subnetNamed(row, name);
                        if (own)
                            own->privateEndpointNetworkPolicies = own->privateEndpointNetworkPolicies == PrivateEndpointNetworkPolicies::NetworkSecurityGroupEnabled ? PrivateEndpointNetworkPolicies::Enabled : PrivateEndpointNetworkPolicies::RouteTableEnabled;
                        return own != nullptr;
                    }));
            }
        }
    }
}
