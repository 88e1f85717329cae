// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/reach.h"
#include "model/base/prefix_math.h"
#include "model/edit/circuit_limits.h"
#include "model/edit/set_field.h"
#include <QSet>
#include <algorithm>

namespace {
template <class Row> void addOnce(QList<const Row*>& list, const Row* row)
{
    if (row && !list.contains(row))
        list << row;
}

QList<Cidr> sortedOnce(QList<Cidr> prefixes)
{
    std::sort(prefixes.begin(), prefixes.end());
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
    return prefixes;
}
}

ObjectId placeOf(const VirtualNetworkGateway& gateway)
{
    return gateway.virtualHub.isEmpty() ? ObjectId(gateway.virtualNetwork) : ObjectId(gateway.virtualHub);
}

const Region* regionOf(const RuleInput& input, const VirtualNetwork& network)
{
    return input.catalogue().region(network.region);
}

const Region* regionOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    if (const auto* network = input.find(gateway.virtualNetwork))
        return regionOf(input, *network);
    const auto* hub = input.find(gateway.virtualHub);
    return hub ? input.catalogue().region(hub->region) : nullptr;
}

const PeeringLocationEntry* locationOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    return entryOf(input.catalogue(), input.find(circuit.peeringLocation));
}

const VirtualNetworkGateway* gatewayIn(const RuleInput& input, const ObjectId& place, GatewayType type)
{
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(place))
        if (gateway->gatewayType == type && !gateway->isPointToSiteOfHub())
            return gateway;
    return nullptr;
}

QList<Cidr> prefixesOf(const Subnet& subnet)
{
    QList<Cidr> all = subnet.addressPrefixes;
    if (subnet.addressPrefix && !all.contains(*subnet.addressPrefix))
        all.prepend(*subnet.addressPrefix);
    return all;
}

const Subnet* gatewaySubnetOf(const VirtualNetwork& network)
{
    for (const Subnet& subnet : network.subnets)
        if (subnet.name.compare(QLatin1String("GatewaySubnet"), Qt::CaseInsensitive) == 0)
            return &subnet;
    return nullptr;
}

const RouteTable* routeTableOf(const RuleInput& input, const VirtualNetwork& network, const Subnet& subnet)
{
    for (const RouteTable* table : input.routeTablesIn(VirtualNetworkId(network.id)))
        if (table->subnets.contains(subnet.name))
            return table;
    return nullptr;
}

const CircuitPeering* peeringOf(const ExpressRouteCircuit& circuit, PeeringType type)
{
    for (const CircuitPeering& peering : circuit.peerings)
        if (peering.type == type)
            return &peering;
    return nullptr;
}

namespace {
struct NetworksOfGateway
{
    using Answer = QList<const VirtualNetwork*>;
    static Answer of(const RuleInput& input, const ObjectId& id)
    {
        Answer networks;
        const auto* gateway = input.find<VirtualNetworkGateway>(id);
        if (!gateway)
            return networks;
        for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(gateway->virtualHub))
            addOnce(networks, input.find(joined->remoteVirtualNetwork));
        const VirtualNetwork* own = input.find(gateway->virtualNetwork);
        if (!own)
            return networks;
        networks << own;
        for (const VirtualNetworkPeering* offered : input.peeringsFrom(VirtualNetworkId(own->id)))
            if (offered->allowGatewayTransit == true)
                for (const VirtualNetworkPeering* used : input.peeringsFrom(offered->remoteVirtualNetwork))
                    if (used->remoteVirtualNetwork == own->id && used->useRemoteGateways == true)
                        addOnce(networks, input.find(used->virtualNetwork));
        return networks;
    }
};

struct SitesOfCircuit
{
    using Answer = QList<const Site*>;
    static Answer of(const RuleInput& input, const ObjectId& id)
    {
        Answer sites;
        for (const AccessLink* link : input.accessLinksOf(CircuitId(id)))
            if (const auto* router = input.find(link->router))
                addOnce(sites, input.find(router->site));
        return sites;
    }
};

struct PrefixesOfCircuit
{
    using Answer = QList<Cidr>;
    static Answer of(const RuleInput& input, const ObjectId& id)
    {
        Answer prefixes;
        for (const AccessLink* link : input.accessLinksOf(CircuitId(id)))
            if (const auto* router = input.find(link->router))
                prefixes += advertisedBy(input, *router);
        return sortedOnce(prefixes);
    }
};

/// Those that ExpressRoute connections lead to from the gateways in a network or hub.
struct SitesByCircuitOfPlace
{
    using Answer = QSet<const Site*>;
    static Answer of(const RuleInput& input, const ObjectId& id)
    {
        Answer sites;
        for (const VirtualNetworkGateway* gateway : input.gatewaysIn(id))
            for (const Connection* connection : input.connectionsOf(GatewayId(gateway->id)))
                if (connection->connectionType == ConnectionType::ExpressRoute)
                    for (const Site* site : sitesOf(input, *connection))
                        sites.insert(site);
        return sites;
    }
};
}

