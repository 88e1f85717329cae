// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>

/// What is decided about a connection.
enum class DecisionKind { Transport, PeeringLocation, Resiliency, Provider, CircuitBandwidth, Tier, Family, ExpressRouteGateway, VpnGateway, Tunnels, InternetAccess, Encryption, DirectPort };

/// The word in files: "transport", "peeringLocation", …
QString decisionName(DecisionKind kind);
/// For people, translated: "Peering location", "Tier", …
QString decisionLabel(DecisionKind kind);

/// One decision, with its reason and the figure that the reason rests on.
struct Decision
{
    DecisionKind kind = DecisionKind::Transport;
    QString choice;                              ///< "Amsterdam", "Standard", "ErGw1AZ"
    QString reason;                              ///< sentences with the numbers, translated
    Provenance provenance;                       ///< of the figure that decided
    QStringList cautions;                        ///< what the reader must know, translated
};
