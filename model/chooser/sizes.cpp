// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/sizes.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString sizeText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

bool isOffered(const QStringList& regionsWithout, const Region& region)
{
    return !regionsWithout.contains(region.displayName);
}

const QString strongSuite = QStringLiteral("GCMAES256");
}

QString roundText(double number)
{
    return shownAmount(std::round(number), 0);
}

Chosen<Bandwidth> circuitBandwidthFor(const Requirement& requirement, const Catalogue& catalogue)
{
    const auto& offered = catalogue.circuits().providerBandwidths;
    const Bandwidth demanded = requirement.greater();
    const auto found = std::find_if(offered.value.begin(), offered.value.end(), [&](Bandwidth bandwidth) { return bandwidth >= demanded; });
    Decision decision{DecisionKind::CircuitBandwidth, {}, {}, offered.provenance, {}};
    const bool isCarried = found != offered.value.end();
    const Bandwidth chosen = isCarried ? *found : offered.value.last();
    decision.choice = toText(chosen);
    if (!isCarried)
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The largest circuit of a provider; %1 is beyond it.")).arg(toText(demanded));
    else if (found == offered.value.begin())
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The smallest circuit there is; it carries %1 each way.")).arg(toText(demanded));
    else
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The smallest that carries %1; the next smaller, %2, does not.")).arg(toText(demanded), toText(*(found - 1)));
    return {chosen, decision};
}

Chosen<CircuitTier> tierFor(const LocationOption& option, Bandwidth bandwidth, const Requirement& requirement, const Catalogue& catalogue)
{
    const Region& region = *catalogue.region(requirement.region);
    const PeeringLocationEntry& location = *option.entry;
    const CircuitTierEntry* local = catalogue.circuits().tier(choiceName(CircuitTier::Local));
    const std::optional<Bandwidth> least = local && local->minBandwidth ? std::optional(local->minBandwidth->value) : std::nullopt;
    Decision decision{DecisionKind::Tier, {}, {}, location.provenance, {}};
    CircuitTier tier = CircuitTier::Premium;
    if (option.isLocal && (!least || bandwidth >= *least)) {
        tier = CircuitTier::Local;
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "%1 is local to %2, and a Local circuit includes what leaves Azure.")).arg(region.displayName, location.location);
        decision.cautions << sizeText(QT_TRANSLATE_NOOP("chooser", "A Local circuit reaches %1 only: other regions and Global Reach need Standard.")).arg(location.localRegions.join(QStringLiteral(", ")));
    } else if (option.isSameGeopoliticalRegion) {
        tier = CircuitTier::Standard;
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "%1 and %2 are both in ExpressRoute's geopolitical region %3, which a Standard circuit reaches.")).arg(location.location, region.displayName, region.geopoliticalRegion);
        if (option.isLocal && least)
            decision.reason += QLatin1Char(' ') + sizeText(QT_TRANSLATE_NOOP("chooser", "Local would reach it, too, but starts at %1.")).arg(toText(*least));
    } else {
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "%1 is in %2 and %3 in %4: beyond the geopolitical region only Premium reaches.")).arg(location.location, location.geopoliticalRegion, region.displayName, region.geopoliticalRegion);
    }
    if (tier != CircuitTier::Local && (location.isGeopoliticalRegionInferred || region.isGeopoliticalRegionInferred))
        decision.cautions << sizeText(QT_TRANSLATE_NOOP("chooser", "The geopolitical region of one of the two is taken from its country, as the document does not list it."));
    decision.choice = choiceName(tier);
    return {tier, decision};
}

Chosen<GatewayPlan> expressRouteGatewayFor(const Requirement& requirement, const Catalogue& catalogue, GatewayNeeds needs)
{
    const Region& region = *catalogue.region(requirement.region);
    const Bandwidth demanded = requirement.greater();
    QList<const ExpressRouteGatewaySku*> skus;
    for (const ExpressRouteGatewaySku& sku : catalogue.expressRouteGatewaySkus())
        if (sku.isZoneRedundant && !sku.status.isCreationBlocked)
            skus << &sku;
    std::sort(skus.begin(), skus.end(), [](const auto* a, const auto* b) { return a->bandwidth.value < b->bandwidth.value; });
    Decision decision{DecisionKind::ExpressRouteGateway, {}, {}, {}, {}};
    if (!region.hasAvailabilityZones.value_or(false))
        decision.cautions << sizeText(QT_TRANSLATE_NOOP("chooser", "%1 is not known to have availability zones: the gateway stands in one datacentre there.")).arg(region.displayName);
    GatewayPlan plan;
    const auto take = [&](const ExpressRouteGatewaySku& sku) {
        plan.sku = sku.name;
        plan.throughput = sku.bandwidth.value;
        decision.choice = sku.name;
        decision.provenance = sku.bandwidth.provenance;
    };
    // 1. The smallest fixed size.
    for (qsizetype i = 0; i < skus.size(); ++i)
        if (skus[i]->bandwidth.value >= demanded) {
            take(*skus[i]);
            decision.reason = i == 0 ? sizeText(QT_TRANSLATE_NOOP("chooser", "The smallest zone-redundant SKU; it passes %1.")).arg(toText(skus[i]->bandwidth.value))
                                     : sizeText(QT_TRANSLATE_NOOP("chooser", "The smallest that passes %1: %2; the next smaller, %3, ends at %4."))
                                           .arg(toText(demanded), toText(skus[i]->bandwidth.value), skus[i - 1]->name, toText(skus[i - 1]->bandwidth.value));
            return {plan, decision};
        }
    // 2. Beyond them by scale units.
    const ScalableGatewaySku& scalable = catalogue.scalableGatewaySku();
    const bool isScalable = isOffered(scalable.regionsWithout, region) && needs == GatewayNeeds::Throughput;
    for (int units = scalable.minScaleUnits; isScalable && units <= scalable.maxScaleUnits; ++units)
        if (const auto bandwidth = scalable.bandwidth(units); bandwidth && bandwidth->value >= demanded) {
            plan.sku = scalable.name;
            plan.scaleUnits = units;
            plan.throughput = bandwidth->value;
            decision.choice = sizeText(QT_TRANSLATE_NOOP("chooser", "%1, scale units: %2")).arg(scalable.name).arg(units);
            decision.provenance = bandwidth->provenance;
            decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "%1 is the largest fixed SKU and ends at %2; %3 scale units pass %4.")).arg(skus.last()->name, toText(skus.last()->bandwidth.value)).arg(units).arg(toText(bandwidth->value));
            return {plan, decision};
        }
    // 3. Else round the gateway.
    take(*skus.last());
    plan.usesFastPath = skus.last()->supportsFastPath && needs == GatewayNeeds::Throughput;
    if (needs == GatewayNeeds::IpsecOverExpressRoute)
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The largest fixed SKU, %1; IPsec over its private peering is not known to work with %2.")).arg(toText(skus.last()->bandwidth.value), scalable.name);
    else if (!isScalable)
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "%1 is not offered in %2, and no fixed SKU passes more than %3: FastPath takes the traffic past the gateway.")).arg(scalable.name, region.displayName, toText(skus.last()->bandwidth.value));
    else
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "No gateway passes %1: FastPath takes the traffic past it.")).arg(toText(demanded));
    if (plan.usesFastPath)
        decision.choice = sizeText(QT_TRANSLATE_NOOP("chooser", "%1 with FastPath")).arg(plan.sku);
    return {plan, decision};
}

