// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_prefix.h"
#include "model/edit/gateway_rules.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"

namespace {
void addRoutesOf(const RuleInput& input, const Connection& connection, const EdgeRouter& router, QList<OnPremisesRoute>& routes)
{
    const auto* site = input.find(router.site);
    const FieldOf field = router.advertisedPrefixes.isEmpty() && site ? FieldOf{site->id, QStringLiteral("addressPrefixes")} : FieldOf{router.id, QStringLiteral("advertisedPrefixes")};
    const QList<NatRule> rules = natRulesOf(input, connection);
    for (const Cidr& one : advertisedBy(input, router))
        routes << OnPremisesRoute{&connection, site ? site->id : router.id, field, one, translated(rules, NatRuleMode::IngressSnat, one)};
}

/// All that a design names, but for summaries that take whole classes of addresses.
QList<Cidr> namedPrefixes(const Design& design)
{
    QList<Cidr> taken = usedPrefixes(design);
    const auto addShort = [&](const QList<Cidr>& more) {
        for (const Cidr& one : more)
            if (one.length() >= 8)
                taken << one;
    };
    const auto& routers = design.all<EdgeRouter>();
    for (const EdgeRouter& router : routers)
        addShort(router.advertisedPrefixes);
    const auto& connections = design.all<Connection>();
    for (const Connection& connection : connections)
        if (connection.localNetworkGateway)
            addShort(connection.localNetworkGateway->localNetworkAddressSpace);
    return taken;
}

QString freeRuleName(const VirtualNetworkGateway& gateway, const QString& base)
{
    const auto isTaken = [&](const QString& name) { return std::any_of(gateway.natRules.begin(), gateway.natRules.end(), [&](const NatRule& rule) { return rule.name == name; }); };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1-%2").arg(base).arg(number);
    return name;
}
}

QList<OnPremisesRoute> onPremisesRoutes(const RuleInput& input, const Connection& connection)
{
    QList<OnPremisesRoute> routes;
    if (connection.connectionType == ConnectionType::ExpressRoute) {
        for (const AccessLink* link : input.accessLinksOf(connection.circuit))
            if (const auto* router = input.find(link->router))
                addRoutesOf(input, connection, *router, routes);
        return routes;
    }
    if (connection.connectionType != ConnectionType::IPsec)
        return routes;
    const auto* router = input.find(connection.router);
    const bool isOfConnection = connection.enableBgp != true && connection.localNetworkGateway && !connection.localNetworkGateway->localNetworkAddressSpace.isEmpty();
    if (!isOfConnection) {
        if (router)
            addRoutesOf(input, connection, *router, routes);
        return routes;
    }
    const auto* site = router ? input.find(router->site) : nullptr;
    const QList<NatRule> rules = natRulesOf(input, connection);
    for (const Cidr& one : onPremisesPrefixes(input, connection))
        routes << OnPremisesRoute{&connection, site ? site->id : connection.id, FieldOf{connection.id, QStringLiteral("localNetworkGateway")}, one, translated(rules, NatRuleMode::IngressSnat, one)};
    return routes;
}

QList<OnPremisesRoute> onPremisesRoutesTo(const RuleInput& input, const ObjectId& place)
{
    QList<OnPremisesRoute> routes;
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(place))
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway->id)))
            routes += onPremisesRoutes(input, *connection);
    return routes;
}

QList<const VirtualHub*> hubsOfSameWan(const RuleInput& input, const VirtualHub& hub)
{
    QList<const VirtualHub*> hubs;
    for (const VirtualHub& other : input.all<VirtualHub>())
        if (other.virtualWan == hub.virtualWan)
            hubs << &other;
    return hubs;
}

QList<const VirtualNetwork*> networksOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    QList<const VirtualNetwork*> networks;
    for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id)))
        if (const auto* gateway = input.find(connection->gateway))
            for (const VirtualNetwork* network : networksServedBy(input, *gateway))
                if (!networks.contains(network))
                    networks << network;
    return networks;
}

std::optional<std::pair<Cidr, Cidr>> firstOverlap(const QList<Cidr>& some, const QList<Cidr>& others)
{
    for (const Cidr& one : some)
        if (const Cidr* other = overlapping(others, one))
            return std::pair(one, *other);
    return std::nullopt;
}

std::optional<Cidr> freePrivateBlock(const Design& design, int length)
{
    const QList<Cidr> taken = namedPrefixes(design);
    for (const Cidr& pool : {prefix("172.16.0.0/12"), prefix("192.168.0.0/16"), prefix("10.0.0.0/8"), prefix("100.64.0.0/10")})
        if (const auto free = firstFreePrefix(pool, length, taken))
            return free;
    return std::nullopt;
}

bool isPrivateBlockFree(const Design& design, const Cidr& block)
{
    const QList<Cidr> taken = namedPrefixes(design);
    return isPrivateAddress(block) && !overlapping(taken, block);
}

bool canTranslate(const RuleInput& input, const Connection& connection)
{
    const auto* gateway = input.find(connection.gateway);
    return gateway && connection.connectionType == ConnectionType::IPsec && connection.usePolicyBasedTrafficSelectors != true && gateway->gatewayType == GatewayType::Vpn
        && gateway->vpnType != VpnType::PolicyBased && takesNat(*gateway) == true;
}

std::function<Result<Design>(const Design&)> translating(const ConnectionId& id, NatRuleMode mode, const Cidr& one)
{
    return [id, mode, one](const Design& design) -> Result<Design> {
        const auto* connection = design.find(id);
        const auto* gateway = connection ? design.find(connection->gateway) : nullptr;
        const auto free = freePrivateBlock(design, one.length());
        if (!gateway || !free)
            return noLongerFits();
        NatRule rule;
        rule.name = freeRuleName(*gateway, mode == NatRuleMode::IngressSnat ? QStringLiteral("ingress") : QStringLiteral("egress"));
        rule.mode = mode;
        rule.internalMappings = {one};
        rule.externalMappings = {*free};
        VirtualNetworkGateway changed = *gateway;
        changed.natRules << rule;
        Connection used = *connection;
        used.natRules << rule.name;
        return design.with(changed).with(used);
    };
}
