// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost_lines.h"
#include <QCoreApplication>

// What links between networks, sites and clients cost beside their gateways and circuits.
void CostLines::addPeering(int index)
{
    const auto& peering = m_topology.peerings[static_cast<std::size_t>(index)];
    if (peering.network < 0 || peering.remote < 0)
        return;
    const auto regionOf = [&](int network) { return m_topology.networks[static_cast<std::size_t>(network)].region; };
    const Region* own = regionOf(peering.network);
    const Region* remote = regionOf(peering.remote);
    if (!own || !remote) {
        addUnknown(*peering.row, QCoreApplication::translate("cost", "Peered data"), QStringLiteral("GB"), QCoreApplication::translate("cost", "The region is not set."));
        return;
    }
    // Each network pays what leaves it and what comes in; traffic from on-premises enters the spoke from the hub.
    const LinkResult& link = m_analysis.links[m_topology.connections.size() + static_cast<std::size_t>(index)];
    const bool isSpoke = peering.row->useRemoteGateways.value_or(false);
    const double out = (isSpoke ? link.meanFromAzure : link.meanToAzure).mbps();
    const double in = (isSpoke ? link.meanToAzure : link.meanFromAzure).mbps();
    const bool isGlobal = own != remote;
    const Volume leaving = volume(out), coming = volume(in);
    const QString place = isGlobal ? own->name : QString();
    add(*peering.row, QCoreApplication::translate("cost", "Peered data leaving %1").arg(networkName(peering.network)), leaving.gigabytes,
        {isGlobal ? PriceMeter::GlobalPeeringEgress : PriceMeter::PeeringEgress, {}, place}, leaving.cautions);
    add(*peering.row, QCoreApplication::translate("cost", "Peered data coming into %1").arg(networkName(peering.network)), coming.gigabytes,
        {isGlobal ? PriceMeter::GlobalPeeringIngress : PriceMeter::PeeringIngress, {}, place}, coming.cautions);
}

/// The add-on of each circuit, and what it carries: both ways count, unlike everything else that comes in.
/// Source: Azure documentation, "Plan and manage costs for ExpressRoute".
void CostLines::addGlobalReach(int index)
{
    const auto& reach = m_topology.globalReaches[static_cast<std::size_t>(index)];
    const int link = m_analysis.linkIndex.value(reach.row->id, -1);
    for (const int end : reach.circuits) {
        if (end < 0)
            continue;
        const auto& circuit = m_topology.circuits[static_cast<std::size_t>(end)];
        const PeeringLocationEntry* entry = circuit.location >= 0 ? m_topology.locations[static_cast<std::size_t>(circuit.location)].entry : nullptr;
        const QString zone = entry && entry->zone ? QStringLiteral("Zone %1").arg(*entry->zone) : QString();
        add(*reach.row, QCoreApplication::translate("cost", "Global Reach add-on of %1").arg(labelOf(*circuit.row)), Figure<double>::of(1), {PriceMeter::GlobalReach, {}, zone});
        const LinkResult* result = link < 0 ? nullptr : &m_analysis.links[static_cast<std::size_t>(link)];
        const Volume carried = result ? volume((result->meanToAzure + result->meanFromAzure).mbps()) : Volume{};
        add(*reach.row, QCoreApplication::translate("cost", "Global Reach data of %1, both ways").arg(labelOf(*circuit.row)), carried.gigabytes, {PriceMeter::GlobalReachData, {}, zone}, carried.cautions);
    }
}

/// Between VPN gateways data costs where it leaves a region; within one it is free.
/// Source: Azure VPN Gateway pricing, "Data transfers".
void CostLines::addVnetToVnet(int index)
{
    const auto& connection = m_topology.connections[static_cast<std::size_t>(index)];
    if (!connection.isVnet2Vnet() || connection.network < 0 || connection.remoteNetwork < 0)
        return;
    const Region* own = m_topology.networks[static_cast<std::size_t>(connection.network)].region;
    const Region* remote = m_topology.networks[static_cast<std::size_t>(connection.remoteNetwork)].region;
    if (own && own == remote)
        return;
    const LinkResult& link = m_analysis.links[static_cast<std::size_t>(index)];
    for (const bool isRemote : {false, true}) {
        const Region* region = isRemote ? remote : own;
        // "To Azure" runs from the remote gateway's network.
        const Volume out = volume((isRemote ? link.meanToAzure : link.meanFromAzure).mbps());
        const QString item = QCoreApplication::translate("cost", "VNet-to-VNet data leaving %1").arg(networkName(isRemote ? connection.remoteNetwork : connection.network));
        if (own && remote)
            add(*connection.row, item, out.gigabytes, {PriceMeter::VnetToVnetEgress, {}, region->name}, out.cautions);
        else
            addUnknown(*connection.row, item, QStringLiteral("GB"), QCoreApplication::translate("cost", "The region is not set."));
    }
}

CostLines::VpnClientCount CostLines::vpnClientsAt(const Topology::GatewayNode& gateway) const
{
    VpnClientCount clients;
    for (const int connection : gateway.connections) {
        const auto& node = m_topology.connections[static_cast<std::size_t>(connection)];
        if (!node.isP2S() || node.users < 0)
            continue;
        const auto& count = m_topology.remoteUsers[static_cast<std::size_t>(node.users)].row->clients;
        clients.isUsed = true;
        clients.isKnown = clients.isKnown && count.has_value();
        clients.number += count.value_or(0);
    }
    return clients;
}

/// Point-to-site clients beyond those that the gateway's price covers.
void CostLines::addVpnClients(const Topology::GatewayNode& gateway, const QString& place)
{
    const auto [clients, isKnown, isUsed] = vpnClientsAt(gateway);
    const int included = m_prices.includedP2sConnections ? m_prices.includedP2sConnections->value : 0;
    if (!isUsed || (isKnown && clients <= included))
        return;
    const QString item = QCoreApplication::translate("cost", "P2S connections: %1, of which %2 included").arg(isKnown ? QString::number(clients) : QStringLiteral("?")).arg(included);
    const double hours = m_analysis.catalogue->defaults().hoursPerMonth;
    add(*gateway.row, item, isKnown ? Figure<double>::of(hours * (clients - included)) : Figure<double>::unknown(QCoreApplication::translate("cost", "The number of clients is not set.")),
        {PriceMeter::P2sConnection, {}, place}, {QCoreApplication::translate("cost", "As if every client were connected all month.")});
}
