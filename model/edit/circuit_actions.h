// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/circuit_guide.h"
#include "model/edit/edited.h"

/// What an action of the guide does.
enum class GuideActionKind {
    MakeGateway,         ///< GatewaySubnet and ExpressRoute gateway in `target`; in a new virtual network when that is empty
    MakeGatewaySubnet,   ///< in the network `target`
    EditField,           ///< nothing by itself: the user chooses the value of `field` of `target`
    Happen,              ///< the `event` of the circuit's life
    HandOver,            ///< nothing by itself: the sheet for the provider
    ConfigurePeering,    ///< completes the private peering
    LinkGateway,         ///< to the gateway `target`
    MakeLetter,          ///< the letter of authorisation of the Direct port `target` was made today
    EnableLinks,         ///< of the Direct port `target`
    DisableLinks,        ///< of the Direct port `target`
};

/// One thing that the guide of a circuit offers, in the words of its button.
struct GuideAction
{
    CircuitStepKind step = CircuitStepKind::Gateway;
    GuideActionKind kind = GuideActionKind::EditField;
    QString text;                ///< "Mark as created"
    QString refusal{};           ///< why it cannot be done now, a sentence; empty: it can
    ObjectId target{};
    QString field{};
    CircuitEvent event = CircuitEvent::Create;
    bool isStepBack = false;

    bool isEdit() const { return kind != GuideActionKind::EditField && kind != GuideActionKind::HandOver; }
};

/// All that the guide offers for a circuit now, in the order of the steps; none when there is no such circuit. Of several places for
/// a gateway, or gateways to link, each is an action. What Azure would refuse is there with its refusal: above all the link of a
/// gateway, until the provider has provisioned. (A link drawn on the canvas describes the design as built and waits for nobody.)
QList<GuideAction> guideActions(const Design& design, const Catalogue& catalogue, const ObjectId& circuit);

/// The design after an action that is an edit. Fails with the action's refusal.
Result<Design> withGuideAction(const Design& design, const Catalogue& catalogue, const ObjectId& circuit, const GuideAction& action);

/// The circuit with its private peering complete: what is set stays, free /30s, a VLAN and the AS number of a router that is linked
/// to it fill the gaps. Without such a router the AS number stays open.
ExpressRouteCircuit withPrivatePeering(const Design& design, const ExpressRouteCircuit& circuit);
