// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_guide.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString guideText(const char* text)
{
    return QCoreApplication::translate("guide", text);
}

QString stateName(const CircuitStates& states)
{
    return QCoreApplication::translate("guide", "Circuit %1, provider %2").arg(choiceName(states.circuit), choiceName(states.provider));
}

/// The ExpressRoute gateways that are linked to the circuit, in order of ids.
QList<const VirtualNetworkGateway*> linkedGateways(const Design& design, const ObjectId& circuit)
{
    QList<const VirtualNetworkGateway*> gateways;
    for (const Connection& connection : design.all<Connection>())
        if (connection.connectionType == ConnectionType::ExpressRoute && connection.circuit == circuit)
            if (const auto* gateway = design.find(connection.gateway))
                gateways << gateway;
    return gateways;
}

CircuitStep gatewayStep(const Design& design, const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::Gateway, {}, Actor::Customer, {}, {}};
    QList<const VirtualNetworkGateway*> gateways = linkedGateways(design, circuit.id);
    if (gateways.isEmpty())
        for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
            if (gateway.gatewayType == GatewayType::ExpressRoute)
                gateways << &gateway;
    if (gateways.isEmpty())
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Draw an ExpressRoute gateway in a virtual network: drag from the circuit to the network."));
    for (const VirtualNetworkGateway* gateway : gateways) {
        const QString name = displayName(design, gateway->id);
        if (!gateway->virtualHub.isEmpty()) {            // sized by scale units, without a subnet
            step.facts << QCoreApplication::translate("guide", "Gateway “%1” in “%2”").arg(name, displayName(design, gateway->virtualHub));
            continue;
        }
        if (gateway->sku.isEmpty())
            step.missing << QCoreApplication::translate("guide", "Choose the SKU of “%1”.").arg(name);
        else
            step.facts << QCoreApplication::translate("guide", "Gateway “%1”, %2").arg(name, gateway->sku);
        const VirtualNetwork* network = design.find(gateway->virtualNetwork);
        if (!network)
            continue;
        const Subnet* subnet = network->subnet(QStringLiteral("GatewaySubnet"));
        if (!subnet || !subnet->addressPrefix)
            step.missing << QCoreApplication::translate("guide", "“%1” needs a subnet named GatewaySubnet with a prefix, /27 or larger.").arg(displayName(design, network->id));
        else
            step.facts << QCoreApplication::translate("guide", "GatewaySubnet %1 in “%2”").arg(toText(*subnet->addressPrefix), displayName(design, network->id));
    }
    return step;
}

CircuitStep locationStep(const Design& design, const Catalogue& catalogue, const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::LocationAndProvider, {}, Actor::Customer, {}, {}};
    const PeeringLocation* location = design.find(circuit.peeringLocation);
    if (!location || location->location.isEmpty()) {
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Choose the peering location."));
        return step;
    }
    const PeeringLocationEntry* entry = catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud);
    step.facts << QCoreApplication::translate("guide", "Peering location %1").arg(location->location);
    if (!entry)
        step.missing << QCoreApplication::translate("guide", "The catalogue has no peering location “%1”: check its name.").arg(location->location);
    if (circuit.provider.isEmpty())
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Choose the provider."));
    else if (entry && entry->providers && !entry->providers->contains(circuit.provider))
        step.missing << QCoreApplication::translate("guide", "%1 is not listed at %2: choose a provider that serves the location.").arg(circuit.provider, location->location);
    else
        step.facts << QCoreApplication::translate("guide", "Provider %1").arg(circuit.provider);
    return step;
}

CircuitStep portStep(const Design& design, const Catalogue& catalogue, const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::LocationAndPort, {}, Actor::Customer, {}, {}, {}};
    const ExpressRoutePort* port = design.find(circuit.expressRoutePort);
    const PeeringLocation* location = port ? design.find(port->peeringLocation) : nullptr;
    if (!port) {
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Choose the Direct port: the one that is named is gone."));
        return step;
    }
    if (!location || location->location.isEmpty()) {
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Choose the peering location of the port."));
        return step;
    }
    const PeeringLocationEntry* entry = catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud);
    step.facts << QCoreApplication::translate("guide", "Port “%1” at %2").arg(displayName(design, port->id), location->location);
    if (!entry)
        step.missing << QCoreApplication::translate("guide", "The catalogue has no peering location “%1”: check its name.").arg(location->location);
    else if (entry->hasExpressRouteDirect == false)
        step.missing << QCoreApplication::translate("guide", "%1 is not listed with ExpressRoute Direct: choose a location that is.").arg(location->location);
    if (!circuit.peeringLocation.isEmpty() && circuit.peeringLocation != port->peeringLocation)
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "The circuit and its port stand at different locations: choose one."));
    if (port->bandwidth)
        step.facts << QCoreApplication::translate("guide", "Two ports of %1").arg(toText(*port->bandwidth));
    else
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Choose the port speed."));
    return step;
}

