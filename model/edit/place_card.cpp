// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/place_card.h"
#include "model/catalogue/catalogue_card.h"
#include "model/edit/add.h"
#include "model/edit/new_id.h"
#include "model/edit/set_field.h"
#include "model/edit/vpn_client_rules.h"
#include <QCoreApplication>

namespace {
const PeeringLocationEntry* locationOfCard(const Catalogue& catalogue, const QString& card)
{
    for (const PeeringLocationEntry& entry : catalogue.peeringLocations())
        if (peeringLocationCard(entry.location, entry.cloud) == card)
            return &entry;
    return nullptr;
}

const Region* regionOfCard(const Catalogue& catalogue, const QString& card)
{
    for (const Region& region : catalogue.regions())
        if (regionCard(region.name) == card)
            return &region;
    return nullptr;
}

QString cloudOf(const PeeringLocation& location)
{
    return location.cloud.isEmpty() ? publicCloud : location.cloud;
}

QString skuCardOf(const Catalogue& catalogue, const VirtualNetworkGateway& gateway)
{
    if (gateway.sku.isEmpty() || !gateway.virtualHub.isEmpty())
        return {};
    if (gateway.gatewayType != GatewayType::Vpn)
        return expressRouteGatewaySkuCard(gateway.sku);
    const VpnGatewaySku* sku = vpnSkuOf(catalogue, gateway);
    return sku ? vpnGatewaySkuCard(sku->name, sku->generation) : QString();
}
}

std::optional<ObjectKind> kindOfCard(const Catalogue& catalogue, const QString& card)
{
    if (locationOfCard(catalogue, card))
        return ObjectKind::PeeringLocation;
    if (regionOfCard(catalogue, card))
        return ObjectKind::VirtualNetwork;
    return std::nullopt;
}

Result<Edited> placeCard(const Design& design, const Catalogue& catalogue, const QString& card, QPointF position)
{
    const auto kind = kindOfCard(catalogue, card);
    if (!kind)
        return Error{QCoreApplication::translate("edit", "Only peering locations and regions can be put on the canvas."), card};
    Result<Edited> added = addObject(design, catalogue, *kind, position);
    if (!added)
        return added;
    const ObjectId id = added->ids.first();
    const auto set = [&](const QString& key, const QJsonValue& value) -> Result<Design> { return setField(added->design, id, key, value); };
    QList<std::pair<QString, QJsonValue>> fields;
    if (const PeeringLocationEntry* entry = locationOfCard(catalogue, card)) {
        fields << std::pair{QStringLiteral("location"), QJsonValue(entry->location)};
        fields << std::pair{QStringLiteral("cloud"), entry->cloud == publicCloud ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entry->cloud)};
    } else {
        fields << std::pair{QStringLiteral("region"), QJsonValue(regionOfCard(catalogue, card)->name)};
    }
    for (const auto& [key, value] : fields) {
        const Result<Design> next = set(key, value);
        if (!next)
            return next.error();
        added = Edited{*next, {id}};
    }
    return added;
}

QList<ObjectId> objectsOfCard(const Design& design, const Catalogue& catalogue, const QString& card)
{
    QList<ObjectId> ids;
    for (const PeeringLocation& location : design.all<PeeringLocation>())
        if (peeringLocationCard(location.location, cloudOf(location)) == card)
            ids << location.id;
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        if (!network.region.isEmpty() && regionCard(network.region) == card)
            ids << network.id;
    for (const VirtualHub& hub : design.all<VirtualHub>())
        if (!hub.region.isEmpty() && regionCard(hub.region) == card)
            ids << hub.id;
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if (skuCardOf(catalogue, gateway) == card)
            ids << gateway.id;
    return ids;
}

QString cardOfObject(const Design& design, const Catalogue& catalogue, const ObjectId& object)
{
    if (const auto* location = design.find<PeeringLocation>(object))
        return peeringLocationCard(location->location, cloudOf(*location));
    if (const auto* network = design.find<VirtualNetwork>(object))
        return network->region.isEmpty() ? QString() : regionCard(network->region);
    if (const auto* hub = design.find<VirtualHub>(object))
        return hub->region.isEmpty() ? QString() : regionCard(hub->region);
    if (const auto* gateway = design.find<VirtualNetworkGateway>(object))
        return skuCardOf(catalogue, *gateway);
    return {};
}
