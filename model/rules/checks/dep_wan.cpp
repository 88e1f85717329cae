// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_wan.h"
#include "model/edit/free_prefix.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/wan.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int recommendedHubPrefix = 23;         // articles/virtual-wan/virtual-wan-faq.md

/// The hub with a /23: the one around its prefix when that is free, else the first free one.
Result<Design> withLargerHub(const Design& design, const ObjectId& id)
{
    const auto* hub = design.find<VirtualHub>(id);
    if (!hub || !hub->addressPrefix || hub->addressPrefix->family() != Cidr::Family::V4)
        return Error{QCoreApplication::translate("rules", "The virtual hub has no IPv4 prefix any more."), QStringLiteral("addressPrefix")};
    QList<Cidr> taken = usedPrefixes(design);
    taken.removeOne(*hub->addressPrefix);
    std::optional<Cidr> larger = Cidr(Cidr::Family::V4, hub->addressPrefix->bytes(), recommendedHubPrefix);
    for (const char* pool : {"192.168.0.0/16", "10.0.0.0/8"})
        if (!larger || std::any_of(taken.begin(), taken.end(), [&](const Cidr& one) { return one.overlaps(*larger); }))
            larger = firstFreePrefix(prefix(pool), recommendedHubPrefix, taken);
    if (!larger)
        return Error{QCoreApplication::translate("rules", "No private /23 is free."), QStringLiteral("addressPrefix")};
    return setField(design, id, QStringLiteral("addressPrefix"), toText(*larger));
}

/// The network with one hub connection: to a hub of its own region where it has one.
Result<Design> withOneHub(const Design& design, const ObjectId& id)
{
    const auto* network = design.find<VirtualNetwork>(id);
    ObjectId kept;
    QList<ObjectId> others;
    for (const HubVirtualNetworkConnection& joined : design.all<HubVirtualNetworkConnection>()) {
        if (!network || joined.remoteVirtualNetwork != id)
            continue;
        const auto* hub = design.find(joined.virtualHub);
        if (kept.isEmpty() && hub && hub->region == network->region)
            kept = joined.id;
        else
            others << joined.id;
    }
    if (kept.isEmpty() && !others.isEmpty())
        others.removeFirst();
    return removeObjects(design, others);
}

Result<Design> withStandardWan(const Design& design, const QString& virtualWan)
{
    Design edited = design;
    for (VirtualHub hub : design.all<VirtualHub>())
        if (hub.virtualWan == virtualWan && hub.virtualWanType == VirtualWanType::Basic) {
            hub.virtualWanType = VirtualWanType::Standard;
            edited = edited.with(hub);
        }
    return edited;
}

/// What a hub has or is asked for that the Basic type lacks.
QStringList beyondBasic(const RuleInput& input, const VirtualHub& hub)
{
    QStringList wants;
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(hub.id))
        if (gateway->gatewayType == GatewayType::ExpressRoute || gateway->isPointToSiteOfHub())
            wants << input.name(gateway->id);
    for (const AzureFirewall* firewall : input.firewallsIn(hub.id))
        wants << input.name(firewall->id);
    for (const NetworkVirtualAppliance* appliance : input.appliancesIn(hub.id))
        wants << input.name(appliance->id);
    for (const Demand& demand : input.all<Demand>())
        if (passesHubRouter(input, demand, hub))
            wants << QCoreApplication::translate("rules", "traffic from %1 to %2").arg(input.name(demand.from), input.name(demand.to));
    return wants;
}
}

void checkHubPrefix(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (hub.addressPrefix && hub.addressPrefix->family() == Cidr::Family::V4 && hub.addressPrefix->length() == recommendedHubPrefix + 1)
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 has %2, the smallest prefix there is: a /%3 leaves room to grow, and the prefix of a hub cannot be changed.").arg(input.name(hub.id), toText(*hub.addressPrefix)).arg(recommendedHubPrefix))
                .at("addressPrefix").fixed(QCoreApplication::translate("rules", "Take a free /%1").arg(recommendedHubPrefix), [id = hub.id](const Design& design) { return withLargerHub(design, id); });
}

void checkHubSpokeGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const HubVirtualNetworkConnection& joined : input.all<HubVirtualNetworkConnection>()) {
        const auto* hub = input.find(joined.virtualHub);
        const auto* network = input.find(joined.remoteVirtualNetwork);
        if (!hub || !network)
            continue;
        for (const VirtualNetworkGateway* gateway : input.gatewaysIn(network->id))
            findings.add({joined.id, gateway->id}, QCoreApplication::translate("rules", "%1 is connected to %2 and has the gateway %3 of its own, which Azure refuses.").arg(input.name(network->id), input.name(hub->id), input.name(gateway->id)))
                .at("remoteVirtualNetwork").at(gateway->id, "virtualNetwork");
        for (const VirtualNetworkPeering* peering : input.peeringsFrom(VirtualNetworkId(network->id)))
            if (peering->useRemoteGateways == true)
                findings.add({joined.id, peering->id}, QCoreApplication::translate("rules", "%1 is connected to %2 and uses the gateways of %3 over a peering, which Azure refuses.").arg(input.name(network->id), input.name(hub->id), input.name(peering->remoteVirtualNetwork)))
                    .at("remoteVirtualNetwork").at(peering->id, "useRemoteGateways");
    }
}

void checkTwoHubs(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        QList<ObjectId> hubs;
        for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualNetworkId(network.id)))
            if (input.find(joined->virtualHub))
                hubs << joined->virtualHub;
        if (hubs.size() > 1)
            findings.add({network.id}, QCoreApplication::translate("rules", "%1 is connected to %2: a network has one hub connection.").arg(input.name(network.id), input.names(hubs)))
                .fixed(QCoreApplication::translate("rules", "Keep one hub connection"), [id = network.id](const Design& design) { return withOneHub(design, id); });
    }
}

void checkBasicWan(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        const QStringList wants = hub.virtualWanType == VirtualWanType::Basic ? beyondBasic(input, hub) : QStringList();
        if (!wants.isEmpty())
            findings.add({hub.id}, QCoreApplication::translate("rules", "%1 is of a Basic Virtual WAN, which has site-to-site VPN alone and takes no %2.").arg(input.name(hub.id), wants.join(QStringLiteral(", "))))
                .at("virtualWanType").fixed(QCoreApplication::translate("rules", "Set the Virtual WAN type Standard"), [wan = hub.virtualWan](const Design& design) { return withStandardWan(design, wan); });
    }
}

void checkHubIpv6(const RuleInput& input, RuleFindings& findings)
{
    for (const HubVirtualNetworkConnection& joined : input.all<HubVirtualNetworkConnection>()) {
        const auto* network = input.find(joined.virtualHub) ? input.find(joined.remoteVirtualNetwork) : nullptr;
        const auto v6 = network ? std::find_if(network->addressSpace.begin(), network->addressSpace.end(), [](const Cidr& one) { return one.family() == Cidr::Family::V6; }) : decltype(network->addressSpace.begin())();
        if (network && v6 != network->addressSpace.end())
            findings.add({joined.id}, QCoreApplication::translate("rules", "%1 has the IPv6 prefix %2 and is connected to %3: virtual hubs carry IPv4 alone.").arg(input.name(network->id), toText(*v6), input.name(joined.virtualHub)))
                .at("remoteVirtualNetwork").at(network->id, "addressSpace");
    }
}

std::vector<RuleCheck> checksDepWan()
{
    return {
        {"DEP-WAN-002", checkHubPrefix},
        {"DEP-WAN-003", checkHubSpokeGateway},
        {"DEP-WAN-004", checkTwoHubs},
        {"DEP-WAN-005", checkBasicWan},
        {"DEP-WAN-006", checkHubCircuits},
        {"DEP-WAN-007", checkHubBranches},
        {"DEP-WAN-008", checkHubNetworks},
        {"DEP-WAN-009", checkHubRoutes},
        {"DEP-WAN-010", checkIntentNextHop},
        {"DEP-WAN-011", checkIntentTables},
        {"DEP-WAN-012", checkIntentPrefixes},
        {"DEP-WAN-013", checkHubIpv6},
        {"DEP-WAN-014", checkIntentCeiling},
    };
}
