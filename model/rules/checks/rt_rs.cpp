// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/appliances.h"
#include "model/edit/free_asn.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <algorithm>

// Source of the rules: Azure documentation, "Azure Route Server frequently asked questions" and "About Azure Route Server support
// for ExpressRoute and Azure VPN".
namespace {
constexpr int mostServerPeers = 8;               ///< azure-docs includes/route-server-limits.md
constexpr int mostRoutesOfPeer = 1000;           ///< the same
constexpr std::uint32_t mostServerAsn = 65535;   ///< 16 bits

/// Whether an IPsec connection and an ExpressRoute connection end in the same network, which is it; empty when they do not.
VirtualNetworkId rsSharedNetwork(const RuleInput& input, const Connection& one, const Connection& other)
{
    const auto* first = input.find(one.gateway);
    const auto* second = input.find(other.gateway);
    const bool areMixed = (one.connectionType == ConnectionType::IPsec && other.connectionType == ConnectionType::ExpressRoute)
                       || (other.connectionType == ConnectionType::IPsec && one.connectionType == ConnectionType::ExpressRoute);
    return areMixed && first && second && first->virtualNetwork == second->virtualNetwork ? first->virtualNetwork : VirtualNetworkId();
}

Result<Design> withBranchToBranch(const Design& design, const ObjectId& network)
{
    for (const RouteServer& server : design.all<RouteServer>())
        if (server.virtualNetwork == network)
            return setField(design, server.id, QStringLiteral("allowBranchToBranchTraffic"), true);
    if (const QString refusal = refusalOfAppliance(design, ObjectKind::RouteServer, network); !refusal.isEmpty())
        return Error{refusal, {}};
    const Edited edited = withAppliance(design, Catalogue::builtIn(), ObjectKind::RouteServer, network);
    return setField(edited.design, edited.ids.first(), QStringLiteral("allowBranchToBranchTraffic"), true);
}

/// RT-RS-001
void checkBranchReachesCircuitSite(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        if (!ends.areSites() || hasWay(input, ends.sites[0]->id, ends.sites[1]->id) || haveTransit(input, *ends.sites[0], *ends.sites[1]))
            continue;
        for (const Connection* near : connectionsOf(input, *ends.sites[0]))
            for (const Connection* far : connectionsOf(input, *ends.sites[1]))
                if (const auto network = rsSharedNetwork(input, *near, *far); input.find(network))
                    findings.add({network, ends.sites[0]->id, ends.sites[1]->id}, QCoreApplication::translate("rules", "%1 has traffic to %2, and one is on VPN and the other on ExpressRoute at %3: its gateways exchange no routes without a Route Server with branch-to-branch.")
                                                                                      .arg(input.name(ends.sites[0]->id), input.name(ends.sites[1]->id), input.name(network)))
                        .at(demand.id, "from").at(demand.id, "to")
                        .fixed(QCoreApplication::translate("rules", "Join them by a Route Server"), [id = ObjectId(network)](const Design& design) { return withBranchToBranch(design, id); });
    }
}

/// RT-RS-002
void checkGatewayFitsRouteServer(const RuleInput& input, RuleFindings& findings)
{
    const std::uint32_t wanted = input.catalogue().gatewayLimits().defaultAsn;
    for (const RouteServer& server : input.all<RouteServer>()) {
        const auto* gateway = server.allowBranchToBranchTraffic == true ? gatewayIn(input, server.virtualNetwork, GatewayType::Vpn) : nullptr;
        const bool isWrongAsn = gateway && gateway->asn && gateway->asn->number() != wanted;
        if (!gateway || (gateway->activeActive == true && !isWrongAsn))
            continue;
        const QString what = isWrongAsn && gateway->activeActive == true ? QCoreApplication::translate("rules", "has ASN %1").arg(gateway->asn->number())
                           : isWrongAsn ? QCoreApplication::translate("rules", "is not active-active and has ASN %1").arg(gateway->asn->number())
                                        : QCoreApplication::translate("rules", "is not active-active");
        findings.add({gateway->id, server.id}, QCoreApplication::translate("rules", "%1 %2: the branch-to-branch exchange of %3 takes a VPN gateway that is active-active with ASN %4.").arg(input.name(gateway->id), what, input.name(server.id)).arg(wanted))
            .at("activeActive").at("asn").at(server.id, "allowBranchToBranchTraffic")
            .fixed(QCoreApplication::translate("rules", "Make it active-active with ASN %1").arg(wanted), [id = ObjectId(gateway->id), asn = static_cast<double>(wanted)](const Design& design) -> Result<Design> {
                const Result<Design> edited = setField(design, id, QStringLiteral("activeActive"), true);
                return edited ? setField(*edited, id, QStringLiteral("asn"), asn) : edited;
            });
    }
}

