// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/cards/card_builder.h"

namespace {
QString statusText(const SkuStatus& status)
{
    QStringList parts{status.text};
    if (!status.retirement.isEmpty())
        parts << cardText(QT_TRANSLATE_NOOP("CatalogueCard", "retires %1")).arg(status.retirement);
    if (status.isCreationBlocked)
        parts << cardText(QT_TRANSLATE_NOOP("CatalogueCard", "cannot be created any more"));
    return parts.join(QStringLiteral(", "));
}

void addStatus(CardBuilder& made, const SkuStatus& status)
{
    made.fact(QStringLiteral("status"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Status")), status.note.isEmpty() ? statusText(status) : statusText(status) + QStringLiteral(". ") + status.note, status.provenance);
}

QString clientsText(const VpnGatewaySku& sku)
{
    if (sku.maxIkev2OpenVpnClients)
        return cardCount(*sku.maxIkev2OpenVpnClients);
    return sku.maxSstpClients ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 (SSTP)")).arg(cardCount(*sku.maxSstpClients)) : unknownCardText();
}

CatalogueCard scalableCard(const Catalogue& catalogue)
{
    const ScalableGatewaySku& sku = catalogue.scalableGatewaySku();
    CardBuilder made(catalogue, CatalogueCategory::ExpressRouteGatewaySku, expressRouteGatewaySkuCard(sku.name), sku.name, sku.provenance);
    for (const ScaleUnitStep& step : sku.steps)
        made.fact(QStringLiteral("bandwidthMbpsPerUnit:%1").arg(step.fromUnits), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Bandwidth of scale units %1 to %2")).arg(step.fromUnits).arg(step.toUnits),
            cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 each")).arg(toText(step.bandwidthPerUnit.value)), step.bandwidthPerUnit.provenance);
    const auto most = sku.bandwidth(sku.maxScaleUnits);
    made.fact(QStringLiteral("scaleUnits"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Scale units")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 to %2")).arg(sku.minScaleUnits).arg(sku.maxScaleUnits));
    made.fact(QStringLiteral("autoscale"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Autoscale from")), cardCount(sku.minAutoscaleUnits));
    made.fact(QStringLiteral("fastPath"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "FastPath")), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "from %1 scale units on")).arg(sku.minFastPathUnits));
    for (const auto& [units, circuits] : sku.maxCircuitsFromUnits)
        made.fact(QStringLiteral("maxCircuits:%1").arg(units), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Circuits from %1 scale units on")).arg(units), cardCount(circuits));
    made.fact(QStringLiteral("maxRoutesLearned"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Routes learned, at most")), cardCount(sku.maxRoutesLearned));
    made.fact(QStringLiteral("zoneRedundant"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Zone-redundant")), cardFlag(sku.isZoneRedundant));
    made.factIf(!sku.regionsWithout.isEmpty(), QStringLiteral("regionsWithout"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Not offered in")), sku.regionsWithout.join(QStringLiteral(", ")));
    made.fact(QStringLiteral("sla"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "SLA")), toText(sku.sla.value), sku.sla.provenance);
    addStatus(made, sku.status);
    made.cells({most ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "up to %1")).arg(toText(most->value)) : unknownCardText(), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "up to %1")).arg(sku.maxCircuitsFromUnits.isEmpty() ? 0 : sku.maxCircuitsFromUnits.last().second),
        cardText(QT_TRANSLATE_NOOP("CatalogueCard", "from %1 units")).arg(sku.minFastPathUnits), cardFlag(sku.isZoneRedundant), toText(sku.sla.value), statusText(sku.status)});
    return made.card;
}
}

void addVpnGatewayCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus()) {
        CardBuilder made(catalogue, CatalogueCategory::VpnGatewaySku, vpnGatewaySkuCard(sku.name, sku.generation), sku.name, sku.provenance);
        const QString generation = sku.generation > 0 ? QString::number(sku.generation) : cardText(QT_TRANSLATE_NOOP("CatalogueCard", "before generations"));
        made.fact(QStringLiteral("aggregateMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Throughput, all tunnels and clients together")), toText(sku.aggregate.value), sku.aggregate.provenance);
        for (const SuiteThroughput& suite : sku.suites) {
            const QString packets = suite.packetsPerSecond ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", ", %1 packets/s")).arg(cardCount(*suite.packetsPerSecond)) : QString();
            made.fact(QStringLiteral("tunnelMbps:") + suite.suite, cardText(QT_TRANSLATE_NOOP("CatalogueCard", "One tunnel with %1")).arg(suite.suite), toText(suite.bandwidth.value) + packets, suite.bandwidth.provenance);
        }
        made.fact(QStringLiteral("maxTunnels"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Tunnels, at most")), cardCount(sku.maxTunnels));
        made.fact(QStringLiteral("maxIkev2OpenVpnClients"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Clients by IKEv2 or OpenVPN, at most")), sku.maxIkev2OpenVpnClients);
        made.fact(QStringLiteral("maxSstpClients"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Clients by SSTP, at most")), sku.maxSstpClients);
        made.fact(QStringLiteral("bgp"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "BGP")), sku.bgp);
        made.fact(QStringLiteral("activeActive"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Active-active")), sku.activeActive);
        made.fact(QStringLiteral("zoneRedundant"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Zone-redundant")), cardFlag(sku.isZoneRedundant));
        made.fact(QStringLiteral("customIpsecPolicy"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Custom IPsec policy")), sku.customIpsecPolicy);
        made.fact(QStringLiteral("expressRouteCoexistence"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Beside an ExpressRoute gateway")), sku.expressRouteCoexistence);
        made.fact(QStringLiteral("supportedVirtualMachines"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Virtual machines, at most")), sku.supportedVirtualMachines);
        made.fact(QStringLiteral("generation"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Generation")), generation);
        made.fact(QStringLiteral("sla"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "SLA")), toText(sku.sla.value), sku.sla.provenance);
        addStatus(made, sku.status);
        for (qsizetype note = 0; note < sku.notes.size(); ++note)
            made.fact(QStringLiteral("note:%1").arg(note), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Note")), sku.notes[note]);
        made.brief({cardText(QT_TRANSLATE_NOOP("CatalogueCard", "generation %1")).arg(generation), toText(sku.aggregate.value), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 tunnels")).arg(cardCount(sku.maxTunnels)), sku.isZoneRedundant ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "zone-redundant")) : QString(), statusText(sku.status)});
        made.cells({generation, toText(sku.aggregate.value), cardCount(sku.maxTunnels), clientsText(sku), cardFlag(sku.bgp), cardFlag(sku.isZoneRedundant), toText(sku.sla.value), statusText(sku.status)});
        cards.append(made.card);
    }
}

void addExpressRouteGatewayCards(const Catalogue& catalogue, QList<CatalogueCard>& cards)
{
    for (const ExpressRouteGatewaySku& sku : catalogue.expressRouteGatewaySkus()) {
        CardBuilder made(catalogue, CatalogueCategory::ExpressRouteGatewaySku, expressRouteGatewaySkuCard(sku.name), sku.name, sku.provenance);
        made.fact(QStringLiteral("bandwidthMbps"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Bandwidth")), toText(sku.bandwidth.value), sku.bandwidth.provenance);
        made.fact(QStringLiteral("packetsPerSecond"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Packets a second")), cardCount(sku.packetsPerSecond));
        if (sku.connectionsPerSecond)
            made.fact(QStringLiteral("connectionsPerSecond"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Connections a second")), cardCount(sku.connectionsPerSecond->value), sku.connectionsPerSecond->provenance);
        else
            made.fact(QStringLiteral("connectionsPerSecond"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Connections a second")), QString());
        made.fact(QStringLiteral("maxFlows"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Flows, at most")), cardCount(sku.maxFlows));
        made.fact(QStringLiteral("maxCircuits"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Circuits, at most")), cardCount(sku.maxCircuits));
        made.fact(QStringLiteral("supportedVirtualMachines"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Virtual machines, at most")), cardCount(sku.supportedVirtualMachines));
        made.fact(QStringLiteral("maxRoutesLearned"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Routes learned, at most")), cardCount(sku.maxRoutesLearned));
        made.fact(QStringLiteral("maxRoutesAdvertised"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Routes advertised, at most")), cardCount(sku.maxRoutesAdvertised));
        made.fact(QStringLiteral("fastPath"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "FastPath")), cardFlag(sku.supportsFastPath));
        made.fact(QStringLiteral("zoneRedundant"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Zone-redundant")), cardFlag(sku.isZoneRedundant));
        made.fact(QStringLiteral("vpnCoexistence"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Beside a VPN gateway")), cardFlag(sku.vpnCoexistence));
        made.factIf(!sku.equivalent.isEmpty(), QStringLiteral("equivalent"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "Same size with other zone support")), sku.equivalent);
        made.fact(QStringLiteral("sla"), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "SLA")), toText(sku.sla.value), sku.sla.provenance);
        addStatus(made, sku.status);
        made.brief({toText(sku.bandwidth.value), cardText(QT_TRANSLATE_NOOP("CatalogueCard", "%1 circuits")).arg(sku.maxCircuits), sku.supportsFastPath ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "FastPath")) : QString(), sku.isZoneRedundant ? cardText(QT_TRANSLATE_NOOP("CatalogueCard", "zone-redundant")) : QString(), statusText(sku.status)});
        made.cells({toText(sku.bandwidth.value), cardCount(sku.maxCircuits), cardFlag(sku.supportsFastPath), cardFlag(sku.isZoneRedundant), toText(sku.sla.value), statusText(sku.status)});
        cards.append(made.card);
    }
    cards.append(scalableCard(catalogue));
}
