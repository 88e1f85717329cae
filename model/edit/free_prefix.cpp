// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_prefix.h"

namespace {
/// The network at place `index` of those of `length` bits in a pool.
Cidr prefixAt(const Cidr& pool, int length, std::uint32_t index)
{
    Cidr::Bytes bytes = pool.bytes();
    for (int bit = length - 1; bit >= pool.length() && index; --bit, index >>= 1)
        if (index & 1)
            bytes[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>(0x80 >> bit % 8);
    return Cidr(pool.family(), bytes, length);
}

std::uint32_t placesIn(const Cidr& pool, int length)
{
    return length < pool.length() ? 0 : 1U << std::min(16, length - pool.length());
}

bool isFree(const Cidr& prefix, const QList<Cidr>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const Cidr& other) { return prefix.overlaps(other); });
}
}

std::optional<Cidr> firstFreePrefix(const Cidr& pool, int length, const QList<Cidr>& taken)
{
    const std::uint32_t places = placesIn(pool, length);
    for (std::uint32_t index = 0; index < places; ++index)
        if (const Cidr prefix = prefixAt(pool, length, index); isFree(prefix, taken))
            return prefix;
    return std::nullopt;
}

std::optional<Cidr> lastFreePrefix(const Cidr& pool, int length, const QList<Cidr>& taken)
{
    for (std::uint32_t index = placesIn(pool, length); index-- > 0;)
        if (const Cidr prefix = prefixAt(pool, length, index); isFree(prefix, taken))
            return prefix;
    return std::nullopt;
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
