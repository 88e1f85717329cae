// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_rules.h"
#include "model/design/kind_info.h"
#include "model/edit/choice_check.h"
#include "model/edit/circuit_limits.h"
#include "model/edit/set_field.h"
#include <algorithm>

namespace {
template <class Row, class Refers> void addReferrers(const Design& design, QSet<ObjectId>& found, Refers refers)
{
    for (const Row& row : design.all<Row>())
        if (refers(row))
            found.insert(row.id);
}

/// The objects whose rules look at one of `objects`, and those themselves.
QSet<ObjectId> withReferrers(const Design& design, const QSet<ObjectId>& objects)
{
    QSet<ObjectId> all = objects;
    const auto has = [&](const ObjectId& id) { return !id.isEmpty() && objects.contains(id); };
    const auto hasAny = [&](const auto& ids) { return std::any_of(ids.begin(), ids.end(), has); };
    addReferrers<ExpressRoutePort>(design, all, [&](const auto& port) { return has(port.peeringLocation); });
    addReferrers<ExpressRouteCircuit>(design, all, [&](const auto& circuit) { return has(circuit.peeringLocation) || has(circuit.expressRoutePort); });
    addReferrers<VirtualNetworkGateway>(design, all, [&](const auto& gateway) { return has(gateway.virtualNetwork) || has(gateway.virtualHub); });
    addReferrers<Connection>(design, all, [&](const auto& c) { return has(c.gateway) || has(c.remoteGateway) || has(c.circuit) || has(c.router) || has(c.remoteUsers) || has(c.underlay); });
    addReferrers<GlobalReach>(design, all, [&](const auto& reach) { return hasAny(reach.circuits); });
    addReferrers<VirtualNetworkPeering>(design, all, [&](const auto& peering) { return has(peering.virtualNetwork) || has(peering.remoteVirtualNetwork); });
    addReferrers<HubVirtualNetworkConnection>(design, all, [&](const auto& c) { return has(c.remoteVirtualNetwork) || has(c.virtualHub); });
    return all;
}

/// What counts or compares the objects: the ends of a connection, the network or hub of a gateway.
QSet<ObjectId> withOwners(const Design& design, const QSet<ObjectId>& objects)
{
    QSet<ObjectId> all = objects;
    for (const ObjectId& id : objects) {
        if (const auto* connection = design.find<Connection>(id))
            all += QSet<ObjectId>{connection->gateway, connection->remoteGateway, connection->circuit};
        else if (const auto* circuit = design.find<ExpressRouteCircuit>(id))
            all.insert(circuit->expressRoutePort);
        else if (const auto* gateway = design.find<VirtualNetworkGateway>(id))
            all += QSet<ObjectId>{gateway->virtualNetwork, gateway->virtualHub};
        else if (const auto* peering = design.find<VirtualNetworkPeering>(id))
            all.insert(peering->virtualNetwork);
        else if (const auto* joined = design.find<HubVirtualNetworkConnection>(id))
            all.insert(joined->remoteVirtualNetwork);
        else if (const auto* reach = design.find<GlobalReach>(id))
            all += QSet<ObjectId>(reach->circuits.begin(), reach->circuits.end());
    }
    all.remove(ObjectId());
    return all;
}

void checkObject(const ChoiceCheck& check, const ObjectId& id)
{
    const Design& design = check.design;
    if (const auto* router = design.find<EdgeRouter>(id))
        checkRouter(check, *router);
    if (const auto* port = design.find<ExpressRoutePort>(id))
        checkPort(check, *port);
    if (const auto* firewall = design.find<AzureFirewall>(id))
        checkFirewall(check, *firewall);
    if (const auto* circuit = design.find<ExpressRouteCircuit>(id)) {
        checkCircuit(check, *circuit);
        checkCircuitPeerings(check, *circuit);
        checkCircuitLinks(check, *circuit);
    }
    if (design.find<VirtualNetwork>(id) || design.find<VirtualHub>(id))
        checkGatewaysTogether(check, id);
    if (const auto* network = design.find<VirtualNetwork>(id))
        checkNetwork(check, *network);
    if (const auto* gateway = design.find<VirtualNetworkGateway>(id)) {
        checkGateway(check, *gateway);
        checkGatewayLinks(check, *gateway);
        checkVpnClients(check, *gateway);
    }
    if (const auto* connection = design.find<Connection>(id)) {
        checkConnection(check, *connection);
        checkReach(check, *connection);
        checkIpsec(check, *connection);
        checkBgp(check, *connection);
    }
    if (const auto* peering = design.find<VirtualNetworkPeering>(id))
        checkPeering(check, *peering);
    if (const auto* reach = design.find<GlobalReach>(id))
        checkGlobalReach(check, *reach);
}
}

