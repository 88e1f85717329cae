// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/catalogue/provenance.h"
#include <QStringList>
#include <optional>

/// A published service level. Keys: "expressRouteCircuit", "expressRouteDirect", "globalReach", "vpnGateway",
/// "vpnGatewayBasic", "expressRouteGateway", "expressRouteGatewayBasic", "virtualHub", "routeServer",
/// "azureFirewallOneZone", "azureFirewallTwoZones", …
struct SlaEntry
{
    QString key;
    QString service;                           ///< "VPN Gateway"
    QString configuration;                     ///< "every gateway for VPN except Basic"
    std::optional<Availability> availability;  ///< nothing: the percentage is not known
    QStringList conditions;
    Provenance provenance;
};
