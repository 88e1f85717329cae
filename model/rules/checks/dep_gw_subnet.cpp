// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/rules/checks/dep_gw.h"
#include <algorithm>

// The subnet of gateways. Source: Azure documentation, "About VPN Gateway configuration settings", "About ExpressRoute virtual network
// gateways", "Configure coexisting connections".
namespace {
QList<ObjectId> gwIdsOf(const QList<const VirtualNetworkGateway*>& gateways)
{
    QList<ObjectId> ids;
    for (const auto* gateway : gateways)
        ids << gateway->id;
    return ids;
}

bool gwHasBothTypes(const RuleInput& input, const VirtualNetwork& network)
{
    return gatewayIn(input, network.id, GatewayType::Vpn) && gatewayIn(input, network.id, GatewayType::ExpressRoute);
}

/// DEP-GW-001
void checkGatewaySubnetMissing(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const auto& gateways = input.gatewaysIn(network.id);
        const bool isUndrawn = network.subnets.isEmpty() && !network.subnets.isWritten;      // no subnet is drawn at all
        if (gateways.isEmpty() || isUndrawn || gatewaySubnetOf(network))
            continue;
        auto entry = findings.add(QList<ObjectId>{network.id} + gwIdsOf(gateways), QCoreApplication::translate("rules", "%1 has %2 and no subnet named GatewaySubnet.").arg(input.name(network.id), input.names(gwIdsOf(gateways))));
        entry.at("subnets");
        if (withGatewaySubnet(network).subnets.size() > network.subnets.size())
            entry.fixed(QCoreApplication::translate("rules", "Add GatewaySubnet"), editingRow<VirtualNetwork>(network.id, [](VirtualNetwork& row) {
                            const auto count = row.subnets.size();
                            row = withGatewaySubnet(row);
                            return row.subnets.size() > count;
                        }));
    }
}

void gwAddTooSmall(const VirtualNetwork& network, int longest, const QString& message, RuleFindings& findings)
{
    auto entry = findings.add({network.id}, message);
    entry.at("subnets");
    if (withGatewaySubnetOf(network, longest))
        entry.fixed(QCoreApplication::translate("rules", "Give GatewaySubnet a /%1").arg(longest), editingRow<VirtualNetwork>(network.id, [longest](VirtualNetwork& row) {
                        const auto grown = withGatewaySubnetOf(row, longest);
                        if (grown)
                            row = *grown;
                        return grown.has_value();
                    }));
}

/// The length of GatewaySubnet when it is longer than this, nothing when it is large enough or not known.
std::optional<int> gwTooSmall(const VirtualNetwork& network, int longest)
{
    const Subnet* subnet = gatewaySubnetOf(network);
    const auto length = subnet ? largestIpv4Prefix(*subnet) : std::nullopt;
    return length && *length > longest ? length : std::nullopt;
}

/// DEP-GW-002
void checkGatewaySubnetForBoth(const RuleInput& input, RuleFindings& findings)
{
    const int longest = input.catalogue().gatewayLimits().coexistencePrefix.value;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (const auto length = gwHasBothTypes(input, network) ? gwTooSmall(network, longest) : std::nullopt)
            gwAddTooSmall(network, longest, QCoreApplication::translate("rules", "The GatewaySubnet of %1 is a /%2, and a VPN beside an ExpressRoute gateway needs /%3 or larger.").arg(input.name(network.id)).arg(*length).arg(longest), findings);
}

/// DEP-GW-003
void checkGatewaySubnetRecommended(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (const auto length = !input.gatewaysIn(network.id).isEmpty() && !gwHasBothTypes(input, network) ? gwTooSmall(network, recommendedGatewaySubnet) : std::nullopt)
            gwAddTooSmall(network, recommendedGatewaySubnet, QCoreApplication::translate("rules", "The GatewaySubnet of %1 is a /%2: /%3 or larger leaves room for an upgrade or another gateway.").arg(input.name(network.id)).arg(*length).arg(recommendedGatewaySubnet), findings);
}

/// DEP-GW-004
void checkGatewaySubnetForManyCircuits(const RuleInput& input, RuleFindings& findings)
{
    constexpr int manyCircuits = 16;             // "About ExpressRoute virtual network gateways", gateway subnet
    const int longest = input.catalogue().gatewayLimits().sixteenCircuitsPrefix.value;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const auto count = circuitConnectionsIn(input, network.id).size();
        if (const auto length = count >= manyCircuits ? gwTooSmall(network, longest) : std::nullopt)
            gwAddTooSmall(network, longest, QCoreApplication::translate("rules", "The GatewaySubnet of %1 is a /%2, and %3 circuits need /%4 or larger.").arg(input.name(network.id)).arg(*length).arg(count).arg(longest), findings);
    }
}

/// An edit of GatewaySubnet alone.
std::function<Result<Design>(const Design&)> gwEditingSubnet(const ObjectId& network, std::function<void(Subnet&)> edit)
{
    return editingRow<VirtualNetwork>(network, [edit = std::move(edit)](VirtualNetwork& row) {
        const Subnet* subnet = gatewaySubnetOf(row);
        if (subnet)
            edit(row.subnets[subnet - row.subnets.constData()]);
        return subnet != nullptr;
    });
}

