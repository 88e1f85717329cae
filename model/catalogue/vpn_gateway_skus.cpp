// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

namespace {
QList<SuiteThroughput> readSuites(const CatalogueNode& sku)
{
    QList<SuiteThroughput> suites;
    for (const CatalogueNode& node : sku.items(QStringLiteral("suites")))
        suites.append({node.text(QStringLiteral("suite")), {node.bandwidth(QStringLiteral("mbps")), node.provenance()}, node.optionalCount(QStringLiteral("packetsPerSecond"))});
    return suites;
}

/// The table's word for a suite. A GCM cipher carries its own integrity, which must then be of the same name.
QString suiteName(const QString& encryption, const QString& integrity)
{
    return encryption == integrity ? encryption : encryption + QLatin1Char('+') + integrity;
}
}

SkuStatus readSkuStatus(const CatalogueNode& node)
{
    SkuStatus status;
    status.text = node.text(QStringLiteral("text"));
    status.retirement = node.optionalText(QStringLiteral("retirement"));
    status.isCreationBlocked = node.optionalFlag(QStringLiteral("creationBlocked")).value_or(false);
    status.note = node.optionalText(QStringLiteral("note"));
    status.provenance = node.provenance();
    return status;
}

QList<VpnGatewaySku> readVpnGatewaySkus(const CatalogueNode& root, const QList<SlaEntry>& slas)
{
    QList<VpnGatewaySku> skus;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("skus"))) {
        VpnGatewaySku sku;
        sku.name = node.text(QStringLiteral("name"));
        sku.generation = node.count(QStringLiteral("generation"));
        sku.provenance = node.provenance();
        sku.aggregate = {node.bandwidth(QStringLiteral("aggregateMbps")), sku.provenance};
        sku.maxTunnels = node.count(QStringLiteral("maxTunnels"));
        sku.maxSstpClients = node.optionalCount(QStringLiteral("maxSstpClients"));
        sku.maxIkev2OpenVpnClients = node.optionalCount(QStringLiteral("maxIkev2OpenVpnClients"));
        sku.bgp = node.optionalFlag(QStringLiteral("bgp"));
        sku.activeActive = node.optionalFlag(QStringLiteral("activeActive"));
        sku.isZoneRedundant = node.flag(QStringLiteral("zoneRedundant"));
        sku.customIpsecPolicy = node.optionalFlag(QStringLiteral("customIpsecPolicy"));
        sku.expressRouteCoexistence = node.optionalFlag(QStringLiteral("expressRouteCoexistence"));
        sku.supportedVirtualMachines = node.optionalCount(QStringLiteral("supportedVirtualMachines"));
        sku.suites = readSuites(node);
        sku.status = readSkuStatus(node.child(QStringLiteral("status")));
        sku.sla = publishedAvailability(node, slas);
        sku.notes = node.texts(QStringLiteral("notes"));
        skus.append(sku);
    }
    return skus;
}

Result<Sourced<Bandwidth>> perTunnel(const VpnGatewaySku& sku, const QString& ipsecEncryption, const QString& ipsecIntegrity)
{
    if (ipsecEncryption.isEmpty() || ipsecIntegrity.isEmpty())
        return Error{QCoreApplication::translate("Catalogue", "No IPsec policy is given, so the suite the two ends agree on, and its throughput per tunnel, are unknown."), QStringLiteral("ipsecPolicy")};
    if (sku.suites.isEmpty())
        return Error{QCoreApplication::translate("Catalogue", "Microsoft publishes no throughput per tunnel for %1.").arg(sku.name), QStringLiteral("sku")};

    const QString suite = suiteName(ipsecEncryption, ipsecIntegrity);
    for (const SuiteThroughput& row : sku.suites)
        if (row.suite == suite)
            return row.bandwidth;
    return Error{QCoreApplication::translate("Catalogue", "Microsoft publishes no throughput per tunnel for %1 with the suite %2.").arg(sku.name, suite), QStringLiteral("ipsecPolicy")};
}
