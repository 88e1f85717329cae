// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/reach.h"
#include "model/edit/set_field.h"
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
    const auto* location = input.find(circuit.peeringLocation);
    return location ? input.catalogue().peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud) : nullptr;
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

QList<const VirtualNetwork*> networksServedBy(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<const VirtualNetwork*> networks;
    for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(gateway.virtualHub))
        addOnce(networks, input.find(joined->remoteVirtualNetwork));
    const VirtualNetwork* own = input.find(gateway.virtualNetwork);
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

QList<const Site*> sitesOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    QList<const Site*> sites;
    for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
        if (const auto* router = input.find(link->router))
            addOnce(sites, input.find(router->site));
    return sites;
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

QList<Cidr> advertisedBy(const RuleInput& input, const EdgeRouter& router)
{
    if (!router.advertisedPrefixes.isEmpty())
        return router.advertisedPrefixes;
    const auto* site = input.find(router.site);
    return site ? QList<Cidr>(site->addressPrefixes) : QList<Cidr>();
}

QList<Cidr> advertisedOn(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    QList<Cidr> prefixes;
    for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
        if (const auto* router = input.find(link->router))
            prefixes += advertisedBy(input, *router);
    return sortedOnce(prefixes);
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
    QList<Cidr> prefixes = onPremisesPrefixes(input, connection);
    for (const NatRule& rule : natRulesOf(input, connection)) {
        if (rule.mode != NatRuleMode::IngressSnat)
            continue;
        for (qsizetype i = 0; i < rule.internalMappings.size() && i < rule.externalMappings.size(); ++i) {
            const Cidr from = rule.internalMappings[i];
            const bool isUsed = std::any_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return from.contains(one); });
            if (!isUsed)
                continue;
            prefixes.erase(std::remove_if(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return from.contains(one); }), prefixes.end());
            prefixes << rule.externalMappings[i];
        }
    }
    return sortedOnce(prefixes);
}

bool isBackup(const RuleInput& input, const Connection& connection)
{
    const auto* gateway = input.find(connection.gateway);
    if (connection.connectionType != ConnectionType::IPsec || !gateway)
        return false;
    const QList<const Site*> sites = sitesOf(input, connection);
    for (const VirtualNetworkGateway* other : input.gatewaysIn(placeOf(*gateway)))
        for (const Connection* one : input.connectionsOf(GatewayId(other->id)))
            if (one->connectionType == ConnectionType::ExpressRoute)
                for (const Site* site : sitesOf(input, *one))
                    if (sites.contains(site))
                        return true;
    return false;
}

std::optional<Cidr> addressOf(const QString& text)
{
    if (text.isEmpty() || text.contains(u'/'))
        return std::nullopt;
    const Result<Cidr> address = parseCidr(text);
    return address ? std::optional(*address) : std::nullopt;
}

bool isPrivateAddress(const Cidr& one)
{
    static const QList<Cidr> ranges{prefix("10.0.0.0/8"), prefix("172.16.0.0/12"), prefix("192.168.0.0/16"), prefix("100.64.0.0/10")};
    return std::any_of(ranges.begin(), ranges.end(), [&](const Cidr& range) { return range.contains(one); });
}

bool isApipa(const Cidr& one)
{
    static const Cidr range = prefix("169.254.0.0/16");
    return range.contains(one);
}

QString toText(const QList<Cidr>& prefixes)
{
    QStringList texts;
    for (const Cidr& one : prefixes)
        texts << toText(one);
    return texts.join(QStringLiteral(", "));
}

Cidr prefix(const char* text)
{
    return parseCidr(QString::fromLatin1(text)).value_or(Cidr());
}

std::function<Result<Design>(const Design&)> settingField(const ObjectId& object, const char* key, const QJsonValue& value)
{
    return [object, field = QString::fromLatin1(key), value](const Design& design) { return setField(design, object, field, value); };
}