/// DEP-GW-005
void checkGatewaySubnetNsg(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (const Subnet* subnet = gatewaySubnetOf(network); subnet && !subnet->networkSecurityGroup.isEmpty())
            findings.add({network.id}, QCoreApplication::translate("rules", "The GatewaySubnet of %1 has the network security group “%2”, which gateways do not work with.").arg(input.name(network.id), subnet->networkSecurityGroup))
                .at("subnets")
                .fixed(QCoreApplication::translate("rules", "Take “%1” off GatewaySubnet").arg(subnet->networkSecurityGroup), gwEditingSubnet(network.id, [](Subnet& row) { row.networkSecurityGroup.clear(); }));
}

/// The route tables that are set on GatewaySubnet.
QList<const RouteTable*> gwTablesOf(const RuleInput& input, const VirtualNetwork& network)
{
    QList<const RouteTable*> tables;
    if (const Subnet* subnet = gatewaySubnetOf(network))
        for (const RouteTable* table : input.routeTablesIn(VirtualNetworkId(network.id)))
            if (table->subnets.contains(subnet->name))
                tables << table;
    return tables;
}

/// DEP-GW-006
void checkGatewaySubnetDefaultRoute(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const RouteTable* table : gwTablesOf(input, network))
            for (const UserDefinedRoute& route : table->routes)
                if (route.addressPrefix && route.addressPrefix->length() == 0)
                    findings.add({table->id, network.id}, QCoreApplication::translate("rules", "%1 sends %2 of the GatewaySubnet of %3 elsewhere, and gateways with a default route are not made.").arg(input.name(table->id), toText(*route.addressPrefix), input.name(network.id)), toText(*route.addressPrefix))
                        .at("routes")
                        .fixed(QCoreApplication::translate("rules", "Remove the route for %1").arg(toText(*route.addressPrefix)), editingRow<RouteTable>(table->id, [prefix = *route.addressPrefix](RouteTable& row) {
                                   return erase_if(row.routes, [&](const UserDefinedRoute& one) { return one.addressPrefix == prefix; }) > 0;
                               }));
}

/// DEP-GW-007
void checkGatewaySubnetPropagation(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const RouteTable* table : gwTablesOf(input, network))
            if (table->disableBgpRoutePropagation == true)
                findings.add({table->id, network.id}, QCoreApplication::translate("rules", "%1 keeps gateway routes from the GatewaySubnet of %2, and gateways do not work without them.").arg(input.name(table->id), input.name(network.id)))
                    .at("disableBgpRoutePropagation")
                    .fixed(QCoreApplication::translate("rules", "Let gateway routes propagate"), settingField(table->id, "disableBgpRoutePropagation", false));
}

/// A VPN or ExpressRoute gateway, in the words of a subnet's resources.
bool gwIsGateway(const QString& resource)
{
    return resource.contains(QLatin1String("gateway"), Qt::CaseInsensitive) && !resource.contains(QLatin1String("application"), Qt::CaseInsensitive);
}

/// With all but gateways moved from GatewaySubnet to a new subnet; nothing when there is no room for one.
std::optional<VirtualNetwork> gwWithMovedResources(const VirtualNetwork& network)
{
    constexpr int movedPrefix = 28;              // eleven addresses to use
    QString name = QStringLiteral("Workloads");
    for (int number = 2; network.subnet(name); ++number)
        name = QStringLiteral("Workloads%1").arg(number);
    VirtualNetwork changed = withSubnet(network, name, movedPrefix);
    const Subnet* subnet = gatewaySubnetOf(changed);
    if (!subnet || changed.subnets.size() == network.subnets.size())
        return std::nullopt;
    Subnet& from = changed.subnets[subnet - changed.subnets.constData()];
    Subnet& to = changed.subnets.last();
    for (const QString& resource : std::as_const(from.resources))
        if (!gwIsGateway(resource))
            to.resources << resource;
    to.resources.isWritten = !to.resources.isEmpty();
    erase_if(from.resources, [](const QString& resource) { return !gwIsGateway(resource); });
    std::swap(from.privateEndpoints, to.privateEndpoints);
    return changed;
}

/// DEP-GW-008
void checkGatewaySubnetOthers(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const Subnet* subnet = gatewaySubnetOf(network);
        if (!subnet)
            continue;
        QStringList others;
        for (const QString& resource : subnet->resources)
            if (!gwIsGateway(resource))
                others << resource;
        if (subnet->privateEndpoints.value_or(0) > 0)
            others << QCoreApplication::translate("rules", "%n private endpoint(s)", nullptr, *subnet->privateEndpoints);
        if (others.isEmpty())
            continue;
        auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "The GatewaySubnet of %1 holds %2, and takes gateways alone.").arg(input.name(network.id), others.join(QStringLiteral(", "))));
        entry.at("subnets");
        if (gwWithMovedResources(network))
            entry.fixed(QCoreApplication::translate("rules", "Move that to a subnet of its own"), editingRow<VirtualNetwork>(network.id, [](VirtualNetwork& row) {
                            const auto moved = gwWithMovedResources(row);
                            if (moved)
                                row = *moved;
                            return moved.has_value();
                        }));
    }
}

