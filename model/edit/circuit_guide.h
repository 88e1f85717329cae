// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/edit/circuit_states.h"

/// The steps of a circuit. A provider's has Gateway, LocationAndProvider, Circuit, HandOver and PeeringAndLink; one on an ExpressRoute
/// Direct port has the port and its cross-connects in place of the provider's part: Gateway, LocationAndPort, CrossConnect, Circuit,
/// PeeringAndLink. Source: azure-docs articles/expressroute/expressroute-workflows.md.
enum class CircuitStepKind { Gateway, LocationAndProvider, LocationAndPort, CrossConnect, Circuit, HandOver, PeeringAndLink };

enum class StepState {
    Done,
    Current,             ///< the first that is not done and can be worked on
    Waiting,             ///< somebody else is at work
    Later,               ///< not the next one, but it can be done already
    Blocked,             ///< not before another step is done
};

struct CircuitStep
{
    CircuitStepKind kind = CircuitStepKind::Gateway;
    StepState state = StepState::Later;
    Actor actor = Actor::Customer;               ///< who acts next
    QStringList facts;                           ///< what stands: "Gateway “ER gateway”, ErGw1AZ"
    QStringList missing;                         ///< what is left to do, a sentence each
    QString blockedBy{};                         ///< of Blocked: the sentence why
};

/// Where a circuit stands, and what comes next.
struct CircuitGuide
{
    QList<CircuitStep> steps;                    ///< five, in order
    int current = 0;                             ///< index of the step to work on; 5 when all are done
    CircuitOf origin = CircuitOf::Provider;
    bool isBilled = false;                       ///< Azure bills the circuit from the moment it is created until it is deleted; a Direct port from when its links are enabled
    QList<CircuitEvent> events;                  ///< what can happen to its states now
};

/// For people, translated.
QString stepTitle(CircuitStepKind kind);
QString stepStateText(const CircuitStep& step);
/// When Azure starts and ends to bill a circuit, and whether it does now.
QString billingText(const CircuitGuide& guide);

/// The guide of a circuit; nothing when there is no such circuit. The gateway is linked in Azure only after the provider has
/// provisioned, so that the last step waits for the fourth however much of it is drawn.
std::optional<CircuitGuide> circuitGuide(const Design& design, const Catalogue& catalogue, const ObjectId& circuit);
