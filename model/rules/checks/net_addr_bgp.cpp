// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include <QCoreApplication>

// Addresses of BGP over VPN. Source: Azure VPN Gateway documentation, "Configure BGP" and the BGP FAQ.
namespace {
QString withoutLength(const Cidr& address)
{
    return toText(address).section(u'/', 0, 0);
}

/// An APIPA address of the permitted band that nothing in the design has: Azure's side of a /30.
std::optional<QString> freeApipa(const Design& design)
{
    QList<Cidr> taken;
    const auto& gateways = design.all<VirtualNetworkGateway>();
    for (const VirtualNetworkGateway& gateway : gateways)
        for (const QString& text : gateway.bgpPeeringAddresses)
            if (const auto address = addressOf(text))
                taken << *address;
    const auto& connections = design.all<Connection>();
    for (const Connection& connection : connections)
        if (connection.localNetworkGateway)
            if (const auto address = addressOf(connection.localNetworkGateway->bgpPeeringAddress))
                taken << *address;
    for (const Cidr& range : gatewayApipaRanges())
        for (std::uint64_t place = 2; place < 256; place += 4)
            if (const auto address = addressAt(range, place); !overlapping(taken, Cidr(range.family(), address->bytes(), 30)))
                return withoutLength(*address);
    return std::nullopt;
}

std::function<Result<Design>(const Design&)> renumbering(const ObjectId& gateway, qsizetype index, const QString& old)
{
    return changing<VirtualNetworkGateway>(gateway, [index, old](const Design& design, VirtualNetworkGateway& row) {
        const auto free = freeApipa(design);
        if (!free || index >= row.bgpPeeringAddresses.size() || row.bgpPeeringAddresses[index] != old)
            return false;
        row.bgpPeeringAddresses[index] = *free;
        return true;
    });
}

void tellTwice(const RuleInput& input, RuleFindings& findings, const VirtualNetworkGateway& gateway, qsizetype index, const ObjectId& other, const QString& told)
{
    findings.add({gateway.id, other}, other.isEmpty() ? told.arg(gateway.bgpPeeringAddresses[index], input.name(gateway.id)) : told.arg(gateway.bgpPeeringAddresses[index], input.name(gateway.id), input.name(other)), gateway.bgpPeeringAddresses[index])
        .at("customBgpIpAddresses")
        .fixed(QCoreApplication::translate("rules", "Give %1 a free APIPA address").arg(input.name(gateway.id)), renumbering(gateway.id, index, gateway.bgpPeeringAddresses[index]));
}

/// Gateways that a router of this one has tunnels to as well.
QList<const VirtualNetworkGateway*> gatewaysOfSameDevices(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<const VirtualNetworkGateway*> others;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        for (const Connection* sibling : input.connectionsOf(connection->router))
            if (const auto* other = input.find(sibling->gateway); other && other->id != gateway.id && !others.contains(other))
                others << other;
    return others;
}
}

void checkApipaBand(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (qsizetype i = 0; i < gateway.bgpPeeringAddresses.size(); ++i) {
            const QString& text = gateway.bgpPeeringAddresses[i];
            const auto address = addressOf(text);
            if (!address || isWithin(gatewayApipaRanges(), *address))
                continue;
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 of %2 is no custom BGP address: they lie in 169.254.21.0 to 169.254.22.255.").arg(text, input.name(gateway.id)), text)
                .at("customBgpIpAddresses")
                .fixed(QCoreApplication::translate("rules", "Take a free one of the range"), renumbering(gateway.id, i, text));
        }
}

void checkApipaTwice(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto& addresses = gateway.bgpPeeringAddresses;
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            const auto address = addressOf(addresses[i]);
            if (!address || !isApipa(*address))
                continue;
            if (addresses.indexOf(addresses[i]) < i)
                tellTwice(input, findings, gateway, i, {}, QCoreApplication::translate("rules", "%1 stands twice at %2: each instance has an address of its own."));
            for (const VirtualNetworkGateway* other : gatewaysOfSameDevices(input, gateway))
                if (other->id < gateway.id && other->bgpPeeringAddresses.contains(addresses[i]))
                    tellTwice(input, findings, gateway, i, other->id, QCoreApplication::translate("rules", "%1 belongs to %2 and %3, and one device has tunnels to both."));
            for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
                if (connection->localNetworkGateway && addressOf(connection->localNetworkGateway->bgpPeeringAddress) == address)
                    tellTwice(input, findings, gateway, i, connection->id, QCoreApplication::translate("rules", "%1 is the BGP address of %2 and of the device at the other end of %3."));
        }
    }
}

void checkBgpPeerIsPublic(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto peer = connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->bgpPeeringAddress) : std::nullopt;
        if (!peer)
            continue;
        const auto* access = input.find(connection.internetAccess);
        const bool isOfGateway = addressOf(connection.localNetworkGateway->gatewayIpAddress) == peer;
        const bool isOfAccess = connection.localNetworkGateway->gatewayIpAddress.isEmpty() && access && addressOf(access->publicIpAddress) == peer;
        if (isOfGateway || isOfAccess)
            findings.add({connection.id}, QCoreApplication::translate("rules", "The device of %1 has %2 as its public address and as its BGP address: BGP needs one inside the tunnel.").arg(input.name(connection.id), withoutLength(*peer))).at("localNetworkGateway");
    }
}

void checkBgpPeerInNetwork(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto peer = connection.localNetworkGateway ? addressOf(connection.localNetworkGateway->bgpPeeringAddress) : std::nullopt;
        const auto* gateway = input.find(connection.gateway);
        if (!peer || !gateway || isApipa(*peer))
            continue;
        QList<std::pair<ObjectId, Cidr>> spaces;
        if (const auto* network = input.find(gateway->virtualNetwork))
            for (const Cidr& space : network->addressSpace)
                spaces << std::pair(network->id, space);
        if (const auto* hub = input.find(gateway->virtualHub); hub && hub->addressPrefix)
            spaces << std::pair(hub->id, *hub->addressPrefix);
        for (const auto& [owner, space] : spaces)
            if (space.contains(*peer))
                findings.add({connection.id, owner}, QCoreApplication::translate("rules", "The BGP address %1 of the device of %2 lies in %3 of %4: Azure would look for it there.").arg(withoutLength(*peer), input.name(connection.id), toText(space), input.name(owner))).at("localNetworkGateway");
    }
}