/// DEP-GW-009
void checkGatewaySubnetNatGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (const Subnet* subnet = gatewaySubnetOf(network); subnet && !subnet->natGateway.isEmpty())
            findings.add({network.id}, QCoreApplication::translate("rules", "The GatewaySubnet of %1 has the NAT gateway “%2”, which it does not take.").arg(input.name(network.id), subnet->natGateway))
                .at("subnets")
                .fixed(QCoreApplication::translate("rules", "Take “%1” off GatewaySubnet").arg(subnet->natGateway), gwEditingSubnet(network.id, [](Subnet& row) { row.natGateway.clear(); }));
}

/// DEP-GW-010
void checkGatewaysOfOneType(const RuleInput& input, RuleFindings& findings)
{
    const auto check = [&](const ObjectId& place) {
        for (const GatewayType type : {GatewayType::Vpn, GatewayType::ExpressRoute}) {
            QList<ObjectId> ids;
            for (const VirtualNetworkGateway* gateway : input.gatewaysIn(place))
                if (gateway->gatewayType == type && !gateway->isPointToSiteOfHub())
                    ids << gateway->id;
            if (ids.size() > 1)
                findings.add(QList<ObjectId>{place} + ids, QCoreApplication::translate("rules", "%1 has %2 gateways of type %3, %4, and takes one.").arg(input.name(place)).arg(ids.size()).arg(choiceName(type), input.names(ids))).at(ids.first(), "gatewayType");
        }
    };
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        check(network.id);
    for (const VirtualHub& hub : input.all<VirtualHub>())
        check(hub.id);
}

/// DEP-GW-011
void checkCoexistencePolicyBased(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (gwHasBothTypes(input, network))
            for (const VirtualNetworkGateway* gateway : input.gatewaysIn(network.id))
                if (gateway->gatewayType == GatewayType::Vpn && gateway->vpnType == VpnType::PolicyBased)
                    findings.add({gateway->id, network.id}, QCoreApplication::translate("rules", "%1 is policy-based, and stands beside an ExpressRoute gateway in %2, which takes a route-based one.").arg(input.name(gateway->id), input.name(network.id)))
                        .at("vpnType")
                        .fixed(QCoreApplication::translate("rules", "Make it route-based"), settingField(gateway->id, "vpnType", choiceName(VpnType::RouteBased)));
}

/// DEP-GW-012
void checkCoexistenceBasic(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (gwHasBothTypes(input, network))
            for (const VirtualNetworkGateway* gateway : input.gatewaysIn(network.id))
                if (gateway->sku == QLatin1String("Basic")) {
                    const QString sku = QString::fromLatin1(gateway->gatewayType == GatewayType::Vpn ? firstVpnSku : firstExpressRouteSku);
                    findings.add({gateway->id, network.id}, QCoreApplication::translate("rules", "%1 is of the Basic SKU, and %2 has gateways of both types, which it does not stand beside.").arg(input.name(gateway->id), input.name(network.id)))
                        .at("sku")
                        .fixed(settingSkuText(sku), settingSku(input, *gateway, sku));
                }
}

/// DEP-GW-067
void checkWildcardForwarding(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (network.hasWildcardForwarding == true && !input.gatewaysIn(network.id).isEmpty())
            findings.add({network.id}, QCoreApplication::translate("rules", "%1 has a gateway and a DNS forwarding rule for all names, which can cut the gateway off from its management.").arg(input.name(network.id)))
                .at("dnsWildcardForwarding")
                .fixed(QCoreApplication::translate("rules", "Unlink the ruleset"), settingField(network.id, "dnsWildcardForwarding", false));
}
}

std::vector<RuleCheck> checksGatewaySubnet()
{
    return {
        {"DEP-GW-001", checkGatewaySubnetMissing},
        {"DEP-GW-002", checkGatewaySubnetForBoth},
        {"DEP-GW-003", checkGatewaySubnetRecommended},
        {"DEP-GW-004", checkGatewaySubnetForManyCircuits},
        {"DEP-GW-005", checkGatewaySubnetNsg},
        {"DEP-GW-006", checkGatewaySubnetDefaultRoute},
        {"DEP-GW-007", checkGatewaySubnetPropagation},
        {"DEP-GW-008", checkGatewaySubnetOthers},
        {"DEP-GW-009", checkGatewaySubnetNatGateway},
        {"DEP-GW-010", checkGatewaysOfOneType},
        {"DEP-GW-011", checkCoexistencePolicyBased},
        {"DEP-GW-012", checkCoexistenceBasic},
        {"DEP-GW-067", checkWildcardForwarding},
    };
}
