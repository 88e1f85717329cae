// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/catalogue_reader.h"

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const QString& folder)
{
    return CatalogueReader(folder).read();
}

const Catalogue& Catalogue::builtIn()
{
    static const std::shared_ptr<const Catalogue> catalogue = [] {
        const auto loaded = load(QStringLiteral(":/catalogue"));
        if (!loaded)
            qFatal("The built-in catalogue is wrong: %s: %s", qPrintable(loaded.error().where), qPrintable(loaded.error().message));
        return *loaded;
    }();
    return *catalogue;
}

const Region* Catalogue::region(const QString& name) const
{
    const auto found = m_regionIndex.constFind(name);
    return found == m_regionIndex.constEnd() ? nullptr : &m_regions[*found];
}

const PeeringLocationEntry* Catalogue::peeringLocation(const QString& location, const QString& cloud) const
{
    const auto found = m_peeringLocationIndex.constFind({location, cloud});
    return found == m_peeringLocationIndex.constEnd() ? nullptr : &m_peeringLocations[*found];
}

const VpnGatewaySku* Catalogue::vpnGatewaySku(const QString& name, int generation) const
{
    for (const VpnGatewaySku& sku : m_vpnGatewaySkus)
        if (sku.name == name && sku.generation == generation)
            return &sku;
    return nullptr;
}

const VpnGatewaySku* Catalogue::vpnGatewaySku(const QString& name) const
{
    const VpnGatewaySku* lowest = nullptr;
    for (const VpnGatewaySku& sku : m_vpnGatewaySkus)
        if (sku.name == name && (!lowest || sku.generation < lowest->generation))
            lowest = &sku;
    return lowest;
}

const ExpressRouteGatewaySku* Catalogue::expressRouteGatewaySku(const QString& name) const
{
    for (const ExpressRouteGatewaySku& sku : m_expressRouteGatewaySkus)
        if (sku.name == name)
            return &sku;
    return nullptr;
}

const AzureFirewallSku* Catalogue::azureFirewallSku(const QString& name) const
{
    for (const AzureFirewallSku& sku : m_azureFirewallSkus)
        if (sku.name == name)
            return &sku;
    return nullptr;
}

const SlaEntry* Catalogue::sla(const QString& key) const
{
    for (const SlaEntry& entry : m_slas)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

QString Catalogue::canonicalFacility(const QString& text) const
{
    const QString trimmed = text.trimmed();
    for (const PeeringLocationEntry& entry : m_peeringLocations)
        for (const QString& facility : entry.facilities)
            if (facility.compare(trimmed, Qt::CaseInsensitive) == 0)
                return facility;
    return trimmed;
}

const Sourced<Availability>& Catalogue::facilityAvailability(const QString& facility) const
{
    const auto own = m_ownFigures.facilities.constFind(facility);
    return own == m_ownFigures.facilities.cend() ? m_defaults.availability.facility : *own;
}

const Sourced<Availability>& Catalogue::accessAvailability(const PeeringLocationEntry* location, const QString& provider) const
{
    if (location && !provider.isEmpty()) {
        const auto own = m_ownFigures.providerAccess.constFind({location->location, location->cloud, provider});
        if (own != m_ownFigures.providerAccess.cend())
            return *own;
    }
    return m_defaults.availability.accessLink;
}
