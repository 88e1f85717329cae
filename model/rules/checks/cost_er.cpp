// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost.h"
#include "model/analysis/traffic_volume.h"
#include "model/edit/remove.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// The regions that a circuit's gateways stand in; nothing when one is unknown, or there is none.
std::optional<QList<const Region*>> costRegionsOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    QList<const Region*> regions;
    for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id))) {
        const auto* gateway = input.find(connection->gateway);
        const Region* region = gateway ? regionOf(input, *gateway) : nullptr;
        if (!region)
            return std::nullopt;
        regions << region;
    }
    return regions.isEmpty() ? std::nullopt : std::optional(regions);
}

/// Communities of Microsoft 365, which takes a Premium circuit. Source: Azure ExpressRoute documentation, "Routing requirements", BGP communities.
bool costHasMicrosoft365(const ExpressRouteCircuit& circuit)
{
    static const QStringList communities{QStringLiteral("12076:5010"), QStringLiteral("12076:5020"), QStringLiteral("12076:5030"), QStringLiteral("12076:5100"), QStringLiteral("12076:5200")};
    for (const CircuitPeering& peering : circuit.peerings)
        for (const QString& community : peering.routeFilter)
            if (peering.type == PeeringType::MicrosoftPeering && communities.contains(community))
                return true;
    return false;
}

/// COST-ER-001
void checkPremiumUnused(const RuleInput& input, RuleFindings& findings)
{
    constexpr qsizetype mostStandardPrefixes = 4000;     // private peering of a Standard circuit: ExpressRoute limits
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* location = circuit.tier == CircuitTier::Premium ? locationOf(input, circuit) : nullptr;
        const auto regions = location ? costRegionsOf(input, circuit) : std::nullopt;
        const auto* limit = circuit.bandwidth ? input.catalogue().circuits().vnetLinkLimit(*circuit.bandwidth) : nullptr;
        if (!regions || !limit || !limit->localOrStandard || costHasMicrosoft365(circuit))
            continue;
        bool isNear = std::all_of(regions->begin(), regions->end(), [&](const Region* region) { return region->geopoliticalRegion == location->geopoliticalRegion; });
        const auto& reaches = input.globalReachesOf(CircuitId(circuit.id));
        for (const GlobalReach* reach : reaches)
            for (const CircuitId& id : reach->circuits) {
                const auto* other = input.find(id);
                const auto* place = other ? locationOf(input, *other) : nullptr;
                isNear = isNear && place && place->geopoliticalRegion == location->geopoliticalRegion;
            }
        const qsizetype links = regions->size() + reaches.size();
        if (isNear && links <= *limit->localOrStandard && advertisedOn(input, circuit).size() <= mostStandardPrefixes)
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is Premium, and all it links (%2 of the %3 links of a Standard circuit) is in %4.").arg(input.name(circuit.id)).arg(links).arg(*limit->localOrStandard).arg(location->geopoliticalRegion))
                .at("tier").fixed(QCoreApplication::translate("rules", "Set tier Standard"), settingField(circuit.id, "tier", choiceName(CircuitTier::Standard)));
    }
}

/// COST-ER-002
void checkLocalWouldDo(const RuleInput& input, RuleFindings& findings)
{
    const auto* local = input.catalogue().circuits().tier(choiceName(CircuitTier::Local));
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* location = circuit.tier && circuit.tier != CircuitTier::Local ? locationOf(input, circuit) : nullptr;
        const auto regions = location ? costRegionsOf(input, circuit) : std::nullopt;
        const auto* limit = circuit.bandwidth ? input.catalogue().circuits().vnetLinkLimit(*circuit.bandwidth) : nullptr;
        if (!regions || !local || !limit || !limit->localOrStandard || regions->size() > *limit->localOrStandard || (local->minBandwidth && *circuit.bandwidth < local->minBandwidth->value))
            continue;
        if (!input.globalReachesOf(CircuitId(circuit.id)).isEmpty() || peeringOf(circuit, PeeringType::MicrosoftPeering))
            continue;
        if (std::all_of(regions->begin(), regions->end(), [&](const Region* region) { return location->localRegions.contains(region->name); }))
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is %2, and every gateway it serves is in a region local to %3: the Local tier includes all egress.").arg(input.name(circuit.id), choiceName(*circuit.tier), location->location))
                .at("tier").fixed(QCoreApplication::translate("rules", "Set tier Local"), settingFields({{circuit.id, "family", choiceName(CircuitFamily::UnlimitedData)}, {circuit.id, "tier", choiceName(CircuitTier::Local)}}));
    }
}

struct CostPlans
{
    double metered;                              ///< a month, with egress
    double unlimited;
    double gigabytes;
};

