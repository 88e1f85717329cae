// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"

namespace {
QList<DirectPort> readDirectPorts(const CatalogueNode& root)
{
    QList<DirectPort> ports;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("directPorts"))) {
        DirectPort port;
        port.bandwidth = node.bandwidth(QStringLiteral("mbps"));
        port.circuitBandwidths = node.bandwidths(QStringLiteral("circuitMbps"));
        if (node.has(QStringLiteral("maxSubscribedMbps")))
            port.maxSubscribed = node.bandwidth(QStringLiteral("maxSubscribedMbps"));
        port.optics = node.optionalText(QStringLiteral("optics"));
        port.provenance = node.provenance();
        ports.append(port);
    }
    return ports;
}

QList<CircuitTierEntry> readTiers(const CatalogueNode& root)
{
    QList<CircuitTierEntry> tiers;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("tiers"))) {
        CircuitTierEntry tier;
        tier.name = node.text(QStringLiteral("name"));
        tier.reach = node.text(QStringLiteral("reach"));
        tier.egress = node.text(QStringLiteral("egress"));
        tier.hasGlobalReach = node.flag(QStringLiteral("globalReach"));
        tier.globalReach = node.optionalText(QStringLiteral("globalReachScope"));
        if (node.has(QStringLiteral("minBandwidth"))) {
            const CatalogueNode minimum = node.child(QStringLiteral("minBandwidth"));
            tier.minBandwidth = Sourced<Bandwidth>{minimum.bandwidth(QStringLiteral("mbps")), minimum.provenance()};
        }
        tier.provenance = node.provenance();
        tiers.append(tier);
    }
    return tiers;
}

QList<VnetLinkLimit> readVnetLinks(const CatalogueNode& root)
{
    QList<VnetLinkLimit> limits;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("vnetLinks")))
        limits.append({node.bandwidth(QStringLiteral("mbps")), node.optionalCount(QStringLiteral("localOrStandard")), node.optionalCount(QStringLiteral("premium")), node.optionalFlag(QStringLiteral("directOnly")).value_or(false), node.provenance()});
    return limits;
}

template <class Row, class Key> const Row* rowWith(const QList<Row>& rows, Key Row::*field, const Key& key)
{
    for (const Row& row : rows)
        if (row.*field == key)
            return &row;
    return nullptr;
}
}

CircuitCatalogue readCircuits(const CatalogueNode& root)
{
    CircuitCatalogue circuits;
    const CatalogueNode bandwidths = root.child(QStringLiteral("providerBandwidths"));
    circuits.providerBandwidths = {bandwidths.bandwidths(QStringLiteral("mbps")), bandwidths.provenance()};
    circuits.directPorts = readDirectPorts(root);
    circuits.tiers = readTiers(root);
    for (const CatalogueNode& node : root.someItems(QStringLiteral("families")))
        circuits.families.append({node.text(QStringLiteral("name")), node.text(QStringLiteral("outbound")), node.text(QStringLiteral("inbound")), node.provenance()});
    circuits.vnetLinks = readVnetLinks(root);
    const CatalogueNode macsec = root.child(QStringLiteral("macsec"));
    circuits.macsecCiphers = {macsec.texts(QStringLiteral("ciphers")), macsec.provenance()};
    return circuits;
}

const CircuitTierEntry* CircuitCatalogue::tier(const QString& name) const { return rowWith(tiers, &CircuitTierEntry::name, name); }
const CircuitFamilyEntry* CircuitCatalogue::family(const QString& name) const { return rowWith(families, &CircuitFamilyEntry::name, name); }
const DirectPort* CircuitCatalogue::directPort(Bandwidth bandwidth) const { return rowWith(directPorts, &DirectPort::bandwidth, bandwidth); }
const VnetLinkLimit* CircuitCatalogue::vnetLinkLimit(Bandwidth bandwidth) const { return rowWith(vnetLinks, &VnetLinkLimit::bandwidth, bandwidth); }
