// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue_card.h"
#include "model/catalogue/catalogue_node.h"
#include "model/catalogue/overlay.h"
#include <QSet>

/// Puts own figures over a copy of a catalogue, one after the other, and notes what each replaced.
class CatalogueOverlay
{
public:
    explicit CatalogueOverlay(const Catalogue& base) : m_catalogue(new Catalogue(base)) {}
    OverlayOutcome apply(const QJsonObject& root);

private:
    /// A figure being read: its node, and its origin.
    struct Entry { const CatalogueNode& node; Provenance provenance; };

    void applyEntry(const QString& figure, const Entry& entry);
    void checkMembers(const OwnFigureKind& kind, const CatalogueNode& node) const;
    Provenance originOf(const CatalogueNode& node) const;
    PeeringLocationEntry* locationOf(const CatalogueNode& node) const;
    VpnGatewaySku* vpnSkuOf(const CatalogueNode& node) const;

    void putFacility(const Entry& entry);
    void putProvider(const Entry& entry);
    void putProviderAvailability(const Entry& entry);
    void putVpnAggregate(const Entry& entry);
    void putVpnTunnel(const Entry& entry);
    void putExpressRouteBandwidth(const Entry& entry);
    void putVirtualWan(const Entry& entry, const QString& part, const QString& fact, Sourced<Bandwidth>& figure);
    void putDefaultAvailability(const Entry& entry);
    void putRepairTime(const Entry& entry);
    void putLatencyConstant(const Entry& entry);
    void putPrice(const Entry& entry);
    void putBandwidth(const Entry& entry, const QString& card, const QString& fact, Sourced<Bandwidth>& figure);
    /// Notes the change; an error when the file has the same figure twice.
    void note(const Entry& entry, const QString& card, const QString& fact, const QString& before, const QString& after);

    std::shared_ptr<Catalogue> m_catalogue;
    QSet<QString> m_targets;
    QList<Price> m_prices;
};
