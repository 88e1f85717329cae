// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_reader.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace {
const QString regionsFile = QStringLiteral("regions.json");
const QString peeringLocationsFile = QStringLiteral("peering-locations.json");
const QString vpnGatewaySkusFile = QStringLiteral("vpn-gateway-skus.json");
const QString expressRouteGatewaySkusFile = QStringLiteral("expressroute-gateway-skus.json");
const QString resiliencyIndexFile = QStringLiteral("expressroute-resiliency-index.json");
const QString slasFile = QStringLiteral("slas.json");
const QString latencyFile = QStringLiteral("region-latency.json");

QString rowPointer(const QString& file, const QString& list, qsizetype index, const QString& key)
{
    return QStringLiteral("%1#/%2/%3/%4").arg(file, list).arg(index).arg(key);
}
}

Result<std::shared_ptr<const Catalogue>> CatalogueReader::read()
{
    m_catalogue.reset(new Catalogue);
    Catalogue& c = *m_catalogue;

    // 1. File by file; the service levels first, as gateways and defaults refer to them.
    file(slasFile, [&](const CatalogueNode& root) { c.m_slas = readSlas(root); });
    file(regionsFile, [&](const CatalogueNode& root) { c.m_regions = readRegions(root); });
    file(peeringLocationsFile, [&](const CatalogueNode& root) { c.m_peeringLocations = readPeeringLocations(root); });
    file(latencyFile, [&](const CatalogueNode& root) { c.m_latencies = readLatencies(root); });
    file(vpnGatewaySkusFile, [&](const CatalogueNode& root) {
        c.m_vpnGatewaySkus = readVpnGatewaySkus(root, c.m_slas);
        c.m_referenceFacts += readReferenceFacts(root, QStringLiteral("VPN Gateway"), {"throughputRules", "highBandwidthTunnels", "bgp", "failover", "overPrivatePeering", "retirementTimeline"});
        readVpnGatewayLimits(root, c.m_gatewayLimits);
    });
    file(expressRouteGatewaySkusFile, [&](const CatalogueNode& root) {
        c.m_expressRouteGatewaySkus = readExpressRouteGatewaySkus(root, c.m_slas);
        c.m_scalableGatewaySku = readScalableGatewaySku(root, c.m_slas);
        c.m_referenceFacts += readReferenceFacts(root, QStringLiteral("ExpressRoute gateway"), {"rules", "gatewaySubnet", "fastPath"});
        readExpressRouteGatewayLimits(root, c.m_gatewayLimits);
    });
    file(QStringLiteral("expressroute-circuits.json"), [&](const CatalogueNode& root) {
        c.m_circuits = readCircuits(root);
        readCircuitLimits(root, c.m_gatewayLimits);
        c.m_referenceFacts += readReferenceFacts(root, QStringLiteral("ExpressRoute circuit"),
            {"directRules", "familyAndTierChanges", "limits", "circuitsOfOneLocation", "prefixLimits", "prefixOverLimit", "peerings", "redundancy", "asn", "mtu", "timers", "failover", "addressing", "macsec",
             "encryptionDefault", "resiliency", "provisioning", "globalReach", "coexistence", "defaultRoute", "layer2Extension"});
    });
    file(QStringLiteral("ipsec.json"), [&](const CatalogueNode& root) { c.m_ipsecAlgorithms = readIpsecAlgorithms(root); });
    file(QStringLiteral("defaults.json"), [&](const CatalogueNode& root) { c.m_defaults = readDefaults(root, c.m_slas); });
    file(QStringLiteral("posture.json"), [&](const CatalogueNode& root) { c.m_posture = readPosture(root); });
    file(resiliencyIndexFile, [&](const CatalogueNode& root) { c.m_resiliencyIndex = readResiliencyIndex(root); });
    file(QStringLiteral("virtual-wan.json"), [&](const CatalogueNode& root) {
        c.m_virtualWan = readVirtualWan(root);
        c.m_referenceFacts += readReferenceFacts(root, QStringLiteral("Virtual WAN"), {"hubRouter", "connections", "routing"});
    });
    file(QStringLiteral("firewalls.json"), [&](const CatalogueNode& root) { c.m_azureFirewallSkus = readFirewalls(root); });
    file(QStringLiteral("prices.json"), [&](const CatalogueNode& root) { c.m_prices = readPrices(root); });
    file(QStringLiteral("reliability.json"), [&](const CatalogueNode& root) { c.m_reliabilityFigures = readReliabilityFigures(root); });

    // 2. Across rows and files.
    indexRegions();
    indexPeeringLocations();
    checkGatewaySkus();
    checkRegionReferences();
    check(!c.m_date.isEmpty(), slasFile + QStringLiteral("#/compiled"), QCoreApplication::translate("Catalogue", "No file of the catalogue says when it was compiled."));

    if (m_error)
        return *m_error;
    return std::shared_ptr<const Catalogue>(m_catalogue);
}

template <class Section> void CatalogueReader::file(const QString& name, Section section)
{
    if (m_error)
        return;
    CatalogueFile file{name, {}, {}};
    const QJsonObject object = openFile(file);
    if (!file.error) {
        const CatalogueNode root(object, QString(), &file);
        m_catalogue->m_date = std::max(m_catalogue->m_date, root.optionalText(QStringLiteral("compiled")));
        readSources(root, file);
        section(root);
    }
    m_error = file.error;
}

