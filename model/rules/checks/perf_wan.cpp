// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/wan.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
// Source: articles/virtual-wan/hub-settings.md, 2023-08-24.
constexpr int machinesOfUnit = 1000;
constexpr double singleFlowMbps = 1500;

Bandwidth wanRateOf(const Demand& demand)
{
    return std::max(demand.toAzure.value_or(Bandwidth()), demand.fromAzure.value_or(Bandwidth()));
}

/// What passes the router of a hub in the busier direction.
Bandwidth hubRouterLoad(const RuleInput& input, const VirtualHub& hub)
{
    Bandwidth load[2];
    for (const Demand& demand : input.all<Demand>())
        if (passesHubRouter(input, demand, hub)) {
            load[0] = load[0] + demand.toAzure.value_or(Bandwidth());
            load[1] = load[1] + demand.fromAzure.value_or(Bandwidth());
        }
    return std::max(load[0], load[1]);
}

/// PERF-WAN-001
void checkHubRouter(const RuleInput& input, RuleFindings& findings)
{
    const VirtualWanTable& table = input.catalogue().virtualWan();
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        const int units = hub.routingInfrastructureUnits.value_or(table.defaultRouterUnits);
        int machines = 0;
        for (const VirtualNetwork* network : networksOf(input, hub))
            machines += network->virtualMachines.value_or(0);
        const Bandwidth load = hubRouterLoad(input, hub);
        const auto isEnough = [&](int count) {
            const auto router = table.router(count);
            return machines <= count * machinesOfUnit && (!router || load <= router->value);
        };
        if (isEnough(units))
            continue;
        const auto router = table.router(units);
        const QString message = machines > units * machinesOfUnit
            ? QCoreApplication::translate("rules", "The networks connected to %1 have %2 virtual machines, and its router serves %3 with %4 units.").arg(input.name(hub.id)).arg(machines).arg(units * machinesOfUnit).arg(units)
            : QCoreApplication::translate("rules", "%1 passes the router of %2, which forwards %3 with %4 units.").arg(toText(load), input.name(hub.id), toText(router->value)).arg(units);
        auto entry = findings.add({hub.id}, message);
        entry.at("routingInfrastructureUnits");
        int wanted = units;
        while (wanted <= table.maxRouterUnits && !isEnough(wanted))
            ++wanted;
        if (wanted <= table.maxRouterUnits)
            entry.fixed(QCoreApplication::translate("rules", "Set %1 routing infrastructure units").arg(wanted), settingField(hub.id, "routingInfrastructureUnits", wanted));
    }
}

/// The load of a gateway in the figures, in the busier direction.
Bandwidth wanGatewayLoad(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const Analysis& figures = input.figures();
    Bandwidth load;
    for (const PartLoad& part : figures.parts)
        if (part.object == gateway.id && figures.graph->vertices[static_cast<std::size_t>(part.vertex)].kind == VertexKind::Gateway)
            load = std::max({load, part.toAzure, part.fromAzure});
    return load;
}

/// PERF-WAN-002
void checkHubGateways(const RuleInput& input, RuleFindings& findings)
{
    const VirtualWanTable& table = input.catalogue().virtualWan();
    for (const VirtualHub& hub : input.all<VirtualHub>())
        for (const VirtualNetworkGateway* gateway : input.gatewaysIn(hub.id)) {
            if (gateway->isPointToSiteOfHub() || !gateway->scaleUnits)
                continue;
            const bool isExpressRoute = gateway->gatewayType == GatewayType::ExpressRoute;
            const HubGatewaySizes& sizes = isExpressRoute ? table.expressRoute : table.vpn;
            const auto size = sizes.bandwidth(*gateway->scaleUnits);
            const ExpressRouteCircuit* largest = nullptr;
            if (isExpressRoute)
                for (const ExpressRouteCircuit* circuit : circuitsOf(input, hub))
                    if (circuit->bandwidth && (!largest || *circuit->bandwidth > *largest->bandwidth))
                        largest = circuit;
            const Bandwidth needed = largest ? *largest->bandwidth : isExpressRoute ? Bandwidth() : wanGatewayLoad(input, *gateway);
            if (!size || needed <= size->value)
                continue;
            auto entry = findings.add({gateway->id}, largest ? QCoreApplication::translate("rules", "%1 forwards %2 with %3 scale units, less than the %4 of %5.").arg(input.name(gateway->id), toText(size->value)).arg(*gateway->scaleUnits).arg(toText(needed), input.name(largest->id))
                                                             : QCoreApplication::translate("rules", "%1 forwards %2 with %3 scale units, less than the %4 of its branches.").arg(input.name(gateway->id), toText(size->value)).arg(*gateway->scaleUnits).arg(toText(needed)));
            entry.at("scaleUnits");
            int wanted = *gateway->scaleUnits;
            while (wanted <= sizes.maxUnits && sizes.bandwidth(wanted) && sizes.bandwidth(wanted)->value < needed)
                ++wanted;
            if (wanted <= sizes.maxUnits)
                entry.fixed(QCoreApplication::translate("rules", "Set %1 scale units").arg(wanted), settingField(gateway->id, "scaleUnits", wanted));
        }
}

/// PERF-WAN-003
void checkHubSingleFlow(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        if (demand.isSingleStream != true || wanRateOf(demand) <= Bandwidth::mbps(singleFlowMbps))
            continue;
        for (const VirtualHub& hub : input.all<VirtualHub>())
            if (passesHubRouter(input, demand, hub)) {
                findings.add({demand.id, hub.id}, QCoreApplication::translate("rules", "%1 is one TCP stream of %2 through the router of %3, which carries %4 in one stream.").arg(input.name(demand.id), toText(wanRateOf(demand)), input.name(hub.id), toText(Bandwidth::mbps(singleFlowMbps))))
                    .at("singleStream");
                break;
            }
    }
}
}

std::vector<RuleCheck> checksPerfWan()
{
    return {
        {"PERF-WAN-001", checkHubRouter},
        {"PERF-WAN-002", checkHubGateways},
        {"PERF-WAN-003", checkHubSingleFlow},
    };
}
