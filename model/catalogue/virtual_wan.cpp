// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/virtual_wan.h"
#include "model/catalogue/catalogue_sections.h"

namespace {
HubGatewaySizes readHubGateway(const CatalogueNode& node)
{
    return {{node.bandwidth(QStringLiteral("scaleUnitMbps")), node.provenance()}, node.count(QStringLiteral("maxScaleUnits"))};
}

Sourced<int> readAsPath(const CatalogueNode& node)
{
    return {node.count(QStringLiteral("value")), node.provenance()};
}
}

std::optional<Sourced<Bandwidth>> HubGatewaySizes::bandwidth(int units) const
{
    if (units < 1 || units > maxUnits)
        return std::nullopt;
    return Sourced<Bandwidth>{perUnit.value * units, perUnit.provenance};
}

std::optional<Sourced<Bandwidth>> VirtualWanTable::router(int units) const
{
    for (const HubRouterStep& step : routerSteps)
        if (units >= step.fromUnits && units <= step.toUnits)
            return step.fixed.value.mbps() > 0 ? step.fixed : Sourced<Bandwidth>{step.perUnit.value * units, step.perUnit.provenance};
    return std::nullopt;
}

VirtualWanTable readVirtualWan(const CatalogueNode& root)
{
    VirtualWanTable table;
    const CatalogueNode router = root.child(QStringLiteral("hubRouter"));
    table.defaultRouterUnits = router.count(QStringLiteral("defaultUnits"));
    table.maxRouterUnits = router.count(QStringLiteral("maxUnits"));
    for (const CatalogueNode& node : router.someItems(QStringLiteral("steps"))) {
        HubRouterStep step;
        step.fromUnits = node.count(QStringLiteral("fromUnits"));
        step.toUnits = node.count(QStringLiteral("toUnits"));
        if (node.has(QStringLiteral("mbps")))
            step.fixed = {node.bandwidth(QStringLiteral("mbps")), node.provenance()};
        else
            step.perUnit = {node.bandwidth(QStringLiteral("mbpsPerUnit")), node.provenance()};
        table.routerSteps.append(step);
    }
    const CatalogueNode vpn = root.child(QStringLiteral("vpnGateway"));
    table.vpn = readHubGateway(vpn);
    table.perTunnel = {vpn.bandwidth(QStringLiteral("perTunnelMbps")), vpn.provenance(QStringLiteral("perTunnelSource"))};
    table.expressRoute = readHubGateway(root.child(QStringLiteral("expressRouteGateway")));
    const CatalogueNode routing = root.child(QStringLiteral("routing"));
    table.remoteHubAsPath = readAsPath(routing.child(QStringLiteral("remoteHubAsPath")));
    table.expressRouteAsPath = readAsPath(routing.child(QStringLiteral("expressRouteAsPath")));
    return table;
}
