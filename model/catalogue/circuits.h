// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>
#include <optional>

/// A size of ExpressRoute Direct port pair and the circuits it can carry.
struct DirectPort
{
    Bandwidth bandwidth;                       ///< of each of the two ports
    QList<Bandwidth> circuitBandwidths;
    std::optional<Bandwidth> maxSubscribed;    ///< sum of the circuits; nothing = unknown
    QString optics;                            ///< empty when unknown
    Provenance provenance;
};

/// A circuit tier: Local, Standard or Premium.
struct CircuitTierEntry
{
    QString name;
    QString reach;
    QString egress;
    bool hasGlobalReach = false;
    QString globalReach;                       ///< how far Global Reach goes; empty without it
    std::optional<Sourced<Bandwidth>> minBandwidth;
    Provenance provenance;
};

/// A billing family: MeteredData or UnlimitedData.
struct CircuitFamilyEntry
{
    QString name;
    QString outbound;
    QString inbound;
    Provenance provenance;
};

/// How many VNets a circuit of this bandwidth can be linked to. Nothing = unknown.
struct VnetLinkLimit
{
    Bandwidth bandwidth;
    std::optional<int> localOrStandard;
    std::optional<int> premium;
    bool isDirectOnly = false;
    Provenance provenance;
};

/// What there is to choose for a circuit. Source: "ExpressRoute circuits and peering", "About ExpressRoute Direct".
struct CircuitCatalogue
{
    Sourced<QList<Bandwidth>> providerBandwidths; ///< ascending
    QList<DirectPort> directPorts;
    QList<CircuitTierEntry> tiers;
    QList<CircuitFamilyEntry> families;
    QList<VnetLinkLimit> vnetLinks;
    Sourced<QStringList> macsecCiphers;        ///< ExpressRoute Direct only

    const CircuitTierEntry* tier(const QString& name) const;
    const CircuitFamilyEntry* family(const QString& name) const;
    const DirectPort* directPort(Bandwidth bandwidth) const;
    const VnetLinkLimit* vnetLinkLimit(Bandwidth bandwidth) const;
};
