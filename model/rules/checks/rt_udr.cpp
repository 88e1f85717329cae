// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/rt_udr.h"
#include "model/base/prefix_math.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

// Source of the rules: Azure documentation, "Virtual network traffic routing".
namespace {
constexpr int mostRoutes = 400;                  ///< of a table; azure-docs includes/azure-virtual-network-limits.md
const QString udrGatewaySubnet = QStringLiteral("GatewaySubnet");

/// A network and those that it is peered with.
QList<const VirtualNetwork*> udrReachable(const RuleInput& input, const VirtualNetworkId& network)
{
    QList<const VirtualNetwork*> networks;
    if (const auto* own = input.find(network))
        networks << own;
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(network))
        if (const auto* other = input.find(peering->remoteVirtualNetwork); other && !networks.contains(other))
            networks << other;
    return networks;
}

/// The ExpressRoute gateway that routes to a “VirtualNetworkGateway” would lead to, nullptr when there is none.
const VirtualNetworkGateway* udrExpressRouteGateway(const RuleInput& input, const VirtualNetworkId& network)
{
    if (const auto* own = gatewayIn(input, network, GatewayType::ExpressRoute))
        return own;
    for (const VirtualNetworkPeering* peering : input.peeringsFrom(network))
        if (peering->useRemoteGateways == true)
            if (const auto* remote = gatewayIn(input, peering->remoteVirtualNetwork, GatewayType::ExpressRoute))
                return remote;
    return nullptr;
}

/// RT-UDR-001
void checkRouteToExpressRouteGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteTable& table : input.all<RouteTable>()) {
        const VirtualNetworkGateway* gateway = udrExpressRouteGateway(input, table.virtualNetwork);
        for (const UserDefinedRoute& route : table.routes)
            if (gateway && route.nextHopType == NextHopType::VirtualNetworkGateway && route.addressPrefix)
                findings.add({table.id, gateway->id}, QCoreApplication::translate("rules", "%1 sends %2 to the virtual network gateway, and %3 is an ExpressRoute gateway: only a VPN gateway without one beside it can be a next hop.").arg(input.name(table.id), toText(*route.addressPrefix), input.name(gateway->id)), toText(*route.addressPrefix))
                    .at("routes").at(gateway->id, "gatewayType")
                    .fixed(QCoreApplication::translate("rules", "Delete the route"), [id = ObjectId(table.id), prefix = *route.addressPrefix](const Design& design) {
                        return withRoutes(design, id, [&](QList<UserDefinedRoute>& routes) {
                            routes.erase(std::remove_if(routes.begin(), routes.end(), [&](const UserDefinedRoute& one) { return one.addressPrefix == prefix && one.nextHopType == NextHopType::VirtualNetworkGateway; }), routes.end());
                        });
                    });
    }
}

/// What stands at an address in these networks, and whether one of them has an appliance whose address is not set.
struct UdrOwners
{
    bool isOwned = false;
    bool hasUnknown = false;
    QList<std::pair<ObjectId, QString>> candidates;      ///< appliances with an address
};

UdrOwners udrOwnersOf(const RuleInput& input, const QList<const VirtualNetwork*>& networks, const QString& address)
{
    UdrOwners owners;
    const auto count = [&](const Object& row, const QString& own) {
        owners.isOwned = owners.isOwned || own == address;
        owners.hasUnknown = owners.hasUnknown || own.isEmpty();
        if (!own.isEmpty())
            owners.candidates << std::pair<ObjectId, QString>{row.id, own};
    };
    for (const VirtualNetwork* network : networks) {
        for (const AzureFirewall* firewall : input.firewallsIn(network->id))
            count(*firewall, firewall->privateIpAddress);
        for (const NetworkVirtualAppliance* appliance : input.appliancesIn(network->id))
            count(*appliance, appliance->privateIpAddress);
    }
    return owners;
}

