// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_asn.h"
#include <QSet>

std::optional<Asn> freeAsn(const Design& design, const GatewayLimits& limits)
{
    QSet<std::uint32_t> taken;
    const auto take = [&](const std::optional<Asn>& asn) {
        if (asn)
            taken.insert(asn->number());
    };
    for (const EdgeRouter& router : design.all<EdgeRouter>())
        take(router.asn);
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        take(gateway.asn);
    for (const NetworkVirtualAppliance& appliance : design.all<NetworkVirtualAppliance>())
        take(appliance.asn);
    for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            take(peering.peerAsn);
    for (const Connection& connection : design.all<Connection>())
        if (connection.localNetworkGateway)
            take(connection.localNetworkGateway->asn);
    for (std::uint32_t asn = 64512; asn <= 65514; ++asn)
        if (!taken.contains(asn) && !contains(limits.vpnReservedAsns.value, asn) && !contains(limits.expressRouteReservedAsns.value, asn))
            return Asn(asn);
    return std::nullopt;
}
