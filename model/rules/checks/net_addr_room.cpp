// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/checks/subnet_edit.h"
#include <QCoreApplication>

// Room in virtual networks.
namespace {
/// The rule looks at ranges of this size and larger, used less than this.
constexpr int largeRange = 16;
constexpr double leastUse = 0.25;
/// What the largest of the hub's own subnets takes.
constexpr int platformSubnet = 26;

struct PlatformSubnet
{
    const char* name;
    int length;                                  ///< recommended
};
/// Source: Azure documentation of VPN Gateway, Azure Firewall and Route Server.
const PlatformSubnet platformSubnets[] = {{"GatewaySubnet", 27}, {"AzureFirewallSubnet", 26}, {"RouteServerSubnet", 26}};

QList<Cidr> subnetsInside(const VirtualNetwork& network, const Cidr& range)
{
    QList<Cidr> inside;
    for (const Subnet& subnet : network.subnets)
        for (const Cidr& one : prefixesOf(subnet))
            if (range.contains(one))
                inside << one;
    return inside;
}

/// The smallest block around all of them with as much again.
std::optional<Cidr> roomyCover(const QList<Cidr>& inside)
{
    const auto cover = smallestCover(inside);
    return cover ? std::optional(widened(*cover, cover->length() - 1)) : std::nullopt;
}

bool isHub(const RuleInput& input, const VirtualNetwork& network)
{
    const auto& peerings = input.peeringsFrom(VirtualNetworkId(network.id));
    return !input.gatewaysIn(network.id).isEmpty() && std::any_of(peerings.begin(), peerings.end(), [](const VirtualNetworkPeering* peering) { return peering->allowGatewayTransit == true; });
}

/// The length of the largest free block, 33 when there is none.
int largestFree(const VirtualNetwork& network)
{
    int length = 33;
    for (const Cidr& range : network.addressSpace)
        if (range.family() == Cidr::Family::V4)
            for (const Cidr& free : without(range, subnetsInside(network, range)))
                length = std::min(length, free.length());
    return length;
}
}

void checkNetworkTooLarge(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const Cidr& range : network.addressSpace) {
            const QList<Cidr> inside = subnetsInside(network, range);
            const double use = addressCount(inside) / addressCount({range});
            if (range.family() != Cidr::Family::V4 || range.length() > largeRange || inside.isEmpty() || use >= leastUse)
                continue;
            auto entry = findings.add({network.id}, QCoreApplication::translate("rules", "The subnets of %1 take %2 of the %3 addresses of %4.").arg(input.name(network.id)).arg(addressCount(inside), 0, 'f', 0).arg(addressCount({range}), 0, 'f', 0).arg(toText(range)), toText(range));
            entry.at("addressSpace");
            const auto smaller = roomyCover(inside);
            if (smaller && strictlyCovers(range, *smaller))
                entry.fixed(QCoreApplication::translate("rules", "Shrink it to %1").arg(toText(*smaller)), changing<VirtualNetwork>(network.id, [range](const Design&, VirtualNetwork& row) {
                    const auto now = roomyCover(subnetsInside(row, range));
                    const auto place = row.addressSpace.indexOf(range);
                    if (!now || place < 0)
                        return false;
                    row.addressSpace[place] = *now;
                    return true;
                }));
        }
}

void checkHubFull(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetwork& network : input.all<VirtualNetwork>()) {
        if (network.addressSpace.isEmpty() || !isHub(input, network) || largestFree(network) <= platformSubnet)
            continue;
        QStringList missing;
        for (const PlatformSubnet& wanted : platformSubnets) {
            const Subnet* subnet = subnetNamed(network, QString::fromLatin1(wanted.name));
            const QList<Cidr> prefixes = subnet ? prefixesOf(*subnet) : QList<Cidr>();
            const bool isThere = std::any_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return one.family() == Cidr::Family::V4 && one.length() <= wanted.length; });
            if (!isThere)
                missing << QCoreApplication::translate("rules", "%1 /%2").arg(QString::fromLatin1(wanted.name)).arg(wanted.length);
        }
        if (missing.isEmpty())
            continue;
        findings.add({network.id}, QCoreApplication::translate("rules", "%1 has no free /%2 left, and lacks room for %3.").arg(input.name(network.id)).arg(platformSubnet).arg(missing.join(QStringLiteral(", "))))
            .at("addressSpace")
            .fixed(QCoreApplication::translate("rules", "Add a free /24 to its address space"), changing<VirtualNetwork>(network.id, [](const Design& design, VirtualNetwork& row) {
                const auto free = freePrivateBlock(design, 24);
                if (free)
                    row.addressSpace << *free;
                return free.has_value();
            }));
    }
}
