// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/patterns.h"
#include "model/base/number_text.h"
#include "model/chooser/sizes.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString patternText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

QString kilometres(Distance distance)
{
    return QStringLiteral("%1 km").arg(roundText(distance.kilometres()));
}

QString milliseconds(Latency latency)
{
    return toText(Latency::milliseconds(std::round(latency.milliseconds() * 10) / 10));
}

Candidate impossibleCandidate(ProposalKind kind, const QString& title, const QString& reason)
{
    return {kind, title, {}, {}, {}, reason};
}

// ---- VPN

/// The tunnels of a VPN, its gateway and the internet accesses below it.
void addVpn(Candidate& candidate, const PatternInputs& inputs, int routers, bool isActiveActive)
{
    const Requirement& requirement = inputs.requirement;
    const int tunnels = routers * (isActiveActive ? 2 : 1);
    const auto gateway = vpnGatewayFor(requirement, inputs.catalogue, tunnels, isActiveActive);
    candidate.blueprint.vpnRouters = routers;
    candidate.blueprint.vpnGateway = gateway.value;
    candidate.decisions << gateway.decision;
    Decision each{DecisionKind::Tunnels, QString::number(tunnels), {}, {}, {}};
    each.reason = tunnels == 1 ? patternText(QT_TRANSLATE_NOOP("chooser", "One tunnel to one instance of the gateway; the other instance stands by."))
                : routers == 1 ? patternText(QT_TRANSLATE_NOOP("chooser", "One tunnel to each instance of an active-active gateway, from one router."))
                               : patternText(QT_TRANSLATE_NOOP("chooser", "From two routers, each with an internet access of its own, one tunnel to each instance of an active-active gateway."));
    each.provenance = gateway.decision.provenance;
    candidate.decisions << each;
    Decision access{DecisionKind::InternetAccess, patternText(QT_TRANSLATE_NOOP("chooser", "%1 to Azure, %2 from Azure")).arg(toText(requirement.toAzure), toText(requirement.fromAzure)), {}, inputs.catalogue.defaults().availability.internetAccessDia.provenance, {}};
    access.reason = patternText(QT_TRANSLATE_NOOP("chooser", "What is demanded, as dedicated internet access: up %1 of the time, a broadband line %2."))
        .arg(toText(inputs.catalogue.defaults().availability.internetAccessDia.value), toText(inputs.catalogue.defaults().availability.internetAccessBroadband.value));
    access.cautions << patternText(QT_TRANSLATE_NOOP("chooser", "The overhead of IPsec comes on top of it and is not counted."));
    candidate.decisions << access;
}

Candidate vpnCandidate(const PatternInputs& inputs, ProposalKind kind, const QString& title, int routers, bool isActiveActive)
{
    Candidate candidate{kind, title, {}, {}, {}, {}};
    candidate.blueprint.routers = routers;
    candidate.blueprint.vpn = VpnUse::Main;
    candidate.decisions << Decision{DecisionKind::Transport, patternText(QT_TRANSLATE_NOOP("chooser", "VPN over the internet")),
                                    patternText(QT_TRANSLATE_NOOP("chooser", "IPsec encrypts, but the way is the public internet: nobody commits to its speed, delay or availability.")), inputs.catalogue.posture().provenance, {}};
    addVpn(candidate, inputs, routers, isActiveActive);
    return candidate;
}

// ---- ExpressRoute

Decision locationDecision(const PatternInputs& inputs, const LocationOption& option, const QString& why)
{
    Decision decision{DecisionKind::PeeringLocation, option.entry->location, {}, option.entry->coordinates.provenance, {}};
    decision.reason = patternText(QT_TRANSLATE_NOOP("chooser", "%1: %2 from the site, %3 to the region and back over it.")).arg(why, kilometres(option.distance), milliseconds(option.rtt));
    if (!option.entry->status.isEmpty())
        decision.cautions << option.entry->status;
    // What else stood near, with its numbers.
    QStringList others;
    const auto& options = option.entry->isMetro ? inputs.locations.metro : inputs.locations.single;
    for (const LocationOption& other : options)
        if (other.entry != option.entry && others.size() < 2)
            others << patternText(QT_TRANSLATE_NOOP("chooser", "%1 %2, %3")).arg(other.entry->location, kilometres(other.distance), milliseconds(other.rtt)) + (other.isLocal ? patternText(QT_TRANSLATE_NOOP("chooser", ", Local possible")) : QString());
    if (!others.isEmpty())
        decision.reason += QLatin1Char(' ') + patternText(QT_TRANSLATE_NOOP("chooser", "Next: %1.")).arg(others.join(QStringLiteral("; ")));
    if (!option.entry->isMetro && !inputs.locations.passed.isEmpty())
        decision.cautions << patternText(QT_TRANSLATE_NOOP("chooser", "Nearer, but no choice: %1.")).arg(inputs.locations.passed.join(QStringLiteral(", ")));
    return decision;
}