const Region* ChoiceCheck::regionOf(const VirtualNetworkGateway& gateway) const
{
    const auto* network = design.find(gateway.virtualNetwork);
    const auto* hub = design.find(gateway.virtualHub);
    return network ? catalogue.region(network->region) : hub ? catalogue.region(hub->region) : nullptr;
}

QList<FieldOf> ChoiceCheck::placeOf(const VirtualNetworkGateway& gateway) const
{
    const bool isInHub = !gateway.virtualHub.isEmpty();
    const ObjectId container = isInHub ? ObjectId(gateway.virtualHub) : ObjectId(gateway.virtualNetwork);
    return {{gateway.id, isInHub ? QStringLiteral("virtualHub") : QStringLiteral("virtualNetwork")}, {container, QStringLiteral("region")}};
}

const PeeringLocationEntry* ChoiceCheck::locationOf(const ExpressRouteCircuit& circuit) const
{
    return entryOf(catalogue, design.find(circuit.peeringLocation));
}

QList<FieldOf> ChoiceCheck::placeOf(const ExpressRouteCircuit& circuit) const
{
    return {{circuit.id, QStringLiteral("peeringLocation")}, {circuit.peeringLocation, QStringLiteral("location")}, {circuit.peeringLocation, QStringLiteral("cloud")}};
}

QString ChoiceCheck::name(const ObjectId& id) const
{
    return displayName(design, id);
}

QList<Refusal> refusals(const Design& design, const Catalogue& catalogue)
{
    QList<Refusal> found;
    const ChoiceCheck check{design, catalogue, found};
    design.forEach([&](const auto& row) { checkObject(check, row.id); });
    return found;
}

QList<Refusal> refusalsOf(const Design& design, const Catalogue& catalogue, const QSet<ObjectId>& objects)
{
    QList<Refusal> found;
    const ChoiceCheck check{design, catalogue, found};
    QList<ObjectId> ids = withOwners(design, objects).values();
    std::sort(ids.begin(), ids.end());
    for (const ObjectId& id : ids)
        checkObject(check, id);
    return found;
}

ChoiceRules::ChoiceRules(const Design& design, const Catalogue& catalogue, const ObjectId& object)
    : m_design(design), m_catalogue(catalogue), m_object(object), m_dependents{object}
{
    for (int step = 0; step < 3; ++step)         // location, circuit, connection, and what it carries
        m_dependents = withReferrers(design, m_dependents);
    m_before = refusalsOf(m_design, m_catalogue, m_dependents);
}

QString ChoiceRules::refusal(const QString& key, const QJsonValue& value) const
{
    const Result<Design> edited = setField(m_design, m_object, key, value);
    return edited ? refusalOfEdited(*edited, key) : edited.error().message;
}

QString ChoiceRules::refusalOfEdited(const Design& edited, const QString& key) const
{
    const QList<Refusal> after = refusalsOf(edited, m_catalogue, m_dependents);
    for (const Refusal& refusal : after)
        if (refusal.involves({m_object, key}) && !m_before.contains(refusal))
            return refusal.reason;
    return {};
}

QString ChoiceRules::standingRefusal(const QString& key) const
{
    for (const Refusal& refusal : m_before)
        if (refusal.involves({m_object, key}))
            return refusal.reason;
    return {};
}
