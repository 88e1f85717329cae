// SPDX-License-Identifier: GPL-3.0-or-later
// Why ExpressRoute and not VPN, or the other way round: the best of each, line by line.

#include "model/chooser/choose.h"
#include "model/chooser/sizes.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString verdictText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

int sign(double number)
{
    return (number > 0) - (number < 0);
}

/// The greatest throughput of a VPN gateway, all tunnels together, and of one tunnel.
struct VpnLimits { const VpnGatewaySku* gateway = nullptr; Bandwidth tunnel; };

VpnLimits vpnLimits(const Catalogue& catalogue)
{
    VpnLimits limits;
    for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus()) {
        if (sku.status.isCreationBlocked)
            continue;
        if (!limits.gateway || sku.aggregate.value > limits.gateway->aggregate.value)
            limits.gateway = &sku;
        for (const SuiteThroughput& suite : sku.suites)
            limits.tunnel = std::max(limits.tunnel, suite.bandwidth.value);
    }
    return limits;
}

double capacityMbps(const Proposal& proposal)
{
    const Capacity& lower = proposal.figures.capacity.lower();
    return lower.mbps.hasValue() ? lower.mbps->mbps() : 0;
}

QString postureLine(const Proposal& proposal)
{
    if (!proposal.figures.security.hasValue())
        return verdictText(QT_TRANSLATE_NOOP("chooser", "unknown"));
    return QStringLiteral("%1 (%2): %3").arg(proposal.figures.security->grade).arg(proposal.figures.security->score).arg(proposal.figures.security->summary());
}

QList<VerdictRow> rowsOf(const Requirement& requirement, const Proposal& vpn, const Proposal& circuit)
{
    QList<VerdictRow> rows;
    const auto demandedRate = requirement.toAzure == requirement.fromAzure ? toText(requirement.toAzure) : verdictText(QT_TRANSLATE_NOOP("chooser", "%1 to, %2 from Azure")).arg(toText(requirement.toAzure), toText(requirement.fromAzure));
    rows << VerdictRow{verdictText(QT_TRANSLATE_NOOP("chooser", "Bandwidth")), demandedRate, bandwidthText(vpn.figures.capacity), bandwidthText(circuit.figures.capacity), sign(capacityMbps(circuit) - capacityMbps(vpn))};
    const auto& vpnUp = vpn.figures.availability;
    const auto& circuitUp = circuit.figures.availability;
    rows << VerdictRow{verdictText(QT_TRANSLATE_NOOP("chooser", "Availability")), requirement.availability ? toText(*requirement.availability) : QString(), availabilityText(vpnUp), availabilityText(circuitUp), sign(vpnUp.value.down() - circuitUp.value.down())};
    const auto slaText = [](const Figure<Availability>& sla) { return sla.hasValue() ? toText(*sla) : verdictText(QT_TRANSLATE_NOOP("chooser", "none")); };
    const auto slaDown = [](const Figure<Availability>& sla) { return sla.hasValue() ? sla->down() : 1; };
    rows << VerdictRow{verdictText(QT_TRANSLATE_NOOP("chooser", "Azure SLA")), QString(), slaText(vpn.figures.azureSla), slaText(circuit.figures.azureSla), sign(slaDown(vpn.figures.azureSla) - slaDown(circuit.figures.azureSla))};
    const bool hasRtts = vpn.figures.rtt.hasValue() && circuit.figures.rtt.hasValue();
    rows << VerdictRow{verdictText(QT_TRANSLATE_NOOP("chooser", "Round trip")), requirement.latency ? toText(*requirement.latency) : QString(), rttText(vpn.figures.rtt), rttText(circuit.figures.rtt),
                          hasRtts ? sign(vpn.figures.rtt->typical.milliseconds() - circuit.figures.rtt->typical.milliseconds()) : 0};
    const QStringList demands = (requirement.isPrivate ? QStringList{verdictText(QT_TRANSLATE_NOOP("chooser", "private"))} : QStringList()) + (requirement.isEncrypted ? QStringList{verdictText(QT_TRANSLATE_NOOP("chooser", "encrypted"))} : QStringList());
    const bool hasPostures = vpn.figures.security.hasValue() && circuit.figures.security.hasValue();
    rows << VerdictRow{verdictText(QT_TRANSLATE_NOOP("chooser", "Security posture")), demands.join(QStringLiteral(", ")), postureLine(vpn), postureLine(circuit), hasPostures ? sign(circuit.figures.security->score - vpn.figures.security->score) : 0};
    const bool arePriced = vpn.cost.isComplete() && circuit.cost.isComplete();
    rows << VerdictRow{verdictText(QT_TRANSLATE_NOOP("chooser", "A month")), QString(), costText(vpn.cost), costText(circuit.cost), arePriced ? sign(vpn.cost.known - circuit.cost.known) : 0};
    return rows;
}