/// A circuit at a location; `circuits` share what flows.
void addCircuit(Candidate& candidate, const PatternInputs& inputs, const LocationOption& option, const QString& whyLocation, int circuits)
{
    const Requirement& requirement = inputs.requirement;
    candidate.decisions << locationDecision(inputs, option, whyLocation);
    CircuitPlan plan;
    plan.location = option.entry;
    // 1. The provider.
    const QString first = candidate.blueprint.circuits.isEmpty() ? QString() : candidate.blueprint.circuits.first().provider;
    plan.provider = widestProvider(option, inputs.catalogue, first);
    Decision provider{DecisionKind::Provider, plan.provider, {}, option.entry->provenance, {}};
    if (!requirement.provider.isEmpty())
        provider.reason = patternText(QT_TRANSLATE_NOOP("chooser", "As demanded; it serves %1.")).arg(option.entry->location);
    else
        provider.reason = patternText(QT_TRANSLATE_NOOP("chooser", "One of %1 at %2; it serves the most peering locations, %3. Any other there will do.")).arg(option.providers.size()).arg(option.entry->location).arg(locationsServed(inputs.catalogue, plan.provider, option.entry->cloud));
    if (!first.isEmpty() && first != plan.provider)
        provider.reason += QLatin1Char(' ') + patternText(QT_TRANSLATE_NOOP("chooser", "Not the one of the other circuit, so that one provider's failure leaves the other."));
    candidate.decisions << provider;
    // 2. Bandwidth, tier and family.
    const auto bandwidth = circuitBandwidthFor(requirement, inputs.catalogue);
    plan.bandwidth = bandwidth.value;
    const auto tier = tierFor(option, plan.bandwidth, requirement, inputs.catalogue);
    plan.tier = tier.value;
    const double volume = volumeOfLoad(requirement.averageLoad.value_or(1), requirement.fromAzure, inputs.catalogue) / circuits;
    const auto family = familyFor(plan.tier, plan.bandwidth, option, volume, requirement, inputs.prices, inputs.currency);
    plan.family = family.value;
    candidate.decisions << bandwidth.decision << tier.decision << family.decision;
    candidate.blueprint.circuits << plan;
}

void addExpressRouteGateway(Candidate& candidate, const PatternInputs& inputs, GatewayNeeds needs = GatewayNeeds::Throughput)
{
    const auto gateway = expressRouteGatewayFor(inputs.requirement, inputs.catalogue, needs);
    candidate.blueprint.expressRouteGateway = gateway.value;
    candidate.decisions << gateway.decision;
}

Candidate expressRouteCandidate(const PatternInputs& inputs, ProposalKind kind, const QString& title)
{
    Candidate candidate{kind, title, {}, {}, {}, {}};
    candidate.blueprint.routers = 2;
    candidate.decisions << Decision{DecisionKind::Transport, patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute")),
                                    patternText(QT_TRANSLATE_NOOP("chooser", "A private way to Microsoft's backbone, off the internet. It is not encrypted by itself.")), inputs.catalogue.posture().provenance, {}};
    return candidate;
}

Decision resiliencyDecision(const QString& choice, const QString& reason, const Provenance& provenance)
{
    return {DecisionKind::Resiliency, choice, reason, provenance, {}};
}

QString whyNearest(const PatternInputs& inputs, const LocationOption& option)
{
    const auto& options = option.entry->isMetro ? inputs.locations.metro : inputs.locations.single;
    const bool isNearest = std::none_of(options.begin(), options.end(), [&](const LocationOption& other) { return other.distance.kilometres() + 50 < option.distance.kilometres(); });
    return isNearest ? patternText(QT_TRANSLATE_NOOP("chooser", "The nearest that serves")) : patternText(QT_TRANSLATE_NOOP("chooser", "The lowest round trip, as the nearest is beyond the latency demanded"));
}

