// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_er.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
// Route limits of circuits. Source: includes/expressroute-limits.md, 2023-10-09, "Route advertisement limits".
constexpr qsizetype privateRoutesStandard = 4000;
constexpr qsizetype privateRoutesPremium = 10000;
constexpr qsizetype privateRoutesV6 = 100;
constexpr qsizetype microsoftRoutes = 200;       // of each family
constexpr qsizetype routesFromAzure = 1000;
constexpr qsizetype routesFromAzureV6 = 100;

qsizetype erCount(const QList<Cidr>& prefixes, Cidr::Family family)
{
    return std::count_if(prefixes.begin(), prefixes.end(), [family](const Cidr& one) { return one.family() == family; });
}

QString erFamilyText(Cidr::Family family) { return family == Cidr::Family::V4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6"); }

bool isErConnected(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const auto& connections = input.connectionsOf(GatewayId(gateway.id));
    return std::any_of(connections.begin(), connections.end(), [&](const Connection* one) { return one->connectionType == ConnectionType::ExpressRoute && input.find(one->circuit); });
}

/// What appliances tell a network's Route Servers that pass routes on to gateways.
qsizetype erRouteServerRoutes(const RuleInput& input, const VirtualNetworkId& network)
{
    qsizetype routes = 0;
    for (const RouteServer* server : input.routeServersIn(network))
        if (server->allowBranchToBranchTraffic == true)
            for (const auto& peer : server->peers)
                if (const auto* appliance = input.find(peer))
                    routes += appliance->announcedRoutes.value_or(0);
    return routes;
}

std::optional<int> erMostRoutesLearned(const Catalogue& catalogue, const QString& sku)
{
    if (sku == catalogue.scalableGatewaySku().name)
        return catalogue.scalableGatewaySku().maxRoutesLearned;
    const auto* entry = catalogue.expressRouteGatewaySku(sku);
    return entry && entry->maxRoutesLearned > 0 ? std::optional(entry->maxRoutesLearned) : std::nullopt;
}

/// The smallest SKU with zones that can be made and holds so many routes, nullptr when none does.
const ExpressRouteGatewaySku* erSkuForRoutes(const Catalogue& catalogue, qsizetype routes)
{
    const auto& skus = catalogue.expressRouteGatewaySkus();
    const auto found = std::find_if(skus.begin(), skus.end(), [&](const ExpressRouteGatewaySku& sku) { return sku.isZoneRedundant && !sku.status.isCreationBlocked && sku.maxRoutesLearned >= routes; });
    return found == skus.end() ? nullptr : &*found;
}
}

void checkErPrivateRoutes(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const QList<Cidr> prefixes = advertisedOn(input, circuit);
        const bool isPremium = circuit.tier == CircuitTier::Premium;
        for (const auto family : {Cidr::Family::V4, Cidr::Family::V6}) {
            const qsizetype most = family == Cidr::Family::V6 ? privateRoutesV6 : isPremium ? privateRoutesPremium : privateRoutesStandard;
            const qsizetype count = erCount(prefixes, family);
            if (count > most)
                findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 gets %2 %3 routes from on-premises, and its private peering takes %4: above that the BGP session drops.").arg(input.name(circuit.id)).arg(count).arg(erFamilyText(family)).arg(most), erFamilyText(family)).at("tier");
        }
    }
}

void checkErMicrosoftRoutes(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (const auto* peering = peeringOf(circuit, PeeringType::MicrosoftPeering))
            for (const auto family : {Cidr::Family::V4, Cidr::Family::V6})
                if (const qsizetype count = erCount(peering->advertisedPublicPrefixes, family); count > microsoftRoutes)
                    findings.add({circuit.id}, QCoreApplication::translate("rules", "The Microsoft peering of %1 announces %2 %3 prefixes, and takes %4.").arg(input.name(circuit.id)).arg(count).arg(erFamilyText(family)).arg(microsoftRoutes), erFamilyText(family)).at("peerings");
}

