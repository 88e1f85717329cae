// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/number_text.h"
#include "model/catalogue/cards/card_builder.h"

namespace {
QString bandwidthList(const QList<Bandwidth>& bandwidths)
{
    QStringList texts;
    for (const Bandwidth bandwidth : bandwidths)
        texts << toText(bandwidth);
    return texts.join(QStringLiteral(", "));
}

QString linksText(const std::optional<int>& links)
{
    return links ? cardCount(*links) : unknownCardText();
}

void addBandwidthCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    const CircuitCatalogue& circuits = catalogue.circuits();
    for (const VnetLinkLimit& limit : circuits.vnetLinks) {
        const QString mbps = shortestText(limit.bandwidth.mbps());
        CardBuilder made(catalogue, CatalogueCategory::Circuit, QStringLiteral("circuitBandwidth:") + mbps, cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Circuit of %1")).arg(toText(limit.bandwidth)), limit.provenance);
        const bool isProvider = circuits.providerBandwidths.value.contains(limit.bandwidth);
        made.fact(QStringLiteral("provider"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "From a provider")), cardFlag(isProvider), circuits.providerBandwidths.provenance);
        QStringList ports;
        for (const DirectPort& port : circuits.directPorts)
            if (port.circuitBandwidths.contains(limit.bandwidth))
                ports << toText(port.bandwidth);
        made.fact(QStringLiteral("directPorts"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "On Direct ports of")), ports.isEmpty() ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "none")) : ports.join(QStringLiteral(", ")), circuits.directPorts.first().provenance);
        made.fact(QStringLiteral("localOrStandard"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Linked networks, Local and Standard")), linksText(limit.localOrStandard));
        made.fact(QStringLiteral("premium"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Linked networks, Premium")), linksText(limit.premium));
        made.words({mbps + QStringLiteral(" Mbps")});
        made.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Bandwidth")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1; networks: %2 Standard, %3 Premium"))
                .arg(isProvider ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "from providers")) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "on Direct ports only")), linksText(limit.localOrStandard), linksText(limit.premium))});
        cards.append(made.card);
    }
}
}

void addCircuitCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    addBandwidthCards(catalogue, cards);
    for (const CircuitTierEntry& tier : catalogue.circuits().tiers) {
        CardBuilder made(catalogue, CatalogueCategory::Circuit, QStringLiteral("circuitTier:") + tier.name, cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Tier %1")).arg(tier.name), tier.provenance);
        made.fact(QStringLiteral("reach"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Reach")), tier.reach);
        made.fact(QStringLiteral("egress"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Egress")), tier.egress);
        made.fact(QStringLiteral("globalReach"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Global Reach")), tier.hasGlobalReach && !tier.globalReach.isEmpty() ? tier.globalReach : cardFlag(tier.hasGlobalReach));
        if (tier.minBandwidth)
            made.fact(QStringLiteral("minBandwidth"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Smallest bandwidth")), toText(tier.minBandwidth->value), tier.minBandwidth->provenance);
        made.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Tier")), tier.reach});
        cards.append(made.card);
    }
    for (const CircuitFamilyEntry& family : catalogue.circuits().families) {
        CardBuilder made(catalogue, CatalogueCategory::Circuit, QStringLiteral("circuitFamily:") + family.name, cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Family %1")).arg(family.name), family.provenance);
        made.fact(QStringLiteral("outbound"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Data out of Azure")), family.outbound);
        made.fact(QStringLiteral("inbound"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Data into Azure")), family.inbound);
        made.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Billing family")), family.outbound});
        cards.append(made.card);
    }
}

void addDirectPortCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    int locations = 0;
    for (const PeeringLocationEntry& entry : catalogue.peeringLocations())
        locations += entry.hasExpressRouteDirect.value_or(false) ? 1 : 0;
    for (const DirectPort& port : catalogue.circuits().directPorts) {
        CardBuilder made(catalogue, CatalogueCategory::DirectPort, QStringLiteral("directPort:") + shortestText(port.bandwidth.mbps()), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Port pair of %1")).arg(toText(port.bandwidth)), port.provenance);
        const QString most = port.maxSubscribed ? toText(*port.maxSubscribed) : QString();
        made.fact(QStringLiteral("mbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Each of the two ports")), toText(port.bandwidth));
        made.fact(QStringLiteral("circuitMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Circuits")), bandwidthList(port.circuitBandwidths));
        made.fact(QStringLiteral("maxSubscribedMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Sum of the circuits, at most")), most);
        made.fact(QStringLiteral("optics"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Optics")), port.optics);
        made.fact(QStringLiteral("macsec"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "MACsec ciphers")), catalogue.circuits().macsecCiphers.value.join(QStringLiteral(", ")), catalogue.circuits().macsecCiphers.provenance);
        made.fact(QStringLiteral("locations"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Locations with ExpressRoute Direct")), cardCount(locations), catalogue.peeringLocations().first().provenance);
        made.words({QStringLiteral("ExpressRoute Direct")});
        made.cells({bandwidthList(port.circuitBandwidths), most.isEmpty() ? unknownCardText() : most, port.optics.isEmpty() ? unknownCardText() : port.optics});
        cards.append(made.card);
    }
}

void addVirtualWanCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    const VirtualWanTable& wan = catalogue.virtualWan();
    const auto perUnit = [](const Bandwidth& bandwidth) { return cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 a unit")).arg(toText(bandwidth)); };

    CardBuilder router(catalogue, CatalogueCategory::VirtualWan, virtualWanCard(QStringLiteral("hubRouter")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Hub router")), wan.routerSteps.first().perUnit.value.mbps() > 0 ? wan.routerSteps.first().perUnit.provenance : wan.routerSteps.first().fixed.provenance);
    for (const HubRouterStep& step : wan.routerSteps) {
        const bool isFixed = step.fixed.value.mbps() > 0;
        const QString label = step.fromUnits == step.toUnits ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 routing infrastructure units")).arg(step.fromUnits) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 to %2 routing infrastructure units")).arg(step.fromUnits).arg(step.toUnits);
        router.fact(QStringLiteral("mbps:%1").arg(step.fromUnits), label, isFixed ? toText(step.fixed.value) : perUnit(step.perUnit.value), isFixed ? step.fixed.provenance : step.perUnit.provenance);
    }
    router.fact(QStringLiteral("defaultUnits"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Units of a new hub")), cardCount(wan.defaultRouterUnits));
    router.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 to %2 routing infrastructure units")).arg(wan.defaultRouterUnits).arg(wan.maxRouterUnits)});
    cards.append(router.card);

    CardBuilder vpn(catalogue, CatalogueCategory::VirtualWan, virtualWanCard(QStringLiteral("vpnGateway")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "VPN gateway in a hub")), wan.vpn.perUnit.provenance);
    vpn.fact(QStringLiteral("scaleUnitMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Scale unit")), toText(wan.vpn.perUnit.value), wan.vpn.perUnit.provenance);
    vpn.fact(QStringLiteral("maxScaleUnits"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Scale units, at most")), cardCount(wan.vpn.maxUnits));
    vpn.fact(QStringLiteral("perTunnelMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "One tunnel")), toText(wan.perTunnel.value), wan.perTunnel.provenance);
    vpn.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1, up to %2 units")).arg(perUnit(wan.vpn.perUnit.value)).arg(wan.vpn.maxUnits)});
    cards.append(vpn.card);

    CardBuilder gateway(catalogue, CatalogueCategory::VirtualWan, virtualWanCard(QStringLiteral("expressRouteGateway")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "ExpressRoute gateway in a hub")), wan.expressRoute.perUnit.provenance);
    gateway.fact(QStringLiteral("scaleUnitMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Scale unit")), toText(wan.expressRoute.perUnit.value), wan.expressRoute.perUnit.provenance);
    gateway.fact(QStringLiteral("maxScaleUnits"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Scale units, at most")), cardCount(wan.expressRoute.maxUnits));
    gateway.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1, up to %2 units")).arg(perUnit(wan.expressRoute.perUnit.value)).arg(wan.expressRoute.maxUnits)});
    cards.append(gateway.card);

    CardBuilder routing(catalogue, CatalogueCategory::VirtualWan, virtualWanCard(QStringLiteral("routing")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Routing between hubs")), wan.remoteHubAsPath.provenance);
    routing.fact(QStringLiteral("remoteHubAsPath"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "AS path longer by, from another hub")), cardCount(wan.remoteHubAsPath.value), wan.remoteHubAsPath.provenance);
    routing.fact(QStringLiteral("expressRouteAsPath"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "AS path longer by, from a circuit")), cardCount(wan.expressRouteAsPath.value), wan.expressRouteAsPath.provenance);
    routing.cells({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "AS path of what another hub tells"))});
    cards.append(routing.card);
}
