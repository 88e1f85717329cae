// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/base/duration.h"
#include "model/base/latency.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <utility>

/// The availability of a component whose own is not set (DOMAIN.md §2). A value of 1 means "not counted".
struct DefaultAvailabilities
{
    Sourced<Availability> edgeRouter;
    Sourced<Availability> accessLink;
    Sourced<Availability> wanLink;
    Sourced<Availability> internetAccessDia;
    Sourced<Availability> internetAccessBroadband;
    Sourced<Availability> internetAccessMobile;
    Sourced<Availability> facility;
    Sourced<Availability> circuitBothPaths;    ///< access links drawn on both paths, from any site
    Sourced<Availability> circuitOnePath;      ///< flagged "no SLA"
    Sourced<Availability> vpnGateway;
    Sourced<Availability> vpnGatewayBasic;
    Sourced<Availability> expressRouteGateway;
    Sourced<Availability> expressRouteGatewayBasic;
    Sourced<Availability> azureFirewallOneZone;
    Sourced<Availability> azureFirewallTwoZones; ///< two zones or more
    Sourced<Availability> applianceOneInstance;
    Sourced<Availability> applianceInstances;  ///< two or more behind a load balancer
    Sourced<Availability> applianceZones;      ///< instances in two zones or more
    Sourced<Availability> virtualHub;
    Sourced<Availability> virtualNetworkPeering; ///< not counted, and so are those below
    Sourced<Availability> hubVirtualNetworkConnection;
    Sourced<Availability> globalReach;
    Sourced<Availability> tunnel;
    Sourced<Availability> site;
    Sourced<Availability> region;
    Sourced<Availability> expressRoutePort;
    Sourced<Availability> sharedRisk;
};

/// The mean time to repair of a component whose own is not set.
struct DefaultRepairTimes
{
    Sourced<Duration> edgeRouter;
    Sourced<Duration> accessLink;
    Sourced<Duration> wanLink;
    Sourced<Duration> internetAccessDia;
    Sourced<Duration> internetAccessBroadband;
    Sourced<Duration> internetAccessMobile;
    Sourced<Duration> facility;
    Sourced<Duration> circuit;
    Sourced<Duration> gateway;
    Sourced<Duration> appliance;               ///< firewalls too
    Sourced<Duration> expressRoutePort;
    Sourced<Duration> connection;
    Sourced<Duration> virtualNetworkPeering;
    Sourced<Duration> virtualHub;
    Sourced<Duration> hubVirtualNetworkConnection;
    Sourced<Duration> site;
    Sourced<Duration> sharedRisk;
};

/// The constants of the latency formula (DOMAIN.md §3.3):
/// RTT = length × route factor × 2 / kilometresPerMillisecond, plus what routers and gateways add.
struct LatencyConstants
{
    Sourced<double> routeFactorPrivate;        ///< route length over great circle, private lines and Microsoft's backbone
    Sourced<double> routeFactorInternet;
    Sourced<double> kilometresPerMillisecond;  ///< speed of light in fibre, one way
    Sourced<Latency> perEdgeRouter;
    Sourced<Latency> perGateway;               ///< with FastPath: perFastPathGateway
    Sourced<Latency> perFastPathGateway;
    Sourced<Latency> perMicrosoftEdge;         ///< MSEE
    Sourced<double> range;                     ///< 0.25: low and high are ±25 % of the typical value
};

/// The model's own numbers, from resources/catalogue/defaults.json.
struct ModelDefaults
{
    DefaultAvailabilities availability;
    DefaultRepairTimes repair;
    LatencyConstants latency;
    double hoursPerMonth = 0;                  ///< of the price lists
    Provenance unnamedGeneration;              ///< why a VPN SKU without a generation is taken as its lowest-numbered one
};

/// Every default availability with its key in files: the one list.
const QList<std::pair<QString, Sourced<Availability> DefaultAvailabilities::*>>& defaultAvailabilityFields();
/// Every default repair time with its key in files: the one list.
const QList<std::pair<QString, Sourced<Duration> DefaultRepairTimes::*>>& defaultRepairFields();
