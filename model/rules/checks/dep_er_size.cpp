// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_limits.h"
#include "model/rules/checks/dep_er.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace {
/// Circuits of a subscription until Microsoft raises the quota. Source: includes/expressroute-limits.md, 2023-10-09.
constexpr qsizetype circuitsOfSubscription = 50;

QString erBandwidthsText(const QList<Bandwidth>& sold)
{
    QStringList texts;
    for (const Bandwidth one : sold)
        texts << toText(one);
    return texts.join(QStringLiteral(", "));
}

/// A bandwidth that is not sold, and the next one that is as its fix.
void addNotSold(RuleFindings& findings, const ExpressRouteCircuit& circuit, const QList<Bandwidth>& sold, const QList<ObjectId>& objects, const QString& message)
{
    const auto next = std::find_if(sold.begin(), sold.end(), [&](Bandwidth one) { return one >= *circuit.bandwidth; });
    const Bandwidth wanted = next == sold.end() ? sold.last() : *next;
    findings.add(objects, message).at("bandwidthMbps").fixed(QCoreApplication::translate("rules", "Set bandwidth %1").arg(toText(wanted)), settingField(circuit.id, "bandwidthMbps", wanted.mbps()));
}
}

void checkErBandwidth(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        if (!circuit.bandwidth || !circuit.expressRoutePort.isEmpty())
            continue;
        const QList<Bandwidth> sold = soldBandwidths(input.catalogue(), circuit, nullptr);
        if (!sold.isEmpty() && !sold.contains(*circuit.bandwidth))
            addNotSold(findings, circuit, sold, {circuit.id}, QCoreApplication::translate("rules", "%1 has %2, which is not sold: circuits of providers come in %3.").arg(input.name(circuit.id), toText(*circuit.bandwidth), erBandwidthsText(sold)));
    }
}

void checkErDirectBandwidth(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* port = circuit.bandwidth ? input.find(circuit.expressRoutePort) : nullptr;
        const QList<Bandwidth> sold = port ? soldBandwidths(input.catalogue(), circuit, port) : QList<Bandwidth>();
        if (!sold.isEmpty() && !sold.contains(*circuit.bandwidth))
            addNotSold(findings, circuit, sold, {circuit.id, port->id}, QCoreApplication::translate("rules", "%1 has %2, and a port pair of %3 as %4 carries circuits of %5.")
                                                                               .arg(input.name(circuit.id), toText(*circuit.bandwidth), toText(*port->bandwidth), input.name(port->id), erBandwidthsText(sold)));
    }
}

void checkErLinks(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const qsizetype count = input.connectionsOf(CircuitId(circuit.id)).size() + input.globalReachesOf(CircuitId(circuit.id)).size();
        const CircuitTier tier = circuit.tier.value_or(CircuitTier::Standard);
        const auto most = mostLinks(input.catalogue(), circuit, tier);
        if (!most || count <= *most)
            continue;
        auto entry = findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 has %2 links, and a %3 circuit of %4 takes %5, Global Reach among them.").arg(input.name(circuit.id)).arg(count).arg(choiceName(tier), toText(*circuit.bandwidth)).arg(*most));
        entry.at("tier").at("bandwidthMbps");
        if (const auto premium = mostLinks(input.catalogue(), circuit, CircuitTier::Premium); tier != CircuitTier::Premium && premium && count <= *premium)
            entry.fixed(QCoreApplication::translate("rules", "Set tier Premium"), settingField(circuit.id, "tier", choiceName(CircuitTier::Premium)));
    }
}

void checkErQuota(const RuleInput& input, RuleFindings& findings)
{
    QMap<QString, QList<ObjectId>> circuits;
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (!circuit.subscription.isEmpty())
            circuits[circuit.subscription] << circuit.id;
    for (auto of = circuits.cbegin(); of != circuits.cend(); ++of)
        if (of->size() > circuitsOfSubscription)
            findings.add({of->first()}, QCoreApplication::translate("rules", "Subscription %1 has %2 circuits, and takes %3 until its quota is raised.").arg(of.key()).arg(of->size()).arg(circuitsOfSubscription), of.key()).at("subscription");
}

void checkErLocalMetered(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (circuit.tier == CircuitTier::Local && circuit.family == CircuitFamily::MeteredData)
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is of the Local tier, which includes its egress and is not sold as MeteredData.").arg(input.name(circuit.id)))
                .at("family").at("tier").fixed(QCoreApplication::translate("rules", "Set family UnlimitedData"), settingField(circuit.id, "family", choiceName(CircuitFamily::UnlimitedData)));
}

void checkErReduction(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (circuit.lifecycle == Lifecycle::Existing && circuit.bandwidth && circuit.deployedBandwidth && *circuit.bandwidth < *circuit.deployedBandwidth)
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 has %2 today and is drawn with %3: the bandwidth of a circuit can grow and never shrinks.").arg(input.name(circuit.id), toText(*circuit.deployedBandwidth), toText(*circuit.bandwidth)))
                .at("bandwidthMbps").at("deployedBandwidthMbps")
                .fixed(QCoreApplication::translate("rules", "Keep %1").arg(toText(*circuit.deployedBandwidth)), settingField(circuit.id, "bandwidthMbps", circuit.deployedBandwidth->mbps()));
}

void checkErToMetered(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (circuit.lifecycle == Lifecycle::Existing && circuit.deployedFamily == CircuitFamily::UnlimitedData && circuit.family == CircuitFamily::MeteredData)
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is billed as UnlimitedData today and is drawn as MeteredData: a circuit changes only from metered to unlimited.").arg(input.name(circuit.id)))
                .at("family").at("deployedFamily").fixed(QCoreApplication::translate("rules", "Set family UnlimitedData"), settingField(circuit.id, "family", choiceName(CircuitFamily::UnlimitedData)));
}
