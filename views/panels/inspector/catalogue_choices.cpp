// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/catalogue_choices.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>

namespace {
QList<CatalogueChoice> regionChoices(const Catalogue& catalogue)
{
    QList<CatalogueChoice> result;
    for (const Region& region : catalogue.regions()) {
        CatalogueChoice choice{region.name, region.displayName, region.geography, {}};
        if (region.isRestricted.value_or(false))
            choice.warning = QCoreApplication::translate("choice", "Access to this region is on request only.");
        result << choice;
    }
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return result;
}

QList<CatalogueChoice> locationChoices(const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    const auto* drawn = design.find<PeeringLocation>(object);
    const QString cloud = drawn && !drawn->cloud.isEmpty() ? drawn->cloud : publicCloud;
    QList<CatalogueChoice> result;
    for (const PeeringLocationEntry& entry : catalogue.peeringLocations())
        if (entry.cloud == cloud)
            result << CatalogueChoice{entry.location, entry.location, entry.country, {}};
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return result;
}

const PeeringLocationEntry* entryOfCircuit(const Catalogue& catalogue, const Design& design, const ObjectId& circuitId)
{
    const auto* circuit = design.find<ExpressRouteCircuit>(circuitId);
    const auto* location = circuit ? design.find(circuit->peeringLocation) : nullptr;
    return location ? catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud) : nullptr;
}

QList<CatalogueChoice> providerChoices(const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    QList<CatalogueChoice> result;
    if (const auto* entry = entryOfCircuit(catalogue, design, object)) {
        for (const QString& provider : entry->providers.value_or(QStringList()))
            result << CatalogueChoice{provider, provider, {}, {}};
        for (const QString& provider : entry->announcedProviders)
            result << CatalogueChoice{provider, provider, QCoreApplication::translate("choice", "announced"), QCoreApplication::translate("choice", "Announced for this location, not working yet.")};
    }
    return result;
}

/// Those that its port pair carries, else those of providers.
QList<Bandwidth> circuitBandwidths(const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    const auto* circuit = design.find<ExpressRouteCircuit>(object);
    const auto* port = circuit ? design.find(circuit->expressRoutePort) : nullptr;
    const DirectPort* size = port && port->bandwidth ? catalogue.circuits().directPort(*port->bandwidth) : nullptr;
    return size ? size->circuitBandwidths : catalogue.circuits().providerBandwidths.value;
}

QList<CatalogueChoice> facilityChoices(const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    QList<CatalogueChoice> result;
    const auto* link = design.find<AccessLink>(object);
    if (const auto* entry = link ? entryOfCircuit(catalogue, design, link->circuit) : nullptr)
        for (const QString& facility : entry->facilities)
            result << CatalogueChoice{facility, facility, {}, {}};
    return result;
}

QString skuWarning(const SkuStatus& status)
{
    if (status.isCreationBlocked)
        return QCoreApplication::translate("choice", "Azure no longer creates gateways of this SKU.");
    return status.retirement.isEmpty() ? QString() : QCoreApplication::translate("choice", "Azure retires this SKU: %1.").arg(status.retirement);
}

QList<CatalogueChoice> vpnSkuChoices(const Catalogue& catalogue)
{
    QList<CatalogueChoice> result;                        // one entry a name; a name of two generations notes both
    for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus()) {
        const QString bandwidth = toText(sku.aggregate.value);
        const QString note = sku.generation > 0 ? QCoreApplication::translate("choice", "Gen %1: %2").arg(sku.generation).arg(bandwidth) : bandwidth;
        const auto same = std::find_if(result.begin(), result.end(), [&](const CatalogueChoice& other) { return other.text == sku.name; });
        if (same != result.end())
            same->note += QStringLiteral(", ") + note;
        else
            result << CatalogueChoice{sku.name, sku.name, note, skuWarning(sku.status)};
    }
    return result;
}

QList<CatalogueChoice> expressRouteSkuChoices(const Catalogue& catalogue)
{
    QList<CatalogueChoice> result;
    for (const ExpressRouteGatewaySku& sku : catalogue.expressRouteGatewaySkus())
        result << CatalogueChoice{sku.name, sku.name, toText(sku.bandwidth.value), skuWarning(sku.status)};
    const ScalableGatewaySku& scalable = catalogue.scalableGatewaySku();
    result << CatalogueChoice{scalable.name, scalable.name, QCoreApplication::translate("choice", "%1 to %2 scale units").arg(scalable.minScaleUnits).arg(scalable.maxScaleUnits), skuWarning(scalable.status)};
    return result;
}

