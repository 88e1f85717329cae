// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/edit/free_prefix.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/checks/subnet_edit.h"
#include <QCoreApplication>

// Virtual networks and their own subnets.
namespace {
/// Source: Azure documentation, "Azure Virtual Network frequently asked questions": IPv4 subnets are /2 to /29, IPv6 ones /64.
constexpr int largestSubnetV4 = 2;
constexpr int smallestSubnetV4 = 29;
constexpr int onlySubnetV6 = 64;

struct SubnetPrefix
{
    const Subnet* subnet;
    Cidr prefix;
};

QList<SubnetPrefix> subnetPrefixesOf(const VirtualNetwork& network)
{
    QList<SubnetPrefix> all;
    for (const Subnet& subnet : network.subnets)
        for (const Cidr& one : prefixesOf(subnet))
            all << SubnetPrefix{&subnet, one};
    return all;
}

/// Puts a subnet's prefix elsewhere; `where` finds the place in the network as it is then.
std::function<Result<Design>(const Design&)> movingSubnet(const ObjectId& network, const QString& name, const Cidr& old, std::function<std::optional<Cidr>(const VirtualNetwork&)> where)
{
    return changing<VirtualNetwork>(network, [name, old, where](const Design&, VirtualNetwork& row) {
        const auto place = where(row);
        for (Subnet& subnet : row.subnets)
            if (place && subnet.name == name && replacePrefix(subnet, old, *place))
                return true;
        return false;
    });
}

bool isSubnetSize(const Cidr& one)
{
    return one.family() == Cidr::Family::V4 ? one.length() >= largestSubnetV4 && one.length() <= smallestSubnetV4 : one.length() == onlySubnetV6;
}

bool isInSpace(const VirtualNetwork& network, const Cidr& one)
{
    return isWithin(network.addressSpace, one);
}

/// A subnet as near as can be to one of a wrong size.
std::optional<Cidr> resized(const VirtualNetwork& network, const Cidr& old)
{
    const bool isV4 = old.family() == Cidr::Family::V4;
    const int length = isV4 ? smallestSubnetV4 : onlySubnetV6;
    QList<Cidr> others;
    for (const SubnetPrefix& one : subnetPrefixesOf(network))
        if (one.prefix != old)
            others << one.prefix;
    const Cidr near = old.length() > length ? widened(old, length) : Cidr(old.family(), old.bytes(), length);
    if (isInSpace(network, near) && !overlapping(others, near))
        return near;
    return freeInNetwork(network, old.family(), length, {old});
}
}

void checkSubnetOutside(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        if (network.addressSpace.isEmpty())
            continue;
        for (const SubnetPrefix& one : subnetPrefixesOf(network)) {
            if (isInSpace(network, one.prefix))
                continue;
            auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "The subnet %1 has %2, which lies outside the address space %3 of %4.").arg(one.subnet->name, toText(one.prefix), toText(network.addressSpace), input.name(network.id)), subnetPart(*one.subnet, one.prefix));
            entry.at("subnets").at("addressSpace");
            if (!overlapping(usedPrefixes(input.design()), one.prefix))
                entry.fixed(QCoreApplication::translate("rules", "Add %1 to the address space").arg(toText(one.prefix)), changing<VirtualNetwork>(network.id, [added = one.prefix](const Design& design, VirtualNetwork& row) {
                    row.addressSpace << added;
                    return !overlapping(usedPrefixes(design), added);
                }));
        }
    }
}

void checkSubnetsOverlap(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        const QList<SubnetPrefix> all = subnetPrefixesOf(network);
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype k = i + 1; k < all.size(); ++k) {
                if (all[i].subnet == all[k].subnet || !all[i].prefix.overlaps(all[k].prefix))
                    continue;
                QStringList parts{subnetPart(*all[i].subnet, all[i].prefix), subnetPart(*all[k].subnet, all[k].prefix)};
                parts.sort();
                auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "The subnets %1 (%2) and %3 (%4) of %5 overlap.")
                    .arg(all[i].subnet->name, toText(all[i].prefix), all[k].subnet->name, toText(all[k].prefix), input.name(network.id)), parts.join(u' '));
                entry.at("subnets");
                const auto place = [old = all[k].prefix](const VirtualNetwork& row) { return freeInNetwork(row, old.family(), old.length()); };
                if (const auto free = place(network); free && all[i].subnet->name != all[k].subnet->name)
                    entry.fixed(QCoreApplication::translate("rules", "Move the subnet %1 to %2").arg(all[k].subnet->name, toText(*free)), movingSubnet(network.id, all[k].subnet->name, all[k].prefix, place));
            }
    }
}