void checkErRoutesFromAzure(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (gateway.gatewayType != GatewayType::ExpressRoute || !isErConnected(input, gateway))
            continue;
        QList<Cidr> prefixes;
        for (const VirtualNetwork* network : networksServedBy(input, gateway))
            prefixes += network->addressSpace;
        for (const auto family : {Cidr::Family::V4, Cidr::Family::V6}) {
            const bool isV6 = family == Cidr::Family::V6;
            const qsizetype count = erCount(prefixes, family) + (isV6 ? 0 : erRouteServerRoutes(input, gateway.virtualNetwork));
            const qsizetype most = isV6 ? routesFromAzureV6 : routesFromAzure;
            if (count > most)
                findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 tells its circuits %2 %3 routes, and they take %4: above that their connections drop.").arg(input.name(gateway.id)).arg(count).arg(erFamilyText(family)).arg(most), erFamilyText(family));
        }
    }
}

void checkErRoutesLearned(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto most = gateway.gatewayType == GatewayType::ExpressRoute && gateway.virtualHub.isEmpty() ? erMostRoutesLearned(input.catalogue(), gateway.sku) : std::nullopt;
        if (!most)
            continue;
        qsizetype count = 0;
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
            if (const auto* circuit = connection->connectionType == ConnectionType::ExpressRoute ? input.find(connection->circuit) : nullptr)
                count += advertisedOn(input, *circuit).size();
        if (count <= *most)
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 learns %2 routes from its circuits, and %3 holds %4.").arg(input.name(gateway.id)).arg(count).arg(gateway.sku).arg(*most));
        entry.at("sku");
        if (const auto* sku = erSkuForRoutes(input.catalogue(), count))
            entry.fixed(QCoreApplication::translate("rules", "Set SKU %1").arg(sku->name), settingField(gateway.id, "sku", sku->name));
    }
}

void checkErAuthorization(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute && connection.authorization.isEmpty() ? input.find(connection.circuit) : nullptr;
        const auto* gateway = circuit ? input.find(connection.gateway) : nullptr;
        const auto* network = gateway ? input.find(gateway->virtualNetwork) : nullptr;
        if (!network || circuit->subscription.isEmpty() || network->subscription.isEmpty() || circuit->subscription.compare(network->subscription, Qt::CaseInsensitive) == 0)
            continue;
        findings.add({connection.id}, QCoreApplication::translate("rules", "%1 is in subscription %2 and %3 in %4, and the connection names no authorisation of the circuit's owner.").arg(input.name(circuit->id), circuit->subscription, input.name(gateway->id), network->subscription))
            .at("authorization").at(circuit->id, "subscription").at(network->id, "subscription");
    }
}

void checkErIpv6(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute ? input.find(connection.circuit) : nullptr;
        const auto* peering = circuit ? peeringOf(*circuit, PeeringType::AzurePrivatePeering) : nullptr;
        const auto* gateway = peering && (peering->primaryPrefixV6 || peering->secondaryPrefixV6) ? input.find(connection.gateway) : nullptr;
        if (!gateway)
            continue;
        if (!gateway->virtualHub.isEmpty())
            findings.add({circuit->id, gateway->id}, QCoreApplication::translate("rules", "The private peering of %1 has IPv6, which %2 in a virtual hub does not carry.").arg(input.name(circuit->id), input.name(gateway->id)), QStringLiteral("hub")).at("peerings");
        if (connection.fastPath == true && circuit->expressRoutePort.isEmpty())
            findings.add({connection.id, circuit->id}, QCoreApplication::translate("rules", "%1 asks for FastPath, and the private peering of %2 has IPv6: with IPv6 FastPath takes a circuit of ExpressRoute Direct.").arg(input.name(connection.id), input.name(circuit->id)), QStringLiteral("FastPath"))
                .at("fastPath").at(circuit->id, "peerings");
        const auto* sku = input.catalogue().expressRouteGatewaySku(gateway->sku);
        const bool hasBasicAddress = std::any_of(gateway->publicIpAddresses.begin(), gateway->publicIpAddresses.end(), [](const PublicIpAddress& one) { return one.sku == PublicIpAddressSku::Basic; });
        if (gateway->lifecycle == Lifecycle::Existing && sku && !sku->isZoneRedundant && hasBasicAddress)
            findings.add({gateway->id, circuit->id}, QCoreApplication::translate("rules", "The private peering of %1 has IPv6, and %2 (%3) stands with a public IP address of the Basic SKU: it must be made anew for IPv6.").arg(input.name(circuit->id), input.name(gateway->id), gateway->sku), QStringLiteral("Basic"))
                .at("sku").at("publicIpAddresses").at(circuit->id, "peerings");
    }
}