QList<CatalogueChoice> skuChoices(const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    const auto* gateway = design.find<VirtualNetworkGateway>(object);
    if (!gateway)
        return {};
    return gateway->gatewayType == GatewayType::Vpn ? vpnSkuChoices(catalogue) : expressRouteSkuChoices(catalogue);
}

QList<CatalogueChoice> zoneChoices(const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    const ObjectId container = containerOf(design, object);
    const auto* network = design.find<VirtualNetwork>(container);
    const auto* hub = design.find<VirtualHub>(container);
    const Region* region = network ? catalogue.region(network->region) : hub ? catalogue.region(hub->region) : nullptr;
    QList<CatalogueChoice> result;
    if (region && region->hasAvailabilityZones.value_or(false))
        for (int zone = 1; zone <= region->availabilityZoneCount.value_or(3); ++zone)
            result << CatalogueChoice{QString::number(zone), QCoreApplication::translate("choice", "Zone %1").arg(zone), {}, {}};
    return result;
}

QList<CatalogueChoice> algorithmChoices(const QList<CryptoAlgorithm>& algorithms)
{
    QList<CatalogueChoice> result;
    for (const CryptoAlgorithm& algorithm : algorithms) {
        CatalogueChoice choice{algorithm.name, algorithm.name, strengthName(algorithm.strength), {}};
        if (algorithm.isWeak())
            choice.warning = algorithm.why.isEmpty() ? QCoreApplication::translate("choice", "Weak.") : algorithm.why;
        result << choice;
    }
    return result;
}
}

QList<CatalogueChoice> catalogueChoices(CatalogueList list, const Catalogue& catalogue, const Design& design, const ObjectId& object)
{
    QList<CatalogueChoice> result;
    switch (list) {
    case CatalogueList::None:
        break;
    case CatalogueList::Regions:
        return regionChoices(catalogue);
    case CatalogueList::PeeringLocations:
        return locationChoices(catalogue, design, object);
    case CatalogueList::Clouds:
        return {{publicCloud, QCoreApplication::translate("choice", "Public"), {}, {}}, {usGovernmentCloud, QCoreApplication::translate("choice", "US Government"), {}, {}}, {chinaCloud, QCoreApplication::translate("choice", "China"), {}, {}}};
    case CatalogueList::CircuitProviders:
        return providerChoices(catalogue, design, object);
    case CatalogueList::CircuitBandwidths:
        for (const Bandwidth bandwidth : circuitBandwidths(catalogue, design, object))
            result << CatalogueChoice{bandwidth.mbps(), toText(bandwidth), {}, {}};
        return result;
    case CatalogueList::PortBandwidths:
        for (const DirectPort& port : catalogue.circuits().directPorts)
            result << CatalogueChoice{port.bandwidth.mbps(), toText(port.bandwidth), port.optics, {}};
        return result;
    case CatalogueList::Facilities:
        return facilityChoices(catalogue, design, object);
    case CatalogueList::GatewaySkus:
        return skuChoices(catalogue, design, object);
    case CatalogueList::AvailabilityZones:
        return zoneChoices(catalogue, design, object);
    case CatalogueList::IkeEncryption:
        return algorithmChoices(catalogue.ipsecAlgorithms().ikeEncryption);
    case CatalogueList::IkeIntegrity:
        return algorithmChoices(catalogue.ipsecAlgorithms().ikeIntegrity);
    case CatalogueList::DhGroups:
        return algorithmChoices(catalogue.ipsecAlgorithms().dhGroup);
    case CatalogueList::IpsecEncryption:
        return algorithmChoices(catalogue.ipsecAlgorithms().ipsecEncryption);
    case CatalogueList::IpsecIntegrity:
        return algorithmChoices(catalogue.ipsecAlgorithms().ipsecIntegrity);
    case CatalogueList::PfsGroups:
        return algorithmChoices(catalogue.ipsecAlgorithms().pfsGroup);
    }
    return result;
}