void checkSubnetSize(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const SubnetPrefix& one : subnetPrefixesOf(network)) {
            if (isSubnetSize(one.prefix))
                continue;
            const QString limit = one.prefix.family() == Cidr::Family::V4 ? QCoreApplication::translate("rules", "from /%1 to /%2").arg(largestSubnetV4).arg(smallestSubnetV4) : QStringLiteral("/%1").arg(onlySubnetV6);
            auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "The subnet %1 of %2 has %3; Azure takes %4.").arg(one.subnet->name, input.name(network.id), toText(one.prefix), limit), subnetPart(*one.subnet, one.prefix));
            entry.at("subnets");
            const auto place = [old = one.prefix](const VirtualNetwork& row) { return resized(row, old); };
            if (const auto better = place(network); better && (one.prefix.family() == Cidr::Family::V6 || one.prefix.length() > smallestSubnetV4))
                entry.fixed(QCoreApplication::translate("rules", "Give the subnet %1 %2").arg(one.subnet->name, toText(*better)), movingSubnet(network.id, one.subnet->name, one.prefix, place));
        }
}

void checkRefusedRange(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Cidr& space : network.addressSpace)
            if (const Cidr* refused = overlapping(refusedVirtualNetworkRanges(), space))
                findings.add({network.id}, QCoreApplication::translate("rules", "%1 of %2 overlaps %3, which Azure refuses in a virtual network.").arg(toText(space), input.name(network.id), toText(*refused)), toText(space)).at("addressSpace");
}

void checkPublicSpace(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Cidr& space : network.addressSpace)
            if (space.family() == Cidr::Family::V4 && !isPrivateAddress(space) && !overlapping(refusedVirtualNetworkRanges(), space) && network.ownsPublicAddressSpace != true)
                findings.add({network.id}, QCoreApplication::translate("rules", "%1 of %2 is public, and is not said to belong to the organisation: the true owner becomes unreachable.").arg(toText(space), input.name(network.id)), toText(space))
                    .at("addressSpace").at("ownsPublicAddressSpace");
}

void checkGatewaySubnetV6(const RuleInput& input, RuleFindings& findings)
{
    const auto hasV6 = [](const CircuitPeering& peering) { return peering.type == PeeringType::AzurePrivatePeering && (peering.primaryPrefixV6 || peering.secondaryPrefixV6); };
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* network = input.find(gateway.virtualNetwork);
        const Subnet* subnet = network ? gatewaySubnetOf(*network) : nullptr;
        const auto isV6 = [](const Cidr& one) { return one.family() == Cidr::Family::V6; };
        if (!subnet || gateway.gatewayType != GatewayType::ExpressRoute || !std::any_of(network->addressSpace.begin(), network->addressSpace.end(), isV6))
            continue;
        const auto& connections = input.connectionsOf(GatewayId(gateway.id));
        const bool isDualStack = std::any_of(connections.begin(), connections.end(), [&](const Connection* connection) {
            const auto* circuit = input.find(connection->circuit);
            return circuit && std::any_of(circuit->peerings.begin(), circuit->peerings.end(), hasV6);
        });
        const QList<Cidr> prefixes = prefixesOf(*subnet);
        if (!isDualStack || std::any_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return isV6(one) && one.length() == onlySubnetV6; }))
            continue;
        auto entry = findings.add({network->id, gateway.id}, QCoreApplication::translate("rules", "%1 carries IPv6 over its circuit, and the GatewaySubnet of %2 has no IPv6 /%3.").arg(input.name(gateway.id), input.name(network->id)).arg(onlySubnetV6));
        entry.at("subnets");
        if (const auto free = freeInNetwork(*network, Cidr::Family::V6, onlySubnetV6, {}, true))
            entry.fixed(QCoreApplication::translate("rules", "Give GatewaySubnet %1").arg(toText(*free)), changing<VirtualNetwork>(network->id, [](const Design&, VirtualNetwork& row) {
                Subnet* own = subnetNamed(row, QStringLiteral("GatewaySubnet"));
                const auto found = freeInNetwork(row, Cidr::Family::V6, onlySubnetV6, {}, true);
                if (!own || !found)
                    return false;
                own->addressPrefixes << *found;
                return true;
            }));
    }
}
