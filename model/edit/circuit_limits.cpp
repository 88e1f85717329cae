// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_limits.h"
#include <algorithm>

const PeeringLocationEntry* entryOf(const Catalogue& catalogue, const PeeringLocation* location)
{
    return location ? catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud) : nullptr;
}

ReachRefusal reachRefusal(const ExpressRouteCircuit& circuit, const PeeringLocationEntry& location, const Region& region)
{
    if (location.cloud != region.cloud)
        return ReachRefusal::OtherCloud;
    const CircuitTier tier = circuit.tier.value_or(CircuitTier::Standard);
    if (tier == CircuitTier::Local && !location.localRegions.isEmpty() && !location.localRegions.contains(region.name))
        return ReachRefusal::OutsideLocal;
    if (tier == CircuitTier::Standard && location.geopoliticalRegion != region.geopoliticalRegion)
        return ReachRefusal::OtherGeography;
    return ReachRefusal::None;
}

bool isProviderAbsent(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, const PeeringLocationEntry& location)
{
    const auto serves = [&](const PeeringLocationEntry& entry) {
        return entry.announcedProviders.contains(circuit.provider) || entry.providers.value_or(QStringList()).contains(circuit.provider);
    };
    if (!location.providers || circuit.provider.isEmpty() || serves(location))
        return false;
    const auto& all = catalogue.peeringLocations();
    return std::any_of(all.begin(), all.end(), serves);
}

QList<Bandwidth> soldBandwidths(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, const ExpressRoutePort* port)
{
    if (circuit.expressRoutePort.isEmpty())
        return catalogue.circuits().providerBandwidths.value;
    const DirectPort* size = port && port->bandwidth ? catalogue.circuits().directPort(*port->bandwidth) : nullptr;
    return size ? size->circuitBandwidths : QList<Bandwidth>();
}

std::optional<int> mostLinks(const Catalogue& catalogue, const ExpressRouteCircuit& circuit, CircuitTier tier)
{
    const auto* limit = circuit.bandwidth ? catalogue.circuits().vnetLinkLimit(*circuit.bandwidth) : nullptr;
    return !limit ? std::nullopt : tier == CircuitTier::Premium ? limit->premium : limit->localOrStandard;
}

QList<AsnRange> reservedPeerAsns(const Catalogue& catalogue)
{
    QList<AsnRange> ranges = catalogue.gatewayLimits().expressRouteReservedAsns.value;
    for (const std::uint32_t asn : {8074U, 8075U, 23456U, 65535U, 4294967295U}) // 8074 and 8075 are Microsoft's own (VPN Gateway FAQ)
        ranges << AsnRange{asn, asn};
    return ranges;
}
