// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/catalogue/circuits.h"
#include "model/catalogue/crypto.h"
#include "model/catalogue/defaults.h"
#include "model/catalogue/firewalls.h"
#include "model/catalogue/gateway_limits.h"
#include "model/catalogue/gateway_skus.h"
#include "model/catalogue/latency_table.h"
#include "model/catalogue/own_figures.h"
#include "model/catalogue/peering_locations.h"
#include "model/catalogue/posture.h"
#include "model/catalogue/prices.h"
#include "model/catalogue/reference_facts.h"
#include "model/catalogue/regions.h"
#include "model/catalogue/reliability.h"
#include "model/catalogue/resiliency_index_table.h"
#include "model/catalogue/sla.h"
#include "model/catalogue/virtual_wan.h"
#include <QHash>
#include <memory>

class CatalogueOverlay;
class CatalogueReader;

/// What exists to choose from, and the numbers the figures rest on. Immutable; pointers into it live as long as it does.
/// Names are matched exactly.
class Catalogue
{
public:
    /// Reads the *.json files of a folder. An error's `where` is "file.json#/json/pointer" of the first thing wrong.
    static Result<std::shared_ptr<const Catalogue>> load(const QString& folder);

    /// The catalogue compiled into the program; read once, from any thread. Wrong data end the program.
    static const Catalogue& builtIn();

    /// The newest date at which a file of the catalogue was compiled: "catalogue" in the results.
    const QString& date() const { return m_date; }

    const QList<Region>& regions() const { return m_regions; }
    const Region* region(const QString& name) const;

    const QList<PeeringLocationEntry>& peeringLocations() const { return m_peeringLocations; }
    const PeeringLocationEntry* peeringLocation(const QString& location, const QString& cloud = publicCloud) const;
    /// The catalogue's name of a building, for text that differs from it in case or outer spaces only; else the text trimmed.
    QString canonicalFacility(const QString& text) const;

    const QList<VpnGatewaySku>& vpnGatewaySkus() const { return m_vpnGatewaySkus; }
    const VpnGatewaySku* vpnGatewaySku(const QString& name, int generation) const;
    /// For a design that names no generation: the lowest-numbered one that has the SKU, which never promises too much.
    /// An assumption, see defaults().unnamedGeneration.
    const VpnGatewaySku* vpnGatewaySku(const QString& name) const;

    const QList<ExpressRouteGatewaySku>& expressRouteGatewaySkus() const { return m_expressRouteGatewaySkus; }
    const ExpressRouteGatewaySku* expressRouteGatewaySku(const QString& name) const; ///< null for ErGwScale
    const ScalableGatewaySku& scalableGatewaySku() const { return m_scalableGatewaySku; }

    const GatewayLimits& gatewayLimits() const { return m_gatewayLimits; }

    const CircuitCatalogue& circuits() const { return m_circuits; }
    const IpsecAlgorithms& ipsecAlgorithms() const { return m_ipsecAlgorithms; }

    const QList<SlaEntry>& slas() const { return m_slas; }
    const SlaEntry* sla(const QString& key) const;

    const LatencyTable& latencies() const { return m_latencies; }
    /// The published median from one region to another, in this direction only.
    std::optional<Latency> medianRtt(const QString& from, const QString& to) const { return m_latencies.median(from, to); }

    const ModelDefaults& defaults() const { return m_defaults; }
    const PostureTable& posture() const { return m_posture; }
    const ResiliencyIndexTable& resiliencyIndex() const { return m_resiliencyIndex; }
    const VirtualWanTable& virtualWan() const { return m_virtualWan; }
    const QList<AzureFirewallSku>& azureFirewallSkus() const { return m_azureFirewallSkus; }
    const AzureFirewallSku* azureFirewallSku(const QString& name) const;
    const PriceList& prices() const { return m_prices; }
    const QList<ReliabilityFigure>& reliabilityFigures() const { return m_reliabilityFigures; }
    const QList<ReferenceFact>& referenceFacts() const { return m_referenceFacts; }

    /// What an overlay (overlay.h) has put over this catalogue; nothing in the built-in one.
    const OwnFigures& ownFigures() const { return m_ownFigures; }
    /// The default availability of a building: an own figure where an overlay has one, else that of all buildings.
    const Sourced<Availability>& facilityAvailability(const QString& facility) const;
    /// The default availability of an access link to a provider's circuit: an own figure for the provider at this location,
    /// else that of all access links.
    const Sourced<Availability>& accessAvailability(const PeeringLocationEntry* location, const QString& provider) const;

private:
    friend CatalogueReader;
    friend CatalogueOverlay;
    Catalogue() = default;

    QString m_date;
    QList<Region> m_regions;
    QHash<QString, int> m_regionIndex;
    QList<PeeringLocationEntry> m_peeringLocations;
    QHash<std::pair<QString, QString>, int> m_peeringLocationIndex;
    QList<VpnGatewaySku> m_vpnGatewaySkus;
    QList<ExpressRouteGatewaySku> m_expressRouteGatewaySkus;
    ScalableGatewaySku m_scalableGatewaySku;
    GatewayLimits m_gatewayLimits;
    CircuitCatalogue m_circuits;
    IpsecAlgorithms m_ipsecAlgorithms;
    QList<SlaEntry> m_slas;
    LatencyTable m_latencies;
    ModelDefaults m_defaults;
    PostureTable m_posture;
    ResiliencyIndexTable m_resiliencyIndex;
    VirtualWanTable m_virtualWan;
    QList<AzureFirewallSku> m_azureFirewallSkus;
    PriceList m_prices;
    QList<ReliabilityFigure> m_reliabilityFigures;
    QList<ReferenceFact> m_referenceFacts;
    OwnFigures m_ownFigures;
};
