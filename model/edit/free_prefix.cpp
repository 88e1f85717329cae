// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_prefix.h"
#include "model/base/prefix_math.h"

namespace {
enum class SearchFrom { Start, End };

/// Goes down into the halves of a pool that are not taken whole: as many steps as `taken` has prefixes and `length` bits, at most.
std::optional<Cidr> freePrefix(const Cidr& pool, int length, const QList<Cidr>& taken, SearchFrom from)
{
    if (length < pool.length() || length > pool.bits())
        return std::nullopt;
    QList<Cidr> inside;
    for (const Cidr& other : taken) {
        if (other.contains(pool))
            return std::nullopt;
        if (pool.contains(other))
            inside << other;
    }
    if (pool.length() == length)
        return inside.isEmpty() ? std::optional(pool) : std::nullopt;
    const bool isFromStart = from == SearchFrom::Start;
    const auto nearer = freePrefix(*(isFromStart ? lowerHalf(pool) : upperHalf(pool)), length, inside, from);
    return nearer ? nearer : freePrefix(*(isFromStart ? upperHalf(pool) : lowerHalf(pool)), length, inside, from);
}
}

std::optional<Cidr> firstFreePrefix(const Cidr& pool, int length, const QList<Cidr>& taken)
{
    return freePrefix(pool, length, taken, SearchFrom::Start);
}

std::optional<Cidr> lastFreePrefix(const Cidr& pool, int length, const QList<Cidr>& taken)
{
    return freePrefix(pool, length, taken, SearchFrom::End);
}

QList<Cidr> usedPrefixes(const Design& design)
{
    QList<Cidr> used;
    for (const Site& site : design.all<Site>())
        used << site.addressPrefixes;
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        used << network.addressSpace;
    for (const VirtualHub& hub : design.all<VirtualHub>())
        if (hub.addressPrefix)
            used << *hub.addressPrefix;
    for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings) {
            for (const auto& link : {peering.primaryPrefix, peering.secondaryPrefix, peering.primaryPrefixV6, peering.secondaryPrefixV6})
                if (link)
                    used << *link;
        }
    for (const GlobalReach& reach : design.all<GlobalReach>())
        if (reach.addressPrefix)
            used << *reach.addressPrefix;
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>()) {
        if (gateway.vpnClientConfiguration)
            used << gateway.vpnClientConfiguration->vpnClientAddressPool;
        for (const NatRule& rule : gateway.natRules)
            used << rule.externalMappings;
    }
    return used;
}