/// What is true of the two whatever is demanded, with the numbers of the catalogue.
QStringList standingReasons(const Proposal& vpn, const Proposal& circuit, const Catalogue& catalogue)
{
    QStringList reasons;
    const VpnLimits limits = vpnLimits(catalogue);
    if (limits.gateway)
        reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "Speed limit: one VPN tunnel carries up to %1 and the largest VPN gateway %2 in all (%3, a benchmark); a provider's circuit up to %4, guaranteed each way."))
                       .arg(toText(limits.tunnel), toText(limits.gateway->aggregate.value), limits.gateway->name, toText(catalogue.circuits().providerBandwidths.value.last()));
    reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "Internet: a VPN is encrypted but crosses it; ExpressRoute never does, and is not encrypted by itself."));
    if (vpn.figures.azureSla.hasValue() && circuit.figures.azureSla.hasValue())
        reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "SLA: Azure's parts of the VPN %1, of ExpressRoute %2; the internet has none.")).arg(toText(*vpn.figures.azureSla), toText(*circuit.figures.azureSla));
    if (vpn.figures.rtt.hasValue() && circuit.figures.rtt.hasValue())
        reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "Latency: %1 there and back over the internet, %2 by private line.")).arg(rttText(vpn.figures.rtt), rttText(circuit.figures.rtt));
    reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "Price: VPN %1 a month, ExpressRoute %2; quotes of providers and access lines are unknown until you enter them.")).arg(costText(vpn.cost), costText(circuit.cost));
    return reasons;
}
}

Verdict verdictOf(const Requirement& requirement, const QList<Proposal>& proposals, const Catalogue& catalogue)
{
    const auto bestOf = [&](bool wantsVpn) -> const Proposal* {
        const auto found = std::find_if(proposals.begin(), proposals.end(), [&](const Proposal& proposal) { return isVpn(proposal.kind) == wantsVpn; });
        return found == proposals.end() ? nullptr : &*found;
    };
    const Proposal* vpn = bestOf(true);
    const Proposal* circuit = bestOf(false);
    Verdict verdict;
    if (!vpn || !circuit) {
        verdict.headline = vpn ? verdictText(QT_TRANSLATE_NOOP("chooser", "VPN: no ExpressRoute location serves here.")) : circuit ? verdictText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute: no VPN can be drawn here.")) : QString();
        return verdict;
    }
    verdict.rows = rowsOf(requirement, *vpn, *circuit);
    const bool isVpnBest = isVpn(proposals.first().kind);
    const Proposal& taken = isVpnBest ? *vpn : *circuit;
    const Proposal& left = isVpnBest ? *circuit : *vpn;
    // 1. What decided.
    if (taken.meetsAll() && !left.meetsAll()) {
        verdict.headline = isVpnBest ? verdictText(QT_TRANSLATE_NOOP("chooser", "VPN and not ExpressRoute")) : verdictText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute and not VPN"));
        for (const Miss& miss : left.misses)
            verdict.reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "%1: %2")).arg(left.title, miss.text);
    } else if (taken.meetsAll()) {
        verdict.headline = isVpnBest ? verdictText(QT_TRANSLATE_NOOP("chooser", "VPN suffices; ExpressRoute would do, too")) : verdictText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute; a VPN would do, too"));
        const bool arePriced = taken.cost.isComplete() && left.cost.isComplete();
        verdict.reasons << (arePriced ? verdictText(QT_TRANSLATE_NOOP("chooser", "Both meet all that is demanded; %1 costs %2 a month and %3 %4.")).arg(taken.title, costText(taken.cost), left.title, costText(left.cost))
                                      : verdictText(QT_TRANSLATE_NOOP("chooser", "Both meet all that is demanded; %1 needs %2 parts to order and run, %3 %4. Prices do not decide, as some are unknown.")).arg(taken.title).arg(taken.parts).arg(left.title).arg(left.parts));
    } else {
        verdict.headline = isVpnBest ? verdictText(QT_TRANSLATE_NOOP("chooser", "Neither meets it; a VPN comes nearer")) : verdictText(QT_TRANSLATE_NOOP("chooser", "Neither meets it; ExpressRoute comes nearer"));
        for (const Proposal* proposal : {&taken, &left})
            for (const Miss& miss : proposal->misses)
                verdict.reasons << verdictText(QT_TRANSLATE_NOOP("chooser", "%1: %2")).arg(proposal->title, miss.text);
    }
    // 2. What holds anyway.
    verdict.reasons << standingReasons(*vpn, *circuit, catalogue);
    return verdict;
}