/// RT-UDR-002
void checkNextHopReachable(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteTable& table : input.all<RouteTable>()) {
        const QList<const VirtualNetwork*> networks = udrReachable(input, table.virtualNetwork);
        const bool isKnown = std::none_of(networks.begin(), networks.end(), [](const auto* network) { return network->addressSpace.isEmpty(); });
        for (const UserDefinedRoute& route : table.routes) {
            const auto hop = route.nextHopType == NextHopType::VirtualAppliance ? addressOf(route.nextHopIpAddress) : std::nullopt;
            const UdrOwners owners = hop ? udrOwnersOf(input, networks, route.nextHopIpAddress) : UdrOwners();
            if (!hop || owners.isOwned)
                continue;
            const bool isInside = std::any_of(networks.begin(), networks.end(), [&](const auto* network) {
                return std::any_of(network->addressSpace.begin(), network->addressSpace.end(), [&](const Cidr& range) { return range.contains(*hop); });
            });
            if (owners.hasUnknown && (isInside || !isKnown)) {
                findings.undecided({table.id}, QCoreApplication::translate("rules", "The next hop %1 of %2 is no address of a firewall or appliance here, and one of them has no address set.").arg(route.nextHopIpAddress, input.name(table.id)), route.nextHopIpAddress).at("routes");
                continue;
            }
            if (!isInside && !isKnown)
                continue;
            auto entry = findings.add({table.id}, isInside ? QCoreApplication::translate("rules", "No firewall or appliance has %1, the next hop in %2.").arg(route.nextHopIpAddress, input.name(table.id))
                                                           : QCoreApplication::translate("rules", "The next hop %1 in %2 is neither in %3 nor in a network that is peered with it.").arg(route.nextHopIpAddress, input.name(table.id), input.name(table.virtualNetwork)),
                                      route.nextHopIpAddress);
            entry.at("routes");
            if (owners.candidates.size() != 1)
                continue;
            const auto& [owner, address] = owners.candidates.first();
            entry.fixed(QCoreApplication::translate("rules", "Set next hop %1 of %2").arg(address, input.name(owner)), [id = ObjectId(table.id), from = route.nextHopIpAddress, to = address](const Design& design) {
                return withRoutes(design, id, [&](QList<UserDefinedRoute>& routes) {
                    for (UserDefinedRoute& one : routes)
                        if (one.nextHopType == NextHopType::VirtualAppliance && one.nextHopIpAddress == from)
                            one.nextHopIpAddress = to;
                });
            });
        }
    }
}

/// The routes of a list without what overlaps the prefixes of GatewaySubnet.
void udrSplitAround(QList<UserDefinedRoute>& routes, const QList<Cidr>& holes, const Cidr& prefix)
{
    const auto at = std::find_if(routes.begin(), routes.end(), [&](const UserDefinedRoute& one) { return one.addressPrefix == prefix; });
    if (at == routes.end())
        return;
    const UserDefinedRoute split = *at;
    routes.erase(at);
    const QList<Cidr> rest = without(prefix, holes);
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (std::any_of(routes.begin(), routes.end(), [&](const UserDefinedRoute& one) { return one.addressPrefix == rest[i]; }))
            continue;
        UserDefinedRoute part = split;
        part.addressPrefix = rest[i];
        if (!part.name.isEmpty())
            part.name += QStringLiteral("-%1").arg(i + 1);
        routes << part;
    }
}

/// RT-UDR-005
void checkRouteCoversGatewaySubnet(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteTable& table : input.all<RouteTable>()) {
        const auto* network = table.subnets.contains(udrGatewaySubnet) ? input.find(table.virtualNetwork) : nullptr;
        const Subnet* subnet = network ? gatewaySubnetOf(*network) : nullptr;
        if (!subnet)
            continue;
        const QList<Cidr> holes = prefixesOf(*subnet);
        for (const UserDefinedRoute& route : table.routes) {
            const bool isAway = route.nextHopType == NextHopType::VirtualAppliance || route.nextHopType == NextHopType::None || route.nextHopType == NextHopType::Internet;
            if (!isAway || !route.addressPrefix || route.addressPrefix->length() == 0 || std::none_of(holes.begin(), holes.end(), [&](const Cidr& hole) { return hole.overlaps(*route.addressPrefix); }))
                continue;
            findings.add({table.id}, QCoreApplication::translate("rules", "The route %1 of %2 covers GatewaySubnet of %3 (%4), whose gateways it can cut off.").arg(toText(*route.addressPrefix), input.name(table.id), input.name(network->id), toText(holes)), toText(*route.addressPrefix))
                .at("routes").at(network->id, "subnets")
                .fixed(QCoreApplication::translate("rules", "Split the route around GatewaySubnet"), [id = ObjectId(table.id), holes, prefix = *route.addressPrefix](const Design& design) {
                    return withRoutes(design, id, [&](QList<UserDefinedRoute>& routes) { udrSplitAround(routes, holes, prefix); });
                });
        }
    }
}

