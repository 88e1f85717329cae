// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include <QCoreApplication>
#include <cmath>

// Address pools of VPN clients. Source: Azure VPN Gateway documentation, "Client address pool".
namespace {
constexpr int longestPool = 29;
constexpr int longestPoolOfActiveActive = 28;

QList<Cidr> poolsOf(const VirtualNetworkGateway& gateway)
{
    return gateway.vpnClientConfiguration ? QList<Cidr>(gateway.vpnClientConfiguration->vpnClientAddressPool) : QList<Cidr>();
}

/// With SSTP beside others the pool is split evenly among them.
int poolShares(const VpnClientConfiguration& clients)
{
    QList<VpnClientProtocol> protocols;
    for (const VpnClientProtocol protocol : clients.vpnClientProtocols)
        if (!protocols.contains(protocol))
            protocols << protocol;
    return protocols.contains(VpnClientProtocol::Sstp) && protocols.size() > 1 ? static_cast<int>(protocols.size()) : 1;
}

/// How many connect at once, nothing when nobody says.
std::optional<int> clientsOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    std::optional<int> clients;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        if (const auto* users = connection->connectionType == ConnectionType::P2S ? input.find(connection->remoteUsers) : nullptr; users && users->clients)
            clients = clients.value_or(0) + *users->clients;
    return clients;
}

/// Replaces the pools by one free block that has so many addresses.
std::function<Result<Design>(const Design&)> enlargingPool(const ObjectId& gateway, double addresses)
{
    return changing<VirtualNetworkGateway>(gateway, [addresses](const Design& design, VirtualNetworkGateway& row) {
        const int length = 32 - static_cast<int>(std::ceil(std::log2(std::max(8.0, addresses))));
        const auto free = length >= 8 ? freePrivateBlock(design, length) : std::nullopt;
        if (!free || !row.vpnClientConfiguration)
            return false;
        row.vpnClientConfiguration->vpnClientAddressPool = {*free};
        return true;
    });
}

std::function<Result<Design>(const Design&)> replacingPool(const ObjectId& gateway, const Cidr& old, std::function<std::optional<Cidr>(const Design&)> where)
{
    return changing<VirtualNetworkGateway>(gateway, [old, where](const Design& design, VirtualNetworkGateway& row) {
        const auto place = row.vpnClientConfiguration ? row.vpnClientConfiguration->vpnClientAddressPool.indexOf(old) : -1;
        const auto now = where(design);
        if (place < 0 || !now)
            return false;
        row.vpnClientConfiguration->vpnClientAddressPool[place] = *now;
        return true;
    });
}

/// Whether clients of one gateway and of another can meet: both serve a network, or stand in one Virtual WAN.
bool isSameDomain(const RuleInput& input, const VirtualNetworkGateway& a, const VirtualNetworkGateway& b)
{
    const auto* hub = input.find(a.virtualHub);
    const auto* other = input.find(b.virtualHub);
    if (hub && other)
        return hub->virtualWan == other->virtualWan;
    const QList<const VirtualNetwork*> networks = networksServedBy(input, a);
    const QList<const VirtualNetwork*> others = networksServedBy(input, b);
    return std::any_of(networks.begin(), networks.end(), [&](const VirtualNetwork* network) { return others.contains(network); });
}

void tellPool(const RuleInput& input, RuleFindings& findings, const VirtualNetworkGateway& gateway, const Cidr& pool, const ObjectId& other, const Cidr& theirs)
{
    findings.add({gateway.id, other}, QCoreApplication::translate("rules", "The pool %1 of %2 overlaps %3 of %4, which its clients would reach.").arg(toText(pool), input.name(gateway.id), toText(theirs), input.name(other)), toText(pool))
        .at("vpnClientConfiguration")
        .fixed(QCoreApplication::translate("rules", "Move the pool to a free /%1").arg(pool.length()), replacingPool(gateway.id, pool, [length = pool.length()](const Design& design) { return freePrivateBlock(design, length); }));
}
}