CircuitStep crossConnectStep(const Design& design, const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::CrossConnect, {}, Actor::Customer, {}, {}, {}};
    const ExpressRoutePort* port = design.find(circuit.expressRoutePort);
    const bool isEnabled = port && port->linksAdminState == LinkAdminState::Enabled;
    if (port && port->letterOfAuthorization)
        step.facts << QCoreApplication::translate("guide", "Letter of authorisation of %1").arg(port->letterOfAuthorization->toString(Qt::ISODate));
    else if (!isEnabled)
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Make the letter of authorisation in Azure and give it to the facility, which lays both cross-connects."));
    if (isEnabled)
        step.facts << guideText(QT_TRANSLATE_NOOP("guide", "Both links Enabled"));
    else
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Enable both links of the port when the cross-connects are in place."));
    return step;
}

CircuitStep circuitStep(const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::Circuit, {}, Actor::Customer, {}, {}};
    const CircuitStates states = statesOf(circuit);
    if (!circuit.bandwidth)
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Choose the bandwidth. It can be raised later, not lowered."));
    else
        step.facts << QCoreApplication::translate("guide", "%1, %2, %3").arg(toText(*circuit.bandwidth), choiceName(circuit.tier.value_or(CircuitTier::Standard)), choiceName(circuit.family.value_or(CircuitFamily::MeteredData)));
    step.facts << stateName(states);
    if (states.circuit == CircuitProvisioningState::Disabled)
        step.missing << (originOf(circuit) == CircuitOf::Provider ? guideText(QT_TRANSLATE_NOOP("guide", "Create the circuit in Azure. It gives the service key, and billing starts."))
                                                                  : guideText(QT_TRANSLATE_NOOP("guide", "Create the circuit on the port in Azure.")));
    else if (states.circuit == CircuitProvisioningState::Enabling) {
        step.actor = Actor::Microsoft;
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Microsoft is enabling the circuit."));
    } else if (states.circuit == CircuitProvisioningState::Disabling) {
        step.actor = Actor::Microsoft;
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Microsoft is deleting the circuit."));
    }
    return step;
}

CircuitStep handOverStep(const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::HandOver, {}, Actor::Customer, {}, {}};
    const CircuitStates states = statesOf(circuit);
    step.facts << (circuit.serviceKey.isEmpty() ? guideText(QT_TRANSLATE_NOOP("guide", "Service key not noted")) : guideText(QT_TRANSLATE_NOOP("guide", "Service key noted")));
    switch (states.provider) {
    case ProviderProvisioningState::Provisioned:
        break;
    case ProviderProvisioningState::Provisioning:
        step.actor = Actor::Provider;
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "The provider is provisioning."));
        break;
    case ProviderProvisioningState::Deprovisioning:
        step.actor = Actor::Provider;
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "The provider is deprovisioning."));
        break;
    case ProviderProvisioningState::NotProvisioned:
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Hand the service key to the provider, who provisions both paths."));
    }
    return step;
}

CircuitStep linkStep(const Design& design, const ExpressRouteCircuit& circuit)
{
    CircuitStep step{CircuitStepKind::PeeringAndLink, {}, Actor::Customer, {}, {}};
    const auto peering = std::find_if(circuit.peerings.begin(), circuit.peerings.end(), [](const CircuitPeering& each) { return each.type == PeeringType::AzurePrivatePeering; });
    if (peering == circuit.peerings.end()) {
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Add the private peering."));
    } else {
        const auto need = [&](bool isThere, const char* text) {
            if (!isThere)
                step.missing << guideText(text);
        };
        need(peering->peerAsn.has_value(), QT_TRANSLATE_NOOP("guide", "Private peering: enter the peer's ASN."));
        need(peering->primaryPrefix.has_value(), QT_TRANSLATE_NOOP("guide", "Private peering: enter the /30 of the primary path."));
        need(peering->secondaryPrefix.has_value(), QT_TRANSLATE_NOOP("guide", "Private peering: enter the /30 of the secondary path."));
        need(peering->vlanId.has_value(), QT_TRANSLATE_NOOP("guide", "Private peering: enter the VLAN."));
        if (step.missing.isEmpty())
            step.facts << QCoreApplication::translate("guide", "Private peering: ASN %1, VLAN %2, %3 and %4")
                              .arg(toText(*peering->peerAsn)).arg(*peering->vlanId).arg(toText(*peering->primaryPrefix), toText(*peering->secondaryPrefix));
    }
    const auto gateways = linkedGateways(design, circuit.id);
    if (gateways.isEmpty())
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Link the circuit to a gateway: drag from the circuit to the virtual network."));
    for (const VirtualNetworkGateway* gateway : gateways)
        step.facts << QCoreApplication::translate("guide", "Link to “%1”").arg(displayName(design, gateway->id));
    if (originOf(circuit) == CircuitOf::DirectPort) {
        if (statesOf(circuit).circuit != CircuitProvisioningState::Enabled)
            step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Azure links a gateway only to a circuit that is Enabled."));
    } else if (statesOf(circuit).provider != ProviderProvisioningState::Provisioned)
        step.missing << guideText(QT_TRANSLATE_NOOP("guide", "Azure links a gateway only after the provider has provisioned."));
    return step;
}