QJsonObject CatalogueReader::openFile(CatalogueFile& file)
{
    QFile device(m_folder.filePath(file.name));
    if (!device.open(QIODevice::ReadOnly)) {
        file.error = Error{QCoreApplication::translate("Catalogue", "This file of the catalogue cannot be read: %1").arg(device.errorString()), file.name};
        return {};
    }
    const QByteArray bytes = device.readAll();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        file.error = Error{QCoreApplication::translate("Catalogue", "This is not JSON: %1").arg(parseError.errorString()), file.name, 1 + static_cast<int>(bytes.left(parseError.offset).count('\n'))};
    else if (!document.isObject())
        file.error = Error{QCoreApplication::translate("Catalogue", "The file must hold an object."), file.name + QLatin1Char('#')};
    return document.object();
}

void CatalogueReader::readSources(const CatalogueNode& root, CatalogueFile& file)
{
    const CatalogueNode sources = root.child(QStringLiteral("sources"));
    for (const QString& key : sources.keys()) {
        const CatalogueNode source = sources.child(key);
        file.sources.insert(key, {Basis::Published, source.text(QStringLiteral("text")), source.optionalText(QStringLiteral("date")), source.text(QStringLiteral("confidence")), {}});
    }
}

void CatalogueReader::check(bool isRight, const QString& where, const QString& message)
{
    if (!isRight && !m_error)
        m_error = Error{message, where};
}

void CatalogueReader::indexRegions()
{
    for (qsizetype index = 0; index < m_catalogue->m_regions.size(); ++index) {
        const QString& name = m_catalogue->m_regions[index].name;
        check(!m_catalogue->m_regionIndex.contains(name), rowPointer(regionsFile, QStringLiteral("regions"), index, QStringLiteral("name")),
            QCoreApplication::translate("Catalogue", "The region %1 is listed twice.").arg(name));
        m_catalogue->m_regionIndex.insert(name, static_cast<int>(index));
    }
}

void CatalogueReader::indexPeeringLocations()
{
    for (qsizetype index = 0; index < m_catalogue->m_peeringLocations.size(); ++index) {
        const PeeringLocationEntry& location = m_catalogue->m_peeringLocations[index];
        const auto key = std::make_pair(location.location, location.cloud);
        check(!m_catalogue->m_peeringLocationIndex.contains(key), rowPointer(peeringLocationsFile, QStringLiteral("locations"), index, QStringLiteral("location")),
            QCoreApplication::translate("Catalogue", "The peering location %1 is listed twice in one cloud.").arg(location.location));
        m_catalogue->m_peeringLocationIndex.insert(key, static_cast<int>(index));
    }
}

void CatalogueReader::checkGatewaySkus()
{
    QSet<std::pair<QString, int>> vpnNames;
    for (qsizetype index = 0; index < m_catalogue->m_vpnGatewaySkus.size(); ++index) {
        const VpnGatewaySku& sku = m_catalogue->m_vpnGatewaySkus[index];
        check(!vpnNames.contains({sku.name, sku.generation}), rowPointer(vpnGatewaySkusFile, QStringLiteral("skus"), index, QStringLiteral("name")),
            QCoreApplication::translate("Catalogue", "The gateway SKU %1 is listed twice.").arg(sku.name));
        vpnNames.insert({sku.name, sku.generation});
    }
    QSet<QString> names{m_catalogue->m_scalableGatewaySku.name};
    for (qsizetype index = 0; index < m_catalogue->m_expressRouteGatewaySkus.size(); ++index) {
        const QString& name = m_catalogue->m_expressRouteGatewaySkus[index].name;
        check(!names.contains(name), rowPointer(expressRouteGatewaySkusFile, QStringLiteral("skus"), index, QStringLiteral("name")),
            QCoreApplication::translate("Catalogue", "The gateway SKU %1 is listed twice.").arg(name));
        names.insert(name);
        check(m_catalogue->m_resiliencyIndex.sku(name), resiliencyIndexFile + QStringLiteral("#/gateway/skus"),
            QCoreApplication::translate("Catalogue", "The gateway SKU %1 has no points in the resiliency index.").arg(name));
    }
}

void CatalogueReader::checkRegionReferences()
{
    const QString message = QCoreApplication::translate("Catalogue", "The region %1 is not in the list of regions.");
    for (qsizetype index = 0; index < m_catalogue->m_regions.size(); ++index) {
        const QString& paired = m_catalogue->m_regions[index].pairedRegion;
        check(paired.isEmpty() || m_catalogue->region(paired), rowPointer(regionsFile, QStringLiteral("regions"), index, QStringLiteral("pairedRegion")), message.arg(paired));
    }
    for (qsizetype index = 0; index < m_catalogue->m_peeringLocations.size(); ++index)
        for (const QString& name : m_catalogue->m_peeringLocations[index].localRegions)
            check(m_catalogue->region(name), rowPointer(peeringLocationsFile, QStringLiteral("locations"), index, QStringLiteral("localRegions")), message.arg(name));
    for (const QString& name : m_catalogue->m_latencies.regions())
        check(m_catalogue->region(name), latencyFile + QStringLiteral("#/regions"), message.arg(name));
}
