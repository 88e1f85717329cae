// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include <QMap>
#include <QSet>

/// A second method for availability, written from DOMAIN.md §2 with none of the analysis' code: it lists components with
/// their defaults, tells by plain search whether a site reaches a network while some are down, and sums all outcomes.
class DesignOracle
{
public:
    DesignOracle(const Design& design, const Catalogue& catalogue, const ObjectId& site, const ObjectId& network);

    /// The components that could matter to the pair, by name.
    const QMap<QString, double>& downFractions() const { return m_down; }
    bool isConnected(const QSet<QString>& down) const;
    /// Over all outcomes of the components: 2^n searches. Nothing above 14 components.
    std::optional<double> unavailability() const;
    QStringList singlePoints() const;

private:
    void addComponents();
    QStringList usableRouters(const QSet<QString>& down) const;
    bool isUp(const Object& object, const QSet<QString>& down) const { return !down.contains(object.id.text); }
    bool isUp(const ListOf<Id<SharedRisk>>& risks, const QSet<QString>& down) const;
    bool isLinkUp(const AccessLink& link, const QSet<QString>& down) const;
    QString facilityOf(const AccessLink& link) const;
    bool servesNetwork(const VirtualNetworkGateway& gateway, const QSet<QString>& down) const;

    const Design& m_design;
    const Catalogue& m_catalogue;
    ObjectId m_site;
    ObjectId m_network;
    QMap<QString, double> m_down;
};
