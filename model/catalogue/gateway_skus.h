// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/base/bandwidth.h"
#include "model/base/result.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>
#include <optional>

/// Where a SKU stands in its life.
struct SkuStatus
{
    QString text;                              ///< "current", "past announced retirement date", …
    QString retirement;                        ///< the announced date, empty when there is none
    bool isCreationBlocked = false;
    QString note;
    Provenance provenance;
};

/// The throughput of one tunnel with one IPsec suite.
struct SuiteThroughput
{
    QString suite;                             ///< "GCMAES256", "AES256+SHA256", "DES3+SHA256"
    Sourced<Bandwidth> bandwidth;
    std::optional<int> packetsPerSecond;
};

/// A size of VPN gateway. Name and generation together are the key: VpnGw2 and VpnGw3 exist in both generations.
/// Source: "About gateway SKUs", Azure VPN Gateway documentation.
struct VpnGatewaySku
{
    QString name;                              ///< "VpnGw2AZ"
    int generation = 1;                        ///< 1 or 2; 0 for the legacy SKUs that predate generations
    Sourced<Bandwidth> aggregate;              ///< all S2S and P2S together, a benchmark, not guaranteed
    int maxTunnels = 0;                        ///< S2S and VNet-to-VNet
    std::optional<int> maxSstpClients;
    std::optional<int> maxIkev2OpenVpnClients; ///< nothing: not supported (Basic) or unknown (legacy)
    std::optional<bool> bgp;                   ///< nothing: unknown (legacy)
    std::optional<bool> activeActive;
    bool isZoneRedundant = false;
    std::optional<bool> customIpsecPolicy;
    std::optional<bool> expressRouteCoexistence;
    std::optional<int> supportedVirtualMachines;
    QList<SuiteThroughput> suites;             ///< empty: none published
    SkuStatus status;
    Sourced<Availability> sla;
    QStringList notes;
    Provenance provenance;
};

/// The published throughput of one tunnel of `sku` with the IPsec suite, per direction. Only what the table has: the
/// error's message is the reason why there is no figure (no row for the suite, no policy given, SKU without a table).
/// Then the tunnels set no limit that could be named, and only the gateway's aggregate does.
Result<Sourced<Bandwidth>> perTunnel(const VpnGatewaySku& sku, const QString& ipsecEncryption, const QString& ipsecIntegrity);

/// A size of ExpressRoute gateway. Source: "About ExpressRoute virtual network gateways".
struct ExpressRouteGatewaySku
{
    QString name;                              ///< "ErGw2AZ"
    Sourced<Bandwidth> bandwidth;
    int packetsPerSecond = 0;
    std::optional<Sourced<int>> connectionsPerSecond;
    int maxFlows = 0;
    int maxCircuits = 0;                       ///< from different peering locations
    int supportedVirtualMachines = 0;
    int maxRoutesLearned = 0;
    int maxRoutesAdvertised = 0;
    bool supportsFastPath = false;
    bool isZoneRedundant = false;
    bool vpnCoexistence = false;
    QString equivalent;                        ///< the SKU with the same size and other zone support
    SkuStatus status;
    Sourced<Availability> sla;
    Provenance provenance;
};

/// One step of ErGwScale's figures per scale unit.
struct ScaleUnitStep
{
    int fromUnits = 0;
    int toUnits = 0;
    Sourced<Bandwidth> bandwidthPerUnit;
};

/// The scalable ExpressRoute gateway. Source: "About ExpressRoute scalable gateway".
struct ScalableGatewaySku
{
    QString name;                              ///< "ErGwScale"
    int minScaleUnits = 0;
    int maxScaleUnits = 0;
    int minAutoscaleUnits = 0;
    int minFastPathUnits = 0;
    int maxRoutesLearned = 0;
    bool isZoneRedundant = false;
    QList<ScaleUnitStep> steps;
    QList<std::pair<int, int>> maxCircuitsFromUnits; ///< {units from, circuits}, ascending
    QStringList regionsWithout;                ///< display names, as published
    SkuStatus status;
    Sourced<Availability> sla;
    Provenance provenance;

    /// The sum over the first `units` units; nothing outside minScaleUnits … maxScaleUnits.
    std::optional<Sourced<Bandwidth>> bandwidth(int units) const;
    std::optional<int> maxCircuits(int units) const;
};