void addOneLocation(Candidate& candidate, const PatternInputs& inputs, const LocationOption& option, const QString& why)
{
    addCircuit(candidate, inputs, option, why, 1);
    if (option.entry->isMetro)
        candidate.decisions << resiliencyDecision(patternText(QT_TRANSLATE_NOOP("chooser", "Metro")),
                                                  patternText(QT_TRANSLATE_NOOP("chooser", "One circuit whose two paths end in different buildings, %1 and %2: either may fail.")).arg(option.entry->primaryFacility(), option.entry->secondaryFacility()),
                                                  option.entry->provenance);
    else
        candidate.decisions << resiliencyDecision(patternText(QT_TRANSLATE_NOOP("chooser", "One location")),
                                                  patternText(QT_TRANSLATE_NOOP("chooser", "Both paths end in one building, %1; its loss takes the circuit.")).arg(option.entry->primaryFacility()), option.entry->provenance);
}

QList<Candidate> expressRouteCandidates(const PatternInputs& inputs)
{
    QList<Candidate> list;
    const QList<LocationOption>& single = inputs.locations.single;
    const QString noLocation = inputs.requirement.provider.isEmpty() ? patternText(QT_TRANSLATE_NOOP("chooser", "No peering location of this cloud has a provider in the catalogue."))
                                                                     : patternText(QT_TRANSLATE_NOOP("chooser", "%1 serves no such peering location of this cloud.")).arg(inputs.requirement.provider);
    if (single.isEmpty())
        return {impossibleCandidate(ProposalKind::ExpressRoute, patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute")), noLocation)};
    const LocationOption& nearest = single.first();
    // 1. One location; and Local elsewhere where it is not the same.
    Candidate one = expressRouteCandidate(inputs, ProposalKind::ExpressRoute, patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute, one location (%1)")).arg(nearest.entry->location));
    addOneLocation(one, inputs, nearest, whyNearest(inputs, nearest));
    addExpressRouteGateway(one, inputs);
    const bool isLocal = one.blueprint.circuits.first().tier == CircuitTier::Local;
    if (const LocationOption* local = nearestLocal(single); local && !nearest.isLocal && !isLocal) {
        Candidate other = expressRouteCandidate(inputs, ProposalKind::ExpressRouteLocal, patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute Local (%1)")).arg(local->entry->location));
        addOneLocation(other, inputs, *local, patternText(QT_TRANSLATE_NOOP("chooser", "The nearest in reach of whose Local circuits the region is")));
        addExpressRouteGateway(other, inputs);
        list << one;
        if (other.blueprint.circuits.first().tier == CircuitTier::Local)
            list << other;
    } else {
        list << one;
    }
    // 2. Metro.
    const QString metroTitle = patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute Metro"));
    constexpr double metroReach = 500;                   // km beyond the nearest location: farther, it is another city's
    const auto metro = std::find_if(inputs.locations.metro.begin(), inputs.locations.metro.end(), [&](const LocationOption& option) { return option.distance.kilometres() <= nearest.distance.kilometres() + metroReach; });
    if (metro == inputs.locations.metro.end()) {
        list << impossibleCandidate(ProposalKind::ExpressRouteMetro, metroTitle,
                                    inputs.locations.metro.isEmpty() ? noLocation : patternText(QT_TRANSLATE_NOOP("chooser", "The nearest Metro location with a provider, %1, is %2 away.")).arg(inputs.locations.metro.first().entry->location, kilometres(inputs.locations.metro.first().distance)));
    } else {
        Candidate candidate = expressRouteCandidate(inputs, ProposalKind::ExpressRouteMetro, QStringLiteral("%1 (%2)").arg(metroTitle, metro->entry->location));
        addOneLocation(candidate, inputs, *metro, patternText(QT_TRANSLATE_NOOP("chooser", "The nearest Metro location with a provider")));
        addExpressRouteGateway(candidate, inputs);
        list << candidate;
    }
    // 3. With a VPN behind it.
    Candidate backup = expressRouteCandidate(inputs, ProposalKind::ExpressRouteWithVpnBackup, patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute with VPN backup (%1)")).arg(nearest.entry->location));
    backup.blueprint.vpn = VpnUse::Backup;
    addOneLocation(backup, inputs, nearest, whyNearest(inputs, nearest));
    addExpressRouteGateway(backup, inputs);
    addVpn(backup, inputs, 1, true);
    list << backup;
    // 4. Two locations.
    const LocationOption* second = secondLocation(single, nearest);
    const QString twoTitle = patternText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute, two locations"));
    if (!second) {
        list << impossibleCandidate(ProposalKind::ExpressRouteTwoLocations, twoTitle, patternText(QT_TRANSLATE_NOOP("chooser", "No other city has a peering location that serves.")));
    } else {
        Candidate two = expressRouteCandidate(inputs, ProposalKind::ExpressRouteTwoLocations, QStringLiteral("%1 (%2, %3)").arg(twoTitle, nearest.entry->location, second->entry->location));
        addCircuit(two, inputs, nearest, whyNearest(inputs, nearest), 2);
        addCircuit(two, inputs, *second, patternText(QT_TRANSLATE_NOOP("chooser", "The next in another city")), 2);
        two.decisions << resiliencyDecision(patternText(QT_TRANSLATE_NOOP("chooser", "Two locations")),
                                            patternText(QT_TRANSLATE_NOOP("chooser", "Two circuits in different cities, each large enough for all: a building, a circuit or a provider may fail.")), second->entry->provenance);
        addExpressRouteGateway(two, inputs);
        if (two.blueprint.circuits.first().bandwidth < inputs.requirement.greater())
            two.cautions << patternText(QT_TRANSLATE_NOOP("chooser", "The bandwidth is that of both circuits; while one is down %1 remain.")).arg(toText(two.blueprint.circuits.first().bandwidth));
        list << two;
    }
    return list;
}

QList<Candidate> encryptedCandidates(const PatternInputs& inputs)
{
    QList<Candidate> list;
    for (const auto& [kind, options] : {std::pair(ProposalKind::IpsecOverExpressRoute, &inputs.locations.single), std::pair(ProposalKind::IpsecOverExpressRouteMetro, &inputs.locations.metro)}) {
        if (options->isEmpty() || inputs.locations.single.isEmpty() || options->first().distance.kilometres() > inputs.locations.single.first().distance.kilometres() + 500)
            continue;
        const LocationOption& option = options->first();
        Candidate candidate = expressRouteCandidate(inputs, kind, patternText(QT_TRANSLATE_NOOP("chooser", "IPsec over ExpressRoute (%1)")).arg(option.entry->location));
        candidate.blueprint.vpn = VpnUse::OverExpressRoute;
        addOneLocation(candidate, inputs, option, whyNearest(inputs, option));
        addExpressRouteGateway(candidate, inputs, GatewayNeeds::IpsecOverExpressRoute);
        const auto gateway = vpnGatewayFor(inputs.requirement, inputs.catalogue, 2, true);
        candidate.blueprint.vpnGateway = gateway.value;
        candidate.decisions << gateway.decision
                            << Decision{DecisionKind::Encryption, patternText(QT_TRANSLATE_NOOP("chooser", "IPsec over the private peering")),
                                        patternText(QT_TRANSLATE_NOOP("chooser", "Private and encrypted both are demanded: tunnels of a VPN gateway run inside the circuit. The circuit's router tells Azure a transfer network only, so that nothing goes past the tunnels.")),
                                        inputs.catalogue.posture().provenance, {}};
        candidate.cautions << patternText(QT_TRANSLATE_NOOP("chooser", "The figures are those of the IPsec connection. Filter Azure's routes at the circuit's router, else traffic to Azure could go past the tunnels unencrypted."));
        list << candidate;
    }
    return list;
}
}

QList<Candidate> candidatesFor(const PatternInputs& inputs)
{
    QList<Candidate> list{
        vpnCandidate(inputs, ProposalKind::Vpn, patternText(QT_TRANSLATE_NOOP("chooser", "VPN, one tunnel")), 1, false),
        vpnCandidate(inputs, ProposalKind::VpnActiveActive, patternText(QT_TRANSLATE_NOOP("chooser", "VPN, active-active gateway")), 1, true),
        vpnCandidate(inputs, ProposalKind::VpnDualRedundant, patternText(QT_TRANSLATE_NOOP("chooser", "VPN, dual redundant")), 2, true),
    };
    list << expressRouteCandidates(inputs);
    if (inputs.requirement.isEncrypted)
        list << encryptedCandidates(inputs);
    if (inputs.requirement.greater() > inputs.catalogue.circuits().providerBandwidths.value.last())
        list << directCandidate(inputs);
    return list;
}
