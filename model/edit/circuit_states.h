// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"

/// The two states of a circuit as Azure names them: its own, and that of the provider's part.
/// Source: azure-docs articles/expressroute/expressroute-workflows.md, circuit provisioning states.
struct CircuitStates
{
    CircuitProvisioningState circuit = CircuitProvisioningState::Disabled;
    ProviderProvisioningState provider = ProviderProvisioningState::NotProvisioned;

    bool operator==(const CircuitStates&) const = default;
};

/// Who lays a circuit's connection: a provider, or the customer by cross-connects to an ExpressRoute Direct port. Azure then names
/// the provider's part Provisioned as soon as the circuit is Enabled.
/// Source: azure-docs articles/expressroute/expressroute-howto-erdirect.md, "3. Create a circuit", example output.
enum class CircuitOf { Provider, DirectPort };
CircuitOf originOf(const ExpressRouteCircuit& circuit);

/// Unset states are those of a circuit that does not exist yet.
CircuitStates statesOf(const ExpressRouteCircuit& circuit);

/// What happens to a circuit in its life, and who does it.
enum class CircuitEvent {
    Create,              ///< the customer orders it: Microsoft enables it and gives the service key; billing starts
    Enable,              ///< Microsoft has enabled it
    StartProvisioning,   ///< the provider has the key and works on it
    Provision,           ///< the provider is done
    StartDeprovisioning, ///< the provider takes its part down
    Deprovision,         ///< the provider's part is gone
    Delete,              ///< the customer deletes it; billing ends
    Remove,              ///< Microsoft has deleted it
};

enum class Actor { Customer, Provider, Microsoft };
/// For people, translated.
QString actorText(Actor actor);
QString eventText(CircuitEvent event);
Actor actorOf(CircuitEvent event);

/// The state after an event, or why it cannot happen now.
Result<CircuitStates> statesAfter(const CircuitStates& states, CircuitEvent event, CircuitOf origin = CircuitOf::Provider);

/// The events that can happen now, in the order of a circuit's life.
QList<CircuitEvent> nextEvents(const CircuitStates& states, CircuitOf origin = CircuitOf::Provider);

/// Why a circuit cannot get from some states to others by any events; empty when it can.
QString refuseStates(const CircuitStates& from, const CircuitStates& to);

/// The design after an event of a circuit. Fails when it cannot happen now.
Result<Design> withCircuitEvent(const Design& design, const ObjectId& circuit, CircuitEvent event);