void checkPoolCollides(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (const Cidr& pool : poolsOf(gateway)) {
            for (const VirtualNetwork* network : networksServedBy(input, gateway))
                if (const Cidr* theirs = overlapping(network->addressSpace, pool))
                    tellPool(input, findings, gateway, pool, network->id, *theirs);
            if (const auto* hub = input.find(gateway.virtualHub); hub && hub->addressPrefix && hub->addressPrefix->overlaps(pool))
                tellPool(input, findings, gateway, pool, hub->id, *hub->addressPrefix);
            for (const OnPremisesRoute& route : onPremisesRoutesTo(input, placeOf(gateway)))
                if (pool.contains(route.seen))
                    tellPool(input, findings, gateway, pool, route.owner, route.seen);
            for (const VirtualNetworkGateway& other : input.all<VirtualNetworkGateway>())
                if (gateway.id < other.id && other.vpnClientConfiguration)
                    if (const Cidr* theirs = overlapping(other.vpnClientConfiguration->vpnClientAddressPool, pool); theirs && isSameDomain(input, gateway, other))
                        tellPool(input, findings, gateway, pool, other.id, *theirs);
        }
}

void checkPoolSize(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const int longest = gateway.activeActive == true ? longestPoolOfActiveActive : longestPool;
        for (const Cidr& pool : poolsOf(gateway)) {
            if (pool.family() != Cidr::Family::V4 || pool.length() <= longest)
                continue;
            findings.add({gateway.id}, QCoreApplication::translate("rules", "The pool %1 of %2 is too small: the smallest is a /%3.").arg(toText(pool), input.name(gateway.id)).arg(longest), toText(pool))
                .at("vpnClientConfiguration").at("activeActive")
                .fixed(QCoreApplication::translate("rules", "Make the pool a /%1").arg(longest), replacingPool(gateway.id, pool, [id = gateway.id, pool, longest](const Design& design) -> std::optional<Cidr> {
                    const auto* row = design.find<VirtualNetworkGateway>(id);
                    if (!row || !row->vpnClientConfiguration)
                        return std::nullopt;
                    VirtualNetworkGateway emptied = *row;
                    emptied.vpnClientConfiguration->vpnClientAddressPool.removeAll(pool);
                    const Design others = design.with(emptied);
                    return isPrivateBlockFree(others, widened(pool, longest)) ? widened(pool, longest) : freePrivateBlock(others, longest);
                }));
        }
    }
}

void checkPoolSeats(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<Cidr> pools = poolsOf(gateway);
        const auto clients = clientsOf(input, gateway);
        if (pools.isEmpty() || !clients)
            continue;
        const int shares = poolShares(*gateway.vpnClientConfiguration);
        const double usable = std::floor(addressCount(pools) / shares);
        if (usable >= *clients)
            continue;
        const QString text = shares == 1 ? QCoreApplication::translate("rules", "%1 clients connect to %2 at once, and its pool has %3 addresses.")
                                         : QCoreApplication::translate("rules", "%1 clients connect to %2 at once, and its pool has %3 addresses for each of its %4 tunnel types: with SSTP it is split evenly.");
        QString told = text.arg(*clients).arg(input.name(gateway.id)).arg(usable, 0, 'f', 0);
        if (shares > 1)
            told = told.arg(shares);
        findings.add({gateway.id}, told).at("vpnClientConfiguration")
            .fixed(QCoreApplication::translate("rules", "Take a free pool for %1 clients").arg(*clients), enlargingPool(gateway.id, double(*clients) * shares));
    }
}

void checkHubPoolHeadroom(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<Cidr> pools = poolsOf(gateway);
        const auto clients = clientsOf(input, gateway);
        if (pools.isEmpty() || !clients || !gateway.isPointToSiteOfHub() || addressCount(pools) < *clients || addressCount(pools) >= 2.0 * *clients)
            continue;
        findings.add({gateway.id}, QCoreApplication::translate("rules", "The pool of %1 has %2 addresses for %3 clients; twice as many let all of them reconnect after a failure.").arg(input.name(gateway.id)).arg(addressCount(pools), 0, 'f', 0).arg(*clients))
            .at("vpnClientConfiguration")
            .fixed(QCoreApplication::translate("rules", "Take a free pool of twice the size"), enlargingPool(gateway.id, 2.0 * *clients));
    }
}