const QList<const VirtualNetwork*>& networksServedBy(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    return input.ask<NetworksOfGateway>(gateway.id);
}

const QList<const Site*>& sitesOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    return input.ask<SitesOfCircuit>(circuit.id);
}

QList<const Site*> sitesOf(const RuleInput& input, const Connection& connection)
{
    QList<const Site*> sites;
    if (const auto* router = input.find(connection.router))
        addOnce(sites, input.find(router->site));
    if (const auto* circuit = input.find(connection.circuit))
        for (const Site* site : sitesOf(input, *circuit))
            addOnce(sites, site);
    return sites;
}

QList<const Site*> sitesReaching(const RuleInput& input, const VirtualNetwork& network)
{
    QList<const Site*> sites;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (networksServedBy(input, gateway).contains(&network))
            for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
                for (const Site* site : sitesOf(input, *connection))
                    addOnce(sites, site);
    return sites;
}

QList<Cidr> advertisedBy(const RuleInput& input, const EdgeRouter& router)
{
    if (!router.advertisedPrefixes.isEmpty())
        return router.advertisedPrefixes;
    const auto* site = input.find(router.site);
    return site ? QList<Cidr>(site->addressPrefixes) : QList<Cidr>();
}

const QList<Cidr>& advertisedOn(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    return input.ask<PrefixesOfCircuit>(circuit.id);
}

QList<Cidr> onPremisesPrefixes(const RuleInput& input, const Connection& connection)
{
    if (connection.connectionType == ConnectionType::ExpressRoute) {
        const auto* circuit = input.find(connection.circuit);
        return circuit ? advertisedOn(input, *circuit) : QList<Cidr>();
    }
    if (connection.connectionType != ConnectionType::IPsec)
        return {};
    if (connection.enableBgp != true && connection.localNetworkGateway && !connection.localNetworkGateway->localNetworkAddressSpace.isEmpty())
        return sortedOnce(connection.localNetworkGateway->localNetworkAddressSpace);
    const auto* router = input.find(connection.router);
    return router ? sortedOnce(advertisedBy(input, *router)) : QList<Cidr>();
}

QList<NatRule> natRulesOf(const RuleInput& input, const Connection& connection)
{
    QList<NatRule> rules;
    if (const auto* gateway = input.find(connection.gateway))
        for (const NatRule& rule : gateway->natRules)
            if (connection.natRules.contains(rule.name))
                rules << rule;
    return rules;
}

QList<Cidr> translatedPrefixes(const RuleInput& input, const Connection& connection)
{
    const QList<NatRule> rules = natRulesOf(input, connection);
    QList<Cidr> prefixes;
    for (const Cidr& one : onPremisesPrefixes(input, connection))
        prefixes << translated(rules, NatRuleMode::IngressSnat, one);
    return sortedOnce(prefixes);
}

Cidr translated(const QList<NatRule>& rules, NatRuleMode mode, const Cidr& one)
{
    for (const NatRule& rule : rules)
        for (qsizetype i = 0; rule.mode == mode && i < rule.internalMappings.size() && i < rule.externalMappings.size(); ++i)
            if (rule.internalMappings[i].contains(one))
                return moved(one, rule.internalMappings[i], rule.externalMappings[i]).value_or(rule.externalMappings[i]);
    return one;
}

bool isBackup(const RuleInput& input, const Connection& connection)
{
    const auto* gateway = input.find(connection.gateway);
    if (connection.connectionType != ConnectionType::IPsec || !gateway)
        return false;
    const QSet<const Site*>& byCircuit = input.ask<SitesByCircuitOfPlace>(placeOf(*gateway));
    const QList<const Site*> sites = sitesOf(input, connection);
    return std::any_of(sites.begin(), sites.end(), [&](const Site* site) { return byCircuit.contains(site); });
}

std::optional<Cidr> addressOf(const QString& text)
{
    if (text.isEmpty() || text.contains(u'/'))
        return std::nullopt;
    const Result<Cidr> address = parseCidr(text);
    return address ? std::optional(*address) : std::nullopt;
}

QString toText(const QList<Cidr>& prefixes)
{
    QStringList texts;
    for (const Cidr& one : prefixes)
        texts << toText(one);
    return texts.join(QStringLiteral(", "));
}

std::function<Result<Design>(const Design&)> settingField(const ObjectId& object, const char* key, const QJsonValue& value)
{
    return settingField(QList<ObjectId>{object}, key, value);
}

std::function<Result<Design>(const Design&)> settingField(const QList<ObjectId>& objects, const char* key, const QJsonValue& value)
{
    return [objects, field = QString::fromLatin1(key), value](const Design& design) {
        Result<Design> edited = design;
        for (const ObjectId& object : objects)
            if (edited)
                edited = setField(*edited, object, field, value);
        return edited;
    };
}
