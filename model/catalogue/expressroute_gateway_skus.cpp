// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <algorithm>

QList<ExpressRouteGatewaySku> readExpressRouteGatewaySkus(const CatalogueNode& root, const QList<SlaEntry>& slas)
{
    QList<ExpressRouteGatewaySku> skus;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("skus"))) {
        ExpressRouteGatewaySku sku;
        sku.name = node.text(QStringLiteral("name"));
        sku.provenance = node.provenance();
        sku.bandwidth = {node.bandwidth(QStringLiteral("bandwidthMbps")), sku.provenance};
        sku.packetsPerSecond = node.count(QStringLiteral("packetsPerSecond"));
        if (node.has(QStringLiteral("connectionsPerSecond"))) {
            const CatalogueNode rate = node.child(QStringLiteral("connectionsPerSecond"));
            sku.connectionsPerSecond = Sourced<int>{rate.count(QStringLiteral("value")), rate.provenance()};
        }
        sku.maxFlows = node.count(QStringLiteral("maxFlows"));
        sku.maxCircuits = node.count(QStringLiteral("maxCircuits"));
        sku.supportedVirtualMachines = node.count(QStringLiteral("supportedVirtualMachines"));
        sku.maxRoutesLearned = node.count(QStringLiteral("maxRoutesLearned"));
        sku.maxRoutesAdvertised = node.count(QStringLiteral("maxRoutesAdvertised"));
        sku.supportsFastPath = node.flag(QStringLiteral("fastPath"));
        sku.isZoneRedundant = node.flag(QStringLiteral("zoneRedundant"));
        sku.vpnCoexistence = node.flag(QStringLiteral("vpnCoexistence"));
        sku.equivalent = node.optionalText(QStringLiteral("equivalent"));
        sku.status = readSkuStatus(node.child(QStringLiteral("status")));
        sku.sla = publishedAvailability(node, slas);
        skus.append(sku);
    }
    return skus;
}

ScalableGatewaySku readScalableGatewaySku(const CatalogueNode& root, const QList<SlaEntry>& slas)
{
    const CatalogueNode node = root.child(QStringLiteral("scalableSku"));
    ScalableGatewaySku sku;
    sku.name = node.text(QStringLiteral("name"));
    sku.minScaleUnits = node.count(QStringLiteral("minScaleUnits"));
    sku.maxScaleUnits = node.count(QStringLiteral("maxScaleUnits"));
    sku.minAutoscaleUnits = node.count(QStringLiteral("minAutoscaleUnits"));
    sku.minFastPathUnits = node.count(QStringLiteral("minFastPathUnits"));
    sku.maxRoutesLearned = node.count(QStringLiteral("maxRoutesLearned"));
    sku.isZoneRedundant = node.flag(QStringLiteral("zoneRedundant"));
    for (const CatalogueNode& step : node.someItems(QStringLiteral("steps")))
        sku.steps.append({step.count(QStringLiteral("fromUnits")), step.count(QStringLiteral("toUnits")), {step.bandwidth(QStringLiteral("bandwidthMbpsPerUnit")), step.provenance()}});
    for (const CatalogueNode& limit : node.someItems(QStringLiteral("maxCircuits")))
        sku.maxCircuitsFromUnits.append({limit.count(QStringLiteral("fromUnits")), limit.count(QStringLiteral("circuits"))});
    sku.regionsWithout = node.texts(QStringLiteral("regionsWithout"));
    sku.status = readSkuStatus(node.child(QStringLiteral("status")));
    sku.sla = publishedAvailability(node, slas);
    sku.provenance = node.provenance();
    return sku;
}

std::optional<Sourced<Bandwidth>> ScalableGatewaySku::bandwidth(int units) const
{
    if (units < minScaleUnits || units > maxScaleUnits)
        return std::nullopt;
    Sourced<Bandwidth> sum;
    for (const ScaleUnitStep& step : steps) {
        const int unitsInStep = std::min(units, step.toUnits) - step.fromUnits + 1;
        if (unitsInStep <= 0)
            continue;
        sum.value = sum.value + step.bandwidthPerUnit.value * unitsInStep;
        sum.provenance = step.bandwidthPerUnit.provenance;
    }
    return sum;
}

std::optional<int> ScalableGatewaySku::maxCircuits(int units) const
{
    if (units < minScaleUnits || units > maxScaleUnits)
        return std::nullopt;
    std::optional<int> circuits;
    for (const auto& [fromUnits, limit] : maxCircuitsFromUnits)
        if (units >= fromUnits)
            circuits = limit;
    return circuits;
}