Bandwidth vpnThroughput(const VpnGatewaySku& sku, int tunnels)
{
    const auto each = perTunnel(sku, strongSuite, strongSuite);
    return each ? std::min(sku.aggregate.value, each->value * tunnels) : sku.aggregate.value;
}

Chosen<GatewayPlan> vpnGatewayFor(const Requirement& requirement, const Catalogue& catalogue, int tunnels, bool isActiveActive)
{
    const Region& region = *catalogue.region(requirement.region);
    const Bandwidth demanded = requirement.greater();
    QList<const VpnGatewaySku*> skus;
    for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus())
        if (!sku.status.isCreationBlocked && sku.customIpsecPolicy.value_or(false) && sku.bgp.value_or(false) && sku.expressRouteCoexistence.value_or(false) && sku.generation > 0 && sku.maxTunnels >= tunnels)
            skus << &sku;
    std::sort(skus.begin(), skus.end(), [&](const auto* a, const auto* b) { return std::tuple(vpnThroughput(*a, tunnels), a->aggregate.value, a->name) < std::tuple(vpnThroughput(*b, tunnels), b->aggregate.value, b->name); });
    const auto found = std::find_if(skus.begin(), skus.end(), [&](const auto* sku) { return vpnThroughput(*sku, tunnels) >= demanded; });
    // None carries it: the smallest of those that carry most.
    const auto most = std::find_if(skus.begin(), skus.end(), [&](const auto* sku) { return vpnThroughput(*sku, tunnels) >= vpnThroughput(*skus.last(), tunnels); });
    const VpnGatewaySku& sku = found != skus.end() ? **found : **most;
    GatewayPlan plan;
    plan.sku = sku.name;
    plan.generation = sku.generation == 1 ? VpnGatewayGeneration::Generation1 : VpnGatewayGeneration::Generation2;
    plan.isActiveActive = isActiveActive;
    plan.throughput = sku.aggregate.value;
    Decision decision{DecisionKind::VpnGateway, sizeText(QT_TRANSLATE_NOOP("chooser", "%1, generation %2")).arg(sku.name).arg(sku.generation), {}, sku.aggregate.provenance, {}};
    const auto each = perTunnel(sku, strongSuite, strongSuite);
    const QString limits = !each ? sizeText(QT_TRANSLATE_NOOP("chooser", "%1 in all")).arg(toText(sku.aggregate.value))
                         : tunnels == 1 ? sizeText(QT_TRANSLATE_NOOP("chooser", "%1 in all, %2 by the one tunnel with %3")).arg(toText(sku.aggregate.value), toText(each->value), strongSuite)
                                        : sizeText(QT_TRANSLATE_NOOP("chooser", "%1 in all, %2 by each of %3 tunnels with %4")).arg(toText(sku.aggregate.value), toText(each->value)).arg(tunnels).arg(strongSuite);
    if (found == skus.end())
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The SKU that carries most of %1: %2.")).arg(toText(demanded), limits);
    else if (found == skus.begin())
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The smallest SKU with BGP and a policy of one's own: %1.")).arg(limits);
    else
        decision.reason = sizeText(QT_TRANSLATE_NOOP("chooser", "The smallest that carries %1: %2; %3 carries %4.")).arg(toText(demanded), limits, (*(found - 1))->name, toText(vpnThroughput(**(found - 1), tunnels)));
    decision.cautions << sizeText(QT_TRANSLATE_NOOP("chooser", "Microsoft's throughputs of VPN gateways are benchmarks, not guaranteed."));
    if (!region.hasAvailabilityZones.value_or(false))
        decision.cautions << sizeText(QT_TRANSLATE_NOOP("chooser", "%1 is not known to have availability zones: the gateway stands in one datacentre there.")).arg(region.displayName);
    return {plan, decision};
}