/// What a circuit costs by either plan, with the egress of its demands; nothing when a price or the traffic is unknown.
std::optional<CostPlans> costPlansOf(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    const auto* location = locationOf(input, circuit);
    if (!location || !location->zone || !circuit.bandwidth || !circuit.tier || circuit.tier == CircuitTier::Local || !circuit.expressRoutePort.isEmpty())
        return std::nullopt;
    Bandwidth mean;
    for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id)))
        if (const LinkResult* link = input.figures().link(connection->id))
            mean = mean + link->meanFromAzure;
    const double gigabytes = gigabytesOf(mean, input.catalogue().defaults().hoursPerMonth);
    const QString zone = QStringLiteral("Zone %1").arg(*location->zone);
    const PriceList& prices = input.catalogue().prices();
    const auto priceOf = [&](CircuitFamily family) { return prices.find({PriceMeter::CircuitPort, circuitVariant(choiceName(*circuit.tier), choiceName(family), circuit.bandwidth->mbps()), zone}, defaultCurrency); };
    const PriceSteps metered = priceOf(CircuitFamily::MeteredData), unlimited = priceOf(CircuitFamily::UnlimitedData), egress = prices.find({PriceMeter::CircuitEgress, {}, zone}, defaultCurrency);
    if (gigabytes <= 0 || !metered.isKnown() || !unlimited.isKnown() || !egress.isKnown())
        return std::nullopt;
    return CostPlans{metered.amountOf(1) + egress.amountOf(gigabytes), unlimited.amountOf(1), gigabytes};
}

QString costPlansText(const RuleInput& input, const ExpressRouteCircuit& circuit, const CostPlans& plans)
{
    return QCoreApplication::translate("rules", "The demands send %L1 GB a month from Azure over %2: that is %L3 %4 metered and %L5 %4 unlimited.")
        .arg(plans.gigabytes, 0, 'f', 0).arg(input.name(circuit.id)).arg(plans.metered, 0, 'f', 0).arg(defaultCurrency).arg(plans.unlimited, 0, 'f', 0);
}

/// COST-ER-003. A circuit that stands already is never changed to metered: it would have to be made anew.
void checkUnlimitedBelow(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto plans = circuit.family == CircuitFamily::UnlimitedData ? costPlansOf(input, circuit) : std::nullopt;
        if (!plans || plans->metered >= plans->unlimited)
            continue;
        auto entry = findings.add({circuit.id}, costPlansText(input, circuit, *plans)).at("family");
        if (circuit.lifecycle != Lifecycle::Existing)
            entry.fixed(QCoreApplication::translate("rules", "Bill it as MeteredData"), settingField(circuit.id, "family", choiceName(CircuitFamily::MeteredData)));
    }
}

/// COST-ER-004
void checkMeteredAbove(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto plans = circuit.family == CircuitFamily::MeteredData ? costPlansOf(input, circuit) : std::nullopt;
        if (plans && plans->metered > plans->unlimited)
            findings.add({circuit.id}, costPlansText(input, circuit, *plans)).at("family")
                .fixed(QCoreApplication::translate("rules", "Bill it as UnlimitedData"), settingField(circuit.id, "family", choiceName(CircuitFamily::UnlimitedData)));
    }
}

/// COST-ER-005
void checkIdleCircuit(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (input.connectionsOf(CircuitId(circuit.id)).isEmpty() && input.globalReachesOf(CircuitId(circuit.id)).isEmpty() && !peeringOf(circuit, PeeringType::MicrosoftPeering))
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is connected to nothing, and Azure bills it from its creation on.").arg(input.name(circuit.id)));
}