/// RT-RS-003
void checkUsersReachCircuitSite(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const bool isForward = input.find<RemoteUsers>(demand.from);
        const auto* users = input.find<RemoteUsers>(isForward ? demand.from : demand.to);
        const auto* site = input.find<Site>(isForward ? demand.to : demand.from);
        if (!users || !site)
            continue;
        QList<ObjectId> networks;
        bool hasOtherWay = false;
        for (const Connection* connection : input.connectionsOf(RemoteUsersId(users->id)))
            if (const auto* gateway = input.find(connection->gateway)) {
                hasOtherWay = hasOtherWay || !gateway->virtualHub.isEmpty();
                networks << placeOf(*gateway);
            }
        ObjectId place;
        for (const Connection* connection : connectionsOf(input, *site))
            if (const auto* gateway = input.find(connection->gateway); gateway && networks.contains(placeOf(*gateway))) {
                hasOtherWay = hasOtherWay || connection->connectionType == ConnectionType::IPsec;
                if (connection->connectionType == ConnectionType::ExpressRoute)
                    place = placeOf(*gateway);
            }
        if (!hasOtherWay && !place.isEmpty())
            findings.add({users->id, site->id}, QCoreApplication::translate("rules", "%1 have traffic to %2, which %3 reaches by ExpressRoute alone: a Route Server joins circuits with site-to-site VPN only, not with remote users.").arg(input.name(users->id), input.name(site->id), input.name(place)))
                .at(demand.id, "from").at(demand.id, "to");
    }
}

/// RT-RS-004
void checkApplianceAsn(const RuleInput& input, RuleFindings& findings)
{
    const GatewayLimits& limits = input.catalogue().gatewayLimits();
    for (const RouteServer& server : input.all<RouteServer>())
        for (const auto& id : server.peers) {
            const auto* appliance = input.find(id);
            if (!appliance || !appliance->asn)
                continue;
            const std::uint32_t asn = appliance->asn->number();
            const bool isReserved = asn == limits.defaultAsn || contains(limits.vpnReservedAsns.value, asn);
            if (!isReserved && asn <= mostServerAsn)
                continue;
            findings.add({appliance->id, server.id}, isReserved ? QCoreApplication::translate("rules", "%1 has ASN %2, which Azure or IANA reserve: %3 takes another.").arg(input.name(appliance->id)).arg(asn).arg(input.name(server.id))
                                                                : QCoreApplication::translate("rules", "%1 has ASN %2, and %3 takes 16 bits only, up to %4.").arg(input.name(appliance->id)).arg(asn).arg(input.name(server.id)).arg(mostServerAsn))
                .at("asn").at(server.id, "peers")
                .fixed(QCoreApplication::translate("rules", "Set a free ASN"), [peer = ObjectId(appliance->id), limits](const Design& design) -> Result<Design> {
                    const auto free = freeAsn(design, limits);
                    if (!free)
                        return Error{QCoreApplication::translate("rules", "No private ASN is free."), {}};
                    return setField(design, peer, QStringLiteral("asn"), static_cast<double>(free->number()));
                });
        }
}

/// RT-RS-005
void checkBothSessions(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteServer& server : input.all<RouteServer>())
        for (const auto& id : server.peers)
            if (const auto* appliance = input.find(id); appliance && appliance->routeServerSessions && *appliance->routeServerSessions < 2)
                findings.add({appliance->id, server.id}, QCoreApplication::translate("rules", "%1 has %2 of 2 BGP sessions with the instances of %3: maintenance of one interrupts its routes.").arg(input.name(appliance->id)).arg(*appliance->routeServerSessions).arg(input.name(server.id)))
                    .at("routeServerSessions")
                    .fixed(QCoreApplication::translate("rules", "Add the second session"), settingField(appliance->id, "routeServerSessions", 2));
}

