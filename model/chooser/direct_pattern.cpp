// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/patterns.h"
#include "model/chooser/sizes.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString directText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

/// The smallest circuit that carries the demand, and the smallest port pair that carries it; nothing when none does.
struct DirectSize { const DirectPort* port = nullptr; Bandwidth circuit; };

DirectSize directSizeFor(Bandwidth demanded, const CircuitCatalogue& circuits)
{
    DirectSize size;
    for (const DirectPort& port : circuits.directPorts)
        for (const Bandwidth circuit : port.circuitBandwidths)
            if (circuit >= demanded && (!size.port || circuit < size.circuit || (circuit == size.circuit && port.bandwidth < size.port->bandwidth)))
                size = {&port, circuit};
    return size;
}
}

Candidate directCandidate(const PatternInputs& inputs)
{
    const Requirement& requirement = inputs.requirement;
    const CircuitCatalogue& circuits = inputs.catalogue.circuits();
    const QString title = directText(QT_TRANSLATE_NOOP("chooser", "ExpressRoute Direct"));
    const DirectSize size = directSizeFor(requirement.greater(), circuits);
    if (!size.port)
        return {ProposalKind::ExpressRouteDirect, title, {}, {}, {}, directText(QT_TRANSLATE_NOOP("chooser", "No circuit of a Direct port pair carries %1; the largest is %2.")).arg(toText(requirement.greater()), toText(circuits.directPorts.last().circuitBandwidths.last()))};
    if (inputs.directLocations.isEmpty())
        return {ProposalKind::ExpressRouteDirect, title, {}, {}, {}, directText(QT_TRANSLATE_NOOP("chooser", "No peering location of this cloud has ExpressRoute Direct in the catalogue."))};
    const LocationOption& option = inputs.directLocations.first();
    Candidate candidate{ProposalKind::ExpressRouteDirect, QStringLiteral("%1 (%2)").arg(title, option.entry->location), {}, {}, {}, {}};
    candidate.blueprint.routers = 2;
    CircuitPlan plan;
    plan.location = option.entry;
    plan.bandwidth = size.circuit;
    plan.directPort = size.port->bandwidth;
    plan.hasMacsec = requirement.isEncrypted;
    candidate.decisions << Decision{DecisionKind::Transport, title, directText(QT_TRANSLATE_NOOP("chooser", "Circuits of providers end at %1, and %2 is demanded: a port pair of one's own on Microsoft's edge, by one's own cross-connects, without a provider."))
                                        .arg(toText(circuits.providerBandwidths.value.last()), toText(requirement.greater())), circuits.providerBandwidths.provenance, {}}
                        << Decision{DecisionKind::PeeringLocation, option.entry->location, directText(QT_TRANSLATE_NOOP("chooser", "The nearest with ExpressRoute Direct: %1 km from the site, %2 ms to the region and back over it.")).arg(roundText(option.distance.kilometres()), QString::number(option.rtt.milliseconds(), 'f', 1)),
                                    option.entry->provenance, {directText(QT_TRANSLATE_NOOP("chooser", "Ports are handed out while there are free ones: ask Microsoft first, as there must be a router of yours in %1 or a line to it.")).arg(option.entry->primaryFacility())}};
    Decision port{DecisionKind::DirectPort, toText(size.port->bandwidth), directText(QT_TRANSLATE_NOOP("chooser", "The smallest pair from which a circuit of %1 can be carved.")).arg(toText(size.circuit)), size.port->provenance, {}};
    if (!size.port->provenance.note.isEmpty())
        port.cautions << size.port->provenance.note;
    candidate.decisions << port
                        << Decision{DecisionKind::CircuitBandwidth, toText(size.circuit), directText(QT_TRANSLATE_NOOP("chooser", "The smallest circuit of Direct port pairs that carries %1.")).arg(toText(requirement.greater())), size.port->provenance, {}};
    const auto tier = tierFor(option, size.circuit, requirement, inputs.catalogue);
    plan.tier = tier.value;
    plan.family = plan.tier == CircuitTier::Local ? CircuitFamily::UnlimitedData : CircuitFamily::MeteredData;
    candidate.decisions << tier.decision
                        << Decision{DecisionKind::Family, choiceName(plan.family), plan.tier == CircuitTier::Local ? directText(QT_TRANSLATE_NOOP("chooser", "Local circuits are unlimited: what leaves Azure is in the port fee."))
                                                                                                                 : directText(QT_TRANSLATE_NOOP("chooser", "Metered to start with: the price list has no fees of Direct ports, so that the break-even cannot be told.")), {}, {}};
    if (plan.hasMacsec)
        candidate.decisions << Decision{DecisionKind::Encryption, directText(QT_TRANSLATE_NOOP("chooser", "MACsec, %1")).arg(choiceName(MacsecCipher::GcmAesXpn256)),
                                        directText(QT_TRANSLATE_NOOP("chooser", "Encryption is demanded: MACsec encrypts the cross-connects to Microsoft's edge at line rate; between there and the region runs Microsoft's own network.")), circuits.macsecCiphers.provenance, {}};
    candidate.blueprint.circuits << plan;
    candidate.decisions << Decision{DecisionKind::Resiliency, directText(QT_TRANSLATE_NOOP("chooser", "One location")), directText(QT_TRANSLATE_NOOP("chooser", "Two ports on two of Microsoft's edge routers in one building, %1; its loss takes both.")).arg(option.entry->primaryFacility()), option.entry->provenance, {}};
    const auto gateway = expressRouteGatewayFor(requirement, inputs.catalogue);
    candidate.blueprint.expressRouteGateway = gateway.value;
    candidate.decisions << gateway.decision;
    return candidate;
}
