// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/choice_rules.h"

/// What the rules read, and where they note what Azure would refuse.
struct ChoiceCheck
{
    const Design& design;
    const Catalogue& catalogue;
    QList<Refusal>& found;

    void refuse(const QList<FieldOf>& fields, const QString& reason) const { found << Refusal{fields, reason}; }

    /// The region of a gateway's network or hub, nullptr when unset or unknown.
    const Region* regionOf(const VirtualNetworkGateway& gateway) const;
    /// The fields that say where a gateway is.
    QList<FieldOf> placeOf(const VirtualNetworkGateway& gateway) const;
    /// The catalogue's entry of a circuit's peering location, nullptr when unset or unknown.
    const PeeringLocationEntry* locationOf(const ExpressRouteCircuit& circuit) const;
    /// The fields that say where a circuit is.
    QList<FieldOf> placeOf(const ExpressRouteCircuit& circuit) const;
    /// What people call an object.
    QString name(const ObjectId& id) const;
};

// The rules, one function an idea; each looks at one object and what it names, and notes each thing once.
void checkCircuit(const ChoiceCheck& check, const ExpressRouteCircuit& circuit);
void checkDirectCircuit(const ChoiceCheck& check, const ExpressRouteCircuit& circuit, const ExpressRoutePort& port);
void checkPort(const ChoiceCheck& check, const ExpressRoutePort& port);
void checkFirewall(const ChoiceCheck& check, const AzureFirewall& firewall);
void checkCircuitLinks(const ChoiceCheck& check, const ExpressRouteCircuit& circuit);
void checkCircuitPeerings(const ChoiceCheck& check, const ExpressRouteCircuit& circuit);
void checkRouter(const ChoiceCheck& check, const EdgeRouter& router);
void checkGateway(const ChoiceCheck& check, const VirtualNetworkGateway& gateway);
void checkGatewayLinks(const ChoiceCheck& check, const VirtualNetworkGateway& gateway);
void checkVpnClients(const ChoiceCheck& check, const VirtualNetworkGateway& gateway);
void checkGatewaysTogether(const ChoiceCheck& check, const ObjectId& container);
void checkConnection(const ChoiceCheck& check, const Connection& connection);
void checkReach(const ChoiceCheck& check, const Connection& connection);
void checkIpsec(const ChoiceCheck& check, const Connection& connection);
void checkBgp(const ChoiceCheck& check, const Connection& connection);
void checkGlobalReach(const ChoiceCheck& check, const GlobalReach& reach);
void checkPeering(const ChoiceCheck& check, const VirtualNetworkPeering& peering);
void checkNetwork(const ChoiceCheck& check, const VirtualNetwork& network);