Result<Design> withBareRouteServerSubnet(const Design& design, const ObjectId& network, const QString& name)
{
    const auto* known = design.find<VirtualNetwork>(network);
    if (!known)
        return Error{QCoreApplication::translate("rules", "The virtual network is gone."), {}};
    VirtualNetwork changed = *known;
    for (Subnet& subnet : changed.subnets)
        if (subnet.name == name)
            subnet.networkSecurityGroup.clear();
    Design edited = design.with(changed);
    for (const RouteTable& table : design.all<RouteTable>())
        if (table.virtualNetwork == network && table.subnets.contains(name)) {
            RouteTable off = table;
            off.subnets.removeAll(name);
            edited = edited.with(off);
        }
    return edited;
}

/// RT-RS-006
void checkOneBareRouteServer(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        QList<ObjectId> servers;
        for (const RouteServer* server : input.routeServersIn(VirtualNetworkId(network.id)))
            servers << server->id;
        if (servers.size() > 1)
            findings.add(QList<ObjectId>{network.id} + servers, QCoreApplication::translate("rules", "%1 has %2 Route Servers, and Azure allows one in a virtual network: %3.").arg(input.name(network.id)).arg(servers.size()).arg(input.names(servers)));
        for (const Subnet& subnet : network.subnets) {
            if (subnet.name.compare(QLatin1String("RouteServerSubnet"), Qt::CaseInsensitive) != 0)
                continue;
            const RouteTable* table = routeTableOf(input, network, subnet);
            if (subnet.networkSecurityGroup.isEmpty() && !table)
                continue;
            const QString what = !table ? QCoreApplication::translate("rules", "the NSG %1").arg(subnet.networkSecurityGroup)
                               : subnet.networkSecurityGroup.isEmpty() ? QCoreApplication::translate("rules", "the route table %1").arg(input.name(table->id))
                                                                       : QCoreApplication::translate("rules", "the NSG %1 and the route table %2").arg(subnet.networkSecurityGroup, input.name(table->id));
            findings.add({network.id}, QCoreApplication::translate("rules", "RouteServerSubnet of %1 has %2: Azure supports neither an NSG nor a route table there.").arg(input.name(network.id), what), subnet.name)
                .at("subnets")
                .fixed(QCoreApplication::translate("rules", "Detach NSG and route table"), [id = ObjectId(network.id), name = subnet.name](const Design& design) { return withBareRouteServerSubnet(design, id, name); });
        }
    }
}

/// RT-RS-007
void checkRouteServerLimits(const RuleInput& input, RuleFindings& findings)
{
    for (const RouteServer& server : input.all<RouteServer>()) {
        if (server.peers.size() > mostServerPeers)
            findings.add({server.id}, QCoreApplication::translate("rules", "%1 has %2 BGP peers, and a Route Server takes %3.").arg(input.name(server.id)).arg(server.peers.size()).arg(mostServerPeers)).at("peers");
        for (const auto& id : server.peers)
            if (const auto* appliance = input.find(id); appliance && appliance->announcedRoutes && *appliance->announcedRoutes > mostRoutesOfPeer)
                findings.add({server.id, appliance->id}, QCoreApplication::translate("rules", "%1 announces %2 routes to %3, which drops the session of a peer with more than %4.").arg(input.name(appliance->id)).arg(*appliance->announcedRoutes).arg(input.name(server.id)).arg(mostRoutesOfPeer))
                    .at(appliance->id, "announcedRoutes");
    }
}
}

std::vector<RuleCheck> checksRtRs()
{
    return {
        {"RT-RS-001", checkBranchReachesCircuitSite},
        {"RT-RS-002", checkGatewayFitsRouteServer},
        {"RT-RS-003", checkUsersReachCircuitSite},
        {"RT-RS-004", checkApplianceAsn},
        {"RT-RS-005", checkBothSessions},
        {"RT-RS-006", checkOneBareRouteServer},
        {"RT-RS-007", checkRouteServerLimits},
    };
}