/// RT-UDR-006
void checkRouteCount(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteTable& table : input.all<RouteTable>())
        if (table.routes.size() > mostRoutes)
            findings.add({table.id}, QCoreApplication::translate("rules", "%1 has %2 routes, and a route table holds %3.").arg(input.name(table.id)).arg(table.routes.size()).arg(mostRoutes)).at("routes");
}

/// The appliance of a network with an address, none when there is none.
ObjectId udrApplianceWith(const RuleInput& input, const VirtualNetworkId& network, const QString& address)
{
    for (const AzureFirewall* firewall : input.firewallsIn(network))
        if (firewall->privateIpAddress == address)
            return firewall->id;
    for (const NetworkVirtualAppliance* appliance : input.appliancesIn(network))
        if (appliance->privateIpAddress == address)
            return appliance->id;
    return {};
}

/// RT-UDR-007
void checkApplianceInOwnRoute(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteTable& table : input.all<RouteTable>()) {
        const auto* network = input.find(table.virtualNetwork);
        for (const UserDefinedRoute& route : table.routes) {
            const auto hop = network && route.nextHopType == NextHopType::VirtualAppliance ? addressOf(route.nextHopIpAddress) : std::nullopt;
            const ObjectId appliance = hop ? udrApplianceWith(input, table.virtualNetwork, route.nextHopIpAddress) : ObjectId();
            if (appliance.isEmpty())
                continue;
            for (const Subnet& subnet : network->subnets) {
                const QList<Cidr> prefixes = prefixesOf(subnet);
                if (!table.subnets.contains(subnet.name) || std::none_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return one.contains(*hop); }))
                    continue;
                findings.add({table.id, appliance}, QCoreApplication::translate("rules", "%1 stands in subnet %2 of %3, whose route table %4 sends its own traffic back to it.").arg(input.name(appliance), subnet.name, input.name(network->id), input.name(table.id)), subnet.name)
                    .at("subnets").at("routes")
                    .fixed(QCoreApplication::translate("rules", "Take the table off subnet %1").arg(subnet.name), [id = ObjectId(table.id), name = subnet.name](const Design& design) -> Result<Design> {
                        const auto* known = design.find<RouteTable>(id);
                        if (!known || !known->subnets.contains(name))
                            return Error{QCoreApplication::translate("rules", "The route table is no longer set on this subnet."), {}};
                        RouteTable edited = *known;
                        edited.subnets.removeAll(name);
                        return design.with(edited);
                    });
            }
        }
    }
}
}

Result<Design> withRoutes(const Design& design, const ObjectId& table, const std::function<void(QList<UserDefinedRoute>&)>& edit)
{
    const auto* known = design.find<RouteTable>(table);
    if (!known)
        return Error{QCoreApplication::translate("rules", "The route table is gone."), {}};
    RouteTable edited = *known;
    edit(edited.routes);
    return design.with(edited);
}

void putRoute(QList<UserDefinedRoute>& routes, const Cidr& prefix, const QString& nextHop)
{
    if (std::none_of(routes.begin(), routes.end(), [&](const UserDefinedRoute& one) { return one.addressPrefix == prefix; })) {
        UserDefinedRoute route;
        route.addressPrefix = prefix;
        routes << route;
    }
    for (UserDefinedRoute& one : routes)
        if (one.addressPrefix && prefix.contains(*one.addressPrefix)) {
            one.nextHopType = NextHopType::VirtualAppliance;
            one.nextHopIpAddress = nextHop;
        }
}

std::vector<RuleCheck> checksRtUdr()
{
    return {
        {"RT-UDR-001", checkRouteToExpressRouteGateway},
        {"RT-UDR-002", checkNextHopReachable},
        {"RT-UDR-003", checkReturnRoutes},
        {"RT-UDR-004", checkSpokeRoutes},
        {"RT-UDR-005", checkRouteCoversGatewaySubnet},
        {"RT-UDR-006", checkRouteCount},
        {"RT-UDR-007", checkApplianceInOwnRoute},
    };
}