/// COST-ER-006
void checkOversizedGateway(const RuleInput& input, RuleFindings& findings)
{
    constexpr double tooLarge = 4;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* now = gateway.gatewayType == GatewayType::ExpressRoute && gateway.virtualHub.isEmpty() ? input.catalogue().expressRouteGatewaySku(gateway.sku) : nullptr;
        const auto circuits = circuitsOf(input, gateway);
        Bandwidth sum, largest;
        qsizetype prefixes = 0;
        bool isKnown = now && !circuits.isEmpty();
        for (const auto* circuit : circuits) {
            isKnown = isKnown && circuit->bandwidth;
            sum = sum + circuit->bandwidth.value_or(Bandwidth());
            largest = std::max(largest, circuit->bandwidth.value_or(Bandwidth()), [](Bandwidth a, Bandwidth b) { return a < b; });
            prefixes += advertisedOn(input, *circuit).size();
        }
        for (const Connection* connection : circuitConnectionsOf(input, gateway))
            isKnown = isKnown && connection->fastPath != true;
        if (!isKnown || now->bandwidth.value <= sum * tooLarge)
            continue;
        const int machines = virtualMachinesBehind(input, gateway);
        const ExpressRouteGatewaySku* best = nullptr;
        for (const ExpressRouteGatewaySku& sku : input.catalogue().expressRouteGatewaySkus()) {
            const bool isEnough = sku.bandwidth.value >= largest && sku.maxCircuits >= circuits.size() && sku.maxRoutesLearned >= prefixes && sku.supportedVirtualMachines >= machines;
            if (isEnough && sku.isZoneRedundant == now->isZoneRedundant && sku.bandwidth.value < now->bandwidth.value && (!best || sku.bandwidth.value < best->bandwidth.value))
                best = &sku;
        }
        if (best)
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 forwards %2, and its circuits bring %3 together: %4 would do.").arg(input.name(gateway.id), toText(now->bandwidth.value), toText(sum), best->name))
                .at("sku").fixed(QCoreApplication::translate("rules", "Set SKU %1").arg(best->name), settingField(gateway.id, "sku", best->name));
    }
}

/// COST-ER-007
void checkIdleGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!input.connectionsOf(GatewayId(gateway.id)).isEmpty() || gateway.vpnClientConfiguration || placeOf(gateway).isEmpty())
            continue;
        bool isNeeded = !input.routeServersIn(gateway.virtualNetwork).isEmpty();
        for (const VirtualNetworkPeering& peering : input.all<VirtualNetworkPeering>())
            isNeeded = isNeeded || (!gateway.virtualNetwork.isEmpty() && peering.remoteVirtualNetwork == gateway.virtualNetwork && peering.useRemoteGateways == true);
        if (!isNeeded)
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has no connection and serves nobody, and Azure bills it by the hour.").arg(input.name(gateway.id)))
                .fixed(QCoreApplication::translate("rules", "Remove the gateway"), [id = gateway.id](const Design& design) { return removeObjects(design, {id}); });
    }
}

/// COST-ER-008
void checkGatewayEach(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        struct Group { const Region* region; std::optional<Environment> environment; QList<ObjectId> gateways; };
        QList<Group> groups;
        for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id))) {
            const auto* gateway = input.find(connection->gateway);
            const auto* network = gateway ? input.find(gateway->virtualNetwork) : nullptr;
            const Region* region = network ? regionOf(input, *network) : nullptr;
            if (!region)
                continue;
            const auto environment = input.environmentOf(*network);
            auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& one) { return one.region == region && one.environment == environment; });
            if (group == groups.end()) {
                groups << Group{region, environment, {}};
                group = groups.end() - 1;
            }
            if (!group->gateways.contains(gateway->id))
                group->gateways << gateway->id;
        }
        for (const Group& group : groups)
            if (group.gateways.size() > 1)
                findings.add(QList<ObjectId>{circuit.id} + group.gateways, QCoreApplication::translate("rules", "%1 in %2 each end %3: peered networks could share one gateway.").arg(input.names(group.gateways), group.region->displayName, input.name(circuit.id)));
    }
}

/// COST-ER-009
void checkEmptyPort(const RuleInput& input, RuleFindings& findings)
{
    constexpr double share = 0.1;
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        const bool isMeant = port.bandwidth == Bandwidth::gbps(10) || port.bandwidth == Bandwidth::gbps(100);
        const auto& circuits = input.circuitsOf(ExpressRoutePortId(port.id));
        const bool isKnown = !circuits.isEmpty() && std::all_of(circuits.begin(), circuits.end(), [](const auto* circuit) { return circuit->bandwidth.has_value(); });
        Bandwidth sum;
        for (const auto* circuit : circuits)
            sum = sum + circuit->bandwidth.value_or(Bandwidth());
        if (isMeant && isKnown && sum <= *port.bandwidth * share)
            findings.add({port.id}, QCoreApplication::translate("rules", "The circuits of %1 have %2 together, a tenth of its %3 or less.").arg(input.name(port.id), toText(sum), toText(*port.bandwidth))).at("bandwidthMbps");
    }
}
}

std::vector<RuleCheck> checksCostEr()
{
    return {
        {"COST-ER-001", checkPremiumUnused},
        {"COST-ER-002", checkLocalWouldDo},
        {"COST-ER-003", checkUnlimitedBelow},
        {"COST-ER-004", checkMeteredAbove},
        {"COST-ER-005", checkIdleCircuit},
        {"COST-ER-006", checkOversizedGateway},
        {"COST-ER-007", checkIdleGateway},
        {"COST-ER-008", checkGatewayEach},
        {"COST-ER-009", checkEmptyPort},
    };
}
