// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/gateway_sizes.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QList<FieldValue> largerVpnSize(const RuleInput& input, const VirtualNetworkGateway& gateway, Bandwidth least, int virtualMachines, int vpnClients)
{
    const auto* now = vpnSkuOf(input.catalogue(), gateway);
    if (!now)
        return {};
    const bool isBasic = gateway.sku == QLatin1String("Basic");
    const VpnGatewaySku* best = nullptr;
    for (const VpnGatewaySku& sku : input.catalogue().vpnGatewaySkus()) {
        const auto clients = vpnClientLimit(gateway, sku);
        const bool isEnough = sku.aggregate.value >= least && sku.supportedVirtualMachines.value_or(0) >= virtualMachines && (vpnClients == 0 || clients.value_or(0) >= vpnClients);
        const bool isFitting = sku.generation > 0 && sku.name != QLatin1String("Basic") && (isBasic ? sku.isZoneRedundant : sku.isZoneRedundant == now->isZoneRedundant);
        const bool canChange = sku.generation == now->generation || gateway.lifecycle != Lifecycle::Existing;     // a resize stays in its generation
        if (!isEnough || !isFitting || !canChange)
            continue;
        const bool staysBefore = best && best->generation == now->generation;
        const bool stays = sku.generation == now->generation;
        if (!best || (stays && !staysBefore) || (stays == staysBefore && sku.aggregate.value < best->aggregate.value))
            best = &sku;
    }
    if (!best)
        return {};
    return {{gateway.id, "sku", best->name}, {gateway.id, "vpnGatewayGeneration", choiceName(best->generation == 1 ? VpnGatewayGeneration::Generation1 : VpnGatewayGeneration::Generation2)}};
}
}

QList<FieldValue> raisedSize(const RuleInput& input, const VirtualNetworkGateway& gateway, Bandwidth least, int virtualMachines, int vpnClients)
{
    const Catalogue& catalogue = input.catalogue();
    const bool isScalable = gateway.gatewayType == GatewayType::ExpressRoute && gateway.sku == catalogue.scalableGatewaySku().name;
    if (!gateway.virtualHub.isEmpty() || isScalable) {
        const int most = isScalable ? catalogue.scalableGatewaySku().maxScaleUnits : (gateway.gatewayType == GatewayType::Vpn ? catalogue.virtualWan().vpn : catalogue.virtualWan().expressRoute).maxUnits;
        VirtualNetworkGateway larger = gateway;
        for (int units = gateway.scaleUnits.value_or(1); units <= most; ++units) {
            larger.scaleUnits = units;
            larger.maximumScaleUnits = isScalable ? std::optional(units) : std::nullopt;
            const auto throughput = throughputOf(input, larger);
            if (throughput && *throughput >= least && ratedVirtualMachines(input, larger).value_or(virtualMachines) >= virtualMachines)
                return {{gateway.id, isScalable ? "maximumScaleUnits" : "scaleUnits", units}};
        }
        return {};
    }
    if (gateway.gatewayType == GatewayType::Vpn)
        return largerVpnSize(input, gateway, least, virtualMachines, vpnClients);
    const auto* now = catalogue.expressRouteGatewaySku(gateway.sku);
    const ExpressRouteGatewaySku* best = nullptr;
    for (const ExpressRouteGatewaySku& sku : catalogue.expressRouteGatewaySkus())
        if (now && sku.isZoneRedundant == now->isZoneRedundant && sku.bandwidth.value >= least && sku.supportedVirtualMachines >= virtualMachines && (!best || sku.bandwidth.value < best->bandwidth.value))
            best = &sku;
    return best ? QList<FieldValue>{{gateway.id, "sku", best->name}} : QList<FieldValue>();
}

QString sizeText(const QList<FieldValue>& values)
{
    if (values.isEmpty())
        return {};
    return values.first().value.isString() ? QCoreApplication::translate("rules", "SKU %1").arg(values.first().value.toString())
                                           : QCoreApplication::translate("rules", "%1 scale units").arg(values.first().value.toInt());
}

std::optional<Bandwidth> soldBandwidth(const RuleInput& input, const ExpressRouteCircuit& circuit, double mbps)
{
    QList<Bandwidth> sold = input.catalogue().circuits().providerBandwidths.value;
    if (const auto* port = input.find(circuit.expressRoutePort)) {
        const DirectPort* entry = port->bandwidth ? input.catalogue().circuits().directPort(*port->bandwidth) : nullptr;
        sold = entry ? entry->circuitBandwidths : QList<Bandwidth>();
    }
    for (const Bandwidth one : sold)
        if (one.mbps() >= mbps)
            return one;
    return std::nullopt;
}

void tellGatewaysOverRating(const RuleInput& input, RuleFindings& findings, GatewayType type)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto rated = gateway.gatewayType == type ? ratedVirtualMachines(input, gateway) : std::nullopt;
        const int machines = rated ? virtualMachinesBehind(input, gateway) : 0;
        if (!rated || machines <= *rated)
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 serves %L2 virtual machines, and its size is rated for %L3.").arg(input.name(gateway.id)).arg(machines).arg(*rated)).at("sku");
        if (const auto values = raisedSize(input, gateway, Bandwidth(), machines); !values.isEmpty())
            entry.fixed(QCoreApplication::translate("rules", "Set %1").arg(sizeText(values)), settingFields(values));
    }
}
