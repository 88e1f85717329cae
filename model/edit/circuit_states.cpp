// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_states.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {
using Circuit = CircuitProvisioningState;
using Provider = ProviderProvisioningState;

struct Transition
{
    CircuitEvent event;
    CircuitStates from;
    CircuitStates to;
    Actor actor;
    const char* text;            ///< what happens
    const char* needs;           ///< what must be before
};

/// The life of a circuit. The provider works only on a circuit that Azure has enabled, and a circuit can only be deleted when
/// the provider's part is gone.
const std::array<Transition, 8> transitions{{
    {CircuitEvent::Create, {Circuit::Disabled, Provider::NotProvisioned}, {Circuit::Enabling, Provider::NotProvisioned}, Actor::Customer,
     QT_TRANSLATE_NOOP("edit", "Create the circuit"), QT_TRANSLATE_NOOP("edit", "The circuit exists already.")},
    {CircuitEvent::Enable, {Circuit::Enabling, Provider::NotProvisioned}, {Circuit::Enabled, Provider::NotProvisioned}, Actor::Microsoft,
     QT_TRANSLATE_NOOP("edit", "Azure has enabled the circuit"), QT_TRANSLATE_NOOP("edit", "The circuit has to be created first.")},
    {CircuitEvent::StartProvisioning, {Circuit::Enabled, Provider::NotProvisioned}, {Circuit::Enabled, Provider::Provisioning}, Actor::Provider,
     QT_TRANSLATE_NOOP("edit", "The provider has the service key and provisions"), QT_TRANSLATE_NOOP("edit", "A provider starts on a circuit that is Enabled and that it has not begun yet.")},
    {CircuitEvent::Provision, {Circuit::Enabled, Provider::Provisioning}, {Circuit::Enabled, Provider::Provisioned}, Actor::Provider,
     QT_TRANSLATE_NOOP("edit", "The provider has provisioned"), QT_TRANSLATE_NOOP("edit", "The provider has to be provisioning first.")},
    {CircuitEvent::StartDeprovisioning, {Circuit::Enabled, Provider::Provisioned}, {Circuit::Enabled, Provider::Deprovisioning}, Actor::Provider,
     QT_TRANSLATE_NOOP("edit", "The provider deprovisions"), QT_TRANSLATE_NOOP("edit", "Only what the provider has provisioned can be deprovisioned.")},
    {CircuitEvent::Deprovision, {Circuit::Enabled, Provider::Deprovisioning}, {Circuit::Enabled, Provider::NotProvisioned}, Actor::Provider,
     QT_TRANSLATE_NOOP("edit", "The provider has deprovisioned"), QT_TRANSLATE_NOOP("edit", "The provider has to be deprovisioning first.")},
    {CircuitEvent::Delete, {Circuit::Enabled, Provider::NotProvisioned}, {Circuit::Disabling, Provider::NotProvisioned}, Actor::Customer,
     QT_TRANSLATE_NOOP("edit", "Delete the circuit"), QT_TRANSLATE_NOOP("edit", "A circuit can be deleted when the provider's part is NotProvisioned: ask the provider to deprovision first.")},
    {CircuitEvent::Remove, {Circuit::Disabling, Provider::NotProvisioned}, {Circuit::Disabled, Provider::NotProvisioned}, Actor::Microsoft,
     QT_TRANSLATE_NOOP("edit", "Azure has deleted the circuit"), QT_TRANSLATE_NOOP("edit", "The circuit has to be deleted first.")},
}};

const Transition& transitionOf(CircuitEvent event)
{
    return transitions[static_cast<std::size_t>(event)];
}

/// The transition as it is for a circuit of that origin; nothing for what never happens to one: a Direct circuit has no provider
/// to begin or to end, and is deleted from where it stands.
std::optional<Transition> transitionOf(CircuitEvent event, CircuitOf origin)
{
    Transition transition = transitionOf(event);
    if (origin == CircuitOf::Provider)
        return transition;
    if (transition.actor == Actor::Provider)
        return std::nullopt;
    if (event == CircuitEvent::Enable)
        transition.to.provider = Provider::Provisioned;
    else if (event == CircuitEvent::Delete) {
        transition.from.provider = Provider::Provisioned;
        transition.needs = QT_TRANSLATE_NOOP("edit", "Only a circuit that is Enabled can be deleted.");
    }
    return transition;
}

QString editText(const char* text)
{
    return QCoreApplication::translate("edit", text);
}
}

CircuitStates statesOf(const ExpressRouteCircuit& circuit)
{
    const CircuitStates none;
    return {circuit.circuitProvisioningState.value_or(none.circuit), circuit.serviceProviderProvisioningState.value_or(none.provider)};
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::Customer:
        return QCoreApplication::translate("edit", "you");
    case Actor::Provider:
        return QCoreApplication::translate("edit", "the provider");
    case Actor::Microsoft:
        return QCoreApplication::translate("edit", "Microsoft");
    }
    Q_UNREACHABLE();
}

QString eventText(CircuitEvent event)
{
    return editText(transitionOf(event).text);
}

Actor actorOf(CircuitEvent event)
{
    return transitionOf(event).actor;
}

CircuitOf originOf(const ExpressRouteCircuit& circuit)
{
    return circuit.expressRoutePort.isEmpty() ? CircuitOf::Provider : CircuitOf::DirectPort;
}

Result<CircuitStates> statesAfter(const CircuitStates& states, CircuitEvent event, CircuitOf origin)
{
    const auto transition = transitionOf(event, origin);
    if (!transition)
        return Error{QCoreApplication::translate("edit", "A circuit on a Direct port has no provider."), {}, 0};
    if (states != transition->from)
        return Error{editText(transition->needs), {}, 0};
    return transition->to;
}

QList<CircuitEvent> nextEvents(const CircuitStates& states, CircuitOf origin)
{
    QList<CircuitEvent> events;
    for (const Transition& each : transitions)
        if (const auto transition = transitionOf(each.event, origin); transition && transition->from == states)
            events << each.event;
    return events;
}

QString refuseStates(const CircuitStates& from, const CircuitStates& to)
{
    if (from == to)
        return {};
    const auto isInLife = [](const CircuitStates& states) {
        return std::any_of(transitions.begin(), transitions.end(), [&](const Transition& transition) { return transition.from == states; });
    };
    if (!isInLife(to))
        return QCoreApplication::translate("edit", "A circuit that is %1 cannot be %2 at the provider: the provider works only on a circuit that is Enabled.").arg(choiceName(to.circuit), choiceName(to.provider));
    return {};                                   // the life is a circle: what is in it can be reached
}

Result<Design> withCircuitEvent(const Design& design, const ObjectId& id, CircuitEvent event)
{
    const auto* found = design.find<ExpressRouteCircuit>(id);
    if (!found)
        return Error{QCoreApplication::translate("edit", "This object no longer exists."), {}, 0};
    const Result<CircuitStates> states = statesAfter(statesOf(*found), event, originOf(*found));
    if (!states)
        return states.error();
    ExpressRouteCircuit circuit = *found;
    circuit.circuitProvisioningState = states->circuit;
    circuit.serviceProviderProvisioningState = states->provider;
    if (event == CircuitEvent::Remove)
        circuit.serviceKey = {};                 // a circuit made anew gets another
    return design.with(circuit);
}
