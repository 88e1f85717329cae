// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace {
/// Every object that something else names, or that names something else, where that is a connection on the drawing.
QSet<ObjectId> joinedObjects(const RuleInput& input)
{
    QSet<ObjectId> joined;
    const auto join = [&](const QList<ObjectId>& ends) {
        if (ends.size() - ends.count(ObjectId()) > 1)
            for (const ObjectId& end : ends)
                joined << end;
    };
    for (const EdgeRouter& router : input.all<EdgeRouter>())
        join({router.site, router.id});
    for (const InternetAccess& access : input.all<InternetAccess>())
        for (const auto& router : access.routers)
            join({access.id, router});
    for (const WanLink& link : input.all<WanLink>())
        for (const auto& router : link.routers)
            join({link.id, router});
    for (const AccessLink& link : input.all<AccessLink>())
        join({link.router, link.circuit});
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        join({circuit.peeringLocation, circuit.id});
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>())
        join({port.peeringLocation, port.id});
    for (const Connection& connection : input.all<Connection>())
        join({connection.gateway, connection.circuit, connection.router, connection.remoteGateway, connection.remoteUsers});
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        join({placeOf(gateway), gateway.id});
    for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
        join({peering.virtualNetwork, peering.remoteVirtualNetwork});
    for (const HubVirtualNetworkConnection& connection : input.all<HubVirtualNetworkConnection>())
        join({connection.virtualHub, connection.remoteVirtualNetwork});
    return joined;
}

/// OPS-DES-001
void checkUnconnected(const RuleInput& input, RuleFindings& findings)
{
    const QSet<ObjectId> joined = joinedObjects(input);
    const auto tell = [&](const ObjectId& id, const QString& message) { findings.add({id}, message.arg(input.name(id))); };
    const QString alone = QCoreApplication::translate("rules", "%1 is connected to nothing.");
    for (const Site& site : input.all<Site>())
        if (!joined.contains(site.id))
            tell(site.id, QCoreApplication::translate("rules", "%1 has no router."));
    for (const EdgeRouter& router : input.all<EdgeRouter>()) {
        const EdgeRouterId id(router.id);
        if (input.accessLinksOf(id).isEmpty() && input.wanLinksOf(id).isEmpty() && input.internetAccessesOf(id).isEmpty() && input.connectionsOf(id).isEmpty())
            tell(router.id, QCoreApplication::translate("rules", "%1 has no link: no internet access, WAN link or access link."));
    }
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        if (!joined.contains(network.id))
            tell(network.id, alone);
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (!joined.contains(hub.id))
            tell(hub.id, alone);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (input.connectionsOf(GatewayId(gateway.id)).isEmpty())
            tell(gateway.id, QCoreApplication::translate("rules", "%1 has no connection."));
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const CircuitId id(circuit.id);
        if (input.connectionsOf(id).isEmpty() && input.accessLinksOf(id).isEmpty() && input.globalReachesOf(id).isEmpty())
            tell(circuit.id, QCoreApplication::translate("rules", "%1 has no connection and no access link."));
    }
    for (const PeeringLocation& location : input.all<PeeringLocation>())
        if (!joined.contains(location.id))
            tell(location.id, QCoreApplication::translate("rules", "%1 has no circuit and no port."));
}

/// OPS-DES-002
void checkAsBuilt(const RuleInput& input, RuleFindings& findings)
{
    if (input.profile().stage.value_or(DesignStage::Draft) == DesignStage::Draft)
        return;
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (circuit.orderReference.isEmpty() && circuit.serviceKey.isEmpty())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 has neither a provider order nor a service key.").arg(input.name(circuit.id))).at("orderReference").at("serviceKey");
    for (const AccessLink& link : input.all<AccessLink>())
        if (link.crossConnect.isEmpty())
            findings.add({link.id}, QCoreApplication::translate("rules", "%1 names no cross-connect.").arg(input.name(link.id))).at("crossConnect");
    for (const EdgeRouter& router : input.all<EdgeRouter>())
        if (router.model.isEmpty())
            findings.add({router.id}, QCoreApplication::translate("rules", "%1 names no model.").arg(input.name(router.id))).at("model");
}

template <class Row> void tellOtherNames(const RuleInput& input, RuleFindings& findings, const QRegularExpression& pattern)
{
    for (const Row& row : input.all<Row>())
        if (!row.name.isEmpty() && !pattern.match(row.name).hasMatch())
            findings.add({row.id}, QCoreApplication::translate("rules", "%1 does not match %2, the pattern for names of the design.").arg(input.name(row.id), input.profile().namePattern)).at("name");
}

/// OPS-DES-003
void checkNamePattern(const RuleInput& input, RuleFindings& findings)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(input.profile().namePattern));
    if (input.profile().namePattern.isEmpty() || !pattern.isValid())
        return;
    tellOtherNames<VirtualNetwork>(input, findings, pattern);
    tellOtherNames<VirtualHub>(input, findings, pattern);
    tellOtherNames<VirtualNetworkGateway>(input, findings, pattern);
    tellOtherNames<ExpressRouteCircuit>(input, findings, pattern);
    tellOtherNames<ExpressRoutePort>(input, findings, pattern);
    tellOtherNames<Connection>(input, findings, pattern);
    tellOtherNames<AzureFirewall>(input, findings, pattern);
    tellOtherNames<RouteServer>(input, findings, pattern);
    tellOtherNames<RouteTable>(input, findings, pattern);
}

/// OPS-DES-004
void checkWaivers(const RuleInput& input, RuleFindings& findings)
{
    for (const Waiver& waiver : input.all<Waiver>()) {
        if (waiver.reason.trimmed().isEmpty())
            findings.add({waiver.id}, QCoreApplication::translate("rules", "The waiver of %1 gives no reason.").arg(waiver.key), QStringLiteral("reason")).at("reason");
        if (waiver.who.trimmed().isEmpty())
            findings.add({waiver.id}, QCoreApplication::translate("rules", "The waiver of %1 does not say who gave it.").arg(waiver.key), QStringLiteral("who")).at("who");
        if (waiver.until && *waiver.until < input.today())
            findings.add({waiver.id}, QCoreApplication::translate("rules", "The waiver of %1 ended on %2.").arg(waiver.key, waiver.until->toString(Qt::ISODate)), QStringLiteral("until")).at("until");
    }
}
}

std::vector<RuleCheck> checksOpsDes()
{
    return {
        {"OPS-DES-001", checkUnconnected},
        {"OPS-DES-002", checkAsBuilt},
        {"OPS-DES-003", checkNamePattern},
        {"OPS-DES-004", checkWaivers},
    };
}