/// Why a step cannot be done before the one it rests on; empty when it can. Those before it are judged already. Gateway and
/// location rest on nothing, every other step on the one before it.
QString blockedBy(const CircuitGuide& guide, int index)
{
    const CircuitStepKind kind = guide.steps[index].kind;
    const bool restsOnNothing = kind == CircuitStepKind::Gateway || kind == CircuitStepKind::LocationAndProvider || kind == CircuitStepKind::LocationAndPort;
    if (restsOnNothing || guide.steps[index - 1].state == StepState::Done)
        return {};
    return QCoreApplication::translate("guide", "Only after step %1: %2.").arg(index).arg(stepTitle(guide.steps[index - 1].kind));
}
}

QString stepTitle(CircuitStepKind kind)
{
    switch (kind) {
    case CircuitStepKind::Gateway:
        return guideText(QT_TRANSLATE_NOOP("guide", "GatewaySubnet and gateway"));
    case CircuitStepKind::LocationAndProvider:
        return guideText(QT_TRANSLATE_NOOP("guide", "Location and provider"));
    case CircuitStepKind::LocationAndPort:
        return guideText(QT_TRANSLATE_NOOP("guide", "Location and Direct port"));
    case CircuitStepKind::CrossConnect:
        return guideText(QT_TRANSLATE_NOOP("guide", "Letter of authorisation and cross-connects"));
    case CircuitStepKind::Circuit:
        return guideText(QT_TRANSLATE_NOOP("guide", "Circuit and service key"));
    case CircuitStepKind::HandOver:
        return guideText(QT_TRANSLATE_NOOP("guide", "Key to the provider, who provisions"));
    case CircuitStepKind::PeeringAndLink:
        return guideText(QT_TRANSLATE_NOOP("guide", "Private peering and link"));
    }
    Q_UNREACHABLE();
}

QString stepStateText(const CircuitStep& step)
{
    switch (step.state) {
    case StepState::Done:
        return guideText(QT_TRANSLATE_NOOP("guide", "done"));
    case StepState::Current:
        return guideText(QT_TRANSLATE_NOOP("guide", "next"));
    case StepState::Waiting:
        return QCoreApplication::translate("guide", "waiting for %1").arg(actorText(step.actor));
    case StepState::Later:
        return guideText(QT_TRANSLATE_NOOP("guide", "open"));
    case StepState::Blocked:
        return guideText(QT_TRANSLATE_NOOP("guide", "blocked"));
    }
    Q_UNREACHABLE();
}

QString billingText(const CircuitGuide& guide)
{
    if (guide.origin == CircuitOf::DirectPort)
        return guide.isBilled ? guideText(QT_TRANSLATE_NOOP("guide", "Azure bills the port, from when its links are enabled or 45 days after it was made, whichever is first."))
                              : guideText(QT_TRANSLATE_NOOP("guide", "Not billed yet by what is noted: Azure bills the port from when its links are enabled or 45 days after it was made, whichever is first."));
    return guide.isBilled ? guideText(QT_TRANSLATE_NOOP("guide", "Azure bills this circuit: from its creation until it is deleted, whether or not the provider has provisioned."))
                          : guideText(QT_TRANSLATE_NOOP("guide", "Not billed yet: billing starts when the circuit is created and gives its service key, not when the provider has provisioned."));
}

std::optional<CircuitGuide> circuitGuide(const Design& design, const Catalogue& catalogue, const ObjectId& id)
{
    const auto* circuit = design.find<ExpressRouteCircuit>(id);
    if (!circuit)
        return std::nullopt;
    const CircuitStates states = statesOf(*circuit);
    CircuitGuide guide;
    guide.origin = originOf(*circuit);
    guide.isBilled = states.circuit != CircuitProvisioningState::Disabled;
    guide.events = nextEvents(states, guide.origin);
    if (guide.origin == CircuitOf::Provider) {
        guide.steps = {gatewayStep(design, *circuit), locationStep(design, catalogue, *circuit), circuitStep(*circuit), handOverStep(*circuit), linkStep(design, *circuit)};
    } else {
        const ExpressRoutePort* port = design.find(circuit->expressRoutePort);
        guide.steps = {gatewayStep(design, *circuit), portStep(design, catalogue, *circuit), crossConnectStep(design, *circuit), circuitStep(*circuit), linkStep(design, *circuit)};
        guide.isBilled = port && port->linksAdminState == LinkAdminState::Enabled;
    }
    guide.current = static_cast<int>(guide.steps.size());
    for (int i = 0; i < guide.steps.size(); ++i) {
        CircuitStep& step = guide.steps[i];
        step.blockedBy = step.missing.isEmpty() ? QString() : blockedBy(guide, i);
        if (step.missing.isEmpty())
            step.state = StepState::Done;
        else if (!step.blockedBy.isEmpty())
            step.state = StepState::Blocked;
        else if (guide.current < guide.steps.size())
            step.state = StepState::Later;
        else
            step.state = step.actor == Actor::Customer ? StepState::Current : StepState::Waiting;
        if (!step.missing.isEmpty() && guide.current == guide.steps.size())
            guide.current = i;
    }
    return guide;
}
